import Foundation
internal import GRDB

/// The tables, as a list of changes. A change that has shipped is never altered; a new one is added at the end.
enum Schema {
    /// The number of migrations that this program knows; the store holds it as `user_version`.
    static var version: Int { migrations.count }

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for (index, migration) in migrations.enumerated() {
            migrator.registerMigration(migration.name) { database in
                try database.execute(sql: migration.sql)
                try migration.fill(database)
                try database.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
        return migrator
    }

    private struct Migration {
        let name: String
        let sql: String
        var fill: @Sendable (Database) throws -> Void = { _ in }
    }

    private static var migrations: [Migration] {
        [packs, voices, outbox, turns, settings, learning, money, sounds, packVersions]
    }

    /// A pack's rows are written under the state `installing`, in many small transactions, and become valid together
    /// when the state turns to `active`. A phrase without a pack came from the cloud.
    private static let packs = Migration(
        name: "1-packs",
        sql: """
            CREATE TABLE pack (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL,
                version TEXT NOT NULL,
                title TEXT NOT NULL,
                languages TEXT NOT NULL,
                license TEXT NOT NULL,
                author TEXT NOT NULL,
                reviewed INTEGER NOT NULL CHECK (reviewed IN (0, 1)),
                sourcePath TEXT,
                installedAt INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('installing', 'active', 'retired'))
            ) STRICT;
            CREATE UNIQUE INDEX packActive ON pack (id) WHERE state = 'active';

            CREATE TABLE phrase (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                packKey INTEGER REFERENCES pack (key) ON DELETE CASCADE,
                id TEXT NOT NULL,
                topic TEXT NOT NULL,
                provenance TEXT NOT NULL CHECK (provenance IN ('pack', 'learned', 'cloud')),
                createdAt INTEGER NOT NULL,
                expiresAt INTEGER
            ) STRICT;
            CREATE UNIQUE INDEX phraseName ON phrase (packKey, id);
            CREATE UNIQUE INDEX phraseNameWithoutPack ON phrase (id) WHERE packKey IS NULL;
            CREATE INDEX phraseExpiry ON phrase (expiresAt) WHERE expiresAt IS NOT NULL;

            CREATE TABLE wording (
                phraseKey INTEGER NOT NULL REFERENCES phrase (key) ON DELETE CASCADE,
                language TEXT NOT NULL,
                position INTEGER NOT NULL,
                text TEXT NOT NULL,
                PRIMARY KEY (phraseKey, language, position)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE answer (
                phraseKey INTEGER NOT NULL REFERENCES phrase (key) ON DELETE CASCADE,
                language TEXT NOT NULL,
                text TEXT NOT NULL,
                PRIMARY KEY (phraseKey, language)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE listItem (
                packKey INTEGER NOT NULL REFERENCES pack (key) ON DELETE CASCADE,
                list TEXT NOT NULL,
                item INTEGER NOT NULL,
                language TEXT NOT NULL,
                position INTEGER NOT NULL,
                text TEXT NOT NULL,
                PRIMARY KEY (packKey, list, item, language, position)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE cloudAnswer (
                phraseKey INTEGER PRIMARY KEY REFERENCES phrase (key) ON DELETE CASCADE,
                fromLanguage TEXT NOT NULL,
                toLanguage TEXT NOT NULL,
                normalised TEXT NOT NULL,
                model TEXT NOT NULL
            ) STRICT;
            CREATE UNIQUE INDEX cloudAnswerQuestion ON cloudAnswer (fromLanguage, toLanguage, normalised);
            """)

    /// `recording` came with a pack and goes with it; `voice` was synthesised here.
    private static let voices = Migration(
        name: "2-voices",
        sql: """
            CREATE TABLE recording (
                phraseKey INTEGER NOT NULL REFERENCES phrase (key) ON DELETE CASCADE,
                language TEXT NOT NULL,
                format TEXT NOT NULL,
                bytes BLOB NOT NULL
            ) STRICT;
            CREATE UNIQUE INDEX recordingPhrase ON recording (phraseKey, language);

            CREATE TABLE voice (
                key INTEGER PRIMARY KEY,
                language TEXT NOT NULL,
                name TEXT NOT NULL,
                text TEXT NOT NULL,
                createdAt INTEGER NOT NULL,
                format TEXT NOT NULL,
                bytes BLOB NOT NULL
            ) STRICT;
            CREATE UNIQUE INDEX voiceText ON voice (text, language, name);
            """)

    private static let outbox = Migration(
        name: "3-outbox",
        sql: """
            CREATE TABLE outbox (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                idempotencyKey TEXT NOT NULL UNIQUE,
                fromLanguage TEXT NOT NULL,
                toLanguage TEXT NOT NULL,
                text TEXT NOT NULL,
                normalised TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'done', 'dead')),
                createdAt INTEGER NOT NULL,
                availableAt INTEGER NOT NULL,
                attempts INTEGER NOT NULL DEFAULT 0,
                reason TEXT,
                finishedAt INTEGER
            ) STRICT;
            -- One text waits only once; `availableAt` is the retry's time, or the lease's end while it is being sent.
            CREATE UNIQUE INDEX outboxOpenQuestion ON outbox (normalised, fromLanguage, toLanguage)
                WHERE state IN ('pending', 'sending');
            CREATE INDEX outboxDue ON outbox (availableAt) WHERE state IN ('pending', 'sending');
            """)

    /// Phrases are told by name here, not by key: turns and taps outlive the version of the pack that they speak of.
    private static let turns = Migration(
        name: "4-turns",
        sql: """
            CREATE TABLE turn (
                seq INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE,
                time INTEGER NOT NULL,
                side TEXT NOT NULL,
                input TEXT NOT NULL,
                fromLanguage TEXT NOT NULL,
                toLanguage TEXT NOT NULL,
                heard TEXT NOT NULL,
                normalised TEXT NOT NULL,
                outcome TEXT NOT NULL CHECK (outcome IN ('answer', 'suggest', 'miss')),
                phrasePack TEXT,
                phraseID TEXT,
                provenance TEXT,
                score REAL NOT NULL,
                reason TEXT NOT NULL,
                suggestions TEXT NOT NULL,
                milliseconds TEXT NOT NULL,
                engine TEXT NOT NULL,
                packs TEXT NOT NULL,
                outboxKey INTEGER REFERENCES outbox (key) ON DELETE SET NULL
            ) STRICT;
            CREATE INDEX turnTime ON turn (time, outcome);
            CREATE INDEX turnOutbox ON turn (outboxKey) WHERE outboxKey IS NOT NULL;

            -- One tap a turn, the last one: who taps again has changed their mind.
            CREATE TABLE tap (
                turn TEXT PRIMARY KEY,
                time INTEGER NOT NULL,
                language TEXT NOT NULL,
                wording TEXT NOT NULL,
                normalised TEXT NOT NULL,
                phrasePack TEXT NOT NULL,
                phraseID TEXT NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX tapWording ON tap (language, normalised, phrasePack, phraseID);
            """)

    private static let settings = Migration(
        name: "5-settings-and-ledger",
        sql: """
            CREATE TABLE setting (
                key TEXT PRIMARY KEY,
                value TEXT NOT NULL
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE ledger (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                time INTEGER NOT NULL,
                operation TEXT NOT NULL,
                model TEXT NOT NULL,
                language TEXT,
                quantity INTEGER NOT NULL,
                unit TEXT NOT NULL,
                microdollars INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX ledgerTime ON ledger (time);
            """,
        fill: { database in
            try KioskStore.set(KioskStore.identityKey, to: UUID().uuidString, in: database)
        })

    /// Taps are in `tap`, hits in `turn`: an alias is only the decision that followed. One that was undone stays, so
    /// that the taps before it count no more. `phoneme` is by text, so that a new version of a pack finds its own again.
    private static let learning = Migration(
        name: "6-learning",
        sql: """
            CREATE TABLE alias (
                language TEXT NOT NULL,
                normalised TEXT NOT NULL,
                wording TEXT NOT NULL,
                phrasePack TEXT NOT NULL,
                phraseID TEXT NOT NULL,
                learnedAt INTEGER NOT NULL,
                taps INTEGER NOT NULL,
                undoneAt INTEGER,
                PRIMARY KEY (language, normalised)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX turnLearned ON turn (provenance, phraseID, fromLanguage, normalised, time)
                WHERE provenance IN ('learned', 'cloud');

            CREATE TABLE phoneme (
                language TEXT NOT NULL,
                text TEXT NOT NULL,
                phonemes TEXT NOT NULL,
                PRIMARY KEY (language, text)
            ) STRICT, WITHOUT ROWID;
            """)

    /// A line of the ledger is a call that was made, or one that was spared (`saved`), which costs nothing.
    private static let money = Migration(
        name: "7-money",
        sql: """
            ALTER TABLE ledger ADD COLUMN kind TEXT NOT NULL DEFAULT 'answered'
                CHECK (kind IN ('answered', 'unusable', 'presumed', 'saved'));
            ALTER TABLE ledger ADD COLUMN voice TEXT;
            ALTER TABLE ledger ADD COLUMN certainty TEXT NOT NULL DEFAULT 'known'
                CHECK (certainty IN ('known', 'estimated', 'unknown-price'));
            ALTER TABLE ledger ADD COLUMN upstream TEXT NOT NULL DEFAULT 'stable';
            """)

    /// Sound that nobody could hear while the cloud was away. It comes sealed: its key is not in the store.
    private static let sounds = Migration(
        name: "8-sounds",
        sql: """
            CREATE TABLE heldSound (
                key INTEGER PRIMARY KEY AUTOINCREMENT,
                turn TEXT NOT NULL UNIQUE,
                side TEXT NOT NULL,
                input TEXT NOT NULL,
                fromLanguage TEXT NOT NULL,
                toLanguage TEXT NOT NULL,
                sealed BLOB NOT NULL,
                createdAt INTEGER NOT NULL,
                expiresAt INTEGER NOT NULL,
                availableAt INTEGER NOT NULL,
                claimedUntil INTEGER NOT NULL DEFAULT 0,
                attempts INTEGER NOT NULL DEFAULT 0
            ) STRICT;
            """)

    /// A version that no longer answers is `retired`; while it is `kept`, it can answer again, and is not deleted.
    private static let packVersions = Migration(
        name: "9-pack-versions",
        sql: """
            ALTER TABLE pack ADD COLUMN kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1));
            ALTER TABLE pack ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;
            -- The key that signed it, and the sum of what is in it; unknown for what was installed before.
            ALTER TABLE pack ADD COLUMN signer TEXT;
            ALTER TABLE pack ADD COLUMN digest TEXT;
            -- Counts activations: the kept version with the highest one answered last.
            ALTER TABLE pack ADD COLUMN activation INTEGER NOT NULL DEFAULT 0;
            """)
}
