import Languages

/// Reads a table of a pack, `phrases.csv` or `lists.csv`, row by row.
struct TableReader {
    /// The file's name.
    let file: String
    /// The name of the first column.
    let key: String
    /// Whether there may be columns for topics and answers.
    let hasTopicAndAnswers: Bool
    /// The languages that `pack.yaml` names.
    let languages: [LanguageTag]
    /// Where to say what is wrong.
    let diagnostics: DiagnosticCollector
    /// How many rows are read at most.
    var rowLimit = PackLimits.rows

    /// Reads the table and hands each row that has its shape to `body`.
    ///
    /// - Parameter next: returns the file's next bytes, none at its end.
    func read(_ next: @escaping () throws(FileFault) -> [UInt8], body: (inout TableRow, TableHeader) -> Void) {
        var reader = CSVReader(next)
        do throws(CSVReader.Fault) {
            guard let header = try readHeader(from: &reader) else { return }
            var row = TableRow(file: file, header: header, diagnostics: diagnostics)
            var count = 0
            while try reader.read(into: &row.record) {
                if row.record.isBlank { continue }
                count += 1
                guard count <= rowLimit else {
                    return row.report(
                        .tooManyRows, cell: 0, "there are more than \(rowLimit) rows", remedy: "split the pack")
                }
                if row.begin() { body(&row, header) }
            }
            if count == 0 {
                diagnostics.report(
                    PackDiagnostic(
                        .noRows, file, "there is nothing below the header", remedy: "add a row, or delete the file"))
            }
        } catch {
            diagnostics.report(PackDiagnostic(error, file))
        }
    }

    private func readHeader(from reader: inout CSVReader) throws(CSVReader.Fault) -> TableHeader? {
        var record = CSVRecord()
        guard try reader.read(into: &record) else {
            diagnostics.report(
                PackDiagnostic(
                    .unexpectedHeader, file, "the file is empty", remedy: "start it with a header such as \(example)"))
            return nil
        }
        return TableHeader(&record, of: self)
    }

    /// A header as it could be.
    var example: String {
        ([key] + (hasTopicAndAnswers ? ["topic"] : []) + languages.map(\.rawValue)).joined(separator: ",")
    }
}

extension PackDiagnostic {
    /// Says what `fault` means for `file`.
    init(_ fault: CSVReader.Fault, _ file: String) {
        switch fault {
        case .file(let fault):
            self.init(fault, file)
        case .utf16:
            self.init(
                .notUTF8, file, at: TextPosition(line: 1, column: 1), "this is UTF-16",
                remedy: "save the file again as CSV in UTF-8")
        case .unclosedQuote(let position):
            self.init(
                .unclosedQuote, file, at: position, "the quote that opens here is never closed",
                remedy: "close it, and write each quote inside the cell twice")
        case .oversizedCell(let position):
            self.init(
                .oversizedCell, file, at: position, "this cell is larger than \(PackLimits.cellBytes >> 10) KiB",
                remedy: "shorten it; if it looks short, close its quote")
        case .tooManyCells(let position):
            self.init(
                .wrongCellCount, file, at: position, "this row has more than \(PackLimits.cells) cells",
                remedy: "a row needs one cell for each column of the header")
        }
    }
}
