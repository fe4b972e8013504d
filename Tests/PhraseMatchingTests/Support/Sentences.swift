import Languages
import PhraseMatching
import Testing

/// A wording that is held, and a text that is looked up against it.
struct Sentences: Sendable, CustomTestStringConvertible {
    var language: LanguageTag
    var held: String
    var said: String

    init(_ language: LanguageTag, _ held: String, _ said: String) {
        (self.language, self.held, self.said) = (language, held, said)
    }

    var testDescription: String { "\(language): \(said) / \(held)" }

    /// What a matcher that holds only `held` makes of `said`.
    var match: Match {
        Matcher(wordings: [PhraseWording(phrase: "held", language: language, text: held)])
            .match(said, language: language)
    }
}

/// A generator whose numbers are the same in every run: xorshift64*.
struct TextGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed | 1 }

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }
}
