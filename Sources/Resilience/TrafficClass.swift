/// Who waits for a call.
public enum TrafficClass: String, Hashable, Sendable, CaseIterable {
    /// A customer does.
    case live
    /// Nobody does: the backlog, bulk work.
    case backlog
}
