import Foundation
import Languages
import Testing

@testable import KioskStore

@Suite struct LearnedTests {
    let directory = TemporaryDirectory()
    let clock = SteppedClock()
    let toilet = PhraseName(pack: "counter", id: "toilet")

    private func alias(_ text: String = "the loo") -> StoredAlias {
        StoredAlias(
            language: .english, wording: text, normalised: text, phrase: toilet, learnedAt: clock.now(), taps: 2)
    }

    private func tap(_ store: KioskStore, _ heard: String, _ phrase: PhraseName) async throws {
        let id = UUID()
        clock.advance(by: 1)
        _ = try await store.record(turn(heard, id: id, outcome: .suggest))
        try await store.recordTap(on: phrase, turn: id)
    }

    @Test func anAliasIsReadBackAfterARestart() async throws {
        let store = try await directory.open(clock: clock)
        try await store.keep(alias())
        try await store.close()
        let again = try await directory.open(clock: clock)
        #expect(try await again.aliases() == [alias()])
    }

    @Test func itsHitsAreThoseOfTheUsageLog() async throws {
        let store = try await directory.open(clock: clock)
        try await store.keep(alias())
        var answered = turn("the loo", time: noon + 5)
        answered.provenance = .learned
        answered.phrase = toilet
        _ = try await store.record(answered)
        var other = turn("the loo")
        other.provenance = .pack
        _ = try await store.record(other)
        let read = try await store.aliases()
        #expect(read.map(\.hits) == [1])
        #expect(read.map(\.lastUsedAt) == [noon + 5])
    }

    @Test func afterItWasUndoneOnlyNewTapsCount() async throws {
        let store = try await directory.open(clock: clock)
        try await tap(store, "the loo", toilet)
        try await tap(store, "the loo", toilet)
        #expect(try await store.taps(after: "the loo", in: .english) == [toilet: 2])
        try await store.keep(alias())
        #expect(try await store.undoAlias(of: "the loo", in: .english))
        #expect(try await store.aliases().isEmpty)
        #expect(try await store.taps(after: "the loo", in: .english).isEmpty)
        #expect(try await !store.undoAlias(of: "the loo", in: .english))
        try await tap(store, "the loo", toilet)
        #expect(try await store.taps(after: "the loo", in: .english) == [toilet: 1])
        try await store.keep(alias())
        #expect(try await store.aliases().count == 1)
    }

    @Test func theTurnThatAskedTheCloudIsNoHit() async throws {
        let store = try await directory.open(clock: clock)
        let asking = UUID()
        let key = try await store.keep(translation("xin chào"), to: question("hello"), turn: asking, now: noon)
        let name = try #require(await store.phrase(key)?.name)
        for id in [asking, UUID()] {
            var answered = turn("hello", id: id)
            answered.provenance = .cloud
            answered.phrase = name
            _ = try await store.record(answered)
        }
        #expect(try await store.cloudUses() == [name: LearnedUse(hits: 1, lastUsedAt: noon)])
    }

    @Test func phrasesOfPacksCannotBeRemovedAsAnswersOfTheCloud() async throws {
        let store = try await directory.open(clock: clock)
        try await store.install(pack("1.0"), phrases: phrases("1.0", count: 2))
        let cloud = try await store.keep(translation("a"), to: question("b"), turn: UUID(), now: noon)
        let keys = try await all(store).map(\.key)
        #expect(keys.contains(cloud))
        try await store.removeCloudPhrases(keys)
        #expect(try await all(store).map(\.provenance) == [.pack, .pack])
    }

    @Test(arguments: [
        (LearnedFilter(), 2, 2), (LearnedFilter(language: .english), 2, 1), (LearnedFilter(language: .thai), 0, 1),
        (LearnedFilter(provenance: .learned), 2, 0), (LearnedFilter(provenance: .cloud), 0, 2),
        (LearnedFilter(pack: "counter"), 2, 0), (LearnedFilter(pack: "cloud"), 0, 2),
        (LearnedFilter(pattern: "the *"), 1, 0), (LearnedFilter(pattern: "HELLO?"), 0, 1),
        (LearnedFilter(language: .thai, pattern: "the *"), 0, 0),
    ])
    func whatAFilterHoldsForIsForgotten(filter: LearnedFilter, aliases: Int, phrases: Int) async throws {
        let store = try await directory.open(clock: clock)
        for text in ["the loo", "a loo"] { try await store.keep(alias(text)) }
        for (text, language) in [("hello1", LanguageTag.english), ("sawatdi", .thai)] {
            try await store.keep(
                translation(text), to: question(text, from: language), turn: UUID(), now: noon)
        }
        #expect(try await store.forget(filter) == Forgotten(aliases: aliases, cloudPhrases: phrases))
        #expect(try await store.aliases().count == 2 - aliases)
        #expect(try await all(store).count == 2 - phrases)
    }

    // MARK: - Sounds

    @Test func soundsAreAskedForOnceAndGoWithTheirPack() async throws {
        let store = try await directory.open(clock: clock)
        let open = NewPhrase(id: "open", topic: "", wordings: [.english: ["{number} coffees"]])
        try await store.install(pack("1.0"), phrases: phrases("1.0", count: 2) + [open])
        let missing = try await store.wordingsWithoutPhonemes(in: .english, limit: 10)
        #expect(Set(missing) == ["phrase 0 of 1.0", "also 0", "phrase 1 of 1.0", "also 1"])
        #expect(try await store.wordingsWithoutPhonemes(in: .english, limit: 1).count == 1)
        try await store.keepPhonemes(["also 0": "O", "also 1": ""], in: .english)
        #expect(try await store.wordingsWithoutPhonemes(in: .english, limit: 10).count == 2)
        #expect(try await store.phonemes(in: .english) == ["also 0": "O"])
        #expect(try await store.phonemes(in: .vietnamese).isEmpty)

        try await store.install(pack("2.0"), phrases: phrases("2.0", count: 2))
        try await store.sweep()
        #expect(try await store.phonemes(in: .english) == ["also 0": "O"], "the new version has the same wording")
        _ = try await store.removePack(id: "counter")
        try await store.sweep()
        #expect(try await store.phonemes(in: .english).isEmpty)
    }
}
