import Languages

/// The writing systems that Parley's languages use, and one for all the others.
struct Script: OptionSet {
    let rawValue: UInt16

    static let latin = Script(rawValue: 1 << 0)
    static let thai = Script(rawValue: 1 << 1)
    static let lao = Script(rawValue: 1 << 2)
    static let khmer = Script(rawValue: 1 << 3)
    static let burmese = Script(rawValue: 1 << 4)
    static let han = Script(rawValue: 1 << 5)
    static let kana = Script(rawValue: 1 << 6)
    static let hangul = Script(rawValue: 1 << 7)
    /// A script that none of Parley's languages uses.
    static let other = Script(rawValue: 1 << 8)

    /// The script that a scalar belongs to; empty for digits, punctuation, spaces and marks, which belong to all.
    ///
    /// Ranges are those of Unicode's blocks for each script.
    static func of(_ scalar: Unicode.Scalar) -> Script {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: .latin
        case 0...0xA9, 0xD7, 0xF7, 0x0300...0x036F: []
        case 0x0E3F, 0x17DB: []  // The signs of baht and riel.
        case 0x30FB, 0x30FC: []  // The dot and the length mark between kana.
        case 0xAA...0x024F, 0x1E00...0x1EFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            scalar.properties.isAlphabetic ? .latin : []
        case 0x0E01...0x0E7F: .thai
        case 0x0E80...0x0EFF: .lao
        case 0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: .burmese
        case 0x1780...0x17FF, 0x19E0...0x19FF: .khmer
        case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: .hangul
        case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            .han
        case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FD...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: .kana
        default: scalar.properties.isAlphabetic ? .other : []
        }
    }
}

/// What a text of a language is held to.
struct TextRules {
    /// The language; `nil` for texts such as topics, which may be in any.
    let language: LanguageTag?
    /// The scripts that it is written in; `nil` when Parley does not know.
    let scripts: Script?

    /// For texts in any language.
    static let none = TextRules(language: nil, scripts: nil)

    private init(language: LanguageTag?, scripts: Script?) {
        (self.language, self.scripts) = (language, scripts)
    }

    /// For texts in `language`.
    init(_ language: LanguageTag) {
        let namesScript = language.rawValue.split(separator: "-").dropFirst().contains { $0.utf8.count == 4 }
        let scripts: Script? =
            switch language.primary {
            case _ where namesScript: nil  // Such as ms-Arab: not the script that is expected below.
            case "en", "vi", "id", "ms": .latin
            case "th": .thai
            case "lo": .lao
            case "km": .khmer
            case "my": .burmese
            case "zh": .han
            case "ja": [.han, .kana]
            case "ko": [.hangul, .han]
            default: nil
            }
        self.init(language: language, scripts: scripts)
    }
}

extension Unicode.Scalar {
    /// Whether this scalar may not stand in a pack: it is unseen and steers how text is shown, or it is what a failed
    /// conversion leaves behind.
    ///
    /// Zero-width spaces and joiners stay: they separate words in Khmer, Lao, Thai and Burmese.
    var isForbidden: Bool {
        switch value {
        case 0x20...0x7E, 0x09, 0x0A, 0x0D, 0x0E00...0x0EFF, 0x1000...0x109F, 0x200B...0x200D, 0x4E00...0x9FFF:
            return false
        case 0...0x9F, 0xFFFD: return true
        default: break
        }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: return true
        default: return properties.isNoncharacterCodePoint
        }
    }

    /// Whether this is white space other than a plain space.
    var isOtherSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether this may stand in a message: it neither breaks the line nor steers how text is shown.
    fileprivate var isPrintable: Bool { !isForbidden && !(0x09...0x0D).contains(value) }

    /// The scalar as Unicode writes its number: `U+202E`.
    var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension String {
    /// The text as it may be printed in a message: it comes from a pack, which may be hostile.
    var printable: String {
        if unicodeScalars.allSatisfy(\.isPrintable) { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.isPrintable ? $0 : "\u{FFFD}" }))
    }
}
