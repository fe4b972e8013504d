/// An answer to be sent.
struct Answer {
    var status = 200
    var headers: [(String, String)] = []
    var contentType = "application/json"
    /// The body in the pieces in which it is sent. More than one piece is sent chunked.
    var pieces: [[UInt8]]

    var body: [UInt8] { pieces.flatMap { $0 } }

    static func json(_ text: String, status: Int = 200) -> Answer {
        Answer(status: status, pieces: [Array(text.utf8)])
    }

    /// The head for a body of a known length, or of chunks.
    func head(length: Int?) -> String {
        let framing = length.map { "Content-Length: \($0)" } ?? "Transfer-Encoding: chunked"
        let lines = headers.map { "\($0.0): \($0.1)" } + ["Content-Type: \(contentType)", framing]
        return "HTTP/1.1 \(status) Status\r\n" + lines.joined(separator: "\r\n") + "\r\n\r\n"
    }
}

/// Carries out a behaviour on a connection.
struct Harm {
    let socket: Socket
    let answer: Answer
    let waitForRelease: () -> Void

    /// Returns whether the connection can take another request.
    func carryOut(_ behaviour: Behaviour) -> Bool {
        switch behaviour {
        case .answer: return send(answer)
        case .status(let status, let headers, let body):
            var answer = Answer.json(body, status: status)
            answer.headers = headers.map { ($0.key, $0.value) }
            return send(answer)
        case .delay(let milliseconds, let then): return socket.wait(milliseconds: milliseconds) && carryOut(then)
        case .hold:
            waitForRelease()
            return send(answer)
        case .hang: socket.waitForEnd()
        case .hangInMidBody:
            sendHalf()
            socket.waitForEnd()
        case .resetInMidBody:
            sendHalf()
            socket.resetOnClose()
        case .closeInMidBody: sendHalf()
        case .halfClose:
            socket.endSending()
            socket.waitForEnd()
        case .close: break
        case .reset: socket.resetOnClose()
        case .drip(let milliseconds): return drip(milliseconds: milliseconds)
        case .paced(let milliseconds, let every, let bytes):
            return socket.wait(milliseconds: milliseconds) && sendPaced(every: every, bytes: bytes)
        case .hangAfterHead:
            socket.send(answer.head(length: nil))
            socket.waitForEnd()
        case .contentType(let type):
            var answer = answer
            answer.contentType = type
            return send(answer)
        case .json(let body): return send(.json(body))
        case .huge(let bytes): return sendHuge(bytes)
        case .notHTTP: socket.send("SSH-2.0-not_http\r\n")
        case .endlessHead:
            socket.send("HTTP/1.1 200 OK\r\n")
            let line = "X-Filler: \(String(repeating: "x", count: 1000))\r\n"
            while socket.send(line) {}
        case .captivePortal:
            let page = "<!DOCTYPE html><html><body><h1>Welcome to Guest Wi-Fi</h1></body></html>"
            return send(Answer(contentType: "text/html; charset=utf-8", pieces: [Array(page.utf8)]))
        case .captiveRedirect:
            return send(
                Answer(status: 302, headers: [("Location", "http://portal.invalid/login")], pieces: [[]]))
        }
        return false
    }

    private func send(_ answer: Answer) -> Bool {
        guard answer.pieces.count > 1 else {
            return socket.send(Array(answer.head(length: answer.body.count).utf8) + answer.body)
        }
        guard socket.send(answer.head(length: nil)) else { return false }
        for piece in answer.pieces where !piece.isEmpty {
            guard sendChunk(piece) else { return false }
        }
        return socket.send("0\r\n\r\n")
    }

    private func sendChunk(_ piece: [UInt8]) -> Bool {
        socket.send(Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + [13, 10])
    }

    private func sendPaced(every milliseconds: Int, bytes: Int) -> Bool {
        let body = answer.body
        guard socket.send(answer.head(length: nil)) else { return false }
        for start in stride(from: 0, to: body.count, by: max(1, bytes)) {
            guard start == 0 || socket.wait(milliseconds: milliseconds),
                sendChunk(Array(body[start..<min(start + max(1, bytes), body.count)]))
            else { return false }
        }
        return socket.send("0\r\n\r\n")
    }

    private func sendHalf() {
        let body = answer.body
        socket.send(Array(answer.head(length: body.count).utf8) + body.prefix(body.count / 2))
    }

    private func drip(milliseconds: Int) -> Bool {
        let body = answer.body
        for byte in Array(answer.head(length: body.count).utf8) + body {
            guard socket.send([byte]), socket.wait(milliseconds: milliseconds) else { return false }
        }
        return true
    }

    private func sendHuge(_ bytes: Int) -> Bool {
        guard socket.send(Answer(pieces: []).head(length: bytes)) else { return false }
        let block = [UInt8](repeating: UInt8(ascii: " "), count: 1 << 20)
        var left = bytes
        while left > 0 {
            guard socket.send(left >= block.count ? block : Array(block.prefix(left))) else { return false }
            left -= block.count
        }
        return true
    }
}
