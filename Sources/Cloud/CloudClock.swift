import Foundation
import Resilience

/// The time as the gateway sees it, so that a test can step it.
public struct CloudClock: Sendable {
    /// The current moment.
    public let now: @Sendable () -> Moment
    /// Waits until a moment; returns early, without an error, when the task is cancelled.
    public let sleep: @Sendable (_ until: Moment) async -> Void

    /// The date, for what goes by the calendar: caps by day and month, rules by the hour.
    public let date: @Sendable () -> Date

    /// A clock.
    public init(
        now: @escaping @Sendable () -> Moment, sleep: @escaping @Sendable (_ until: Moment) async -> Void,
        date: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.now = now
        self.sleep = sleep
        self.date = date
    }

    /// The machine's own monotonic clock.
    public static let system = CloudClock(
        now: { .now },
        sleep: { moment in
            let left = moment - .now
            if left > .zero { try? await Task.sleep(for: left) }
        })
}
