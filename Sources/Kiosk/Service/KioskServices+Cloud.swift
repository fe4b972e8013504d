import Cloud
import Foundation
import KioskStore
import Languages
import Resilience

/// What the cloud has cost, and what hits spared.
public struct CostReport: Sendable, Codable {
    /// The ledger of the last days, the latest first.
    public let lines: [LedgerSum]
    /// What was spent today in micro-dollars, in the kiosk's time zone.
    public let today: Int64
    /// What was spent this month.
    public let month: Int64
    /// What a day may cost; 0 for no limit.
    public let dailyCap: Int64
    /// What a month may cost; 0 for no limit.
    public let monthlyCap: Int64

    /// What the calls cost, in micro-dollars.
    public var spent: Int64 { lines.filter { $0.kind != .saved }.reduce(0) { $0 + $1.microdollars } }
    /// What the calls that were spared would have cost, in micro-dollars.
    public var saved: Int64 { lines.filter { $0.kind == .saved }.reduce(0) { $0 + $1.microdollars } }
}

/// How the way to the cloud is.
public struct CloudState: Sendable, Codable {
    /// One circuit breaker.
    public struct Breaker: Sendable, Codable {
        /// `stable` or `newer`.
        public let upstream: String
        /// Which calls it watches.
        public let operation: String
        /// `closed`, `open` or `halfOpen`.
        public let state: String
        /// When the cloud is asked again, in milliseconds from now; `nil` while it is asked.
        public let retryAfter: Double?
    }

    /// Whether a cloud is configured.
    public let isConfigured: Bool
    /// Whether there is a network, as far as the kernel says.
    public let hasNetwork: Bool
    /// Its breakers; one is made by its first call.
    public let breakers: [Breaker]
    /// The smoothed round trip in milliseconds, once it was measured.
    public let roundTrip: Double?
    /// How far the trial of a newer upstream has come; `nil` when there is none.
    public let canary: String?
    /// Whether caps leave the cloud as configured, only the cheaper models, or nothing.
    public let spending: String
}

/// A question that was given up: a dead letter of the outbox.
public struct GivenUpQuestion: Sendable, Codable {
    /// What was asked, with numbers masked.
    public let text: String
    /// The language that it is in.
    public let from: LanguageTag
    /// The language that it was wanted in.
    public let to: LanguageTag
    /// Why it was given up.
    public let reason: String
    /// When, in milliseconds since 1970 UTC.
    public let time: Int64
    /// How often it was sent.
    public let attempts: Int

    init(_ letter: DeadLetter) {
        text = letter.question.text
        from = letter.question.from
        to = letter.question.to
        reason = letter.reason
        time = letter.time
        attempts = letter.attempts
    }
}

extension KioskServices {
    /// What the cloud has cost in the last days.
    public func cost(days: Int) async throws(KioskError) -> CostReport {
        let start = time.now().addingTimeInterval(-86_400 * Double(min(max(days, 1), 36_500)))
        let lines = try await KioskError.translating { () async throws(StoreError) in
            try await store.ledger(in: milliseconds(start)..<Int64.max)
        }
        let caps = gateway?.policy.caps
        return CostReport(
            lines: lines, today: gateway?.spent(in: .day).rawValue ?? 0,
            month: gateway?.spent(in: .month).rawValue ?? 0, dailyCap: caps?.daily?.rawValue ?? 0,
            monthlyCap: caps?.monthly?.rawValue ?? 0)
    }

    /// How the way to the cloud is.
    public func cloudState() -> CloudState {
        let breakers = CloudUpstream.allCases.flatMap { upstream in
            (gateway?.breakerStates(of: upstream) ?? [:]).map { operation, breaker in
                CloudState.Breaker(
                    upstream: upstream.rawValue, operation: operation.rawValue, state: breaker.state.rawValue,
                    retryAfter: breaker.retryAfter?.milliseconds)
            }
        }
        let spending =
            switch gateway?.spendingLevel() {
            case .normal, nil: "normal"
            case .cheaper: "cheaper"
            case .offline: "offline"
            }
        return CloudState(
            isConfigured: gateway != nil, hasNetwork: gateway?.hasNetwork ?? true,
            breakers: breakers.sorted { ($0.upstream, $0.operation) < ($1.upstream, $1.operation) },
            roundTrip: gateway?.roundTrip()?.milliseconds, canary: gateway?.canaryPhase?.rawValue, spending: spending)
    }

    /// The questions that were given up, the latest first.
    public func deadLetters(limit: Int = 100) async throws(KioskError) -> [GivenUpQuestion] {
        try await KioskError.translating { () async throws(StoreError) in
            try await store.deadLetters(limit: min(max(limit, 1), 10_000)).map(GivenUpQuestion.init)
        }
    }

    /// Ends the trial of a newer upstream: all turns go to the stable one until the trial has another name.
    ///
    /// - Throws: ``KioskError`` of code `notFound` when there is no trial.
    public func rollBackCanary() throws(KioskError) {
        guard let gateway, gateway.canaryPhase != nil else {
            throw KioskError(
                .notFound, "No newer upstream is being tried out", remedy: "Set cloud.canary.base_url to begin a trial")
        }
        gateway.rollBackCanary()
    }

    /// Sets the technician's switch of a circuit breaker, until the kiosk is started again.
    ///
    /// - Throws: ``KioskError``: `badInput` for a name that is none, `notFound` without a cloud.
    public func setBreaker(_ operation: String, to mode: String) throws(KioskError) {
        guard let operation = CloudOperation(rawValue: operation) else {
            let names = CloudOperation.allCases.map(\.rawValue).joined(separator: ", ")
            throw KioskError(.badInput, "There is no operation \(operation)", remedy: "There are \(names)")
        }
        guard let mode = CircuitBreaker.Mode(rawValue: mode) else {
            throw KioskError(
                .badInput, "\(mode) is no mode of a breaker",
                remedy: "There are automatic, forcedOpen, forcedClosed and observeOnly")
        }
        guard let gateway else {
            throw KioskError(.notFound, "No cloud is configured", remedy: "Set cloud.base_url")
        }
        gateway.setBreakerMode(mode, of: operation)
    }
}
