import Testing

@testable import PhrasePacks

@Suite struct CSVReaderFaultTests {
    @Test func findsTheQuoteThatIsNeverClosed() {
        #expect(throws: CSVReader.Fault.unclosedQuote(TextPosition(line: 3, column: 3))) {
            try CSVReaderTests.records(Array("a,b\nc,d\ne,\"f\ng,h\n".utf8))
        }
    }

    @Test(arguments: [true, false])
    func stopsAtAnOversizedCell(isQuoted: Bool) {
        let cell = (isQuoted ? "\"" : "") + String(repeating: "x", count: PackLimits.cellBytes + 1)
        #expect(throws: CSVReader.Fault.oversizedCell(TextPosition(line: 2, column: 3))) {
            try CSVReaderTests.records(Array("a,b\nc,\(cell)\n".utf8))
        }
    }

    @Test func readsACellOfTheLargestSize() throws {
        let cell = String(repeating: "x", count: PackLimits.cellBytes)
        let records = try CSVReaderTests.records(Array("a,b\nc,\(cell)\n".utf8))
        #expect(CSVReaderTests.values(records) == [["a", "b"], ["c", cell]])
    }

    @Test func stopsAtARowWithoutEnd() {
        #expect(throws: CSVReader.Fault.tooManyCells(TextPosition(line: 1, column: 1))) {
            try CSVReaderTests.records([UInt8](repeating: UInt8(ascii: ","), count: 100_000))
        }
    }

    @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
    func refusesUTF16(bytes: [UInt8]) {
        #expect(throws: CSVReader.Fault.utf16) { try CSVReaderTests.records(bytes) }
    }

    @Test func passesOnAFailureOfTheDisk() throws {
        var chunks: [[UInt8]] = [Array("a,b\nc,".utf8)]
        var reader = CSVReader { () throws(FileFault) in
            guard let chunk = chunks.popLast() else { throw .system("Input/output error") }
            return chunk
        }
        var record = CSVRecord()
        let isRead = try reader.read(into: &record)
        #expect(isRead)
        #expect(throws: CSVReader.Fault.file(.system("Input/output error"))) { try reader.read(into: &record) }
    }
}
