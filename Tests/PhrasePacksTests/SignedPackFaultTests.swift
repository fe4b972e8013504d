import Foundation
import Testing

@testable import PhrasePacks

/// Packs that were made to do harm, by somebody whose key is trusted. None may get as far as writing anything.
@Suite struct SignedPackFaultTests {
    private let shelf: PackShelf
    private let good = HandmadeArchive.pack(HandmadeArchive.goodFiles)

    init() throws {
        shelf = try PackShelf()
    }

    /// The good pack with another file, which its manifest lists.
    private func pack(with path: String) -> HandmadeArchive {
        .pack((HandmadeArchive.goodFiles + [(path, "x")]).sorted { $0.path < $1.path })
    }

    @Test func theGoodPackIsGood() throws {
        #expect(try shelf.refusal(good) == nil)
        let staging = shelf.folder.path + "/staging"
        try shelf.open().unpack(into: staging)
        #expect(try PackFolder.read(staging).phrases.map(\.id) == ["hello"])
    }

    @Test(arguments: [
        "../evil", "voices/../../evil", "voices/..", "/etc/passwd", "//evil", ".", "./evil", "a//b", "a/./b", "voices/",
        ".hidden", "voices/.hidden", "a\\b", "a b", "é", "e\u{301}", "nul\u{1}", "a/b/c/d/e",
        String(repeating: "a", count: 100) + "/",
    ])
    func aPathThatIsNotPlainIsRefused(path: String) throws {
        // Whether the manifest lists it or not.
        let listed = try #require(try shelf.refusal(pack(with: path)))
        #expect([.badArchive, .invalidPack].contains(listed.code))
        var unlisted = good
        unlisted.entries.append(HandmadeArchive.Entry(String(path.prefix(100)), "x"))
        let error = try #require(try shelf.refusal(unlisted))
        #expect(error.code == .badArchive)
        var first = good
        first.entries.insert(HandmadeArchive.Entry(String(path.prefix(100)), "x"), at: 0)
        #expect(try shelf.refusal(first)?.code == .badArchive)
    }

    @Test(arguments: [
        ("1", "link"), ("2", "link"), ("3", "device"), ("4", "device"), ("5", "folder"), ("6", "pipe"),
    ])
    func onlyFilesAreRead(type: String, word: String) throws {
        for place in [1, 2] {
            var archive = good
            archive.entries[place].type = try #require(type.utf8.first)
            archive.entries[place].target = "/etc/passwd"
            if type != "0" { archive.entries[place].bytes = [] }
            let error = try #require(try shelf.refusal(archive))
            #expect(error.code == .badArchive)
            #expect(error.message.contains(word), "\(error)")
        }
    }

    @Test(arguments: ["x", "g", "L", "S"])
    func newerFormsOfTarAreRefused(type: String) throws {
        var archive = good
        var extra = HandmadeArchive.Entry("pax", "30 path=../../../../etc/passwd\n")
        extra.type = try #require(type.utf8.first)
        archive.entries.insert(extra, at: 2)
        #expect(try shelf.refusal(archive) != nil)
    }

    @Test func gnuAndOldTarAreRefused() throws {
        for magic in ["ustar  \u{0}", ""] {
            var archive = good
            archive.entries[1].magic = magic
            #expect(try shelf.refusal(archive)?.code == .badArchive)
        }
    }

    @Test func namesThatSomeDisksTakeForOneAreRefused() throws {
        for twin in ["PHRASES.CSV", "Phrases.csv", "phrases.csv"] {
            let error = try #require(try shelf.refusal(pack(with: twin)))
            #expect(error.message.contains("twice") || error.message.contains("order"), "\(error)")
        }
        var archive = good
        archive.entries.append(archive.entries[2])
        #expect(try shelf.refusal(archive)?.message.contains("twice") == true)
        archive = good
        archive.entries.append(archive.entries[0])
        #expect(try shelf.refusal(archive)?.message.contains("twice") == true)
        #expect(try shelf.refusal(pack(with: "manifest"))?.message.contains("twice") == true)
        // A file, and a folder of the same name.
        let both = try shelf.refusal(
            .pack(
                (HandmadeArchive.goodFiles + [("voices", "x"), ("voices/en/a.wav", "x")]).sorted { $0.path < $1.path }))
        #expect(both?.message.contains("folder") == true)
    }

    @Test func aManifestThatLiesIsFound() throws {
        // Another sum, another size, an entry too many, one too few, another order, none, one that is no manifest.
        var archive = good
        archive.entries[2].bytes[0] ^= 1
        #expect(try shelf.refusal(archive)?.message.contains("not what the pack's own list says") == true)
        archive = good
        archive.entries[2].bytes.append(10)
        #expect(try shelf.refusal(archive)?.message.contains("bytes") == true)
        archive = good
        archive.entries[2].bytes.removeLast()
        #expect(try shelf.refusal(archive)?.message.contains("bytes") == true)
        archive = good
        archive.entries.append(HandmadeArchive.Entry("voices/en/hello.wav", "x"))
        #expect(try shelf.refusal(archive)?.message.contains("not in its list") == true)
        archive = good
        archive.entries.removeLast()
        #expect(try shelf.refusal(archive)?.message.contains("not in the pack") == true)
        archive = good
        archive.entries.swapAt(1, 2)
        #expect(try shelf.refusal(archive)?.message.contains("not where") == true)
        archive = good
        archive.entries.removeFirst()
        #expect(try shelf.refusal(archive)?.message.contains("MANIFEST") == true)
        #expect(try shelf.refusal(HandmadeArchive())?.code == .badArchive)
    }

    @Test(arguments: [
        "", "\n", "parleypack 1\n", "parleypack 1\nid tea-house\nversion 1.2.3",
        "parleypack 1\nid ../x\nversion 1.2.3\n",
        "parleypack 1\nid tea-house\nversion one\n", "parleypack 1\nversion 1.2.3\nid tea-house\n",
        "parleypack 1\nid tea-house\nversion 1.2.3\nabc 1 pack.yaml\n",
        "parleypack 1\nid tea-house\nversion 1.2.3\n" + String(repeating: "0", count: 64) + " -1 pack.yaml\n",
        "parleypack 1\nid tea-house\nversion 1.2.3\n" + String(repeating: "0", count: 64) + " 01 pack.yaml\n",
        "parleypack 1\nid tea-house\nversion 1.2.3\n" + String(repeating: "0", count: 64)
            + " 99999999999999999999 pack.yaml\n",
        "parleypack 1\nid tea-house\nversion 1.2.3\n\n", "parleypack 1\r\nid tea-house\r\nversion 1.2.3\r\n",
        "parleypack 1\nid tea-house\nversion 1.2.3\n" + String(repeating: "é", count: 32) + " 1 pack.yaml\n",
    ])
    func aManifestThatCannotBeReadIsRefused(text: String) throws {
        var archive = good
        archive.entries[0].bytes = Array(text.utf8)
        #expect(try shelf.refusal(archive)?.code == .badArchive)
    }

    @Test func aNewerFormatIsToldFromABadOne() throws {
        var archive = good
        archive.entries[0].bytes = Array("parleypack 2\nwhatever\n".utf8)
        #expect(try shelf.refusal(archive)?.remedy.contains("Update") == true)
    }

    @Test func aPackMustBeInsideWhatItIsOutside() throws {
        for (id, version) in [("tea-shop", "1.2.3"), ("tea-house", "1.2.4"), ("tea-house", "1.2.3+a")] {
            var archive = good
            archive.entries[0].bytes = Array(
                HandmadeArchive.manifest(HandmadeArchive.goodFiles, id: id, version: version).utf8)
            #expect(try shelf.refusal(archive)?.message.contains("calls itself") == true)
        }
        let nameless = HandmadeArchive.pack([("phrases.csv", TemporaryPack.phrases)])
        #expect(try shelf.refusal(nameless)?.code == .invalidPack)
    }

    @Test func aBombIsRefusedBeforeItBursts() throws {
        // 64 MiB of zeros in a few kilobytes, against limits as a small board has them.
        let zeros = String(repeating: "\u{0}", count: 64 << 20)
        let bomb = HandmadeArchive.pack([("bomb.wav", zeros)] + HandmadeArchive.goodFiles)
        var limits = ArchiveLimits()
        limits.freeBytes = 1 << 20
        let ratio = try #require(try shelf.refusal(bomb, limits: limits))
        #expect(ratio.code == .tooLarge)
        #expect(ratio.message.contains("bomb"))
        limits = ArchiveLimits()
        limits.totalBytes = 1 << 20
        #expect(try shelf.refusal(bomb, limits: limits)?.code == .tooLarge)
    }

    @Test func aBombBehindAModestManifestIsRefused() throws {
        // The header claims 100 GiB, or the manifest says little and the archive holds much.
        var archive = good
        archive.entries[2].claimedBytes = 8 << 30 - 1
        #expect(try shelf.refusal(archive)?.code == .badArchive)
        archive.entries[0].claimedBytes = 8 << 30 - 1
        #expect(try shelf.refusal(archive)?.code == .tooLarge)
        archive = good
        archive.entries.append(HandmadeArchive.Entry("zeros.wav", String(repeating: "\u{0}", count: 16 << 20)))
        #expect(try shelf.refusal(archive)?.code == .badArchive)
    }

    @Test func aManifestOfAHundredGibibytesIsRefused() throws {
        var archive = good
        let sum = String(repeating: "0", count: 64)
        for bytes in [100 << 30, Int.max] {
            archive.entries[0].bytes = Array(
                "parleypack 1\nid tea-house\nversion 1.2.3\n\(sum) \(bytes) a\n\(sum) \(bytes) b\n".utf8)
            #expect(try shelf.refusal(archive)?.code == .tooLarge)
        }
    }

    @Test func aMillionTinyFilesAreRefused() throws {
        let sum = String(repeating: "0", count: 64)
        var archive = good
        archive.entries[0].bytes = Array(
            ("parleypack 1\nid tea-house\nversion 1.2.3\n"
                + (0..<100_001).map { "\(sum) 1 f\(1_000_000 + $0)\n" }.joined()).utf8)
        let error = try #require(try shelf.refusal(archive))
        #expect(error.code == .tooLarge)
        #expect(error.message.contains("100001 files"))
        // Without a list of them, the first that is not listed ends it.
        archive = good
        archive.entries += (0..<2_000).map { HandmadeArchive.Entry("f\($0)") }
        #expect(try shelf.refusal(archive)?.message.contains("f0 is in the pack, and not in its list") == true)
    }

    @Test func whatIsCutOffIsRefused() throws {
        let whole = good.compressed
        for length in stride(from: 0, to: whole.count, by: max(1, whole.count / 40)) {
            try shelf.put(Array(whole.prefix(length)))
            #expect(throws: PackError.self) { try shelf.open() }
        }
        let tar = good.tar
        for length in [0, 1, 511, 512, 700, 1_024, 1_600] {
            try shelf.put(HandmadeArchive.compress(Array(tar.prefix(length))))
            #expect(throws: PackError.self) { try shelf.open() }
        }
        // Cut off behind the signature, too, and not compressed at all.
        try shelf.put(tar)
        let file = try Data(contentsOf: URL(filePath: shelf.path))
        for length in [0, 1, 11, 12, 13, file.count - 400, file.count - 1] {
            try shelf.folder.write(Array(file.prefix(length)), to: "pack.parleypack")
            #expect { try shelf.open() } throws: { ($0 as? PackError)?.code == .unsigned }
        }
    }

    @Test func anotherFormatIsRefused() throws {
        for text in ["", "hello", "PK\u{3}\u{4}", "{}"] {
            try shelf.put(Array(text.utf8))
            #expect { try shelf.open() } throws: { ($0 as? PackError)?.code == .badArchive }
            try shelf.put(HandmadeArchive.compress(Array(text.utf8)))
            #expect { try shelf.open() } throws: { ($0 as? PackError)?.code == .badArchive }
        }
    }

    @Test func aFolderADeviceAndNothingAreRefused() throws {
        for path in [shelf.folder.path, "/dev/zero", shelf.folder.path + "/none"] {
            #expect { try SignedPack.open(path, trust: [shelf.key.publicKey]) } throws: {
                ($0 as? PackError)?.code == .fileUnreadable
            }
        }
    }

    @Test func aFileLargerThanThereMayBeIsNotRead() throws {
        try shelf.put(good.compressed)
        var limits = ArchiveLimits()
        limits.fileBytes = 100
        #expect { try shelf.open(limits: limits) } throws: { ($0 as? PackError)?.code == .tooLarge }
    }

    @Test func aFileThatChangesAfterItWasVerifiedIsRefused() throws {
        try shelf.put(good.compressed)
        let pack = try shelf.open()
        let staging = shelf.folder.path + "/staging"
        // The same file, so that the descriptor that is open sees the change.
        let handle = try #require(FileHandle(forWritingAtPath: shelf.path))
        try handle.seek(toOffset: 60)
        try handle.write(contentsOf: Data([1, 2, 3]))
        try handle.close()
        #expect(throws: PackError.self) { try pack.unpack(into: staging) }
        #expect(!FileManager.default.fileExists(atPath: staging))
        // A pack that is whole, but another one.
        let other = HandmadeArchive.pack([
            ("pack.yaml", TemporaryPack.manifest), ("phrases.csv", TemporaryPack.phrases + "bye,,Bye.,ลาก่อน\n"),
        ]).compressed
        let again = try FileHandle(forWritingTo: URL(filePath: shelf.path))
        try again.write(contentsOf: Data(other))
        try again.close()
        #expect(throws: PackError.self) { try pack.unpack(into: staging) }
        #expect(!FileManager.default.fileExists(atPath: staging))
    }

    @Test func unpackingTouchesNothingThatIsThere() throws {
        try shelf.put(good.compressed)
        let pack = try shelf.open()
        let staging = shelf.folder.path + "/staging"
        try shelf.folder.write([1], to: "staging/mine")
        #expect { try pack.unpack(into: staging) } throws: { ($0 as? PackError)?.code == .unwritable }
        #expect(FileManager.default.contents(atPath: staging + "/mine") == Data([1]))
        // A link to a folder is not one.
        try shelf.folder.addLink("elsewhere", to: staging)
        #expect { try pack.unpack(into: shelf.folder.path + "/elsewhere") } throws: {
            ($0 as? PackError)?.code == .unwritable
        }
    }
}
