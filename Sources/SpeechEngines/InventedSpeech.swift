import Languages

/// Tells text that a model invented from text that it heard.
///
/// A model that writes text token by token writes something whatever it is given. Given noise or a hum that got past
/// the voice activity detector, such models write music notes, one phrase over and over, or words of another script, at
/// a pace at which nobody speaks. Such a transcript must not be acted on.
public enum InventedSpeech {
    /// How many tokens a second people speak at most; fast speech has about 5 words of 1.4 tokens.
    private static let tokensPerSecond = 9.0
    /// Languages that are written in Latin letters only.
    private static let latinScript: Set = ["en", "vi", "id", "ms"]

    /// Whether the text bears the marks of an invented one.
    ///
    /// - Parameters:
    ///   - tokens: How many tokens the model wrote; 0 when it does not say.
    ///   - seconds: How long the utterance lasted.
    ///   - language: The language that was asked for.
    public static func isLikely(_ text: String, tokens: Int = 0, seconds: Double, language: LanguageTag) -> Bool {
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        let hasContent = !letters.isEmpty || text.contains(where: \.isNumber)
        return !text.isEmpty && !hasContent
            // Half a character, where the model stopped in the middle of one.
            || text.unicodeScalars.contains("\u{FFFD}")
            // Half a second more: the endpointer cuts close, and a last full stop is a token too.
            || Double(tokens) > tokensPerSecond * (seconds + 0.5)
            || latinScript.contains(language.primary) && !letters.allSatisfy(\.isLatin)
            || repeatsItself(text)
    }

    /// "No no no" and "very very very good" are speech, and so is a drawn-out "aaaah"; more is not. Scripts without
    /// spaces repeat themselves inside a word.
    private static func repeatsItself(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        return repeats(words, unitsUpTo: 6, moreThan: 3)
            || words.contains { word in repeats(word.filter(\.isLetter).map(\.self), unitsUpTo: 8, moreThan: 5) }
    }

    /// Whether somewhere a unit of a few elements follows itself more often than it may.
    private static func repeats<Element: Equatable>(
        _ elements: [Element], unitsUpTo longest: Int, moreThan allowed: Int
    ) -> Bool {
        (1...longest).contains { length in
            // A run of elements that are equal to those one unit before, as long as the unit once too often.
            var run = 0
            return elements.indices.dropFirst(length).contains { index in
                run = elements[index] == elements[index - length] ? run + 1 : 0
                return run >= length * allowed
            }
        }
    }
}
