import NIOCore
import NIOWebSocket

/// Turns frames into reports, answers pings, and watches over the protocol.
final class FrameHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    private let target: SocketTarget
    private let maximumBytes: Int
    private let report: @Sendable (ChannelReport) -> Void
    private var assembler: MessageAssembler
    /// Nothing more is said to, or taken from, a peer that has broken the protocol or said goodbye.
    private var isOver = false
    private var hasEnded = false

    init(_ target: SocketTarget, maximumBytes: Int, report: @escaping @Sendable (ChannelReport) -> Void) {
        self.target = target
        self.maximumBytes = maximumBytes
        self.report = report
        assembler = MessageAssembler(maximumBytes: maximumBytes)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isOver else { return }
        let frame = Self.unwrapInboundIn(data)
        do throws(SocketViolation) {
            guard frame.maskKey == nil, frame.reservedBits.isEmpty else {
                throw Self.violation("a frame that a server does not send")
            }
            try take(frame, context)
        } catch {
            isOver = true
            report(.violated(error))
        }
    }

    private func take(_ frame: WebSocketFrame, _ context: ChannelHandlerContext) throws(SocketViolation) {
        var payload = frame.data
        switch frame.opcode {
        case .text: try assemble(.text, frame)
        case .binary: try assemble(.binary, frame)
        case .continuation: try assemble(.continuation, frame)
        case .ping:
            report(.heard)
            // A peer that pings and does not read would fill our memory with pongs: it gets those that it takes.
            guard context.channel.isWritable else { return }
            let pong = WebSocketFrame(fin: true, opcode: .pong, maskKey: .random(), data: payload)
            context.writeAndFlush(Self.wrapOutboundOut(pong), promise: nil)
        case .pong:
            report(.pong(payload.readableBytes == 4 ? payload.readInteger(as: UInt32.self) : nil))
        case .connectionClose:
            isOver = true
            guard payload.readableBytes != 1 else { throw Self.violation("a goodbye of one byte") }
            report(.closed(payload.readInteger(as: UInt16.self).map { CloseCode(rawValue: $0) }))
        default: throw Self.violation("a frame of a kind that nobody knows")
        }
    }

    private func assemble(_ kind: MessageAssembler.FrameKind, _ frame: WebSocketFrame) throws(SocketViolation) {
        if let message = try assembler.take(kind, isLast: frame.fin, frame.data.readableBytesView) {
            report(.message(message))
        } else {
            report(.heard)
        }
    }

    private static func violation(_ what: String) -> SocketViolation {
        SocketViolation(error: .socketMalformed(what), code: .protocolError)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let error = error as? NIOWebSocketError {
            guard !isOver else { return }
            isOver = true
            let violation =
                error == .invalidFrameLength
                ? SocketViolation(error: .socketTooLarge(limit: maximumBytes), code: .tooLarge)
                : Self.violation("a control frame that is too long or in pieces")
            return report(.violated(violation))
        }
        end(CloudError(channelError: error, target: target))
        context.close(promise: nil)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { report(.writable) }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(.socketBroke(target.origin))
        context.fireChannelInactive()
    }

    private func end(_ error: CloudError) {
        guard !hasEnded else { return }
        hasEnded = true
        isOver = true
        report(.ended(error))
    }
}
