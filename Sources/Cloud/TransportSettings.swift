/// How connections are made and kept.
public struct TransportSettings: Hashable, Sendable {
    /// The longest that looking up the name, connecting and the TLS handshake may take together.
    public var connectTimeout: Duration = .seconds(3)
    /// The most connections to one host at once. HTTP/2 needs one; HTTP/1.1 one for each call under way.
    public var maximumConnectionsPerHost = 6
    /// The most connections that stay open unused.
    public var maximumIdleConnections = 8
    /// How long a name's address is remembered.
    public var nameCacheTime: Duration = .seconds(300)
    /// A file of certificates to trust instead of the system's: for an upstream with a private authority.
    public var certificateAuthorityFile: String?
    /// The proxy to go through. Proxies that the environment names are not used unless they are named here.
    public var proxy: String?
    /// What the server is told about who is asking.
    public var userAgent = "parley"

    /// The defaults.
    public init() {}
}
