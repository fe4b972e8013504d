import Cloud
import Foundation
import KioskStore
import Locks
import Logging
import Metrics
import Resilience

/// Writes down what the gateway tells: costs into the ledger, the state of breakers and canary into the settings, the rest
/// into log and metrics.
///
/// The gateway must not wait, so lines go through a queue, in order; ``close()`` waits until all are written. A power cut
/// can lose the lines of its last moment, never a turn or a question.
final class CloudJournal: Sendable {
    private enum Note: Sendable {
        case line(LedgerEntry)
        case stateChanged
    }

    /// The setting that holds breakers and canary over a restart.
    private static let setting = "cloud.gateway"

    private let store: KioskStore
    private let time: Timekeeper
    private let logger: Logger
    /// Rung when a breaker closes: what waits can be sent.
    private let bell: Bell
    private let gateway = Locked<CloudGateway?>(nil)
    private let notes: AsyncStream<Note>.Continuation
    private let writing = Locked<Task<Void, Never>?>(nil)

    init(store: KioskStore, bell: Bell, time: Timekeeper, logger: Logger) {
        self.store = store
        self.bell = bell
        self.time = time
        self.logger = logger
        let (stream, notes) = AsyncStream.makeStream(of: Note.self)
        self.notes = notes
        let task = Task { [weak self] in
            for await note in stream { await self?.write(note) }
        }
        writing.withLock { $0 = task }
    }

    /// Names the gateway, whose state is kept from now on.
    func connect(_ gateway: CloudGateway) {
        self.gateway.withLock { $0 = gateway }
    }

    /// Writes what is left, and the state as it is.
    func close() async {
        notes.yield(.stateChanged)
        notes.finish()
        await writing.withLock { $0 }?.value
    }

    // MARK: - What was kept

    private struct Kept: Codable {
        let savedAt: Int64
        let snapshot: CloudGateway.Snapshot
    }

    /// What was kept before a restart, and how long ago; nothing when it cannot be read.
    static func kept(
        in store: KioskStore, time: Timekeeper
    ) async throws(StoreError) -> (snapshot: CloudGateway.Snapshot, elapsed: Duration)? {
        guard let text = try await store.setting(setting),
            let kept = try? JSONDecoder().decode(Kept.self, from: Data(text.utf8))
        else { return nil }
        return (kept.snapshot, .milliseconds(max(0, milliseconds(time.now()) - kept.savedAt)))
    }

    private func write(_ note: Note) async {
        do {
            switch note {
            case .line(let entry): try await store.charge([entry])
            case .stateChanged:
                guard let snapshot = gateway.withLock(\.self)?.snapshot() else { return }
                let kept = Kept(savedAt: milliseconds(time.now()), snapshot: snapshot)
                try await store.set(
                    Self.setting, to: String(decoding: JSONEncoder().encode(kept), as: UTF8.self))
            }
        } catch {
            logger.error("journal of the cloud not written", metadata: ["why": "\(error)"])
        }
    }

    // MARK: - What happens

    /// Takes note of an event; called by the gateway.
    func note(_ event: CloudEvent) {
        note(event, upstream: .stable)
    }

    private func note(_ event: CloudEvent, upstream: CloudUpstream) {
        switch event {
        case .breakerChanged(let operation, let change):
            logger.notice(
                "circuit breaker changed",
                metadata: [
                    "operation": "\(operation.rawValue)", "upstream": "\(upstream)", "from": "\(change.from)",
                    "to": "\(change.to)",
                ])
            Counter(
                label: "parley_breaker_changes_total",
                dimensions: [("operation", operation.rawValue), ("to", change.to.rawValue)]
            ).increment()
            if change.to == .closed { bell.ring() }
            notes.yield(.stateChanged)
        case .callEnded(let operation, let traffic, let duration, let error):
            Counter(
                label: "parley_cloud_calls_total",
                dimensions: [
                    ("operation", operation.rawValue), ("traffic", "\(traffic)"),
                    ("result", error.map { "\($0.code)" } ?? "ok"),
                ]
            ).increment()
            Metrics.Timer(label: "parley_cloud_seconds", dimensions: [("operation", operation.rawValue)])
                .recordMilliseconds(duration.milliseconds)
            if let error, [.authenticationFailed, .forbidden].contains(error.code) {
                // No waiting mends this: only a technician can.
                logger.error("the cloud refuses the kiosk", metadata: ["why": "\(error)"])
            }
        case .charged(let charge):
            Counter(label: "parley_cloud_microdollars_total").increment(by: charge.cost.amount.rawValue)
            notes.yield(.line(LedgerEntry(charge, at: milliseconds(time.now()))))
        case .spendingChanged(let change):
            logger.warning("spending", metadata: ["what": "\(change)"])
        case .canaryChanged(let change):
            logger.warning("canary", metadata: ["what": "\(change)"])
            notes.yield(.stateChanged)
        case .refusedByCap(let operation, _, let period):
            Counter(
                label: "parley_cloud_refused_by_cap_total",
                dimensions: [("operation", operation.rawValue), ("period", period.rawValue)]
            ).increment()
        case .retrying(let operation, _, _, _):
            Counter(label: "parley_cloud_retries_total", dimensions: [("operation", operation.rawValue)]).increment()
        case .coalesced(let operation):
            Counter(label: "parley_cloud_coalesced_total", dimensions: [("operation", operation.rawValue)]).increment()
        case .notRetrying, .diverted, .batchSent:
            logger.debug("cloud", metadata: ["event": "\(event)"])
        case .atNewer(let event): note(event, upstream: .newer)
        }
    }
}

extension LedgerEntry {
    /// A charge as the ledger has it.
    init(_ charge: CloudCharge, at time: Int64) {
        let quantity = charge.quantity
        self.init(
            time: time, kind: Kind(rawValue: charge.kind.rawValue) ?? .answered,
            operation: charge.operation.rawValue, model: charge.model, voice: charge.voice, language: charge.language,
            upstream: charge.upstream.rawValue, quantity: quantity.amount, unit: quantity.unit,
            microdollars: charge.cost.amount.rawValue,
            certainty: Certainty(rawValue: charge.cost.certainty.rawValue) ?? .estimated)
    }
}
