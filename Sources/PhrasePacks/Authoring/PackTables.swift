import Languages

/// The tables of a pack as texts of files.
public enum PackTables {
    /// The text of `phrases.csv`.
    ///
    /// - Parameter forSpreadsheets: whether to start it so that Excel knows that it is UTF-8.
    public static func phrases(of pack: PhrasePack, forSpreadsheets: Bool = false) -> String {
        phrases(pack.phrases, languages: pack.languages, forSpreadsheets: forSpreadsheets)
    }

    /// The text of `lists.csv`; empty when there are no lists.
    public static func lists(of pack: PhrasePack, forSpreadsheets: Bool = false) -> String {
        guard !pack.lists.isEmpty else { return "" }
        var writer = CSVWriter(forSpreadsheets: forSpreadsheets)
        writer.write(["list"] + pack.languages.map(\.rawValue))
        for list in pack.lists.values.sorted(by: { $0.name < $1.name }) {
            for item in list.items { writer.write([list.name] + pack.languages.map { cell(item.wordings[$0]) }) }
        }
        return writer.text
    }

    static func phrases(_ phrases: [PackPhrase], languages: [LanguageTag], forSpreadsheets: Bool = false) -> String {
        let answered = languages.filter { language in phrases.contains { $0.answers[language] != nil } }
        var writer = CSVWriter(forSpreadsheets: forSpreadsheets)
        writer.write(["id", "topic"] + languages.map(\.rawValue) + answered.map { "answer:\($0)" })
        for phrase in phrases {
            writer.write(
                [phrase.id, phrase.topic] + languages.map { cell(phrase.wordings[$0]) }
                    + answered.map { phrase.answers[$0] ?? "" })
        }
        return writer.text
    }

    private static func cell(_ wordings: [String]?) -> String { (wordings ?? []).joined(separator: " | ") }

    /// Reads the tables again as a pack's own, so that what a translator or a program sent is held to the same rules.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/invalidPack`` with everything that is wrong.
    static func checked(
        phrases: String, lists: String, of pack: PhrasePack, named name: String
    ) throws(PackError) -> PhrasePack {
        let collector = DiagnosticCollector()
        let readLists =
            lists.isEmpty
            ? [:] : ListTable.read(once(lists), languages: pack.languages, diagnostics: collector)
        let readPhrases = PhraseTable.read(
            once(phrases), languages: pack.languages, lists: Set(readLists.keys), diagnostics: collector)
        guard !collector.hasErrors else {
            throw PackFolder.error(name, collector.finish(files: [ListTable.file, PhraseTable.file]))
        }
        return pack.replacing(phrases: readPhrases, lists: readLists)
    }

    /// Hands a text out as a file's bytes.
    static func once(_ text: String) -> () throws(FileFault) -> [UInt8] {
        var rest: [UInt8]? = Array(text.utf8)
        return { () throws(FileFault) in
            defer { rest = nil }
            return rest ?? []
        }
    }
}

extension PhrasePack {
    /// The same pack with other tables.
    func replacing(phrases: [PackPhrase], lists: [String: PackList]) -> PhrasePack {
        PhrasePack(
            id: id, version: version, title: title, languages: languages, license: license, author: author,
            reviewedLanguages: reviewedLanguages, priority: priority, phrases: phrases, lists: lists, voices: voices)
    }
}
