/// Sound up, and texts and sound down, over one connection after the other.
final class VoiceSession: SocketSession {
    let path = "/ws/voice/stream"
    let inbox: Inbox<VoiceEvent>
    private let start: OutgoingFrame

    init(start: OutgoingFrame, inbox: Inbox<VoiceEvent>) {
        self.start = start
        self.inbox = inbox
    }

    func opened() -> [OutgoingFrame] { [start] }

    func received(_ message: IncomingMessage) throws(SocketViolation) -> SocketStep {
        switch try ServerMessage(message) {
        case .transcript(let text): inbox.push(.transcript(text), bytes: text.text.utf8.count)
        case .translation(let text): inbox.push(.translation(text), bytes: text.text.utf8.count)
        case .audio(_, let bytes): inbox.push(.audio(bytes), bytes: bytes.count)
        case .complete:
            inbox.finish(.success(()))
            return .close
        case .failure(_, let error): throw SocketViolation(error: error, code: .normal)
        case .translationChunk:
            throw SocketViolation(
                error: .socketMalformed("a message that no voice stream has"), code: .invalidPayload)
        }
        return .goOn
    }

    /// The sound that waits is for the next connection.
    func lost(_ error: CloudError) -> Bool { true }

    func ended(_ error: CloudError?) {
        inbox.finish(error.map { .failure($0) } ?? .success(()))
    }
}
