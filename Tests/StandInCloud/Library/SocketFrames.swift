import Foundation

/// Reads and writes the frames of a WebSocket (RFC 6455) as a server.
struct SocketFrames {
    private let socket: Socket
    private let connection: Int
    private var bytes: [UInt8]
    /// How many of `bytes` were taken already.
    private var taken = 0

    init(socket: Socket, connection: Int, rest: [UInt8]) {
        self.socket = socket
        self.connection = connection
        bytes = rest
    }

    /// The proof that a server has understood the request.
    static func accept(key: String) -> String {
        Data(SHA1.digest(Array("\(key)258EAFA5-E914-47DA-95CA-C5AB0DC85B11".utf8))).base64EncodedString()
    }

    /// A frame as it is sent.
    static func frame(
        _ kind: ReceivedFrame.Kind, _ payload: [UInt8], isLast: Bool = true, announcing length: Int? = nil
    ) -> [UInt8] {
        let length = length ?? payload.count
        var frame = [kind.rawValue | (isLast ? 0x80 : 0)]
        switch length {
        case ..<126: frame.append(UInt8(length))
        case ..<65536: frame += [126, UInt8(length >> 8), UInt8(length & 0xFF)]
        default: frame += [127] + stride(from: 56, through: 0, by: -8).map { UInt8(length >> $0 & 0xFF) }
        }
        return frame + payload
    }

    /// The next frame; `nil` when the client has ended the connection, or speaks something else.
    mutating func next() -> ReceivedFrame? {
        guard let head = take(2) else { return nil }
        guard let kind = ReceivedFrame.Kind(rawValue: head[0] & 0x0F) else { return nil }
        var length = Int(head[1] & 0x7F)
        if length >= 126 {
            guard let long = take(length == 126 ? 2 : 8) else { return nil }
            length = long.reduce(0) { $0 << 8 | Int($1) }
        }
        let isMasked = head[1] & 0x80 != 0
        guard let mask = take(isMasked ? 4 : 0), var payload = take(length) else { return nil }
        if isMasked { for index in payload.indices { payload[index] ^= mask[index % 4] } }
        return ReceivedFrame(kind: kind, payload: payload, wasMasked: isMasked, connection: connection)
    }

    private mutating func take(_ count: Int) -> [UInt8]? {
        while bytes.count - taken < count {
            bytes.removeFirst(taken)
            taken = 0
            let more = socket.receive()
            if more.isEmpty { return nil }
            bytes += more
        }
        defer { taken += count }
        return Array(bytes[taken..<taken + count])
    }
}
