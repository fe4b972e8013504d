import Foundation
import KioskStore
import Locks
import PhrasePacks
import Testing

@testable import Kiosk

@Suite struct SignedInstallTests {
    @Test func aSignedPackAnswersWhenItIsInstalled() async throws {
        let bench = try PackBench()
        let file = try bench.signed(try bench.simple("1.0.0"))
        try await bench.withKiosk { kiosk async throws in
            let seen = Locked<[PackNews]>([])
            let installation = try await kiosk.installPack(bench.request(file)) { news in
                seen.withLock { $0.append(news) }
            }
            #expect(installation.pack.signer == "\(bench.key.publicKey.id)")
            #expect(installation.replaced == nil)
            #expect(try await kiosk.says("do you have bread") == "มีขนมปังไหม๑๐๐")
            let news = seen.withLock(\.self)
            #expect(news.last?.state == .installed)
            #expect(news.dropLast().allSatisfy { $0.state == .installing })
            #expect(news.map(\.done) == news.map(\.done).sorted())
            #expect(await kiosk.packNews() == news.last)
        }
        #expect(try bench.copies() == [".shop@1.0.0", "shop"])
    }

    @Test func aNewVersionIsInstalledAndTheSameOneIsNot() async throws {
        let bench = try PackBench()
        let (first, second) = (try bench.signed(bench.simple("1.0.0")), try bench.signed(bench.simple("1.1.0")))
        try await bench.withKiosk { kiosk async throws in
            _ = try await kiosk.installPack(bench.request(first))
            let installation = try await kiosk.installPack(bench.request(second))
            #expect(installation.replaced == "1.0.0")
            #expect(try await kiosk.says("do you have bread") == "มีขนมปังไหม๑๑๐")
            let again = try await kiosk.installPack(bench.request(second))
            #expect(again.isUnchanged)
            #expect(again.pack.versions.map(\.version) == ["1.1.0", "1.0.0"])
        }
    }

    @Test func keysComeFromTheConfigurationToo() async throws {
        let bench = try PackBench()
        let file = try bench.signed(try bench.simple("1.0.0"))
        let path = bench.folder.appending(path: "shop.pub").path
        try Data(bench.key.publicKey.fileText.utf8).write(to: URL(filePath: path))
        for entry in [path, "\(bench.key.publicKey)"] {
            try await bench.withKiosk([(Setting.trustedKeys, entry)]) { kiosk async throws in
                let installed = try await kiosk.installPack(PackRequest(path: file))
                #expect(installed.pack.signer != nil)
            }
        }
    }

    @Test func aKeyThatWasReplacedIsTrustedNoMore() async throws {
        let bench = try PackBench()
        let next = PackSecretKey()
        let statement = try TrustedKeys.statement(replacing: bench.key, by: next.publicKey)
        let path = bench.folder.appending(path: "next.rotation")
        try Data(statement.text.utf8).write(to: path)
        try Data(statement.signature.utf8).write(to: URL(filePath: path.path + ".minisig"))
        let (old, new) = (
            try bench.signed(bench.simple("1.0.0")), try bench.signed(bench.simple("1.1.0"), by: next)
        )
        let settings: [(any AnyConfigurationKey, String)] = [
            (Setting.trustedKeys, "\(bench.key.publicKey)"), (Setting.keyRotations, path.path),
        ]
        try await bench.withKiosk(settings) { kiosk async throws in
            await refused(.badInput, "not trusted") { try await kiosk.installPack(PackRequest(path: old)) }
            #expect(try await kiosk.installPack(PackRequest(path: new)).pack.version == "1.1.0")
        }
    }

    @Test func versionsAreKeptAndOneGoesBack() async throws {
        let bench = try PackBench()
        let versions = ["1.0.0", "1.1.0", "1.2.0", "1.3.0"]
        try await bench.withKiosk { kiosk async throws in
            for version in versions {
                _ = try await kiosk.installPack(bench.request(bench.signed(bench.simple(version))))
            }
            #expect(try await kiosk.packs()[0].versions.map(\.version) == ["1.3.0", "1.2.0", "1.1.0"])
            #expect(try await kiosk.rollBackPack("shop").version == "1.2.0")
            #expect(try await kiosk.says("do you have bread") == "มีขนมปังไหม๑๒๐")
            #expect(try await kiosk.rollBackPack("shop", to: "1.1.0").version == "1.1.0")
            #expect(try await kiosk.says("do you have bread") == "มีขนมปังไหม๑๑๐")
            await refused(.notFound, "No 1.0.0") { try await kiosk.rollBackPack("shop", to: "1.0.0") }
            await refused(.notFound, "no pack cafe") { try await kiosk.rollBackPack("cafe") }
            let last = try await kiosk.usage().records.map(\.turn.packs)
            #expect(last == [["shop": "1.2.0"], ["shop": "1.1.0"]], "the log says which version said it")
        }
        // A damaged store is filled with the version that answered.
        try FileManager.default.removeItem(at: bench.data.appending(path: "parley.sqlite"))
        try await bench.withKiosk { kiosk async throws in
            #expect(try await kiosk.packs().map(\.version) == ["1.1.0"])
        }
    }

    @Test func aRemovedPackIsGoneWithAllItsVersions() async throws {
        let bench = try PackBench()
        try await bench.withKiosk { kiosk async throws in
            for version in ["1.0.0", "1.1.0"] {
                _ = try await kiosk.installPack(bench.request(bench.signed(bench.simple(version))))
            }
            #expect(try await kiosk.removePack("shop").isEmpty)
            #expect(try await kiosk.says("do you have bread") == nil)
            await refused(.notFound, "no pack shop") { try await kiosk.rollBackPack("shop") }
            #expect(try await kiosk.store.statistics().rows["phrase"] == 0)
        }
        #expect(try bench.copies().isEmpty)
    }
}

/// Runs what must be refused with these words.
func refused<Value>(
    _ code: KioskError.Code, _ words: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Value
) async {
    do {
        _ = try await body()
        Issue.record("nothing was refused", sourceLocation: sourceLocation)
    } catch {
        let error = error as? KioskError
        #expect(error?.code == code, sourceLocation: sourceLocation)
        #expect(error?.message.contains(words) == true, "\(error?.message ?? "")", sourceLocation: sourceLocation)
    }
}
