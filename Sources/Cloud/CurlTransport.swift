import Foundation
import Resilience
import Synchronization

/// HTTP over libcurl's multi interface: one thread, one pool of connections, HTTP/2 where the server has it.
///
/// libcurl blocks, so it has a thread of its own; callers wait as tasks do. Connections, names and TLS sessions are kept
/// between calls. Redirects are not followed, certificates are always verified, and the environment's proxies are not
/// used unless ``TransportSettings/proxy`` says so.
///
///     let transport = CurlTransport()
///     let answer = try await transport.send(HTTPRequest(.get, "https://…/v1/models"), deadline: .after(.seconds(2)))
///
/// The thread ends, and calls under way fail, when the transport is let go.
public final class CurlTransport: HTTPTransport {
    private let mailbox = Mailbox()
    private let lastNumber = Atomic(0)

    /// Starts the network thread.
    public init(settings: TransportSettings = TransportSettings()) {
        let mailbox = mailbox
        let thread = Thread { CurlLoop(mailbox: mailbox, settings: settings).run() }
        thread.name = "parley-network"
        thread.stackSize = 1 << 20
        thread.start()
    }

    deinit {
        mailbox.post(.stop)
    }

    /// Sends a request and returns as soon as the answer's head is there.
    public func open(
        _ request: HTTPRequest, deadline: Deadline
    ) async throws(TransportError) -> HTTPResponseStream {
        let number = lastNumber.wrappingAdd(1, ordering: .relaxed).newValue
        let mailbox = mailbox
        let channel = ResponseChannel(
            onDrained: { mailbox.post(.resume(number: number)) },
            onCancel: { mailbox.post(.cancel(number: number)) })
        let body = HTTPBody(channel)
        guard mailbox.post(.start(number: number, request, deadline, channel)) else { throw CurlLoop.shutDown }
        return HTTPResponseStream(head: try await channel.head(), body: body)
    }
}
