/// One row of a table while it is read: its cells, and a way to say what is wrong in them.
struct TableRow {
    /// The row's cells.
    var record = CSVRecord()
    /// Whether something was wrong in this row, so that nothing is made of it.
    private(set) var hasErrors = false

    private let file: String
    private let header: TableHeader
    private let diagnostics: DiagnosticCollector

    /// Rows of `file`, below `header`.
    init(file: String, header: TableHeader, diagnostics: DiagnosticCollector) {
        (self.file, self.header, self.diagnostics) = (file, header, diagnostics)
    }

    /// Says something about a cell, or about the byte at `offset` of its value.
    mutating func report(
        _ kind: PackDiagnostic.Kind, cell: Int, offset: Int? = nil, _ message: String, remedy: String
    ) {
        let position = offset.map { record.position(in: cell, offset: $0) } ?? record.start(of: cell)
        report(kind, at: position, message, remedy: remedy)
    }

    private mutating func report(
        _ kind: PackDiagnostic.Kind, at position: TextPosition, _ message: String, remedy: String
    ) {
        diagnostics.report(PackDiagnostic(kind, file, at: position, message, remedy: remedy))
        if kind.severity == .error { hasErrors = true }
    }

    /// Starts on the record that was read last.
    ///
    /// - Returns: whether it has the shape that the header asks for.
    mutating func begin() -> Bool {
        hasErrors = false
        if let quote = record.misplacedQuotes.first {
            report(
                .misplacedQuote, at: record.position(ofByte: quote), "a quote stands where none may be",
                remedy: "put the whole cell in quotes and write each quote inside twice")
            return false
        }
        let (count, wanted) = (record.cells.count, header.columns.count)
        guard count == wanted else {
            report(
                .wrongCellCount, cell: min(count - 1, wanted),
                "this row has \(count) cell\(count == 1 ? "" : "s") and the header has \(wanted)",
                remedy: "put cells that hold the separator in quotes")
            return false
        }
        for (cell, column) in header.columns.enumerated()
        where column == .unnamed && !record.cells[cell].content.isEmpty {
            report(
                .unknownColumn, cell: cell, "this cell stands in a column without a name",
                remedy: "name the column in the header, or empty the cell")
        }
        return !hasErrors
    }

    /// The text of a cell that holds one text, empty when the cell is; `nil` when it is not usable, which is reported.
    mutating func text(_ cell: Int) -> WordingText? {
        let value = record.value(cell)
        return text(value.withoutFormulaMark, in: cell, from: value.startIndex)
    }

    /// The wordings in a cell, which stand between bars, `|` or the full-width `｜` of East Asian keyboards; none when the
    /// cell is empty.
    mutating func wordings(_ cell: Int) -> [WordingText] {
        let value = record.value(cell)
        guard !value.trimmed.isEmpty else { return [] }
        var texts: [WordingText] = []
        for part in value.withoutFormulaMark.partedByBars {
            guard let text = text(part, in: cell, from: value.startIndex) else { continue }
            if text.text.isEmpty {
                report(
                    .emptyWording, cell: cell, offset: text.offset, "there is no wording beside the bar",
                    remedy: "write a wording or delete the bar")
                continue
            }
            if text.isLatinOnly {
                report(
                    .latinOnly, cell: cell, offset: text.offset, "this wording is in Latin letters only",
                    remedy: "check that it stands in its own language's column")
            }
            texts.append(text)
        }
        return texts
    }

    private mutating func text(_ part: ArraySlice<UInt8>, in cell: Int, from start: Int) -> WordingText? {
        do {
            let text = try WordingText(part, cellStart: start, rules: header.rules[cell])
            if text.text.unicodeScalars.contains(where: \.looksLikeBar) {
                report(
                    .barInText, cell: cell, offset: text.offset,
                    "this text holds a sign that looks like the bar between wordings",
                    remedy: "write | between wordings, and take it out of any other text")
            }
            return text
        } catch {
            report(error.kind, cell: cell, offset: error.offset, error.message, remedy: error.remedy)
            return nil
        }
    }
}

extension ArraySlice<UInt8> {
    /// Without the apostrophe that keeps a spreadsheet from taking the cell for a formula.
    fileprivate var withoutFormulaMark: ArraySlice<UInt8> {
        first == UInt8(ascii: "'") && startsLikeFormula ? dropFirst() : self
    }

    /// What stands between bars.
    fileprivate var partedByBars: [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var (start, position) = (startIndex, startIndex)
        while position < endIndex {
            let width = self[position] == UInt8(ascii: "|") ? 1 : self[position...].starts(with: fullWidthBar) ? 3 : 0
            if width > 0 {
                parts.append(self[start..<position])
                start = position + width
            }
            position += Swift.max(width, 1)
        }
        return parts + [self[start...]]
    }
}

/// `｜` in UTF-8.
private let fullWidthBar: [UInt8] = [0xEF, 0xBD, 0x9C]

extension Unicode.Scalar {
    /// Whether somebody may have typed it for the bar that parts wordings: the full-width bar, where none is looked for,
    /// its half-width form, the broken bar and the box line.
    fileprivate var looksLikeBar: Bool { value == 0xFF5C || value == 0xFFE8 || value == 0xA6 || value == 0x2502 }
}
