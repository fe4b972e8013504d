import Languages

/// What can go wrong in matching and rendering phrases.
public struct PhraseMatchingError: Error, Sendable, CustomStringConvertible {
    /// What kind of error it is.
    public struct Code: Sendable, Hashable {
        private let raw: UInt8

        private init(_ raw: UInt8) { self.raw = raw }

        /// A slot of a wording has no value.
        public static let missingSlot = Code(1)
        /// A value cannot be put in a language.
        public static let unspeakable = Code(2)
    }

    /// What kind of error it is.
    public let code: Code
    /// What happened, and where, for a person.
    public let message: String
    /// What to do next.
    public let remedy: String

    /// The message and the remedy.
    public var description: String { "\(message). \(remedy)" }

    static func missingSlot(_ name: String, wording: String) -> PhraseMatchingError {
        PhraseMatchingError(
            code: .missingSlot, message: "The slot {\(name)} of \"\(wording)\" has no value",
            remedy: "Use the same slot names in all wordings of the phrase")
    }

    static func unspeakable(_ name: String, language: LanguageTag) -> PhraseMatchingError {
        PhraseMatchingError(
            code: .unspeakable, message: "What was said for {\(name)} cannot be put in \(language)",
            remedy: "Add the item's name in this language to the pack's list, or the language to the slot's tables")
    }
}
