import Foundation

/// Time, as the kiosk takes it from outside: tests step it, the program lets it run.
public struct Timekeeper: Sendable {
    /// Time since some fixed moment; never goes back.
    public var monotonic: @Sendable () -> Duration
    /// The calendar's time.
    public var now: @Sendable () -> Date
    /// Returns after a while, or throws when the task is cancelled.
    public var sleep: @Sendable (Duration) async throws -> Void

    /// Makes a timekeeper from its three sources.
    public init(
        monotonic: @escaping @Sendable () -> Duration, now: @escaping @Sendable () -> Date,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.monotonic = monotonic
        self.now = now
        self.sleep = sleep
    }

    /// The machine's clocks.
    public static var system: Timekeeper {
        let start = ContinuousClock.now
        return Timekeeper(
            monotonic: { start.duration(to: .now) }, now: { Date() },
            sleep: { try await Task.sleep(for: $0, clock: .continuous) })
    }
}

/// Measures the stages of one turn.
struct Stopwatch {
    private let monotonic: @Sendable () -> Duration
    private let start: Duration
    private var lap: Duration

    /// - Parameter startedEarlier: how much of the turn's time had gone by before.
    init(_ time: Timekeeper, startedEarlier: Duration = .zero) {
        monotonic = time.monotonic
        lap = monotonic()
        start = lap - startedEarlier
    }

    /// Time since the last call, or since the beginning.
    mutating func split() -> Duration {
        let now = monotonic()
        defer { lap = now }
        return now - lap
    }

    /// Time since the beginning.
    var total: Duration { monotonic() - start }
}
