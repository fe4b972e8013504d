import Foundation
import Languages
import Testing

@testable import KioskStore

@Suite struct OutboxTests {
    let directory = TemporaryDirectory()

    private func queue(_ text: String, in store: KioskStore, time: Int64 = noon) async throws -> RecordedTurn {
        try await store.record(turn(text, outcome: .miss, time: time), asking: question(text))
    }

    @Test func aQuestionIsAskedOnceAndItsAnswerBecomesAPhrase() async throws {
        let store = try await directory.open()
        let miss = turn("Do you have maps?", outcome: .miss)
        let recorded = try await store.record(miss, asking: question("Do you have maps?"))
        let claims = try await store.claimOutbox(limit: 10, now: noon, lease: 5_000)
        #expect(
            claims == [
                OutboxClaim(
                    id: try #require(recorded.outboxEntry), idempotencyKey: miss.id.uuidString,
                    question: question("Do you have maps?"), attempt: 1, createdAt: noon, leaseEnd: noon + 5_000)
            ])
        #expect(try await store.claimOutbox(limit: 10, now: noon + 4_999).isEmpty)

        let key = try await store.completeOutbox(
            claims[0].id, with: translation("Có bản đồ không?"), now: noon + 10)
        let phrase = try await store.phrase(key)
        #expect(phrase?.provenance == .cloud)
        #expect(phrase?.name == PhraseName(pack: "cloud", id: miss.id.uuidString))
        #expect(phrase?.wordings == [.english: ["Do you have maps?"], .vietnamese: ["Có bản đồ không?"]])
        #expect(phrase?.translatedFrom == .english)
        #expect(phrase?.expiresAt == noon + 1_000_000)
        #expect(try await store.phrase(named: PhraseName(pack: "cloud", id: miss.id.uuidString)) == phrase)
        #expect(try await all(store).map(\.key) == [key])
        let counts = try await store.outboxCounts()
        #expect(counts == OutboxCounts(pending: 0, sending: 0, done: 1, dead: 0, oldestOpen: nil))
    }

    @Test func equalQuestionsWaitOnceAndDifferentOnesEach() async throws {
        let store = try await directory.open()
        let first = try await queue("Maps", in: store)
        let again = try await queue("maps", in: store)
        #expect(first.outboxEntry == again.outboxEntry)
        let thai = try await store.record(
            turn("maps", outcome: .miss, to: .thai), asking: question("maps", to: .thai))
        #expect(thai.outboxEntry != first.outboxEntry)
        _ = try await store.claimOutbox(limit: 1, now: noon)
        #expect(try await queue("maps", in: store).outboxEntry == first.outboxEntry, "joins while it is being sent")
        #expect(try await store.outboxCounts() == .init(pending: 1, sending: 1, done: 0, dead: 0, oldestOpen: noon))
    }

    @Test func aQuestionThatWasAnsweredInTheMeantimeAsksNothing() async throws {
        let store = try await directory.open()
        let first = try await queue("maps", in: store)
        let key = try await store.completeOutbox(
            try #require(first.outboxEntry), with: translation("bản đồ", expiresAt: noon + 100), now: noon)
        let second = try await queue("maps", in: store, time: noon + 99)
        #expect(second.answer == key && second.outboxEntry == nil)
        let third = try await queue("maps", in: store, time: noon + 100)
        #expect(third.answer == nil && third.outboxEntry != nil, "the answer has expired")
        let renewed = try await store.completeOutbox(
            try #require(third.outboxEntry), with: translation("tấm bản đồ", expiresAt: noon + 500), now: noon + 101)
        #expect(try await all(store).map(\.key) == [renewed])
    }

    @Test func anAnswerThatComesTwiceIsKeptOnce() async throws {
        let store = try await directory.open()
        let entry = try #require(try await queue("maps", in: store).outboxEntry)
        let first = try await store.completeOutbox(entry, with: translation("bản đồ"), now: noon)
        let second = try await store.completeOutbox(entry, with: translation("other"), now: noon + 1)
        #expect(first == second)
        #expect(try await store.phrase(first)?.wordings[.vietnamese] == ["bản đồ"])
        await expect(.notFound) {
            try await store.completeOutbox(OutboxID(rawValue: 99), with: translation("x"), now: noon)
        }
    }

    @Test func aLiveAnswerClosesWhatWaitsForTheSameText() async throws {
        let store = try await directory.open()
        _ = try await queue("maps", in: store)
        _ = try await queue("tickets", in: store)
        let id = UUID()
        let key = try await store.keep(translation("bản đồ"), to: question("maps"), turn: id, now: noon)
        #expect(try await store.phrase(key)?.name.id == id.uuidString)
        #expect(try await store.claimOutbox(limit: 9, now: noon).map(\.question.text) == ["tickets"])
    }

    @Test func aLeaseThatEndedIsHandedOutAgainWithTheSameKey() async throws {
        let store = try await directory.open()
        _ = try await queue("maps", in: store)
        let first = try await store.claimOutbox(limit: 1, now: noon, lease: 1_000)
        #expect(try await store.nextOutboxTime() == noon + 1_000)
        let second = try await store.claimOutbox(limit: 1, now: noon + 1_000, lease: 1_000)
        #expect(first[0].idempotencyKey == second[0].idempotencyKey)
        #expect(second[0].attempt == 2)
    }

    @Test func aFailedEntryWaitsForItsTime() async throws {
        let store = try await directory.open()
        for text in ["a", "b", "c"] { _ = try await queue(text, in: store) }
        let claims = try await store.claimOutbox(limit: 2, now: noon)
        #expect(claims.map(\.question.text) == ["a", "b"], "oldest first")
        try await store.failOutbox(claims[0].id, reason: "the network is down", retryAt: noon + 500)
        #expect(try await store.claimOutbox(limit: 9, now: noon + 499).map(\.question.text) == ["c"])
        #expect(try await store.claimOutbox(limit: 9, now: noon + 500).map(\.attempt) == [2])
    }

    @Test func aDeadLetterIsKeptWithItsReasonAndMayBeAskedAnew() async throws {
        let store = try await directory.open()
        let entry = try #require(try await queue("maps", in: store).outboxEntry)
        _ = try await store.claimOutbox(limit: 1, now: noon)
        try await store.killOutbox(entry, reason: "refused: too long", now: noon + 1)
        #expect(
            try await store.deadLetters() == [
                DeadLetter(
                    id: entry, question: question("maps"), reason: "refused: too long", time: noon + 1, attempts: 1)
            ])
        #expect(try await store.claimOutbox(limit: 9, now: noon + 1_000_000).isEmpty)
        try await store.failOutbox(entry, reason: "late", retryAt: noon)
        #expect(try await store.outboxCounts().dead == 1, "dead stays dead")

        let again = try #require(try await queue("maps", in: store).outboxEntry)
        #expect(again != entry)
        try await store.completeOutbox(again, with: translation("bản đồ"), now: noon + 2)
        try await store.killOutbox(again, reason: "late", now: noon + 3)
        #expect(try await store.outboxCounts() == .init(pending: 0, sending: 0, done: 1, dead: 1, oldestOpen: nil))
        try await store.completeOutbox(entry, with: translation("late"), now: noon + 4)
        #expect(try await store.outboxCounts() == .init(pending: 0, sending: 0, done: 2, dead: 0, oldestOpen: nil))
        #expect(try await all(store).count == 1)
    }

    @Test func whatWasBeingSentReturnsWhenTheStoreIsOpened() async throws {
        var store = try await directory.open()
        _ = try await queue("maps", in: store)
        let before = try await store.claimOutbox(limit: 1, now: noon, lease: 1_000_000)
        try await store.close()
        store = try await directory.open()
        #expect(try await store.outboxCounts().pending == 1)
        let after = try await store.claimOutbox(limit: 1, now: noon)
        #expect(after.map(\.idempotencyKey) == before.map(\.idempotencyKey))
    }

    @Test func expiredPhrasesDoNotAnswerAndAreRemoved() async throws {
        let clock = SteppedClock()
        let store = try await directory.open(clock: clock)
        let short = try await store.keep(
            translation("a", expiresAt: noon + 10), to: question("1"), turn: UUID(), now: noon)
        let long = try await store.keep(
            translation("b", expiresAt: noon + 20), to: question("2"), turn: UUID(), now: noon)
        try await store.install(pack("1"), phrases: phrases("1", count: 1))
        clock.advance(by: 9)
        #expect(try await all(store).count == 3)
        #expect(try await store.removeExpiredPhrases().isEmpty)
        clock.advance(by: 1)
        #expect(try await all(store).count == 2)
        #expect(try await store.removeExpiredPhrases() == [short])
        clock.advance(by: 100)
        #expect(try await store.removeExpiredPhrases() == [long])
        #expect(try await all(store).map(\.provenance) == [.pack])
    }

    // MARK: - Bounds

    @Test func theOldestQuestionsMakeRoom() async throws {
        let store = try await directory.open()
        var dropped = 0
        for number in 0..<7 {
            dropped += try await store.record(
                turn("q\(number)", outcome: .miss), asking: question("q\(number)"),
                within: OutboxLimits(rows: 4, bytes: 1_000)
            ).dropped
        }
        #expect(dropped == 3)
        #expect(try await store.claimOutbox(limit: 9, now: noon).map(\.question.text) == ["q3", "q4", "q5", "q6"])
        #expect(try await store.deadLetters().map(\.reason) == Array(repeating: "the outbox was full", count: 3))
        #expect(try await store.usage().count == 7, "the turns are in the log all the same")
    }

    @Test func bytesAreBoundedAsWell() async throws {
        let store = try await directory.open()
        for text in ["ญญญ", "aaaaa", "bbbbb"] {
            _ = try await store.record(
                turn(text, outcome: .miss), asking: question(text), within: OutboxLimits(rows: 100, bytes: 14))
        }
        #expect(try await store.claimOutbox(limit: 9, now: noon).map(\.question.text) == ["aaaaa", "bbbbb"])
    }

    @Test func whatIsBeingSentIsNotDropped() async throws {
        let store = try await directory.open()
        _ = try await queue("first", in: store)
        #expect(try await store.claimOutbox(limit: 1, now: noon).count == 1)
        for text in ["second", "third"] {
            _ = try await store.record(
                turn(text, outcome: .miss), asking: question(text), within: OutboxLimits(rows: 1, bytes: 1_000))
        }
        let counts = try await store.outboxCounts()
        #expect(counts.sending == 1 && counts.dead == 2 && counts.pending == 0)
    }

    @Test func whatWaitedTooLongIsGivenUpAndWhatIsFinishedIsForgottenInTime() async throws {
        let store = try await directory.open()
        _ = try await queue("old", in: store, time: noon - 1_000)
        let done = try #require(try await queue("done", in: store, time: noon).outboxEntry)
        try await store.completeOutbox(done, with: translation("xong"), now: noon)
        _ = try await queue("new", in: store, time: noon)
        #expect(try await store.tidyOutbox(givingUpBefore: noon, deletingFinishedBefore: noon, now: noon + 1) == 1)
        #expect(try await store.deadLetters().map(\.question.text) == ["old"])
        #expect(try await store.outboxCounts().done == 1)
        try await store.tidyOutbox(givingUpBefore: 0, deletingFinishedBefore: noon + 2, now: noon + 2)
        #expect(
            try await store.outboxCounts() == OutboxCounts(pending: 1, sending: 0, done: 0, dead: 0, oldestOpen: noon))
        #expect(try await store.usage().count == 3)
    }

    @Test func whatWasNeverTriedIsGivenBackAsItWas() async throws {
        let store = try await directory.open()
        for text in ["a", "b"] { _ = try await queue(text, in: store) }
        let claims = try await store.claimOutbox(limit: 9, now: noon)
        try await store.returnOutbox(claims.map(\.id), now: noon)
        #expect(try await store.claimOutbox(limit: 9, now: noon).map(\.attempt) == [1, 1])
    }
}
