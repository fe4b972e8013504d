import FoundationEssentials
import Resilience

extension CloudError {
    /// What a failure of the transport means.
    init(_ error: TransportError, during operation: CloudOperation) {
        let code: Code =
            switch error.code {
            case .badRequest: .badConfiguration
            case .nameNotResolved, .cannotConnect, .connectTimedOut, .other: .unreachable
            case .timedOut: .timedOut
            case .certificateRefused, .tlsFailed: .untrusted
            case .malformedResponse: .malformedAnswer
            case .responseTooLarge: .answerTooLarge
            case .cancelled, .shutDown: .cancelled
            default: .connectionLost
            }
        self.init(code, message: error.message, remedy: error.remedy, cause: error)
    }

    /// What an answer with a status of 300 or more means; `nil` for a lower one.
    init?(refusal head: HTTPResponseHead, body: [UInt8], during operation: CloudOperation) {
        self.init(refusal: head, body: body, of: operation.path)
    }

    /// What an answer with a status of 300 or more to a request for `path` means; `nil` for a lower one.
    init?(refusal head: HTTPResponseHead, body: [UInt8], of path: String) {
        guard head.status >= 300 else { return nil }
        let detail = ServerDetail(body)
        let wait = head.headers["Retry-After"].flatMap { RetryAfter(parsing: $0) }?
            .wait(fromUnixSeconds: Int(Date().timeIntervalSince1970))
        let (code, message, remedy): (Code, String, String) =
            switch head.status {
            case 300...399, 511: Self.portal
            case 401: Self.key
            // Some servers and gateways say so with another number.
            case 400 where detail.speaksOfTheKey, 422 where detail.speaksOfTheKey: Self.key
            case 402: Self.quota
            case 403:
                (
                    .forbidden, "The key does not allow \(path)",
                    "Ask the provider which operations and models the key is for"
                )
            case 404, 405:
                (
                    .notFound, "The cloud knows no \(path), or not the configured model",
                    "Check cloud.base_url (it usually ends in /v1) and the configured models"
                )
            case 408, 425: (.serverFailed, "The cloud gave up waiting", "It is tried again")
            case 429 where detail.code == "insufficient_quota": Self.quota
            case 429:
                (
                    .rateLimited, "The cloud is asked too often",
                    "It is tried again later; if this stays, ask the provider for a higher limit"
                )
            case 500...: (.serverFailed, "The cloud failed", "It is tried again; if this stays, ask the provider")
            default:
                (
                    .requestRefused, "The cloud refuses the request to \(path)",
                    "Check the configured models and forms against the provider's documentation"
                )
            }
        let what = ["status \(head.status)", detail.code].compactMap(\.self).joined(separator: ", ")
        self.init(code, message: "\(message) (\(what))", remedy: remedy, status: head.status, retryAfter: wait)
    }

    static func captivePortal(during operation: CloudOperation) -> CloudError { captivePortal }

    static var captivePortal: CloudError {
        CloudError(portal.0, message: portal.1, remedy: portal.2)
    }

    static func malformed(_ operation: CloudOperation, _ what: String) -> CloudError {
        CloudError(
            .malformedAnswer, message: "What the cloud answered is \(what)",
            remedy: "Check that cloud.base_url is the address of an OpenAI-compatible API")
    }

    /// Whether a server's code is one that a machine made, and not a sentence.
    static func isMachineMade(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") }
    }

    private static let portal: (Code, String, String) = (
        .captivePortal, "A web page came instead of the cloud's answer",
        "Sign in to the network with a browser, or check cloud.base_url"
    )

    private static let key: (Code, String, String) = (
        .authenticationFailed, "The cloud does not accept the key",
        "Put a valid key into the key file; it is read again at the next call"
    )

    private static let quota: (Code, String, String) = (
        .quotaUsed, "The account has used up what it paid for", "Top the account up at the provider"
    )
}

/// The machine-made code in a server's error, such as `insufficient_quota`. The server's sentence is left alone: it may
/// quote the key or the customer.
private struct ServerDetail: Decodable {
    /// `code`, or `type` where the code is a number or missing.
    let code: String?
    /// Whether the server says that the key is why.
    let speaksOfTheKey: Bool

    /// What OpenAI, Anthropic and LiteLLM's proxy call it. A proxy without a database of keys says `no_db_connection` to
    /// every key but its own.
    private static let ofTheKey: Set<String> = [
        "auth_error", "authentication_error", "authentication_failed", "invalid_api_key", "invalid_authentication",
        "expired_key", "key_expired", "no_db_connection", "token_not_found_in_db", "unauthorized",
    ]

    init(_ body: [UInt8]) {
        let decoded = try? JSONDecoder().decode(ServerDetail.self, from: Data(body))
        code = decoded?.code
        speaksOfTheKey = decoded?.speaksOfTheKey ?? false
    }

    private enum Keys: String, CodingKey {
        case error, code, type
    }

    init(from decoder: any Decoder) throws {
        let outer = try decoder.container(keyedBy: Keys.self)
        let inner = try outer.nestedContainer(keyedBy: Keys.self, forKey: .error)
        let words = [Keys.code, .type].compactMap { try? inner.decode(String.self, forKey: $0) }
            .filter { CloudError.isMachineMade($0) }
        code = words.first
        speaksOfTheKey = words.contains { Self.ofTheKey.contains($0) }
    }
}

extension HTTPResponseHead {
    /// Whether this is a page for people, by its type or by its first character.
    func isWebPage(body: [UInt8]) -> Bool {
        if mediaType == "text/html" || mediaType == "application/xhtml+xml" { return true }
        return body.first { $0 > 0x20 } == UInt8(ascii: "<")
    }
}
