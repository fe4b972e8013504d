import Foundation
import KioskStore
import Languages
import PhraseMatching

/// One utterance and what came of it, as the screen, the API and the command line show it.
public struct Turn: Sendable, Equatable {
    /// Who spoke.
    public typealias Side = TurnSide
    /// How the utterance came in.
    public typealias Input = TurnInput
    /// Where an answer came from, and so how far it can be trusted.
    public typealias Provenance = PhraseProvenance

    /// One phrase to tap, when Parley is not certain.
    public struct Suggestion: Sendable, Equatable, Codable {
        /// The phrase's id within its pack.
        public let phrase: String
        /// The pack that it is from.
        public let pack: String
        /// Its canonical wording in the language of the one who spoke.
        public let text: String
        /// The same in the language of the one who listens.
        public let translation: String
    }

    /// The turn's own id, under which it is recorded once.
    public var id: UUID
    /// What came of it.
    public var outcome: Outcome
    /// The answered phrase's id, `nil` unless the outcome is `answer`.
    public var phrase: String?
    /// The pack that the phrase came from.
    public var pack: String?
    /// What was understood of the utterance.
    public var heard: String
    /// What is said to the other side, in ``to``; `nil` unless the outcome is `answer`.
    public var text: String?
    /// The counter's usual reply to the phrase, in ``from``, when the pack has one.
    public var reply: String?
    /// The language of the one who spoke.
    public var from: LanguageTag
    /// The language of the one who listens.
    public var to: LanguageTag
    /// Who spoke.
    public var side: Side
    /// How it came in.
    public var input: Input
    /// How near the best phrase is: 0 (nothing in common) to 1 (the same words).
    public var score: Double
    /// Up to three phrases to tap, nearest first.
    public var suggestions: [Suggestion]
    /// Where the answer came from; `nil` unless the outcome is `answer`.
    public var provenance: Provenance?
    /// Whether a native speaker has read the answer; `nil` unless the outcome is `answer`.
    public var isReviewed: Bool?
    /// Why this outcome, in a few words.
    public var reason: String
    /// Whether the utterance waits in the outbox for the cloud.
    public var isQueued: Bool
    /// The time that each stage took, in milliseconds.
    public var milliseconds: [String: Double]

    /// A stage of the way of an utterance, as ``milliseconds`` names it.
    public enum Stage: String, Sendable, CaseIterable {
        /// From the end of the speech until the endpointer was sure of it.
        case endpoint
        case recognise, match, cloud
        /// Finding or making the sound of the answer.
        case voice
        /// Committing the usage record.
        case record
        /// From the end of the speech (or the arrival of the text) until the turn was ready.
        case total
    }

    /// Notes how long a stage took.
    public mutating func took(_ duration: Duration, in stage: Stage) {
        milliseconds[stage.rawValue, default: 0] += duration.milliseconds
    }
}

extension TurnSide {
    /// The one who listens.
    public var other: TurnSide { self == .customer ? .clerk : .customer }
}

extension Turn: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, outcome, phrase, pack, heard, text, reply, from, to, side, input, score, suggestions
        case suggested, provenance, reviewed, reason, queued, milliseconds
    }

    /// Reads a turn that another process wrote.
    public init(from decoder: any Decoder) throws {
        let keyed = try decoder.container(keyedBy: CodingKeys.self)
        id = try keyed.decode(UUID.self, forKey: .id)
        outcome = try keyed.decode(Outcome.self, forKey: .outcome)
        phrase = try keyed.decodeIfPresent(String.self, forKey: .phrase)
        pack = try keyed.decodeIfPresent(String.self, forKey: .pack)
        heard = try keyed.decode(String.self, forKey: .heard)
        text = try keyed.decodeIfPresent(String.self, forKey: .text)
        reply = try keyed.decodeIfPresent(String.self, forKey: .reply)
        from = try keyed.decode(LanguageTag.self, forKey: .from)
        to = try keyed.decode(LanguageTag.self, forKey: .to)
        side = try keyed.decode(Side.self, forKey: .side)
        input = try keyed.decode(Input.self, forKey: .input)
        score = try keyed.decode(Double.self, forKey: .score)
        suggestions = try keyed.decode([Suggestion].self, forKey: .suggested)
        provenance = try keyed.decodeIfPresent(Provenance.self, forKey: .provenance)
        isReviewed = try keyed.decodeIfPresent(Bool.self, forKey: .reviewed)
        reason = try keyed.decode(String.self, forKey: .reason)
        isQueued = try keyed.decode(Bool.self, forKey: .queued)
        milliseconds = try keyed.decode([String: Double].self, forKey: .milliseconds)
    }

    /// Writes every key, with `null` for what a turn does not have, so that a reader need not guess.
    public func encode(to encoder: any Encoder) throws {
        var keyed = encoder.container(keyedBy: CodingKeys.self)
        try keyed.encode(id.uuidString.lowercased(), forKey: .id)
        try keyed.encode(outcome, forKey: .outcome)
        try keyed.encode(phrase, forKey: .phrase)
        try keyed.encode(pack, forKey: .pack)
        try keyed.encode(heard, forKey: .heard)
        try keyed.encode(text, forKey: .text)
        try keyed.encode(reply, forKey: .reply)
        try keyed.encode(from, forKey: .from)
        try keyed.encode(to, forKey: .to)
        try keyed.encode(side, forKey: .side)
        try keyed.encode(input, forKey: .input)
        try keyed.encode((score * 10_000).rounded() / 10_000, forKey: .score)
        try keyed.encode(suggestions.map(\.phrase), forKey: .suggestions)
        try keyed.encode(suggestions, forKey: .suggested)
        try keyed.encode(provenance, forKey: .provenance)
        try keyed.encode(isReviewed, forKey: .reviewed)
        try keyed.encode(reason, forKey: .reason)
        try keyed.encode(isQueued, forKey: .queued)
        try keyed.encode(milliseconds.mapValues { ($0 * 1_000).rounded() / 1_000 }, forKey: .milliseconds)
    }
}

extension Duration {
    /// The same length as a number of milliseconds.
    public var milliseconds: Double {
        Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
    }
}

extension Turn {
    /// The name of the phrase that answers.
    var name: PhraseName? {
        pack.flatMap { pack in phrase.map { PhraseName(pack: pack, id: $0) } }
    }

    /// Makes the turn say a machine's translation that is no phrase.
    mutating func say(_ translation: String) {
        outcome = .answer
        text = translation
        provenance = .cloud
        isReviewed = false
        suggestions = []
    }

    /// The turn of a sound in which nobody speaks: shown, so that there is no silence, but not recorded.
    public static func silent(_ direction: Direction, input: Input) -> Turn {
        Turn(
            id: UUID(), outcome: .miss, heard: "", from: direction.from, to: direction.to, side: direction.side,
            input: input, score: 0, suggestions: [], reason: "nobody speaks in the sound", isQueued: false,
            milliseconds: [:])
    }
}
