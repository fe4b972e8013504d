import Foundation
import Languages
import Testing

@testable import KioskStore

@Suite struct TurnTests {
    let directory = TemporaryDirectory()

    @Test func aTurnIsReadBackWhole() async throws {
        let store = try await directory.open()
        var full = turn("ở đâu", outcome: .suggest, from: .vietnamese, to: .chinese)
        full.side = .clerk
        full.input = .microphone
        full.phrase = PhraseName(pack: "counter", id: "station")
        full.provenance = .learned
        full.score = 0.75
        full.reason = "two meanings are near"
        full.suggestions = [PhraseName(pack: "counter", id: "a"), PhraseName(pack: "cloud", id: "b")]
        full.milliseconds = ["recognise": 120.5, "match": 0.25]
        full.engine = "wyoming"
        full.packs = ["counter": "1.2"]
        let bare = turn()
        #expect(try await store.record(full).sequence == 1)
        #expect(try await store.record(bare).sequence == 2)
        #expect(
            try await store.usage() == [
                UsageRecord(sequence: 1, turn: full), UsageRecord(sequence: 2, turn: bare),
            ])
    }

    @Test func theSameTurnTwiceIsOneRecord() async throws {
        let store = try await directory.open()
        let miss = turn("hm", outcome: .miss)
        let first = try await store.record(miss, asking: question("hm"))
        var changed = miss
        changed.heard = "something else"
        let second = try await store.record(changed, asking: question("something else"))
        #expect(first.isNew && !second.isNew)
        #expect(second.sequence == first.sequence && second.outboxEntry == first.outboxEntry)
        #expect(try await store.usage().map(\.turn) == [miss])
        #expect(try await store.outboxCounts().pending == 1)
    }

    @Test func manyAtOnceAreEachRecordedOnce() async throws {
        let store = try await directory.open()
        let ids = (0..<40).map { _ in UUID() }
        try await withThrowingTaskGroup(of: RecordedTurn.self) { group in
            for id in ids + ids {
                group.addTask { try await store.record(turn("same", id: id, outcome: .miss), asking: question("same")) }
            }
            var new = 0
            for try await recorded in group where recorded.isNew { new += 1 }
            #expect(new == ids.count)
        }
        #expect(try await Set(store.usage().map(\.turn.id)) == Set(ids))
        #expect(try await store.outboxCounts().pending == 1)
    }

    @Test func aCancelledTaskStillRecords() async throws {
        let store = try await directory.open()
        let task = Task {
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            return try await store.record(turn())
        }
        #expect(try await task.value.isNew)
        #expect(try await store.usage().count == 1)
    }

    @Test func usageIsReadInPages() async throws {
        let store = try await directory.open()
        for number in 0..<7 { _ = try await store.record(turn("\(number)")) }
        #expect(try await store.usage(after: 0, limit: 3).map(\.sequence) == [1, 2, 3])
        #expect(try await store.usage(after: 3, limit: 3).map(\.sequence) == [4, 5, 6])
        #expect(try await store.usage(after: 6, limit: 3).map(\.sequence) == [7])
        #expect(try await store.usage(after: 7, limit: 3).isEmpty)
    }

    @Test func usageIsSummedUpByDayAndMiss() async throws {
        let store = try await directory.open()
        let day: Int64 = 86_400_000
        for (heard, outcome, time) in [
            ("a", TurnOutcome.answer, noon), ("b", .miss, noon), ("b", .miss, noon + day), ("c", .miss, noon + day),
            ("d", .suggest, noon + day), ("old", .miss, noon - 400 * day),
        ] {
            _ = try await store.record(turn(heard, outcome: outcome, time: time))
        }
        let summary = try await store.usageSummary(in: noon - day..<noon + 2 * day)
        #expect(
            summary.days == [
                .init(day: "2026-11-21", outcome: .answer, count: 1),
                .init(day: "2026-11-21", outcome: .miss, count: 1),
                .init(day: "2026-11-22", outcome: .miss, count: 2),
                .init(day: "2026-11-22", outcome: .suggest, count: 1),
            ])
        #expect(
            summary.misses == [
                .init(heard: "b", from: .english, to: .vietnamese, count: 2),
                .init(heard: "c", from: .english, to: .vietnamese, count: 1),
            ])
        #expect(try await store.usageSummary(misses: 1).misses.map(\.heard) == ["b"])
    }

    @Test func tapsAreCountedOncePerTurnAndTheLastOneCounts() async throws {
        let store = try await directory.open()
        let turns = [turn("ticket"), turn("ticket"), turn("ticket"), turn("toilet")]
        for turn in turns { _ = try await store.record(turn) }
        let buy = PhraseName(pack: "counter", id: "buy")
        let price = PhraseName(pack: "counter", id: "price")
        for (phrase, turn) in [(buy, 0), (buy, 0), (price, 1), (buy, 1), (price, 2), (buy, 3)] {
            try await store.recordTap(on: phrase, turn: turns[turn].id)
        }
        func count(_ wording: String, _ phrase: PhraseName, _ count: Int) -> TapCount {
            TapCount(language: .english, wording: wording, normalised: wording, phrase: phrase, count: count)
        }
        #expect(
            try await store.tapCounts() == [
                count("ticket", buy, 2), count("ticket", price, 1), count("toilet", buy, 1),
            ])
        #expect(try await store.taps(after: "toilet", in: .english) == [buy: 1])
        #expect(try await store.taps(after: "toilet", in: .thai).isEmpty)
        await expect(.notFound) { try await store.recordTap(on: buy, turn: UUID()) }
    }

    @Test func settingsAreKeptAndForgotten() async throws {
        var store = try await directory.open()
        let identity = store.identity
        try await store.set("volume", to: "0.5")
        try await store.set("volume", to: "0.75")
        try await store.set("breaker", to: "{}")
        try await store.set("breaker", to: nil)
        try await store.close()
        store = try await directory.open()
        #expect(try await store.setting("volume") == "0.75")
        #expect(try await store.setting("breaker") == nil)
        #expect(store.identity == identity)
        await expect(.invalidInput) { try await store.set("store.identity", to: "mine") }
    }

    @Test func aTurnThatCannotBeStoredIsRefusedWhole() async throws {
        let store = try await directory.open()
        var bad = turn("hm", outcome: .miss)
        bad.milliseconds = ["match": .nan]
        await expect(.invalidInput) { try await store.record(bad, asking: question("hm")) }
        bad.milliseconds = [:]
        bad.score = .nan
        await expect(.invalidInput) { try await store.record(bad, asking: question("hm")) }
        #expect(try await store.usage().isEmpty)
        #expect(try await store.outboxCounts().pending == 0)
    }
}
