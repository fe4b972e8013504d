import CNetlink

/// A message of the kernel about the board's network, as far as it matters here.
enum NetlinkMessage: Hashable, Sendable {
    /// A network device, by its number: whether it can carry anything (it is up, and a cable or a wireless network is
    /// there), and whether it is the loopback.
    case link(Int32, carries: Bool, isLoopback: Bool)
    /// A device is no longer there.
    case linkGone(Int32)
    /// There is a new address.
    case address
    /// There is a new route, or one that led nowhere has gone.
    case route
    /// The list of devices that was asked for is complete.
    case listed

    // A device's flags; glibc's and the kernel's headers, which name them, cannot be had together.
    private static let isUp: UInt32 = 0x1
    private static let isLoopback: UInt32 = 0x8
    private static let isRunning: UInt32 = 0x40

    /// The messages in a datagram; what makes no sense ends them.
    static func all(in datagram: ArraySlice<UInt8>) -> [NetlinkMessage] {
        var rest = datagram
        var messages: [NetlinkMessage] = []
        // A header is 16 bytes, in the machine's order: length (4), type (2), flags (2), sequence (4), sender (4).
        while rest.count >= 16 {
            let length = Int(number(rest, at: 0))
            guard length >= 16, length <= rest.count else { break }
            let body = rest.dropFirst(16).prefix(length - 16)
            if let message = NetlinkMessage(type: Int(number(rest, at: 4) & 0xFFFF), body: body) {
                messages.append(message)
            }
            rest = rest.dropFirst((length + 3) & ~3)
        }
        return messages
    }

    private init?(type: Int, body: ArraySlice<UInt8>) {
        switch type {
        // ifinfomsg: family (1), padding (1), type (2), index (4), flags (4), change (4).
        case RTM_NEWLINK, RTM_DELLINK:
            // A family other than none tells of a device's place in a bridge, not of the device.
            guard body.count >= 12, body[body.startIndex] == 0 else { return nil }
            let index = Int32(bitPattern: Self.number(body, at: 4))
            let flags = Self.number(body, at: 8)
            let wanted = Self.isUp | Self.isRunning
            self =
                type == RTM_DELLINK
                ? .linkGone(index)
                : .link(
                    index, carries: flags & wanted == wanted,
                    isLoopback: flags & Self.isLoopback != 0)
        case RTM_NEWADDR: self = .address
        case RTM_NEWROUTE: self = .route
        // rtmsg: seven bytes, then the kind of route (1).
        case RTM_DELROUTE:
            let kinds = [RTN_BLACKHOLE, RTN_UNREACHABLE, RTN_PROHIBIT].map { UInt8($0) }
            guard body.count >= 8, kinds.contains(body[body.startIndex + 7]) else { return nil }
            self = .route
        case Int(NLMSG_DONE): self = .listed
        default: return nil
        }
    }

    /// Four bytes in the machine's order, which is little-endian on every board that there is.
    private static func number(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt32 {
        let start = bytes.startIndex + offset
        return (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1)) }
    }
}
