import Foundation
import Languages
import Locks
import Resilience

/// The cloud as the kiosk uses it: ``CloudClient`` behind circuit breakers, retries with a budget, limits that let
/// customers pass before the backlog, deadlines, and the rules on money and privacy.
///
///     let gateway = CloudGateway(client, onEvent: { … }, onLateAnswer: { … })
///     let translation = try await gateway.translate(request, .live, deadline: turn.deadline)
///
/// When the breaker is open every call fails at once with ``CloudError/Code/circuitOpen``, whose ``CloudError/retryAfter``
/// says when asking makes sense again.
///
/// With a newer upstream besides the stable one, and ``CloudPolicy/canary``, a share of the turns goes to the newer one.
/// Breakers, retry budget and rate limit are each upstream's own; places and caps are common.
public final class CloudGateway: Sendable {
    /// The client behind it: the stable one of two.
    public let client: CloudClient
    /// The client that is tried out.
    public let newer: CloudClient?
    /// How much of the cloud may be used.
    public let policy: CloudPolicy
    let clock: CloudClock
    let onEvent: @Sendable (CloudEvent) -> Void
    let onLateAnswer: @Sendable (TranslationRequest, CloudTranslation) -> Void
    /// The socket for customers' translations; `nil` where the configuration wants none.
    let socket: TranslationStream?
    let state: Locked<State>

    /// Where a call goes: what has a breaker of its own.
    struct Route: Hashable, Sendable {
        var upstream: CloudUpstream
        var operation: CloudOperation
    }

    struct State {
        var breakers: [Route: CircuitBreaker] = [:]
        var budgets: [CloudUpstream: RetryBudget] = [:]
        var rates: [CloudUpstream: RateLimiter] = [:]
        var places: ConcurrencyLimiter<Int>
        var placeWaiters: [Int: CheckedContinuation<Bool, Never>] = [:]
        var translations: [TranslationWay: TranslationsUnderWay] = [:]
        var batches = BatchesUnderWay()
        var canary: Canary?
        var spending: SpendingMeter
        var voiceLatencies: [String: SmoothedLatency] = [:]
        var chunkBand = SoundChunkBand()
        var generator: any RandomNumberGenerator & Sendable
        /// Sound that came with translations, for the voice that will be asked for it.
        var spoken: [SpokenTranslation] = []
        var hasNetwork = true
        /// Translations that came with words, for the turns that will ask for them.
        var overheard: [(request: TranslationRequest, translation: CloudTranslation)] = []
        var lastNumber = 0

        mutating func takeNumber() -> Int {
            lastNumber += 1
            return lastNumber
        }
    }

    /// A gateway with everything as it was kept, or from the beginning.
    ///
    /// - Parameters:
    ///   - newer: an upstream to be tried out; it gets nothing without ``CloudPolicy/canary``.
    ///   - snapshot: what ``snapshot()`` gave before a restart.
    ///   - elapsed: how long ago that was.
    ///   - onEvent: told of everything that happens; must not block.
    ///   - onLateAnswer: told of a translation that came after someone had stopped waiting for it, so that it is kept.
    public init(
        _ client: CloudClient, newer: CloudClient? = nil, policy: CloudPolicy = CloudPolicy(),
        clock: CloudClock = .system, generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        restoring snapshot: Snapshot? = nil, elapsed: Duration = .zero,
        onEvent: @escaping @Sendable (CloudEvent) -> Void = { _ in },
        onLateAnswer: @escaping @Sendable (TranslationRequest, CloudTranslation) -> Void = { _, _ in }
    ) {
        self.client = client
        self.newer = newer
        self.policy = policy
        self.clock = clock
        self.onEvent = onEvent
        self.onLateAnswer = onLateAnswer
        // An address that the client takes and the socket does not leaves the usual way.
        socket = client.configuration.translatesOverSocket ? try? TranslationStream(client.configuration) : nil
        var breakers: [Route: CircuitBreaker] = [:]
        for (upstream, kept) in snapshot?.breakers ?? [:] {
            for (operation, breaker) in kept {
                breakers[Route(upstream: upstream, operation: operation)] = CircuitBreaker(
                    settings: policy.breaker, restoring: breaker, elapsed: elapsed, at: clock.now())
            }
        }
        state = Locked(
            State(
                breakers: breakers,
                places: ConcurrencyLimiter(
                    limit: policy.concurrentCalls, backlogLimit: policy.concurrentBacklogCalls,
                    queueLimit: policy.waitingCalls),
                canary: newer == nil ? nil : policy.canary.map { Canary($0, restoring: snapshot?.canary) },
                spending: SpendingMeter(policy.caps, at: clock.date()), generator: generator))
    }

    // MARK: - Operations

    /// Turns a recording into words. Fails at the deadline at the latest.
    ///
    /// - Parameter turn: what stays the same for the turn; decides which of two upstreams is asked. Without it, the
    ///   idempotency key does.
    public func transcribe(
        wav: [UInt8], language: LanguageTag?, _ traffic: TrafficClass = .live, deadline: Deadline,
        idempotencyKey: String? = nil, turn: String? = nil
    ) async throws(CloudError) -> CloudTranscription {
        guard policy.privacy.allows(.sound, in: language) else { throw .keptOnBoard(.sound, in: language) }
        let upstream = upstream(for: turn ?? idempotencyKey, .transcription, traffic)
        let client = client(of: upstream)
        let call = PlannedCall(
            .transcription, upstream, model: client.configuration.models.transcription, language: language,
            estimate: .transcription(milliseconds: WAVLength.milliseconds(of: wav)), prices: policy.prices)
        return try await perform(call, traffic, startBefore: deadline, endBefore: deadline) {
            (deadline) async throws(CloudError) in
            let heard = try await client.transcribe(
                wav: wav, language: language, deadline: deadline, idempotencyKey: idempotencyKey)
            return (heard, heard.usage)
        }
    }

    /// Speaks a text. Returns when the first sound is about to come, fails at the deadline at the latest.
    ///
    /// Where the request names no voice it is chosen by ``CloudConfiguration/voices``. What is returned tells the pieces
    /// in which to hand it on (``CloudSpeech/pieces``).
    ///
    /// - Parameters:
    ///   - deadline: for the whole sound.
    ///   - firstSound: by when it has to begin, where that is earlier. It then returns when the first of it is there, and
    ///     a cloud that says nothing fails as one that is too slow.
    public func synthesise(
        _ speech: SpeechRequest, _ traffic: TrafficClass = .live, deadline: Deadline, firstSound: Deadline = .none,
        turn: String? = nil
    ) async throws(CloudError) -> CloudSpeech {
        guard policy.privacy.allows(.text, in: speech.language) else { throw .keptOnBoard(.text, in: speech.language) }
        let upstream = upstream(for: turn, .speech, traffic)
        let client = client(of: upstream)
        let speech = withVoice(speech, of: client.configuration)
        let call = PlannedCall(
            .speech, upstream, model: speech.model ?? client.configuration.models.speech, voice: speech.voice,
            language: speech.language, estimate: .speech(of: speech.text), prices: policy.prices)
        let start = clock.now()
        var sound = try await perform(
            call, traffic, startBefore: min(deadline, firstSound), endBefore: deadline
        ) { (deadline) async throws(CloudError) in
            let sound = try await clock.race(against: firstSound, .speech) { () async throws(CloudError) in
                var sound = try await client.synthesise(speech, deadline: deadline)
                if firstSound != .none { try await sound.waitForFirstChunk() }
                return sound
            }
            return (sound, nil)
        }
        note(speech.voice, clock.now() - start)
        if speech.format == .pcm {
            // 24 kHz is what the most common models make when no rate is asked for.
            sound.chunkBytes = SoundChunk.bytes(of: soundChunkLength(), sampleRate: speech.sampleRate ?? 24_000)
        }
        return sound
    }

    /// Asks the cloud whether it is there and takes the key, whatever the breakers say: a technician wants to know.
    public func check(_ upstream: CloudUpstream = .stable) async -> CloudCheck {
        await client(of: upstream).check()
    }

    // MARK: - The way of a call

    /// Makes a call, and makes it again as the policy allows.
    ///
    /// - Parameters:
    ///   - startBefore: no attempt is begun after this.
    ///   - endBefore: each attempt's own deadline.
    ///   - call: gives the answer, and what it used as far as the cloud says so.
    func perform<Answer: Sendable>(
        _ plan: PlannedCall, _ traffic: TrafficClass, startBefore: Deadline, endBefore: Deadline,
        _ call: (Deadline) async throws(CloudError) -> (Answer, TokenUsage?)
    ) async throws(CloudError) -> Answer {
        try turnAwayIfOpen(plan.route, traffic)
        let number = state.withLock { $0.takeNumber() }
        return try await perform(
            number: number, plan, traffic, startBefore: startBefore, endBefore: endBefore, call)
    }

    func perform<Answer: Sendable>(
        number: Int, _ plan: PlannedCall, _ traffic: TrafficClass, startBefore: Deadline, endBefore: Deadline,
        _ call: (Deadline) async throws(CloudError) -> (Answer, TokenUsage?)
    ) async throws(CloudError) -> Answer {
        state.withLock { $0.budgets[plan.upstream, default: policy.retryBudget].deposit(at: clock.now()) }
        var attempts = 0
        while true {
            let failure: CloudError
            do throws(CloudError) {
                return try await attempt(number, plan, traffic, startBefore, endBefore, isFirst: attempts == 0, call)
            } catch {
                failure = error
            }
            attempts += 1
            guard failure.isRetryable else { throw failure }
            let now = clock.now()
            let decision = state.withLock { state in
                policy.retry.decide(
                    afterAttempts: attempts, retryAfter: failure.retryAfter, deadline: startBefore,
                    budget: &state.budgets[plan.upstream, default: policy.retryBudget], at: now,
                    using: &state.generator)
            }
            switch decision {
            case .stop(let reason):
                tell(.notRetrying(plan.operation, traffic, reason), plan.upstream)
                throw failure
            case .retry(let wait):
                tell(.retrying(plan.operation, traffic, attempt: attempts + 1, after: wait), plan.upstream)
                await clock.sleep(now + wait)
            }
        }
    }

    private func attempt<Answer: Sendable>(
        _ number: Int, _ plan: PlannedCall, _ traffic: TrafficClass, _ startBefore: Deadline, _ endBefore: Deadline,
        isFirst: Bool, _ call: (Deadline) async throws(CloudError) -> (Answer, TokenUsage?)
    ) async throws(CloudError) -> Answer {
        let reservation = try reserve(plan, traffic)
        do throws(CloudError) {
            try await takePlace(number, traffic)
        } catch {
            settle(reservation, .zero)
            throw error
        }
        defer { leavePlace(number) }
        let ticket: CircuitBreaker.Ticket
        do throws(CloudError) {
            try await waitForRate(plan.upstream, traffic, startBefore)
            ticket = try admit(plan.route, traffic)
        } catch {
            settle(reservation, .zero)
            throw error
        }
        let start = clock.now()
        do throws(CloudError) {
            let (answer, usage) = try await call(endBefore)
            conclude(plan, traffic, ticket, since: start, error: nil, isFirst: isFirst)
            charge(plan.charges(usage: usage), settling: reservation)
            return answer
        } catch {
            conclude(plan, traffic, ticket, since: start, error: error, isFirst: isFirst)
            charge(plan.charges(failure: error), settling: reservation)
            throw error
        }
    }

    /// Makes a call that is not made again: whoever asks has another way.
    func performOnce<Answer: Sendable>(
        _ plan: PlannedCall, _ traffic: TrafficClass, deadline: Deadline,
        _ call: () async throws(CloudError) -> Answer
    ) async throws(CloudError) -> Answer {
        try turnAwayIfOpen(plan.route, traffic)
        let number = state.withLock { $0.takeNumber() }
        return try await attempt(number, plan, traffic, deadline, deadline, isFirst: true) {
            (_) async throws(CloudError) in (try await call(), nil)
        }
    }

    func mayProbe(_ operation: CloudOperation, _ traffic: TrafficClass) -> Bool {
        traffic == .backlog || policy.operationsProbedByLiveCalls.contains(operation)
    }

    /// Fails at once when there is no network or the breaker would not admit the call, before it waits in line.
    func turnAwayIfOpen(_ route: Route, _ traffic: TrafficClass) throws(CloudError) {
        guard hasNetwork else { throw .noNetwork }
        let now = clock.now()
        let wait: Duration?? = state.withLock { state in
            guard let breaker = state.breakers[route],
                !breaker.seemsWilling(at: now, mayProbe: mayProbe(route.operation, traffic))
            else { return nil }
            return .some(breaker.mode == .forcedOpen ? nil : breaker.wait(at: now))
        }
        if case .some(let retryAfter) = wait { throw .circuitOpen(route.operation, retryAfter: retryAfter) }
    }

    private func admit(_ route: Route, _ traffic: TrafficClass) throws(CloudError) -> CircuitBreaker.Ticket {
        let now = clock.now()
        let (admission, changes) = state.withLock { state in
            state.breakers[route, default: CircuitBreaker(settings: policy.breaker)].start(
                at: now, mayProbe: mayProbe(route.operation, traffic), using: &state.generator)
        }
        for change in changes { tell(.breakerChanged(route.operation, change), route.upstream) }
        switch admission {
        case .admitted(let ticket): return ticket
        case .rejected(let retryAfter): throw .circuitOpen(route.operation, retryAfter: retryAfter)
        }
    }

    private func conclude(
        _ plan: PlannedCall, _ traffic: TrafficClass, _ ticket: CircuitBreaker.Ticket, since start: Moment,
        error: CloudError?, isFirst: Bool
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
        let (changes, trialEnd) = state.withLock { state in
            if error?.code == .rateLimited, let wait = error?.retryAfter {
                state.rates[plan.upstream, default: policy.rateLimit].pause(
                    for: min(wait, policy.retry.maximumRetryAfter), at: now)
            }
            // A cancelled call says nothing, and a second attempt nothing that the first has not said.
            let isEvidence = isFirst && error?.code != .cancelled
            return (
                state.breakers[plan.route]?.finish(ticket, result, at: now, using: &state.generator) ?? [],
                isEvidence
                    ? state.canary?.record(
                        plan.upstream, plan.operation, error == nil ? .success : .failure, latency: now - start) : nil
            )
        }
        for change in changes { tell(.breakerChanged(plan.operation, change), plan.upstream) }
        tell(.callEnded(plan.operation, traffic, duration: now - start, error: error), plan.upstream)
        if let trialEnd { onEvent(.canaryChanged(trialEnd)) }
    }

    /// Tells of what happened at an upstream.
    func tell(_ event: CloudEvent, _ upstream: CloudUpstream) {
        onEvent(upstream == .newer ? .atNewer(event) : event)
    }
}
