import Languages

/// What a rule looks at.
public struct RoutingQuestion: Hashable, Sendable {
    /// The language of the text.
    public var source: LanguageTag
    /// The language that it is wanted in.
    public var target: LanguageTag
    /// The text's length in characters, as a person counts them.
    public var characters: Int
    /// The hour of the day at the counter, 0 to 23.
    public var hour: Int
    /// Whether the clerk has tapped "ask better".
    public var isBetterWanted: Bool

    /// A question.
    public init(source: LanguageTag, target: LanguageTag, characters: Int, hour: Int, isBetterWanted: Bool = false) {
        self.source = source
        self.target = target
        self.characters = characters
        self.hour = hour
        self.isBetterWanted = isBetterWanted
    }
}

/// Sends what fits all of its conditions to a tier. A condition that is not given fits everything.
public struct RoutingRule: Hashable, Sendable {
    /// The tier.
    public var tier: ModelTier
    /// The text's languages.
    public var sources: Set<LanguageTag>?
    /// The languages that are wanted.
    public var targets: Set<LanguageTag>?
    /// From how many characters on.
    public var minimumCharacters: Int?
    /// Up to how many characters, these included.
    public var maximumCharacters: Int?
    /// The hours of the day.
    public var hours: HoursOfDay?
    /// Whether the clerk has to have tapped "ask better", or must not have.
    public var isBetterWanted: Bool?

    /// A rule without conditions, which fits everything.
    public init(_ tier: ModelTier) {
        self.tier = tier
    }

    /// What the clerk taps "ask better" for, to the best model.
    public static let clerksTap: RoutingRule = {
        var rule = RoutingRule(.escalation)
        rule.isBetterWanted = true
        return rule
    }()

    /// Whether the rule is for this text.
    public func fits(_ question: RoutingQuestion) -> Bool {
        sources.map { $0.contains(question.source) } != false
            && targets.map { $0.contains(question.target) } != false
            && minimumCharacters.map { question.characters >= $0 } != false
            && maximumCharacters.map { question.characters <= $0 } != false
            && hours.map { $0.contains(question.hour) } != false
            && isBetterWanted.map { $0 == question.isBetterWanted } != false
    }
}

/// Hours of the day, which may go past midnight: from 22 to 6 is the night.
public struct HoursOfDay: Hashable, Sendable {
    /// The first hour, 0 to 23.
    public let start: Int
    /// The hour before which it ends, 0 to 24.
    public let end: Int

    /// Hours; `nil` unless `start` is from 0 to 23 and `end` from 0 to 24. Equal ones mean all day.
    public init?(from start: Int, to end: Int) {
        guard (0...23).contains(start), (0...24).contains(end) else { return nil }
        self.start = start
        self.end = end
    }

    /// Whether an hour is among them.
    public func contains(_ hour: Int) -> Bool {
        if start == end { return true }
        return start < end ? (start..<end).contains(hour) : hour >= start || hour < end
    }
}

/// Which model translates: rules choose a tier, and the language chooses the tier's model.
///
///     var routing = ModelRouting(ModelTiers(standard: "small", complex: "large", escalation: "best"))
///     routing.overrides[.lao] = ModelTiers(standard: "large", escalation: "best")
///     routing.rules = [.clerksTap, longTexts]
///     routing.choice(for: question).model
public struct ModelRouting: Hashable, Sendable {
    /// The models, unless a language has its own.
    public var tiers: ModelTiers
    /// Models for translating into particular languages.
    public var overrides: [LanguageTag: ModelTiers]
    /// The rules in order: the first that fits decides. When none fits it is the standard tier.
    public var rules: [RoutingRule]

    /// Which model, and why.
    public struct Choice: Hashable, Sendable {
        /// The model.
        public let model: String
        /// The tier that it was chosen from.
        public let tier: ModelTier
        /// The tier that the rules wanted, before the limits on spending had their say.
        public let wanted: ModelTier
    }

    /// Models, with a better one for the clerk's tap as the only rule.
    public init(
        _ tiers: ModelTiers, overrides: [LanguageTag: ModelTiers] = [:], rules: [RoutingRule] = [.clerksTap]
    ) {
        self.tiers = tiers
        self.overrides = overrides
        self.rules = rules
    }

    /// What is meant by a configuration that names models and no tiers.
    init(_ models: CloudConfiguration.Models) {
        self.init(
            ModelTiers(standard: models.translation),
            overrides: models.translationInto.mapValues { ModelTiers(standard: $0) })
    }

    /// Chooses.
    ///
    /// - Parameter ceiling: the dearest tier that may be used. It holds against the clerk's tap, too: a limit on
    ///   spending that a tap can pass is none.
    public func choice(for question: RoutingQuestion, ceiling: ModelTier = .escalation) -> Choice {
        let wanted = rules.first { $0.fits(question) }?.tier ?? .standard
        let tier = min(wanted, ceiling)
        return Choice(model: (overrides[question.target] ?? tiers)[tier], tier: tier, wanted: wanted)
    }

    /// Every model that may be asked.
    public var models: Set<String> {
        overrides.values.reduce(tiers.all) { $0.union($1.all) }
    }
}
