import Foundation
import Languages

/// An outbox entry's place in this store; no number is used twice.
public struct OutboxID: RawRepresentable, Hashable, Sendable, Codable {
    /// The number.
    public let rawValue: Int64

    /// An id with its number.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}

/// A text that the cloud shall translate.
public struct CloudQuestion: Sendable, Hashable {
    /// The text's language.
    public var from: LanguageTag
    /// The language to translate to.
    public var to: LanguageTag
    /// What leaves the board: what was heard, masked where it must be.
    public var text: String
    /// The text as the matcher compares it: two questions with the same are one.
    public var normalised: String

    /// A question.
    public init(from: LanguageTag, to: LanguageTag, text: String, normalised: String) {
        self.from = from
        self.to = to
        self.text = text
        self.normalised = normalised
    }
}

/// What the cloud answered.
public struct NewTranslation: Sendable, Equatable {
    /// The translation.
    public var text: String
    /// The model that made it.
    public var model: String
    /// When it is no longer to be used, in milliseconds since 1970 UTC.
    public var expiresAt: Int64

    /// A translation.
    public init(text: String, model: String, expiresAt: Int64) {
        self.text = text
        self.model = model
        self.expiresAt = expiresAt
    }
}

/// An outbox entry that was handed out to be sent.
public struct OutboxClaim: Sendable, Equatable {
    /// The entry.
    public let id: OutboxID
    /// Goes with every attempt, so that the other end can tell a repetition from a new request.
    public let idempotencyKey: String
    /// What to ask.
    public let question: CloudQuestion
    /// Which attempt this is: 1 is the first.
    public let attempt: Int
    /// When it was queued, in milliseconds since 1970 UTC.
    public let createdAt: Int64
    /// When it may be handed out again unless it was completed, failed or given up.
    public let leaseEnd: Int64
}

/// How far the outbox may grow.
public struct OutboxLimits: Sendable, Equatable {
    /// How many questions may wait.
    public var rows: Int
    /// How many bytes of text they may have together.
    public var bytes: Int

    /// Limits; as a rule, what a shop asks in a year without a network.
    public init(rows: Int = 10_000, bytes: Int = 4 << 20) {
        self.rows = rows
        self.bytes = bytes
    }
}

/// How many outbox entries are in each state.
public struct OutboxCounts: Sendable, Equatable, Codable {
    /// Waiting to be sent.
    public let pending: Int
    /// Handed out and not yet back.
    public let sending: Int
    /// Answered.
    public let done: Int
    /// Given up: the dead letters.
    public let dead: Int
    /// When the oldest of those that wait or are being sent was queued, in milliseconds since 1970 UTC.
    public let oldestOpen: Int64?
}

/// An outbox entry that was given up.
public struct DeadLetter: Sendable, Equatable {
    /// The entry.
    public let id: OutboxID
    /// What was asked.
    public let question: CloudQuestion
    /// Why it was given up.
    public let reason: String
    /// When, in milliseconds since 1970 UTC.
    public let time: Int64
    /// How often it was sent.
    public let attempts: Int
}
