import Foundation
internal import GRDB
import Languages

/// A version of a pack while its rows are written, not yet valid.
///
/// Each transaction writes a little, so that turns are recorded between two of them. Sound files are read on a thread
/// of its own.
actor PackInstallation {
    private let executor = BlockingExecutor(label: "parley.store.installation")
    private let connection: StoreConnection
    private let pack: StoredPack
    private let key: Int64
    private let time: Int64
    private var phraseCount = 0

    /// Phrases a transaction: others wait for one at most, a few milliseconds.
    private static let phrasesAtOnce = 256
    /// Bytes of sound a transaction; one recording may be larger.
    private static let soundAtOnce = 1 << 20

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    init(of pack: StoredPack, in connection: StoreConnection, at time: Int64) async throws(StoreError) {
        self.connection = connection
        self.pack = pack
        self.time = time
        key = try await connection.write("install the pack \(pack.id)") { database in
            try database.execute(
                sql: """
                    INSERT INTO pack (id, version, title, languages, license, author, reviewed, sourcePath,
                        priority, signer, digest, installedAt, state)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'installing')
                    """,
                arguments: [
                    pack.id, pack.version, pack.title, pack.languages.map(\.rawValue).json(), pack.license,
                    pack.author, pack.isReviewed, pack.sourcePath, pack.priority, pack.signer, pack.digest, time,
                ])
            return database.lastInsertedRowID
        }
    }

    func write(
        _ phrases: some Sequence<NewPhrase> & Sendable, _ progress: @Sendable (Int, Int) -> Void
    ) async throws(StoreError) {
        var page: [NewPhrase] = []
        for phrase in phrases {
            page.append(phrase)
            if page.count == Self.phrasesAtOnce { try await flush(&page, progress) }
        }
        if !page.isEmpty { try await flush(&page, progress) }
    }

    func write(_ lists: [StoredList]) async throws(StoreError) {
        try await write { [key] database in
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

    func write(
        _ recordings: some Sequence<NewRecording> & Sendable, _ progress: @Sendable (Int, Int) -> Void
    ) async throws(StoreError) {
        var page: [(NewRecording, Data)] = []
        var bytes = 0
        var count = 0
        for recording in recordings {
            let sound = try load(recording)
            page.append((recording, sound))
            bytes += sound.count
            guard bytes >= Self.soundAtOnce else { continue }
            count += page.count
            try await flush(&page)
            bytes = 0
            progress(phraseCount, count)
        }
        guard !page.isEmpty else { return }
        count += page.count
        try await flush(&page)
        progress(phraseCount, count)
    }

    /// Makes this version the one that answers.
    ///
    /// - Parameter keeping: how many versions stay, this one among them.
    func activate(keeping: Int) async throws(StoreError) {
        try await write { [key, pack] database in
            try database.activate(packKey: key, id: pack.id, keeping: keeping)
        }
    }

    /// Removes this version as far as that can be done.
    func remove() async {
        do throws(StoreError) {
            while try await write({ [key] in try KioskStore.sweepSome("key = \(key)", in: $0) }) {}
        } catch {
            // It is not valid, and the next opening removes it.
            return
        }
    }

    private func write<Value: Sendable>(
        _ body: @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        try await connection.write("install the pack \(pack.id)", body)
    }

    private func flush(
        _ page: inout [NewPhrase], _ progress: @Sendable (Int, Int) -> Void
    ) async throws(StoreError) {
        let phrases = page
        page.removeAll(keepingCapacity: true)
        try await write { database in
            for phrase in phrases { try self.insert(phrase, in: database) }
        }
        phraseCount += phrases.count
        progress(phraseCount, 0)
    }

    private func flush(_ page: inout [(NewRecording, Data)]) async throws(StoreError) {
        let recordings = page
        page.removeAll()
        try await write { database in
            for (recording, sound) in recordings { try self.insert(recording, sound, in: database) }
        }
    }

    nonisolated private func insert(_ phrase: NewPhrase, in database: Database) throws {
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

    nonisolated private func insert(_ recording: NewRecording, _ sound: Data, in database: Database) throws {
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

    nonisolated private func load(_ recording: NewRecording) throws(StoreError) -> Data {
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
