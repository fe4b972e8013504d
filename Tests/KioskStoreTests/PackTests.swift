import Dispatch
import Foundation
import Languages
import Locks
import Testing

@testable import KioskStore

@Suite struct PackTests {
    let directory = TemporaryDirectory()

    @Test func whatIsInstalledIsReadBack() async throws {
        let store = try await directory.open()
        let phrase = NewPhrase(
            id: "station", topic: "directions",
            wordings: [.english: ["Where is the station?", "The station, please"], .thai: ["สถานีอยู่ที่ไหน"]],
            answers: [.english: "On the left."])
        let drinks = StoredList(
            name: "DRINK", items: [[.english: ["tea", "cha"], .thai: ["ชา"]], [.english: ["coffee"]]])
        let sound = Data([1, 2, 3])
        try await store.install(
            pack("1.0"), phrases: [phrase], lists: [drinks],
            recordings: [NewRecording(phraseID: "station", language: .thai, format: "flac") { sound }])

        #expect(
            try await store.packs() == [
                InstalledPack(
                    pack: pack("1.0"), installedAt: noon, phrases: 1, recordings: 1, isActive: true)
            ])
        #expect(try await store.lists(ofPack: "counter") == [drinks])
        let read = try await all(store)
        #expect(
            read == [
                StoredPhrase(
                    key: PhraseKey(rawValue: 1), name: PhraseName(pack: "counter", id: "station"), topic: "directions",
                    provenance: .pack, isReviewed: false, createdAt: noon, expiresAt: nil, wordings: phrase.wordings,
                    answers: phrase.answers, translatedFrom: nil)
            ])
        #expect(try await store.phrase(read[0].key) == read[0])
        #expect(try await store.phrase(named: PhraseName(pack: "counter", id: "station")) == read[0])
        #expect(try await store.phrase(named: PhraseName(pack: "other", id: "station")) == nil)
        #expect(
            try await store.recording(of: read[0].key, in: .thai) == StoredSound(format: "flac", bytes: sound))
        #expect(try await store.recording(of: read[0].key, in: .english) == nil)
    }

    @Test(arguments: [1, 3, 256, 257, 600]) func aNewVersionTakesTheOldOnesPlace(count: Int) async throws {
        let store = try await directory.open()
        try await store.install(pack("1.0"), phrases: phrases("1.0", count: 300))
        let old = try await all(store, pageSize: 7)
        #expect(old.count == 300)
        try await store.install(pack("2.0"), phrases: phrases("2.0", count: count))
        let new = try await all(store, pageSize: 7)
        #expect(new.map(\.name.id) == (0..<count).map { "p\($0)" })
        #expect(new.allSatisfy { $0.wordings[.english]?.first?.hasSuffix(" of 2.0") == true })
        #expect(try await store.packs().map(\.pack.version) == ["2.0"])
        #expect(try await store.phrase(old[0].key) == old[0], "an index of the old version still finds it")
        try await store.sweep()
        #expect(try await store.phrase(old[0].key) == nil)
        #expect(try await store.statistics().rows["phrase"] == count)
    }

    @Test func packsStandSideBySide() async throws {
        let store = try await directory.open()
        try await store.install(pack("1", id: "a"), phrases: phrases("1", count: 2))
        try await store.install(pack("1", id: "b"), phrases: phrases("1", count: 3))
        #expect(try await store.packs().map(\.pack.id) == ["a", "b"])
        #expect(try await store.removePack(id: "a"))
        #expect(try await !store.removePack(id: "a"))
        #expect(try await Set(all(store).map(\.name.pack)) == ["b"])
        try await store.sweep()
        #expect(try await store.statistics().rows["wording"] == 9)
    }

    /// While rows of the new version are written, the old one answers and turns are recorded.
    @Test func othersGetTheirTurnDuringAnInstall() async throws {
        let store = try await directory.open()
        try await store.install(pack("1.0"), phrases: phrases("1.0", count: 2))
        let isUnderWay = AsyncStream<Void>.makeStream()
        let goOn = DispatchSemaphore(value: 0)
        let recording = NewRecording(phraseID: "p0", language: .english, format: "wav") {
            isUnderWay.continuation.finish()
            goOn.wait()
            return Data([0])
        }
        let install = Task { [store] in
            try await store.install(pack("2.0"), phrases: phrases("2.0", count: 5), recordings: [recording])
        }
        for await _ in isUnderWay.stream {}
        #expect(try await store.record(turn()).isNew)
        #expect(try await all(store).count == 2)
        #expect(try await store.packs().map(\.pack.version) == ["1.0"])
        goOn.signal()
        try await install.value
        #expect(try await all(store).count == 5)
    }

    @Test func progressIsTold() async throws {
        let store = try await directory.open()
        let seen = Locked<[[Int]]>([])
        let recordings = (0..<2).map { number in
            NewRecording(phraseID: "p\(number)", language: .english, format: "wav") { Data(count: 1 << 20) }
        }
        try await store.install(pack("1"), phrases: phrases("1", count: 300), recordings: recordings) {
            phrases, sounds in
            seen.withLock { $0.append([phrases, sounds]) }
        }
        #expect(seen.withLock { $0 } == [[256, 0], [300, 0], [300, 1], [300, 2]])
    }

    @Test func synthesisedVoicesAreKeptByTextLanguageAndName() async throws {
        let store = try await directory.open()
        let sound = StoredSound(format: "wav", bytes: Data([1]))
        let better = StoredSound(format: "opus", bytes: Data([2, 3]))
        try await store.keepVoice(sound, text: "xin chào", language: .vietnamese, name: "espeak")
        #expect(try await store.voice(text: "xin chào", language: .vietnamese, name: "espeak") == sound)
        #expect(try await store.voice(text: "xin chào", language: .vietnamese, name: "piper") == nil)
        #expect(try await store.voice(text: "xin chào", language: .english, name: "espeak") == nil)
        try await store.keepVoice(better, text: "xin chào", language: .vietnamese, name: "espeak")
        #expect(try await store.voice(text: "xin chào", language: .vietnamese, name: "espeak") == better)
        try await store.keepVoice(sound, text: "xin chào", language: .vietnamese, name: "piper")
        #expect(try await store.statistics().voiceBytes == 3)
    }
}

@Suite struct PackFaultTests {
    let directory = TemporaryDirectory()

    struct BadPack: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var pack = KioskStoreTests.pack("2.0")
        var phrases = KioskStoreTests.phrases("2.0", count: 300)
        var recordings: [NewRecording] = []
        let word: String
    }

    static let badPacks = [
        BadPack(testDescription: "no id", pack: pack("2.0", id: ""), word: "id is"),
        BadPack(testDescription: "the cloud's id", pack: pack("2.0", id: PhraseName.cloudPack), word: "cloud"),
        BadPack(
            testDescription: "a phrase twice", phrases: phrases("2.0", count: 300) + phrases("2.0", count: 1),
            word: "\"p0\" is in it twice"),
        BadPack(
            testDescription: "a recording of no phrase",
            recordings: [NewRecording(phraseID: "none", language: .thai, format: "wav") { Data() }],
            word: "no such phrase"),
        BadPack(
            testDescription: "two recordings of one phrase",
            recordings: [
                NewRecording(phraseID: "p1", language: .thai, format: "wav") { Data() },
                NewRecording(phraseID: "p1", language: .thai, format: "mp3") { Data() },
            ], word: "two recordings"),
        BadPack(
            testDescription: "a recording that cannot be read",
            recordings: [
                NewRecording(phraseID: "p1", language: .thai, format: "wav") { throw CocoaError(.fileReadNoSuchFile) }
            ], word: "could not be read"),
    ]

    @Test(arguments: badPacks) func aBadPackLeavesTheOldOneAnswering(_ bad: BadPack) async throws {
        let store = try await directory.open()
        try await store.install(pack("1.0"), phrases: phrases("1.0", count: 2))
        let error = await expect(.invalidInput) {
            try await store.install(bad.pack, phrases: bad.phrases, recordings: bad.recordings)
        }
        #expect(error?.message.contains(bad.word) == true, "\(error?.message ?? "")")
        #expect(try await store.packs().map(\.pack.version) == ["1.0"])
        #expect(try await all(store).count == 2)
        #expect(try await store.statistics().rows["phrase"] == 2, "nothing of the bad pack stays")
    }

    @Test func anInterruptedInstallIsSweptAwayAtTheNextOpening() async throws {
        var store = try await directory.open()
        try await store.install(pack("1.0"), phrases: phrases("1.0", count: 2))
        try await store.close()
        try directory.execute(
            """
            INSERT INTO pack (key, id, version, title, languages, license, author, reviewed, installedAt, state)
                SELECT 77, id, '2.0', title, languages, license, author, reviewed, installedAt, 'installing' FROM pack;
            INSERT INTO phrase SELECT 1000 + key, 77, id, topic, provenance, createdAt, expiresAt FROM phrase;
            """)
        store = try await directory.open()
        #expect(try await all(store).count == 2)
        #expect(try await store.statistics().rows["phrase"] == 2)
        #expect(try await store.statistics().rows["pack"] == 1)
    }
}
