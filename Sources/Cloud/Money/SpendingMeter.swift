import Foundation

/// Counts what is spent against the caps. A pure state machine: the date is handed in.
///
/// A call that is about to be made reserves what it will cost by estimate, and gives that back for what it did cost.
/// So calls that run at the same time cannot pass a cap together; a cap is passed by at most what estimates were too low.
///
/// The clock of a board may jump. When a later day begins, its count starts at nothing; when the date goes back, what was
/// counted is kept, so that a wrong clock never makes spent money forgotten within its day.
public struct SpendingMeter: Hashable, Sendable {
    /// One period's count.
    struct Count: Hashable, Sendable {
        var start: Date
        var spent: Microdollars
    }

    /// Names a reservation until it is settled.
    public struct Reservation: Hashable, Sendable {
        let number: Int
    }

    /// The caps it counts against.
    public let caps: SpendingCaps
    private(set) var counts: [SpendingPeriod: Count] = [:]
    private var reservations: [Int: Microdollars] = [:]
    private var lastNumber = 0
    private var lastLevel = SpendingLevel.normal

    /// A meter that goes on from what the ledger says.
    ///
    /// - Parameters:
    ///   - day: what was spent since the day began.
    ///   - month: what was spent since the month began, this day included.
    public init(_ caps: SpendingCaps, day: Microdollars = .zero, month: Microdollars = .zero, at date: Date) {
        self.caps = caps
        restore(day: day, month: month, at: date)
    }

    /// Takes over what the ledger says, for a start. What was counted before is forgotten.
    public mutating func restore(day: Microdollars, month: Microdollars, at date: Date) {
        let spent = [SpendingPeriod.day: day, .month: max(day, month)]
        for period in SpendingPeriod.allCases {
            counts[period] = Count(
                start: period.interval(around: date, in: caps.timeZone).start, spent: spent[period] ?? .zero)
        }
    }

    /// What was spent in the period, without what is reserved.
    public func spent(in period: SpendingPeriod) -> Microdollars {
        counts[period]?.spent ?? .zero
    }

    /// What calls under way have reserved.
    public var reserved: Microdollars {
        reservations.values.reduce(.zero, +)
    }

    /// How far the caps let the cloud be used now, and the change since this was last asked.
    public mutating func level(at date: Date) -> (level: SpendingLevel, change: SpendingChange?) {
        turnPages(to: date)
        let level = currentLevel
        guard level != lastLevel else { return (level, nil) }
        let period: SpendingPeriod? =
            switch level {
            case .normal: nil
            case .cheaper(let period), .offline(let period): period
            }
        let change = SpendingChange(
            from: lastLevel, to: level, spent: period.map { spent(in: $0) }, cap: period.flatMap { cap(of: $0) })
        lastLevel = level
        return (level, change)
    }

    /// Sets money aside for a call.
    ///
    /// - Returns: `nil` when the call would pass a cap: it must not be made.
    public mutating func reserve(_ estimate: Microdollars, at date: Date) -> Reservation? {
        turnPages(to: date)
        let inFlight = reserved
        for period in SpendingPeriod.allCases {
            guard let cap = cap(of: period) else { continue }
            guard spent(in: period) < cap, spent(in: period) + inFlight + estimate <= cap else { return nil }
        }
        lastNumber += 1
        reservations[lastNumber] = estimate
        return Reservation(number: lastNumber)
    }

    /// Ends a reservation with what the call did cost; nothing for one that cost nothing. A second time changes nothing.
    public mutating func settle(_ reservation: Reservation, cost: Microdollars, at date: Date) {
        turnPages(to: date)
        guard reservations.removeValue(forKey: reservation.number) != nil else { return }
        for period in SpendingPeriod.allCases { counts[period]?.spent += cost }
    }

    /// Counts what was spent without a reservation of its own.
    public mutating func add(_ cost: Microdollars, at date: Date) {
        turnPages(to: date)
        for period in SpendingPeriod.allCases { counts[period]?.spent += cost }
    }

    /// Which cap a call of this cost would pass now, and how long it will hold.
    public mutating func obstacle(to cost: Microdollars, at date: Date) -> (period: SpendingPeriod, wait: Duration)? {
        turnPages(to: date)
        // The month's comes first when both are reached: it holds longer.
        for period in SpendingPeriod.allCases.reversed() {
            guard let cap = cap(of: period), spent(in: period) >= cap || spent(in: period) + reserved + cost > cap
            else { continue }
            let end = period.interval(around: date, in: caps.timeZone).end
            return (period, .seconds(max(0, end.timeIntervalSince(date).rounded(.up))))
        }
        return nil
    }

    /// The cap of a period.
    public func cap(of period: SpendingPeriod) -> Microdollars? {
        period == .day ? caps.daily : caps.monthly
    }

    private var currentLevel: SpendingLevel {
        for period in SpendingPeriod.allCases.reversed() {
            if let cap = cap(of: period), spent(in: period) >= cap { return .offline(period) }
        }
        for period in SpendingPeriod.allCases.reversed() {
            if let cap = cap(of: period), spent(in: period) >= cap.percent(caps.cheaperFromPercent) {
                return .cheaper(period)
            }
        }
        return .normal
    }

    /// Begins the count of a day and of a month that have begun.
    private mutating func turnPages(to date: Date) {
        for period in SpendingPeriod.allCases {
            let start = period.interval(around: date, in: caps.timeZone).start
            guard let count = counts[period], start != count.start else { continue }
            counts[period] = Count(start: start, spent: start > count.start ? .zero : count.spent)
        }
    }
}
