/// What a wording leaves open: `{number}`, `{money}`, `{time}`, `{date}`, or the items of a named list, `{DISH}`.
enum SlotKind: Hashable, Sendable {
    case number
    case money
    case time
    case date
    /// A list, by its place among the matcher's lists in order of their names.
    case list(Int)

    /// Stands for the slot in a normal form: a private-use scalar, which no text that is looked up contains.
    var scalar: UInt32 {
        switch self {
        case .number: 0xE000
        case .money: 0xE001
        case .time: 0xE002
        case .date: 0xE003
        case .list(let index): 0xE010 + UInt32(index)
        }
    }

    /// How many lists there can be.
    static let mostLists = 0x1000

    init?(scalar: UInt32) {
        switch scalar {
        case 0xE000: self = .number
        case 0xE001: self = .money
        case 0xE002: self = .time
        case 0xE003: self = .date
        case 0xE010..<(0xE010 + UInt32(Self.mostLists)): self = .list(Int(scalar - 0xE010))
        default: return nil
        }
    }

    /// The meaning of a token that stands for the slot.
    var concept: UInt64 { Item.bound(StableHash.of("{}"), UInt64(scalar)) }
}

extension Set<SlotKind> {
    /// A number by which sets are ordered, the same in every run.
    var order: UInt32 { reduce(0) { $0 &+ ($1.scalar &* 2_654_435_761) } }
}

/// A wording taken apart at its slots.
struct Template: Sendable {
    /// A piece of a wording.
    enum Part: Sendable, Hashable {
        case literal(String)
        /// A slot, by the name between its braces.
        case slot(String)

        /// The part as it is written.
        var text: String {
            switch self {
            case .literal(let text): text
            case .slot(let name): "{\(name)}"
            }
        }
    }

    let parts: [Part]

    /// A longer wording, in bytes, holds no slots: it is not one that a person says.
    private static let longestWording = 4 * TextNormaliser.longestText

    /// Takes a wording apart; braces that do not pair, or hold no name, are literal.
    init(_ wording: String) {
        guard wording.utf8.count <= Self.longestWording else {
            parts = [.literal(wording)]
            return
        }
        var parts: [Part] = []
        var literal = ""
        var rest = wording[...]
        while let open = rest.firstIndex(of: "{") {
            let name = rest[rest.index(after: open)...].prefix { $0 != "}" && $0 != "{" }
            guard name.endIndex < rest.endIndex, rest[name.endIndex] == "}", Self.isName(name) else {
                literal += rest[...open]
                rest = rest[rest.index(after: open)...]
                continue
            }
            literal += rest[..<open]
            if !literal.isEmpty { parts.append(.literal(literal)) }
            literal = ""
            parts.append(.slot(String(name)))
            rest = rest[rest.index(after: name.endIndex)...]
        }
        literal += rest
        if !literal.isEmpty { parts.append(.literal(literal)) }
        self.parts = parts
    }

    /// The names of the slots, in order.
    var slots: [String] {
        parts.compactMap { part in
            if case .slot(let name) = part { name } else { nil }
        }
    }

    /// A name is letters, digits, `_` and `-`, and begins with a letter.
    private static func isName(_ name: Substring) -> Bool {
        guard let first = name.first, first.isASCII, first.isLetter else { return false }
        return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
    }

    /// The kind of the slot `name`: digits at its end only tell two slots apart (`{number2}`).
    static func kind(of name: String, lists: SlotLists) -> SlotKind? {
        if let list = lists.index(of: name) { return .list(list) }
        var base = name[...]
        while base.last?.isNumber == true { base.removeLast() }
        switch base {
        case "number": return .number
        case "money": return .money
        case "time": return .time
        case "date": return .date
        default: return lists.index(of: String(base)).map { .list($0) }
        }
    }
}
