/// One record of a CSV file, as bytes, with the places of its cells.
struct CSVRecord {
    /// Where a cell's text lies in ``bytes``, without the quotes around it.
    struct Cell {
        var content: Range<Int>
        var isQuoted = false
        /// Whether a quote inside is written twice.
        var hasEscapes = false
    }

    /// The line on which the record starts.
    fileprivate(set) var line = 1
    /// The record as it stands in the file, without the line break that ends it.
    fileprivate(set) var bytes: [UInt8] = []
    /// The cells, from left to right.
    fileprivate(set) var cells: [Cell] = []
    /// Quotes where none may be, as offsets in ``bytes``; a record with any is not to be used.
    fileprivate(set) var misplacedQuotes: [Int] = []

    /// The last position that was asked for: the next one is usually further on.
    private var cursor = (offset: 0, position: TextPosition(line: 1, column: 1))

    /// Whether all cells are empty, as in the rows that spreadsheets leave behind.
    var isBlank: Bool { cells.allSatisfy(\.content.isEmpty) }

    /// The text of a cell, with doubled quotes made single.
    func value(_ cell: Int) -> ArraySlice<UInt8> {
        let cell = cells[cell]
        guard cell.hasEscapes else { return bytes[cell.content] }
        var value: [UInt8] = []
        value.reserveCapacity(cell.content.count)
        var wasQuote = false
        for byte in bytes[cell.content] {
            wasQuote = byte == UInt8(ascii: "\"") && !wasQuote
            if !wasQuote { value.append(byte) }
        }
        return value[...]
    }

    /// Where a cell starts in the file: at its opening quote, when it has one.
    mutating func start(of cell: Int) -> TextPosition {
        position(ofByte: cells[cell].content.lowerBound - (cells[cell].isQuoted ? 1 : 0))
    }

    /// Where the byte at `offset` of a cell's ``value(_:)`` stands in the file.
    mutating func position(in cell: Int, offset: Int) -> TextPosition {
        var place = cells[cell].content.lowerBound
        if cells[cell].hasEscapes {
            for _ in 0..<offset { place += bytes[place] == UInt8(ascii: "\"") ? 2 : 1 }
        } else {
            place += offset
        }
        return position(ofByte: place)
    }

    /// Where the byte at `offset` of ``bytes`` stands in the file.
    mutating func position(ofByte offset: Int) -> TextPosition {
        if offset < cursor.offset || cursor.offset == 0 { cursor = (0, TextPosition(line: line, column: 1)) }
        var position = cursor.position
        for place in cursor.offset..<min(offset, bytes.count) {
            switch bytes[place] {
            case UInt8(ascii: "\r") where place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "\n"): break
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): position = TextPosition(line: position.line + 1, column: 1)
            case 0x80...0xBF: break  // A continuation byte: the scalar has been counted.
            default: position.column += 1
            }
        }
        cursor = (offset, position)
        return position
    }

    /// Empties the record for the next one, and keeps its memory.
    fileprivate mutating func restart(at line: Int) {
        self.line = line
        bytes.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
        misplacedQuotes.removeAll(keepingCapacity: true)
        cursor = (0, TextPosition(line: line, column: 1))
    }
}

/// Reads comma-separated values (RFC 4180) as spreadsheets write them, record by record, from chunks of bytes.
///
/// The separator is a comma, a semicolon or a tab, whichever the first line has most of, or what Excel's first line
/// `sep=;` says. Records end in LF, CRLF or CR. A byte order mark is passed over. A quoted cell may hold line breaks.
/// Memory stays within one record and one chunk.
struct CSVReader {
    /// What makes the rest of the file unreadable.
    enum Fault: Error, Equatable {
        case file(FileFault)
        /// UTF-16, by its byte order mark.
        case utf16
        case unclosedQuote(TextPosition)
        case oversizedCell(TextPosition)
        case tooManyCells(TextPosition)
    }

    private let nextChunk: () throws(FileFault) -> [UInt8]
    private var chunk: [UInt8] = []
    private var place = 0
    private var bytesRead = 0
    private var line = 1
    private var separator = UInt8(ascii: ",")
    private var hasStarted = false

    /// Reads from `nextChunk`, which returns no bytes at the end.
    init(_ nextChunk: @escaping () throws(FileFault) -> [UInt8]) {
        self.nextChunk = nextChunk
    }

    /// Reads the next record into `record`, whose memory is used again.
    ///
    /// - Returns: `false` at the end of the file.
    mutating func read(into record: inout CSVRecord) throws(Fault) -> Bool {
        if !hasStarted { try start() }
        record.restart(at: line)
        guard try peek() != nil else { return false }
        while try readCell(into: &record) {
            guard record.cells.count < PackLimits.cells else {
                throw .tooManyCells(TextPosition(line: line, column: 1))
            }
        }
        line += 1
        return true
    }

    /// Reads one cell and the separator or line break after it.
    ///
    /// - Returns: whether another cell follows in this record.
    private mutating func readCell(into record: inout CSVRecord) throws(Fault) -> Bool {
        var cell = CSVRecord.Cell(content: record.bytes.count..<record.bytes.count)
        var isInside = false
        if try peek() == UInt8(ascii: "\"") {
            place += 1
            record.bytes.append(UInt8(ascii: "\""))
            cell = CSVRecord.Cell(content: record.bytes.count..<record.bytes.count, isQuoted: true)
            isInside = true
        }
        let start = cell.content.lowerBound
        /// Where the closing quote stands, once it has been read.
        var end: Int?
        while let byte = try peek() {
            if record.bytes.count - start > PackLimits.cellBytes {
                throw .oversizedCell(record.position(ofByte: start - (cell.isQuoted ? 1 : 0)))
            }
            if isInside {
                place += 1
                record.bytes.append(byte)
                if byte == UInt8(ascii: "\"") {
                    if try peek() == UInt8(ascii: "\"") {
                        place += 1
                        record.bytes.append(UInt8(ascii: "\""))
                        cell.hasEscapes = true
                    } else {
                        end = record.bytes.count - 1
                        isInside = false
                    }
                } else if byte == UInt8(ascii: "\n") {
                    line += 1
                } else if byte == UInt8(ascii: "\r"), try peek() != UInt8(ascii: "\n") {
                    line += 1
                }
                continue
            }
            let isSeparator = byte == separator
            if isSeparator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                cell.content = start..<(end ?? record.bytes.count)
                record.cells.append(cell)
                place += 1
                if isSeparator {
                    record.bytes.append(byte)
                } else if byte == UInt8(ascii: "\r"), try peek() == UInt8(ascii: "\n") {
                    place += 1
                }
                return isSeparator
            }
            // Text after a closing quote, or a quote within text that is not quoted.
            if end != nil || byte == UInt8(ascii: "\"") { record.misplacedQuotes.append(end ?? record.bytes.count) }
            place += 1
            record.bytes.append(byte)
        }
        if isInside { throw .unclosedQuote(record.position(ofByte: start - 1)) }
        cell.content = start..<(end ?? record.bytes.count)
        record.cells.append(cell)
        return false
    }

    /// The byte that comes next; `nil` at the end of the file.
    @inline(__always)
    private mutating func peek() throws(Fault) -> UInt8? {
        if place == chunk.count, try !refill() { return nil }
        return chunk[place]
    }

    private mutating func refill() throws(Fault) -> Bool {
        chunk = try more()
        place = 0
        return !chunk.isEmpty
    }

    private mutating func more() throws(Fault) -> [UInt8] {
        do throws(FileFault) {
            let bytes = try nextChunk()
            bytesRead += bytes.count
            guard bytesRead <= PackLimits.tableBytes else { throw .tooLarge("\(PackLimits.tableBytes >> 20) MiB") }
            return bytes
        } catch {
            throw .file(error)
        }
    }

    /// Passes over the byte order mark and finds the separator.
    private mutating func start() throws(Fault) {
        hasStarted = true
        while !chunk.contains(UInt8(ascii: "\n")), chunk.count < PackLimits.cellBytes {
            let bytes = try more()
            if bytes.isEmpty { break }
            chunk += bytes
        }
        if chunk.starts(with: [0xFF, 0xFE]) || chunk.starts(with: [0xFE, 0xFF]) { throw .utf16 }
        if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        let firstLine = chunk[place...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        if firstLine.starts(with: Array("sep=".utf8)), firstLine.count == 5, let named = firstLine.last {
            separator = named
            place = firstLine.endIndex
            if try peek() == UInt8(ascii: "\r") { place += 1 }
            if try peek() == UInt8(ascii: "\n") { place += 1 }
            line = 2
        } else {
            separator = Self.separator(of: firstLine)
        }
    }

    /// The separator that stands most often in the header, outside of quotes; a comma when there is a tie.
    private static func separator(of header: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in header {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        var best = UInt8(ascii: ",")
        for candidate in [UInt8(ascii: ";"), UInt8(ascii: "\t")]
        where counts[candidate, default: 0] > counts[best, default: 0] {
            best = candidate
        }
        return best
    }
}
