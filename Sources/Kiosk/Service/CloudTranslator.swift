import Cloud
import Foundation
import KioskStore
import Languages
import Logging
import Metrics
import Resilience

/// The cloud as the kiosk asks it: behind circuit breaker, retries and limits, with what it cost noted.
struct CloudTranslator: Translator {
    let gateway: CloudGateway
    /// How long a translation is kept, in days.
    let phraseDays: Int
    let time: Timekeeper

    func translate(
        _ question: CloudQuestion, key: String, patience: Duration?
    ) async throws(CloudError) -> NewTranslation {
        let request = TranslationRequest(question.text, from: question.from, to: question.to)
        let translation = try await gateway.translate(
            request, patience == nil ? .backlog : .live, deadline: patience.map { .after($0) }, idempotencyKey: key)
        return kept(translation, into: question.to)
    }

    /// A translation as the store keeps it.
    func kept(_ translation: CloudTranslation, into language: LanguageTag) -> NewTranslation {
        let now = milliseconds(time.now())
        let tokens = translation.usage.map { $0.input + $0.output } ?? 0
        return NewTranslation(
            text: translation.text, model: translation.model, expiresAt: now + Int64(phraseDays) * 86_400_000,
            cost: LedgerEntry(
                time: now, operation: "translation", model: translation.model, language: language,
                quantity: Int64(tokens), unit: "tokens", microdollars: 0))
    }
}

extension CloudGateway {
    /// The gateway that the configuration names; `nil` when it names no cloud.
    static func make(
        _ configuration: KioskConfiguration, bell: Bell, logger: Logger,
        onLateAnswer: @escaping @Sendable (TranslationRequest, CloudTranslation) -> Void
    ) throws(KioskError) -> CloudGateway? {
        let baseURL = configuration[Setting.cloudBaseURL]
        guard !baseURL.isEmpty else { return nil }
        var settings = CloudConfiguration(baseURL: baseURL, key: key(configuration))
        settings.models.translation = configuration[Setting.cloudTranslationModel]
        settings.models.transcription = configuration[Setting.cloudTranscriptionModel]
        settings.timeouts.live = .milliseconds(configuration[Setting.cloudDeadline])
        let client: CloudClient
        do {
            client = try CloudClient(settings, transport: CurlTransport())
        } catch {
            throw KioskError(error)
        }
        return CloudGateway(
            client, onEvent: { CloudEventLog(bell: bell, logger: logger).note($0) }, onLateAnswer: onLateAnswer)
    }

    private static func key(_ configuration: KioskConfiguration) -> CloudKeySource {
        let file = configuration[Setting.cloudKeyFile]
        if !file.isEmpty { return .file(file) }
        let credentials = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"]
        let isHandedOver = credentials.map { FileManager.default.fileExists(atPath: $0 + "/cloud-key") } ?? false
        return isHandedOver ? .systemdCredential("cloud-key") : .none
    }
}

/// What the gateway tells, as lines for the technician and as metrics.
private struct CloudEventLog {
    /// Rung when a breaker closes: what waits can be sent.
    let bell: Bell
    let logger: Logger

    func note(_ event: CloudEvent) {
        switch event {
        case .breakerChanged(let operation, let change):
            logger.notice(
                "circuit breaker changed",
                metadata: ["operation": "\(operation.rawValue)", "from": "\(change.from)", "to": "\(change.to)"])
            Counter(
                label: "parley_breaker_changes_total",
                dimensions: [("operation", operation.rawValue), ("to", change.to.rawValue)]
            ).increment()
            if change.to == .closed { bell.ring() }
        case .callEnded(let operation, _, let duration, let error):
            Counter(
                label: "parley_cloud_calls_total",
                dimensions: [("operation", operation.rawValue), ("result", error.map { "\($0.code)" } ?? "ok")]
            ).increment()
            Metrics.Timer(label: "parley_cloud_seconds", dimensions: [("operation", operation.rawValue)])
                .recordMilliseconds(duration.milliseconds)
        default:
            logger.debug("cloud", metadata: ["event": "\(event)"])
        }
    }
}
