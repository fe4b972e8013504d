import Languages

/// What a lookup leads to: an answer that is spoken, phrases to tap, or neither.
public enum Outcome: String, Sendable, Codable {
    /// One phrase means what was said; it may be spoken without asking.
    case answer
    /// Phrases that are near; a person has to choose.
    case suggest
    /// Nothing that is held comes near.
    case miss
}

/// One way to say a phrase in one language, as a matcher is given it.
///
///     PhraseWording(phrase: "table-two", language: .english, text: "A table for two, please.")
public struct PhraseWording: Sendable, Hashable {
    /// The identifier of the phrase; several wordings share it.
    public var phrase: String
    /// The language of `text`.
    public var language: LanguageTag
    /// The wording as a person would write it; may hold slots such as `{number}`.
    public var text: String
    /// Its sounds in the International Phonetic Alphabet, when the pack has them; for utterances that were heard.
    public var phonemes: String?

    /// Makes a wording.
    public init(phrase: String, language: LanguageTag, text: String, phonemes: String? = nil) {
        self.phonemes = phonemes
        self.phrase = phrase
        self.language = language
        self.text = text
    }
}

/// What a matcher found for one text.
public struct Match: Sendable, Equatable {
    /// Whether `phrase` may be spoken, or `suggestions` are to be shown.
    public var outcome: Outcome
    /// The phrase that answers; `nil` unless `outcome` is ``Outcome/answer``.
    public var phrase: String?
    /// The wording that was recognised, as it was added; `nil` unless `outcome` is ``Outcome/answer``.
    public var wording: String?
    /// How near the best phrase is, from 0 (nothing in common) to 1 (the same words).
    public var score: Double
    /// Up to three different phrases, nearest first. An answer stands first among them.
    public var suggestions: [String]
    /// Why this outcome, in a few words, for a technician.
    public var reason: String
    /// What was said in the places that the wording leaves open.
    public var slots: [SlotValue]
    /// Whether the wording was learned from customers' taps.
    public var isLearned: Bool

    init(
        outcome: Outcome, phrase: String? = nil, wording: String? = nil, score: Double, suggestions: [String] = [],
        reason: String, slots: [SlotValue] = [], isLearned: Bool = false
    ) {
        self.isLearned = isLearned
        self.outcome = outcome
        self.phrase = phrase
        self.wording = wording
        self.score = score
        self.suggestions = suggestions
        self.reason = reason
        self.slots = slots
    }
}
