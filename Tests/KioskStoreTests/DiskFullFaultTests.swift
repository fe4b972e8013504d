import Foundation
import Glibc
import Languages
import Testing

@testable import KioskStore

@Suite(.serialized) struct DiskFullFaultTests {
    /// What runs out: pages that SQLite may use, or, for root, a real disk.
    enum Limit: CaseIterable {
        case pages, disk

        static var possible: [Limit] { SmallDisk.isPossible ? allCases : [.pages] }
    }

    /// A store that can be given little space and then more.
    private struct Room {
        let store: KioskStore
        let fill: () async throws -> Void
        let free: () async throws -> Void
        let keep: AnyObject

        init(_ limit: Limit) async throws {
            switch limit {
            case .pages:
                let directory = TemporaryDirectory()
                let store = try await directory.open()
                func limit(to pages: Int) async throws {
                    try await store.connection.withoutTransaction("limit") { database in
                        try database.execute(sql: "PRAGMA max_page_count = \(pages)")
                    }
                }
                self.store = store
                keep = directory
                fill = { try await limit(to: 1) }  // SQLite takes the present size when it is larger.
                free = { try await limit(to: 100_000) }
            case .disk:
                let disk = try SmallDisk(kilobytes: 4_096)
                store = try await disk.openStore()
                keep = disk
                fill = { try disk.fill() }
                free = { try disk.removeBallast() }
            }
        }
    }

    private func sound(_ bytes: Int) -> StoredSound { StoredSound(format: "wav", bytes: Data(count: bytes)) }

    @Test(arguments: Limit.possible) func aFullDiskLosesNothingAndHealsByItself(limit: Limit) async throws {
        let room = try await Room(limit)
        let store = room.store
        try await store.install(pack("1.0"), phrases: phrases("1.0", count: 40))
        let before = turn("before")
        _ = try await store.record(before, asking: question("before"))
        try await room.fill()

        // Small things may still fit into free pages; sooner or later none does.
        var recorded: [UUID] = [before.id]
        var refused: StoreError?
        for number in 0..<2_000 where refused == nil {
            let turn = turn("turn \(number) " + String(repeating: "x", count: 900), outcome: .miss)
            do {
                _ = try await store.record(turn, asking: question("question \(number)"))
                recorded.append(turn.id)
            } catch { refused = error }
        }
        #expect(refused?.code == .diskFull)
        #expect(refused?.canRetry == true)
        #expect(refused?.remedy.contains("Free some space") == true)
        await expect(.diskFull) {
            try await store.keepVoice(sound(200_000), text: "long", language: .thai, name: "test")
        }
        await expect(.diskFull) { try await store.install(pack("2.0"), phrases: phrases("2.0", count: 3_000)) }

        // The disk is still full: everything that was acknowledged is there, and only that.
        #expect(try await store.usage(limit: 10_000).map(\.turn.id) == recorded)
        #expect(try await store.outboxCounts().pending == recorded.count)
        #expect(try await store.packs().map(\.pack.version) == ["1.0"])
        #expect(try await all(store).count == 40)
        try await store.check()

        try await room.free()
        #expect(try await store.record(turn("after")).isNew)
        try await store.keepVoice(sound(200_000), text: "long", language: .thai, name: "test")
        try await store.install(pack("2.0"), phrases: phrases("2.0", count: 300))
        #expect(try await all(store).count == 300)
        #expect(try await store.usage(limit: 10_000).count == recorded.count + 1)
        try await store.sweep()
        #expect(try await store.statistics().rows["pack"] == 1)
        try await store.check()
        try await store.close()
    }

    /// After a crash, with an outbox to tidy and a half-written pack to sweep away.
    @Test(.enabled(if: SmallDisk.isPossible)) func aKioskOpensOnAFullDisk() async throws {
        let disk = try SmallDisk(kilobytes: 4_096)
        do {
            let store = try await disk.openStore()
            try await store.install(pack("1.0"), phrases: phrases("1.0", count: 40))
            _ = try await store.record(turn("miss"), asking: question("miss"))
            _ = try await store.claimOutbox(limit: 1, now: noon, lease: 1_000)
            try disk.fill()
        }
        do {
            let store = try await disk.openStore()
            #expect(store.setAside == nil)
            #expect(try await all(store).count == 40)
            #expect(try await store.usage().count == 1)
            try disk.removeBallast()
            #expect(try await store.claimOutbox(limit: 1, now: noon + 1_000).count == 1)
            #expect(try await store.record(turn()).isNew)
        }
    }

    @Test(.enabled(if: SmallDisk.isPossible)) func aNewStoreOnAFullDiskIsRefusedAndBegunLater() async throws {
        let disk = try SmallDisk(kilobytes: 512)
        try disk.fill()
        let error = await expect(.diskFull) { try await disk.openStore() }
        #expect(error?.remedy.contains("Free some space") == true)
        try disk.removeBallast()
        let store = try await disk.openStore()
        #expect(try await store.record(turn()).isNew)
    }
}

/// A real file system of a few kilobytes, in memory; root only.
final class SmallDisk: Sendable {
    private let path: String

    /// Whether this machine lets the tests mount one.
    static let isPossible: Bool = {
        guard getuid() == 0, let disk = try? SmallDisk(kilobytes: 64) else { return false }
        _ = disk
        return true
    }()

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

    func openStore() async throws -> KioskStore {
        try await KioskStore.open(directory: path + "/data", clock: SteppedClock().now)
    }

    func makeReadOnly() throws {
        guard unsafe mount(nil, path, nil, UInt(MS_REMOUNT | MS_RDONLY), nil) == 0 else {
            throw CocoaError(.featureUnsupported)
        }
    }

    /// Fills the disk to its last byte with a file of no use.
    func fill() throws {
        let file = unsafe Glibc.open(path + "/ballast", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        defer { Glibc.close(file) }
        let block = [UInt8](repeating: 0, count: 4_096)
        while unsafe write(file, block, block.count) > 0 {}
    }

    func removeBallast() throws {
        try FileManager.default.removeItem(atPath: path + "/ballast")
    }
}
