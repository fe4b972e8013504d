/// What models and voices cost, from the configuration. Parley ships no prices: they change, and differ by contract.
public struct PriceTable: Hashable, Sendable, Codable {
    /// Prices by the name under which a model is asked for.
    public var models: [String: Price]
    /// Prices of voices that do not cost what their model costs.
    public var voices: [String: Price]

    /// A table.
    public init(models: [String: Price] = [:], voices: [String: Price] = [:]) {
        self.models = models
        self.voices = voices
    }

    /// Reads a table in which either part may be missing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        models = try container.decodeIfPresent([String: Price].self, forKey: .models) ?? [:]
        voices = try container.decodeIfPresent([String: Price].self, forKey: .voices) ?? [:]
    }

    /// The price of a voice, else of its model; `nil` when the table has neither.
    public func price(model: String, voice: String? = nil) -> Price? {
        voice.flatMap { voices[$0] } ?? models[model]
    }

    /// What a call costs.
    ///
    /// A model that is not in the table, or whose price counts nothing that the call used, has an unknown cost. For the
    /// caps it then counts as the dearest price in the table would for the same usage: a cap must not be passed because
    /// somebody forgot a line, and a price from the same table is nearer the truth than any constant. Only when the
    /// table has no price at all for such a usage does ``assumedPrice`` stand in.
    public func cost(of usage: CallUsage, model: String, voice: String? = nil) -> CallCost {
        guard let price = price(model: model, voice: voice), price.applies(to: usage) else {
            return CallCost(certainty: .unknownPrice, amount: dearest(for: usage))
        }
        return CallCost(certainty: usage.isEstimated ? .estimated : .known, amount: price.cost(of: usage))
    }

    /// The models of these that have no price, for a technician: their calls are counted at the dearest one.
    public func unpriced(_ models: Set<String>) -> [String] {
        models.filter { self.models[$0] == nil }.sorted()
    }

    /// What counts where the table knows no price at all: above the list prices of large models and studio voices at
    /// the time of writing. $20 and $80 per million tokens in and out, $200 per million characters, $0.10 per minute.
    static let assumedPrice = Price(
        inputTokens: 20_000_000, outputTokens: 80_000_000, characters: 200_000_000, minute: 100_000)

    private func dearest(for usage: CallUsage) -> Microdollars {
        let known = [models.values, voices.values].joined().filter { $0.applies(to: usage) }
        return known.map { $0.cost(of: usage) }.max() ?? Self.assumedPrice.cost(of: usage)
    }
}

/// What a call cost, and how sure that is.
public struct CallCost: Hashable, Sendable, Codable {
    /// How sure an amount is.
    public enum Certainty: String, Hashable, Sendable, Codable, CaseIterable {
        /// The cloud counted, and the price is in the table.
        case known
        /// The price is in the table; what was used is our estimate.
        case estimated
        /// The price is not in the table. The amount is what caps count, and no statement about the bill.
        case unknownPrice = "unknown-price"
    }

    /// How sure the amount is.
    public var certainty: Certainty
    /// The amount.
    public var amount: Microdollars

    /// A cost.
    public init(certainty: Certainty, amount: Microdollars) {
        self.certainty = certainty
        self.amount = amount
    }

    /// For a person: `$0.02`, `about $0.02`, `unknown (counted as $0.02)`.
    public var description: String {
        switch certainty {
        case .known: "\(amount)"
        case .estimated: "about \(amount)"
        case .unknownPrice: "unknown (counted as \(amount))"
        }
    }
}

extension CallCost: CustomStringConvertible {}
