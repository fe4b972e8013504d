import Foundation
import Languages
import TestTools
import Testing

@testable import PhrasePacks

/// Spoils what the readers of archives, signatures, translations and cases are given: whatever comes of it, reading ends
/// with a pack that is whole or with an error in words.
@Suite struct ReaderFuzzTests {
    private static let rounds = 150

    /// Archives that are spoilt before they are compressed and signed: the signature holds, the contents do not.
    @Test(arguments: 0..<4 as Range<UInt64>) func spoiltArchivesAreRefusedOrWhole(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let shelf = try PackShelf()
        let archive = HandmadeArchive.pack(HandmadeArchive.goodFiles)
        let (tar, compressed) = (archive.tar, archive.compressed)
        var refused = 0
        for round in 0..<Self.rounds {
            // Every third is spoilt behind the compression, as bytes of zstd.
            try shelf.put(
                round % 3 == 0 ? random.spoil(compressed) : HandmadeArchive.compress(random.spoil(tar)))
            let staging = shelf.folder.path + "/staging-\(round)"
            do throws(PackError) {
                let pack = try shelf.open()
                try pack.unpack(into: staging)
                // What was accepted has the good sums, so it is the good pack: only padding or dates were spoilt.
                let read = FileManager.default.contents(atPath: staging + "/phrases.csv")
                #expect(read == Data(TemporaryPack.phrases.utf8), "seed \(seed), round \(round)")
            } catch {
                refused += 1
                #expect(!error.message.isEmpty && !error.remedy.isEmpty)
                #expect(!FileManager.default.fileExists(atPath: staging), "seed \(seed), round \(round)")
            }
        }
        #expect(refused > Self.rounds / 2)
    }

    @Test(arguments: 0..<4 as Range<UInt64>) func spoiltManifestsAreRefusedOrWhole(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let good = Array(HandmadeArchive.manifest(HandmadeArchive.goodFiles + [("voices/en/hello.wav", "x")]).utf8)
        for _ in 0..<20 * Self.rounds {
            guard let manifest = try? ArchiveManifest(parsing: random.spoil(good), limits: ArchiveLimits()) else {
                continue
            }
            for file in manifest.files { #expect(ArchivePath.problem(Array(file.path.utf8)) == nil, "seed \(seed)") }
            #expect(Set(manifest.files.map(\.path.foldedPath)).count == manifest.files.count, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<4 as Range<UInt64>) func spoiltSignaturesAndKeysAreRefused(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let key = PackSecretKey()
        let digest = BLAKE2b.hash("x".utf8)
        let signature = try key.sign(digest: digest, comment: "a comment")
        let next = PackSecretKey().publicKey
        let rotation = try TrustedKeys.statement(replacing: key, by: next)
        for _ in 0..<Self.rounds {
            let text = String(decoding: random.spoil(Array(signature.fileText.utf8)), as: UTF8.self)
            if let read = try? PackSignature(parsing: text), (try? read.verify(digest, trust: [key.publicKey])) != nil {
                // Only the line that nobody signs, or a line break, was spoilt.
                #expect(read == signature, "seed \(seed)")
            }
            _ = try? PackSecretKey(
                parsing: String(decoding: random.spoil(Array(key.fileText.utf8)), as: UTF8.self))
            _ = try? PackPublicKey(
                parsing: String(decoding: random.spoil(Array(next.fileText.utf8)), as: UTF8.self))
            var trusted = TrustedKeys([key.publicKey])
            let statement = String(decoding: random.spoil(Array(rotation.text.utf8)), as: UTF8.self)
            if (try? trusted.apply(statement, signature: rotation.signature)) != nil {
                #expect(statement == rotation.text, "seed \(seed)")
            }
        }
    }

    @Test(arguments: 0..<4 as Range<UInt64>) func spoiltTranslationsAreRefusedOrWhole(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let folder = try TemporaryPack(["phrases.csv": PackFuzzTests.phrases, "lists.csv": PackFuzzTests.lists])
        let pack = try PackFolder.read(folder.path)
        let xliff = Array(try XLIFF.export(pack, from: .english, to: .thai).utf8)
        let json = Array(try JSONLinesSource.text(of: pack).utf8)
        let cases = Array("{\"text\":\"hello\",\"language\":\"en\",\"expect\":{\"phrase\":\"hello\"}}\n".utf8)
        var accepted = 0
        for _ in 0..<Self.rounds {
            if let merge = try? XLIFF.merge(random.spoil(xliff), named: "x", into: pack) {
                accepted += 1
                #expect(merge.pack.phrases.map(\.id) == pack.phrases.map(\.id), "seed \(seed)")
                for (before, after) in zip(pack.phrases, merge.pack.phrases) {
                    #expect(before.wordings[.english] == after.wordings[.english], "seed \(seed)")
                }
            }
            if let table = try? JSONLinesSource.table(
                random.spoil(json), named: "x", languages: pack.languages, lists: ["DRINK"])
            {
                let collector = DiagnosticCollector()
                _ = PhraseTable.read(
                    PackTables.once(table), languages: pack.languages, lists: ["DRINK"], diagnostics: collector)
                #expect(!collector.hasErrors, "seed \(seed)")
            }
            _ = try? PackCases(random.spoil(cases), named: "x", of: pack)
        }
        #expect(accepted > 0 && accepted < Self.rounds)
    }
}
