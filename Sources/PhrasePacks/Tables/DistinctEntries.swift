import Languages
import PhraseMatching

/// Something with wordings: a phrase, or an item of a list.
protocol WordedEntry {
    var wordings: [LanguageTag: [String]] { get }
    /// What a message calls it.
    var title: String { get }
}

extension PackPhrase: WordedEntry {
    var title: String { "the phrase \"\(id)\" of line \(line)" }
}

extension PackListItem: WordedEntry {
    var title: String { "the item of line \(line)" }
}

/// The phrases of a pack, or the items of a list, of which no two have a wording in common.
///
/// Wordings are compared in the normal form in which a lookup compares them. Only a hash of each is kept, so that a
/// million of them cost some 30 MB; what a hash finds is confirmed by comparing the texts.
struct DistinctEntries<Entry: WordedEntry> {
    private(set) var entries: [Entry] = []
    private var owners: [Int: Int32] = [:]

    /// Appends `entry`, whose wordings were read by ``wordings(of:below:check:)``.
    mutating func append(_ entry: Entry, _ wordings: RowWordings) {
        for key in wordings.keys { owners[key] = Int32(clamping: entries.count) }
        entries.append(entry)
    }

    /// Reads the wordings of a row, and reports those that mean an earlier entry already.
    ///
    /// - Parameter check: is handed each wording and its cell.
    func wordings(
        of row: inout TableRow, below header: TableHeader, check: (inout TableRow, Int, WordingText) -> Void
    ) -> RowWordings {
        var result = RowWordings()
        for (cell, language) in header.wordingColumns {
            var normals: [String] = []
            for wording in row.wordings(cell) {
                check(&row, cell, wording)
                let normal = TextNormaliser.normalise(wording.text, language: language)
                let key = Self.key(normal, language)
                if normal.isEmpty {
                    row.report(
                        .emptyWording, cell: cell, offset: wording.offset, "this wording has no letters and no digits",
                        remedy: "write what a person says")
                } else if normals.contains(normal) {
                    row.report(
                        .repeatedWording, cell: cell, offset: wording.offset,
                        "\"\(wording.text.shortened)\" stands in this cell twice", remedy: "delete one")
                } else if let owner = owner(of: normal, language, key) {
                    row.report(
                        .ambiguousWording, cell: cell, offset: wording.offset,
                        "\"\(wording.text.shortened)\" also stands for \(owner.title)",
                        remedy: "keep it in one of the two, or make both clearer")
                } else {
                    normals.append(normal)
                    result.append(wording.text, language, key: key)
                }
            }
        }
        row.checkTranslations(result, below: header)
        return result
    }

    private func owner(of normal: String, _ language: LanguageTag, _ key: Int) -> Entry? {
        guard let index = owners[key] else { return nil }
        let owner = entries[Int(index)]
        let isSame = owner.wordings[language, default: []].contains {
            TextNormaliser.normalise($0, language: language) == normal
        }
        return isSame ? owner : nil
    }

    private static func key(_ normal: String, _ language: LanguageTag) -> Int {
        var hasher = Hasher()
        hasher.combine(normal)
        hasher.combine(language)
        return hasher.finalize()
    }
}

/// The wordings of one row.
struct RowWordings {
    private(set) var byLanguage: [LanguageTag: [String]] = [:]
    /// A hash of each wording's normal form and its language.
    fileprivate private(set) var keys: [Int] = []

    fileprivate mutating func append(_ text: String, _ language: LanguageTag, key: Int) {
        byLanguage[language, default: []].append(text)
        keys.append(key)
    }
}

extension TableRow {
    /// Reports a row without any wording, and languages without one.
    fileprivate mutating func checkTranslations(_ wordings: RowWordings, below header: TableHeader) {
        guard !hasErrors else { return }
        let missing = header.wordingColumns.filter { wordings.byLanguage[$0.language] == nil }
        guard let first = missing.first else { return }
        if wordings.byLanguage.isEmpty {
            report(
                .noWording, cell: 0, "this row has no wording in any language", remedy: "write one, or delete the row")
        } else {
            report(
                .missingTranslation, cell: first.cell,
                "there is no wording in \(missing.map(\.language.rawValue).joined(separator: ", "))",
                remedy: "have it translated")
        }
    }
}
