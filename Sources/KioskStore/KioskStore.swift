import Foundation
internal import GRDB

/// Everything that a kiosk keeps, in one SQLite file: packs, phrases, voices, turns, the outbox, settings, the ledger.
///
///     let store = try await KioskStore.open(directory: "/var/lib/parley", controlSocket: "/run/parley/control")
///     let recorded = try await store.record(turn, asking: question)   // on the disk when this returns
///     try await store.close()
///
/// One process owns a store at a time. What a writing call returned from is on the disk (`synchronous = FULL`): neither
/// `kill -9` nor a power cut takes it away. What it threw from is not there at all. A call that has begun is finished
/// although the task that made it is cancelled. SQLite runs on a thread of its own, never on Swift's cooperative ones.
///
/// Times are milliseconds since 1970 in UTC, money is in micro-dollars.
public final class KioskStore: Sendable {
    /// Where the store lies.
    public var directory: String { files.directory }
    /// The damaged store that was moved out of the way when this one was opened, if there was one.
    public let setAside: SetAsideStore?
    /// This store's own name, made with it: sequence numbers count within one identity, and begin anew in another.
    public let identity: UUID

    let files: StoreFiles
    let clock: @Sendable () -> Int64
    let connection: StoreConnection

    private init(
        connection: StoreConnection, files: StoreFiles, identity: UUID, setAside: SetAsideStore?,
        clock: @escaping @Sendable () -> Int64
    ) {
        self.connection = connection
        self.files = files
        self.identity = identity
        self.setAside = setAside
        self.clock = clock
    }

    /// The time now, in milliseconds since 1970.
    @Sendable public static func systemClock() -> Int64 {
        Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down))
    }
}

// MARK: - Opening and closing

extension KioskStore {
    /// Opens the store of a directory; makes both when they are not there. Blocks: for a command line at its start.
    ///
    /// A store that was not closed is checked first. A damaged one is set aside under a new name, never deleted, and a
    /// new one begun; ``setAside`` says so.
    ///
    /// - Parameters:
    ///   - directory: where the store lies. A new directory is for its owner only.
    ///   - controlSocket: where this process takes requests of others, told to those who find the store owned.
    ///   - clock: the time in milliseconds since 1970.
    /// - Throws: ``StoreError`` of ``StoreError/Code/ownedByAnotherProcess``, `newerVersion` (nothing is touched),
    ///   `notWritable`, `readOnly`, `diskFull`, `io`.
    public static func open(
        directory: String, controlSocket: String? = nil, clock: @escaping @Sendable () -> Int64 = systemClock
    ) throws(StoreError) -> KioskStore {
        let files = StoreFiles(directory: directory)
        try files.createDirectory()
        let lock = try StoreLock(at: files.lock, controlSocket: controlSocket)
        do {
            return try open(files, lock: lock, clock: clock)
        } catch {
            // Nothing was accepted, so nothing new needs a check.
            lock.release(cleanly: lock.wasClosedCleanly && error.code != .corrupt)
            throw error
        }
    }

    /// Opens the store of a directory without blocking the caller's thread.
    public static func open(
        directory: String, controlSocket: String? = nil, clock: @escaping @Sendable () -> Int64 = systemClock
    ) async throws(StoreError) -> KioskStore {
        try await BlockingThread().run { () throws(StoreError) in
            try open(directory: directory, controlSocket: controlSocket, clock: clock)
        }
    }

    /// Writes everything into the one file and gives the store up. Calls that were made before are finished first, later
    /// ones throw; an install that is under way ends, and the earlier version stays.
    public func close() async throws(StoreError) {
        try await connection.close()
    }

    private static func open(
        _ files: StoreFiles, lock: StoreLock, clock: @escaping @Sendable () -> Int64
    ) throws(StoreError) -> KioskStore {
        if let found = files.schemaVersion, found > Schema.version {
            throw newerVersion(found: found, files)
        }
        var setAside: SetAsideStore?
        if let damage = files.damage {
            setAside = try files.setAside(reason: damage, at: clock())
        }
        let isSuspect = !lock.wasClosedCleanly || files.hasLog
        let database: DatabaseQueue
        let identity: UUID
        do {
            (database, identity) = try connect(files, checking: isSuspect)
        } catch  where error.code == .corrupt {
            let reason = (error.cause as? DatabaseError)?.message ?? "a row could not be read"
            setAside = try files.setAside(reason: reason, at: clock())
            (database, identity) = try connect(files, checking: false)
        }
        return KioskStore(
            connection: StoreConnection(database, lock: lock, files: files), files: files, identity: identity,
            setAside: setAside, clock: clock)
    }

    /// Opens the one connection, brings the schema up to date, and tidies what a crash left.
    private static func connect(
        _ files: StoreFiles, checking isSuspect: Bool
    ) throws(StoreError) -> (DatabaseQueue, UUID) {
        let isNew = try files.createDatabase()
        do {
            let queue = try DatabaseQueue(path: files.database, configuration: configuration(isNew: isNew))
            do {
                if isSuspect { try queue.inDatabase(check) }
                let found = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } ?? 0
                guard found <= Schema.version else { throw newerVersion(found: found, files) }
                try Schema.migrator.migrate(queue)
                let identity = try queue.read(readIdentity)
                try ifSpaceAllows { try queue.write(releaseAbandonedClaims) }
                try ifSpaceAllows {
                    while try queue.write({ try sweepSome("state = 'installing' OR (\(isGone))", in: $0) }) {}
                }
                return (queue, identity)
            } catch {
                // Set aside means renamed: no connection may be left on the file.
                try? queue.close()
                throw error
            }
        } catch {
            throw StoreError(error, doing: "open the store", files: files)
        }
    }

    private static func configuration(isNew: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.label = "parley.store"
        configuration.prepareDatabase { database in
            // Exclusive locking keeps every other connection out, a technician's shell too (SQLite before 3.51.3 can
            // corrupt a log that two connections write), and keeps the log's index in memory, so that a full disk
            // cannot take it away. It must be set before the file is first read.
            try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
            // The kind of vacuum can only be chosen for a new file; choosing it again would write.
            if isNew { try database.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL") }
            for setting in [
                "journal_mode = WAL", "synchronous = FULL", "journal_size_limit = 4194304", "trusted_schema = OFF",
                "cell_size_check = ON",
            ] {
                try database.execute(sql: "PRAGMA \(setting)")
            }
        }
        return configuration
    }

    /// Runs what can wait until the disk has space again: a kiosk opens on a full disk too.
    private static func ifSpaceAllows(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
            return
        }
    }

    @Sendable private static func readIdentity(_ database: Database) throws -> UUID {
        let text = try setting(identityKey, in: database)
        guard let identity = text.flatMap(UUID.init(uuidString:)) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the store has lost its identity")
        }
        return identity
    }

    private static func newerVersion(found: Int, _ files: StoreFiles) -> StoreError {
        StoreError(
            .newerVersion,
            "\(files.database) is of version \(found); this Parley knows versions up to \(Schema.version)",
            remedy: "Install the newer Parley again, or choose another data directory; nothing was touched")
    }
}
