import Foundation
import Languages
import Testing

@testable import PhrasePacks

@Suite struct CollisionTests {
    private static func pack(_ rows: [String], lists: String? = nil, id: String = "tea-house") throws -> PhrasePack {
        let folder = try TemporaryPack([
            "pack.yaml": TemporaryPack.manifest.replacingOccurrences(of: "tea-house", with: id),
            "phrases.csv": "id,topic,en,th\n" + rows.joined(separator: "\n") + "\n", "lists.csv": lists,
        ])
        return try PackFolder.read(folder.path)
    }

    /// What the finder is for, on a pack of 600 phrases: both numbers are in docs/packs.md.
    @Test(arguments: [1, 2] as [UInt64]) func findsSeededPairsAmongHarmlessPhrases(seed: UInt64) throws {
        let folder = try SeededPack.make(seed: seed)
        let pack = try PackFolder.read(folder.path)
        #expect(pack.phrases.count == 2 * SeededPack.pairs + SeededPack.harmless)
        let collisions = CollisionFinder().find(in: [pack]).filter(\.isWrongAnswer)
        let found = Set(collisions.filter { Self.isPair($0) }.map { $0.first.phrase.dropLast(2) })
        let missed = (0..<SeededPack.pairs).map { "pair-\($0)" }.filter { !found.contains($0[...]) }
        let alarms = collisions.filter { !Self.isPair($0) }
        #expect(found.count >= 45, "missed: \(missed)")
        #expect(alarms.count <= 5, "\(alarms.map { ($0.first.wording, $0.second.wording) })")
    }

    /// A pack that is too large to be held as a whole is sorted by its words first, and finds the same.
    @Test func findsTheSamePairsInALargePack() throws {
        let folder = try SeededPack.make(seed: 3)
        let pack = try PackFolder.read(folder.path)
        let finder = CollisionFinder()
        var large = finder
        large.mostHeld = 0
        let found = large.find(in: [pack])
        let pairs = { (collisions: [Collision]) in Set(collisions.map { Set([$0.first.phrase, $0.second.phrase]) }) }
        #expect(found.allSatisfy { $0.isWrongAnswer })
        #expect(pairs(found) == pairs(finder.find(in: [pack]).filter(\.isWrongAnswer)))
        let slots = try Self.pack([
            "a,,A table for {number} please.,ก {number}", "b,,A table for four please.,ข", "c,,Bye.,ค",
        ])
        #expect(pairs(large.find(in: [slots])) == [["a", "b"]])
    }

    private static func isPair(_ collision: Collision) -> Bool {
        collision.first.phrase.hasPrefix("pair-")
            && collision.first.phrase.dropLast(2) == collision.second.phrase.dropLast(2)
    }

    @Test func namesTheWordsThatKeepPhrasesApart() throws {
        let pack = try Self.pack([
            "nuts,,I am allergic to nuts.,ก", "no-nuts,,I am not allergic to nuts.,ข", "bye,,Goodbye.,ค",
        ])
        var finder = CollisionFinder()
        finder.leastCosine = 0.5
        let collisions = finder.find(in: [pack])
        #expect(collisions.count == 1)
        let collision = try #require(collisions.first)
        #expect(collision.kind == .near)
        #expect(!collision.isWrongAnswer)
        #expect(Set([collision.first.phrase, collision.second.phrase]) == ["nuts", "no-nuts"])
        #expect(collision.said + collision.unsaid != [])
        #expect(collision.diagnostic.kind == .nearPhrases)
        finder.leastCosine = 2
        #expect(finder.find(in: [pack]).isEmpty)
    }

    @Test func theSameLettersAreTheWorst() throws {
        let pack = try Self.pack([
            "a,,Now here we are.,สวัสดี ครับ", "b,,Nowhere we are.,สวัสดีครับ", "c,,Where is the bank?,ค",
            "d,,Where is the bank please?,ง",
        ])
        let collisions = CollisionFinder().find(in: [pack]).filter(\.isWrongAnswer)
        #expect(collisions.map(\.kind) == [.same, .confusable])
        #expect(collisions[0].diagnostic.description.contains("phrases.csv:2:1: warning: th \"สวัสดี ครับ\""))
    }

    @Test func aWordingThatFillsAnothersSlotIsFound() throws {
        let pack = try Self.pack(
            ["drink,,One {DRINK} please.,ขอ {DRINK}", "tea,,One green tea please.,ขอชาเขียว"],
            lists: "list,en,th\nDRINK,green tea,ชาเขียว\nDRINK,coffee,กาแฟ\n")
        let collisions = CollisionFinder().find(in: [pack]).filter(\.isWrongAnswer)
        #expect(Set(collisions.map(\.language)) == [.english, .thai])
    }

    @Test func phrasesOfTwoPacksCollideToo() throws {
        let first = try Self.pack(["toilet,,Where is the toilet?,ก", "loo,,Is there a toilet here?,ข"])
        let second = try Self.pack(["wc,,Where is the toilet please?,ค"], id: "other")
        let collisions = CollisionFinder().find(in: [first, second], acrossOnly: true).filter(\.isWrongAnswer)
        #expect(collisions.count == 1)
        #expect(Set([collisions[0].first.pack, collisions[0].second.pack]) == ["tea-house", "other"])
        #expect(CollisionFinder().find(in: [first]).filter(\.isWrongAnswer).isEmpty)
    }

    @Test func tellsHowFarItIs() throws {
        let pack = try Self.pack((0..<600).map { "p\($0),,Number \($0).,ก\($0)" })
        var told: [Double] = []
        _ = CollisionFinder().find(in: [pack]) { told.append($0) }
        #expect(told.count == 6)
        #expect(told == told.sorted())
        #expect(told.allSatisfy { (0...1).contains($0) })
    }
}
