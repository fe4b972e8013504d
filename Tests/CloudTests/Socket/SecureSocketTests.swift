import Cloud
import NIOCore
import NIOPosix
import NIOSSL
import StandInCloud
import Testing

/// Speaks TLS with a certificate of its own, and hands what is in it to another port of this machine.
private final class TLSProxy: Sendable {
    let port: Int
    private let channel: any Channel

    init(in folder: String, to port: UInt16) async throws {
        let context = try NIOSSLContext(
            configuration: .makeServerConfiguration(
                certificateChain: NIOSSLCertificate.fromPEMFile("\(folder)/certificate.pem").map { .certificate($0) },
                privateKey: .privateKey(NIOSSLPrivateKey(file: "\(folder)/key.pem", format: .pem))))
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelOption(.autoRead, value: false)
            .childChannelInitializer { client in
                ClientBootstrap(group: client.eventLoop).connect(host: "127.0.0.1", port: Int(port)).flatMapThrowing {
                    server in
                    let pipeline = client.pipeline.syncOperations
                    try pipeline.addHandler(NIOSSLServerHandler(context: context))
                    try pipeline.addHandler(Forwarder(to: server))
                    try server.pipeline.syncOperations.addHandler(Forwarder(to: client))
                    try client.syncOptions?.setOption(.autoRead, value: true)
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        self.port = try #require(channel.localAddress?.port)
    }

    func stop() async throws {
        try await channel.close()
    }

    /// Hands on what comes, and the end.
    private final class Forwarder: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let other: any Channel

        init(to other: any Channel) {
            self.other = other
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            other.writeAndFlush(Self.unwrapInboundIn(data), promise: nil)
        }

        func channelInactive(context: ChannelHandlerContext) {
            other.close(promise: nil)
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.close(promise: nil)
        }
    }
}

@Suite struct SecureSocketTests {
    @Test("A conversation over TLS") func conversation() async throws {
        try await withTemporaryFolder { folder in
            try await withSocketCloud { cloud, configuration, log in
                try TLSServer.makeCertificates(in: folder, days: 30, name: "localhost")
                let proxy = try await TLSProxy(in: folder, to: cloud.port)
                var configuration = configuration
                configuration.baseURL = "https://localhost:\(proxy.port)/v1"
                var settings = SocketSettings.patient
                settings.certificateAuthorityFile = "\(folder)/ca.pem"
                let stream = try TranslationStream(configuration, settings: settings, onEvent: log.record)
                let answer = try await stream.translate(.lift, deadline: .ample).whole()
                #expect(answer.translation.text == Pseudo.translate(TranslationRequest.lift.text, into: "th"))
                #expect(cloud.requests.first?.headers["host"] == "localhost:\(proxy.port)")
                await stream.close()
                #expect(cloud.frames.last?.closeCode == 1000)
                #expect(log.events == [.connected, .closed])
                try await proxy.stop()
            }
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var days = 30
        var name = "localhost"
        var host = "localhost"
        var trustsAuthority = true
        let code: CloudError.Code
    }

    @Test(
        "A certificate that is not to be trusted is refused",
        arguments: [
            // The server answers everything with a web page: the handshake went well.
            Case(testDescription: "good", code: .captivePortal),
            Case(testDescription: "expired", days: -1, code: .untrusted),
            Case(testDescription: "unknown authority", trustsAuthority: false, code: .untrusted),
            Case(testDescription: "another name", name: "other.example", code: .untrusted),
            Case(testDescription: "a name where numbers are asked for", host: "127.0.0.1", code: .untrusted),
        ])
    func certificate(_ fault: Case) async throws {
        try await withTemporaryFolder { folder in
            let server = try TLSServer(in: folder, days: fault.days, name: fault.name)
            var settings = SocketSettings()
            if fault.trustsAuthority { settings.certificateAuthorityFile = server.authority }
            let log = SocketLog()
            let stream = try TranslationStream(
                CloudConfiguration(baseURL: "https://\(fault.host):\(server.port)/v1"), settings: settings,
                clock: SteppedClock().clock, onEvent: log.record)
            let error = try #require(await streamError(stream.translate(.lift, deadline: .none)))
            #expect(error.code == fault.code, "\(error)")
            if fault.code == .untrusted { #expect(error.message.contains("wss://\(fault.host)")) }
            // A clock that is set, or a network that is signed in to, mends it without anybody touching the board.
            _ = await log.waitForReconnecting()
            await stream.close()
            withExtendedLifetime(server) {}
        }
    }

    @Test("A server that does not speak TLS") func noTLS() async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.greet("220 mail.example ESMTP\r\n")
            var configuration = configuration
            configuration.baseURL = "https://127.0.0.1:\(cloud.port)/v1"
            let stream = try TranslationStream(configuration, clock: SteppedClock().clock, onEvent: log.record)
            let error = await streamError(stream.translate(.lift, deadline: .none))
            #expect(error?.code == .untrusted)
            #expect(error?.message.contains("TLS handshake") == true)
            await stream.close()
        }
    }

    @Test("A file of certificates that is none") func badAuthorityFile() async throws {
        try await withSocketCloud { cloud, configuration, log in
            var configuration = configuration
            configuration.baseURL = "https://127.0.0.1:\(cloud.port)/v1"
            var settings = SocketSettings.patient
            settings.certificateAuthorityFile = "/nonexistent/ca.pem"
            let stream = try TranslationStream(configuration, settings: settings, onEvent: log.record)
            #expect(await streamError(stream.translate(.lift, deadline: .none))?.code == .badConfiguration)
            #expect(log.events.end?.code == .badConfiguration)
            await stream.close()
        }
    }

    @Test("Nothing listens, and no such name", arguments: ["127.0.0.1:1", "no-such-host.invalid"])
    func unreachable(authority: String) async throws {
        let log = SocketLog()
        let stream = try TranslationStream(
            CloudConfiguration(baseURL: "https://\(authority)"), clock: SteppedClock().clock, onEvent: log.record)
        #expect(await streamError(stream.translate(.lift, deadline: .none))?.code == .unreachable)
        _ = await log.waitForReconnecting()
        // While it waits to connect again, nobody else has to.
        let next = await streamError(stream.translate(.lift, deadline: .none))
        #expect(next?.code == .unreachable)
        #expect(try #require(next?.retryAfter) > .zero)
        await stream.close()
    }

    @Test("A key file that is not there") func noKey() async throws {
        try await withSocketCloud { cloud, configuration, log in
            var configuration = configuration
            configuration.key = .file("/nonexistent/key")
            let stream = try TranslationStream(configuration, settings: .patient, onEvent: log.record)
            #expect(await streamError(stream.translate(.lift, deadline: .none))?.code == .keyUnusable)
            #expect(log.events.end?.code == .keyUnusable)
            #expect(cloud.connections == 0)
            await stream.close()
        }
    }
}
