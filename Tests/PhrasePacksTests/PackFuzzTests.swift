import TestTools
import Testing

@testable import PhrasePacks

/// Spoils good files at random places: whatever comes of it, reading ends, and a pack that is accepted is whole.
@Suite struct PackFuzzTests {
    static let phrases = """
        id,topic,en,th,answer:en
        hello,courtesy,Hello. | Hi there.,สวัสดี,
        "order","order","{number} ""hot"" {DRINK}, please","ขอ {DRINK} {number} แก้ว","{number} {DRINK}"
        toilet,place,"Where is
        the toilet?",ห้องน้ำอยู่ที่ไหน,On the left.

        """
    static let lists = "list,en,th\nDRINK,tea | hot tea,ชา\nDRINK,coffee,กาแฟ\n"

    @Test(arguments: 0..<8 as Range<UInt64>)
    func spoiltFilesNeitherCrashNorPassForWhole(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let folder = try TemporaryPack(["phrases.csv": Self.phrases, "lists.csv": Self.lists])
        #expect(folder.check().diagnostics.isEmpty)
        let originals = [
            "phrases.csv": Array(Self.phrases.utf8), "lists.csv": Array(Self.lists.utf8),
            "pack.yaml": Array(TemporaryPack.manifest.utf8),
        ]
        var accepted = 0
        for _ in 0..<250 {
            let name = try #require(originals.keys.sorted().randomElement(using: &random))
            let original = try #require(originals[name])
            try folder.write(random.spoil(original), to: name)
            let (pack, diagnostics) = folder.check()
            #expect((pack == nil) == diagnostics.contains { $0.severity == .error }, "seed \(seed)")
            #expect(diagnostics.allSatisfy { ($0.line ?? 1) >= 1 && ($0.column ?? 1) >= 1 })
            if let pack {
                accepted += 1
                expectWhole(pack, seed: seed)
            }
            try folder.write(original, to: name)
        }
        // Some changes do no harm, such as a letter for another; if none were accepted, nothing would have been tested.
        #expect(accepted > 0)
        #expect(accepted < 250)
    }

    private func expectWhole(_ pack: PhrasePack, seed: UInt64) {
        #expect(Set(pack.phrases.map(\.id)).count == pack.phrases.count, "seed \(seed)")
        for phrase in pack.phrases {
            #expect(!phrase.wordings.isEmpty, "seed \(seed)")
            #expect(Set(phrase.wordings.keys).isSubset(of: pack.languages), "seed \(seed)")
            for wording in phrase.wordings.values.joined() {
                #expect(!wording.isEmpty && !wording.unicodeScalars.contains(where: \.isForbidden), "seed \(seed)")
            }
        }
    }
}

extension SeededGenerator {
    /// Changes, inserts, deletes or repeats bytes at up to four places.
    mutating func spoil(_ original: [UInt8]) -> [UInt8] {
        let signs = Array("\",;|{}\n\r\t:&*[]# \u{0}aé\u{202E}ก".utf8)
        var bytes = original
        for _ in 0...Int.random(in: 0...3, using: &self) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &self)
            switch UInt8.random(in: 0...5, using: &self) {
            case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &self)
            case 1: bytes[place] = signs.randomElement(using: &self) ?? 0
            case 2: bytes.insert(signs.randomElement(using: &self) ?? 0, at: place)
            case 3: bytes.remove(at: place)
            case 4: bytes.removeSubrange(place..<min(place + 20, bytes.count))
            default: bytes.insert(contentsOf: bytes[place..<min(place + 40, bytes.count)], at: place)
            }
        }
        return bytes
    }
}
