import Testing

@testable import PhrasePacks

@Suite struct CSVReaderTests {
    /// Reads all records of `text`, in chunks of `chunkSize` bytes.
    static func records(_ text: [UInt8], chunkSize: Int = 1_000) throws -> [CSVRecord] {
        var rest = text[...]
        var reader = CSVReader {
            defer { rest = rest.dropFirst(chunkSize) }
            return Array(rest.prefix(chunkSize))
        }
        var records: [CSVRecord] = []
        var record = CSVRecord()
        while try reader.read(into: &record) { records.append(record) }
        return records
    }

    static func values(_ records: [CSVRecord]) -> [[String]] {
        records.map { record in record.cells.indices.map { String(decoding: record.value($0), as: UTF8.self) } }
    }

    @Test(
        arguments: [
            ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
            ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
            ("\u{FEFF}a,b\n", [["a", "b"]]),
            ("a;b\nc,1;d\n", [["a", "b"], ["c,1", "d"]]),
            ("a\tb\nc\td\n", [["a", "b"], ["c", "d"]]),
            ("sep=;\r\na,1;b\r\n", [["a,1", "b"]]),
            ("a,\"b;c;d\"\n1,2\n", [["a", "b;c;d"], ["1", "2"]]),
            ("\"a\"\"b\",\"\"\"\"\n", [["a\"b", "\""]]),
            ("a,\"line one\nline two\"\nc,d\n", [["a", "line one\nline two"], ["c", "d"]]),
            ("a,\"line one\r\nline two\"\r\nc,d\r\n", [["a", "line one\r\nline two"], ["c", "d"]]),
            ("a,,\n,,\n\nb,,", [["a", "", ""], ["", "", ""], [""], ["b", "", ""]]),
            ("\"\",\"\"\n", [["", ""]]),
            (" a , b \n", [[" a ", " b "]]),
            ("ข้าว,နို့\n", [["ข้าว", "နို့"]]),
            ("", []),
        ], [1, 2, 3, 1_000])
    func readsCells(example: (text: String, cells: [[String]]), chunkSize: Int) throws {
        let records = try Self.records(Array(example.text.utf8), chunkSize: chunkSize)
        #expect(Self.values(records) == example.cells)
        #expect(records.allSatisfy { $0.misplacedQuotes.isEmpty })
    }

    @Test func knowsTheLineOfEachRecord() throws {
        let text = "id,en\r\n\"a\",\"one\r\ntwo\nthree\rfour\"\r\n\r\nb,five\n"
        let records = try Self.records(Array(text.utf8))
        #expect(records.map(\.line) == [1, 2, 6, 7])
    }

    @Test func knowsWhereABytesOfACellStands() throws {
        // The second cell's value is: é"x, a line break, y. Columns count scalars, and a doubled quote is two.
        var record = try Self.records(Array("aé,\"é\"\"x\r\ny\"\n".utf8))[0]
        #expect(record.start(of: 0) == TextPosition(line: 1, column: 1))
        #expect(record.start(of: 1) == TextPosition(line: 1, column: 4))
        #expect(record.position(in: 1, offset: 0) == TextPosition(line: 1, column: 5))
        #expect(record.position(in: 1, offset: 2) == TextPosition(line: 1, column: 6))
        #expect(record.position(in: 1, offset: 3) == TextPosition(line: 1, column: 8))
        #expect(record.position(in: 1, offset: 6) == TextPosition(line: 2, column: 1))
        // Going back works as well.
        #expect(record.position(in: 1, offset: 2) == TextPosition(line: 1, column: 6))
    }

    @Test(arguments: ["a\"b,c", "\"a\"b,c", "\"a\" ,c", " \"a\",c"])
    func noticesMisplacedQuotes(text: String) throws {
        let records = try Self.records(Array((text + "\nd,e\n").utf8))
        #expect(records.count == 2)
        #expect(!records[0].misplacedQuotes.isEmpty)
        #expect(records[1].misplacedQuotes.isEmpty)
    }
}
