import Foundation
internal import GRDB
import Languages

extension KioskStore {
    static let identityKey = "store.identity"

    /// A setting that was kept; `nil` when there is none.
    public func setting(_ key: String) async throws(StoreError) -> String? {
        try await connection.read("read the setting \(key)") { try Self.setting(key, in: $0) }
    }

    /// Keeps a setting; `nil` forgets it.
    public func set(_ key: String, to value: String?) async throws(StoreError) {
        guard key != Self.identityKey else {
            throw StoreError(
                .invalidInput, "Could not keep the setting \(key): it is the store's own", remedy: "Use another key")
        }
        try await connection.write("keep the setting \(key)") { try Self.set(key, to: value, in: $0) }
    }

    static func setting(_ key: String, in database: Database) throws -> String? {
        try String.fetchOne(database, sql: "SELECT value FROM setting WHERE key = ?", arguments: [key])
    }

    static func set(_ key: String, to value: String?, in database: Database) throws {
        if let value {
            try database.execute(
                sql: """
                    INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value
                    """, arguments: [key, value])
        } else {
            try database.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [key])
        }
    }
}
