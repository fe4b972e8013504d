import Foundation

/// How much may be spent, and in whose days.
///
/// On the way to a cap the cheaper tier is used first; at the cap the cloud is left alone until the next day or month,
/// and the kiosk answers from the board.
public struct SpendingCaps: Hashable, Sendable {
    /// The most that a day may cost; `nil` for no limit.
    public var daily: Microdollars?
    /// The most that a month may cost; `nil` for no limit.
    public var monthly: Microdollars?
    /// From which share of a cap on only the cheaper tier is used, in per cent from 1 to 100.
    public var cheaperFromPercent: Int
    /// Where days and months begin.
    public var timeZone: TimeZone

    /// Caps. UTC unless the kiosk's time zone is handed in.
    public init(
        daily: Microdollars? = nil, monthly: Microdollars? = nil, cheaperFromPercent: Int = 80,
        timeZone: TimeZone = .gmt
    ) {
        self.daily = daily
        self.monthly = monthly
        self.cheaperFromPercent = min(100, max(1, cheaperFromPercent))
        self.timeZone = timeZone
    }

    /// No limit at all.
    public static let none = SpendingCaps()
}

/// The periods for which there are caps.
public enum SpendingPeriod: String, Hashable, Sendable, Codable, CaseIterable {
    case day
    case month

    var component: Calendar.Component { self == .day ? .day : .month }

    /// From when to when the period lasts in which a date lies.
    public func interval(around date: Date, in timeZone: TimeZone) -> DateInterval {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        // Every date lies in a day and in a month; the other value only satisfies the compiler.
        return calendar.dateInterval(of: component, for: date) ?? DateInterval(start: date, duration: 86400)
    }
}

/// How far the caps let the cloud be used.
public enum SpendingLevel: Hashable, Sendable {
    /// As configured.
    case normal
    /// Only the cheaper tier: a cap is near.
    case cheaper(SpendingPeriod)
    /// Not at all: a cap is reached.
    case offline(SpendingPeriod)
}

/// One change of what the caps allow, to be logged, counted, and shown.
public struct SpendingChange: Hashable, Sendable, CustomStringConvertible {
    /// What was allowed before.
    public let from: SpendingLevel
    /// What is allowed now.
    public let to: SpendingLevel
    /// What was spent in the period that matters, and its cap; `nil` when nothing is near a cap.
    public let spent: Microdollars?
    /// The cap that matters.
    public let cap: Microdollars?

    /// What happened, for a person.
    public var description: String {
        switch to {
        case .normal: "The cloud is used as configured again"
        case .cheaper(let period):
            "\(period.possessive) limit for the cloud is near (\(spent ?? .zero) of \(cap ?? .zero)): "
                + "from now on only the cheaper models are asked"
        case .offline(let period):
            "\(period.possessive) limit for the cloud is reached (\(spent ?? .zero) of \(cap ?? .zero)): "
                + "until the next \(period.rawValue) Parley answers from the board alone"
        }
    }
}

extension SpendingPeriod {
    var possessive: String { self == .day ? "Today's" : "This month's" }
}
