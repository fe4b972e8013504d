import Languages

/// The ledger added up: by day, operation, model, voice and language, with what the hits saved.
///
/// Whatever it is grouped by, the groups add up to the whole.
public struct LedgerTotals: Hashable, Sendable {
    /// What the ledger can be grouped by.
    public enum Dimension: String, Hashable, Sendable, CaseIterable {
        case day
        case operation
        case model
        case voice
        case language
    }

    /// One group's sum.
    public struct Sum: Hashable, Sendable {
        /// Calls that were made and cost something, or may have.
        public var calls = 0
        /// What they cost.
        public var spent = Microdollars.zero
        /// How much of ``spent`` is only estimated, or counted for want of a price.
        public var uncertain = Microdollars.zero
        /// Calls that were spared.
        public var hits = 0
        /// What they would have cost.
        public var saved = Microdollars.zero

        /// An empty sum.
        public init() {}

        mutating func add(_ charge: CloudCharge) {
            if charge.kind == .saved {
                hits += 1
                saved += charge.cost.amount
            } else {
                calls += 1
                spent += charge.cost.amount
                if charge.cost.certainty != .known { uncertain += charge.cost.amount }
            }
        }
    }

    /// Everything.
    public private(set) var whole = Sum()
    private var groups: [Dimension: [String: Sum]] = [:]

    /// An empty ledger.
    public init() {}

    /// Enters a line.
    ///
    /// - Parameter day: the day in the kiosk's time, such as `2025-11-21`.
    public mutating func add(_ charge: CloudCharge, day: String) {
        whole.add(charge)
        for dimension in Dimension.allCases {
            let name =
                switch dimension {
                case .day: day
                case .operation: charge.operation.rawValue
                case .model: charge.model
                case .voice: charge.voice ?? "-"
                case .language: charge.language?.rawValue ?? "-"
                }
            groups[dimension, default: [:]][name, default: Sum()].add(charge)
        }
    }

    /// The sums by one dimension; `-` stands for lines that have none, such as the voice of a translation.
    public func by(_ dimension: Dimension) -> [String: Sum] {
        groups[dimension] ?? [:]
    }
}
