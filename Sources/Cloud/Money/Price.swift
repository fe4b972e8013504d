/// What a model or a voice costs. Several parts add up: some models charge for tokens in and out, some voices for
/// characters, some recognisers for minutes.
///
/// Whole numbers of micro-dollars throughout: $0.15 per million tokens is 150 000, $0.006 per minute is 6 000.
///
///     let price = Price(inputTokens: 150_000, outputTokens: 600_000)
///     price.cost(of: CallUsage(inputTokens: 200, outputTokens: 20))    // 42 micro-dollars
public struct Price: Hashable, Sendable {
    /// For 1 000 000 tokens of instructions and text.
    public var inputTokens: Microdollars?
    /// For 1 000 000 tokens of the answer.
    public var outputTokens: Microdollars?
    /// For 1 000 000 characters.
    public var characters: Microdollars?
    /// For a minute of sound.
    public var minute: Microdollars?

    /// A price in micro-dollars.
    public init(
        inputTokens: Int64? = nil, outputTokens: Int64? = nil, characters: Int64? = nil, minute: Int64? = nil
    ) {
        self.inputTokens = inputTokens.map { Microdollars($0) }
        self.outputTokens = outputTokens.map { Microdollars($0) }
        self.characters = characters.map { Microdollars($0) }
        self.minute = minute.map { Microdollars($0) }
    }

    /// Whether the price counts anything that this usage has. A price for minutes says nothing about a text.
    public func applies(to usage: CallUsage) -> Bool {
        (inputTokens != nil && usage.inputTokens != nil) || (outputTokens != nil && usage.outputTokens != nil)
            || (characters != nil && usage.characters > 0) || (minute != nil && usage.soundMilliseconds > 0)
    }

    /// What the usage costs, rounded up to a whole micro-dollar once, over all parts. ``Microdollars/max`` when it is
    /// more than that.
    public func cost(of usage: CallUsage) -> Microdollars {
        // A three-millionth of a micro-dollar: the unit in which millionths of a price and sixty-thousandths (a
        // millisecond of a minute) are whole.
        let unit: UInt128 = 3_000_000
        let parts: [(price: Microdollars?, quantity: Int64?, factor: UInt128)] = [
            (inputTokens, usage.inputTokens, 3), (outputTokens, usage.outputTokens, 3),
            (characters, usage.characters, 3), (minute, usage.soundMilliseconds, 50),
        ]
        var sum: UInt128 = 0
        for part in parts {
            guard let price = part.price, let quantity = part.quantity, quantity > 0 else { continue }
            // Two numbers below 2⁶³ have a product below 2¹²⁶; the factor and the sum may go over.
            let product = UInt128(price.rawValue) * UInt128(quantity)
            let (scaled, isTooMuch) = product.multipliedReportingOverflow(by: part.factor)
            let (next, isSumTooMuch) = sum.addingReportingOverflow(scaled)
            guard !isTooMuch, !isSumTooMuch else { return .max }
            sum = next
        }
        return Microdollars(Int64(clamping: sum / unit + (sum % unit == 0 ? 0 : 1)))
    }
}

extension Price: Codable {
    private enum Keys: String, CodingKey, CaseIterable {
        case inputTokens = "input_tokens"
        case outputTokens = "output_tokens"
        case characters
        case minute
    }

    /// Reads a price from configuration: whole micro-dollars under `input_tokens`, `output_tokens`, `characters` (each
    /// for 1 000 000) and `minute`; at least one of them.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        inputTokens = try container.decodeIfPresent(Microdollars.self, forKey: .inputTokens)
        outputTokens = try container.decodeIfPresent(Microdollars.self, forKey: .outputTokens)
        characters = try container.decodeIfPresent(Microdollars.self, forKey: .characters)
        minute = try container.decodeIfPresent(Microdollars.self, forKey: .minute)
        guard inputTokens != nil || outputTokens != nil || characters != nil || minute != nil else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: "a price needs at least one of "
                        + Keys.allCases.map(\.rawValue).joined(separator: ", ")))
        }
    }

    /// Writes what ``init(from:)`` reads.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encodeIfPresent(inputTokens, forKey: .inputTokens)
        try container.encodeIfPresent(outputTokens, forKey: .outputTokens)
        try container.encodeIfPresent(characters, forKey: .characters)
        try container.encodeIfPresent(minute, forKey: .minute)
    }
}
