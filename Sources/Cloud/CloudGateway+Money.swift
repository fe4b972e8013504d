import Foundation
import Languages
import Resilience

/// A call that is about to be made: where it goes, and what it will cost.
struct PlannedCall: Sendable {
    /// One line of the ledger that it will make.
    struct Line: Sendable {
        var model: String
        var voice: String?
        var language: LanguageTag?
        var estimate: CallUsage
    }

    let operation: CloudOperation
    let upstream: CloudUpstream
    let line: Line
    let prices: PriceTable
    /// Whether someone else writes the ledger's lines: a batch has one for each text.
    var isChargedApart = false
    /// What is set aside for it.
    var reservation: Microdollars

    init(
        _ operation: CloudOperation, _ upstream: CloudUpstream, model: String, voice: String? = nil,
        language: LanguageTag?, estimate: CallUsage, prices: PriceTable
    ) {
        self.operation = operation
        self.upstream = upstream
        line = Line(model: model, voice: voice, language: language, estimate: estimate)
        self.prices = prices
        reservation = prices.cost(of: estimate, model: model, voice: voice).amount
    }

    var route: CloudGateway.Route { CloudGateway.Route(upstream: upstream, operation: operation) }

    func charges(usage: TokenUsage?) -> [CloudCharge] {
        isChargedApart ? [] : [charge(.answered, usage: usage)]
    }

    func charges(failure: CloudError) -> [CloudCharge] {
        guard !isChargedApart else { return [] }
        switch failure.charge {
        case .nothing: return []
        case .full: return [charge(.unusable, usage: failure.usage)]
        case .presumed: return [charge(.presumed, usage: nil)]
        }
    }

    /// A line of the ledger.
    func charge(_ kind: CloudCharge.Kind, usage: TokenUsage?) -> CloudCharge {
        let used = actualUsage(usage, kind)
        return CloudCharge(
            kind, operation, upstream: upstream, model: line.model, voice: line.voice, language: line.language,
            usage: used, cost: prices.cost(of: used, model: line.model, voice: line.voice))
    }

    /// What was used. The estimate stands where the cloud did not count; characters and the length of a recording are
    /// our own count, and no estimate, when nothing else is charged for.
    private func actualUsage(_ usage: TokenUsage?, _ kind: CloudCharge.Kind) -> CallUsage {
        if let usage { return line.estimate.counted(usage) }
        guard kind == .answered, let price = prices.price(model: line.model, voice: line.voice),
            price.inputTokens == nil, price.outputTokens == nil,
            price.minute == nil || [.transcription, .voiceStream].contains(operation)
        else { return line.estimate }
        var counted = line.estimate
        counted.isEstimated = false
        return counted
    }
}

extension CloudGateway {
    // MARK: - Caps

    /// Sets what was spent so far, from the ledger, at the start: what a crash forgot, the store has not.
    ///
    /// - Parameters:
    ///   - day: since ``spendingPeriod(_:)`` of the day began.
    ///   - month: since that of the month began, this day included.
    public func restoreSpending(day: Microdollars, month: Microdollars) {
        let date = clock.date()
        state.withLock { $0.spending.restore(day: day, month: month, at: date) }
        spendingLevel()
    }

    /// From when to when the current day or month lasts, in the caps' time zone.
    public func spendingPeriod(_ period: SpendingPeriod) -> DateInterval {
        period.interval(around: clock.date(), in: policy.caps.timeZone)
    }

    /// What was spent in the current day or month.
    public func spent(in period: SpendingPeriod) -> Microdollars {
        spendingLevel()
        return state.withLock { $0.spending.spent(in: period) }
    }

    /// How far the caps let the cloud be used now.
    @discardableResult
    public func spendingLevel() -> SpendingLevel {
        let date = clock.date()
        let (level, change) = state.withLock { $0.spending.level(at: date) }
        if let change { onEvent(.spendingChanged(change)) }
        return level
    }

    /// Sets money aside for a call, or refuses it.
    func reserve(_ plan: PlannedCall, _ traffic: TrafficClass) throws(CloudError) -> SpendingMeter.Reservation {
        let date = clock.date()
        let (reservation, obstacle, cap) = state.withLock { state in
            let reservation = state.spending.reserve(plan.reservation, at: date)
            let obstacle = reservation == nil ? state.spending.obstacle(to: plan.reservation, at: date) : nil
            return (reservation, obstacle, obstacle.flatMap { state.spending.cap(of: $0.period) })
        }
        if let reservation { return reservation }
        tell(.refusedByCap(plan.operation, traffic, obstacle?.period ?? .day), plan.upstream)
        throw .capReached(obstacle?.period ?? .day, cap: cap ?? .zero, retryAfter: obstacle?.wait)
    }

    func settle(_ reservation: SpendingMeter.Reservation, _ cost: Microdollars) {
        let date = clock.date()
        state.withLock { $0.spending.settle(reservation, cost: cost, at: date) }
    }

    /// Enters what a call cost.
    func charge(_ charges: [CloudCharge], settling reservation: SpendingMeter.Reservation) {
        settle(reservation, charges.reduce(.zero) { $0 + $1.cost.amount })
        for charge in charges { onEvent(.charged(charge)) }
        spendingLevel()
    }

    /// Enters what one text of a batch cost, whose reservation was the whole batch's.
    func charge(_ charge: CloudCharge) {
        let date = clock.date()
        state.withLock { $0.spending.add(charge.cost.amount, at: date) }
        onEvent(.charged(charge))
        spendingLevel()
    }

    // MARK: - Estimates and savings

    /// What translating these texts will cost, before it is begun.
    public func estimate(_ requests: some Sequence<TranslationRequest>) -> CostEstimate {
        var estimate = CostEstimate()
        for request in requests {
            let plan = plan(request, .stable)
            estimate.add(
                policy.prices.cost(of: plan.line.estimate, model: plan.line.model), model: plan.line.model)
        }
        estimate.allowance = allowance()
        return estimate
    }

    /// What speaking these texts will cost, before it is begun.
    public func estimate(speaking texts: some Sequence<SpeechRequest>) -> CostEstimate {
        var estimate = CostEstimate()
        for speech in texts {
            let speech = withVoice(speech, of: client.configuration)
            let model = speech.model ?? client.configuration.models.speech
            estimate.add(
                policy.prices.cost(of: .speech(of: speech.text), model: model, voice: speech.voice), model: model)
        }
        estimate.allowance = allowance()
        return estimate
    }

    /// What the caps leave; `nil` without caps.
    private func allowance() -> Microdollars? {
        spendingLevel()
        return state.withLock { state in
            SpendingPeriod.allCases.compactMap { period in
                state.spending.cap(of: period).map { $0 - state.spending.spent(in: period) - state.spending.reserved }
            }.min()
        }
    }

    /// The ledger's line for a translation that the store had: what the call would have cost.
    public func saving(_ request: TranslationRequest) -> CloudCharge {
        plan(request, .stable).charge(.saved, usage: nil)
    }

    /// A translation as it will be made.
    func plan(
        _ request: TranslationRequest, _ upstream: CloudUpstream, over operation: CloudOperation = .translation
    ) -> PlannedCall {
        let configuration = client(of: upstream).configuration
        let usage: CallUsage =
            switch configuration.translationForm {
            case .chatCompletions:
                .translation(
                    of: request.text,
                    instructions: TranslationPrompt.instructions(
                        from: request.source, to: request.target, setting: configuration.setting),
                    outputLimit: Int64(TranslationPrompt.tokenLimit(for: request.text)))
            case .translate: .translation(of: request.text)
            }
        return PlannedCall(
            operation, upstream, model: model(for: request, of: configuration), language: request.target,
            estimate: usage, prices: policy.prices)
    }
}

extension CloudError {
    static func capReached(_ period: SpendingPeriod, cap: Microdollars, retryAfter: Duration?) -> CloudError {
        CloudError(
            .spendingCapReached,
            message: "\(period.possessive) limit for the cloud (\(cap)) leaves no money for this call",
            remedy:
                "It waits for the next \(period.rawValue); raise the limit in the configuration if that is too late",
            retryAfter: retryAfter)
    }
}
