import Foundation

/// Where a Wyoming server listens.
///
///     try WyomingAddress(parsing: "tcp://192.168.1.20:10300")
public struct WyomingAddress: Sendable, Hashable, CustomStringConvertible {
    /// The server's name or number.
    public let host: String
    /// Its TCP port, 1...65535.
    public let port: Int

    /// Takes a host and a port.
    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Reads an address as a person writes it: `tcp://host:port` or `host:port`; an IPv6 number in brackets.
    ///
    /// - Throws: ``SpeechEngineError`` with the code `misconfigured`.
    public init(parsing text: String) throws(SpeechEngineError) {
        let address = text.hasPrefix("tcp://") ? text : "tcp://" + text
        guard let parts = URLComponents(string: address), let host = parts.host, !host.isEmpty, let port = parts.port,
            (1...65535).contains(port), parts.path.isEmpty
        else {
            throw SpeechEngineError(
                .misconfigured, "\"\(text)\" is not the address of a Wyoming server",
                remedy: "Write it as tcp://host:port, such as tcp://127.0.0.1:10300")
        }
        self.host = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        self.port = port
    }

    /// The address as a person writes it.
    public var description: String {
        host.contains(":") ? "tcp://[\(host)]:\(port)" : "tcp://\(host):\(port)"
    }
}

/// How long a Wyoming server may take.
public struct WyomingTimeouts: Sendable, Equatable {
    /// To be reached, and to take or give the next bytes.
    public var response: Duration
    /// To recognise an utterance or speak a text, from when it has all of it.
    public var work: Duration

    /// Takes both; a server on the LAN is there at once or not at all, and a small board may be slow at its work.
    public init(response: Duration = .seconds(3), work: Duration = .seconds(20)) {
        self.response = response
        self.work = work
    }
}
