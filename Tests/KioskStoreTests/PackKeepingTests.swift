import Foundation
import Languages
import Testing

@testable import KioskStore

/// Versions of a pack that no longer answer, and can again.
@Suite struct PackKeepingTests {
    let directory = TemporaryDirectory()

    private func install(_ versions: [String], keeping: Int, in store: KioskStore, id: String = "counter") async throws
    {
        for version in versions {
            try await store.install(
                pack(version, id: id), phrases: phrases(version, count: 3), keeping: keeping)
        }
        try await store.sweep()
    }

    private func versions(_ store: KioskStore, id: String = "counter") async throws -> [String] {
        try await store.packVersions().filter { $0.pack.id == id }.map(\.pack.version)
    }

    @Test(arguments: [(1, ["4"]), (2, ["4", "3"]), (3, ["4", "3", "2"]), (9, ["4", "3", "2", "1"])])
    func theLastOnesAreKept(keeping: Int, kept: [String]) async throws {
        var store = try await directory.open()
        try await install(["1", "2", "3", "4"], keeping: keeping, in: store)
        try await install(["7"], keeping: 1, in: store, id: "other")
        #expect(try await versions(store) == kept)
        #expect(try await store.packs().map(\.pack.version) == ["4", "7"])
        #expect(try await store.statistics().rows["phrase"] == 3 * kept.count + 3)
        try await store.close()
        store = try await directory.open()
        #expect(try await versions(store) == kept, "opening sweeps none of them away")
        #expect(try await all(store).filter { $0.name.pack == "counter" }.count == 3)
    }

    @Test func aVersionAnswersAgainWithItsRecordings() async throws {
        let store = try await directory.open()
        let sound = Data([1, 2, 3])
        try await store.install(
            pack("1"), phrases: phrases("1", count: 3),
            recordings: [NewRecording(phraseID: "p0", language: .english, format: "wav") { sound }], keeping: 3)
        try await install(["2", "3"], keeping: 3, in: store)
        #expect(try await store.activateVersion("1", ofPack: "counter"))
        try await store.sweep()
        #expect(try await versions(store) == ["1", "3", "2"], "those that answered last come first")
        let phrase = try #require(try await store.phrase(named: PhraseName(pack: "counter", id: "p0")))
        #expect(phrase.wordings[.english]?.first == "phrase 0 of 1")
        #expect(try await store.recording(of: phrase.key, in: .english)?.bytes == sound)
        #expect(try await !store.activateVersion("1", ofPack: "counter"), "it answers already")
        #expect(try await !store.activateVersion("8", ofPack: "counter"))
        #expect(try await !store.activateVersion("2", ofPack: "other"))
        let kept = try await store.phrases(ofPack: "counter", version: "2", after: PhraseKey(rawValue: 0), limit: 2)
        #expect(kept.compactMap { $0.wordings[.english]?.first } == ["phrase 0 of 2", "phrase 1 of 2"])
        try await store.check()
    }

    @Test func theSameVersionIsThereOnce() async throws {
        let store = try await directory.open()
        try await install(["1", "2", "1", "1"], keeping: 5, in: store)
        #expect(try await versions(store) == ["1", "2"])
        #expect(try await store.statistics().rows["phrase"] == 6)
    }

    @Test func aRemovedPackKeepsNothing() async throws {
        let store = try await directory.open()
        try await install(["1", "2"], keeping: 5, in: store)
        #expect(try await store.removePack(id: "counter"))
        try await store.sweep()
        #expect(try await store.packVersions().isEmpty)
        #expect(try await store.statistics().rows["pack"] == 0)
    }

    @Test func whoSignedItAndItsPriorityAreKept() async throws {
        let store = try await directory.open()
        var signed = pack("1")
        (signed.priority, signed.signer, signed.digest) = (-4, "7DE512A8460D3CE6", "ab")
        try await store.install(signed, phrases: phrases("1", count: 1))
        #expect(try await store.packs().map(\.pack) == [signed])
    }
}
