import Languages

/// Why a lookup came out as it did, for a technician: `parley match --explain`.
public struct Explanation: Sendable, Codable, CustomStringConvertible {
    /// The text that was looked up.
    public var text: String
    /// Its language.
    public var language: LanguageTag
    /// What came of it.
    public var outcome: Outcome
    /// Why, in a few words.
    public var reason: String

    init(text: String, language: LanguageTag, match: Match) {
        self.text = text
        self.language = language
        outcome = match.outcome
        reason = match.reason
    }

    /// The explanation as lines of text.
    public var description: String {
        "\"\(text)\" (\(language)): \(outcome.rawValue), \(reason)"
    }
}
