import Foundation
internal import GRDB

/// What a store holds, in numbers, for `parley doctor` and the metrics.
public struct StoreStatistics: Sendable, Equatable, Codable {
    /// The number of rows of each table.
    public let rows: [String: Int]
    /// Bytes of the database file and its log.
    public let bytes: Int64
    /// Bytes within the database file that are free to be used again.
    public let freeBytes: Int64
    /// Bytes of synthesised sound.
    public let voiceBytes: Int64
    /// Bytes of recorded sound.
    public let recordingBytes: Int64
    /// The outbox by state.
    public let outbox: OutboxCounts
    /// The version of the schema.
    public let schemaVersion: Int
    /// The version of SQLite.
    public let sqliteVersion: String
}

extension KioskStore {
    /// What the store holds, in numbers. Counts rows: for a person or once a minute, not for every turn.
    public func statistics() async throws(StoreError) -> StoreStatistics {
        try await connection.read("look at the store") { [files] database in
            let tables = try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM sqlite_schema
                    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%' ORDER BY name
                    """)
            let rows = try tables.reduce(into: [String: Int]()) { rows, table in
                rows[table] = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(table)")
            }
            func number(_ sql: String) throws -> Int64 { try Int64.fetchOne(database, sql: sql) ?? 0 }
            return StoreStatistics(
                rows: rows, bytes: files.bytes,
                freeBytes: try number("PRAGMA freelist_count") * number("PRAGMA page_size"),
                voiceBytes: try number("SELECT SUM(length(bytes)) FROM voice"),
                recordingBytes: try number("SELECT SUM(length(bytes)) FROM recording"),
                outbox: try database.outboxCounts(),
                schemaVersion: Int(try number("PRAGMA user_version")),
                sqliteVersion: try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "")
        }
    }

    /// Reads the whole store and throws ``StoreError`` of `corrupt` when something in it is damaged.
    public func check() async throws(StoreError) {
        try await connection.withoutTransaction("check the store") { try Self.check($0) }
    }

    /// Moves what the log holds into the database file, and empties the log.
    public func checkpoint() async throws(StoreError) {
        try await connection.withoutTransaction("write the store's log back") { database in
            try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
    }

    /// Gives free pages back to the file system: after a large pack has gone, on a disk that is nearly full.
    public func shrink() async throws(StoreError) {
        try await connection.withoutTransaction("shrink the store") { database in
            try database.execute(sql: "PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE)")
        }
    }

    @Sendable static func check(_ database: Database) throws {
        let result = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? "no result"
        guard result == "ok" else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: result)
        }
    }
}
