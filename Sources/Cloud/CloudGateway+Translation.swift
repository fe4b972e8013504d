import Languages
import Resilience

/// What is to be translated. Two requests that are equal want the same answer.
public struct TranslationRequest: Hashable, Sendable {
    /// What was said.
    public var text: String
    /// The language that it is in.
    public var source: LanguageTag
    /// The language that it is wanted in.
    public var target: LanguageTag
    /// The model to ask instead of the configured one.
    public var model: String?

    /// A request.
    public init(_ text: String, from source: LanguageTag, to target: LanguageTag, model: String? = nil) {
        self.text = text
        self.source = source
        self.target = target
        self.model = model
    }
}

/// Translations under way, and who waits for them.
struct TranslationsUnderWay {
    typealias Outcome = Result<CloudTranslation, CloudError>

    var coalescer = Coalescer<TranslationRequest, Int>()
    /// Who makes each call; the call waits for its place under this number.
    var leaders: [TranslationRequest: Int] = [:]
    var waiters: [Int: CheckedContinuation<Outcome, Never>] = [:]
    /// Calls for which somebody stopped waiting.
    var late: Set<TranslationRequest> = []
}

extension CloudGateway {
    /// Translates, or fails: at once when the circuit breaker is open, at the deadline at the latest.
    ///
    /// Requests that are equal and under way at the same time make one call. A call whose waiters have all gone is
    /// brought to its end (within ``CloudConfiguration/Timeouts/backlog``), and its answer handed to `onLateAnswer`.
    ///
    /// - Parameter idempotencyKey: the same for every attempt at the same turn, now and from the outbox later.
    public func translate(
        _ request: TranslationRequest, _ traffic: TrafficClass, deadline: Deadline? = nil, idempotencyKey: String
    ) async throws(CloudError) -> CloudTranslation {
        try turnAwayIfOpen(.translation, traffic)
        let timeouts = client.configuration.timeouts
        let deadline = deadline ?? .after(traffic == .live ? timeouts.live : timeouts.backlog, from: clock.now())
        let waiter = state.withLock { $0.takeNumber() }
        let alarm = deadline.moment.map { moment in
            Task {
                await clock.sleep(moment)
                if !Task.isCancelled { stopWaiting(for: request, waiter, .outOfTime) }
            }
        }
        defer { alarm?.cancel() }
        let outcome: TranslationsUnderWay.Outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                join(request, waiter, continuation, traffic, deadline, idempotencyKey)
                // Alarm and cancellation may have come before there was anyone to tell.
                if Task.isCancelled { stopWaiting(for: request, waiter, .cancelled) }
                if deadline.hasPassed(at: clock.now()) { stopWaiting(for: request, waiter, .outOfTime) }
            }
        } onCancel: {
            stopWaiting(for: request, waiter, .cancelled)
        }
        return try outcome.get()
    }

    /// Translates into several languages at once, each with its own model and its own outcome.
    public func translate(
        _ text: String, from source: LanguageTag, to targets: Set<LanguageTag>, _ traffic: TrafficClass,
        deadline: Deadline? = nil, idempotencyKey: String
    ) async -> [LanguageTag: Result<CloudTranslation, CloudError>] {
        await withTaskGroup { group in
            for target in targets {
                group.addTask {
                    do throws(CloudError) {
                        let translation = try await self.translate(
                            TranslationRequest(text, from: source, to: target), traffic, deadline: deadline,
                            idempotencyKey: "\(idempotencyKey)-\(target)")
                        return (target, Result<CloudTranslation, CloudError>.success(translation))
                    } catch {
                        return (target, .failure(error))
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    /// Waits for the call that is under way for this request, or makes it.
    private func join(
        _ request: TranslationRequest, _ waiter: Int,
        _ continuation: CheckedContinuation<TranslationsUnderWay.Outcome, Never>, _ traffic: TrafficClass,
        _ deadline: Deadline, _ idempotencyKey: String
    ) {
        let leader: Int? = state.withLock { state in
            state.translations.waiters[waiter] = continuation
            switch state.translations.coalescer.join(request, waiter) {
            case .lead:
                state.translations.leaders[request] = waiter
                return nil
            case .follow:
                return state.translations.leaders[request]
            }
        }
        guard let leader else { return lead(request, waiter, traffic, deadline, idempotencyKey) }
        onEvent(.coalesced(.translation))
        if traffic == .live { promote(leader) }
    }

    /// Makes the call in a task of its own, as it may outlive everyone who waits for it.
    private func lead(
        _ request: TranslationRequest, _ number: Int, _ traffic: TrafficClass, _ deadline: Deadline,
        _ idempotencyKey: String
    ) {
        let endBefore = Deadline.after(client.configuration.timeouts.backlog, from: clock.now())
        Task {
            let outcome: TranslationsUnderWay.Outcome
            do throws(CloudError) {
                outcome = .success(
                    try await perform(
                        number: number, .translation, traffic, startBefore: deadline, endBefore: endBefore
                    ) { (deadline) async throws(CloudError) in
                        try await self.client.translate(
                            request.text, from: request.source, to: request.target, model: request.model,
                            deadline: deadline, idempotencyKey: idempotencyKey)
                    })
            } catch {
                outcome = .failure(error)
            }
            finish(request, outcome)
        }
    }

    private func finish(_ request: TranslationRequest, _ outcome: TranslationsUnderWay.Outcome) {
        let isLate = state.withLock { state in
            for waiter in state.translations.coalescer.finish(request) {
                state.translations.waiters.removeValue(forKey: waiter)?.resume(returning: outcome)
            }
            state.translations.leaders[request] = nil
            return state.translations.late.remove(request) != nil
        }
        if isLate, case .success(let translation) = outcome { onLateAnswer(request, translation) }
    }

    private func stopWaiting(for request: TranslationRequest, _ waiter: Int, _ error: CloudError) {
        state.withLock { state in
            guard let continuation = state.translations.waiters.removeValue(forKey: waiter) else { return }
            if state.translations.coalescer.leave(request, waiter) { state.translations.late.insert(request) }
            continuation.resume(returning: .failure(error))
        }
    }
}

extension CloudError {
    static let outOfTime = CloudError(
        .timedOut, message: "The cloud did not answer before the customer had to be answered",
        remedy: "The answer is kept when it comes; if this happens often, check the network")
}
