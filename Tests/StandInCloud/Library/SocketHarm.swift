/// What the stand-in cloud does with one WebSocket, once the upgrade is done. What it does with the upgrade itself is a
/// ``Behaviour``.
public enum SocketHarm: Hashable, Sendable {
    /// Speaks as it should.
    case none
    /// The first answer is broken off in the middle of a frame, by an orderly end of the connection.
    case dropInMidMessage
    /// The first answer is broken off in the middle of a frame, by a reset.
    case resetInMidMessage
    /// So many bytes of sound come before each answer, as fast as they are taken.
    case flood(bytes: Int)
    /// Nothing is read from the beginning on, until ``StandInCloud/release()``.
    case stopReading
    /// Pings are not answered.
    case neverPong
    /// Nothing is answered but pings and the goodbye.
    case neverAnswer
    /// The first answer is this text.
    case say(String)
    /// The first answer are these bytes, whatever they are as frames.
    case raw([UInt8])
    /// The right answers, in fragments of a few bytes with pings in between.
    case fragments
    /// The first answer is a goodbye with this code.
    case close(code: UInt16)
    /// The goodbye of the other side is not answered, and the connection stays open.
    case ignoreClose
    /// The upgrade is confirmed with a wrong proof.
    case wrongAccept
}

/// A frame as the stand-in received it.
public struct ReceivedFrame: Hashable, Sendable {
    /// What kind it is.
    public enum Kind: UInt8, Hashable, Sendable {
        case continuation = 0
        case text = 1
        case binary = 2
        case close = 8
        case ping = 9
        case pong = 10
    }

    /// What kind it is.
    public let kind: Kind
    /// What was in it, unmasked.
    public let payload: [UInt8]
    /// Whether it was masked, as a client's must be.
    public let wasMasked: Bool
    /// Which connection it came over, counted from 0.
    public let connection: Int

    /// The payload as text.
    public var text: String { String(decoding: payload, as: UTF8.self) }

    /// The close code of a goodbye.
    public var closeCode: UInt16? {
        payload.count < 2 ? nil : UInt16(payload[0]) << 8 | UInt16(payload[1])
    }
}
