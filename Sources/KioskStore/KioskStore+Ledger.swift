import Foundation
internal import GRDB
import Languages

extension KioskStore {
    /// Enters lines in the ledger.
    public func charge(_ entries: [LedgerEntry]) async throws(StoreError) {
        guard !entries.isEmpty else { return }
        try await connection.write("enter costs in the ledger") { database in
            for entry in entries { try database.insert(entry) }
        }
    }

    /// What the cloud has cost, in micro-dollars; what hits spared is not in it.
    ///
    /// - Parameter times: which calls, by their time in milliseconds since 1970 UTC.
    public func cost(in times: Range<Int64> = 0..<Int64.max) async throws(StoreError) -> Int64 {
        try await connection.read("add up the ledger") { database in
            try Int64.fetchOne(
                database,
                sql: "SELECT SUM(microdollars) FROM ledger WHERE kind <> 'saved' AND time >= ? AND time < ?",
                arguments: [times.lowerBound, times.upperBound]) ?? 0
        }
    }

    /// The ledger by day, operation, model, voice, language and kind, latest day first.
    ///
    /// - Parameter times: which lines, by their time in milliseconds since 1970 UTC.
    public func ledger(in times: Range<Int64> = 0..<Int64.max) async throws(StoreError) -> [LedgerSum] {
        try await connection.read("read the ledger") { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT date(time / 1000, 'unixepoch') AS day, operation, model, voice, language, kind, unit,
                        COUNT(*) AS calls, SUM(quantity) AS quantity, SUM(microdollars) AS microdollars,
                        SUM(certainty = 'unknown-price') AS unpriced
                    FROM ledger WHERE time >= ? AND time < ?
                    GROUP BY day, operation, model, voice, language, kind, unit
                    ORDER BY day DESC, operation, model, voice, language, kind
                    """, arguments: [times.lowerBound, times.upperBound]
            ).map { row in
                LedgerSum(
                    day: try row.get("day"), operation: try row.get("operation"), model: try row.get("model"),
                    voice: try row.get("voice"),
                    language: try (row.get("language") as String?).map(LanguageTag.init(rawValue:)),
                    kind: try row.choice("kind"), calls: try row.get("calls"), quantity: try row.get("quantity"),
                    unit: try row.get("unit"), microdollars: try row.get("microdollars"),
                    unpriced: try row.get("unpriced"))
            }
        }
    }
}

extension Database {
    func insert(_ entry: LedgerEntry) throws {
        try cachedStatement(
            sql: """
                INSERT INTO ledger (time, kind, operation, model, voice, language, upstream, quantity, unit,
                    microdollars, certainty)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                entry.time, entry.kind.rawValue, entry.operation, entry.model, entry.voice, entry.language?.rawValue,
                entry.upstream, entry.quantity, entry.unit, entry.microdollars, entry.certainty.rawValue,
            ])
    }
}
