/// Why there is no answer, or no whole one.
public struct TransportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Which kind of failure, to be compared with the static members.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The name, as logs and metrics show it.
        public let description: String

        /// The request cannot be sent as it is: no such address, or not HTTP.
        public static let badRequest = Code(description: "bad-request")
        /// The server's name is not known, or no name server answers.
        public static let nameNotResolved = Code(description: "name-not-resolved")
        /// Nothing listens there, or no route leads there.
        public static let cannotConnect = Code(description: "cannot-connect")
        /// No connection within the time for connecting.
        public static let connectTimedOut = Code(description: "connect-timed-out")
        /// Connected, but no whole answer before the deadline.
        public static let timedOut = Code(description: "timed-out")
        /// The server's certificate is not one to trust.
        public static let certificateRefused = Code(description: "certificate-refused")
        /// The TLS handshake failed for another reason than the certificate.
        public static let tlsFailed = Code(description: "tls-failed")
        /// The connection broke before the answer was complete.
        public static let connectionLost = Code(description: "connection-lost")
        /// What came is not HTTP.
        public static let malformedResponse = Code(description: "malformed-response")
        /// The answer is larger than the request allows.
        public static let responseTooLarge = Code(description: "response-too-large")
        /// The caller gave up.
        public static let cancelled = Code(description: "cancelled")
        /// The transport was shut down.
        public static let shutDown = Code(description: "shut-down")
        /// Anything else that libcurl reports.
        public static let other = Code(description: "other")
    }

    /// Which kind of failure.
    public let code: Code
    /// What happened and where, for a person.
    public let message: String
    /// What to do next.
    public let remedy: String

    /// An error.
    public init(_ code: Code, message: String, remedy: String) {
        self.code = code
        self.message = message
        self.remedy = remedy
    }

    /// Message and remedy.
    public var description: String { "\(message). \(remedy)." }
}
