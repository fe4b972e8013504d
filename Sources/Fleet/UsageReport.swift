import Foundation
import KioskStore

/// The usage log in words, for a fleet admin: what was asked, what was answered, what was missed.
public struct UsageReport: Sendable {
    /// The log in numbers.
    public let summary: UsageSummary
    /// What waits for the cloud.
    public let outbox: OutboxCounts

    /// Makes the report of one kiosk.
    public init(summary: UsageSummary, outbox: OutboxCounts) {
        self.summary = summary
        self.outbox = outbox
    }

    /// How many turns had an outcome, over all days.
    public func count(of outcome: TurnOutcome) -> Int {
        summary.days.filter { $0.outcome == outcome }.map(\.count).reduce(0, +)
    }

    /// The report, as lines of text.
    public var text: String {
        let counts = TurnOutcome.allCases.map { (outcome: $0, count: count(of: $0)) }
        let all = counts.map(\.count).reduce(0, +)
        guard all > 0 else { return "No turns yet." }
        var lines = ["\(all) turns"]
        lines += counts.map { outcome, count in
            let share = String(format: "%3.0f %%", 100 * Double(count) / Double(all))
            return "  \(outcome.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0))\(share)  \(count)"
        }
        lines.append(
            "outbox: \(outbox.pending + outbox.sending) waiting, \(outbox.done) answered, \(outbox.dead) given up")
        if !summary.misses.isEmpty {
            lines.append("most often missed")
            lines += summary.misses.map { "  \($0.count) × \($0.from) → \($0.to)  \($0.heard)" }
        }
        return lines.joined(separator: "\n")
    }
}

/// One turn of the usage log, as one line of JSON: the record's keys beside its sequence number.
public struct UsageLine: Sendable, Encodable {
    private let record: UsageRecord

    /// Makes the line of a record.
    public init(_ record: UsageRecord) {
        self.record = record
    }

    private enum CodingKeys: CodingKey {
        case sequence
    }

    /// Writes the turn's keys and `sequence` into one object.
    public func encode(to encoder: any Encoder) throws {
        try record.turn.encode(to: encoder)
        var keyed = encoder.container(keyedBy: CodingKeys.self)
        try keyed.encode(record.sequence, forKey: .sequence)
    }
}
