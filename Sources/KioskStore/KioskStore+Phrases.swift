import Foundation
internal import GRDB
import Languages

/// The phrases of a store, read a page at a time.
///
///     for try await phrase in store.phrases() { index.add(phrase) }
///
/// Between two pages other calls get their turn. An install that finishes in the meantime is seen in part: who
/// installs reads again afterwards.
public struct PhraseStream: AsyncSequence, Sendable {
    /// A phrase with its wordings.
    public typealias Element = StoredPhrase
    /// What reading can throw.
    public typealias Failure = StoreError

    let store: KioskStore
    let pageSize: Int
    let provenance: PhraseProvenance?

    /// Reads on, page by page.
    public struct Iterator: AsyncIteratorProtocol {
        let stream: PhraseStream
        private var page: ArraySlice<StoredPhrase> = []
        private var last = PhraseKey(rawValue: 0)
        private var isAtEnd = false

        init(_ stream: PhraseStream) {
            self.stream = stream
        }

        /// The next phrase, by key.
        public mutating func next() async throws(StoreError) -> StoredPhrase? {
            try await next(isolation: nil)
        }

        /// The next phrase, by key.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(StoreError) -> StoredPhrase? {
            if page.isEmpty, !isAtEnd {
                page = try await stream.store.phrases(
                    after: last, limit: stream.pageSize, provenance: stream.provenance)[...]
                isAtEnd = page.count < stream.pageSize
                last = page.last?.key ?? last
            }
            return page.popFirst()
        }
    }

    /// Begins at the first phrase.
    public func makeAsyncIterator() -> Iterator {
        Iterator(self)
    }
}

extension KioskStore {
    /// All phrases that may answer now, to build an index from: those of the packs, and those from the cloud that have
    /// not expired.
    ///
    /// - Parameters:
    ///   - provenance: only those which came from here; all unless told.
    ///   - pageSize: how many are in memory at once.
    public func phrases(from provenance: PhraseProvenance? = nil, pageSize: Int = 500) -> PhraseStream {
        PhraseStream(store: self, pageSize: max(1, pageSize), provenance: provenance)
    }

    /// Phrases that may answer now, by key.
    ///
    /// - Returns: at most `limit`; fewer mean that there are no more.
    public func phrases(
        after key: PhraseKey, limit: Int, provenance: PhraseProvenance? = nil
    ) async throws(StoreError) -> [StoredPhrase] {
        let time = clock()
        return try await connection.read("read the phrases") { database in
            try database.fetchPhrases(
                """
                phrase.key > ? AND (packKey IS NULL OR pack.state = 'active') AND (expiresAt IS NULL OR expiresAt > ?)
                AND (? IS NULL OR provenance = ?) ORDER BY phrase.key LIMIT ?
                """, [key.rawValue, time, provenance?.rawValue, provenance?.rawValue, limit])
        }
    }

    /// Phrases of a version of a pack that answers or is kept, by key.
    ///
    /// - Returns: at most `limit`; fewer mean that there are no more.
    public func phrases(
        ofPack id: String, version: String, after key: PhraseKey, limit: Int
    ) async throws(StoreError) -> [StoredPhrase] {
        try await connection.read("read the phrases of \(id) \(version)") { database in
            try database.fetchPhrases(
                """
                packKey = (SELECT key FROM pack WHERE id = ? AND version = ? AND (state = 'active' OR kept = 1))
                    AND phrase.key > ? ORDER BY phrase.key LIMIT ?
                """, [id, version, key.rawValue, limit])
        }
    }

    /// One phrase; `nil` when it has gone, as those of an earlier version of a pack have after ``sweep()``.
    public func phrase(_ key: PhraseKey) async throws(StoreError) -> StoredPhrase? {
        try await connection.read("read a phrase") { database in
            try database.fetchPhrases("phrase.key = ?", [key.rawValue]).first
        }
    }

    /// The phrase that now bears a name.
    public func phrase(named name: PhraseName) async throws(StoreError) -> StoredPhrase? {
        try await connection.read("read a phrase") { database in
            name.pack == PhraseName.cloudPack
                ? try database.fetchPhrases("packKey IS NULL AND phrase.id = ?", [name.id]).first
                : try database.fetchPhrases(
                    "pack.id = ? AND pack.state = 'active' AND phrase.id = ?", [name.pack, name.id]
                ).first
        }
    }

    /// Removes the phrases that have expired, at most `limit` of them.
    ///
    /// - Returns: their keys, to be removed from the index too.
    public func removeExpiredPhrases(limit: Int = 1_000) async throws(StoreError) -> [PhraseKey] {
        let time = clock()
        return try await connection.write("remove expired phrases") { database in
            try Int64.fetchAll(
                database,
                sql: """
                    DELETE FROM phrase WHERE key IN (SELECT key FROM phrase WHERE expiresAt <= ? LIMIT ?) RETURNING key
                    """, arguments: [time, limit]
            ).map(PhraseKey.init(rawValue:))
        }
    }
}

extension Database {
    /// The phrases for which a condition holds, whole.
    fileprivate func fetchPhrases(_ condition: String, _ arguments: StatementArguments) throws -> [StoredPhrase] {
        var phrases = try Row.fetchAll(
            cachedStatement(
                sql: """
                    SELECT phrase.key, pack.id AS pack, phrase.id, topic, provenance, reviewed, createdAt,
                        expiresAt,
                        cloudAnswer.fromLanguage AS translatedFrom
                    FROM phrase LEFT JOIN pack ON pack.key = packKey LEFT JOIN cloudAnswer ON phraseKey = phrase.key
                    WHERE \(condition)
                    """), arguments: arguments
        ).map { try StoredPhrase($0) }
        let places = Dictionary(uniqueKeysWithValues: phrases.enumerated().map { ($1.key.rawValue, $0) })
        let keys = try phrases.map(\.key).json()

        let wordings = try Row.fetchCursor(
            cachedStatement(
                sql: """
                    SELECT phraseKey, language, text FROM wording
                    WHERE phraseKey IN (SELECT value FROM json_each(?)) ORDER BY phraseKey, language, position
                    """), arguments: [keys])
        while let row = try wordings.next() {
            guard let place = try places[row.get("phraseKey")] else { continue }
            try phrases[place].wordings[row.language("language"), default: []].append(row.get("text"))
        }
        let answers = try Row.fetchCursor(
            cachedStatement(
                sql: """
                    SELECT phraseKey, language, text FROM answer WHERE phraseKey IN (SELECT value FROM json_each(?))
                    """), arguments: [keys])
        while let row = try answers.next() {
            guard let place = try places[row.get("phraseKey")] else { continue }
            try phrases[place].answers[row.language("language")] = row.get("text")
        }
        return phrases
    }
}

extension StoredPhrase {
    fileprivate init(_ row: Row) throws {
        self.init(
            key: PhraseKey(rawValue: try row.get("key")),
            name: PhraseName(pack: try row.get("pack") ?? PhraseName.cloudPack, id: try row.get("id")),
            topic: try row.get("topic"), provenance: try row.choice("provenance"),
            isReviewed: try row.get("reviewed") ?? false, createdAt: try row.get("createdAt"),
            expiresAt: try row.get("expiresAt"),
            wordings: [:], answers: [:],
            translatedFrom: try (row.get("translatedFrom") as String?).map(LanguageTag.init(rawValue:)))
    }
}
