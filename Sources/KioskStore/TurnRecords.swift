import Foundation
import Languages

/// A phrase's name, the same in every version of its pack: turns, taps and aliases tell phrases by it.
public struct PhraseName: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The pack's id, or ``cloudPack``.
    public let pack: String
    /// The phrase's id within the pack.
    public let id: String

    /// A name.
    public init(pack: String, id: String) {
        self.pack = pack
        self.id = id
    }

    /// What stands for the pack of phrases that the cloud translated; no pack may have this id.
    public static let cloudPack = "cloud"

    /// `pack/id`.
    public var description: String { "\(pack)/\(id)" }
}

/// What came of an utterance.
public enum TurnOutcome: String, Sendable, Codable, CaseIterable {
    /// A phrase was certain, and was said.
    case answer
    /// Phrases were likely, and were shown.
    case suggest
    /// No phrase was near.
    case miss
}

/// Who spoke.
public enum TurnSide: String, Sendable, Codable, CaseIterable {
    case customer, clerk
}

/// How an utterance came in.
public enum TurnInput: String, Sendable, Codable, CaseIterable {
    case text, file, microphone
}

/// Where a phrase came from.
public enum PhraseProvenance: String, Sendable, Codable, CaseIterable {
    /// A person wrote it, in a pack.
    case pack
    /// Customers' taps taught it.
    case learned
    /// A machine translated it.
    case cloud
}

/// One utterance and what came of it, as the usage log keeps it.
public struct TurnRecord: Sendable, Equatable, Codable {
    /// The turn's own id: recorded twice, it is one record.
    public var id: UUID
    /// When it began, in milliseconds since 1970 UTC.
    public var time: Int64
    /// Who spoke.
    public var side: TurnSide
    /// How it came in.
    public var input: TurnInput
    /// The language that was spoken.
    public var from: LanguageTag
    /// The language of the answer.
    public var to: LanguageTag
    /// What was heard.
    public var heard: String
    /// What was heard as the matcher compares it; equal utterances are counted together by it.
    public var normalised: String
    /// What came of it.
    public var outcome: TurnOutcome
    /// The phrase that answered.
    public var phrase: PhraseName?
    /// Where the answer came from.
    public var provenance: PhraseProvenance?
    /// How near the best phrase was, 0 to 1.
    public var score: Double
    /// Why this outcome, in a few words.
    public var reason: String
    /// The phrases that were offered, best first.
    public var suggestions: [PhraseName]
    /// The time that each stage took, in milliseconds.
    public var milliseconds: [String: Double]
    /// The recogniser, or what else heard; empty when text came in.
    public var engine: String
    /// The version of each pack, by its id.
    public var packs: [String: String]

    /// A turn.
    public init(
        id: UUID, time: Int64, side: TurnSide, input: TurnInput, from: LanguageTag, to: LanguageTag, heard: String,
        normalised: String, outcome: TurnOutcome, phrase: PhraseName? = nil, provenance: PhraseProvenance? = nil,
        score: Double = 0, reason: String = "", suggestions: [PhraseName] = [], milliseconds: [String: Double] = [:],
        engine: String = "", packs: [String: String] = [:]
    ) {
        self.id = id
        self.time = time
        self.side = side
        self.input = input
        self.from = from
        self.to = to
        self.heard = heard
        self.normalised = normalised
        self.outcome = outcome
        self.phrase = phrase
        self.provenance = provenance
        self.score = score
        self.reason = reason
        self.suggestions = suggestions
        self.milliseconds = milliseconds
        self.engine = engine
        self.packs = packs
    }
}

/// What ``KioskStore/record(_:asking:)`` did.
public struct RecordedTurn: Sendable, Equatable {
    /// The turn's place in the usage log. Numbers grow, and none is used twice.
    public let sequence: Int64
    /// Whether the turn was new; `false` when its id had been recorded before, and nothing was changed.
    public let isNew: Bool
    /// The outbox entry that asks for this turn: a new one, or an earlier one of the same text.
    public let outboxEntry: OutboxID?
    /// The phrase that answers the turn by now: the cloud's answer came between the lookup and the recording.
    public let answer: PhraseKey?
    /// How many older questions had to go for this one, because the outbox was full. They are dead letters.
    public var dropped = 0
}

/// A turn with its place in the usage log.
public struct UsageRecord: Sendable, Equatable, Codable {
    /// The turn's place in the log.
    public let sequence: Int64
    /// The turn.
    public let turn: TurnRecord
}

/// The usage log in numbers.
public struct UsageSummary: Sendable, Equatable, Codable {
    /// How many turns of a day, in UTC, had an outcome.
    public struct DayCount: Sendable, Equatable, Codable {
        /// The day, as `2026-11-21`.
        public let day: String
        /// The outcome.
        public let outcome: TurnOutcome
        /// The number of turns.
        public let count: Int
    }

    /// How often something was asked that no phrase was near.
    public struct MissCount: Sendable, Equatable, Codable {
        /// What was asked, as it was last heard.
        public let heard: String
        /// The language that was spoken.
        public let from: LanguageTag
        /// The language of the answer.
        public let to: LanguageTag
        /// The number of turns.
        public let count: Int
    }

    /// The outcomes of each day, earliest first.
    public let days: [DayCount]
    /// The most frequent misses, most frequent first.
    public let misses: [MissCount]
}

/// How often a wording was followed by a tap on a phrase.
public struct TapCount: Sendable, Equatable, Codable {
    /// The wording's language.
    public let language: LanguageTag
    /// The wording as it was last heard.
    public let wording: String
    /// The wording as the matcher compares it.
    public let normalised: String
    /// The phrase that was tapped.
    public let phrase: PhraseName
    /// The number of turns.
    public let count: Int
}
