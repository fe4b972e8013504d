import Languages

/// Finds the phrases that sound like what was heard, to be shown when the words alone lead nowhere.
///
/// A recogniser writes real words that sound like those that were said: "To bear's police" for "Two beers, please". No
/// letter n-gram finds that way back; the sounds do. What is found is only ever suggested: at the similarity where it
/// helps, nearly every phrase that differs in one word would be found too.
///
///     let neighbours = SoundNeighbours()
///     neighbours.add(PhraseWording(phrase: "two-beers", language: .english, text: "Two beers, please."))
///     neighbours.nearest(to: "To bear's police", limit: 3)     // ["two-beers"]
///
/// English only, so far: other languages need phonemes that their spelling does not give.
public struct SoundNeighbours: Sendable {
    /// From this similarity on, 0 to 1, a phrase is near enough to be shown.
    public static let leastSimilarity = 0.6
    /// The language whose spelling this can read.
    public static let language = LanguageTag.english

    private var wordings: [(phrase: String, sounds: [UInt8])] = []

    /// Nothing to find yet.
    public init() {}

    /// Takes a wording, if it is in ``language`` and holds no slots.
    public mutating func add(_ wording: PhraseWording) {
        guard wording.language == Self.language, !wording.text.contains("{") else { return }
        let sounds = Self.sounds(of: wording.text)
        if sounds.count > 1 { wordings.append((wording.phrase, sounds)) }
    }

    /// Forgets the wordings of a phrase.
    public mutating func remove(phrase: String) {
        wordings.removeAll { $0.phrase == phrase }
    }

    /// The phrases that sound most alike, nearest first, each once. About 1 µs for each wording that is held.
    public func nearest(to text: String, limit: Int) -> [String] {
        let heard = Self.sounds(of: text)
        guard heard.count > 1 else { return [] }
        var best: [String: Double] = [:]
        for (phrase, sounds) in wordings {
            let longer = Double(max(heard.count, sounds.count))
            // Sounds that one side has more than the other cost about a half each, at the least.
            guard Double(abs(heard.count - sounds.count)) * 0.5 <= (1 - Self.leastSimilarity) * longer else { continue }
            let similarity = 1 - EnglishSounds.distance(heard, sounds) / longer
            if similarity >= Self.leastSimilarity { best[phrase] = max(best[phrase] ?? 0, similarity) }
        }
        return best.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    }

    private static func sounds(of text: String) -> [UInt8] {
        EnglishSounds.sounds(of: TextNormaliser.normalise(text, language: language).unicodeScalars.map(\.value))
    }
}
