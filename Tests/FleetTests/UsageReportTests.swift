import Fleet
import Foundation
import Languages
import Testing

@testable import KioskStore

@Suite struct UsageReportTests {
    private let outbox = OutboxCounts(pending: 2, sending: 1, done: 5, dead: 0, oldestOpen: nil)

    @Test func tellsSharesAndMisses() {
        let summary = UsageSummary(
            days: [
                .init(day: "2026-11-20", outcome: .answer, count: 5),
                .init(day: "2026-11-21", outcome: .answer, count: 1),
                .init(day: "2026-11-21", outcome: .miss, count: 2),
            ],
            misses: [.init(heard: "Do you sell umbrellas?", from: .english, to: .thai, count: 2)])
        let report = UsageReport(summary: summary, outbox: outbox)
        #expect(report.count(of: .answer) == 6)
        #expect(
            report.text == """
                8 turns
                  answer   75 %  6
                  suggest   0 %  0
                  miss     25 %  2
                outbox: 3 waiting, 5 answered, 0 given up
                most often missed
                  2 × en → th  Do you sell umbrellas?
                """)
    }

    @Test func anEmptyLogIsSaid() {
        #expect(UsageReport(summary: UsageSummary(days: [], misses: []), outbox: outbox).text == "No turns yet.")
    }

    @Test func aTurnIsOneObjectWithItsSequenceNumber() throws {
        let turn = TurnRecord(
            id: UUID(), time: 1, side: .customer, input: .text, from: .english, to: .thai, heard: "hello",
            normalised: "hello", outcome: .miss)
        let line = try JSONEncoder().encode(UsageLine(UsageRecord(sequence: 7, turn: turn)))
        let object = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
        #expect(object["sequence"] as? Int == 7)
        #expect(object["heard"] as? String == "hello")
    }
}
