import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import NIOWebSocket

/// Makes connections: TCP, TLS, the request for a WebSocket, and the handlers for its frames.
struct SocketConnector: Sendable {
    let target: SocketTarget
    /// The path of the operation, for messages.
    let path: String
    let settings: SocketSettings
    private let maximumBytes: Int
    /// `nil` without TLS.
    let tls: NIOSSLContext?

    /// - Throws: ``CloudError`` when the trusted certificates cannot be read.
    init(target: SocketTarget, path: String, settings: SocketSettings) throws(CloudError) {
        self.target = target
        self.path = path
        self.settings = settings
        // What SwiftNIO can do, and what control frames need.
        maximumBytes = min(max(125, settings.maximumMessageBytes), 1 << 30)
        tls = target.isSecure ? try Self.context(settings) : nil
    }

    private static func context(_ settings: SocketSettings) throws(CloudError) -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        do {
            if let file = settings.certificateAuthorityFile {
                // Read here: a context that cannot read its file leaks what it is made of.
                configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(file))
            }
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw CloudError(
                .badConfiguration, message: "The file of trusted certificates cannot be read",
                remedy: "Install the package ca-certificates, or correct the configured file")
        }
    }

    /// Makes a connection and reports what comes of it, on the event loop. It is given up by nobody but the caller, who
    /// closes the channels that were reported.
    func connect(
        on loop: any EventLoop, key: CloudKey?, report: @escaping @Sendable (ChannelReport) -> Void
    ) {
        ClientBootstrap(group: loop)
            // The caller's clock decides, and not SwiftNIO's.
            .connectTimeout(.hours(1))
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelOption(.writeBufferWaterMark, value: .init(low: 32 << 10, high: 64 << 10))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try prepare(channel, key: key, report: report)
                    report(.trying(channel))
                }
            }
            .connect(host: target.host, port: target.port)
            .whenFailure { report(.ended(CloudError(channelError: $0, target: target))) }
    }

    private func prepare(
        _ channel: any Channel, key: CloudKey?, report: @escaping @Sendable (ChannelReport) -> Void
    ) throws {
        let pipeline = channel.pipeline.syncOperations
        if let tls {
            try pipeline.addHandler(NIOSSLClientHandler(context: tls, serverHostname: target.nameForTLS))
        }
        let upgrader = NIOWebSocketClientUpgrader(
            maxFrameSize: maximumBytes, automaticErrorHandling: false
        ) { [target, maximumBytes] channel, _ in
            channel.eventLoop.makeCompletedFuture {
                let handler = FrameHandler(target, maximumBytes: maximumBytes, report: report)
                try channel.pipeline.syncOperations.addHandler(handler)
                report(.opened(channel))
            }
        }
        try pipeline.addHTTPClientHandlers(
            leftOverBytesStrategy: .forwardBytes,
            withClientUpgrade: (
                upgraders: [upgrader],
                completionHandler: { $0.pipeline.removeHandler(name: UpgradeHandler.name, promise: nil) }
            ))
        try pipeline.addHandler(
            UpgradeHandler(target, path: path, key: key, userAgent: settings.userAgent, report: report),
            name: UpgradeHandler.name)
    }
}
