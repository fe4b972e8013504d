import Cloud
import Foundation
import KioskStore
import Languages
import Logging
import Resilience

/// The cloud as the kiosk asks it: behind circuit breaker, retries, limits, and the rules on money and privacy.
struct CloudTranslator: Translator {
    let gateway: CloudGateway
    /// How long a translation is kept, in days.
    let phraseDays: Int
    let time: Timekeeper

    func translate(
        _ question: CloudQuestion, key: String, patience: Duration?, isBetterWanted: Bool
    ) async throws(CloudError) -> NewTranslation {
        let request = TranslationRequest(
            question.text, from: question.from, to: question.to, isBetterWanted: isBetterWanted)
        let translation = try await gateway.translate(
            request, patience == nil ? .backlog : .live, deadline: patience.map { .after($0) }, idempotencyKey: key)
        return kept(translation)
    }

    var obstacle: CloudError? { gateway.obstacle }

    func saving(_ question: CloudQuestion) -> LedgerEntry? {
        let request = TranslationRequest(question.text, from: question.from, to: question.to)
        return LedgerEntry(gateway.saving(request), at: milliseconds(time.now()))
    }

    /// A translation as the store keeps it. What it cost the gateway tells by itself.
    func kept(_ translation: CloudTranslation) -> NewTranslation {
        NewTranslation(
            text: translation.text, model: translation.model,
            expiresAt: milliseconds(time.now()) + Int64(phraseDays) * 86_400_000)
    }
}

extension CloudGateway {
    /// The gateway that the configuration names, as it was before a restart; `nil` when it names no cloud.
    static func make(
        _ configuration: KioskConfiguration, store: KioskStore, journal: CloudJournal, time: Timekeeper,
        onLateAnswer: @escaping @Sendable (TranslationRequest, CloudTranslation) -> Void
    ) async throws(KioskError) -> CloudGateway? {
        guard !configuration[Setting.cloudBaseURL].isEmpty else { return nil }
        let settings = CloudConfiguration(configuration)
        let client: CloudClient
        let newer: CloudClient?
        do {
            client = try CloudClient(settings, transport: CurlTransport())
            newer = try settings.newer(configuration).map { newer throws(CloudError) in
                try CloudClient(newer, transport: CurlTransport())
            }
        } catch {
            throw KioskError(error)
        }
        return try await KioskError.translating { () async throws(StoreError) in
            let kept = try await CloudJournal.kept(in: store, time: time)
            let gateway = CloudGateway(
                client, newer: newer, policy: CloudPolicy(configuration), restoring: kept?.snapshot,
                elapsed: kept?.elapsed ?? .zero, onEvent: { journal.note($0) }, onLateAnswer: onLateAnswer)
            journal.connect(gateway)
            try await gateway.restoreSpending(
                day: gateway.spent(since: .day, in: store), month: gateway.spent(since: .month, in: store))
            return gateway
        }
    }

    /// What the ledger says was spent since a period began.
    private func spent(since period: SpendingPeriod, in store: KioskStore) async throws(StoreError) -> Microdollars {
        let start = milliseconds(spendingPeriod(period).start)
        return Microdollars(try await store.cost(in: start..<Int64.max))
    }
}
