extension CircuitBreaker {
    /// What of a breaker is worth keeping over a restart. What it remembers of single calls is not.
    public struct Snapshot: Codable, Hashable, Sendable {
        /// The technician's switch.
        public var mode: Mode
        /// The state.
        public var state: State
        /// How long it would have stayed open, in milliseconds; 0 unless open.
        public var openMilliseconds: Int
        /// How many times in a row it had opened.
        public var openings: Int
    }

    /// The state to keep.
    public func snapshot(at now: Moment) -> Snapshot {
        Snapshot(
            mode: mode, state: state,
            openMilliseconds: state == .open ? wait(at: now)?.inMillisecondsRoundedUp ?? 0 : 0,
            openings: openings)
    }

    /// A breaker that goes on where another stopped.
    ///
    /// - Parameters:
    ///   - elapsed: how long ago the snapshot was made, by the wall clock; a negative time counts as none. The breaker
    ///     opens for what is left, never for longer than ``Settings/maximumOpenTime``. One that was half-open may probe
    ///     at once.
    public init(settings: Settings, restoring snapshot: Snapshot, elapsed: Duration, at now: Moment) {
        self.init(settings: settings, mode: snapshot.mode)
        let kept = min(.milliseconds(max(0, snapshot.openMilliseconds)), settings.maximumOpenTime)
        switch snapshot.state {
        case .closed: restore(openings: snapshot.openings, openUntil: nil)
        case .halfOpen: restore(openings: snapshot.openings, openUntil: now)
        case .open: restore(openings: snapshot.openings, openUntil: now + max(.zero, kept - max(.zero, elapsed)))
        }
    }
}

extension CircuitBreaker.State: Codable {}
extension CircuitBreaker.Mode: Codable {}
