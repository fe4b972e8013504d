import Resilience
import TestTools

/// A breaker with a stepped clock and a seeded generator, which keeps what changed.
struct BreakerBench {
    var breaker: CircuitBreaker
    var now = Moment.zero
    var generator = SeededGenerator(seed: 7)
    var changes: [CircuitBreaker.Change] = []

    init(_ configure: (inout CircuitBreaker.Settings) -> Void = { _ in }) {
        var settings = CircuitBreaker.Settings()
        settings.window = .lastCalls(10)
        settings.minimumCalls = 4
        settings.failureRate = 0.5
        settings.slowCallRate = 0.8
        settings.slowCallDuration = .seconds(2)
        settings.permittedProbes = 3
        settings.probeTimeLimit = .seconds(5)
        settings.openTime = .seconds(10)
        settings.maximumOpenTime = .seconds(60)
        settings.jitter = 0
        configure(&settings)
        breaker = CircuitBreaker(settings: settings)
    }

    var states: [CircuitBreaker.State] { changes.map(\.to) }

    /// Starts a call; `nil` when it is rejected.
    mutating func start(mayProbe: Bool = true) -> CircuitBreaker.Ticket? {
        let (admission, changes) = breaker.start(at: now, mayProbe: mayProbe, using: &generator)
        self.changes += changes
        guard case .admitted(let ticket) = admission else { return nil }
        return ticket
    }

    mutating func finish(_ ticket: CircuitBreaker.Ticket?, _ result: CircuitBreaker.CallResult) {
        guard let ticket else { return }
        changes += breaker.finish(ticket, result, at: now, using: &generator)
    }

    /// A whole call. Returns whether it was admitted.
    @discardableResult
    mutating func call(_ result: CircuitBreaker.CallResult, taking time: Duration = .zero) -> Bool {
        guard let ticket = start() else { return false }
        now += time
        finish(ticket, result)
        return true
    }

    mutating func advance(_ time: Duration) {
        now += time
        changes += breaker.advance(to: now, using: &generator)
    }

    /// Four failures, which open it.
    mutating func trip() {
        for _ in 0..<4 { call(.failure) }
    }
}
