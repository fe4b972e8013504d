/// Reads the XML that translators' tools write: elements, attributes and text. No document types and so no entities of
/// its own: nothing is loaded from elsewhere, and nothing grows.
struct XMLReader {
    /// What stands in a document.
    enum Event: Equatable {
        case start(name: String, attributes: [String: String])
        case end(name: String)
        case text(String)
    }

    /// What is wrong with a document, and on which line.
    struct Fault: Error, Equatable {
        let line: Int
        let message: String
    }

    /// The deepest nesting that is read.
    static let deepest = 64

    private let bytes: [UInt8]
    private var place = 0
    private var open: [String] = []
    private var pendingEnd: String?
    private var hasRoot = false

    /// Reads a document in UTF-8.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    /// How many bytes of the document were read.
    var offset: Int { place }

    /// The line of the next event, counted from 1.
    var line: Int { bytes[..<min(place, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1 }

    /// The next event; `nil` at the end of the document. Names come without their prefixes.
    mutating func next() throws(Fault) -> Event? {
        if let name = pendingEnd {
            pendingEnd = nil
            return .end(name: name)
        }
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else {
                let text = try text(until: bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count)
                if !open.isEmpty { return .text(text) }
                guard text.allSatisfy(\.isWhitespace) else { throw fault("there is text outside of the document") }
                continue
            }
            if starts("<!--") {
                try skip(past: "-->")
            } else if starts("<?") {
                try skip(past: "?>")
            } else if starts("<![CDATA[") {
                let start = place + 9
                try skip(past: "]]>")
                guard !open.isEmpty else { throw fault("there is text outside of the document") }
                return .text(try string(start..<place - 3))
            } else if starts("<!") {
                throw fault("document types are not read here")
            } else if starts("</") {
                return try endTag()
            } else {
                return try startTag()
            }
        }
        guard open.isEmpty, hasRoot else { throw fault("the document is cut off") }
        return nil
    }

    private mutating func startTag() throws(Fault) -> Event {
        guard !(hasRoot && open.isEmpty) else { throw fault("there is a second document") }
        place += 1
        let name = try name()
        var attributes: [String: String] = [:]
        while true {
            let hadSpace = skipSpace()
            if starts(">") {
                place += 1
                guard open.count < Self.deepest else { throw fault("elements are nested too deeply") }
                open.append(name)
                hasRoot = true
                return .start(name: Self.local(name), attributes: attributes)
            }
            if starts("/>") {
                place += 2
                pendingEnd = Self.local(name)
                hasRoot = true
                return .start(name: Self.local(name), attributes: attributes)
            }
            guard hadSpace else { throw fault("this tag is not closed") }
            let key = try self.name()
            skipSpace()
            guard starts("=") else { throw fault("the attribute \(key.shortened) has no value") }
            place += 1
            skipSpace()
            guard place < bytes.count, case let quote = bytes[place], "\"'".utf8.contains(quote),
                let end = bytes[(place + 1)...].firstIndex(of: quote)
            else { throw fault("the value of \(key.shortened) is not in quotes") }
            place += 1
            let value = try text(until: end)
            place = end + 1
            guard !value.contains("<"), attributes.updateValue(value, forKey: key) == nil else {
                throw fault("the attribute \(key.shortened) stands twice, or holds a tag")
            }
        }
    }

    private mutating func endTag() throws(Fault) -> Event {
        place += 2
        let name = try name()
        skipSpace()
        guard starts(">"), open.popLast() == name else { throw fault("</\(name.shortened)> closes nothing") }
        place += 1
        return .end(name: Self.local(name))
    }

    private mutating func name() throws(Fault) -> String {
        let end =
            bytes[place...].firstIndex { !($0.isASCIILetterOrDigit || "_:.-".utf8.contains($0) || $0 >= 0x80) }
            ?? bytes.count
        guard end > place, end - place <= 256 else { throw fault("a name is missing here") }
        defer { place = end }
        return try string(place..<end)
    }

    /// The text up to `end`, with its character references replaced.
    private mutating func text(until end: Int) throws(Fault) -> String {
        defer { place = end }
        let raw = try string(place..<end)
        guard raw.utf8.contains(UInt8(ascii: "&")) else { return raw }
        var result = ""
        var rest = raw[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            guard let end = rest[start...].prefix(12).firstIndex(of: ";"),
                let scalar = Self.scalar(rest[rest.index(after: start)..<end])
            else { throw fault("an & stands here that begins nothing: write &amp;") }
            result.unicodeScalars.append(scalar)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func scalar(_ reference: Substring) -> Unicode.Scalar? {
        switch reference {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard reference.hasPrefix("#") else { return nil }
            let digits = reference.dropFirst()
            let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return value.flatMap(Unicode.Scalar.init)
        }
    }

    private func string(_ range: Range<Int>) throws(Fault) -> String {
        guard let text = String(validating: bytes[range], as: UTF8.self) else { throw fault("this is not UTF-8") }
        return text
    }

    private func starts(_ text: StaticString) -> Bool {
        let wanted = "\(text)".utf8
        return bytes[place...].prefix(wanted.count).elementsEqual(wanted)
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = place
        while place < bytes.count, " \t\r\n".utf8.contains(bytes[place]) { place += 1 }
        return place > start
    }

    private mutating func skip(past text: String) throws(Fault) {
        let wanted = Array(text.utf8)
        var candidate = place
        while let found = bytes[candidate...].firstIndex(of: wanted[0]) {
            if bytes[found...].prefix(wanted.count).elementsEqual(wanted) {
                place = found + wanted.count
                return
            }
            candidate = found + 1
        }
        throw fault("the document is cut off")
    }

    private static func local(_ name: String) -> String {
        name.split(separator: ":").last.map(String.init) ?? name
    }

    private func fault(_ message: String) -> Fault { Fault(line: line, message: message) }
}
