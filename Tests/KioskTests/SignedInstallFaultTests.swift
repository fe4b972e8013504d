import Foundation
import KioskStore
import PhrasePacks
import Testing

@testable import Kiosk

@Suite struct SignedInstallFaultTests {
    /// Whatever is refused leaves the earlier version answering, and nothing behind.
    @Test func whatIsRefusedChangesNothing() async throws {
        let bench = try PackBench()
        let stranger = PackSecretKey()
        let good = try bench.signed(bench.simple("2.0.0"))
        let older = try bench.signed(bench.simple("1.0.0"))
        let foreign = try bench.signed(bench.simple("3.0.0"), by: stranger)
        let unsigned = bench.folder.appending(path: "unsigned.parleypack").path
        _ = try PackBuilder.build(bench.simple("3.0.0"), to: unsigned, key: nil)
        let other = try bench.signed(
            bench.folder("shop", "2.0.0", phrases: [("milk", "Do you have milk?", "มีนมไหม")]))
        let broken = bench.folder.appending(path: "broken.parleypack").path
        var bytes = try Data(contentsOf: URL(filePath: try bench.signed(bench.simple("3.0.0"))))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(filePath: broken))
        try await bench.withKiosk { kiosk async throws in
            _ = try await kiosk.installPack(bench.request(good))
            let (rows, copies) = (try await kiosk.store.statistics().rows, try bench.copies())
            for (path, words) in [
                (foreign, "not trusted"), (unsigned, "no signature"), (older, "older than 2.0.0"),
                (other, "with other contents"), (broken, "signature"),
            ] {
                await refused(.badInput, words) { try await kiosk.installPack(bench.request(path)) }
                #expect(await kiosk.packNews()?.state == .refused)
                #expect(await kiosk.packNews()?.text.contains(words) == true, "the screen says why")
            }
            await refused(.badInput, "no key is trusted") { try await kiosk.installPack(PackRequest(path: good)) }
            await refused(.notFound, "not there") { try await kiosk.installPack(bench.request(good + "x")) }
            #expect(try await kiosk.says("do you have bread") == "มีขนมปังไหม๒๐๐")
            #expect(try await kiosk.store.statistics().rows == rows.merging(["turn": 1]) { $1 })
            #expect(try bench.copies() == copies)
            let downgraded = try await kiosk.installPack(bench.request(older, allowsDowngrade: true))
            #expect(downgraded.pack.version == "1.0.0")
            #expect(try await kiosk.says("do you have bread") == "มีขนมปังไหม๑๐๐")
        }
    }

    @Test func whereSignaturesAreRequiredAFolderIsRefused() async throws {
        let bench = try PackBench()
        let folder = try bench.simple("1.0.0")
        try await bench.withKiosk([(Setting.requiresSignature, "true")]) { kiosk async throws in
            await refused(.badInput, "nobody has signed") { try await kiosk.installPack(PackRequest(path: folder)) }
        }
        try await bench.withKiosk { kiosk async throws in
            await refused(.badInput, "nobody has signed") {
                try await kiosk.installPack(PackRequest(path: folder, mustBeSigned: true))
            }
            let installed = try await kiosk.installPack(PackRequest(path: folder))
            #expect(installed.pack.signer == nil)
        }
    }

    @Test func aFolderDoesNotChangeWhatASignedVersionSays() async throws {
        let bench = try PackBench()
        let (folder, changed) = (
            try bench.simple("1.0.0"),
            try bench.folder("shop", "1.0.0", phrases: [("milk", "Do you have milk?", "มีนมไหม")])
        )
        try await bench.withKiosk { kiosk async throws in
            _ = try await kiosk.installPack(bench.request(bench.signed(folder)))
            await refused(.badInput, "with other contents") {
                try await kiosk.installPack(PackRequest(path: changed))
            }
            #expect(try await kiosk.installPack(PackRequest(path: folder)).isUnchanged)
        }
    }

    @Test func aKeyThatCannotBeReadRefusesEverything() async throws {
        let bench = try PackBench()
        let file = try bench.signed(try bench.simple("1.0.0"))
        let missing = bench.folder.appending(path: "missing.pub").path
        try await bench.withKiosk([(Setting.trustedKeys, "\(bench.key.publicKey), \(missing)")]) { kiosk async throws in
            await refused(.notFound, "missing.pub") { try await kiosk.installPack(PackRequest(path: file)) }
        }
    }

    @Test func whatACrashLeftIsRemovedAtTheNextStart() async throws {
        let bench = try PackBench()
        let file = try bench.signed(try bench.simple("1.0.0"))
        try await bench.withKiosk { kiosk async throws in _ = try await kiosk.installPack(bench.request(file)) }
        let staging = bench.data.appending(path: "packs/.staging-0/voices/th")
        try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
        try FileManager.default.removeItem(at: bench.data.appending(path: "packs/shop"))
        try await bench.withKiosk { _ in }
        #expect(try bench.copies() == [".shop@1.0.0", "shop"])
    }
}
