import Languages

/// A wording that customers' taps taught.
public struct StoredAlias: Sendable, Equatable, Codable {
    /// The wording's language.
    public let language: LanguageTag
    /// The wording as it was last heard.
    public let wording: String
    /// The wording as the matcher compares it.
    public let normalised: String
    /// The phrase that it means.
    public let phrase: PhraseName
    /// When it was learned, in milliseconds since 1970 UTC.
    public let learnedAt: Int64
    /// How many taps taught it.
    public let taps: Int
    /// How often it has answered since.
    public let hits: Int
    /// When it last did, in milliseconds since 1970 UTC.
    public let lastUsedAt: Int64?

    /// An alias.
    public init(
        language: LanguageTag, wording: String, normalised: String, phrase: PhraseName, learnedAt: Int64, taps: Int,
        hits: Int = 0, lastUsedAt: Int64? = nil
    ) {
        self.language = language
        self.wording = wording
        self.normalised = normalised
        self.phrase = phrase
        self.learnedAt = learnedAt
        self.taps = taps
        self.hits = hits
        self.lastUsedAt = lastUsedAt
    }
}

/// How often something that was learned has answered.
public struct LearnedUse: Sendable, Equatable {
    /// How often.
    public let hits: Int
    /// When it last did, in milliseconds since 1970 UTC.
    public let lastUsedAt: Int64
}

/// Which of the things that were learned: those for which everything that is given holds.
public struct LearnedFilter: Sendable, Equatable, Codable {
    /// Of wordings in this language.
    public var language: LanguageTag?
    /// `learned` for aliases, `cloud` for the cloud's answers.
    public var provenance: PhraseProvenance?
    /// Aliases of phrases of this pack; ``PhraseName/cloudPack`` for the cloud's answers.
    public var pack: String?
    /// Whose normal form is like this: `*` stands for any letters, `?` for one.
    public var pattern: String?

    /// A filter; without anything, everything.
    public init(
        language: LanguageTag? = nil, provenance: PhraseProvenance? = nil, pack: String? = nil, pattern: String? = nil
    ) {
        self.language = language
        self.provenance = provenance
        self.pack = pack
        self.pattern = pattern
    }
}

/// What was forgotten.
public struct Forgotten: Sendable, Equatable, Codable {
    /// How many aliases.
    public let aliases: Int
    /// How many answers of the cloud.
    public let cloudPhrases: Int

    /// Counts.
    public init(aliases: Int, cloudPhrases: Int) {
        self.aliases = aliases
        self.cloudPhrases = cloudPhrases
    }
}
