import CNetlink
import Dispatch
import Glibc
import Locks

/// Notices when the board's network changes: a link that comes up, an address, a route. The kernel tells, through
/// netlink, so that nothing is polled and no other service is needed; NetworkManager's own signals follow from the same.
///
/// Whether the cloud can be reached is not known by that, only that it is worth another try.
struct NetworkWatch: Sendable {
    /// What the kernel said that may help.
    enum Change: String, Sendable {
        case link, address, route
    }

    /// The changes from now on, until the task that reads them is cancelled. Ends at once where the kernel will not tell.
    static func changes() -> AsyncStream<Change> {
        let (stream, continuation) = AsyncStream.makeStream(of: Change.self, bufferingPolicy: .bufferingNewest(1))
        guard let socket = open() else {
            continuation.finish()
            return stream
        }
        let source = DispatchSource.makeReadSource(
            fileDescriptor: socket, queue: DispatchQueue(label: "parley.network"))
        source.setEventHandler {
            for change in read(socket) { continuation.yield(change) }
        }
        source.setCancelHandler { close(socket) }
        source.resume()
        let running = Locked(source)
        continuation.onTermination = { _ in running.withLock { $0.cancel() } }
        return stream
    }

    private static func open() -> Int32? {
        let kind = Int32(SOCK_RAW.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let socket = Glibc.socket(AF_NETLINK, kind, NETLINK_ROUTE)
        guard socket >= 0 else { return nil }
        var address = sockaddr_nl()
        address.nl_family = UInt16(AF_NETLINK)
        address.nl_groups = UInt32(
            RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE)
        let isBound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(socket, $0, socklen_t(MemoryLayout<sockaddr_nl>.size))
            }
        }
        guard isBound == 0 else {
            close(socket)
            return nil
        }
        return socket
    }

    /// Reads what has arrived. When so much did that the kernel dropped some (ENOBUFS), something changed.
    private static func read(_ socket: Int32) -> [Change] {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = unsafe recv(socket, &buffer, buffer.count, 0)
        if count < 0 { return errno == ENOBUFS ? [.link] : [] }
        return changes(in: buffer.prefix(count))
    }

    /// The changes that a datagram of netlink tells of. Something that came is worth a try; what has gone is not.
    static func changes(in datagram: ArraySlice<UInt8>) -> [Change] {
        var rest = datagram
        var changes: [Change] = []
        // A header is 16 bytes, in the machine's order: length (4), type (2), flags (2), sequence (4), sender (4).
        while rest.count >= 16 {
            let bytes = Array(rest.prefix(6))
            let length = Int(bytes[0]) | Int(bytes[1]) << 8 | Int(bytes[2]) << 16 | Int(bytes[3]) << 24
            guard length >= 16, length <= rest.count else { break }
            switch Int(bytes[4]) | Int(bytes[5]) << 8 {
            case RTM_NEWLINK: changes.append(.link)
            case RTM_NEWADDR: changes.append(.address)
            case RTM_NEWROUTE: changes.append(.route)
            default: break
            }
            rest = rest.dropFirst((length + 3) & ~3)
        }
        return changes
    }
}
