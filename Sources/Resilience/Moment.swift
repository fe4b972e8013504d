/// A point on a clock that never goes back, as the time since an origin that nobody needs to know.
///
/// Every policy in this room is handed the current moment instead of asking for it, so that a test steps time by hand:
///
///     var now = Moment.zero
///     now += .seconds(30)
public struct Moment: InstantProtocol, Hashable, Sendable {
    /// The time since the clock's origin.
    public let sinceOrigin: Duration

    /// A moment at a distance from the clock's origin.
    public init(sinceOrigin: Duration) {
        self.sinceOrigin = sinceOrigin
    }

    /// The clock's origin.
    public static let zero = Moment(sinceOrigin: .zero)

    /// The current moment of the machine's own monotonic clock. Its origin is the first use in this process.
    public static var now: Moment {
        Moment(sinceOrigin: origin.duration(to: .now))
    }

    private static let origin = ContinuousClock.now

    /// The moment that is `duration` later.
    public func advanced(by duration: Duration) -> Moment {
        Moment(sinceOrigin: sinceOrigin + duration)
    }

    /// How long it is from this moment until `other`; negative when `other` is earlier.
    public func duration(to other: Moment) -> Duration {
        other.sinceOrigin - sinceOrigin
    }

    /// Orders moments by time.
    public static func < (left: Moment, right: Moment) -> Bool {
        left.sinceOrigin < right.sinceOrigin
    }

    /// The moment that is `duration` later.
    public static func + (moment: Moment, duration: Duration) -> Moment {
        moment.advanced(by: duration)
    }

    /// Moves the moment forward.
    public static func += (moment: inout Moment, duration: Duration) {
        moment = moment.advanced(by: duration)
    }

    /// How long `right` lies before `left`.
    public static func - (left: Moment, right: Moment) -> Duration {
        right.duration(to: left)
    }
}

extension Duration {
    /// The duration in seconds, for arithmetic where a rounding of one part in 10¹⁵ does not matter.
    public var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }

    /// The duration in whole milliseconds, rounded up, so that a wait is never shorter than asked.
    public var inMillisecondsRoundedUp: Int {
        let (seconds, attoseconds) = components
        let perMillisecond: Int64 = 1_000_000_000_000_000
        let (whole, rest) = attoseconds.quotientAndRemainder(dividingBy: perMillisecond)
        return Int(seconds) * 1000 + Int(whole) + (rest > 0 ? 1 : 0)
    }
}
