/// An XLIFF 2 file as it was read.
struct XLIFFDocument {
    /// One unit: a text and its translation, with slots in braces.
    struct Unit {
        var id: String
        var line: Int
        var source = ""
        /// `nil` when there is none.
        var target: String?
    }

    private(set) var sourceLanguage = ""
    private(set) var targetLanguage: String?
    private(set) var units: [Unit] = []

    /// The largest file that is read, in bytes.
    static let longest = 256 << 20

    /// Reads a file.
    init(_ bytes: [UInt8]) throws(XMLReader.Fault) {
        guard bytes.count <= Self.longest else {
            throw XMLReader.Fault(line: 1, message: "this file is larger than \(Self.longest >> 20) MiB")
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw XMLReader.Fault(line: 1, message: "this is UTF-16")
        }
        var reader = XMLReader(bytes)
        var unit: Unit?
        /// The slots of the unit's source, by the id of their placeholder.
        var slots: [String: String] = [:]
        /// Which text is being read.
        var side: Side?
        /// Line counting starts anew for each unit otherwise, which takes long in a large file.
        var lines = LineCounter()
        while let event = try reader.next() {
            switch event {
            case .start("xliff", let attributes):
                guard attributes["version"]?.hasPrefix("2.") == true else {
                    throw XMLReader.Fault(
                        line: reader.line,
                        message: "this is XLIFF \(attributes["version"]?.shortened ?? "of no version")")
                }
                sourceLanguage = attributes["srcLang"] ?? ""
                targetLanguage = attributes["trgLang"]
            case .start("unit", let attributes):
                guard unit == nil else { throw XMLReader.Fault(line: reader.line, message: "a unit stands in a unit") }
                unit = Unit(id: attributes["id"] ?? "", line: lines.line(of: reader.offset, in: bytes))
                slots = [:]
            case .end("unit"):
                if let unit { units.append(unit) }
                unit = nil
            case .start("source", _) where unit != nil:
                side = .source
            case .start("target", _) where unit != nil:
                side = .target
                if unit?.target == nil { unit?.target = "" }
            case .end("source"), .end("target"):
                side = nil
            case .start("ph", let attributes):
                let id = attributes["id"] ?? ""
                let own = [attributes["equiv"], attributes["disp"]].compactMap { $0 }.first { $0.hasPrefix("{") }
                // A tool may drop what we wrote beside the id; the source still has it.
                if side == .source, let own { slots[id] = own }
                unit?.append(own ?? slots[id] ?? "{?}", to: side)
            case .text(let text):
                unit?.append(text, to: side)
            default:
                break
            }
        }
        guard !sourceLanguage.isEmpty else { throw XMLReader.Fault(line: 1, message: "this is not XLIFF") }
    }

    /// Which of a unit's texts.
    fileprivate enum Side { case source, target }
}

extension XLIFFDocument.Unit {
    fileprivate mutating func append(_ text: String, to side: XLIFFDocument.Side?) {
        switch side {
        case .source: source += text
        case .target: target = (target ?? "") + text
        case nil: break
        }
    }
}

/// Counts lines forwards, once.
private struct LineCounter {
    private var place = 0
    private var line = 1

    mutating func line(of offset: Int, in bytes: [UInt8]) -> Int {
        let end = min(offset, bytes.count)
        guard place < end else { return line }
        line += bytes[place..<end].count { $0 == UInt8(ascii: "\n") }
        place = end
        return line
    }
}
