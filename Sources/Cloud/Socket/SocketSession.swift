/// What is spoken over a kept connection. Called on the connection's thread, one call at a time.
protocol SocketSession: Sendable {
    /// The path of the endpoint, behind the cloud's address.
    var path: String { get }
    /// A new connection stands: what is said first.
    func opened() -> [OutgoingFrame]
    /// A message came.
    ///
    /// - Throws: ``SocketViolation`` when it makes the connection useless.
    func received(_ message: IncomingMessage) throws(SocketViolation) -> SocketStep
    /// The connection is lost, and what was under way with it.
    ///
    /// - Returns: whether what still waits to be sent is kept for the next connection.
    func lost(_ error: CloudError) -> Bool
    /// There will be no other connection; an error when that was nobody's wish.
    func ended(_ error: CloudError?)
}

/// What a message makes of the connection.
enum SocketStep: Hashable, Sendable {
    case goOn
    /// Everything was said on both sides: the connection is closed.
    case close
}
