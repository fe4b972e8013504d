/// What bulk work will cost, before it is begun.
public struct CostEstimate: Hashable, Sendable, CustomStringConvertible {
    /// Calls that will be made.
    public var calls = 0
    /// What they will cost, about; calls whose price is unknown are in it as the caps count them.
    public var amount = Microdollars.zero
    /// How many calls go to models without a price.
    public var callsWithoutPrice = 0
    /// The models without a price.
    public var modelsWithoutPrice: Set<String> = []
    /// What the caps leave; `nil` without caps.
    public var allowance: Microdollars?

    /// Nothing to do.
    public init() {}

    /// Whether the caps let all of it through.
    public var fits: Bool { allowance.map { amount <= $0 } ?? true }

    mutating func add(_ cost: CallCost, model: String) {
        calls += 1
        amount += cost.amount
        if cost.certainty == .unknownPrice {
            callsWithoutPrice += 1
            modelsWithoutPrice.insert(model)
        }
    }

    /// For a person, before they say yes.
    public var description: String {
        var text = "\(calls) \(calls == 1 ? "call" : "calls"), about \(amount)"
        if !modelsWithoutPrice.isEmpty {
            text +=
                "; no price is configured for \(modelsWithoutPrice.sorted().joined(separator: ", ")), "
                + "so \(callsWithoutPrice) of them are counted at the dearest one"
        }
        if let allowance, !fits { text += "; the limits leave only \(allowance)" }
        return text
    }
}
