/// Keeps calls to an upstream below a rate: a token bucket of which the last part is for live calls alone.
///
/// Tokens come in evenly, up to `burst`. A live call takes one whenever there is one. A call from the backlog leaves
/// `reserve` in the bucket, so that a customer who comes in the middle of a backlog does not wait for it.
public struct RateLimiter: Hashable, Sendable {
    /// Calls per second.
    public let rate: Double
    /// The most calls at once after a rest.
    public let burst: Double
    /// Tokens that only live calls may take.
    public let reserve: Double

    private var tokens: Double
    private var settledAt: Moment?

    /// What to do with a call.
    public enum Decision: Hashable, Sendable {
        /// Make it now.
        case go
        /// Ask again after this long.
        case wait(Duration)
    }

    /// A full bucket. The reserve is at most what leaves the backlog one token.
    public init(rate: Double, burst: Double, reserve: Double = 1) {
        self.rate = max(1e-6, rate)
        self.burst = max(1, burst)
        self.reserve = max(0, min(reserve, max(1, burst) - 1))
        tokens = max(1, burst)
    }

    /// Takes a token, if there is one for this class of call.
    public mutating func take(_ traffic: TrafficClass, at now: Moment) -> Decision {
        settle(at: now)
        let needed = traffic == .live ? 1 : 1 + reserve
        // A wait that was served must not fail by a rounding error.
        guard tokens < needed - 1e-9 else {
            tokens -= 1
            return .go
        }
        // During a pause the bucket is settled up to its end, which lies ahead.
        let pause = max(.zero, (settledAt ?? now) - now)
        return .wait(pause + .seconds((needed - tokens) / rate))
    }

    /// Holds everything back for a time: the upstream asked for it with `Retry-After`.
    public mutating func pause(for time: Duration, at now: Moment) {
        settle(at: now)
        tokens = min(tokens, 0)
        settledAt = max(settledAt ?? now, now + time)
    }

    private mutating func settle(at now: Moment) {
        guard let since = settledAt else {
            settledAt = now
            return
        }
        guard now > since else { return }
        tokens = min(burst, tokens + (now - since).inSeconds * rate)
        settledAt = now
    }
}
