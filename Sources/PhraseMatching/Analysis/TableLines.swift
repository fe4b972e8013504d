/// The lines of a table, each as its fields: what stands between tabs, without the reason behind ` # `.
///
/// Tables are long, and are read when a language is first used: so they are cut by bytes, not by characters.
struct TableLines: Sequence {
    private let bytes: [UInt8]

    init(_ table: String) { bytes = Array(table.utf8) }

    func makeIterator() -> AnyIterator<[String]> {
        var rest = bytes[...]
        return AnyIterator {
            while let first = rest.first {
                let end = rest.firstIndex(of: Self.newline) ?? rest.endIndex
                let line = rest[..<end]
                rest = rest[Swift.min(end + 1, rest.endIndex)...]
                _ = first
                let fields = Self.fields(of: line)
                if !fields.isEmpty { return fields }
            }
            return nil
        }
    }

    private static let (newline, tab, space, mark) = (UInt8(0x0A), UInt8(0x09), UInt8(0x20), UInt8(0x23))

    private static func fields(of line: ArraySlice<UInt8>) -> [String] {
        let content = line[..<(line.firstIndex(of: mark) ?? line.endIndex)]
        return content.split(separator: tab).compactMap { field in
            let start = field.firstIndex { $0 != space } ?? field.endIndex
            let end = field.lastIndex { $0 != space }.map { $0 + 1 } ?? start
            return start < end ? String(decoding: field[start..<end], as: UTF8.self) : nil
        }
    }
}
