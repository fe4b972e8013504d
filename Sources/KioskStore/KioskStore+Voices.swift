import Foundation
internal import GRDB
import Languages

extension KioskStore {
    /// The recording of a phrase that came with its pack.
    public func recording(of phrase: PhraseKey, in language: LanguageTag) async throws(StoreError) -> StoredSound? {
        try await connection.read("read a recording") { database in
            try Row.fetchOne(
                database.cachedStatement(
                    sql: "SELECT format, bytes FROM recording WHERE phraseKey = ? AND language = ?"),
                arguments: [phrase.rawValue, language.rawValue]
            ).map { try StoredSound($0) }
        }
    }

    /// What was synthesised for a text before.
    ///
    /// - Parameter name: the voice's name, with all that changes how it sounds: `espeak-ng:vi:150`.
    public func voice(text: String, language: LanguageTag, name: String) async throws(StoreError) -> StoredSound? {
        try await connection.read("read a voice") { database in
            try Row.fetchOne(
                database.cachedStatement(
                    sql: "SELECT format, bytes FROM voice WHERE text = ? AND language = ? AND name = ?"),
                arguments: [text, language.rawValue, name]
            ).map { try StoredSound($0) }
        }
    }

    /// Keeps what was synthesised for a text, in place of what was kept for it before.
    public func keepVoice(
        _ sound: StoredSound, text: String, language: LanguageTag, name: String
    ) async throws(StoreError) {
        let time = clock()
        try await connection.write("keep a voice") { database in
            try database.cachedStatement(
                sql: """
                    INSERT INTO voice (language, name, text, createdAt, format, bytes) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (text, language, name) DO UPDATE
                        SET createdAt = excluded.createdAt, format = excluded.format, bytes = excluded.bytes
                    """
            ).execute(arguments: [language.rawValue, name, text, time, sound.format, sound.bytes])
        }
    }
}

extension StoredSound {
    fileprivate init(_ row: Row) throws {
        self.init(format: try row.get("format"), bytes: try row.get("bytes"))
    }
}
