import Locks

/// Where the thread that receives an answer and the task that waits for it meet. One of each.
///
/// What was received and not yet read is bounded: above the mark ``receive(_:)`` answers that the sender must pause, and
/// `onDrained` is called when the reader has caught up.
final class ResponseChannel: Sendable {
    /// Bytes that may wait to be read before the sender is paused. Twenty times what one turn of the network thread
    /// brings, and a second and a half of 16-bit sound at 44.1 kHz.
    static let highWaterMark = 256 << 10

    private enum Reader {
        case none
        case head(CheckedContinuation<Result<HTTPResponseHead, TransportError>, Never>)
        case chunk(CheckedContinuation<Result<[UInt8]?, TransportError>, Never>)
    }

    private struct State {
        var head: HTTPResponseHead?
        var waiting: [UInt8] = []
        var isPaused = false
        var end: Result<HTTPTimings, TransportError>?
        var reader = Reader.none
    }

    private let state = Locked(State())
    private let onDrained: @Sendable () -> Void
    private let onCancel: @Sendable () -> Void

    init(onDrained: @escaping @Sendable () -> Void = {}, onCancel: @escaping @Sendable () -> Void = {}) {
        self.onDrained = onDrained
        self.onCancel = onCancel
    }

    // MARK: - The receiving thread

    /// Hands over the head, once.
    func receive(head: HTTPResponseHead) {
        state.withLock { state in
            guard state.head == nil, state.end == nil else { return }
            state.head = head
            if case .head(let continuation) = state.reader {
                state.reader = .none
                continuation.resume(returning: .success(head))
            }
        }
    }

    /// Hands over a piece of the body.
    ///
    /// - Returns: `false` when the reader is behind: nothing was taken, and the same bytes must be offered again after
    ///   `onDrained` was called.
    @discardableResult
    func receive(_ bytes: some Collection<UInt8>) -> Bool {
        state.withLock { state in
            guard state.end == nil, !bytes.isEmpty else { return true }
            if case .chunk(let continuation) = state.reader {
                state.reader = .none
                continuation.resume(returning: .success(Array(bytes)))
                return true
            }
            guard state.waiting.count < Self.highWaterMark else {
                state.isPaused = true
                return false
            }
            state.waiting.append(contentsOf: bytes)
            return true
        }
    }

    /// Ends the answer. What was received before can still be read; an error comes after it.
    func finish(_ end: Result<HTTPTimings, TransportError>) {
        state.withLock { state in
            guard state.end == nil else { return }
            state.end = end
            switch state.reader {
            case .none: break
            case .head(let continuation): continuation.resume(returning: Self.headless(end))
            case .chunk(let continuation): continuation.resume(returning: end.map { _ in nil })
            }
            state.reader = .none
        }
    }

    // MARK: - The waiting task

    var timings: HTTPTimings {
        state.withLock { state in
            if case .success(let timings) = state.end { timings } else { HTTPTimings() }
        }
    }

    /// Waits for the head.
    func head() async throws(TransportError) -> HTTPResponseHead {
        let result: Result<HTTPResponseHead, TransportError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                state.withLock { state in
                    if let head = state.head {
                        continuation.resume(returning: .success(head))
                    } else if let end = state.end {
                        continuation.resume(returning: Self.headless(end))
                    } else {
                        state.reader = .head(continuation)
                    }
                }
            }
        } onCancel: {
            cancel()
        }
        return try result.get()
    }

    /// Waits for the next piece of the body; `nil` at its end.
    func next() async throws(TransportError) -> [UInt8]? {
        let result: Result<[UInt8]?, TransportError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let hasDrained = state.withLock { state in
                    if !state.waiting.isEmpty {
                        continuation.resume(returning: .success(state.waiting))
                        state.waiting = []
                    } else if let end = state.end {
                        continuation.resume(returning: end.map { _ in nil })
                    } else {
                        state.reader = .chunk(continuation)
                    }
                    defer { state.isPaused = false }
                    return state.isPaused
                }
                if hasDrained { onDrained() }
            }
        } onCancel: {
            cancel()
        }
        return try result.get()
    }

    /// Gives up. Whoever waits is told at once; the receiving thread, as soon as it looks.
    func cancel() {
        let wasRunning = state.withLock { $0.end == nil }
        guard wasRunning else { return }
        finish(
            .failure(
                TransportError(
                    .cancelled, message: "The call was cancelled", remedy: "Make it again if it still matters")))
        onCancel()
    }

    private static func headless(_ end: Result<HTTPTimings, TransportError>) -> Result<HTTPResponseHead, TransportError>
    {
        end.flatMap { _ in
            .failure(
                TransportError(
                    .malformedResponse, message: "The server ended the connection without an answer",
                    remedy: "Check that the address is the one of the cloud's API"))
        }
    }
}
