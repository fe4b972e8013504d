extension CloudError {
    /// Whether a connection that ended so is made again without anybody doing anything about it. A refused key, a used
    /// up account, a wrong address and a server that speaks another language are not mended by trying again.
    var isWorthReconnecting: Bool {
        switch code {
        case .rateLimited, .serverFailed, .unreachable, .untrusted, .timedOut, .connectionLost, .captivePortal: true
        default: false
        }
    }

    // MARK: - What happens to connections

    static func socketTimedOut(_ origin: String) -> CloudError {
        CloudError(
            .timedOut, message: "\(origin) did not open the connection in time",
            remedy: "Check the network and the firewall")
    }

    static func socketSilent(_ origin: String) -> CloudError {
        CloudError(
            .connectionLost, message: "\(origin) no longer answers on the open connection",
            remedy: "If this happens often, check the network")
    }

    static func socketBroke(_ origin: String) -> CloudError {
        CloudError(
            .connectionLost, message: "The connection to \(origin) broke",
            remedy: "If this happens often, check the network")
    }

    static func socketFinishTimedOut(_ origin: String) -> CloudError {
        CloudError(
            .timedOut, message: "\(origin) did not answer the last of the sound in time",
            remedy: "Check whether the network is fast enough for sound")
    }

    /// What it means that the other side closed the connection; `nil` when it did not say why.
    static func socketClosed(_ code: CloseCode?, by origin: String) -> CloudError {
        let said = code.map { " (close code \($0.rawValue))" } ?? ""
        switch code {
        case .unauthorized:
            return CloudError(
                .authenticationFailed, message: "The cloud does not accept the key\(said)",
                remedy: "Put a valid key into the key file; it is read again at the next call")
        case .forbidden, .policyViolation:
            return CloudError(
                .forbidden, message: "The cloud does not allow this connection\(said)",
                remedy: "Ask the provider which operations and models the key is for")
        case .protocolError, .invalidPayload, .tooLarge, CloseCode(rawValue: 1003):
            return CloudError(
                .requestRefused, message: "The cloud did not understand what it was sent\(said)",
                remedy: "Check the configured models and languages against the provider's documentation")
        default:
            return CloudError(
                .connectionLost, message: "\(origin) closed the connection\(said)",
                remedy: "If this happens often, ask the provider")
        }
    }

    // MARK: - What is wrong with what came

    static func socketMalformed(_ what: String) -> CloudError {
        CloudError(
            .malformedAnswer, message: "What came over the connection to the cloud is \(what)",
            remedy: "Check that cloud.base_url is the address of an API with these WebSockets")
    }

    static func socketTooLarge(limit: Int) -> CloudError {
        CloudError(
            .answerTooLarge, message: "A message of the cloud is larger than \(limit >> 10) KiB",
            remedy: "Check that cloud.base_url is right; if it is, ask the provider for smaller pieces of sound")
    }

    /// What an `error` message of the cloud means. Its own words are left alone: they may quote the key or the customer.
    static func socketError(_ serverCode: String?) -> CloudError {
        let serverCode = serverCode.flatMap { isMachineMade($0) ? $0 : nil }
        let said = serverCode.map { " (\($0))" } ?? ""
        switch serverCode {
        case "invalid_api_key", "unauthorized":
            return CloudError(
                .authenticationFailed, message: "The cloud does not accept the key\(said)",
                remedy: "Put a valid key into the key file; it is read again at the next call")
        case "insufficient_quota":
            return CloudError(
                .quotaUsed, message: "The account has used up what it paid for\(said)",
                remedy: "Top the account up at the provider")
        case "rate_limit_exceeded", "rate_limited", "too_many_requests":
            return CloudError(
                .rateLimited, message: "The cloud is asked too often\(said)",
                remedy: "It is tried again later; if this stays, ask the provider for a higher limit")
        case "model_not_found", "unsupported_language":
            return CloudError(
                .notFound, message: "The cloud does not have the model or the language\(said)",
                remedy: "Check the configured models")
        case .some(let code) where code.hasPrefix("invalid_"):
            return CloudError(
                .requestRefused, message: "The cloud refuses what it was sent\(said)",
                remedy: "Check the configured models and languages against the provider's documentation")
        default:
            return CloudError(
                .serverFailed, message: "The cloud failed\(said)",
                remedy: "It is tried again; if this stays, ask the provider")
        }
    }

    // MARK: - Our own doing

    static var socketClosedHere: CloudError {
        CloudError(.cancelled, message: "The connection was closed here", remedy: "Open another one")
    }

    static var socketOverloaded: CloudError {
        CloudError(
            .overloaded, message: "Too many translations wait on the connection already",
            remedy: "Answer this one offline; if this stays, look at how fast the cloud answers")
    }

    static var streamDeadlinePassed: CloudError {
        CloudError(
            .timedOut, message: "The translation was not complete in time",
            remedy: "Check the network, and whether the cloud is slow for everybody")
    }
}
