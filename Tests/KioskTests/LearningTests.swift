import Cloud
import Foundation
import KioskStore
import Languages
import Logging
import SpeechEngines
import Testing

@testable import Kiosk

@Suite struct LearningTests {
    /// Says something near the toilet's phrase, and taps a suggestion.
    @discardableResult
    private func say(_ text: String, tapping phrase: String, on kiosk: KioskFixture) async throws -> Turn {
        let turn = try await kiosk.turn(text)
        try #require(turn.outcome == .suggest || !turn.suggestions.isEmpty, "\(turn)")
        return try await kiosk.interpreter.tap(turn: turn.id, phrase: phrase)
    }

    @Test func theSecondTapTeachesTheWording() async throws {
        let kiosk = try await KioskFixture()
        try await say("Toilet toilet?", tapping: "where-toilet", on: kiosk)
        #expect(try await kiosk.turn("toilet, toilet").outcome != .answer, "one tap is not enough")
        try await say("toilet toilet", tapping: "where-toilet", on: kiosk)
        let turn = try await kiosk.turn("Toilet, toilet!")
        #expect(turn.outcome == .answer)
        #expect(turn.phrase == "where-toilet")
        #expect(turn.provenance == .learned)
        #expect(turn.reason == "the same words, learned from taps")
        #expect(try await kiosk.turn("toilet toilet toilet").outcome != .answer, "only the same words")
        let aliases = try await kiosk.store.aliases()
        #expect(aliases.map(\.taps) == [2])
        #expect(aliases.map(\.hits) == [1])
    }

    @Test func whatWasLearnedOutlivesARestart() async throws {
        let kiosk = try await KioskFixture()
        for _ in 0..<2 { try await say("toilet toilet", tapping: "where-toilet", on: kiosk) }
        let book = try await PhraseBook.load(from: kiosk.store)
        let turn = Decision(book: book).turn(
            id: UUID(), heard: Heard(typed: "toilet toilet"), direction: Direction(from: .english, to: .thai))
        #expect(turn.provenance == .learned)
    }

    @Test func aTapOnAnotherPhraseEndsItForGood() async throws {
        let kiosk = try await KioskFixture()
        for phrase in ["where-toilet", "allergic-nuts", "where-toilet", "where-toilet"] {
            let turn = try await kiosk.turn("toilet nuts")
            try #require(turn.suggestions.map(\.phrase).contains(phrase), "\(turn)")
            _ = try await kiosk.interpreter.tap(turn: turn.id, phrase: phrase)
        }
        #expect(try await kiosk.turn("toilet nuts").outcome != .answer)
        #expect(try await kiosk.store.aliases().isEmpty)
    }

    @Test func whatContradictsAPhraseNeverBecomesItsAlias() async throws {
        let kiosk = try await KioskFixture()
        for _ in 0..<3 { try await say("I am not allergic to nuts", tapping: "allergic-nuts", on: kiosk) }
        #expect(try await kiosk.turn("I am not allergic to nuts").outcome != .answer)
        #expect(try await kiosk.store.aliases().isEmpty)
    }

    @Test func learningCanBeSwitchedOff() async throws {
        let kiosk = try await KioskFixture(settings: [(Setting.learnsAliases, "false")])
        for _ in 0..<3 { try await say("toilet toilet", tapping: "where-toilet", on: kiosk) }
        #expect(try await kiosk.turn("toilet toilet").outcome != .answer)
        #expect(try await kiosk.store.tapCounts().map(\.count) == [3], "the taps are counted all the same")
    }

    @Test func anAliasIsUndone() async throws {
        let kiosk = try await KioskFixture()
        for _ in 0..<2 { try await say("toilet toilet", tapping: "where-toilet", on: kiosk) }
        #expect(try await kiosk.interpreter.undoAlias(of: "Toilet, toilet", in: .english))
        #expect(try await kiosk.turn("toilet toilet").outcome != .answer)
        #expect(try await !kiosk.interpreter.undoAlias(of: "toilet toilet", in: .english))
    }

    // MARK: - The budget

    @Test func theLeastUsefulAnswerOfTheCloudMakesRoom() async throws {
        let kiosk = try await KioskFixture(
            answers: ["one ship": .success("เรือ"), "grey trams": .success("เรือสอง"), "red ink": .success("หมึก")],
            settings: [(Setting.learnedEntries, "2")])
        for text in ["one ship", "grey trams"] { #expect(try await kiosk.turn(text).provenance == .cloud) }
        #expect(try await kiosk.turn("one ship").reason == "the same words")
        #expect(try await kiosk.turn("red ink").provenance == .cloud)
        #expect(kiosk.translator?.calls.count == 3)
        #expect(await kiosk.interpreter.statistics.evictions == 1)
        #expect(await kiosk.interpreter.statistics.learned == 2)
        #expect(try await kiosk.turn("one ship").reason == "the same words", "it had answered before")
        _ = try await kiosk.turn("grey trams")
        #expect(kiosk.translator?.calls.count == 4, "it had to be asked again")
    }

    @Test func aSmallerBudgetHoldsAfterARestart() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "parley-budget-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let answers: [String: Result<String, CloudError>] = ["one ship": .success("เรือ"), "red ink": .success("หมึก")]
        let before = try await KioskFixture(answers: answers, folder: folder)
        for text in answers.keys { _ = try await before.turn(text) }
        try await before.store.close()
        let kiosk = try await KioskFixture(answers: [:], settings: [(Setting.learnedEntries, "1")], folder: folder)
        #expect(await kiosk.interpreter.statistics.learned == 1)
        #expect(try await kiosk.store.statistics().rows["cloudAnswer"] == 1)
        withExtendedLifetime(before) {}  // Its end removes the folder.
    }

    @Test func noRoomAtAllMeansThatNothingIsKept() async throws {
        let kiosk = try await KioskFixture(
            answers: ["one ship": .success("เรือ")], settings: [(Setting.learnedEntries, "0")])
        #expect(try await kiosk.turn("one ship").text == "เรือ", "the customer is answered all the same")
        #expect(try await kiosk.store.statistics().rows["cloudAnswer"] == 0)
    }

    @Test func whatIsForgottenIsAskedAgain() async throws {
        let kiosk = try await KioskFixture(answers: ["one ship": .success("เรือ")])
        _ = try await kiosk.turn("one ship")
        #expect(try await kiosk.interpreter.forget(LearnedFilter(provenance: .cloud)).cloudPhrases == 1)
        _ = try await kiosk.turn("one ship")
        #expect(kiosk.translator?.calls.count == 2)
    }

    @Test func lookupsAreCountedByKindOverAReload() async throws {
        let kiosk = try await KioskFixture()
        _ = try await kiosk.turn("where is the toilet")
        try await kiosk.interpreter.reload()
        _ = try await kiosk.turn("Seventeen purple elephants")
        let statistics = await kiosk.interpreter.statistics.matcher
        #expect(statistics.lookups == 2)
        #expect(statistics.exact == 1)
        #expect(statistics.hitRate == 0.5)
        #expect(statistics.wordings["en"] == 4)
    }

    // MARK: - Sounds

    @Test func soundsOfWordingsAreMadeOnceAndUsed() async throws {
        let kiosk = try await KioskFixture()
        let phonemiser = EspeakPhonemiser()
        let pronouncer = Pronouncer(
            store: kiosk.store, phonemiser: phonemiser, logger: .init(label: "test") { _ in SwiftLogNoOpLogHandler() })
        #expect(try await pronouncer.makeMissing())
        #expect(try await !pronouncer.makeMissing())
        #expect(try await kiosk.store.phonemes(in: .english)["Thank you."]?.isEmpty == false)
        let book = try await PhraseBook.load(from: kiosk.store)
        #expect(book.languagesWithSounds == [.english, .vietnamese])
    }
}
