/// How long to wait before a lost connection is made again: longer each time, up to a cap.
///
/// The wait is drawn from the upper half of `firstWait · 2^(failures − 1)`, at most `maximumWait`: it grows for certain,
/// and boards that lost the same server do not come back in step. A connection that held for `stableAfter` is a good
/// one, and the next loss starts with a short wait again; one that breaks as soon as it stands keeps the waits growing.
public struct ReconnectPolicy: Hashable, Sendable {
    /// The upper end of the first wait.
    public var firstWait: Duration
    /// The upper end of every wait, also of one that the server asks for with `Retry-After`.
    public var maximumWait: Duration
    /// How long a connection must have held for the waits to start anew.
    public var stableAfter: Duration

    /// A policy; negative durations are taken as zero.
    public init(
        firstWait: Duration = .milliseconds(500), maximumWait: Duration = .seconds(60),
        stableAfter: Duration = .seconds(60)
    ) {
        self.firstWait = max(.zero, firstWait)
        self.maximumWait = max(.zero, maximumWait)
        self.stableAfter = max(.zero, stableAfter)
    }

    /// The wait after so many failures in a row, at least one.
    func wait(afterFailures failures: Int, using generator: inout some RandomNumberGenerator) -> Duration {
        // Past 2^30 every sensible cap is reached; the limit keeps the multiplication in range.
        let doublings = min(max(0, failures - 1), 30)
        return min(maximumWait, firstWait * (1 << doublings)) * Double.random(in: 0.5...1, using: &generator)
    }
}
