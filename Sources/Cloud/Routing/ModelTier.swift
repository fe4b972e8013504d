/// How much a translation is worth: which of a language's models is asked.
public enum ModelTier: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// What is asked unless a rule says otherwise; the cheapest.
    case standard
    /// For what the standard model is known to do badly: long texts, distant languages.
    case complex
    /// The best there is: the clerk has tapped "ask better".
    case escalation

    /// A cheaper tier is less.
    public static func < (left: ModelTier, right: ModelTier) -> Bool {
        left.place < right.place
    }

    private var place: Int {
        switch self {
        case .standard: 0
        case .complex: 1
        case .escalation: 2
        }
    }
}

/// The models of the three tiers. A tier that has none uses the next cheaper one's.
public struct ModelTiers: Hashable, Sendable {
    /// The standard model.
    public var standard: String
    /// The model for complex texts.
    public var complex: String?
    /// The model for when the others were not good enough.
    public var escalation: String?

    /// Models.
    public init(standard: String, complex: String? = nil, escalation: String? = nil) {
        self.standard = standard
        self.complex = complex
        self.escalation = escalation
    }

    /// The model of a tier.
    public subscript(tier: ModelTier) -> String {
        switch tier {
        case .standard: standard
        case .complex: complex ?? standard
        case .escalation: escalation ?? complex ?? standard
        }
    }

    /// Every model that may be asked.
    var all: Set<String> { Set([standard, complex, escalation].compactMap(\.self)) }
}
