/// Writes tables as spreadsheets read them, and so that none runs what a cell says.
public struct CSVWriter {
    /// What was written.
    public private(set) var text: String

    /// Starts a table.
    ///
    /// - Parameter forSpreadsheets: whether to start with a byte order mark, without which Excel takes UTF-8 for
    ///   something else.
    public init(forSpreadsheets: Bool = false) {
        text = forSpreadsheets ? "\u{FEFF}" : ""
    }

    /// Writes a row.
    public mutating func write(_ cells: [String]) {
        text += cells.map(Self.cell).joined(separator: ",") + "\n"
    }

    /// A cell as it is written.
    ///
    /// What a spreadsheet would take for a formula gets an apostrophe in front, which ``TableRow`` takes off again.
    private static func cell(_ value: String) -> String {
        let safe = value.utf8.startsLikeFormula ? "'" + value : value
        guard safe.utf8.contains(where: { "\",;\t\r\n".utf8.contains($0) }) || safe.first == " " || safe.last == " "
        else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}

extension Collection<UInt8> {
    /// Whether a spreadsheet would run this cell, with apostrophes before it or not.
    var startsLikeFormula: Bool {
        drop { $0 == UInt8(ascii: "'") }.first.map { "=+-@\t\r".utf8.contains($0) } == true
    }
}
