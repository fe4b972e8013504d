/// Bounds retries to a share of calls, so that a struggling upstream is not finished off by them.
///
/// One budget is shared by all traffic to an upstream, live and backlog. Every call deposits `share` of a retry, every
/// retry withdraws a whole one, and a slow trickle keeps the first retries of a quiet kiosk possible. What is saved up
/// is bounded by `capacity`, so that a good day does not pay for a storm. (Finagle's retry budget works the same way.)
public struct RetryBudget: Hashable, Sendable {
    /// Retries earned by each call: 0.2 allows one retry for five calls.
    public let share: Double
    /// Retries earned by time alone, per second.
    public let perSecond: Double
    /// The most retries that can be saved up.
    public let capacity: Double

    private var balance: Double
    private var settledAt: Moment?

    /// A budget that starts full.
    public init(share: Double = 0.2, perSecond: Double = 0.1, capacity: Double = 10) {
        self.share = max(0, share)
        self.perSecond = max(0, perSecond)
        self.capacity = max(0, capacity)
        balance = max(0, capacity)
    }

    /// Retries that could be made right now.
    public mutating func available(at now: Moment) -> Int {
        settle(at: now)
        return Int(balance)
    }

    /// Notes a call; first attempts only.
    public mutating func deposit(at now: Moment) {
        settle(at: now)
        balance = min(capacity, balance + share)
    }

    /// Takes one retry.
    ///
    /// - Returns: `false` when none is left; nothing is taken then.
    public mutating func withdraw(at now: Moment) -> Bool {
        settle(at: now)
        guard balance >= 1 else { return false }
        balance -= 1
        return true
    }

    private mutating func settle(at now: Moment) {
        if let settledAt, now > settledAt {
            balance = min(capacity, balance + (now - settledAt).inSeconds * perSecond)
        }
        settledAt = max(settledAt ?? now, now)
    }
}
