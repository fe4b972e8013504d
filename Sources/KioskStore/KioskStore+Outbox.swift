import Foundation
internal import GRDB
import Languages

// An entry's life: pending → sending (claimed, with a lease) → done, or → pending again, or → dead.
// A claim whose sender died comes back, by the end of its lease or when the store is opened, with the same
// idempotency key: the other end can tell that it is the same request.

extension KioskStore {
    /// Hands out the entries that are due, longest due first, and marks them as being sent.
    ///
    /// - Parameters:
    ///   - limit: how many at most.
    ///   - now: the time in milliseconds since 1970.
    ///   - lease: how long they are the caller's, in milliseconds; afterwards they may be handed out again.
    public func claimOutbox(
        limit: Int, now: Int64, lease: Int64 = 60_000
    ) async throws(StoreError) -> [OutboxClaim] {
        try await connection.write("take from the outbox") { database in
            try Row.fetchAll(
                database.cachedStatement(
                    sql: """
                        UPDATE outbox SET state = 'sending', attempts = attempts + 1, availableAt = ?
                        WHERE key IN (
                            SELECT key FROM outbox WHERE state IN ('pending', 'sending') AND availableAt <= ?
                            ORDER BY availableAt, key LIMIT ?)
                        RETURNING *
                        """), arguments: [now + lease, now, limit]
            ).map { try OutboxClaim($0) }.sorted { $0.id.rawValue < $1.id.rawValue }
        }
    }

    /// Keeps the answer to an entry: in one transaction the entry, and any other that waits for the same text, is done,
    /// and the translation becomes a phrase of provenance `cloud`.
    ///
    /// An answer that comes late, after its lease or after the entry was given up, is kept as well. One that comes
    /// twice is kept once.
    ///
    /// - Returns: the phrase, to be added to the index.
    /// - Throws: ``StoreError`` of `notFound` when there is no such entry.
    @discardableResult
    public func completeOutbox(
        _ id: OutboxID, with translation: NewTranslation, now: Int64
    ) async throws(StoreError) -> PhraseKey {
        try await connection.write("keep an answer of the cloud") { database in
            let entry = try database.outboxEntry(id)
            try database.execute(
                sql: """
                    UPDATE outbox SET state = 'done', reason = NULL, finishedAt = ? WHERE key = ? AND state <> 'done'
                    """, arguments: [now, id.rawValue])
            return try database.keep(
                translation, to: CloudQuestion(entry), id: entry.get("idempotencyKey"), at: now)
        }
    }

    /// Keeps an answer of the cloud that was asked for at once, without the outbox. Entries that wait for the same text
    /// are done with it.
    ///
    /// - Parameters:
    ///   - translation: the cloud's answer.
    ///   - question: what was asked.
    ///   - turn: the turn that asked; the phrase's id.
    ///   - isBetter: whether it takes the place of an earlier answer; otherwise the first one stays.
    /// - Returns: the phrase, to be added to the index.
    @discardableResult
    public func keep(
        _ translation: NewTranslation, to question: CloudQuestion, turn: UUID, replacing isBetter: Bool = false,
        now: Int64
    ) async throws(StoreError) -> PhraseKey {
        try await connection.write("keep an answer of the cloud") { database in
            if isBetter { try database.removeAnswer(to: question) }
            return try database.keep(translation, to: question, id: turn.uuidString, at: now)
        }
    }

    /// Gives a claimed entry back, to be handed out again later. Nothing happens when it is not being sent any more.
    ///
    /// - Parameters:
    ///   - reason: why it could not be sent, for a technician.
    ///   - retryAt: when it is due again, in milliseconds since 1970.
    public func failOutbox(_ id: OutboxID, reason: String, retryAt: Int64) async throws(StoreError) {
        try await connection.write("give back an entry of the outbox") { database in
            try database.execute(
                sql: """
                    UPDATE outbox SET state = 'pending', reason = ?, availableAt = ? WHERE key = ? AND state = 'sending'
                    """, arguments: [reason, retryAt, id.rawValue])
        }
    }

    /// Makes all that waits due now.
    public func hastenOutbox(now: Int64) async throws(StoreError) {
        try await connection.write("hasten the outbox") { database in
            try database.execute(
                sql: "UPDATE outbox SET availableAt = ? WHERE state = 'pending' AND availableAt > ?",
                arguments: [now, now])
            try database.execute(
                sql: "UPDATE heldSound SET availableAt = ? WHERE availableAt > ?", arguments: [now, now])
        }
    }

    /// Gives claimed entries back that were never tried: as if they had not been handed out.
    public func returnOutbox(_ ids: [OutboxID], now: Int64) async throws(StoreError) {
        try await connection.write("give back entries of the outbox") { database in
            try database.execute(
                sql: """
                    UPDATE outbox SET state = 'pending', attempts = attempts - 1, availableAt = ?
                    WHERE state = 'sending' AND key IN (SELECT value FROM json_each(?))
                    """, arguments: [now, try ids.map(\.rawValue).json()])
        }
    }

    /// Gives up the entries that have waited too long, and forgets those that were finished long ago.
    ///
    /// - Parameters:
    ///   - oldest: entries queued before this become dead letters; in milliseconds since 1970.
    ///   - finished: entries done or given up before this are deleted. Their turns stay in the usage log.
    /// - Returns: how many were given up.
    @discardableResult
    public func tidyOutbox(
        givingUpBefore oldest: Int64, deletingFinishedBefore finished: Int64, now: Int64
    ) async throws(StoreError) -> Int {
        try await connection.write("tidy the outbox") { database in
            try database.execute(
                sql: "DELETE FROM outbox WHERE state IN ('done', 'dead') AND finishedAt < ?", arguments: [finished])
            try database.execute(
                sql: """
                    UPDATE outbox SET state = 'dead', finishedAt = ?, reason = 'waited too long'
                    WHERE state = 'pending' AND createdAt < ?
                    """, arguments: [now, oldest])
            return database.changesCount
        }
    }

    /// Gives an entry up: it becomes a dead letter. Nothing happens when it is done.
    public func killOutbox(_ id: OutboxID, reason: String, now: Int64) async throws(StoreError) {
        try await connection.write("give up an entry of the outbox") { database in
            try database.execute(
                sql: """
                    UPDATE outbox SET state = 'dead', reason = ?, finishedAt = ?
                    WHERE key = ? AND state IN ('pending', 'sending')
                    """, arguments: [reason, now, id.rawValue])
        }
    }

    /// The entries that were given up, latest first.
    public func deadLetters(limit: Int = 100) async throws(StoreError) -> [DeadLetter] {
        try await connection.read("read the dead letters") { database in
            try Row.fetchAll(
                database,
                sql: "SELECT * FROM outbox WHERE state = 'dead' ORDER BY finishedAt DESC, key DESC LIMIT ?",
                arguments: [limit]
            ).map { row in
                try DeadLetter(
                    id: OutboxID(rawValue: row.get("key")), question: CloudQuestion(row), reason: row.get("reason"),
                    time: row.get("finishedAt"), attempts: row.get("attempts"))
            }
        }
    }

    /// How many entries are in each state.
    public func outboxCounts() async throws(StoreError) -> OutboxCounts {
        try await connection.read("count the outbox") { try $0.outboxCounts() }
    }

    /// When the next entry is due, in milliseconds since 1970; `nil` when none waits.
    public func nextOutboxTime() async throws(StoreError) -> Int64? {
        try await connection.read("look into the outbox") { database in
            try Int64.fetchOne(
                database, sql: "SELECT MIN(availableAt) FROM outbox WHERE state IN ('pending', 'sending')")
        }
    }

    /// Returns the claims of a process that died to the queue, due at once.
    @Sendable static func releaseAbandonedClaims(_ database: Database) throws {
        try database.execute(sql: "UPDATE outbox SET state = 'pending', availableAt = 0 WHERE state = 'sending'")
        try database.execute(sql: "UPDATE heldSound SET claimedUntil = 0 WHERE claimedUntil <> 0")
    }
}

extension Database {
    /// The answer of the cloud that is kept for a question and has not expired.
    func cloudAnswer(to question: CloudQuestion, at time: Int64) throws -> PhraseKey? {
        try Int64.fetchOne(
            cachedStatement(
                sql: """
                    SELECT phraseKey FROM cloudAnswer JOIN phrase ON phrase.key = phraseKey
                    WHERE fromLanguage = ? AND toLanguage = ? AND normalised = ? AND expiresAt > ?
                    """),
            arguments: [question.from.rawValue, question.to.rawValue, question.normalised, time]
        ).map(PhraseKey.init(rawValue:))
    }

    /// Queues a question, or finds the open entry of the same text.
    func queue(_ question: CloudQuestion, idempotencyKey: String, at time: Int64) throws -> OutboxID {
        let open = try Int64.fetchOne(
            cachedStatement(
                sql: """
                    SELECT key FROM outbox WHERE normalised = ? AND fromLanguage = ? AND toLanguage = ?
                        AND state IN ('pending', 'sending')
                    """),
            arguments: [question.normalised, question.from.rawValue, question.to.rawValue])
        if let open { return OutboxID(rawValue: open) }
        try cachedStatement(
            sql: """
                INSERT INTO outbox (idempotencyKey, fromLanguage, toLanguage, text, normalised, state, createdAt,
                    availableAt)
                VALUES (?, ?, ?, ?, ?, 'pending', ?, ?)
                """
        ).execute(
            arguments: [
                idempotencyKey, question.from.rawValue, question.to.rawValue, question.text, question.normalised,
                time, time,
            ])
        return OutboxID(rawValue: lastInsertedRowID)
    }

    /// Gives up the oldest questions until the others are within the limits. One that is being sent is let be.
    ///
    /// - Returns: how many were given up.
    func dropOldest(beyond limits: OutboxLimits, at time: Int64) throws -> Int {
        guard
            let open = try Row.fetchOne(
                cachedStatement(
                    sql: """
                        SELECT COUNT(*) AS rows, coalesce(SUM(length(CAST(text AS BLOB))), 0) AS bytes FROM outbox
                        WHERE state IN ('pending', 'sending')
                        """))
        else { return 0 }
        var (rows, bytes): (Int, Int) = try (open.get("rows"), open.get("bytes"))
        var dropped: [Int64] = []
        while rows > limits.rows || bytes > limits.bytes {
            let oldest = try Row.fetchOne(
                cachedStatement(
                    sql: """
                        SELECT key, length(CAST(text AS BLOB)) AS bytes FROM outbox WHERE state = 'pending' AND key > ?
                        ORDER BY key LIMIT 1
                        """), arguments: [dropped.last ?? 0])
            guard let oldest else { break }
            dropped.append(try oldest.get("key"))
            rows -= 1
            bytes -= try oldest.get("bytes")
        }
        guard !dropped.isEmpty else { return 0 }
        try execute(
            sql: """
                UPDATE outbox SET state = 'dead', finishedAt = ?, reason = 'the outbox was full'
                WHERE key IN (SELECT value FROM json_each(?))
                """, arguments: [time, try dropped.json()])
        return dropped.count
    }

    fileprivate func outboxEntry(_ id: OutboxID) throws -> Row {
        guard
            let row = try Row.fetchOne(
                cachedStatement(sql: "SELECT * FROM outbox WHERE key = ?"), arguments: [id.rawValue])
        else {
            throw StoreError(
                .notFound, "Could not keep an answer of the cloud: the outbox has no entry \(id.rawValue)",
                remedy: "Answer only what was taken from this outbox")
        }
        return row
    }

    /// Keeps the first answer to a question until it expires, and closes what waited for it.
    fileprivate func keep(
        _ translation: NewTranslation, to question: CloudQuestion, id: String, at time: Int64
    ) throws -> PhraseKey {
        let key = try cloudAnswer(to: question, at: time) ?? insert(translation, to: question, id: id, at: time)
        try execute(
            sql: """
                UPDATE outbox SET state = 'done', reason = NULL, finishedAt = ?
                WHERE normalised = ? AND fromLanguage = ? AND toLanguage = ? AND state IN ('pending', 'sending')
                """,
            arguments: [time, question.normalised, question.from.rawValue, question.to.rawValue])
        return key
    }

    private func insert(
        _ translation: NewTranslation, to question: CloudQuestion, id: String, at time: Int64
    ) throws -> PhraseKey {
        // An expired answer to the same question makes room.
        try removeAnswer(to: question)
        let key = try insertPhrase(
            id: id, packKey: nil, topic: "", provenance: .cloud, at: time, expiresAt: translation.expiresAt,
            wordings: [question.from: [question.text], question.to: [translation.text]])
        try execute(
            sql: """
                INSERT INTO cloudAnswer (phraseKey, fromLanguage, toLanguage, normalised, model) VALUES (?, ?, ?, ?, ?)
                """,
            arguments: [
                key.rawValue, question.from.rawValue, question.to.rawValue, question.normalised, translation.model,
            ])
        return key
    }

    fileprivate func removeAnswer(to question: CloudQuestion) throws {
        try execute(
            sql: """
                DELETE FROM phrase WHERE key IN (
                    SELECT phraseKey FROM cloudAnswer WHERE fromLanguage = ? AND toLanguage = ? AND normalised = ?)
                """, arguments: [question.from.rawValue, question.to.rawValue, question.normalised])
    }

    func outboxCounts() throws -> OutboxCounts {
        let counts = try Row.fetchAll(self, sql: "SELECT state, COUNT(*) AS count FROM outbox GROUP BY state")
            .reduce(into: [String: Int]()) { try $0[$1.get("state")] = $1.get("count") }
        return OutboxCounts(
            pending: counts["pending"] ?? 0, sending: counts["sending"] ?? 0, done: counts["done"] ?? 0,
            dead: counts["dead"] ?? 0,
            oldestOpen: try Int64.fetchOne(
                self, sql: "SELECT MIN(createdAt) FROM outbox WHERE state IN ('pending', 'sending')"))
    }
}

extension CloudQuestion {
    fileprivate init(_ row: Row) throws {
        self.init(
            from: try row.language("fromLanguage"), to: try row.language("toLanguage"), text: try row.get("text"),
            normalised: try row.get("normalised"))
    }
}

extension OutboxClaim {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: OutboxID(rawValue: try row.get("key")), idempotencyKey: try row.get("idempotencyKey"),
            question: try CloudQuestion(row), attempt: try row.get("attempts"),
            createdAt: try row.get("createdAt"), leaseEnd: try row.get("availableAt"))
    }
}
