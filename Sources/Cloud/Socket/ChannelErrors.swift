import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

extension CloudError {
    /// What an error of the connection means. Nothing of its text is taken over: it may hold what was sent.
    init(channelError error: any Error, target: SocketTarget) {
        let origin = target.origin
        switch error {
        case let error as CloudError:
            self = error
        case let error as NIOConnectionError where error.connectionErrors.isEmpty:
            self.init(
                .unreachable, message: "The name in \(origin) has no address",
                remedy: "Check the network and the name server, and the spelling of the cloud's address")
        case is NIOConnectionError:
            self.init(
                .unreachable, message: "No connection to \(origin): nothing answers there",
                remedy: "Check the network, and that the cloud's address and port are right")
        case ChannelError.connectTimeout:
            self = .socketTimedOut(origin)
        case NIOSSLError.handshakeFailed(.sslError(let stack))
        where "\(stack)".contains("CERTIFICATE_VERIFY_FAILED"):
            self = Self.untrustedCertificate(origin)
        case is NIOSSLExtraError, NIOSSLError.unableToValidateCertificate, NIOSSLError.noCertificateToValidate:
            self = Self.untrustedCertificate(origin)
        case NIOSSLError.handshakeFailed:
            self.init(
                .untrusted, message: "The TLS handshake with \(origin) failed",
                remedy: "Check that the port speaks TLS, and that nothing between here and there interferes")
        case is HTTPParserError:
            self = .socketMalformed("not HTTP")
        case is NIOHTTPClientUpgradeError:
            self = .socketMalformed("an agreement to something else than a WebSocket")
        default:
            self = .socketBroke(origin)
        }
    }

    private static func untrustedCertificate(_ origin: String) -> CloudError {
        CloudError(
            .untrusted,
            message: "The certificate of \(origin) is not one to trust: it has expired, is for another name, "
                + "or is from an authority that is not trusted",
            remedy: "Check the board's clock, the cloud's address, and the configured authority")
    }
}
