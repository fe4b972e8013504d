/// A request as the stand-in received it.
public struct ReceivedRequest: Sendable {
    /// The method, such as `POST`.
    public let method: String
    /// The path without the base, such as `/models`.
    public let path: String
    /// Header names in lower case.
    public let headers: [String: String]
    /// The whole body.
    public let body: [UInt8]
    /// Which connection it came over, counted from 0.
    public let connection: Int

    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }
}

/// Reads requests from a connection.
struct RequestReader {
    private let socket: Socket
    private let connection: Int
    private var bytes: [UInt8] = []

    init(socket: Socket, connection: Int) {
        self.socket = socket
        self.connection = connection
    }

    /// The next request; `nil` when the client has ended the connection.
    mutating func next(base: String) -> ReceivedRequest? {
        guard let headEnd = readHead() else { return nil }
        let lines = String(decoding: bytes[..<headEnd], as: UTF8.self).split(separator: "\r\n")
        bytes.removeSubrange(..<(headEnd + 4))
        let words = (lines.first ?? "").split(separator: " ")
        guard words.count == 3 else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        while bytes.count < length {
            let more = socket.receive()
            if more.isEmpty { return nil }
            bytes += more
        }
        let body = Array(bytes[..<length])
        bytes.removeSubrange(..<length)
        var path = String(words[1].prefix { $0 != "?" })
        if path.hasPrefix(base) { path.removeFirst(base.count) }
        return ReceivedRequest(
            method: String(words[0]), path: path, headers: headers, body: body, connection: connection)
    }

    /// What came after the last request, for whoever goes on reading in another protocol.
    mutating func takeRest() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Reads until the empty line. Returns where it begins.
    private mutating func readHead() -> Int? {
        while true {
            if let end = bytes.indices.dropLast(3).first(where: { bytes[$0...].starts(with: [13, 10, 13, 10]) }) {
                return end
            }
            let more = socket.receive()
            if more.isEmpty { return nil }
            bytes += more
        }
    }
}
