import Foundation
import KioskStore
import Languages
import Testing

@testable import Kiosk

/// What usage logs say was asked and not answered.
@Suite struct MissCollectorTests {
    private static func turn(
        _ heard: String, outcome: TurnOutcome = .miss, to: LanguageTag = .thai, id: UUID = UUID()
    ) -> TurnRecord {
        TurnRecord(
            id: id, time: 0, side: .customer, input: .text, from: .english, to: to, heard: heard, normalised: "",
            outcome: outcome)
    }

    @Test func onlyMissesOfTheDirectionAreCountedAndNumbersAreMasked() {
        var misses = MissCollector(Direction(from: .english, to: .thai))
        for text in ["My card is 4111 1111 1111 1111", "my card is 5500 0000 0000 0004", "Umbrellas?"] {
            misses.add(Self.turn(text))
        }
        misses.add(Self.turn("Umbrellas?", outcome: .answer))
        misses.add(Self.turn("Umbrellas?", outcome: .suggest))
        misses.add(Self.turn("Umbrellas?", to: .korean))
        misses.add(Self.turn(""))
        let questions = misses.questions.sorted { $0.count > $1.count }
        #expect(questions.map(\.count) == [2, 1])
        #expect(questions.map(\.text) == ["My card is ####", "Umbrellas?"])
    }

    @Test func aLogIsReadByLinesAndATurnCountsOnce() throws {
        let id = UUID()
        var lines = Data()
        for turn in [Self.turn("Umbrellas?", id: id), Self.turn("Umbrellas?", id: id), Self.turn("umbrellas")] {
            lines += try JSONEncoder().encode(turn) + Data("\n\n".utf8)
        }
        var misses = MissCollector(Direction(from: .english, to: .thai))
        try misses.add(log: lines, named: "a.jsonl")
        try misses.add(log: lines, named: "the same again")
        #expect(misses.questions.map(\.count) == [2])
    }

    @Test func aLineThatIsNoTurnIsNamed() throws {
        var misses = MissCollector(Direction(from: .english, to: .thai))
        let good = String(decoding: try JSONEncoder().encode(Self.turn("hi")), as: UTF8.self)
        #expect {
            try misses.add(log: Data("\(good)\n{\"heard\":1}".utf8), named: "a.jsonl")
        } throws: { "\($0)".contains("a.jsonl:2:") }
    }
}
