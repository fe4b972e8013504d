import Languages
import Locks

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
        public var leastSuggestion: Double = 0.05

        /// The lists that slots are filled from: by name, for each item its names in each language.
        public var lists: [String: [[LanguageTag: [String]]]] = [:]

        /// Licences that are not given, to see what each of them is worth.
        public var withheldLicences: Set<Licence> = []

        /// The values that were found best.
        public init() {}
    }

    private let options: Options
    private let lists: SlotLists
    /// What is held, by language. Writers wait for one another here.
    private let writer: Locked<[LanguageTag: Partition]>
    /// The same as readers see it, held only while a reference is copied.
    private let published: Locked<[LanguageTag: Partition]>
    /// The phrase of each wording that taps taught.
    private let aliases = Locked<[Alias: String]>([:])
    private let counts = Locked(MatcherStatistics())

    /// Makes a matcher that holds `wordings`.
    public init(wordings: some Sequence<PhraseWording> = [], options: Options = Options()) {
        self.options = options
        lists = SlotLists(options.lists)
        writer = Locked([:])
        published = Locked([:])
        add(contentsOf: wordings)
    }

    /// The languages in which at least one wording is held.
    public var languages: [LanguageTag] {
        published.withLock { $0.filter { !$0.value.isEmpty }.keys.sorted() }
    }

    /// Adds a wording; lookups that begin after this returns see it.
    public func add(_ wording: PhraseWording) {
        write(wording.language) { $0.add(wording) }
    }

    /// Adds many wordings at once, which is cheaper than one by one.
    public func add(contentsOf wordings: some Sequence<PhraseWording>) {
        for (language, wordings) in Dictionary(grouping: wordings, by: \.language) {
            write(language) { $0.add(contentsOf: wordings) }
        }
    }

    /// Removes a wording that was added with the same phrase, language and text.
    ///
    /// - Returns: Whether there was one.
    @discardableResult
    public func remove(_ wording: PhraseWording) -> Bool {
        write(wording.language) { $0.remove(wording) }
    }

    private func write<Result>(_ language: LanguageTag, _ body: (inout Partition) -> Result) -> Result {
        writer.withLock { partitions in
            let result = body(
                &partitions[
                    language,
                    default: Partition(language: language, lists: lists, withholding: options.withheldLicences)])
            // What was published goes after the lock is free: to free it takes time, and readers would wait.
            var before = partitions[language]
            published.withLock { swap(&$0[language], &before) }
            return result
        }
    }

    /// Decides what `text` is.
    ///
    /// - Parameters:
    ///   - text: What was typed or heard.
    ///   - language: The language that it is in.
    ///   - heard: Whether a recogniser made the text. Then its alternatives vote, and its sounds count.
    ///   - alternatives: What else the recogniser thought of, the best first.
    ///   - phonemes: The text's sounds in the International Phonetic Alphabet, made as those of the wordings were.
    public func match(
        _ text: String, language: LanguageTag, heard: Bool = false, alternatives: [String] = [], phonemes: String? = nil
    ) -> Match {
        guard let partition = published.withLock({ $0[language] }), !partition.isEmpty else {
            return count(Match(outcome: .miss, score: 0, reason: "no phrases in \(language)"))
        }
        var lookup = Lookup(text, isHeard: heard, phonemes: phonemes, in: partition, options: options)
        var match = lookup.decide()
        if heard, !alternatives.isEmpty {
            let others = alternatives.prefix(Self.mostAlternatives).map { alternative in
                var lookup = Lookup(alternative, isHeard: true, phonemes: nil, in: partition, options: options)
                return lookup.decide()
            }
            match = Ballot(first: match, others: others).result
        }
        return count(match.outcome == .answer ? match : alias(of: text, in: language) ?? match)
    }

    /// Whether these very words are a wording; then nobody needs to know how they sound.
    public func holds(_ text: String, language: LanguageTag) -> Bool {
        guard let partition = published.withLock({ $0[language] }) else { return false }
        return !partition.exact[partition.key(of: NormalisedText(text, language: language))].isEmpty
    }

    /// How many alternatives of a recogniser vote.
    private static let mostAlternatives = 8

    /// The same decision, without a vote of alternatives, and everything that led to it.
    ///
    /// - Parameter excluded: A phrase that is passed over, as if it were not held: what else could it be taken for?
    public func explain(
        _ text: String, language: LanguageTag, heard: Bool = false, phonemes: String? = nil,
        without excluded: String? = nil
    ) -> Explanation {
        let partition = published.withLock { $0[language] } ?? Partition(language: language, lists: lists)
        var lookup = Lookup(
            text, isHeard: heard, phonemes: phonemes, in: partition, options: options, without: excluded)
        let match = lookup.decide()
        return Explanation(match.outcome == .answer ? match : alias(of: text, in: language) ?? match, of: lookup)
    }

    // MARK: - Aliases

    /// A wording that taps taught, in its normal form.
    private struct Alias: Hashable, Sendable {
        let language: LanguageTag
        let normalised: String
    }

    /// Takes in a wording that taps taught. It answers only when the same words are said again and nothing else does:
    /// what else they could mean, nobody has said.
    public func learn(_ wording: PhraseWording) {
        let alias = Self.alias(wording.text, wording.language)
        aliases.withLock { $0[alias] = wording.phrase }
    }

    /// Forgets a wording that taps taught.
    public func unlearn(_ text: String, language: LanguageTag) {
        let alias = Self.alias(text, language)
        aliases.withLock { $0[alias] = nil }
    }

    private func alias(of text: String, in language: LanguageTag) -> Match? {
        guard let phrase = aliases.withLock({ $0[Self.alias(text, language)] }) else { return nil }
        return Match(
            outcome: .answer, phrase: phrase, wording: text, score: 1, suggestions: [phrase],
            reason: "the same words, learned from taps", isLearned: true)
    }

    private static func alias(_ text: String, _ language: LanguageTag) -> Alias {
        Alias(language: language, normalised: TextNormaliser.normalise(text, language: language))
    }

    // MARK: - Statistics

    /// Goes on counting where an earlier matcher stopped.
    public func resume(_ earlier: MatcherStatistics) {
        counts.withLock { $0 = earlier }
    }

    private func count(_ match: Match) -> Match {
        counts.withLock { $0.count(match) }
        return match
    }

    /// What the matcher holds, and what came of lookups since it was made.
    public var statistics: MatcherStatistics {
        var statistics = counts.withLock { $0 }
        statistics.wordings = [:]
        statistics.indexBytes = 0
        for (language, partition) in published.withLock({ $0 }) {
            let snapshot = partition.snapshot
            statistics.wordings[language.rawValue] = snapshot.count
            statistics.indexBytes += snapshot.bytes
        }
        return statistics
    }
}
