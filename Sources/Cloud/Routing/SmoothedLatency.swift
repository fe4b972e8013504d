import Resilience

/// A smoothed measurement of a time, with how much it varies: the exponentially weighted mean and mean deviation that
/// TCP uses for its round trips (RFC 6298: an eighth of every new value, a quarter of its distance).
public struct SmoothedLatency: Hashable, Sendable {
    /// The smoothed time; `nil` before the first measurement.
    public private(set) var mean: Duration?
    /// The smoothed distance of measurements from the mean.
    public private(set) var deviation: Duration = .zero
    /// When it was measured last.
    public private(set) var lastMeasured: Moment?

    /// Nothing measured yet.
    public init() {}

    /// Takes a measurement. A negative one, which only a broken clock gives, is passed over.
    public mutating func add(_ time: Duration, at now: Moment) {
        guard time >= .zero else { return }
        if let mean {
            let distance = time > mean ? time - mean : mean - time
            deviation += (distance - deviation) / 4
            self.mean = mean + (time - mean) / 8
        } else {
            mean = time
            deviation = time / 2
        }
        lastMeasured = now
    }

    /// The smoothed time, when it was measured recently enough.
    public func mean(notOlderThan age: Duration, at now: Moment) -> Duration? {
        guard let lastMeasured, now - lastMeasured <= age else { return nil }
        return mean
    }
}
