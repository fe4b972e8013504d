import Languages
import Locks
import Resilience

/// The cloud as the kiosk uses it: ``CloudClient`` behind circuit breakers, retries with a budget, limits that let
/// customers pass before the backlog, and deadlines.
///
///     let gateway = CloudGateway(client, onEvent: { … }, onLateAnswer: { … })
///     let translation = try await gateway.translate(request, .live, deadline: turn.deadline)
///
/// When the breaker is open every call fails at once with ``CloudError/Code/circuitOpen``, whose ``CloudError/retryAfter``
/// says when asking makes sense again.
public final class CloudGateway: Sendable {
    /// The client behind it.
    public let client: CloudClient
    let policy: CloudPolicy
    let clock: CloudClock
    let onEvent: @Sendable (CloudEvent) -> Void
    let onLateAnswer: @Sendable (TranslationRequest, CloudTranslation) -> Void
    let state: Locked<State>

    struct State {
        var breakers: [CloudOperation: CircuitBreaker] = [:]
        var budget: RetryBudget
        var rate: RateLimiter
        var places: ConcurrencyLimiter<Int>
        var placeWaiters: [Int: CheckedContinuation<Bool, Never>] = [:]
        var translations = TranslationsUnderWay()
        var generator: any RandomNumberGenerator & Sendable
        var lastNumber = 0

        mutating func takeNumber() -> Int {
            lastNumber += 1
            return lastNumber
        }
    }

    /// A gateway with all breakers as they were kept, or closed.
    ///
    /// - Parameters:
    ///   - breakers: what ``breakerSnapshots()`` gave before a restart, and how long ago that was.
    ///   - onEvent: told of everything that happens; must not block.
    ///   - onLateAnswer: told of a translation that came after someone had stopped waiting for it, so that it is kept.
    public init(
        _ client: CloudClient, policy: CloudPolicy = CloudPolicy(), clock: CloudClock = .system,
        generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        restoring breakers: [CloudOperation: CircuitBreaker.Snapshot] = [:], elapsed: Duration = .zero,
        onEvent: @escaping @Sendable (CloudEvent) -> Void = { _ in },
        onLateAnswer: @escaping @Sendable (TranslationRequest, CloudTranslation) -> Void = { _, _ in }
    ) {
        self.client = client
        self.policy = policy
        self.clock = clock
        self.onEvent = onEvent
        self.onLateAnswer = onLateAnswer
        let now = clock.now()
        state = Locked(
            State(
                breakers: breakers.mapValues {
                    CircuitBreaker(settings: policy.breaker, restoring: $0, elapsed: elapsed, at: now)
                },
                budget: policy.retryBudget, rate: policy.rateLimit,
                places: ConcurrencyLimiter(
                    limit: policy.concurrentCalls, backlogLimit: policy.concurrentBacklogCalls,
                    queueLimit: policy.waitingCalls),
                generator: generator))
    }

    // MARK: - Operations

    /// Turns a recording into words. Fails at the deadline at the latest.
    public func transcribe(
        wav: [UInt8], language: LanguageTag?, _ traffic: TrafficClass = .live, deadline: Deadline,
        idempotencyKey: String? = nil
    ) async throws(CloudError) -> CloudTranscription {
        try await perform(.transcription, traffic, startBefore: deadline, endBefore: deadline) {
            (deadline) async throws(CloudError) in
            try await self.client.transcribe(
                wav: wav, language: language, deadline: deadline, idempotencyKey: idempotencyKey)
        }
    }

    /// Speaks a text. Returns when the first sound is about to come, fails at the deadline at the latest.
    public func synthesise(
        _ speech: SpeechRequest, _ traffic: TrafficClass = .live, deadline: Deadline
    ) async throws(CloudError) -> CloudSpeech {
        try await perform(.speech, traffic, startBefore: deadline, endBefore: deadline) {
            (deadline) async throws(CloudError) in
            try await self.client.synthesise(speech, deadline: deadline)
        }
    }

    /// Asks the cloud whether it is there and takes the key, whatever the breakers say: a technician wants to know.
    public func check() async -> CloudCheck {
        await client.check()
    }

    // MARK: - Breakers

    /// What the breakers are doing, for the technician's page.
    public func breakerStates() -> [CloudOperation: (state: CircuitBreaker.State, retryAfter: Duration?)] {
        let now = clock.now()
        return state.withLock { $0.breakers.mapValues { ($0.state, $0.wait(at: now)) } }
    }

    /// The breakers, to be kept over a restart.
    public func breakerSnapshots() -> [CloudOperation: CircuitBreaker.Snapshot] {
        let now = clock.now()
        return state.withLock { $0.breakers.mapValues { $0.snapshot(at: now) } }
    }

    /// Sets the technician's switch of one breaker.
    public func setBreakerMode(_ mode: CircuitBreaker.Mode, of operation: CloudOperation) {
        state.withLock { $0.breakers[operation, default: CircuitBreaker(settings: policy.breaker)].setMode(mode) }
    }

    // MARK: - The way of a call

    /// Makes a call, and makes it again as the policy allows.
    ///
    /// - Parameters:
    ///   - startBefore: no attempt is begun after this.
    ///   - endBefore: each attempt's own deadline.
    func perform<Answer: Sendable>(
        _ operation: CloudOperation, _ traffic: TrafficClass, startBefore: Deadline, endBefore: Deadline,
        _ call: (Deadline) async throws(CloudError) -> Answer
    ) async throws(CloudError) -> Answer {
        try turnAwayIfOpen(operation, traffic)
        let number = state.withLock { $0.takeNumber() }
        return try await perform(
            number: number, operation, traffic, startBefore: startBefore, endBefore: endBefore, call)
    }

    func perform<Answer: Sendable>(
        number: Int, _ operation: CloudOperation, _ traffic: TrafficClass, startBefore: Deadline, endBefore: Deadline,
        _ call: (Deadline) async throws(CloudError) -> Answer
    ) async throws(CloudError) -> Answer {
        state.withLock { $0.budget.deposit(at: clock.now()) }
        var attempts = 0
        while true {
            let failure: CloudError
            do throws(CloudError) {
                return try await attempt(number, operation, traffic, startBefore, endBefore, call)
            } catch {
                failure = error
            }
            attempts += 1
            guard failure.isRetryable else { throw failure }
            let now = clock.now()
            let decision = state.withLock { state in
                policy.retry.decide(
                    afterAttempts: attempts, retryAfter: failure.retryAfter, deadline: startBefore,
                    budget: &state.budget, at: now, using: &state.generator)
            }
            switch decision {
            case .stop(let reason):
                onEvent(.notRetrying(operation, traffic, reason))
                throw failure
            case .retry(let wait):
                onEvent(.retrying(operation, traffic, attempt: attempts + 1, after: wait))
                await clock.sleep(now + wait)
            }
        }
    }

    private func attempt<Answer: Sendable>(
        _ number: Int, _ operation: CloudOperation, _ traffic: TrafficClass, _ startBefore: Deadline,
        _ endBefore: Deadline, _ call: (Deadline) async throws(CloudError) -> Answer
    ) async throws(CloudError) -> Answer {
        try await takePlace(number, traffic)
        defer { leavePlace(number) }
        try await waitForRate(traffic, startBefore)
        let ticket = try admit(operation, traffic)
        let start = clock.now()
        do throws(CloudError) {
            let answer = try await call(endBefore)
            conclude(operation, traffic, ticket, since: start, error: nil)
            return answer
        } catch {
            conclude(operation, traffic, ticket, since: start, error: error)
            throw error
        }
    }

    private func mayProbe(_ operation: CloudOperation, _ traffic: TrafficClass) -> Bool {
        traffic == .backlog || policy.operationsProbedByLiveCalls.contains(operation)
    }

    /// Fails at once when the breaker would not admit the call, before it waits in line.
    func turnAwayIfOpen(_ operation: CloudOperation, _ traffic: TrafficClass) throws(CloudError) {
        let now = clock.now()
        let wait: Duration?? = state.withLock { state in
            guard let breaker = state.breakers[operation],
                !breaker.seemsWilling(at: now, mayProbe: mayProbe(operation, traffic))
            else { return nil }
            return .some(breaker.mode == .forcedOpen ? nil : breaker.wait(at: now))
        }
        if case .some(let retryAfter) = wait { throw .circuitOpen(operation, retryAfter: retryAfter) }
    }

    private func admit(
        _ operation: CloudOperation, _ traffic: TrafficClass
    ) throws(CloudError) -> CircuitBreaker.Ticket {
        let now = clock.now()
        let (admission, changes) = state.withLock { state in
            state.breakers[operation, default: CircuitBreaker(settings: policy.breaker)].start(
                at: now, mayProbe: mayProbe(operation, traffic), using: &state.generator)
        }
        for change in changes { onEvent(.breakerChanged(operation, change)) }
        switch admission {
        case .admitted(let ticket): return ticket
        case .rejected(let retryAfter): throw .circuitOpen(operation, retryAfter: retryAfter)
        }
    }

    private func conclude(
        _ operation: CloudOperation, _ traffic: TrafficClass, _ ticket: CircuitBreaker.Ticket, since start: Moment,
        error: CloudError?
    ) {
        let now = clock.now()
        let result: CircuitBreaker.CallResult =
            switch error {
            case nil: .success
            case let error? where error.countsAgainstBreaker: .failure
            case let error? where error.code == .cancelled: .ignored
            // It said no, so it is there.
            default: .success
            }
        let changes = state.withLock { state in
            if error?.code == .rateLimited, let wait = error?.retryAfter {
                state.rate.pause(for: min(wait, policy.retry.maximumRetryAfter), at: now)
            }
            return state.breakers[operation]?.finish(ticket, result, at: now, using: &state.generator) ?? []
        }
        for change in changes { onEvent(.breakerChanged(operation, change)) }
        onEvent(.callEnded(operation, traffic, duration: now - start, error: error))
    }
}
