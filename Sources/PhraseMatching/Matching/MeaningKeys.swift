import Languages

/// Sorts texts by what they could be taken for, without an index: only texts that share a key can mean the same to a
/// matcher. What fills a slot, and what only sounds alike, has no part in it.
///
///     let keys = MeaningKeys(language: .english)
///     Set(keys.keys(of: "Can I pay by card?")).intersection(keys.keys(of: "May I pay by card, please?"))   // not empty
public struct MeaningKeys: Sendable {
    private let language: LanguageTag
    private let analyser: Analyser?

    /// Reads the tables of a language.
    public init(language: LanguageTag) {
        self.language = language
        analyser = Analyser(language: language)
    }

    /// The keys of a text: one for its letters, one for the words in it that carry meaning. Stable across runs.
    public func keys(of text: String) -> [UInt64] {
        let text = NormalisedText(text, language: language)
        let letters = Partition.key(of: text, spaced: analyser?.lexicon.script == .spaced)
        guard let reading = analyser?.read(text), !reading.items.isEmpty else { return [letters] }
        return [letters, reading.signature]
    }
}
