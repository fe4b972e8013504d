import FoundationEssentials
import NIOCore
import NIOHTTP1

/// Sends the request that asks for a WebSocket, and takes an answer that is something else. It is taken out of the
/// pipeline when the WebSocket stands.
final class UpgradeHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    static let name = "parley-upgrade"
    private static let maximumBodyBytes = 64 << 10

    private let target: SocketTarget
    private let fields: NIOHTTP1.HTTPHeaders
    private let path: String
    private let report: @Sendable (ChannelReport) -> Void
    private var head: HTTPResponseHead?
    private var body: [UInt8] = []
    private var hasReported = false

    /// - Parameters:
    ///   - path: of the operation, for messages.
    ///   - key: goes into the request's header and is kept nowhere else.
    init(
        _ target: SocketTarget, path: String, key: CloudKey?, userAgent: String,
        report: @escaping @Sendable (ChannelReport) -> Void
    ) {
        self.target = target
        self.path = path
        self.report = report
        var fields = NIOHTTP1.HTTPHeaders([("Host", target.authority), ("User-Agent", userAgent)])
        if let key { fields.add(name: "Authorization", value: key.authorization) }
        self.fields = fields
    }

    func channelActive(context: ChannelHandlerContext) {
        let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: target.path, headers: fields)
        context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch Self.unwrapInboundIn(data) {
        case .head(let received):
            var headers: HTTPHeaders = [:]
            for field in received.headers { headers.add(field.name, field.value) }
            head = HTTPResponseHead(status: Int(received.status.code), headers: headers)
        case .body(let part):
            body += part.readableBytesView.prefix(Self.maximumBodyBytes - body.count)
            if body.count >= Self.maximumBodyBytes { refuse(context) }
        case .end:
            refuse(context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        end(context, CloudError(channelError: error, target: target))
    }

    func channelInactive(context: ChannelHandlerContext) {
        if head == nil { end(context, .socketBroke(target.origin)) } else { refuse(context) }
        context.fireChannelInactive()
    }

    /// The answer is one, but no WebSocket.
    private func refuse(_ context: ChannelHandlerContext) {
        guard let head else { return }
        if let error = CloudError(refusal: head, body: body, of: path) {
            end(context, error)
        } else if head.isWebPage(body: body) {
            end(context, .captivePortal)
        } else {
            end(context, .socketMalformed("an answer and not a WebSocket (status \(head.status))"))
        }
    }

    private func end(_ context: ChannelHandlerContext, _ error: CloudError) {
        guard !hasReported else { return }
        hasReported = true
        report(.ended(error))
        context.close(promise: nil)
    }
}
