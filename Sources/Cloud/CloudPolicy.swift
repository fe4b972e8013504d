import Foundation
import Resilience

/// How much of the cloud may be used, and when it is left alone.
public struct CloudPolicy: Sendable {
    /// The circuit breakers, one for each operation.
    public var breaker: CircuitBreaker.Settings
    /// Operations whose live calls may be probes. A translation need not: its turn waits in the outbox, whose calls
    /// probe, so that no customer waits for a cloud that is known to be away.
    public var operationsProbedByLiveCalls: Set<CloudOperation> = [
        .check, .transcription, .speech, .voiceStream, .translationStream,
    ]
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

    /// How many texts of the backlog go in one request, where the cloud takes several.
    public var batchSize = 10
    /// How long a text of the backlog waits for others.
    public var batchWindow: Duration = .milliseconds(500)
    /// How long a customer's translation waits for the socket before it is asked for over HTTP, for which the rest of a
    /// live turn is left.
    public var socketPatience: Duration = .seconds(1)
    /// What may leave the board.
    public var privacy = PrivacyPolicy()
    /// What models and voices cost.
    public var prices = PriceTable()
    /// How much may be spent.
    public var caps = SpendingCaps.none
    /// Where the counter is, for rules by the hour of the day.
    public var timeZone = TimeZone.current
    /// What is tried out on a newer upstream, when there is one.
    public var canary: Canary.Settings?

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
    /// A call cost something, or may have. One event for each attempt, and for each text of a batch.
    case charged(CloudCharge)
    /// What the caps allow has changed.
    case spendingChanged(SpendingChange)
    /// A call was not made because it would have passed a cap.
    case refusedByCap(CloudOperation, TrafficClass, SpendingPeriod)
    /// A canary's trial ended.
    case canaryChanged(Canary.Change)
    /// A turn of the newer upstream was given to the stable one, as the newer one's breaker is open.
    case diverted(CloudOperation)
    /// Several texts went in one request.
    case batchSent(texts: Int)
    /// It happened at the newer of two upstreams. Events that are not wrapped in this happened at the stable one, or at
    /// neither.
    indirect case atNewer(CloudEvent)
}
