import Dispatch
import Foundation
internal import GRDB

/// Runs an actor's calls one after another on a dispatch queue's thread, where they may block, and so never on Swift's
/// cooperative threads.
final class BlockingExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}

/// Somewhere to make a call that blocks.
actor BlockingThread {
    private let executor = BlockingExecutor(label: "parley.store.blocking")

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    func run<Value: Sendable>(_ body: @Sendable () throws(StoreError) -> Value) throws(StoreError) -> Value {
        try body()
    }
}

/// The one connection to the database, and the lock that makes it the only one.
///
/// Calls run in the order in which they come, and a call that has begun is finished although its task is cancelled.
actor StoreConnection {
    private let executor = BlockingExecutor(label: "parley.store.connection")
    private let files: StoreFiles
    private let lock: StoreLock
    /// `nil` when closed: GRDB's calls on a closed connection can crash, so none may reach it.
    private var database: DatabaseQueue?
    /// Whether SQLite reported damage.
    private var isDamaged = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    init(_ database: DatabaseQueue, lock: StoreLock, files: StoreFiles) {
        self.database = database
        self.lock = lock
        self.files = files
    }

    deinit {
        // The connection first: the lock must outlive it.
        try? database?.close()
        lock.release(cleanly: false)
    }

    /// Runs one writing transaction; it is on the disk when this returns.
    ///
    /// - Parameter doing: what is being done, to follow "Could not" in an error.
    func write<Value: Sendable>(
        _ doing: String, _ body: @Sendable (Database) throws -> Value
    ) throws(StoreError) -> Value {
        try run(doing) { try $0.write(body) }
    }

    /// Runs reading statements, which see one state of the store.
    func read<Value: Sendable>(
        _ doing: String, _ body: @Sendable (Database) throws -> Value
    ) throws(StoreError) -> Value {
        try run(doing) { try $0.read(body) }
    }

    /// Runs statements that may not be in a transaction.
    func withoutTransaction<Value: Sendable>(
        _ doing: String, _ body: @Sendable (Database) throws -> Value
    ) throws(StoreError) -> Value {
        try run(doing) { try $0.inDatabase(body) }
    }

    /// Closes the database and gives the lock up; again is harmless.
    func close() throws(StoreError) {
        guard database != nil else { return }
        defer { database = nil }
        do throws(StoreError) {
            try run("close the store") { try $0.close() }
            lock.release(cleanly: !isDamaged)
        } catch {
            lock.release(cleanly: false)
            throw error
        }
    }

    private func run<Value>(
        _ doing: String, _ body: (DatabaseQueue) throws -> Value
    ) throws(StoreError) -> Value {
        guard let database else {
            throw StoreError(DatabaseError(resultCode: .SQLITE_MISUSE), doing: doing, files: files)
        }
        do {
            return try body(database)
        } catch {
            let error = StoreError(error, doing: doing, files: files)
            if error.code == .corrupt { isDamaged = true }
            throw error
        }
    }
}
