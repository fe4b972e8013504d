import Languages
import Synchronization

/// Finds the phrase that means what was said, or says that it does not know.
///
///     let matcher = Matcher(wordings: [
///         PhraseWording(phrase: "table-two", language: .english, text: "A table for two, please.")
///     ])
///     matcher.match("table for 2 please", language: .english)     // answer "table-two"
///     matcher.match("table for three please", language: .english) // suggest ["table-two"]
///
/// Lookups touch neither disk nor network. They work on a snapshot: a reader never waits while wordings are added.
public final class Matcher: Sendable {
    /// What may be changed about a matcher.
    public struct Options: Sendable {
        /// The least cosine of a suggestion, 0 to 1.
        public var leastSuggestion: Double = 0.15

        /// The values that were found best.
        public init() {}
    }

    private let options: Options
    private let partitions: Mutex<[LanguageTag: Partition]>

    /// Makes a matcher that holds `wordings`.
    public init(wordings: some Sequence<PhraseWording> = [], options: Options = Options()) {
        self.options = options
        var partitions: [LanguageTag: Partition] = [:]
        for (language, wordings) in Dictionary(grouping: wordings, by: \.language) {
            var partition = Partition(language: language)
            partition.add(contentsOf: wordings)
            partitions[language] = partition
        }
        self.partitions = Mutex(partitions)
    }

    /// The languages in which at least one wording is held.
    public var languages: [LanguageTag] {
        partitions.withLock { $0.keys.sorted() }
    }

    /// Adds a wording; lookups that begin after this returns see it.
    public func add(_ wording: PhraseWording) {
        partitions.withLock { $0[wording.language, default: Partition(language: wording.language)].add(wording) }
    }

    /// Removes a wording that was added with the same phrase, language and text.
    ///
    /// - Returns: Whether there was one.
    @discardableResult
    public func remove(_ wording: PhraseWording) -> Bool {
        partitions.withLock { $0[wording.language]?.remove(wording) ?? false }
    }

    /// Decides what `text` is.
    ///
    /// - Parameters:
    ///   - text: What was typed or heard.
    ///   - language: The language that it is in.
    ///   - heard: Whether a recogniser made the text, so that words may be wrong that sound alike.
    ///   - alternatives: What else the recogniser thought of, the best first.
    public func match(_ text: String, language: LanguageTag, heard: Bool = false, alternatives: [String] = []) -> Match
    {
        guard let partition = partitions.withLock({ $0[language] }) else {
            return Match(outcome: .miss, score: 0, reason: "no phrases in \(language)")
        }
        return partition.match(text, heard: heard, options: options)
    }

    /// The same decision with everything that led to it.
    public func explain(_ text: String, language: LanguageTag, heard: Bool = false, alternatives: [String] = [])
        -> Explanation
    {
        Explanation(
            text: text, language: language,
            match: match(text, language: language, heard: heard, alternatives: alternatives))
    }
}
