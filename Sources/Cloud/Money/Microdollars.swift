/// An amount of money: whole micro-dollars (millionths of a US dollar), never negative.
///
/// Sums stop at ``max`` instead of overflowing: a board that has spent nine trillion dollars has other worries, and a
/// cap compared with it still holds.
public struct Microdollars: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The amount, 0 or more.
    public let rawValue: Int64

    /// An amount; a negative one counts as nothing.
    public init(rawValue: Int64) {
        self.rawValue = Swift.max(0, rawValue)
    }

    /// An amount; a negative one counts as nothing.
    public init(_ amount: Int64) {
        self.init(rawValue: amount)
    }

    /// Nothing.
    public static let zero = Microdollars(0)
    /// The largest amount.
    public static let max = Microdollars(.max)

    /// Dollars with as many decimals as are needed, two at the least: `$0.50`, `$0.000042`.
    public var description: String {
        let (dollars, millionths) = rawValue.quotientAndRemainder(dividingBy: 1_000_000)
        var decimals = String(millionths)
        decimals = String(repeating: "0", count: 6 - decimals.utf8.count) + decimals
        while decimals.utf8.count > 2, decimals.hasSuffix("0") { decimals.removeLast() }
        return "$\(dollars).\(decimals)"
    }

    /// Less money is less.
    public static func < (left: Microdollars, right: Microdollars) -> Bool {
        left.rawValue < right.rawValue
    }

    /// The sum, at most ``max``.
    public static func + (left: Microdollars, right: Microdollars) -> Microdollars {
        let (sum, isTooMuch) = left.rawValue.addingReportingOverflow(right.rawValue)
        return isTooMuch ? .max : Microdollars(sum)
    }

    /// Adds, to at most ``max``.
    public static func += (left: inout Microdollars, right: Microdollars) {
        left = left + right
    }

    /// What is left after taking something away, at least nothing.
    public static func - (left: Microdollars, right: Microdollars) -> Microdollars {
        Microdollars(left.rawValue - Swift.min(left.rawValue, right.rawValue))
    }

    /// So many per cent of the amount, rounded down, at most ``max``.
    public func percent(_ percent: Int) -> Microdollars {
        let share = UInt128(rawValue).multipliedReportingOverflow(by: UInt128(Swift.max(0, percent)))
        return Microdollars(Int64(clamping: share.partialValue / 100))
    }
}

extension Microdollars: Codable {
    /// Reads a whole number of micro-dollars, 0 or more.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let amount = try container.decode(Int64.self)
        guard amount >= 0 else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(amount) is less than nothing; amounts are micro-dollars, 0 or more")
        }
        self.init(amount)
    }

    /// Writes the number of micro-dollars.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
