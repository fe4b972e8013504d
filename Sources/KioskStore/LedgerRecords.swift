import Languages

/// One line of the ledger: a cloud call and what it cost, or one that a hit spared and what it would have cost.
public struct LedgerEntry: Sendable, Equatable, Codable {
    /// What kind of line it is.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// The call was answered.
        case answered
        /// The answer could not be used; it is charged all the same.
        case unusable
        /// Nobody knows what became of the call; it is counted.
        case presumed
        /// The call was not made: the kiosk had the answer.
        case saved
    }

    /// How sure the amount is.
    public enum Certainty: String, Sendable, Codable, CaseIterable {
        case known, estimated
        /// The model has no price in the configuration; the amount is what caps count.
        case unknownPrice = "unknown-price"
    }

    /// When, in milliseconds since 1970 UTC.
    public var time: Int64
    /// What kind of line it is.
    public var kind: Kind
    /// What was called: `translation`, `transcription`, `speech`.
    public var operation: String
    /// The model.
    public var model: String
    /// The voice, for speech.
    public var voice: String?
    /// The language that was asked for.
    public var language: LanguageTag?
    /// Which of two upstreams was asked.
    public var upstream: String
    /// How much was used, in `unit`.
    public var quantity: Int64
    /// What is counted: `characters`, `tokens`, `milliseconds`.
    public var unit: String
    /// What it cost, in micro-dollars.
    public var microdollars: Int64
    /// How sure that is.
    public var certainty: Certainty

    /// A line.
    public init(
        time: Int64, kind: Kind = .answered, operation: String, model: String, voice: String? = nil,
        language: LanguageTag? = nil, upstream: String = "stable", quantity: Int64, unit: String, microdollars: Int64,
        certainty: Certainty = .known
    ) {
        self.time = time
        self.kind = kind
        self.operation = operation
        self.model = model
        self.voice = voice
        self.language = language
        self.upstream = upstream
        self.quantity = quantity
        self.unit = unit
        self.microdollars = microdollars
        self.certainty = certainty
    }
}

/// Lines of the ledger that have the same day, operation, model, voice, language and kind, together.
public struct LedgerSum: Sendable, Equatable, Codable {
    /// The day in UTC, as `2026-11-21`.
    public let day: String
    /// What was called.
    public let operation: String
    /// The model.
    public let model: String
    /// The voice, for speech.
    public let voice: String?
    /// The language that was asked for.
    public let language: LanguageTag?
    /// What kind of lines they are.
    public let kind: LedgerEntry.Kind
    /// How many lines.
    public let calls: Int
    /// How much was used, in `unit`.
    public let quantity: Int64
    /// What is counted.
    public let unit: String
    /// What they cost, or what the calls that were spared would have cost, in micro-dollars.
    public let microdollars: Int64
    /// How many of the lines are of models without a price.
    public let unpriced: Int
}
