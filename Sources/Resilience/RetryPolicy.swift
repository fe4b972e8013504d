/// Decides whether a call that failed is tried again, and when: exponential backoff with full jitter.
///
/// The wait before the next attempt is drawn evenly from zero to `baseDelay · 2^(attempts − 1)`, at most `maximumDelay`.
/// Drawing from the whole range, rather than adding a little noise to it, is what keeps a fleet of boards from coming
/// back in step after an outage ("Exponential Backoff And Jitter", AWS Architecture Blog, 2015). A server that says when
/// to come back (`Retry-After`) is believed up to `maximumRetryAfter`; when it asks for more, there is no retry.
public struct RetryPolicy: Hashable, Sendable {
    /// How many times a call is tried at most, the first time included.
    public var maximumAttempts: Int
    /// The upper end of the first wait.
    public var baseDelay: Duration
    /// The upper end of every wait.
    public var maximumDelay: Duration
    /// The longest wait that a server may ask for with `Retry-After`.
    public var maximumRetryAfter: Duration

    /// A policy; values below the sensible are raised to it (at least one attempt, no negative wait).
    public init(
        maximumAttempts: Int = 3,
        baseDelay: Duration = .milliseconds(200),
        maximumDelay: Duration = .seconds(10),
        maximumRetryAfter: Duration = .seconds(30)
    ) {
        self.maximumAttempts = max(1, maximumAttempts)
        self.baseDelay = max(.zero, baseDelay)
        self.maximumDelay = max(.zero, maximumDelay)
        self.maximumRetryAfter = max(.zero, maximumRetryAfter)
    }

    /// What to do after a failed attempt.
    public enum Decision: Hashable, Sendable {
        /// Try again after this long.
        case retry(after: Duration)
        /// Give up, and why.
        case stop(Reason)
    }

    /// Why a call is not tried again.
    public enum Reason: Hashable, Sendable {
        /// Every attempt that the policy allows was made.
        case attemptsUsed
        /// The server asked to be left alone for longer than the policy waits.
        case serverAsksForTooLong
        /// The next attempt would start after the deadline.
        case deadlineTooNear
        /// Too large a share of recent calls were retries already.
        case budgetUsed
    }

    /// Decides after a failed attempt whose failure could pass. Failures that cannot pass never come here.
    ///
    /// - Parameters:
    ///   - attempts: attempts made so far, at least 1.
    ///   - retryAfter: how long the server asked to wait, if it did.
    ///   - deadline: the deadline of the call as a whole.
    ///   - budget: charged only when the answer is ``Decision/retry(after:)``.
    public func decide(
        afterAttempts attempts: Int,
        retryAfter: Duration?,
        deadline: Deadline,
        budget: inout RetryBudget,
        at now: Moment,
        using generator: inout some RandomNumberGenerator
    ) -> Decision {
        guard attempts < maximumAttempts else { return .stop(.attemptsUsed) }
        var wait = backoff(afterAttempts: attempts, using: &generator)
        if let retryAfter {
            guard retryAfter <= maximumRetryAfter else { return .stop(.serverAsksForTooLong) }
            // Jitter on top, not below: the server said "not before".
            wait = max(.zero, retryAfter) + wait
        }
        guard deadline.leaves(wait, at: now) else { return .stop(.deadlineTooNear) }
        guard budget.withdraw(at: now) else { return .stop(.budgetUsed) }
        return .retry(after: wait)
    }

    /// The jittered wait after so many attempts, without regard to deadlines or budgets.
    public func backoff(afterAttempts attempts: Int, using generator: inout some RandomNumberGenerator) -> Duration {
        // Past 2^40 the cap has long been reached; the limit keeps the multiplication in range.
        let doublings = min(max(0, attempts - 1), 40)
        let ceiling = min(maximumDelay, baseDelay * (1 << doublings))
        return ceiling * Double.random(in: 0...1, using: &generator)
    }
}
