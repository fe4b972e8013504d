import Resilience

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

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
