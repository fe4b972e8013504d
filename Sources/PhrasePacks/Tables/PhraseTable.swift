import Languages

/// Reads `phrases.csv`: one row a phrase.
struct PhraseTable {
    static let file = "phrases.csv"

    private let lists: Set<String>
    private var phrases = DistinctEntries<PackPhrase>()
    private var lines: [String: Int] = [:]

    private init(lists: Set<String>) {
        self.lists = lists
    }

    /// Reads the phrases.
    ///
    /// - Parameter lists: the names that slots may have besides the built-in ones.
    static func read(
        _ next: @escaping () throws(FileFault) -> [UInt8], languages: [LanguageTag], lists: Set<String>,
        diagnostics: DiagnosticCollector
    ) -> [PackPhrase] {
        let reader = TableReader(
            file: file, key: "id", hasTopicAndAnswers: true, languages: languages, diagnostics: diagnostics)
        var table = PhraseTable(lists: lists)
        reader.read(next) { row, header in table.read(&row, header) }
        return table.phrases.entries
    }

    private mutating func read(_ row: inout TableRow, _ header: TableHeader) {
        let id = readID(&row)
        var slots = PhraseSlots()
        let wordings = phrases.wordings(of: &row, below: header) { row, cell, wording in
            slots.check(wording, in: cell, of: &row, lists: lists)
        }
        var topic = ""
        var answers: [LanguageTag: String] = [:]
        for (cell, column) in header.columns.enumerated() {
            switch column {
            case .topic:
                topic = row.text(cell)?.text ?? ""
            case .answer(let language):
                guard let answer = row.text(cell), !answer.text.isEmpty else { continue }
                slots.check(answer: answer, in: cell, of: &row)
                answers[language] = answer.text
            case .key, .wordings, .count, .unnamed:
                break
            }
        }
        guard let id, !row.hasErrors else { return }
        let phrase = PackPhrase(
            id: id, topic: topic, wordings: wordings.byLanguage, answers: answers, line: row.record.line)
        phrases.append(phrase, wordings)
    }

    private mutating func readID(_ row: inout TableRow) -> String? {
        guard let id = row.text(0)?.text else { return nil }
        guard id.isPackID else {
            row.report(
                .invalidID, cell: 0, "\"\(id.shortened)\" is not an id",
                remedy: "use lower-case letters, digits and hyphens, as in where-toilet")
            return nil
        }
        if let line = lines[id] {
            row.report(
                .duplicateID, cell: 0, "the id \"\(id)\" is taken: line \(line) has it",
                remedy: "give this phrase another")
            return nil
        }
        lines[id] = row.record.line
        return id
    }
}

/// The slots of a phrase: the same in each of its wordings, so that what was said in one can be carried into any other.
private struct PhraseSlots {
    /// The slot names of the first wording, sorted; the others are held to them.
    private var names: [String]?

    /// Checks a wording.
    mutating func check(_ wording: WordingText, in cell: Int, of row: inout TableRow, lists: Set<String>) {
        for slot in wording.slots {
            if let list = slot.list, !lists.contains(list) {
                row.report(
                    .unknownList, cell: cell, offset: slot.offset, "there is no list \"\(list)\" for this slot",
                    remedy: "add it to lists.csv, or use number, money, time or date")
            }
        }
        let found = wording.slots.map(\.name).sorted()
        let wanted = names ?? found
        names = wanted
        if found != wanted {
            row.report(
                .differentSlots, cell: cell, offset: wording.offset,
                "this wording has \(Self.list(found)), and the row's first wording has \(Self.list(wanted))",
                remedy: "use the same slots in every wording of a phrase")
        }
    }

    /// Checks an answer, which may leave slots out.
    func check(answer: WordingText, in cell: Int, of row: inout TableRow) {
        for slot in answer.slots where names?.contains(slot.name) != true {
            row.report(
                .differentSlots, cell: cell, offset: slot.offset, "nothing fills {\(slot.name)} in this answer",
                remedy: "use only slots that the phrase's wordings have")
        }
    }

    private static func list(_ names: [String]) -> String {
        names.isEmpty ? "no slot" : names.map { "{\($0)}" }.joined(separator: " ")
    }
}
