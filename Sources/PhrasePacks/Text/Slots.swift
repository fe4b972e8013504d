/// The slots of a wording that was read: names in braces.
enum Slots {
    /// A piece of a wording.
    enum Part: Equatable {
        case text(String)
        /// A slot, by the name between its braces.
        case slot(String)
    }

    /// A wording taken apart at its slots; texts are not empty.
    static func parts(of wording: String) -> [Part] {
        var parts: [Part] = []
        var rest = wording[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.slot(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        return parts
    }

    /// The names of the slots, in order.
    static func names(in wording: String) -> [String] {
        guard wording.utf8.contains(UInt8(ascii: "{")) else { return [] }
        return parts(of: wording).compactMap { if case .slot(let name) = $0 { name } else { nil } }
    }
}
