/// A message of the other side, whole.
enum IncomingMessage: Hashable, Sendable {
    case text(String)
    case binary([UInt8])
}

/// What the other side did that it must not.
struct SocketViolation: Error, Hashable, Sendable {
    let error: CloudError
    let code: CloseCode
}

/// Puts messages together from frames that may be fragments, within limits.
struct MessageAssembler: Sendable {
    /// What a data frame starts, or that it continues.
    enum FrameKind: Hashable, Sendable {
        case text
        case binary
        case continuation
    }

    private let maximumBytes: Int
    private var started: FrameKind?
    private var bytes: [UInt8] = []

    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    /// Takes a frame.
    ///
    /// - Returns: the message, when this was its last frame.
    mutating func take(
        _ kind: FrameKind, isLast: Bool, _ payload: some Collection<UInt8>
    ) throws(SocketViolation) -> IncomingMessage? {
        guard (kind == .continuation) == (started != nil) else {
            throw SocketViolation(
                error: .socketMalformed("a piece of a message without the rest"), code: .protocolError)
        }
        guard bytes.count + payload.count <= maximumBytes else {
            throw SocketViolation(error: .socketTooLarge(limit: maximumBytes), code: .tooLarge)
        }
        if kind != .continuation { started = kind }
        bytes.append(contentsOf: payload)
        guard isLast else { return nil }
        defer {
            started = nil
            bytes = []
        }
        guard started == .text else { return .binary(bytes) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw SocketViolation(error: .socketMalformed("text that is not UTF-8"), code: .invalidPayload)
        }
        return .text(text)
    }
}
