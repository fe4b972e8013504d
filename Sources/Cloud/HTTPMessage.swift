/// One HTTP request, complete before it is sent.
///
/// Its description names the method and the address only: what customers said is in the body, and the key is nowhere.
public struct HTTPRequest: Sendable {
    /// The methods that Parley uses.
    public enum Method: String, Hashable, Sendable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
        case put = "PUT"
        case delete = "DELETE"
    }

    /// The method.
    public var method: Method
    /// The whole address: `https://api.example.com/v1/models`.
    public var url: String
    /// The headers, except `Authorization`, which comes from ``key``.
    public var headers: HTTPHeaders
    /// The key that goes into `Authorization: Bearer …`.
    public var key: CloudKey?
    /// The body.
    public var body: [UInt8]
    /// The most bytes that the answer's body may have, after decompression.
    public var maximumResponseBytes: Int
    /// The path of a Unix domain socket to connect to instead of the address's host.
    public var unixSocketPath: String?

    /// A request; 8 MiB is more than any answer that is not a stream of sound needs.
    public init(
        _ method: Method = .get, _ url: String, headers: HTTPHeaders = [:], key: CloudKey? = nil, body: [UInt8] = [],
        maximumResponseBytes: Int = 8 << 20, unixSocketPath: String? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.key = key
        self.body = body
        self.maximumResponseBytes = maximumResponseBytes
        self.unixSocketPath = unixSocketPath
    }
}

extension HTTPRequest: CustomStringConvertible, CustomReflectable {
    /// The method and the address.
    public var description: String { "\(method.rawValue) \(url)" }

    /// Nothing more than the description, whatever a debugger or a crash reporter asks for.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Header fields in their order; names compare without regard to case.
public struct HTTPHeaders: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// The fields as they were added.
    public private(set) var fields: [Field] = []

    /// One field.
    public struct Field: Hashable, Sendable {
        /// The name as it was written.
        public let name: String
        /// The value, without white space around it.
        public let value: String
    }

    /// Fields from a literal.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { add(name, value) }
    }

    /// Adds a field, also when one of that name is there.
    public mutating func add(_ name: String, _ value: String) {
        fields.append(Field(name: name, value: value))
    }

    /// The first value of a name; setting replaces all of that name.
    public subscript(name: String) -> String? {
        get {
            let name = name.lowercased()
            return fields.first { $0.name.lowercased() == name }?.value
        }
        set {
            let lowered = name.lowercased()
            fields.removeAll { $0.name.lowercased() == lowered }
            if let newValue { add(name, newValue) }
        }
    }
}

/// The status line and the headers of an answer, which come before its body.
public struct HTTPResponseHead: Hashable, Sendable {
    /// The status code, 100 to 599.
    public var status: Int
    /// The headers.
    public var headers: HTTPHeaders

    /// A head.
    public init(status: Int, headers: HTTPHeaders = [:]) {
        self.status = status
        self.headers = headers
    }

    /// The media type without parameters, in lower case: `application/json`.
    public var mediaType: String? {
        guard let type = headers["Content-Type"]?.prefix(while: { $0 != ";" }) else { return nil }
        return String(type.filter { $0 != " " && $0 != "\t" }).lowercased()
    }
}

/// How long the parts of a call took, each measured from its start.
public struct HTTPTimings: Hashable, Sendable {
    /// Until the connection stood, TLS included; zero when it stood before.
    public var connected: Duration
    /// Until the first byte of the answer.
    public var firstByte: Duration
    /// Until the last byte of the answer.
    public var total: Duration
    /// How many connections had to be made: 0 when one was reused.
    public var newConnections: Int
    /// The network's round trip: how long the TCP handshake took; `nil` when a connection was reused.
    public var roundTrip: Duration?

    /// Timings.
    public init(
        connected: Duration = .zero, firstByte: Duration = .zero, total: Duration = .zero, newConnections: Int = 0,
        roundTrip: Duration? = nil
    ) {
        self.connected = connected
        self.firstByte = firstByte
        self.total = total
        self.newConnections = newConnections
        self.roundTrip = roundTrip
    }
}

/// A whole answer.
public struct HTTPResponse: Sendable {
    /// Status and headers.
    public var head: HTTPResponseHead
    /// The whole body.
    public var body: [UInt8]
    /// What took how long.
    public var timings: HTTPTimings

    /// An answer.
    public init(head: HTTPResponseHead, body: [UInt8], timings: HTTPTimings = HTTPTimings()) {
        self.head = head
        self.body = body
        self.timings = timings
    }

    /// The status code, 100 to 599.
    public var status: Int { head.status }
}
