import Languages

/// One key of the configuration: its name, what it is for, its default, and how its text becomes a value.
///
/// The keys are listed once, in ``Setting``; reading, the environment's names, the errors and the table in
/// `docs/configuration.md` follow from that list.
public struct ConfigurationKey<Value: Sendable>: Sendable {
    /// Dotted name, as nested mappings spell it in the file: `cloud.base_url`.
    public let name: String
    /// What it is for, in one sentence.
    public let summary: String
    /// What counts when neither the file nor the environment says anything, as text.
    public let fallback: String
    /// The values that it takes, in words: "a number from 1 to 65535".
    public let expected: String
    let value: Value
    let parse: @Sendable (String) -> Value?
}

/// What every key has, whatever its value.
public protocol AnyConfigurationKey: Sendable {
    var name: String { get }
    var summary: String { get }
    var fallback: String { get }
    var expected: String { get }
    /// Whether the text is a value of this key.
    func accepts(_ text: String) -> Bool
}

extension ConfigurationKey: AnyConfigurationKey {
    /// Whether the text is a value of this key.
    public func accepts(_ text: String) -> Bool { parse(text) != nil }
}

extension AnyConfigurationKey {
    /// The environment variable that overrides the key: `PARLEY_CLOUD_BASE_URL`.
    public var environmentName: String {
        "PARLEY_" + name.uppercased().replacing(".", with: "_").replacing("-", with: "_")
    }
}

// The kinds of keys.

extension ConfigurationKey where Value == String {
    /// Any text.
    static func text(_ name: String, _ summary: String, fallback: String = "") -> Self {
        Self(
            name: name, summary: summary, fallback: fallback, expected: "a text", value: fallback, parse: { $0 })
    }

    /// One of a few words.
    static func choice(_ name: String, _ summary: String, of words: [String], fallback: String) -> Self {
        Self(
            name: name, summary: summary, fallback: fallback, expected: words.joined(separator: ", "),
            value: fallback, parse: { words.contains($0) ? $0 : nil })
    }
}

extension ConfigurationKey where Value == Int {
    /// A whole number within a range.
    static func number(_ name: String, _ summary: String, in range: ClosedRange<Int>, fallback: Int) -> Self {
        Self(
            name: name, summary: summary, fallback: String(fallback),
            expected: "a whole number from \(range.lowerBound) to \(range.upperBound)", value: fallback,
            parse: { text in Int(text).flatMap { range.contains($0) ? $0 : nil } })
    }
}

extension ConfigurationKey where Value == Bool {
    /// Yes or no.
    static func flag(_ name: String, _ summary: String, fallback: Bool) -> Self {
        Self(
            name: name, summary: summary, fallback: String(fallback), expected: "true or false", value: fallback,
            parse: { text in
                switch text.lowercased() {
                case "true", "yes", "on", "1": true
                case "false", "no", "off", "0": false
                default: nil
                }
            })
    }
}

extension ConfigurationKey where Value == [String] {
    /// Words in order: a YAML list, or words separated by commas.
    static func list(_ name: String, _ summary: String, fallback: [String] = []) -> Self {
        Self(
            name: name, summary: summary, fallback: fallback.joined(separator: ", "),
            expected: "words separated by commas", value: fallback,
            parse: { text in
                text.split(separator: ",").map { $0.trimmingWhitespace() }.filter { !$0.isEmpty }
            })
    }
}

extension ConfigurationKey where Value == LanguageTag {
    /// One of the languages that Parley knows.
    static func language(_ name: String, _ summary: String, fallback: LanguageTag) -> Self {
        Self(
            name: name, summary: summary, fallback: fallback.rawValue,
            expected: "a language: \(LanguageTag.known.map(\.rawValue).joined(separator: ", "))", value: fallback,
            parse: { text in LanguageTag(parsing: text).flatMap { $0.isKnown ? $0 : nil } })
    }
}

extension StringProtocol {
    /// The text without white space at either end.
    func trimmingWhitespace() -> String {
        let isSpace: (Character) -> Bool = { $0.isWhitespace }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
