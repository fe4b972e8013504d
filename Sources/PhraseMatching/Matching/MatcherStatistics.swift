/// What a matcher holds, and what came of its lookups; for metrics and `parley doctor`.
public struct MatcherStatistics: Sendable, Codable, Equatable {
    /// Lookups since the matcher was made.
    public internal(set) var lookups = 0
    /// Answers by the same words.
    public internal(set) var exact = 0
    /// Answers by a wording with slots.
    public internal(set) var template = 0
    /// Answers by meaning.
    public internal(set) var fuzzy = 0
    /// Answers by a wording that taps taught.
    public internal(set) var learned = 0
    /// Lookups that showed suggestions.
    public internal(set) var suggested = 0
    /// Lookups that found nothing.
    public internal(set) var missed = 0
    /// How many wordings are held, by language tag.
    public internal(set) var wordings: [String: Int] = [:]
    /// The memory of the index, in bytes.
    public internal(set) var indexBytes = 0

    /// The share of lookups that were answered, 0 to 1; 0 before the first.
    public var hitRate: Double {
        lookups == 0 ? 0 : Double(exact + template + fuzzy + learned) / Double(lookups)
    }

    /// Nothing yet.
    public init() {}

    mutating func count(_ match: Match) {
        lookups += 1
        switch match.outcome {
        case .answer where match.isLearned: learned += 1
        case .answer where !match.slots.isEmpty: template += 1
        case .answer where match.score == 1: exact += 1
        case .answer: fuzzy += 1
        case .suggest: suggested += 1
        case .miss: missed += 1
        }
    }
}
