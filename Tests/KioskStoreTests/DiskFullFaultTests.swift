import Foundation
import Glibc
import Languages
import TestTools
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
                free = { try disk.empty() }
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
            try disk.empty()
            #expect(try await store.claimOutbox(limit: 1, now: noon + 1_000).count == 1)
            #expect(try await store.record(turn()).isNew)
        }
    }

    @Test(.enabled(if: SmallDisk.isPossible)) func aNewStoreOnAFullDiskIsRefusedAndBegunLater() async throws {
        let disk = try SmallDisk(kilobytes: 512)
        try disk.fill()
        let error = await expect(.diskFull) { try await disk.openStore() }
        #expect(error?.remedy.contains("Free some space") == true)
        try disk.empty()
        let store = try await disk.openStore()
        #expect(try await store.record(turn()).isNew)
    }
}

extension SmallDisk {
    func openStore() async throws -> KioskStore {
        try await KioskStore.open(directory: path + "/data", clock: SteppedClock().now)
    }
}
