import Languages

/// How much of the cloud a call used, in every unit that a price may count.
public struct CallUsage: Hashable, Sendable, Codable {
    /// Characters of the text that was sent, as a person counts them.
    public var characters: Int64
    /// Tokens of the instructions and the text; `nil` when nobody has counted or estimated them.
    public var inputTokens: Int64?
    /// Tokens of the answer; `nil` when nobody has counted or estimated them.
    public var outputTokens: Int64?
    /// Sound that was sent or made, in milliseconds.
    public var soundMilliseconds: Int64
    /// Whether any of this is our estimate and not the cloud's own count.
    public var isEstimated: Bool

    /// A usage; negative amounts count as none.
    public init(
        characters: Int64 = 0, inputTokens: Int64? = nil, outputTokens: Int64? = nil, soundMilliseconds: Int64 = 0,
        isEstimated: Bool = false
    ) {
        self.characters = max(0, characters)
        self.inputTokens = inputTokens.map { max(0, $0) }
        self.outputTokens = outputTokens.map { max(0, $0) }
        self.soundMilliseconds = max(0, soundMilliseconds)
        self.isEstimated = isEstimated
    }

    /// This usage with the cloud's own count of tokens in place of an estimate.
    func counted(_ tokens: TokenUsage?) -> CallUsage {
        guard let tokens else { return self }
        return CallUsage(
            characters: characters, inputTokens: Int64(tokens.input), outputTokens: Int64(tokens.output),
            soundMilliseconds: soundMilliseconds)
    }
}

extension CallUsage {
    /// What translating a text will use, before it is translated.
    ///
    /// - Parameters:
    ///   - instructions: what is sent besides the text; empty where nothing is.
    ///   - outputLimit: the most tokens that the answer may have.
    public static func translation(
        of text: String, instructions: String = "", outputLimit: Int64 = .max
    ) -> CallUsage {
        let tokens = TokenEstimate.tokens(in: text)
        // A translation may be in a script that takes more tokens than the original's: 4 for every 3 characters is
        // what the estimate takes for the dearest scripts.
        let answer = max(tokens, (Int64(text.count) * 4 + 2) / 3) + TokenEstimate.perMessage
        return CallUsage(
            characters: Int64(text.count),
            inputTokens: TokenEstimate.tokens(in: instructions) + tokens
                + 2 * TokenEstimate.perMessage, outputTokens: min(outputLimit, answer), isEstimated: true)
    }

    /// What speaking a text will use. Sound is estimated at twelve characters a second, three for scripts with a sign
    /// for a syllable or a word.
    public static func speech(of text: String) -> CallUsage {
        let milliseconds = text.unicodeScalars.reduce(Int64(0)) { $0 + ($1.value < 0x2E80 ? 84 : 250) }
        return CallUsage(
            characters: Int64(text.count), inputTokens: TokenEstimate.tokens(in: text),
            soundMilliseconds: milliseconds, isEstimated: true)
    }

    /// What transcribing a recording will use. The length is known; what it will say is taken to be eight tokens a
    /// second, faster than people talk.
    public static func transcription(milliseconds: Int64) -> CallUsage {
        let milliseconds = max(0, milliseconds)
        return CallUsage(
            inputTokens: nil, outputTokens: milliseconds / 125 + TokenEstimate.perMessage,
            soundMilliseconds: milliseconds, isEstimated: true)
    }
}

/// Tokens of a text, for when nobody has counted them.
///
/// Every model cuts text differently, so this errs to the dear side: a third of a token for an ASCII character, four
/// thirds for every other one. English comes out about a quarter too high; Khmer, Lao and Burmese, which older models
/// cut into bytes, about right.
public enum TokenEstimate {
    /// Tokens that a message takes besides its words.
    public static let perMessage: Int64 = 4

    /// Tokens of a text, rounded up.
    public static func tokens(in text: String) -> Int64 {
        let thirds = text.unicodeScalars.reduce(Int64(0)) { $0 + ($1.isASCII ? 1 : 4) }
        return (thirds + 2) / 3
    }
}
