import Foundation
import GRDB
import Glibc
import Testing

@testable import KioskStore

@Suite struct StoreLockFaultTests {
    let directory = TemporaryDirectory()

    @Test func aLivingOwnerKeepsOthersOutAndADeadOneDoesNot() async throws {
        _ = try await Probe.run("hold", on: directory) { probe in
            #expect(probe.readLine() == "open")
            let error = await expect(.ownedByAnotherProcess) { try await directory.open() }
            #expect(error?.owner == StoreOwner(pid: probe.pid, controlSocket: "/run/probe.socket"))
            #expect(error?.message.contains("process \(probe.pid)") == true)
            #expect(error?.remedy.contains("/run/probe.socket") == true)
            probe.kill()
            let store = try await directory.open()
            #expect(store.setAside == nil)
            try await store.close()
        }
    }

    @Test func theSameProcessCannotOpenItTwice() async throws {
        let store = try await directory.open()
        let error = await expect(.ownedByAnotherProcess) { try await directory.open() }
        #expect(error?.owner?.pid == getpid())
        #expect(try await store.record(turn()).isNew)
        try await store.close()
        try await directory.open().close()
    }

    @Test func aStoreThatIsDroppedGivesTheLockUp() async throws {
        do {
            let store = try await directory.open()
            _ = try await store.record(turn())
        }
        #expect(try await directory.open().usage().count == 1)
    }

    @Test(arguments: ["", "nonsense", #"{"owner":{"pid":2147483647,"controlSocket":"/x"}}"#, "\u{0}\u{0}"])
    func whatAnOldLockFileSaysDoesNotMatter(text: String) async throws {
        try await directory.open().close()
        try Data(text.utf8).write(to: URL(fileURLWithPath: directory.lock))
        let store = try await directory.open()
        #expect(store.setAside == nil)
    }

    /// The owner is told by the kernel's lock, not by a number in a file that another process may bear by now.
    @Test func aLockFileThatNamesALivingStrangerIsNoLock() async throws {
        try await directory.open().close()
        try Data(#"{"owner":{"pid":1}}"#.utf8).write(to: URL(fileURLWithPath: directory.lock))
        try await directory.open().close()
    }

    @Test func anotherProgramCannotOpenTheFileMeanwhile() async throws {
        let store = try await directory.open()
        _ = try await store.record(turn())
        #expect(throws: DatabaseError.self) {
            let other = try DatabaseQueue(path: directory.database)
            _ = try other.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM turn") }
        }
    }

    @Test func aProgramThatHasTheFileOpenIsNamed() async throws {
        try await directory.open().close()
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: directory.database, configuration: configuration)
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let error = await expect(.ownedByAnotherProcess) { try await directory.open() }
        #expect(error?.remedy.contains("sqlite3") == true)
        try await other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
        try other.close()
        try await directory.open().close()
    }
}
