import CCurl

extension CurlTransfer {
    /// How the transfer ended, from libcurl's code and from what the callbacks saw.
    func result(_ code: CURLcode, settings: TransportSettings) -> Result<HTTPTimings, TransportError> {
        if let failure { return .failure(failure) }
        guard code != CURLE_OK else { return .success(timings) }
        return .failure(error(code, settings))
    }

    /// What to say when the deadline has passed: how far it had come.
    var timeout: TransportError {
        let hasAnswer = easy.time(CURLINFO_STARTTRANSFER_TIME_T) > .zero
        return TransportError(
            .timedOut,
            message: hasAnswer
                ? "The answer from \(origin) had begun but was not complete in time"
                : isConnected ? "\(origin) did not answer in time" : "No connection to \(origin) in time",
            remedy: "Check the network, and whether the cloud is slow for everybody")
    }

    private var isConnected: Bool { easy.time(CURLINFO_PRETRANSFER_TIME_T) > .zero }

    private func error(_ code: CURLcode, _ settings: TransportSettings) -> TransportError {
        switch code {
        case CURLE_URL_MALFORMAT,
            CURLE_UNSUPPORTED_PROTOCOL where !isConnected:
            TransportError(
                .badRequest, message: "\(origin) is not an address that can be called over HTTP",
                remedy: "Correct the cloud's address; it starts with https://")
        case CURLE_COULDNT_RESOLVE_HOST:
            TransportError(
                .nameNotResolved, message: "The name in \(origin) has no address",
                remedy: "Check the network and the name server, and the spelling of the cloud's address")
        case CURLE_COULDNT_RESOLVE_PROXY:
            TransportError(
                .nameNotResolved, message: "The name of the proxy has no address",
                remedy: "Check the network and the configured proxy")
        case CURLE_COULDNT_CONNECT:
            TransportError(
                .cannotConnect, message: "No connection to \(origin): nothing answers there",
                remedy: "Check the network, and that the cloud's address and port are right")
        case CURLE_OPERATION_TIMEDOUT:
            TransportError(
                .connectTimedOut, message: "No connection to \(origin) within \(settings.connectTimeout)",
                remedy: "Check the network and the firewall")
        case CURLE_PEER_FAILED_VERIFICATION:
            certificateError
        case CURLE_SSL_CACERT_BADFILE:
            TransportError(
                .certificateRefused, message: "The file of trusted certificates cannot be read",
                remedy: "Install the package ca-certificates, or correct the configured file")
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_USE_SSL_FAILED:
            TransportError(
                .tlsFailed, message: "The TLS handshake with \(origin) failed",
                remedy: "Check that the port speaks TLS, and that nothing between here and there interferes")
        case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING, CURLE_HTTP2,
            CURLE_HTTP2_STREAM:
            TransportError(
                .connectionLost, message: "The connection to \(origin) broke before the answer was complete",
                remedy: "Check the network")
        case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_BAD_CONTENT_ENCODING:
            TransportError(
                .malformedResponse, message: "What \(origin) answers is not HTTP",
                remedy: "Check that the address is the one of the cloud's API")
        default:
            TransportError(
                .other, message: "The call to \(origin) failed (libcurl \(code.rawValue))",
                remedy: "Look the number up in libcurl's list of error codes")
        }
    }

    /// A wrong clock is the likely reason on a board without a battery for it, so it is named.
    private var certificateError: TransportError {
        let (problem, remedy): (String, String) =
            switch easy.number(CURLINFO_SSL_VERIFYRESULT) {
            case 9:
                (
                    "is not valid yet",
                    "Check the board's clock: a board without a clock battery starts in the past"
                )
            case 10: ("has expired", "Check the board's clock; when it is right, tell the provider")
            case 18, 19, 20, 21:
                (
                    "comes from an authority that is not trusted",
                    "If the cloud has a private authority, configure its certificate; "
                        + "if not, somebody may be listening in: do not continue on this network"
                )
            default:
                (
                    "is not one for that name, or is not in order",
                    "Check the cloud's address; if it is right, do not continue on this network"
                )
            }
        return TransportError(
            .certificateRefused, message: "The certificate of \(origin) \(problem)", remedy: remedy)
    }
}
