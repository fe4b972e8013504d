import Resilience

/// Decides when an open connection is pinged, and when silence means that it is lost. A pure state machine.
///
/// A ping goes out every interval. When the next one is due and the pong to the last has not come, the connection is
/// lost, with two exceptions. While we do not read (the consumer is behind), a pong may lie unread before us, and
/// nothing is concluded until reading has gone on for a whole interval. And while other frames arrive, the pong may be
/// stuck behind them on a slow line: that is borne for ``toleratedIntervals`` intervals and no longer, since a server
/// that talks but does not listen is no use either.
struct Heartbeat: Hashable, Sendable {
    /// What is to be done.
    enum Step: Hashable, Sendable {
        case nothing
        /// Send a ping with this number.
        case ping(UInt32)
        /// The connection is lost.
        case lost
    }

    static let toleratedIntervals = 3

    let interval: Duration
    /// When to look next.
    private(set) var next: Moment
    private var lastNumber: UInt32 = 0
    private var awaited: UInt32?
    private var hasHeard = false
    private var isReading = true
    private var intervalsWithoutPong = 0

    /// Starts on a connection that has just been made; `nil` when the interval is zero: no heartbeat.
    init?(interval: Duration, at now: Moment) {
        guard interval > .zero else { return nil }
        self.interval = interval
        next = now + interval
    }

    /// Looks at the clock.
    mutating func advance(to now: Moment) -> Step {
        guard next <= now else { return .nothing }
        next = now + interval
        guard awaited != nil else {
            lastNumber &+= 1
            awaited = lastNumber
            hasHeard = false
            intervalsWithoutPong = 0
            return .ping(lastNumber)
        }
        guard isReading else { return .nothing }
        intervalsWithoutPong += 1
        guard hasHeard, intervalsWithoutPong < Self.toleratedIntervals else { return .lost }
        hasHeard = false
        return .nothing
    }

    /// A pong came. One to an older ping, or to none, proves nothing but that something came.
    mutating func pong(_ number: UInt32?) {
        hasHeard = true
        if number == awaited { awaited = nil }
    }

    /// Another frame came.
    mutating func heard() {
        hasHeard = true
    }

    /// Reading has stopped, since the consumer is behind.
    mutating func stopReading() {
        isReading = false
    }

    /// Reading goes on.
    mutating func resumeReading(at now: Moment) {
        guard !isReading else { return }
        isReading = true
        if awaited != nil { next = now + interval }
    }
}
