import Foundation
import GRDB
import Testing

@testable import KioskStore

/// What has shipped stays as it is: a change to either text means that a migration was altered instead of added.
@Suite struct MigrationTests {
    let directory = TemporaryDirectory()

    @Test func theMigrationsAreThese() async throws {
        try await directory.open().close()
        #expect(
            try directory.query("SELECT identifier FROM grdb_migrations ORDER BY rowid") == [
                "1-packs", "2-voices", "3-outbox", "4-turns", "5-settings-and-ledger", "6-learning", "7-money",
                "8-sounds", "9-pack-versions",
            ])
        #expect(try directory.query("PRAGMA user_version") == [9])
    }

    @Test func theSchemaIsThis() async throws {
        try await directory.open().close()
        let schema = try await DatabaseQueue(path: directory.database).read(describe)
        #expect(schema == golden, "\(schema)")
    }

    @Test func openingAgainChangesNothing() async throws {
        try await directory.open().close()
        let before = try contents(of: directory.database)
        try await directory.open().close()
        #expect(try contents(of: directory.database) == before)
    }

    @Test func theConnectionIsDurableAndAlone() async throws {
        let store = try await directory.open()
        let settings = try await store.connection.withoutTransaction("look") { database in
            try ["journal_mode", "synchronous", "locking_mode", "auto_vacuum", "foreign_keys"].map { name in
                try Row.fetchOne(database, sql: "PRAGMA \(name)")?.databaseValues.first?.description ?? ""
            }
        }
        #expect(settings == [#""wal""#, "2", #""exclusive""#, "2", "1"])
        #expect(try directory.files() == ["parley.lock", "parley.sqlite", "parley.sqlite-wal"])
        try await store.close()
        #expect(try directory.files() == ["parley.lock", "parley.sqlite"])
    }

    /// Tables with their columns, foreign keys and indices, one a line, as SQLite tells them: `!` is not null, `#1` the
    /// first column of the primary key.
    private func describe(_ database: Database) throws -> String {
        let tables = try String.fetchAll(
            database,
            sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        var lines: [String] = []
        for table in tables {
            let columns = try Row.fetchAll(database, sql: "PRAGMA table_info(\(table))").map { row in
                let key: Int = row["pk"]
                return "\(row["name"] as String) \(row["type"] as String)"
                    + ((row["notnull"] as Bool) ? "!" : "") + (key > 0 ? "#\(key)" : "")
                    + ((row["dflt_value"] as String?).map { "=\($0)" } ?? "")
            }
            lines += ["\(table):"] + columns.map { "    \($0)" }
            for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_list(\(table))") {
                lines.append("    \(row["from"] as String) -> \(row["table"] as String), \(row["on_delete"] as String)")
            }
            for row in try Row.fetchAll(database, sql: "PRAGMA index_list(\(table))") {
                let index: String = row["name"]
                let names = try String.fetchAll(database, sql: "SELECT name FROM pragma_index_info('\(index)')")
                let kind = ((row["unique"] as Bool) ? "unique " : "") + ((row["partial"] as Bool) ? "partial " : "")
                lines.append("    \(kind)\(index) (\(names.joined(separator: ", ")))")
            }
        }
        return lines.joined(separator: "\n")
    }
}

private let golden = """
    alias:
        language TEXT!#1
        normalised TEXT!#2
        wording TEXT!
        phrasePack TEXT!
        phraseID TEXT!
        learnedAt INTEGER!
        taps INTEGER!
        undoneAt INTEGER
        unique sqlite_autoindex_alias_1 (language, normalised)
    answer:
        phraseKey INTEGER!#1
        language TEXT!#2
        text TEXT!
        phraseKey -> phrase, CASCADE
        unique sqlite_autoindex_answer_1 (phraseKey, language)
    cloudAnswer:
        phraseKey INTEGER#1
        fromLanguage TEXT!
        toLanguage TEXT!
        normalised TEXT!
        model TEXT!
        phraseKey -> phrase, CASCADE
        unique cloudAnswerQuestion (fromLanguage, toLanguage, normalised)
    grdb_migrations:
        identifier TEXT!#1
        unique sqlite_autoindex_grdb_migrations_1 (identifier)
    heldSound:
        key INTEGER#1
        turn TEXT!
        side TEXT!
        input TEXT!
        fromLanguage TEXT!
        toLanguage TEXT!
        sealed BLOB!
        createdAt INTEGER!
        expiresAt INTEGER!
        availableAt INTEGER!
        claimedUntil INTEGER!=0
        attempts INTEGER!=0
        unique sqlite_autoindex_heldSound_1 (turn)
    ledger:
        key INTEGER#1
        time INTEGER!
        operation TEXT!
        model TEXT!
        language TEXT
        quantity INTEGER!
        unit TEXT!
        microdollars INTEGER!
        kind TEXT!='answered'
        voice TEXT
        certainty TEXT!='known'
        upstream TEXT!='stable'
        ledgerTime (time)
    listItem:
        packKey INTEGER!#1
        list TEXT!#2
        item INTEGER!#3
        language TEXT!#4
        position INTEGER!#5
        text TEXT!
        packKey -> pack, CASCADE
        unique sqlite_autoindex_listItem_1 (packKey, list, item, language, position)
    outbox:
        key INTEGER#1
        idempotencyKey TEXT!
        fromLanguage TEXT!
        toLanguage TEXT!
        text TEXT!
        normalised TEXT!
        state TEXT!
        createdAt INTEGER!
        availableAt INTEGER!
        attempts INTEGER!=0
        reason TEXT
        finishedAt INTEGER
        partial outboxDue (availableAt)
        unique partial outboxOpenQuestion (normalised, fromLanguage, toLanguage)
        unique sqlite_autoindex_outbox_1 (idempotencyKey)
    pack:
        key INTEGER#1
        id TEXT!
        version TEXT!
        title TEXT!
        languages TEXT!
        license TEXT!
        author TEXT!
        reviewed INTEGER!
        sourcePath TEXT
        installedAt INTEGER!
        state TEXT!
        kept INTEGER!=0
        priority INTEGER!=0
        signer TEXT
        digest TEXT
        activation INTEGER!=0
        unique partial packActive (id)
    phoneme:
        language TEXT!#1
        text TEXT!#2
        phonemes TEXT!
        unique sqlite_autoindex_phoneme_1 (language, text)
    phrase:
        key INTEGER#1
        packKey INTEGER
        id TEXT!
        topic TEXT!
        provenance TEXT!
        createdAt INTEGER!
        expiresAt INTEGER
        packKey -> pack, CASCADE
        partial phraseExpiry (expiresAt)
        unique partial phraseNameWithoutPack (id)
        unique phraseName (packKey, id)
    recording:
        phraseKey INTEGER!
        language TEXT!
        format TEXT!
        bytes BLOB!
        phraseKey -> phrase, CASCADE
        unique recordingPhrase (phraseKey, language)
    setting:
        key TEXT!#1
        value TEXT!
        unique sqlite_autoindex_setting_1 (key)
    tap:
        turn TEXT!#1
        time INTEGER!
        language TEXT!
        wording TEXT!
        normalised TEXT!
        phrasePack TEXT!
        phraseID TEXT!
        tapWording (language, normalised, phrasePack, phraseID)
        unique sqlite_autoindex_tap_1 (turn)
    turn:
        seq INTEGER#1
        id TEXT!
        time INTEGER!
        side TEXT!
        input TEXT!
        fromLanguage TEXT!
        toLanguage TEXT!
        heard TEXT!
        normalised TEXT!
        outcome TEXT!
        phrasePack TEXT
        phraseID TEXT
        provenance TEXT
        score REAL!
        reason TEXT!
        suggestions TEXT!
        milliseconds TEXT!
        engine TEXT!
        packs TEXT!
        outboxKey INTEGER
        outboxKey -> outbox, SET NULL
        partial turnLearned (provenance, phraseID, fromLanguage, normalised, time)
        partial turnOutbox (outboxKey)
        turnTime (time, outcome)
        unique sqlite_autoindex_turn_1 (id)
    voice:
        key INTEGER#1
        language TEXT!
        name TEXT!
        text TEXT!
        createdAt INTEGER!
        format TEXT!
        bytes BLOB!
        unique voiceText (text, language, name)
    wording:
        phraseKey INTEGER!#1
        language TEXT!#2
        position INTEGER!#3
        text TEXT!
        phraseKey -> phrase, CASCADE
        unique sqlite_autoindex_wording_1 (phraseKey, language, position)
    """
