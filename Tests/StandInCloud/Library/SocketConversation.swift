import Foundation

/// Speaks `/ws/translate` and `/ws/voice/stream` over one connection, and does the harm that it is told to.
struct SocketConversation {
    private let request: ReceivedRequest
    private let socket: Socket
    private let harm: SocketHarm
    private let record: (ReceivedFrame) -> Void
    private let waitForRelease: () -> Void
    private var frames: SocketFrames
    private var hasHarmed = false
    private var hasVoice = false
    private var target = "en"
    private var soundBytes = 0

    init(
        _ request: ReceivedRequest, on socket: Socket, rest: [UInt8], _ harm: SocketHarm,
        record: @escaping (ReceivedFrame) -> Void, waitForRelease: @escaping () -> Void
    ) {
        self.request = request
        self.socket = socket
        self.harm = harm
        self.record = record
        self.waitForRelease = waitForRelease
        frames = SocketFrames(socket: socket, connection: request.connection, rest: rest)
    }

    /// Whether a request asks for one of the WebSockets.
    static func isWanted(by request: ReceivedRequest) -> Bool {
        request.headers["upgrade"]?.lowercased() == "websocket"
            && ["/ws/translate", "/ws/voice/stream"].contains(request.path)
    }

    /// Speaks until the connection has ended.
    mutating func run() {
        let key = request.headers["sec-websocket-key"] ?? ""
        let accept = SocketFrames.accept(key: harm == .wrongAccept ? "another" : key)
        socket.send(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: \(accept)\r\n\r\n")
        if harm == .stopReading { waitForRelease() }
        while let frame = frames.next() {
            record(frame)
            guard take(frame) else { return }
        }
    }

    /// Returns whether the connection goes on.
    private mutating func take(_ frame: ReceivedFrame) -> Bool {
        switch frame.kind {
        case .ping: return harm == .neverPong || send(.pong, frame.payload)
        case .pong, .continuation: return true
        case .close:
            if harm == .ignoreClose { socket.waitForEnd() } else { send(.close, frame.payload) }
            return false
        case .binary:
            soundBytes += frame.payload.count
            guard doHarm() else { return false }
            return harm == .neverAnswer
                || say(["type": "transcript", "text": "\(soundBytes) bytes", "final": false])
        case .text:
            guard let message = Self.object(frame.payload) else { return false }
            if message["type"] as? String == "start" {
                hasVoice = message["voice"] is String
                target = message["target"] as? String ?? "en"
                return true
            }
            guard doHarm() else { return false }
            return harm == .neverAnswer || answer(message)
        }
    }

    /// Harms the first answer. Returns whether there is to be one after that.
    private mutating func doHarm() -> Bool {
        guard !hasHarmed else { return true }
        hasHarmed = true
        switch harm {
        case .dropInMidMessage, .resetInMidMessage:
            socket.send(
                SocketFrames.frame(.text, Array(#"{"type":"translation_chunk","id":"1","te"#.utf8), announcing: 80))
            if harm == .resetInMidMessage { socket.resetOnClose() }
            return false
        case .say(let text): return send(.text, Array(text.utf8))
        case .raw(let bytes): return socket.send(bytes)
        case .close(let code):
            send(.close, [UInt8(code >> 8), UInt8(code & 0xFF)])
            while let frame = frames.next() {
                record(frame)
                if frame.kind == .close { break }
            }
            return false
        default: return true
        }
    }

    private mutating func answer(_ message: [String: Any]) -> Bool {
        switch message["type"] as? String {
        case "translate": return translate(message)
        case "stop":
            let text = "\(soundBytes) bytes of sound"
            guard flood(id: nil), say(["type": "transcript", "text": text, "final": true, "language": "en"]),
                say(["type": "translation", "text": Pseudo.translate(text, into: target), "final": true])
            else { return false }
            if hasVoice {
                // Both forms that sound may have.
                guard send(.binary, Array(0..<100)),
                    say(["type": "audio_chunk", "audio": Data(100..<200).base64EncodedString()])
                else { return false }
            }
            return say(["type": "complete"])
        default: return say(["type": "error", "code": "invalid_message"])
        }
    }

    private func translate(_ message: [String: Any]) -> Bool {
        guard let id = message["id"] as? String, let text = message["text"] as? String,
            let target = message["target"] as? String
        else { return say(["type": "error", "code": "invalid_message"]) }
        let translation = Pseudo.translate(text, into: target)
        let middle = translation.index(translation.startIndex, offsetBy: translation.count / 2)
        guard flood(id: id) else { return false }
        for part in [translation[..<middle], translation[middle...]] {
            guard say(["type": "translation_chunk", "id": id, "text": String(part)]) else { return false }
        }
        if message["voice"] is String {
            let sound = Data(text.utf8).base64EncodedString()
            guard say(["type": "audio_chunk", "id": id, "audio": sound]) else { return false }
        }
        return say(["type": "complete", "id": id, "translation": translation, "model": message["model"] ?? ""])
    }

    /// Sound whose bytes count up, so that a hole would be seen.
    private func flood(id: String?) -> Bool {
        guard case .flood(let bytes) = harm else { return true }
        var sent = 0
        while sent < bytes {
            let piece = (sent..<min(sent + 24 << 10, bytes)).map { UInt8(truncatingIfNeeded: $0) }
            var message: [String: Any] = ["type": "audio_chunk", "audio": Data(piece).base64EncodedString()]
            message["id"] = id
            guard say(message) else { return false }
            sent += piece.count
        }
        return true
    }

    @discardableResult
    private func say(_ message: [String: Any]) -> Bool {
        guard let json = try? JSONSerialization.data(withJSONObject: message, options: [.sortedKeys]) else {
            return false
        }
        return send(.text, Array(json))
    }

    @discardableResult
    private func send(_ kind: ReceivedFrame.Kind, _ payload: [UInt8]) -> Bool {
        guard harm == .fragments, kind == .text || kind == .binary else {
            return socket.send(SocketFrames.frame(kind, payload))
        }
        for start in stride(from: 0, to: payload.count, by: 5) {
            let end = min(start + 5, payload.count)
            let fragment = SocketFrames.frame(
                start == 0 ? kind : .continuation, Array(payload[start..<end]), isLast: end == payload.count)
            guard socket.send(fragment + SocketFrames.frame(.ping, [1])) else { return false }
        }
        return true
    }

    private static func object(_ bytes: [UInt8]) -> [String: Any]? {
        (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any]
    }
}
