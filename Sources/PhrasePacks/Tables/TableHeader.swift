import Languages

/// What the columns of `phrases.csv` or `lists.csv` hold.
///
/// The first column is always the row's key (`id`, `list`), whatever follows: so a second column `id` is Indonesian.
struct TableHeader {
    /// What a column holds.
    enum Column: Hashable {
        case key
        case topic
        case wordings(LanguageTag)
        case answer(LanguageTag)
        /// How often customers asked, in a draft; for the author, and not read.
        case count
        /// A column without a name, as spreadsheets leave at the right; its cells must be empty.
        case unnamed

        /// What the texts in this column are held to.
        var rules: TextRules {
            switch self {
            case .wordings(let language), .answer(let language): TextRules(language)
            case .key, .topic, .count, .unnamed: .none
            }
        }
    }

    /// The name of the column that a draft has for its counts.
    static let countColumn = "count"

    /// The columns, from left to right.
    let columns: [Column]
    /// What the texts of each column are held to.
    let rules: [TextRules]

    /// The columns of wordings, from left to right.
    let wordingColumns: [(cell: Int, language: LanguageTag)]

    /// Reads the first record of a table; `nil` when it is wrong, which is reported.
    init?(_ record: inout CSVRecord, of table: TableReader) {
        let names = record.cells.indices.map { String(decoding: record.value($0).trimmed, as: UTF8.self) }
        var isValid = true
        func report(_ kind: PackDiagnostic.Kind, _ cell: Int, _ message: String, remedy: String) {
            let position = record.start(of: cell)
            table.diagnostics.report(PackDiagnostic(kind, table.file, at: position, message, remedy: remedy))
            if kind.severity == .error { isValid = false }
        }

        guard names.first == table.key else {
            report(
                .unexpectedHeader, 0, "the first column is not named \"\(table.key)\"",
                remedy: "start the file with a header such as \(table.example)")
            return nil
        }
        var columns: [Column] = [.key]
        for (cell, name) in names.enumerated().dropFirst() {
            guard let column = Column(name, of: table) else {
                report(
                    .unknownColumn, cell, "\"\(name.shortened)\" is not a column of this pack",
                    remedy: "add the language to pack.yaml, or name the column as in \(table.example)")
                continue
            }
            if column != .unnamed, columns.contains(column) {
                report(
                    .duplicateColumn, cell, "there is a second column \"\(name)\"",
                    remedy: "put the texts of both into one")
            }
            columns.append(column)
        }
        guard isValid else { return nil }
        self.columns = columns
        rules = columns.map(\.rules)
        wordingColumns = columns.enumerated().compactMap { cell, column in
            if case .wordings(let language) = column { (cell, language) } else { nil }
        }
        for language in table.languages where !columns.contains(.wordings(language)) {
            report(
                .missingColumn, 0, "there is no column for \(language)",
                remedy: "add one, or take the language out of pack.yaml")
        }
    }
}

extension TableHeader.Column {
    /// The column that `name` stands for in `table`; `nil` when there is no such column.
    fileprivate init?(_ name: String, of table: TableReader) {
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let isAnswer = parts.count == 2 && parts[0] == "answer"
        if name.isEmpty {
            self = .unnamed
        } else if name == "topic", table.hasTopicAndAnswers {
            self = .topic
        } else if name == TableHeader.countColumn, table.hasTopicAndAnswers {
            self = .count
        } else if let language = LanguageTag(parsing: isAnswer ? String(parts[1]) : name),
            table.languages.contains(language), table.hasTopicAndAnswers || !isAnswer
        {
            self = isAnswer ? .answer(language) : .wordings(language)
        } else {
            return nil
        }
    }
}

extension String {
    /// The text, cut to what fits in a message.
    var shortened: String {
        unicodeScalars.count <= 40 ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(39))) + "…"
    }
}
