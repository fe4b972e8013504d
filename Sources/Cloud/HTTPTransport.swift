import Resilience

/// Carries HTTP requests: ``CurlTransport`` in earnest, something scripted in a test.
public protocol HTTPTransport: Sendable {
    /// Sends a request and returns as soon as the answer's head is there; the body follows.
    ///
    /// The deadline holds for the whole answer, body included. Cancelling the task ends the call, and so does dropping
    /// the body.
    func open(_ request: HTTPRequest, deadline: Deadline) async throws(TransportError) -> HTTPResponseStream
}

extension HTTPTransport {
    /// Sends a request and returns its whole answer.
    ///
    /// - Throws: ``TransportError`` when there is no whole answer. An answer with a status of 400 or 500 is an answer.
    public func send(_ request: HTTPRequest, deadline: Deadline) async throws(TransportError) -> HTTPResponse {
        let stream = try await open(request, deadline: deadline)
        var body: [UInt8] = []
        for try await chunk in stream.body { body.append(contentsOf: chunk) }
        return HTTPResponse(head: stream.head, body: body, timings: stream.body.timings)
    }

    /// Makes a connection and leaves it open, so that the next call to the same server is spared the handshakes.
    /// Failing is no error: the next call finds out by itself.
    public func prewarm(_ url: String, deadline: Deadline) async {
        _ = try? await send(HTTPRequest(.head, url), deadline: deadline)
    }
}

/// An answer whose body is still coming.
public struct HTTPResponseStream: Sendable {
    /// Status and headers.
    public let head: HTTPResponseHead
    /// The body, to be read once.
    public let body: HTTPBody

    /// An answer.
    public init(head: HTTPResponseHead, body: HTTPBody) {
        self.head = head
        self.body = body
    }
}

/// A body that arrives in chunks of whatever size the network makes them. It is read once, by one task.
///
/// A reader that is slower than the network slows the sender down: what waits to be read is bounded. Dropping the body
/// before its end ends the call.
public struct HTTPBody: AsyncSequence, Sendable {
    /// A chunk, never empty.
    public typealias Element = [UInt8]
    /// Why a body can end early.
    public typealias Failure = TransportError

    private let call: CallHandle

    init(_ channel: ResponseChannel) {
        call = CallHandle(channel)
    }

    /// A body that is there already, in one chunk, such as a test's.
    public init(_ bytes: [UInt8]) {
        let channel = ResponseChannel()
        channel.receive(head: HTTPResponseHead(status: 200))
        channel.receive(bytes[...])
        channel.finish(.success(HTTPTimings()))
        self.init(channel)
    }

    /// What took how long. Complete once the body was read to its end; zeros before.
    public var timings: HTTPTimings { call.channel.timings }

    /// Reads the body.
    public func makeAsyncIterator() -> Iterator { Iterator(call: call) }

    /// Reads a body, chunk by chunk.
    public struct Iterator: AsyncIteratorProtocol {
        let call: CallHandle

        /// The next chunk; `nil` at the end.
        public func next(isolation actor: isolated (any Actor)?) async throws(TransportError) -> [UInt8]? {
            try await call.channel.next()
        }
    }
}

/// Ends the call when the last reader lets go of it.
final class CallHandle: Sendable {
    let channel: ResponseChannel

    init(_ channel: ResponseChannel) {
        self.channel = channel
    }

    deinit {
        channel.cancel()
    }
}
