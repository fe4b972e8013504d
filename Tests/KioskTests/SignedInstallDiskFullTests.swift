import Foundation
import Glibc
import KioskStore
import Testing

@testable import Kiosk

/// A disk that fills while a pack is installed: the earlier version answers on, and all is well once there is space.
@Suite(.serialized) struct SignedInstallDiskFullTests {
    private static let phrases = 200

    private func version(_ number: Int) -> [(id: String, english: String, thai: String)] {
        (0..<Self.phrases).map { ("p\($0)", "Give me item \($0) of menu \(number)", "ขอรายการ \($0) ของเมนู \(number)") }
    }

    /// Ten stages: from a disk with no room at all to one that lacks the last tenth.
    @Test(.enabled(if: TestDisk.isPossible), arguments: 0..<10) func theOldVersionAnswersOn(stage: Int) async throws {
        let disk = try TestDisk(kilobytes: 8_192)
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

/// A real file system of a few kilobytes, in memory; root only.
private final class TestDisk: Sendable {
    let path: String

    /// Whether this machine lets the tests mount one.
    static let isPossible: Bool = getuid() == 0 && (try? TestDisk(kilobytes: 64)) != nil

    init(kilobytes: Int) throws {
        path = FileManager.default.temporaryDirectory.path + "/parley-disk-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        guard unsafe mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k,mode=0700") == 0 else {
            unsafe rmdir(path)
            throw CocoaError(.featureUnsupported)
        }
    }

    deinit {
        unsafe umount2(path, Int32(MNT_DETACH))
        unsafe rmdir(path)
    }

    /// Bytes that files take.
    var used: Int { Int(numbers.f_blocks - numbers.f_bfree) * Int(numbers.f_frsize) }

    private var numbers: statvfs {
        var numbers = statvfs()
        _ = unsafe statvfs(path, &numbers)
        return numbers
    }

    /// Fills the disk with a file of no use, but for some bytes.
    func fill(leaving bytes: Int) throws {
        let file = unsafe open(path + "/ballast", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
        defer { close(file) }
        let block = [UInt8](repeating: 0, count: 4_096)
        while Int(numbers.f_bfree) * Int(numbers.f_frsize) > bytes, unsafe write(file, block, block.count) > 0 {}
    }

    func empty() throws {
        try FileManager.default.removeItem(atPath: path + "/ballast")
    }
}
