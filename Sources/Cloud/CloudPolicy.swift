import Resilience

/// How much of the cloud may be used, and when it is left alone.
public struct CloudPolicy: Sendable {
    /// The circuit breakers, one for each operation.
    public var breaker: CircuitBreaker.Settings
    /// Operations whose live calls may be probes. A translation need not: its turn waits in the outbox, whose calls
    /// probe, so that no customer waits for a cloud that is known to be away.
    public var operationsProbedByLiveCalls: Set<CloudOperation> = [.check, .transcription, .speech]
    /// Which failed calls are made again, and when.
    public var retry = RetryPolicy()
    /// How many retries there may be at all.
    public var retryBudget = RetryBudget()
    /// How often the cloud is called.
    public var rateLimit = RateLimiter(rate: 10, burst: 20, reserve: 4)
    /// Calls under way at once.
    public var concurrentCalls = 8
    /// Calls from the backlog under way at once.
    public var concurrentBacklogCalls = 4
    /// Calls that wait for a place, in each class.
    public var waitingCalls = 256

    /// The defaults.
    public init() {
        breaker = CircuitBreaker.Settings()
        // A call that takes longer than a customer waits has failed the customer.
        breaker.slowCallDuration = CloudConfiguration.Timeouts().live
        breaker.minimumCalls = 3
    }
}

/// What happens at the gateway, for logs, metrics and the technician. Nothing that customers said is in it.
public enum CloudEvent: Sendable {
    /// A circuit breaker changed its state.
    case breakerChanged(CloudOperation, CircuitBreaker.Change)
    /// A call ended; `error` is `nil` when it went well. One event for each attempt.
    case callEnded(CloudOperation, TrafficClass, duration: Duration, error: CloudError?)
    /// A failed call is made again after a wait.
    case retrying(CloudOperation, TrafficClass, attempt: Int, after: Duration)
    /// A failed call that could pass is not made again, and why.
    case notRetrying(CloudOperation, TrafficClass, RetryPolicy.Reason)
    /// An identical call was under way, and its answer is shared.
    case coalesced(CloudOperation)
}
