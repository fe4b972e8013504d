import Foundation
internal import GRDB
import Languages

extension KioskStore {
    /// Records a turn and, for a miss, the question that waits for the cloud, in one transaction: both are on the disk
    /// when this returns, or neither is anywhere.
    ///
    /// A turn is recorded once, by its id. A question whose text waits already, or is being sent, joins that entry, so
    /// that the cloud is asked once; one that was answered since the lookup asks nothing.
    ///
    /// - Parameters:
    ///   - turn: the turn.
    ///   - question: what to ask the cloud; the turn's id becomes the entry's idempotency key.
    ///   - limits: how far the outbox may grow; the oldest questions go first.
    ///   - saving: the ledger's line for the call that the answer spared.
    ///   - sound: the kept sound that the turn was heard in; it is deleted in the same transaction.
    public func record(
        _ turn: TurnRecord, asking question: CloudQuestion? = nil, within limits: OutboxLimits = OutboxLimits(),
        saving: LedgerEntry? = nil, releasing sound: HeldSoundID? = nil
    ) async throws(StoreError) -> RecordedTurn {
        try await connection.write("record a turn") { database in
            if let sound { try database.deleteSound(sound) }
            if let earlier = try database.recordedTurn(turn.id) { return earlier }
            var entry: OutboxID?
            var answer: PhraseKey?
            var dropped = 0
            if let question {
                answer = try database.cloudAnswer(to: question, at: turn.time)
                if answer == nil {
                    entry = try database.queue(question, idempotencyKey: turn.id.uuidString, at: turn.time)
                    dropped = try database.dropOldest(beyond: limits, at: turn.time)
                }
            }
            let sequence = try database.insert(turn, waitingFor: entry)
            if let saving { try database.insert(saving) }
            return RecordedTurn(sequence: sequence, isNew: true, outboxEntry: entry, answer: answer, dropped: dropped)
        }
    }

    /// The usage log, in order.
    ///
    /// - Parameters:
    ///   - sequence: the last one that the caller has; 0 for none.
    ///   - limit: how many at most.
    public func usage(after sequence: Int64 = 0, limit: Int = 1_000) async throws(StoreError) -> [UsageRecord] {
        try await connection.read("read the usage log") { database in
            try Row.fetchAll(
                database.cachedStatement(sql: "SELECT * FROM turn WHERE seq > ? ORDER BY seq LIMIT ?"),
                arguments: [sequence, limit]
            ).map { try UsageRecord(sequence: $0.get("seq"), turn: TurnRecord($0)) }
        }
    }

    /// The usage log in numbers.
    ///
    /// - Parameters:
    ///   - times: which turns, by their time in milliseconds since 1970 UTC.
    ///   - misses: how many of the most frequent misses.
    public func usageSummary(
        in times: Range<Int64> = 0..<Int64.max, misses: Int = 20
    ) async throws(StoreError) -> UsageSummary {
        try await connection.read("sum up the usage log") { database in
            let days = try Row.fetchAll(
                database,
                sql: """
                    SELECT date(time / 1000, 'unixepoch') AS day, outcome, COUNT(*) AS count FROM turn
                    WHERE time >= ? AND time < ? GROUP BY day, outcome ORDER BY day, outcome
                    """, arguments: [times.lowerBound, times.upperBound]
            ).map { row in
                try UsageSummary.DayCount(
                    day: row.get("day"), outcome: row.choice("outcome"), count: row.get("count"))
            }
            // With MAX, SQLite takes the other columns from the row that has it: the wording as it was last heard.
            let most = try Row.fetchAll(
                database,
                sql: """
                    SELECT heard, fromLanguage, toLanguage, COUNT(*) AS count, MAX(seq) FROM turn
                    WHERE outcome = 'miss' AND time >= ? AND time < ?
                    GROUP BY normalised, fromLanguage, toLanguage ORDER BY count DESC, normalised LIMIT ?
                    """, arguments: [times.lowerBound, times.upperBound, misses]
            ).map { row in
                try UsageSummary.MissCount(
                    heard: row.get("heard"), from: row.language("fromLanguage"), to: row.language("toLanguage"),
                    count: row.get("count"))
            }
            return UsageSummary(days: days, misses: most)
        }
    }

    /// Counts a customer's tap on a suggestion. One tap a turn counts, the last one.
    ///
    /// - Parameters:
    ///   - phrase: the phrase that was tapped.
    ///   - turn: the id of the turn that suggested it.
    /// - Throws: ``StoreError`` of `notFound` when no such turn was recorded.
    public func recordTap(on phrase: PhraseName, turn: UUID) async throws(StoreError) {
        let time = clock()
        try await connection.write("record a tap") { database in
            try database.execute(
                sql: """
                    INSERT INTO tap (turn, time, language, wording, normalised, phrasePack, phraseID)
                    SELECT id, ?, fromLanguage, heard, normalised, ?, ? FROM turn WHERE id = ?
                    ON CONFLICT (turn) DO UPDATE
                        SET time = excluded.time, phrasePack = excluded.phrasePack, phraseID = excluded.phraseID
                    """, arguments: [time, phrase.pack, phrase.id, turn.uuidString])
            guard database.changesCount == 1 else {
                throw StoreError(
                    .notFound, "Could not record a tap: there is no turn \(turn.uuidString)",
                    remedy: "Record the turn before its suggestions are shown")
            }
        }
    }

    /// How often each wording was followed by a tap on each phrase.
    public func tapCounts() async throws(StoreError) -> [TapCount] {
        try await connection.read("count the taps") { database in
            // With MAX, SQLite takes the other columns from the row that has it: the wording as it was last heard.
            try Row.fetchAll(
                database,
                sql: """
                    SELECT language, wording, normalised, phrasePack, phraseID, COUNT(*) AS count, MAX(time) FROM tap
                    GROUP BY language, normalised, phrasePack, phraseID
                    ORDER BY language, normalised, count DESC, phrasePack, phraseID
                    """
            ).map { row in
                try TapCount(
                    language: row.language("language"), wording: row.get("wording"),
                    normalised: row.get("normalised"),
                    phrase: PhraseName(pack: row.get("phrasePack"), id: row.get("phraseID")), count: row.get("count"))
            }
        }
    }
}

extension Database {
    fileprivate func recordedTurn(_ id: UUID) throws -> RecordedTurn? {
        try Row.fetchOne(
            cachedStatement(sql: "SELECT seq, outboxKey FROM turn WHERE id = ?"), arguments: [id.uuidString]
        ).map { row in
            RecordedTurn(
                sequence: try row.get("seq"), isNew: false,
                outboxEntry: try (row.get("outboxKey") as Int64?).map(OutboxID.init(rawValue:)), answer: nil)
        }
    }

    fileprivate func insert(_ turn: TurnRecord, waitingFor entry: OutboxID?) throws -> Int64 {
        try cachedStatement(
            sql: """
                INSERT INTO turn (id, time, side, input, fromLanguage, toLanguage, heard, normalised, outcome,
                    phrasePack, phraseID, provenance, score, reason, suggestions, milliseconds, engine, packs, outboxKey)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                turn.id.uuidString, turn.time, turn.side.rawValue, turn.input.rawValue, turn.from.rawValue,
                turn.to.rawValue, turn.heard, turn.normalised, turn.outcome.rawValue, turn.phrase?.pack,
                turn.phrase?.id, turn.provenance?.rawValue, turn.score, turn.reason, turn.suggestions.json(),
                turn.milliseconds.json(), turn.engine, turn.packs.json(), entry?.rawValue,
            ])
        return lastInsertedRowID
    }
}

extension TurnRecord {
    fileprivate init(_ row: Row) throws {
        let id: String = try row.get("id")
        guard let id = UUID(uuidString: id) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a turn has lost its id")
        }
        var phrase: PhraseName?
        if let pack: String = try row.get("phrasePack") {
            phrase = PhraseName(pack: pack, id: try row.get("phraseID"))
        }
        let provenance: PhraseProvenance? =
            try (row.get("provenance") as String?) == nil ? nil : row.choice("provenance")
        self.init(
            id: id, time: try row.get("time"), side: try row.choice("side"), input: try row.choice("input"),
            from: try row.language("fromLanguage"), to: try row.language("toLanguage"), heard: try row.get("heard"),
            normalised: try row.get("normalised"), outcome: try row.choice("outcome"), phrase: phrase,
            provenance: provenance, score: try row.get("score"), reason: try row.get("reason"),
            suggestions: try row.json("suggestions"), milliseconds: try row.json("milliseconds"),
            engine: try row.get("engine"), packs: try row.json("packs"))
    }
}
