/// A language as BCP 47 names it, in canonical case: `en`, `vi`, `zh-CN`.
///
/// A tag that came from outside goes through ``init(parsing:)``, which accepts `ZH_cn` for `zh-CN` and refuses what is
/// not a tag. Whether Parley *knows* the language is another question: ``isKnown``.
///
///     LanguageTag(parsing: "zh_cn")   // zh-CN
///     LanguageTag(parsing: "e n")     // nil
public struct LanguageTag: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The canonical tag: language in lower case, script in title case, region in upper case, joined by `-`.
    public let rawValue: String

    /// Takes a tag that is known to be canonical, such as a literal in code or a value from the store.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Reads a tag written by a person: any case, `-` or `_` between subtags.
    ///
    /// - Returns: `nil` when the text is not a language (2–3 letters), optionally a script (4 letters) and a region
    ///   (2 letters or 3 digits).
    public init?(parsing text: some StringProtocol) {
        var subtags = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
        guard (1...3).contains(subtags.count), (2...3).contains(subtags[0].count),
            subtags.allSatisfy({ $0.utf8.allSatisfy(Self.isLetterOrDigit) }), subtags[0].utf8.allSatisfy(Self.isLetter)
        else { return nil }
        for index in subtags.indices.dropFirst() {
            let subtag = subtags[index]
            let isScript = subtag.utf8.count == 4 && subtag.utf8.allSatisfy(Self.isLetter) && index == 1
            let isRegion =
                subtag.utf8.count == 2 && subtag.utf8.allSatisfy(Self.isLetter)
                || subtag.utf8.count == 3 && !subtag.utf8.contains(where: Self.isLetter)
            if isScript {
                subtags[index] = subtag.prefix(1).uppercased() + subtag.dropFirst()
            } else if isRegion, index == subtags.count - 1 {
                subtags[index] = subtag.uppercased()
            } else {
                return nil
            }
        }
        rawValue = subtags.joined(separator: "-")
    }

    /// The language without script and region: `zh` for `zh-CN`.
    public var primary: String {
        String(rawValue.prefix { $0 != "-" })
    }

    /// The canonical tag.
    public var description: String { rawValue }

    /// Tags order as their text does, so that lists of languages are stable.
    public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
        left.rawValue < right.rawValue
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

extension LanguageTag: Codable {
    /// Reads a tag from JSON, in any case.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let tag = LanguageTag(parsing: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\"\(text)\" is not a language tag such as en or zh-CN")
        }
        self = tag
    }

    /// Writes the canonical tag.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension LanguageTag {
    /// English.
    public static let english = LanguageTag(rawValue: "en")
    /// Vietnamese.
    public static let vietnamese = LanguageTag(rawValue: "vi")
    /// Thai.
    public static let thai = LanguageTag(rawValue: "th")
    /// Indonesian.
    public static let indonesian = LanguageTag(rawValue: "id")
    /// Malay.
    public static let malay = LanguageTag(rawValue: "ms")
    /// Chinese in simplified characters.
    public static let chinese = LanguageTag(rawValue: "zh-CN")
    /// Korean.
    public static let korean = LanguageTag(rawValue: "ko")
    /// Japanese.
    public static let japanese = LanguageTag(rawValue: "ja")
    /// Khmer.
    public static let khmer = LanguageTag(rawValue: "km")
    /// Lao.
    public static let lao = LanguageTag(rawValue: "lo")
    /// Burmese.
    public static let burmese = LanguageTag(rawValue: "my")

    /// The languages that Parley is made for, in the order in which a person is offered them.
    public static let known: [LanguageTag] = [
        .english, .vietnamese, .thai, .indonesian, .malay, .chinese, .korean, .japanese, .khmer, .lao, .burmese,
    ]

    /// Whether this is one of ``known``.
    public var isKnown: Bool { Self.known.contains(self) }

    /// The language's own name, as its speakers read it on the screen; the tag itself when it is not a known one.
    public var endonym: String {
        switch self {
        case .english: "English"
        case .vietnamese: "Tiếng Việt"
        case .thai: "ไทย"
        case .indonesian: "Bahasa Indonesia"
        case .malay: "Bahasa Melayu"
        case .chinese: "中文"
        case .korean: "한국어"
        case .japanese: "日本語"
        case .khmer: "ខ្មែរ"
        case .lao: "ລາວ"
        case .burmese: "မြန်မာ"
        default: rawValue
        }
    }
}
