import Languages

/// One line for the ledger: what one attempt at a call cost, or what a hit spared.
public struct CloudCharge: Hashable, Sendable, Codable {
    /// What kind of line this is.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// The call was answered.
        case answered
        /// The answer came and could not be used. It is charged all the same.
        case unusable
        /// The call was sent and nobody knows what became of it: a timeout, a connection that broke. The cloud may have
        /// done the work, so it is counted.
        case presumed
        /// The call was not made: the store had the answer. The amount is what the call would have cost.
        case saved
    }

    /// What kind of line this is.
    public var kind: Kind
    /// What was asked for.
    public var operation: CloudOperation
    /// Which of two upstreams was asked.
    public var upstream: CloudUpstream
    /// The model that was asked for.
    public var model: String
    /// The voice, for speech.
    public var voice: String?
    /// The language that was asked for, or that is spoken in the recording.
    public var language: LanguageTag?
    /// What was used.
    public var usage: CallUsage
    /// What it cost.
    public var cost: CallCost

    /// A line.
    public init(
        _ kind: Kind, _ operation: CloudOperation, upstream: CloudUpstream = .stable, model: String,
        voice: String? = nil, language: LanguageTag?, usage: CallUsage, cost: CallCost
    ) {
        self.kind = kind
        self.operation = operation
        self.upstream = upstream
        self.model = model
        self.voice = voice
        self.language = language
        self.usage = usage
        self.cost = cost
    }

    /// What is most worth showing of the usage, with its unit: milliseconds of sound for a recording, characters for
    /// speech, tokens for a translation where they are known, else characters.
    public var quantity: (amount: Int64, unit: String) {
        switch operation {
        case .transcription, .voiceStream: return (usage.soundMilliseconds, "milliseconds")
        case .speech: return (usage.characters, "characters")
        case .translation, .batchTranslation, .translationStream, .check:
            guard usage.inputTokens != nil || usage.outputTokens != nil else { return (usage.characters, "characters") }
            let (sum, isTooMuch) = (usage.inputTokens ?? 0).addingReportingOverflow(usage.outputTokens ?? 0)
            return (isTooMuch ? .max : sum, "tokens")
        }
    }
}

/// What a failed call may have cost.
enum FailureCharge: Hashable, Sendable {
    /// It was refused, or never reached the cloud: nothing.
    case nothing
    /// An answer came. It is charged, whether we can use it or not.
    case full
    /// It was sent; what became of it nobody knows.
    case presumed
}

extension CloudError {
    /// What the call that failed with this may have cost.
    ///
    /// Refusals (4xx) and the cloud's own failures (5xx) are not charged for by the providers whose terms we know.
    var charge: FailureCharge {
        switch code {
        case .suspiciousAnswer, .malformedAnswer, .answerTooLarge: .full
        case .timedOut, .connectionLost, .cancelled: .presumed
        default: .nothing
        }
    }
}
