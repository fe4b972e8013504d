import CNetlink
import Dispatch
import Glibc
import Locks

/// Notices when the board's network goes and comes: a link, an address, a route. The kernel tells, through netlink, so
/// that nothing is polled and no other service is needed; NetworkManager's own signals follow from the same.
struct NetworkWatch: Sendable {
    /// What happens from now on, until the task that reads it is cancelled; first, whether there is no network at all.
    /// Ends at once where the kernel will not tell.
    static func events() -> AsyncStream<NetworkMachine.Event> {
        // Not only the newest: a loss that is not told of would be a network that nobody misses.
        let (stream, continuation) = AsyncStream.makeStream(of: NetworkMachine.Event.self)
        guard let socket = open() else {
            continuation.finish()
            return stream
        }
        let source = DispatchSource.makeReadSource(
            fileDescriptor: socket, queue: DispatchQueue(label: "parley.network"))
        let machine = Locked(NetworkMachine())
        source.setEventHandler {
            guard let messages = read(socket) else {
                // So much happened that the kernel dropped some of it.
                machine.withLock { $0.forget() }
                askForLinks(socket)
                continuation.yield(.changed)
                return
            }
            if let event = machine.withLock({ $0.take(messages) }) { continuation.yield(event) }
        }
        source.setCancelHandler { close(socket) }
        source.resume()
        askForLinks(socket)
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

    /// Asks for all devices (RTM_GETLINK); the answer comes with the news. Where it cannot be asked, no network is ever
    /// taken for lost.
    private static func askForLinks(_ socket: Int32) {
        // The header and an empty ifinfomsg. The kernel is who an unconnected netlink socket writes to.
        var request = [UInt8](repeating: 0, count: 32)
        request[0] = 32
        request[4] = UInt8(RTM_GETLINK)
        let flags = UInt16(NLM_F_REQUEST | NLM_F_DUMP)
        request[6] = UInt8(truncatingIfNeeded: flags)
        request[7] = UInt8(truncatingIfNeeded: flags >> 8)
        _ = unsafe send(socket, request, request.count, 0)
    }

    /// Reads what has arrived; `nil` when some was lost (ENOBUFS).
    private static func read(_ socket: Int32) -> [NetlinkMessage]? {
        var buffer = [UInt8](repeating: 0, count: 32_768)
        let count = unsafe recv(socket, &buffer, buffer.count, 0)
        if count < 0 { return errno == ENOBUFS ? nil : [] }
        return NetlinkMessage.all(in: buffer.prefix(count))
    }
}
