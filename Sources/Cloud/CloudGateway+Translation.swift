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
    /// The model to ask, whatever the rules say.
    public var model: String?
    /// Whether the clerk has tapped "ask better".
    public var isBetterWanted: Bool

    /// A request.
    public init(
        _ text: String, from source: LanguageTag, to target: LanguageTag, model: String? = nil,
        isBetterWanted: Bool = false
    ) {
        self.text = text
        self.source = source
        self.target = target
        self.model = model
        self.isBetterWanted = isBetterWanted
    }
}

/// The ways in which a translation is asked for.
enum TranslationWay: Hashable, Sendable {
    /// In a call of its own.
    case single
    /// With others of the backlog.
    case batch

    var operation: CloudOperation { self == .single ? .translation : .batchTranslation }
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

/// One wish for a translation, on its way to the cloud.
struct TranslationErrand: Sendable {
    var request: TranslationRequest
    var way: TranslationWay
    var traffic: TrafficClass
    var upstream: CloudUpstream
    var priority: BatchPriority
    /// No attempt is begun after this.
    var deadline: Deadline
    var idempotencyKey: String
}

extension CloudGateway {
    /// Translates, or fails: at once when the circuit breaker is open, at the deadline at the latest.
    ///
    /// What came with the words of an utterance (``hear(_:language:into:_:deadline:settings:)``) is not asked again.
    /// Requests that are equal and under way at the same time make one call. A call whose waiters have all gone is
    /// brought to its end (within ``CloudConfiguration/Timeouts/backlog``), and its answer handed to `onLateAnswer`.
    /// Requests of the backlog go several in one call where the cloud takes that (``CloudConfiguration/offersBatches``).
    ///
    /// - Parameters:
    ///   - idempotencyKey: the same for every attempt at the same turn, now and from the outbox later.
    ///   - turn: what stays the same for the turn; decides which of two upstreams is asked. Without it, the idempotency
    ///     key does.
    ///   - priority: how urgent it is among the backlog that waits for a batch.
    public func translate(
        _ request: TranslationRequest, _ traffic: TrafficClass, deadline: Deadline? = nil, idempotencyKey: String,
        turn: String? = nil, priority: BatchPriority = .normal
    ) async throws(CloudError) -> CloudTranslation {
        guard policy.privacy.allows(.text, in: request.source) else { throw .keptOnBoard(.text, in: request.source) }
        if traffic == .live, let translation = takeOverheard(request) { return translation }
        let timeouts = client.configuration.timeouts
        let deadline = deadline ?? .after(traffic == .live ? timeouts.live : timeouts.backlog, from: clock.now())
        let upstream = upstream(for: turn ?? idempotencyKey, .translation, traffic)
        let errand = TranslationErrand(
            request: request, way: way(of: request, traffic, upstream), traffic: traffic, upstream: upstream,
            priority: priority, deadline: deadline, idempotencyKey: idempotencyKey)
        try turnAwayIfOpen(Route(upstream: upstream, operation: errand.way.operation), traffic)
        if upstream == .stable { probeNewerInsteadOfCustomer(errand, turn ?? idempotencyKey) }
        return try await wait(for: errand)
    }

    private func wait(for errand: TranslationErrand) async throws(CloudError) -> CloudTranslation {
        let waiter = state.withLock { $0.takeNumber() }
        let alarm = errand.deadline.moment.map { moment in
            Task {
                await clock.sleep(moment)
                if !Task.isCancelled { stopWaiting(for: errand, waiter, .outOfTime) }
            }
        }
        defer { alarm?.cancel() }
        let outcome: TranslationsUnderWay.Outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                join(errand, waiter, continuation)
                // Alarm and cancellation may have come before there was anyone to tell.
                if Task.isCancelled { stopWaiting(for: errand, waiter, .cancelled) }
                if errand.deadline.hasPassed(at: clock.now()) { stopWaiting(for: errand, waiter, .outOfTime) }
            }
        } onCancel: {
            stopWaiting(for: errand, waiter, .cancelled)
        }
        return try outcome.get()
    }

    /// Translates into several languages at once, each with its own model and its own outcome.
    public func translate(
        _ text: String, from source: LanguageTag, to targets: Set<LanguageTag>, _ traffic: TrafficClass,
        deadline: Deadline? = nil, idempotencyKey: String, turn: String? = nil
    ) async -> [LanguageTag: Result<CloudTranslation, CloudError>] {
        await withTaskGroup { group in
            for target in targets {
                group.addTask {
                    do throws(CloudError) {
                        let translation = try await self.translate(
                            TranslationRequest(text, from: source, to: target), traffic, deadline: deadline,
                            idempotencyKey: "\(idempotencyKey)-\(target)", turn: turn ?? idempotencyKey)
                        return (target, Result<CloudTranslation, CloudError>.success(translation))
                    } catch {
                        return (target, .failure(error))
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    /// With others when nobody waits for it and the cloud takes several, unless the same call is under way already.
    private func way(
        of request: TranslationRequest, _ traffic: TrafficClass, _ upstream: CloudUpstream
    ) -> TranslationWay {
        guard traffic == .backlog, client(of: upstream).configuration.offersBatches else { return .single }
        let now = clock.now()
        let route = Route(upstream: upstream, operation: .batchTranslation)
        return state.withLock { state in
            guard !state.batches.unavailable.contains(upstream), state.breakers[route]?.seemsWilling(at: now) ?? true,
                state.translations[.single]?.leaders[request] == nil
            else { return .single }
            return .batch
        }
    }

    /// Waits for the call that is under way for this request, or makes it.
    private func join(
        _ errand: TranslationErrand, _ waiter: Int,
        _ continuation: CheckedContinuation<TranslationsUnderWay.Outcome, Never>
    ) {
        let request = errand.request
        let leader: Int? = state.withLock { state in
            state.translations[errand.way, default: TranslationsUnderWay()].waiters[waiter] = continuation
            switch state.translations[errand.way, default: TranslationsUnderWay()].coalescer.join(request, waiter) {
            case .lead:
                state.translations[errand.way]?.leaders[request] = waiter
                return nil
            case .follow:
                return state.translations[errand.way]?.leaders[request]
            }
        }
        guard let leader else {
            switch errand.way {
            case .single: lead(errand, waiter)
            case .batch: addToBatch(errand, waiter)
            }
            return
        }
        tell(.coalesced(errand.way.operation), errand.upstream)
        if errand.traffic == .live { promote(leader) }
    }

    /// Makes the call in a task of its own, as it may outlive everyone who waits for it.
    func lead(_ errand: TranslationErrand, _ number: Int) {
        let endBefore = Deadline.after(client.configuration.timeouts.backlog, from: clock.now())
        Task {
            let outcome: TranslationsUnderWay.Outcome
            do throws(CloudError) {
                outcome = .success(try await ask(errand, number, endBefore: endBefore))
            } catch {
                outcome = .failure(error)
            }
            finish(errand, outcome)
        }
    }

    private func ask(
        _ errand: TranslationErrand, _ number: Int, endBefore: Deadline
    ) async throws(CloudError) -> CloudTranslation {
        let request = errand.request
        if errand.traffic == .live, errand.upstream == .stable, let socket {
            do throws(CloudError) {
                return try await askOverSocket(socket, request, errand.upstream)
            } catch  where error.code == .suspiciousAnswer || errand.deadline.hasPassed(at: clock.now()) {
                throw error
            } catch {
                // The usual way has what is left of the time.
            }
        }
        let plan = plan(request, errand.upstream)
        let client = client(of: errand.upstream)
        return try await perform(
            number: number, plan, errand.traffic, startBefore: errand.deadline, endBefore: endBefore
        ) { (deadline) async throws(CloudError) in
            let translation = try await client.translate(
                request.text, from: request.source, to: request.target, model: plan.line.model, deadline: deadline,
                idempotencyKey: errand.idempotencyKey)
            return (translation, translation.usage)
        }
    }

    /// Finds out whether the newer upstream is well again with a copy of a turn that was given to the stable one. No
    /// customer waits for it, and its answer is not used.
    private func probeNewerInsteadOfCustomer(_ errand: TranslationErrand, _ turn: String) {
        guard errand.traffic == .live, newerNeedsProbe(.translation),
            state.withLock({ $0.canary?.side(of: turn) }) == .newer
        else { return }
        var probe = errand
        probe.traffic = .backlog
        probe.upstream = .newer
        probe.deadline = .after(client.configuration.timeouts.backlog, from: clock.now())
        let number = state.withLock { $0.takeNumber() }
        Task { [probe] in
            // What it finds out, breaker and canary are told by the way of every call.
            _ = try? await ask(probe, number, endBefore: probe.deadline)
        }
    }

    func finish(_ errand: TranslationErrand, _ outcome: TranslationsUnderWay.Outcome) {
        let request = errand.request
        let isLate = state.withLock { state in
            let waiters = state.translations[errand.way]?.coalescer.finish(request) ?? []
            for waiter in waiters {
                state.translations[errand.way]?.waiters.removeValue(forKey: waiter)?.resume(returning: outcome)
            }
            state.translations[errand.way]?.leaders[request] = nil
            return state.translations[errand.way]?.late.remove(request) != nil
        }
        if isLate, case .success(let translation) = outcome { onLateAnswer(request, translation) }
    }

    private func stopWaiting(for errand: TranslationErrand, _ waiter: Int, _ error: CloudError) {
        state.withLock { state in
            guard let continuation = state.translations[errand.way]?.waiters.removeValue(forKey: waiter) else { return }
            if state.translations[errand.way]?.coalescer.leave(errand.request, waiter) == true {
                state.translations[errand.way]?.late.insert(errand.request)
            }
            continuation.resume(returning: .failure(error))
        }
    }
}

extension CloudError {
    static let outOfTime = CloudError(
        .timedOut, message: "The cloud did not answer before the customer had to be answered",
        remedy: "The answer is kept when it comes; if this happens often, check the network")
}
