import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Kiosk
import NIOCore
import NIOSSL
import ServiceLifecycle

/// Where the technicians' API listens, and with what.
public struct AdminListener: Sendable {
    /// The address to listen at.
    public let host: String
    /// The port; 0 takes a free one.
    public let port: Int
    /// The most bytes that a pack may have.
    public let largestPack: Int
    let tokensFile: String
    let tls: TLSConfiguration

    /// Longer than a slow board takes for anything but an installation, which does not count as idle.
    static let idleTimeout = TimeAmount.minutes(5)

    /// Reads the settings; `nil` when the API is off (`web.admin_port` is 0).
    ///
    /// - Throws: ``KioskError`` when something is missing: there is no API without TLS, and none without tokens.
    public init?(_ configuration: KioskConfiguration) throws(KioskError) {
        guard configuration[Setting.adminPort] > 0 else { return nil }
        try self.init(configuration, port: configuration[Setting.adminPort])
    }

    /// The same at a port of the caller's.
    init(_ configuration: KioskConfiguration, port: Int) throws(KioskError) {
        host = configuration[Setting.adminHost]
        self.port = port
        largestPack = configuration[Setting.largestPack]
        tokensFile = try Self.file(Setting.tokensFile, configuration)
        _ = try AccessTokens(file: tokensFile)
        let certificate = try Self.file(Setting.certificate, configuration)
        let key = try Self.file(Setting.certificateKey, configuration)
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(certificate).map { NIOSSLCertificateSource.certificate($0) }
            var tls = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain, privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
            tls.minimumTLSVersion = .tlsv12
            self.tls = tls
            // A key that is not the certificate's is found now, not by the first technician.
            _ = try NIOSSLContext(configuration: tls)
        } catch {
            throw KioskError(
                .badInput, "The certificate \(certificate) and the key \(key) cannot be used together",
                remedy: "Give the certificate's chain and its own private key, both as PEM files that may be read")
        }
    }

    private static func file(
        _ setting: ConfigurationKey<String>, _ configuration: KioskConfiguration
    ) throws(KioskError) -> String {
        let path = configuration[setting]
        guard !path.isEmpty else {
            throw KioskError(
                .badInput, "web.admin_port is set, and \(setting.name) is not",
                remedy: "Set \(setting.name), or web.admin_port to 0")
        }
        return path
    }
}

extension KioskServer {
    /// The listener of technicians and fleet admins: TLS, and a token for everything but `/healthz`.
    ///
    /// - Parameter onRunning: called with the port once connections are accepted.
    public func admin(
        _ listener: AdminListener, onRunning: @escaping @Sendable (Int) async -> Void
    ) throws -> some Service {
        let routes = AdminRoutes(
            kiosk: kiosk,
            uploads: PackUploads(
                folder: URL(filePath: kiosk.directory.path).appending(path: "uploads"),
                largest: listener.largestPack),
            tokensFile: listener.tokensFile)
        let router = Router()
        router.add(middleware: ProblemMiddleware())
        routes.add(to: router)
        return Application(
            router: router,
            server: try .tls(
                .http1(configuration: HTTP1Channel.Configuration(idleTimeout: AdminListener.idleTimeout)),
                tlsConfiguration: listener.tls),
            configuration: ApplicationConfiguration(
                address: .hostname(listener.host, port: listener.port), serverName: "Parley"),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? listener.port) },
            logger: logger)
    }
}
