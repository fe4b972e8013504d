import Foundation
internal import GRDB
import Languages

extension KioskStore {
    /// Wordings of the packs whose sounds are not known yet, without those that have slots.
    public func wordingsWithoutPhonemes(in language: LanguageTag, limit: Int) async throws(StoreError) -> [String] {
        try await connection.read("look for wordings without sounds") { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT text FROM wording JOIN phrase ON phrase.key = phraseKey
                        JOIN pack ON pack.key = packKey
                    WHERE wording.language = ?1 AND pack.state = 'active' AND instr(text, '{') = 0
                        AND NOT EXISTS (SELECT 1 FROM phoneme WHERE language = ?1 AND phoneme.text = wording.text)
                    LIMIT ?2
                    """, arguments: [language.rawValue, limit])
        }
    }

    /// Keeps the sounds of wordings; an empty text for one that could not be pronounced, so that it is not tried again.
    public func keepPhonemes(_ phonemes: [String: String], in language: LanguageTag) async throws(StoreError) {
        try await connection.write("keep the sounds of wordings") { database in
            let insertion = try database.cachedStatement(
                sql: "INSERT OR REPLACE INTO phoneme (language, text, phonemes) VALUES (?, ?, ?)")
            for (text, sounds) in phonemes { try insertion.execute(arguments: [language.rawValue, text, sounds]) }
        }
    }

    /// The sounds of all wordings of a language that have any, in the International Phonetic Alphabet.
    public func phonemes(in language: LanguageTag) async throws(StoreError) -> [String: String] {
        try await connection.read("read the sounds of wordings") { database in
            let rows = try Row.fetchCursor(
                database, sql: "SELECT text, phonemes FROM phoneme WHERE language = ? AND phonemes <> ''",
                arguments: [language.rawValue])
            var phonemes: [String: String] = [:]
            while let row = try rows.next() { try phonemes[row.get("text")] = row.get("phonemes") }
            return phonemes
        }
    }

    /// Removes the sounds of wordings that no pack has any more.
    func sweepPhonemes() async throws(StoreError) {
        try await connection.write("delete old sounds") { database in
            try database.execute(
                sql: """
                    DELETE FROM phoneme WHERE (language, text) NOT IN (SELECT language, text FROM wording)
                    """)
        }
    }
}
