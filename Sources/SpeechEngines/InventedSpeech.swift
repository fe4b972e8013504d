import Languages

/// Tells text that a model invented from text that it heard.
///
/// A model that writes text token by token writes something whatever it is given. Given noise or a hum that got past
/// the voice activity detector, Moonshine writes music notes, one phrase over and over, or words of another script, at
/// a pace at which nobody speaks. Such a transcript must not be acted on.
public enum InventedSpeech {
    /// How many tokens a second people speak at most; fast speech has about 5 words of 1.4 tokens.
    static let tokensPerSecond = 9.0
    /// How often a phrase of one to six words may follow itself: "no no no" and "very very very good" are speech.
    static let repetitions = 3
    /// Languages that are written in Latin letters only.
    static let latinScript: Set = ["en", "vi", "id", "ms"]

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
            // Half a second more: the endpointer cuts close, and a last full stop is a token too.
            || Double(tokens) > tokensPerSecond * (seconds + 0.5)
            || latinScript.contains(language.primary) && !letters.allSatisfy(\.isLatin)
            || repeatsItself(text)
    }

    private static func repeatsItself(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard words.count > repetitions else { return false }
        for length in 1...6 {
            // A run of equal words at this distance, as long as it takes for the phrase to come once too often.
            var run = 0
            for index in words.indices.dropFirst(length) {
                run = words[index] == words[index - length] ? run + 1 : 0
                if run >= length * repetitions { return true }
            }
        }
        return false
    }
}
