import Foundation
import GRDB
import Glibc
import TestTools
import Testing

@testable import KioskStore

@Suite struct StoreFaultTests {
    let directory = TemporaryDirectory()

    /// Ways in which the file of a store comes to harm.
    enum Damage: String, CaseIterable, CustomTestStringConvertible {
        case garbageHeader, garbageMagic, garbageMiddlePage, garbageWordings, halfAFile, halfAPage, emptyFile,
            notADatabase

        var testDescription: String { rawValue }

        func apply(to path: String) throws {
            let url = URL(fileURLWithPath: path)
            var bytes = try contents(of: path)
            let garbage = Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) })
            switch self {
            case .garbageHeader: bytes.replaceSubrange(0..<100, with: garbage.prefix(100))
            case .garbageMagic: bytes.replaceSubrange(0..<4, with: garbage.prefix(4))
            case .garbageMiddlePage:
                let middle = bytes.count / 4_096 / 2 * 4_096
                bytes.replaceSubrange(middle..<middle + 4_096, with: garbage)
            case .garbageWordings:
                let text = try #require(bytes.range(of: Data("phrase 300 of".utf8)))
                let page = text.lowerBound / 4_096 * 4_096
                bytes.replaceSubrange(page..<page + 4_096, with: garbage)
            case .halfAFile: bytes = bytes.prefix(bytes.count / 4_096 / 2 * 4_096)
            case .halfAPage: bytes = bytes.prefix(bytes.count - 2_000)
            case .emptyFile: bytes = Data()
            case .notADatabase: bytes = Data("Not a database at all.\n".utf8)
            }
            try bytes.write(to: url)
        }
    }

    private func makeStore() async throws {
        let store = try await directory.open()
        try await store.install(pack("1.0"), phrases: phrases("1.0", count: 600))
        try await store.close()
    }

    /// What the lock file of a process that died says.
    private func leaveDeadOwner() throws {
        try Data(#"{"owner":{"pid":2147483647}}"#.utf8).write(to: URL(fileURLWithPath: directory.lock))
    }

    @Test(arguments: Damage.allCases) func aDamagedStoreIsSetAsideWholeAndANewOneBegun(_ damage: Damage) async throws {
        try await makeStore()
        try damage.apply(to: directory.database)
        try leaveDeadOwner()
        let damaged = try contents(of: directory.database)

        var store = try await directory.open()
        let setAside = try #require(store.setAside)
        #expect(setAside.path == directory.database + ".corrupt-20261121T031500Z")
        #expect(!setAside.reason.isEmpty)
        #expect(try contents(of: setAside.path) == damaged)
        #expect(try await all(store).isEmpty)
        #expect(try await store.record(turn()).sequence == 1)
        try await store.close()

        store = try await directory.open()
        #expect(store.setAside == nil)
        #expect(try await store.usage().count == 1)
    }

    @Test func twoDamagedStoresOfOneSecondAreBothKept() async throws {
        for _ in 0..<3 {
            try await makeStore()
            try Damage.garbageHeader.apply(to: directory.database)
        }
        let store = try await directory.open()
        #expect(store.setAside?.path == directory.database + ".corrupt-20261121T031500Z-3")
        #expect(try directory.files().filter { $0.contains(".corrupt-") }.count == 3)
    }

    /// A store that was closed well is not read through at every start; damage shows when it is met.
    @Test func damageThatShowsLaterIsSetAsideAtTheNextOpening() async throws {
        try await makeStore()
        try Damage.garbageWordings.apply(to: directory.database)
        var store = try await directory.open()
        #expect(store.setAside == nil)
        await expect(.corrupt) { try await all(store) }
        await expect(.corrupt) { try await store.check() }
        try await store.close()
        store = try await directory.open()
        #expect(store.setAside != nil)
    }

    @Test func anEmptyFileDoesNotTakeItsLogWithIt() async throws {
        try await makeStore()
        let log = Data("what the log held".utf8)
        try log.write(to: URL(fileURLWithPath: directory.log))
        try Damage.emptyFile.apply(to: directory.database)
        let setAside = try #require(try await directory.open().setAside)
        #expect(try contents(of: setAside.path + "-wal") == log)
    }

    @Test func aLogWithoutItsDatabaseIsSetAside() async throws {
        try await makeStore()
        let log = Data("what the log held".utf8)
        try log.write(to: URL(fileURLWithPath: directory.log))
        try FileManager.default.removeItem(atPath: directory.database)
        let store = try await directory.open()
        let setAside = try #require(store.setAside)
        #expect(try contents(of: setAside.path + "-wal") == log)
        #expect(try await store.record(turn()).isNew)
    }

    @Test(arguments: [1, 31, 32, 4_000, 100_000]) func aGarbageLogIsIgnored(bytes: Int) async throws {
        try await makeStore()
        let garbage = Data((0..<bytes).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) })
        try garbage.write(to: URL(fileURLWithPath: directory.log))
        let store = try await directory.open()
        #expect(store.setAside == nil)
        #expect(try await all(store).count == 600)
        #expect(try await store.record(turn()).isNew)
        try await store.close()
        #expect(try directory.query("PRAGMA integrity_check") == ["ok"])
    }

    /// A power cut in the middle of writing the log: what was acknowledged before the cut place stays.
    @Test func aLogThatEndsAnywhereGivesAPrefix() async throws {
        let store = try await directory.open()
        let database = try contents(of: directory.database)
        for number in 0..<20 { _ = try await store.record(turn("\(number)")) }
        let log = try contents(of: directory.log)
        var counts: Set<Int> = []
        for end in stride(from: log.count, through: log.count / 2, by: -1_009) {
            let copy = TemporaryDirectory()
            try FileManager.default.createDirectory(atPath: copy.path, withIntermediateDirectories: true)
            try database.write(to: URL(fileURLWithPath: copy.database))
            try log.prefix(end).write(to: URL(fileURLWithPath: copy.log))
            let cut = try await copy.open()
            let heard = try await cut.usage().map(\.turn.heard)
            #expect(heard == (0..<heard.count).map { "\($0)" })
            #expect(cut.setAside == nil)
            counts.insert(heard.count)
        }
        #expect(counts.contains(20) && counts.count > 5, "\(counts)")
    }

    @Test func aNewerStoreIsNotTouched() async throws {
        try await makeStore()
        try directory.execute("PRAGMA user_version = 99")
        let before = try contents(of: directory.database)
        let error = await expect(.newerVersion) { try await directory.open() }
        #expect(error?.message.contains("version 99") == true)
        #expect(try contents(of: directory.database) == before)
        #expect(try directory.files() == ["parley.lock", "parley.sqlite"])
        try directory.execute("PRAGMA user_version = \(Schema.version)")
        #expect(try await all(directory.open()).count == 600, "the lock was given up")
    }

    /// The newer version's number may still be in the log only.
    @Test func aNewerStoreThatWasNotClosedIsFoundOut() async throws {
        try await makeStore()
        let newer = TemporaryDirectory()
        try FileManager.default.createDirectory(atPath: newer.path, withIntermediateDirectories: true)
        do {
            let queue = try DatabaseQueue(path: directory.database)
            try await queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
            for (from, to) in [(directory.database, newer.database), (directory.log, newer.log)] {
                try FileManager.default.copyItem(atPath: from, toPath: to)
            }
        }
        await expect(.newerVersion) { try await newer.open() }
        #expect(try newer.query("SELECT COUNT(*) FROM phrase") == [600])
        #expect(try newer.query("PRAGMA user_version") == [99])
    }

    @Test func aClosedStoreSaysSo() async throws {
        let store = try await directory.open()
        try await store.close()
        await expect(.closed) { try await store.record(turn()) }
        await expect(.closed) { try await all(store) }
        await expect(.closed) { try await store.install(pack("1"), phrases: phrases("1", count: 1)) }
        try await store.close()
    }

    @Test func errorsDoNotTellWhatWasSaid() async throws {
        let store = try await directory.open()
        var bad = turn("my card number is 1234")
        bad.score = .nan
        let error = await expect(.invalidInput) { try await store.record(bad) }
        #expect(String(describing: error).contains("1234") == false)
        #expect(error.map { "\($0.cause ?? $0)".contains("1234") } == false)
        try await store.connection.withoutTransaction("harm a row") { database in
            try database.execute(
                sql: "PRAGMA writable_schema = ON; PRAGMA ignore_check_constraints = ON;")
        }
        _ = try await store.record(turn("my card number is 1234"))
        try await store.connection.write("harm a row") {
            try $0.execute(sql: "UPDATE turn SET outcome = 'x', id = 'y'")
        }
        let unreadable = await expect(.corrupt) { try await store.usage() }
        #expect(unreadable.map { "\($0) \($0.cause ?? $0)".contains("1234") } == false)
    }
}

@Suite struct StoreDirectoryFaultTests {
    let directory = TemporaryDirectory()

    @Test func onlyTheOwnerCanReadIt() async throws {
        let store = try await directory.open()
        _ = try await store.record(turn())
        for (path, mode) in [(directory.path, 0o700), (directory.database, 0o600), (directory.log, 0o600)] {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
        }
    }

    @Test func aFileInPlaceOfTheDirectory() async throws {
        try Data().write(to: URL(fileURLWithPath: directory.path))
        await expect(.notWritable) { try await directory.open() }
        let below = directory.path + "/below"
        let error = await expect(.notWritable) { try await KioskStore.open(directory: below) }
        #expect(error?.message.contains(below) == true)
    }

    @Test(arguments: ["parley.sqlite", "parley.lock"]) func aDirectoryInPlaceOfAFile(name: String) async throws {
        try FileManager.default.createDirectory(
            atPath: directory.path + "/" + name, withIntermediateDirectories: true)
        await expect(.notWritable) { try await directory.open() }
    }

    @Test(.disabled(if: getuid() == 0, "root may write everywhere")) func aDirectoryOfSomebodyElse() async throws {
        try FileManager.default.createDirectory(
            atPath: directory.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o500])
        await expect(.notWritable) { try await directory.open() }
    }

    @Test(.enabled(if: SmallDisk.isPossible)) func aReadOnlyFileSystem() async throws {
        let disk = try SmallDisk(kilobytes: 2_048)
        try await disk.openStore().close()
        try disk.makeReadOnly()
        await expect(.readOnly) { try await disk.openStore() }
    }
}
