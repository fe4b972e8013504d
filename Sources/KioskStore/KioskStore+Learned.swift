import Foundation
internal import GRDB
import Languages

extension KioskStore {
    /// What taps say of one wording: how often each phrase was tapped, since an alias of it was last undone.
    public func taps(after normalised: String, in language: LanguageTag) async throws(StoreError) -> [PhraseName: Int] {
        try await connection.read("count the taps on a wording") { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT tap.phrasePack, tap.phraseID, COUNT(*) AS count FROM tap LEFT JOIN alias
                        ON alias.language = tap.language AND alias.normalised = tap.normalised
                    WHERE tap.language = ? AND tap.normalised = ? AND tap.time > coalesce(undoneAt, 0)
                    GROUP BY tap.phrasePack, tap.phraseID
                    """, arguments: [language.rawValue, normalised]
            ).reduce(into: [:]) { taps, row in
                try taps[PhraseName(pack: row.get("phrasePack"), id: row.get("phraseID"))] = row.get("count")
            }
        }
    }

    /// Keeps an alias, in place of an earlier one of the same wording.
    public func keep(_ alias: StoredAlias) async throws(StoreError) {
        try await connection.write("keep an alias") { database in
            try database.execute(
                sql: """
                    INSERT INTO alias (language, normalised, wording, phrasePack, phraseID, learnedAt, taps)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (language, normalised) DO UPDATE SET wording = excluded.wording,
                        phrasePack = excluded.phrasePack, phraseID = excluded.phraseID,
                        learnedAt = excluded.learnedAt, taps = excluded.taps, undoneAt = NULL
                    """,
                arguments: [
                    alias.language.rawValue, alias.normalised, alias.wording, alias.phrase.pack, alias.phrase.id,
                    alias.learnedAt, alias.taps,
                ])
        }
    }

    /// The aliases that hold, with how often each has answered, the oldest first.
    public func aliases() async throws(StoreError) -> [StoredAlias] {
        try await connection.read("read the aliases") { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT alias.*, coalesce(hits, 0) AS hits, lastUsedAt FROM alias LEFT JOIN (
                        SELECT fromLanguage, normalised, COUNT(*) AS hits, MAX(time) AS lastUsedAt FROM turn
                        WHERE provenance = 'learned' GROUP BY fromLanguage, normalised
                    ) AS uses ON fromLanguage = alias.language AND uses.normalised = alias.normalised
                    WHERE undoneAt IS NULL ORDER BY learnedAt, alias.language, alias.normalised
                    """
            ).map { row in
                StoredAlias(
                    language: try row.language("language"), wording: try row.get("wording"),
                    normalised: try row.get("normalised"),
                    phrase: PhraseName(pack: try row.get("phrasePack"), id: try row.get("phraseID")),
                    learnedAt: try row.get("learnedAt"), taps: try row.get("taps"), hits: try row.get("hits"),
                    lastUsedAt: try row.get("lastUsedAt"))
            }
        }
    }

    /// Undoes an alias. The taps that taught it count no more; new ones may teach it again.
    ///
    /// - Returns: `false` when there is none.
    @discardableResult
    public func undoAlias(of normalised: String, in language: LanguageTag) async throws(StoreError) -> Bool {
        let time = clock()
        return try await connection.write("undo an alias") { database in
            try database.execute(
                sql: """
                    UPDATE alias SET undoneAt = ? WHERE language = ? AND normalised = ? AND undoneAt IS NULL
                    """, arguments: [time, language.rawValue, normalised])
            return database.changesCount > 0
        }
    }

    /// How often each answer of the cloud has answered again, by its phrase's name. The turn that asked for it does not
    /// count. Told from the usage log, so that nothing is counted twice or lost.
    public func cloudUses() async throws(StoreError) -> [PhraseName: LearnedUse] {
        try await connection.read("count what the cloud's answers were good for") { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT phraseID, COUNT(*) AS hits, MAX(time) AS lastUsedAt FROM turn
                    WHERE provenance = 'cloud' AND id <> phraseID GROUP BY phraseID
                    """
            ).reduce(into: [:]) { uses, row in
                try uses[PhraseName(pack: PhraseName.cloudPack, id: row.get("phraseID"))] = LearnedUse(
                    hits: row.get("hits"), lastUsedAt: row.get("lastUsedAt"))
            }
        }
    }

    /// Removes answers of the cloud. Phrases of packs are not touched.
    public func removeCloudPhrases(_ keys: [PhraseKey]) async throws(StoreError) {
        try await connection.write("remove answers of the cloud") { database in
            try database.execute(
                sql: "DELETE FROM phrase WHERE packKey IS NULL AND key IN (SELECT value FROM json_each(?))",
                arguments: [try keys.map(\.rawValue).json()])
        }
    }

    /// Forgets what was learned, as far as a filter holds: aliases are undone, answers of the cloud removed. The usage
    /// log stays as it is.
    public func forget(_ filter: LearnedFilter) async throws(StoreError) -> Forgotten {
        let time = clock()
        return try await connection.write("forget what was learned") { database in
            let pattern = filter.pattern?.lowercased()
            var aliases = 0
            if filter.provenance != .cloud {
                try database.execute(
                    sql: """
                        UPDATE alias SET undoneAt = ?1 WHERE undoneAt IS NULL AND language = coalesce(?2, language)
                            AND phrasePack = coalesce(?3, phrasePack) AND (?4 IS NULL OR normalised GLOB ?4)
                        """, arguments: [time, filter.language?.rawValue, filter.pack, pattern])
                aliases = database.changesCount
            }
            var phrases = 0
            if filter.provenance != .learned, filter.pack == nil || filter.pack == PhraseName.cloudPack {
                try database.execute(
                    sql: """
                        DELETE FROM phrase WHERE key IN (
                            SELECT phraseKey FROM cloudAnswer
                            WHERE fromLanguage = coalesce(?1, fromLanguage) AND (?2 IS NULL OR normalised GLOB ?2))
                        """, arguments: [filter.language?.rawValue, pattern])
                phrases = database.changesCount
            }
            return Forgotten(aliases: aliases, cloudPhrases: phrases)
        }
    }
}
