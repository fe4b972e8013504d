/// Where a WebSocket leads to: the cloud's address, taken apart.
struct SocketTarget: Hashable, Sendable {
    let isSecure: Bool
    let host: String
    let port: Int
    /// With a leading slash.
    let path: String

    /// - Parameters:
    ///   - endpoint: checked before; `http` becomes `ws`, and `https` becomes `wss`.
    ///   - path: of the operation.
    init(_ endpoint: CloudEndpoint, path: String) throws(CloudError) {
        let url = endpoint.url(path)
        isSecure = url.lowercased().hasPrefix("https://")
        let rest = url.dropFirst(isSecure ? "https://".count : "http://".count)
        let authority = rest.prefix { $0 != "/" }
        self.path = String(rest.dropFirst(authority.count))
        let portText: Substring
        if authority.hasPrefix("[") {
            host = String(authority.dropFirst().prefix { $0 != "]" })
            portText = authority.dropFirst(host.count + 2)
        } else {
            host = String(authority.prefix { $0 != ":" })
            portText = authority.dropFirst(host.count)
        }
        guard let port = Self.port(portText, isSecure: isSecure) else {
            throw CloudError(
                .badConfiguration, message: "cloud.base_url has a port that is not one",
                remedy: "Correct it, or leave it out")
        }
        self.port = port
    }

    private static func port(_ text: Substring, isSecure: Bool) -> Int? {
        if text.isEmpty { return isSecure ? 443 : 80 }
        guard text.first == ":", let number = UInt16(text.dropFirst()), number > 0 else { return nil }
        return Int(number)
    }

    private var bracketedHost: String { host.contains(":") ? "[\(host)]" : host }

    /// The value of `Host`.
    var authority: String { port == (isSecure ? 443 : 80) ? bracketedHost : "\(bracketedHost):\(port)" }

    /// For messages: no path, and never more than that.
    var origin: String { "\(isSecure ? "wss" : "ws")://\(authority)" }

    /// The name that the certificate must be for; `nil` for an address in numbers, which is compared as such.
    var nameForTLS: String? {
        let isIPv4 =
            host.split(separator: ".", omittingEmptySubsequences: false).count == 4
            && host.allSatisfy { $0 == "." || $0.isASCII && $0.isNumber }
        return isIPv4 || host.contains(":") ? nil : host
    }
}
