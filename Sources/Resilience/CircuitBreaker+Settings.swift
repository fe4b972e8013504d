extension CircuitBreaker {
    /// When a breaker opens, and how it closes. Rates are shares from 0 to 1.
    ///
    /// | here | resilience4j | Polly v8 |
    /// |---|---|---|
    /// | `window.calls`, `window.age` (both bound it) | `slidingWindowType`, `slidingWindowSize` (one or the other) | `SamplingDuration` |
    /// | `minimumCalls` | `minimumNumberOfCalls` | `MinimumThroughput` |
    /// | `failureRate` | `failureRateThreshold` (in %) | `FailureRatio` |
    /// | `slowCallRate`, `slowCallDuration` | `slowCallRateThreshold`, `slowCallDurationThreshold`; a call counts when it ends | none |
    /// | `permittedProbes` | `permittedNumberOfCallsInHalfOpenState` | always 1 |
    /// | `probeTimeLimit`, for each probe, then it counts as failed | `maxWaitDurationInHalfOpenState`, for the state | none |
    /// | `openTime`, doubling to `maximumOpenTime`, jittered | `waitDurationInOpenState`, or an interval function | `BreakDuration`, or a generator |
    public struct Settings: Hashable, Sendable {
        /// Which calls are looked at: the last so many, as far as they started recently enough.
        public struct Window: Hashable, Sendable {
            /// The most calls that are looked at.
            public var calls: Int
            /// How long ago a call may have started; `nil` for any time.
            public var age: Duration?

            /// The last `calls` calls that started within `age`.
            public init(calls: Int, age: Duration?) {
                self.calls = max(1, calls)
                self.age = age
            }

            /// The last `calls` calls, however old.
            public static func lastCalls(_ calls: Int) -> Window {
                Window(calls: calls, age: nil)
            }

            /// The calls that started within `age`; the last 1024 of them, as memory is bounded.
            public static func last(_ age: Duration) -> Window {
                Window(calls: 1024, age: age)
            }
        }

        /// Which calls are looked at.
        public var window = Window(calls: 20, age: .seconds(120))
        /// How many calls must be known before anything is concluded.
        public var minimumCalls = 4
        /// The share of failed calls at which the breaker opens.
        public var failureRate = 0.5
        /// The share of slow calls at which the breaker opens.
        public var slowCallRate = 0.8
        /// A call that takes longer is slow, also when it succeeds, and also while it still runs.
        public var slowCallDuration: Duration = .seconds(5)
        /// How many calls a half-open breaker lets through.
        public var permittedProbes = 2
        /// How long a probe may take before it counts as failed.
        public var probeTimeLimit: Duration = .seconds(5)
        /// How long the breaker stays open the first time.
        public var openTime: Duration = .seconds(5)
        /// The longest that it stays open.
        public var maximumOpenTime: Duration = .seconds(300)
        /// How long after an early probe (``CircuitBreaker/probeSoon(at:)``) the next may be allowed.
        public var earlyProbeInterval: Duration = .seconds(1)
        /// The share of the open time that chance may take away.
        public var jitter = 0.2

        /// The defaults, which suit a counter with a few turns a minute.
        public init() {}

        /// How long the breaker stays open after having opened `opening` times in a row before.
        func openTime(opening: Int, using generator: inout some RandomNumberGenerator) -> Duration {
            // Past 2^30 every sensible cap is reached; the limit keeps the multiplication in range.
            let doubled = min(maximumOpenTime, openTime * (1 << min(opening, 30)))
            // Chance only shortens, so that the cap holds and a fleet at the cap is still spread out.
            return doubled * (1 - min(max(0, jitter), 1) * Double.random(in: 0...1, using: &generator))
        }
    }
}
