import Languages

/// Reads `lists.csv`: one row an item, with the list's name in the first column and the item's wordings in the others.
struct ListTable {
    static let file = "lists.csv"

    private var items: [String: DistinctEntries<PackListItem>] = [:]

    /// Reads the lists, by name.
    static func read(
        _ next: @escaping () throws(FileFault) -> [UInt8], languages: [LanguageTag], diagnostics: DiagnosticCollector
    ) -> [String: PackList] {
        let reader = TableReader(
            file: file, key: "list", hasTopicAndAnswers: false, languages: languages, diagnostics: diagnostics)
        var table = ListTable()
        reader.read(next) { row, header in table.read(&row, header) }
        return Dictionary(uniqueKeysWithValues: table.items.map { ($0, PackList(name: $0, items: $1.entries)) })
    }

    private mutating func read(_ row: inout TableRow, _ header: TableHeader) {
        guard let name = row.text(0)?.text else { return }
        guard name.isSlotName, name.last?.isNumber != true, !WordingText.Slot.builtIn.contains(name) else {
            return row.report(
                .invalidListName, cell: 0, "\"\(name.shortened)\" is not a list's name",
                remedy: "use ASCII letters, as in DRINK; number, money, time and date are taken")
        }
        let wordings = items[name, default: DistinctEntries()].wordings(of: &row, below: header) { row, cell, wording in
            if let slot = wording.slots.first {
                row.report(
                    .malformedSlot, cell: cell, offset: slot.offset, "an item of a list holds a slot",
                    remedy: "write the item out")
            }
        }
        guard !row.hasErrors else { return }
        let item = PackListItem(wordings: wordings.byLanguage, line: row.record.line)
        items[name, default: DistinctEntries()].append(item, wordings)
    }
}
