import Foundation
internal import GRDB
import Languages

/// A version of a pack while its rows are written, not yet valid. Blocks; used on a thread that may.
struct PackInstallation {
    private let queue: DatabaseQueue
    private let pack: StoredPack
    private let key: Int64
    private let time: Int64

    /// Phrases a transaction: others wait for one at most, a few milliseconds.
    private static let phrasesAtOnce = 256
    /// Bytes of sound a transaction; one recording may be larger.
    private static let soundAtOnce = 1 << 20

    init(of pack: StoredPack, in queue: DatabaseQueue, at time: Int64) throws {
        self.queue = queue
        self.pack = pack
        self.time = time
        key = try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO pack (id, version, title, languages, license, author, reviewed, sourcePath,
                        installedAt, state)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'installing')
                    """,
                arguments: [
                    pack.id, pack.version, pack.title, pack.languages.map(\.rawValue).json(), pack.license,
                    pack.author, pack.isReviewed, pack.sourcePath, time,
                ])
            return database.lastInsertedRowID
        }
    }

    func write(_ phrases: some Sequence<NewPhrase>, _ progress: (Int) -> Void) throws {
        var iterator = phrases.makeIterator()
        var count = 0
        while let first = iterator.next() {
            var page = [first]
            while page.count < Self.phrasesAtOnce, let phrase = iterator.next() { page.append(phrase) }
            try queue.write { database in
                for phrase in page { try insert(phrase, in: database) }
            }
            count += page.count
            progress(count)
        }
    }

    func write(_ lists: [StoredList]) throws {
        try queue.write { database in
            let insertion = try database.cachedStatement(
                sql: "INSERT INTO listItem (packKey, list, item, language, position, text) VALUES (?, ?, ?, ?, ?, ?)")
            for list in lists {
                for (item, wordings) in list.items.enumerated() {
                    for (language, texts) in wordings {
                        for (position, text) in texts.enumerated() {
                            try insertion.execute(
                                arguments: [key, list.name, item, language.rawValue, position, text])
                        }
                    }
                }
            }
        }
    }

    func write(_ recordings: some Sequence<NewRecording>, _ progress: (Int, Int) -> Void) throws {
        let phrases = try queue.read { database in
            try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM phrase WHERE packKey = ?", arguments: [key]) ?? 0
        }
        var iterator = recordings.makeIterator()
        var count = 0
        while let first = iterator.next() {
            var page = [(first, try load(first))]
            var bytes = page[0].1.count
            while bytes < Self.soundAtOnce, let recording = iterator.next() {
                let sound = try load(recording)
                bytes += sound.count
                page.append((recording, sound))
            }
            try queue.write { database in
                for (recording, sound) in page { try insert(recording, sound, in: database) }
            }
            count += page.count
            progress(phrases, count)
        }
    }

    /// Makes this version the one that answers.
    func activate() throws {
        try queue.write { database in
            try database.execute(
                sql: "UPDATE pack SET state = 'retired' WHERE id = ? AND state = 'active'", arguments: [pack.id])
            try database.execute(sql: "UPDATE pack SET state = 'active' WHERE key = ?", arguments: [key])
        }
    }

    private func insert(_ phrase: NewPhrase, in database: Database) throws {
        do {
            let phraseKey = try database.insertPhrase(
                id: phrase.id, packKey: key, topic: phrase.topic, provenance: .pack, at: time, expiresAt: nil,
                wordings: phrase.wordings)
            let insertion = try database.cachedStatement(
                sql: "INSERT INTO answer (phraseKey, language, text) VALUES (?, ?, ?)")
            for (language, text) in phrase.answers {
                try insertion.execute(arguments: [phraseKey.rawValue, language.rawValue, text])
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw KioskStore.invalid(
                "the phrase \"\(phrase.id)\" is in it twice", remedy: "Give each phrase an id of its own", cause: error)
        }
    }

    private func insert(_ recording: NewRecording, _ sound: Data, in database: Database) throws {
        do {
            let insertion = try database.cachedStatement(
                sql: """
                    INSERT INTO recording (phraseKey, language, format, bytes)
                    SELECT key, ?, ?, ? FROM phrase WHERE packKey = ? AND id = ?
                    """)
            try insertion.execute(
                arguments: [recording.language.rawValue, recording.format, sound, key, recording.phraseID])
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw KioskStore.invalid(
                "it has two recordings of \"\(recording.phraseID)\" in \(recording.language)",
                remedy: "Keep one of them", cause: error)
        }
        guard database.changesCount == 1 else {
            throw KioskStore.invalid(
                "it has a recording of \"\(recording.phraseID)\", and no such phrase",
                remedy: "Name the sound file after the phrase that it speaks")
        }
    }

    private func load(_ recording: NewRecording) throws -> Data {
        do {
            return try recording.load()
        } catch {
            throw KioskStore.invalid(
                "the recording of \"\(recording.phraseID)\" in \(recording.language) could not be read",
                remedy: "Look whether the sound file is there and may be read", cause: error)
        }
    }
}

extension Database {
    /// Adds a phrase with its wordings.
    func insertPhrase(
        id: String, packKey: Int64?, topic: String, provenance: PhraseProvenance, at time: Int64, expiresAt: Int64?,
        wordings: [LanguageTag: [String]]
    ) throws -> PhraseKey {
        try cachedStatement(
            sql: """
                INSERT INTO phrase (packKey, id, topic, provenance, createdAt, expiresAt) VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [packKey, id, topic, provenance.rawValue, time, expiresAt])
        let key = PhraseKey(rawValue: lastInsertedRowID)
        let insertion = try cachedStatement(
            sql: "INSERT INTO wording (phraseKey, language, position, text) VALUES (?, ?, ?, ?)")
        for (language, texts) in wordings {
            for (position, text) in texts.enumerated() {
                try insertion.execute(arguments: [key.rawValue, language.rawValue, position, text])
            }
        }
        return key
    }
}
