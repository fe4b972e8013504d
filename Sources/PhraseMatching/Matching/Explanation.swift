import Languages

/// Why a lookup came out as it did, for a technician: `parley match --explain`.
public struct Explanation: Sendable, Codable, CustomStringConvertible {
    /// A wording that was looked at.
    public struct Candidate: Sendable, Codable {
        /// The phrase that it is a wording of.
        public var phrase: String
        /// The wording as it was added.
        public var wording: String
        /// How near its letters are, 0 to 1: the cosine of the index.
        public var cosine: Double
        /// How much of the subject it has in common with what was said, 0 to 1: the cosine without the words that only
        /// say what a sentence is for. Known when nothing answered.
        public var worth: Double?
        /// How alike it sounds, 0 to 1, when sounds were compared.
        public var likeness: Double?
        /// Whether the gate holds that it means what was said.
        public var agrees: Bool
        /// Why, or why not.
        public var reason: String
        /// Words that were said and are not in the wording.
        public var said: [String]
        /// Words of the wording that were not said.
        public var unsaid: [String]
        /// The differences, each with what allows it.
        public var edits: [Edit]
    }

    /// A difference between what was said and a wording.
    public struct Edit: Sendable, Codable, CustomStringConvertible {
        /// What makes of the wording what was said.
        public enum Kind: String, Sendable, Codable {
            case leftOut = "left out"
            case putIn = "put in"
            case exchanged
            case moved
        }

        /// What was done.
        public var kind: Kind
        /// The words that were said; of a frame, what they are for.
        public var said: String
        /// The words of the wording in their place.
        public var unsaid: String
        /// What allows it; `nil` when nothing does, and then there is no answer.
        public var licence: Licence?

        /// The difference in words.
        public var description: String {
            let words =
                switch kind {
                case .leftOut: "left out \"\(unsaid)\""
                case .putIn: "put in \"\(said)\""
                case .exchanged: "exchanged \"\(unsaid)\" for \"\(said)\""
                case .moved: "moved words"
                }
            return "\(words): \(licence.map { "licence “\($0.rawValue)”" } ?? "no licence")"
        }
    }

    /// The text that was looked up.
    public var text: String
    /// Its normal form.
    public var normalised: String
    /// Its language.
    public var language: LanguageTag
    /// What came of it.
    public var outcome: Outcome
    /// The phrase that answers.
    public var phrase: String?
    /// How near the best phrase is, 0 to 1.
    public var score: Double
    /// Why, in a few words.
    public var reason: String
    /// The words that carry meaning, as the gate read them.
    public var content: [String]
    /// What was looked at, nearest first.
    public var candidates: [Candidate]

    /// The explanation as lines of text.
    public var description: String {
        var lines = [
            "\"\(text)\" (\(language)): \(outcome.rawValue)\(phrase.map { " " + $0 } ?? "") \(Self.short(score)), \(reason)",
            "  read as: \(normalised)",
            "  content: \(content.isEmpty ? "none" : content.joined(separator: " · "))",
        ]
        for candidate in candidates {
            let sound = candidate.likeness.map { " sounds \(Self.short($0))" } ?? ""
            lines.append(
                "  \(candidate.agrees ? "=" : "x") \(Self.short(candidate.cosine))\(sound) \(candidate.phrase) \"\(candidate.wording)\": \(candidate.reason)"
            )
            lines += candidate.edits.map { "      \($0)" }
        }
        return lines.joined(separator: "\n")
    }

    private static func short(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return hundredths >= 100 ? "1.00" : "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
    }
}

extension Explanation {
    init(_ match: Match, of lookup: Lookup) {
        text = lookup.spoken
        normalised = lookup.text.string
        language = lookup.partition.language
        outcome = match.outcome
        phrase = match.phrase
        score = match.score
        reason = match.reason
        content = lookup.contentWords
        candidates = lookup.candidates.map { candidate in
            let wording = lookup.entry(candidate.ordinal).wording
            return Candidate(
                phrase: wording.phrase, wording: wording.text, cosine: candidate.cosine,
                worth: lookup.worth[candidate.ordinal],
                likeness: candidate.verdict.likeness, agrees: candidate.verdict.obstacle == nil,
                reason: lookup.reason(for: candidate), said: lookup.extraWords(candidate),
                unsaid: lookup.missingWords(candidate), edits: lookup.edits(candidate))
        }
    }
}
