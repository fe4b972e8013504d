import Foundation
import Glibc
import KioskStore
import TestTools
import Testing

@testable import Kiosk

/// A disk that fills while a pack is installed: the earlier version answers on, and all is well once there is space.
@Suite(.serialized) struct SignedInstallDiskFullTests {
    private static let phrases = 200

    private func version(_ number: Int) -> [(id: String, english: String, thai: String)] {
        (0..<Self.phrases).map { ("p\($0)", "Give me item \($0) of menu \(number)", "ขอรายการ \($0) ของเมนู \(number)") }
    }

    /// Ten stages: from a disk with no room at all to one that lacks the last tenth.
    @Test(.enabled(if: SmallDisk.isPossible), arguments: 0..<10) func theOldVersionAnswersOn(stage: Int) async throws {
        let disk = try SmallDisk(kilobytes: 8_192)
        let bench = try PackBench(data: disk.path + "/data")
        let (old, new) = (
            try bench.signed(bench.folder("shop", "1.0.0", phrases: version(1))),
            try bench.signed(bench.folder("shop", "2.0.0", phrases: version(2)))
        )
        try await bench.withKiosk { kiosk async throws in _ = try await kiosk.installPack(bench.request(old)) }
        let needed = disk.used
        try disk.fill(leaving: needed * stage / 10)
        var answers = "1"
        // It does not fit, or, with little left to write, it just does; opening may need more room than there is.
        try? await bench.withKiosk { kiosk async throws in
            do {
                _ = try await kiosk.installPack(bench.request(new))
                answers = "2"
            } catch {
                #expect((error as? KioskError)?.code == .unavailable, "\(error)")
                #expect(try await kiosk.packs().map(\.version) == ["1.0.0"])
                #expect(await kiosk.explain("give me item 7 of menu 1", in: .english).phrase == "shop/p7")
            }
        }
        #expect(stage > 5 || answers == "1", "the disk was not full")
        try disk.empty()
        try await bench.withKiosk { kiosk async throws in
            #expect(kiosk.store.setAside == nil)
            try await kiosk.store.check()
            #expect(try await kiosk.packs().map(\.version) == [answers + ".0.0"])
            #expect(try await kiosk.packs().map(\.phrases) == [Self.phrases])
            let explanation = await kiosk.explain("give me item 7 of menu \(answers)", in: .english)
            #expect(explanation.phrase == "shop/p7")
            #expect(try !bench.copies().contains { $0.hasPrefix(".staging") })
            // With room again, it is installed.
            let installed = try await kiosk.installPack(bench.request(new))
            #expect(installed.pack.version == "2.0.0")
        }
    }
}
