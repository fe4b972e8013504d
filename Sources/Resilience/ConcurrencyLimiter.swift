/// Bounds how many calls are under way, and who goes next: live calls always before the backlog, and within each class
/// in the order in which they came.
///
/// The backlog may never fill all the places: `backlogLimit` leaves room for a customer. What waits is bounded too.
///
///     switch limiter.request(id, .live) {
///     case .start: …
///     case .wait: …until `finish` names it…
///     case .refuse: …take the offline way…
///     }
public struct ConcurrencyLimiter<ID: Hashable & Sendable>: Sendable {
    /// What to do with a call.
    public enum Decision: Hashable, Sendable {
        /// Make it now, and report its end.
        case start
        /// It waits for its turn.
        case wait
        /// There is no place even to wait.
        case refuse
    }

    /// The most calls under way.
    public let limit: Int
    /// The most calls from the backlog under way.
    public let backlogLimit: Int
    /// The most calls that wait, in each class.
    public let queueLimit: Int

    private var running: [ID: TrafficClass] = [:]
    private var waiting: [TrafficClass: [ID]] = [.live: [], .backlog: []]

    /// A limiter with all places free.
    public init(limit: Int, backlogLimit: Int, queueLimit: Int) {
        self.limit = max(1, limit)
        self.backlogLimit = max(1, min(backlogLimit, max(1, limit)))
        self.queueLimit = max(0, queueLimit)
    }

    /// Calls under way.
    public var runningCount: Int { running.count }
    /// Calls that wait.
    public var waitingCount: Int { waiting.values.reduce(0) { $0 + $1.count } }

    /// Asks for a place. Each call is requested once.
    public mutating func request(_ id: ID, _ traffic: TrafficClass) -> Decision {
        // Whoever waits already goes first.
        if waiting[traffic, default: []].isEmpty, hasPlace(for: traffic) {
            running[id] = traffic
            return .start
        }
        guard waiting[traffic, default: []].count < queueLimit else { return .refuse }
        waiting[traffic, default: []].append(id)
        return .wait
    }

    /// Gives up a place, or the wait for one.
    ///
    /// - Returns: the calls whose turn it is now; each holds a place.
    public mutating func finish(_ id: ID) -> [ID] {
        if running.removeValue(forKey: id) == nil {
            for traffic in TrafficClass.allCases { waiting[traffic]?.removeAll { $0 == id } }
        }
        return startWaiting()
    }

    private mutating func startWaiting() -> [ID] {
        var next: [ID] = []
        for traffic in [TrafficClass.live, .backlog] {
            while hasPlace(for: traffic), let first = waiting[traffic]?.first {
                waiting[traffic]?.removeFirst()
                running[first] = traffic
                next.append(first)
            }
        }
        return next
    }

    /// Moves a call that waits with the backlog to the end of the live calls' line: a customer waits for it now.
    ///
    /// - Returns: the calls whose turn it is now; each holds a place.
    public mutating func promote(_ id: ID) -> [ID] {
        guard let index = waiting[.backlog]?.firstIndex(of: id) else { return [] }
        waiting[.backlog]?.remove(at: index)
        waiting[.live, default: []].append(id)
        return startWaiting()
    }

    private func hasPlace(for traffic: TrafficClass) -> Bool {
        guard running.count < limit else { return false }
        guard traffic == .backlog else { return true }
        return waiting[.live, default: []].isEmpty && running.values.count { $0 == .backlog } < backlogLimit
    }
}
