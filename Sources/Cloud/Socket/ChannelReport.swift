import NIOCore

/// What a connection reports, on its event loop.
enum ChannelReport: Sendable {
    /// A TCP connection is being made; there can be one for each address of the server.
    case trying(any Channel)
    /// The upgrade is done.
    case opened(any Channel)
    case message(IncomingMessage)
    /// With the number of the ping that it answers, if it is one of ours.
    case pong(UInt32?)
    /// Another frame that is no message by itself: a ping, or a piece of a message.
    case heard
    /// The other side sent a close frame.
    case closed(CloseCode?)
    /// The other side sent what it must not.
    case violated(SocketViolation)
    /// More can be sent.
    case writable
    /// It could not be made, or is over; the last report.
    case ended(CloudError)
}
