/// The moment by which something must have happened, handed down through every stage of a turn.
///
/// A stage never gets more time than what is left of the whole, and may be given less:
///
///     let turn = Deadline.after(.milliseconds(2500), from: now)
///     let recognition = turn.atMost(.milliseconds(1500), from: now)
public struct Deadline: Hashable, Comparable, Sendable {
    /// The moment itself; `nil` for no deadline at all.
    public let moment: Moment?

    /// A deadline at a moment.
    public init(at moment: Moment) {
        self.moment = moment
    }

    private init() {
        moment = nil
    }

    /// No deadline: later than every other.
    public static let none = Deadline()

    /// A deadline that lies `duration` after `now`.
    public static func after(_ duration: Duration, from now: Moment = .now) -> Deadline {
        Deadline(at: now + duration)
    }

    /// The time that is left, never negative; `nil` without a deadline.
    public func remaining(at now: Moment) -> Duration? {
        moment.map { max(.zero, $0 - now) }
    }

    /// Whether the moment has come.
    public func hasPassed(at now: Moment) -> Bool {
        moment.map { $0 <= now } ?? false
    }

    /// Whether something that takes `duration` from `now` on would end before the deadline.
    public func leaves(_ duration: Duration, at now: Moment) -> Bool {
        moment.map { now + duration < $0 } ?? true
    }

    /// The earlier of this deadline and one that lies `duration` after `now`: what a stage is handed.
    public func atMost(_ duration: Duration, from now: Moment) -> Deadline {
        min(self, .after(duration, from: now))
    }

    /// An earlier deadline is less; no deadline is the greatest.
    public static func < (left: Deadline, right: Deadline) -> Bool {
        switch (left.moment, right.moment) {
        case (let left?, let right?): left < right
        case (nil, _): false
        case (_, nil): true
        }
    }
}
