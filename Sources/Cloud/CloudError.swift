import Resilience

/// Why the cloud gave no answer that can be used: what happened, what to do, and what it means for the next call.
///
/// Neither the key nor what customers said is ever in it: of a server's own words, only short machine-made codes are
/// taken over.
public struct CloudError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Which kind of failure, to be compared with the static members.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The name, as logs and metrics show it.
        public let description: String

        /// No address of the cloud is configured.
        public static let notConfigured = Code(description: "not-configured")
        /// The configuration of the cloud cannot be used.
        public static let badConfiguration = Code(description: "bad-configuration")
        /// There is no key, or not one that could be sent.
        public static let keyUnusable = Code(description: "key-unusable")
        /// The cloud does not accept the key (401).
        public static let authenticationFailed = Code(description: "authentication-failed")
        /// The key is good, but not for this (403).
        public static let forbidden = Code(description: "forbidden")
        /// The account has used up what it paid for (402, or 429 with `insufficient_quota`).
        public static let quotaUsed = Code(description: "quota-used")
        /// Too many calls (429).
        public static let rateLimited = Code(description: "rate-limited")
        /// No such operation or model at this address (404, 405).
        public static let notFound = Code(description: "not-found")
        /// The cloud refuses the request as it is (other 4xx).
        public static let requestRefused = Code(description: "request-refused")
        /// The cloud's own fault (5xx).
        public static let serverFailed = Code(description: "server-failed")
        /// The cloud cannot be reached.
        public static let unreachable = Code(description: "unreachable")
        /// The server's certificate is not one to trust.
        public static let untrusted = Code(description: "untrusted")
        /// No answer within the time.
        public static let timedOut = Code(description: "timed-out")
        /// The connection broke before the answer was complete.
        public static let connectionLost = Code(description: "connection-lost")
        /// A web page came instead of an answer, as from the sign-in page of a public network.
        public static let captivePortal = Code(description: "captive-portal")
        /// What came is not what the operation answers with.
        public static let malformedAnswer = Code(description: "malformed-answer")
        /// The answer is larger than any true one.
        public static let answerTooLarge = Code(description: "answer-too-large")
        /// The answer does not look like a translation of the text; it must not be stored or spoken.
        public static let suspiciousAnswer = Code(description: "suspicious-answer")
        /// The board has no network: the cloud was not asked.
        public static let noNetwork = Code(description: "no-network")
        /// The circuit breaker is open: the cloud was not asked.
        public static let circuitOpen = Code(description: "circuit-open")
        /// The call would pass a cap on spending: the cloud was not asked.
        public static let spendingCapReached = Code(description: "spending-cap-reached")
        /// What was said may not leave the board: the cloud was not asked.
        public static let keptOnBoard = Code(description: "kept-on-board")
        /// Our own limits leave no place for the call.
        public static let overloaded = Code(description: "overloaded")
        /// The caller gave up.
        public static let cancelled = Code(description: "cancelled")
    }

    /// Which kind of failure.
    public let code: Code
    /// What happened and where, for a person.
    public let message: String
    /// What to do next.
    public let remedy: String
    /// The status of the answer, if there was one.
    public let status: Int?
    /// How long to wait before asking makes sense again, when that is known: what the server asks for, what is left of
    /// the circuit breaker's open time, the time until the rate lets a call through or the cap's day or month is over.
    public let retryAfter: Duration?
    /// What the call used, when an answer came and cannot be used: it is charged all the same.
    public let usage: TokenUsage?
    /// What it came from.
    public let cause: TransportError?

    /// An error.
    public init(
        _ code: Code, message: String, remedy: String, status: Int? = nil, retryAfter: Duration? = nil,
        usage: TokenUsage? = nil, cause: TransportError? = nil
    ) {
        self.code = code
        self.message = message
        self.remedy = remedy
        self.status = status
        self.retryAfter = retryAfter
        self.usage = usage
        self.cause = cause
    }

    /// Message and remedy.
    public var description: String { "\(message). \(remedy)." }

    /// Whether the same call can succeed when it is made again soon, with nobody doing anything about it.
    public var isRetryable: Bool {
        switch code {
        case .rateLimited, .serverFailed, .unreachable, .timedOut, .connectionLost: true
        default: false
        }
    }

    /// Whether it speaks of the health of the cloud or of the way to it. A refused key, a refused request and a busy
    /// signal do not: the cloud is well enough to say no.
    public var countsAgainstBreaker: Bool {
        switch code {
        case .serverFailed, .unreachable, .untrusted, .timedOut, .connectionLost, .captivePortal, .malformedAnswer,
            .answerTooLarge:
            true
        default: false
        }
    }

    /// Whether the same call may succeed later, once somebody or something else has changed: what an outbox keeps
    /// waiting. What is left are refusals of this one request, which no waiting mends.
    public var mayPassLater: Bool {
        switch code {
        case .requestRefused, .suspiciousAnswer, .keptOnBoard: false
        default: true
        }
    }
}
