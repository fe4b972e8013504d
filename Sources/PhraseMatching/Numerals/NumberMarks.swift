/// The marks in and before numbers that carry value, and what becomes of them in the normal form.
///
/// | written | normal form | |
/// |---|---|---|
/// | `2,5`, `2.5`, `2·5` | see ``NumberLiteral`` | decimal and grouping marks |
/// | `2-5`, `2 – 5`, `2~5`, `2〜5` | `2-5` | a range, a date, a telephone number |
/// | `1/2`, `1 / 2`, `1⁄2` | `1/2` | a fraction, a date |
/// | `7:30` | `7:30` | a time |
/// | `2×5` | `2 × 5` | |
/// | `.25` | `0.25` | a decimal mark that begins a number |
/// | `-5` | `-5` | a minus, at the start or after a space |
/// | `~5`, `≈5` | `≈ 5` | about |
/// | `<5`, `>5`, `≤5`, `≥5`, `±5` | `< 5` … | bounds |
/// | `½`, `2½` | `½`, `2½` | vulgar fractions, which NFKC would glue to the digits before them |
///
/// Anywhere else these marks part words, as all punctuation does.
enum NumberMarks {
    static let minus: UInt32 = 0x2D
    static let point: UInt32 = 0x2E
    static let comma: UInt32 = 0x2C
    static let slash: UInt32 = 0x2F
    static let colon: UInt32 = 0x3A
    /// What a tilde before a number means; a tilde between two numbers is a range.
    private static let about: UInt32 = 0x2248

    /// What stands at a place, and how many scalars of the source it takes.
    struct Mark {
        var folded: ScalarFolding.Folded
        /// Whether a space before it goes: "2 - 5" is "2-5".
        var joins = false
        var length = 1
    }

    /// Whether a scalar of the normal form may be part of a number that is written in digits.
    static func isPart(_ value: UInt32) -> Bool {
        ScalarFolding.isDigit(value) || isMark(value) || fraction(value) != nil
    }

    /// Whether a scalar of the normal form is a mark between the digits of a number.
    static func isMark(_ value: UInt32) -> Bool {
        value == minus || value == point || value == comma || value == slash || value == colon
    }

    /// Hundredths of a vulgar fraction; of thirds and the like, which have none, -1.
    static func fraction(_ value: UInt32) -> Int? {
        switch value {
        case 0xBC: 25
        case 0xBD: 50
        case 0xBE: 75
        case 0x2155: 20
        case 0x2156: 40
        case 0x2157: 60
        case 0x2158: 80
        case 0x2152: 10
        case 0x2150...0x215F, 0x2189: -1
        default: nil
        }
    }

    /// Whether NFKC must not touch a scalar: it would make "2½" into "21⁄2" and "10²" into "102".
    static func isKeptFromComposition(_ value: UInt32) -> Bool {
        switch value {
        case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079, 0x2080...0x2089: true
        default: fraction(value) != nil
        }
    }

    /// The mark at `position` of `source`, when it has a value there; `previous` is what the normal form ends in.
    static func mark(at position: Int, in source: [UInt32], after previous: UInt32?) -> Mark? {
        guard let kind = kind(of: source[position]) else { return nil }
        if isBetween(position, in: source) {
            switch kind {
            case .point: return Mark(folded: .keep(point))
            case .comma: return Mark(folded: .keep(comma))
            case .colon: return Mark(folded: .keep(colon))
            case .dash, .tilde: return Mark(folded: .keep(minus))
            case .slash: return Mark(folded: .keep(slash))
            case .times: return Mark(folded: .keepApart(0xD7))
            case .middleDot: return Mark(folded: .keep(point))
            case .bound: return Mark(folded: .keepApart(source[position]))
            case .about: return Mark(folded: .keepApart(about))
            }
        }
        if kind == .dash || kind == .tilde || kind == .slash, let next = digitBehindSpaces(position, in: source),
            position > 0, ScalarFolding.isWhitespace(source[position - 1]), next > position + 1,
            previous == ScalarFolding.space || previous.map(ScalarFolding.isDigit) ?? false,
            isBehindDigit(position, in: source)
        {
            return Mark(folded: .keep(kind == .slash ? slash : minus), joins: true, length: next - position)
        }
        return leading(kind, at: position, in: source)
    }

    private enum Kind { case point, comma, colon, dash, tilde, slash, times, middleDot, bound, about }

    private static func kind(of value: UInt32) -> Kind? {
        switch value {
        case 0x2E, 0xFF0E: .point
        case 0x2C, 0xFF0C: .comma
        case 0x3A, 0xFF1A, 0x2236: .colon
        case 0x2D, 0x2010...0x2015, 0x2212, 0xFF0D, 0xFE63, 0x2043: .dash
        case 0x7E, 0xFF5E, 0x301C, 0x223C, 0x3030: .tilde
        case 0x2F, 0xFF0F, 0x2044, 0x2215: .slash
        case 0xD7, 0x2A, 0xFF0A, 0x2715: .times
        case 0xB7: .middleDot
        case 0x3C, 0x3E, 0x2264, 0x2265, 0xB1, 0x2266, 0x2267: .bound
        case 0x2248, 0x2243, 0x2245: .about
        default: nil
        }
    }

    private static func isDigit(_ position: Int, in source: [UInt32]) -> Bool {
        source.indices.contains(position) && ScalarFolding.asciiDigit(source[position]) != nil
    }

    /// Whether a decimal mark at `position` begins a number.
    private static func isPoint(_ position: Int, in source: [UInt32]) -> Bool {
        source.indices.contains(position) && kind(of: source[position]) == .point && isDigit(position + 1, in: source)
    }

    private static func isBetween(_ position: Int, in source: [UInt32]) -> Bool {
        isDigit(position - 1, in: source) && isDigit(position + 1, in: source)
    }

    private static func digitBehindSpaces(_ position: Int, in source: [UInt32]) -> Int? {
        var next = position + 1
        while next < source.count, ScalarFolding.isWhitespace(source[next]) { next += 1 }
        return isDigit(next, in: source) ? next : nil
    }

    private static func isBehindDigit(_ position: Int, in source: [UInt32]) -> Bool {
        var last = position - 1
        while last >= 0, ScalarFolding.isWhitespace(source[last]) { last -= 1 }
        return isDigit(last, in: source)
    }

    /// A mark that begins a number: at the start, after a space, or after a sign that is a word of its own.
    private static func leading(_ kind: Kind, at position: Int, in source: [UInt32]) -> Mark? {
        let previous = position > 0 ? source[position - 1] : ScalarFolding.space
        let opens =
            ScalarFolding.isWhitespace(previous) || previous == 0x28 || previous == 0x24
            || (0xA2...0xA5).contains(previous) || (0x20A0...0x20C0).contains(previous)
        switch kind {
        case .point where (opens || self.kind(of: previous) == .dash) && isDigit(position + 1, in: source):
            return Mark(folded: .keep(point))
        case .dash where opens && (isDigit(position + 1, in: source) || isPoint(position + 1, in: source)):
            return Mark(folded: .keep(minus))
        case .tilde where opens && isDigit(position + 1, in: source): return Mark(folded: .keepApart(about))
        case .about, .bound, .tilde:
            guard opens || kind != .tilde, digitBehindSpaces(position, in: source) != nil else { return nil }
            return Mark(folded: .keepApart(kind == .bound ? source[position] : about))
        case .times where opens && ScalarFolding.isWhitespace(source[min(position + 1, source.count - 1)]):
            // "2 × 5", as it is in a normal form.
            guard isBehindDigit(position, in: source), digitBehindSpaces(position, in: source) != nil else {
                return nil
            }
            return Mark(folded: .keepApart(0xD7))
        default: return nil
        }
    }
}
