import Glibc

/// A TCP socket that blocks. All sending and receiving of the stand-in goes through here.
struct Socket: Hashable, Sendable {
    let descriptor: Int32

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Listens on loopback, on a free port when `port` is 0.
    static func listen(port: UInt16) throws -> (socket: Socket, port: UInt16) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(description: "socket: errno \(errno)") }
        var yes: Int32 = 1
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                unsafe bind(descriptor, generic, length) == 0 && Glibc.listen(descriptor, 1024) == 0
                    && getsockname(descriptor, generic, &length) == 0
            }
        }
        guard isListening else {
            close(descriptor)
            throw Failure(description: "cannot listen on port \(port): errno \(errno)")
        }
        return (Socket(descriptor: descriptor), UInt16(bigEndian: address.sin_port))
    }

    /// Listens on a Unix domain socket.
    static func listen(path: String) throws -> Socket {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(description: "socket: errno \(errno)") }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
            close(descriptor)
            throw Failure(description: "the path of the socket is too long: \(path)")
        }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
        let isListening = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                unsafe bind(descriptor, generic, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
                    && Glibc.listen(descriptor, 64) == 0
            }
        }
        guard isListening else {
            close(descriptor)
            throw Failure(description: "cannot listen at \(path): errno \(errno)")
        }
        return Socket(descriptor: descriptor)
    }

    /// The next connection; `nil` when listening has ended.
    func accept() -> Socket? {
        while true {
            let connection = Glibc.accept(descriptor, nil, nil)
            if connection >= 0 {
                var yes: Int32 = 1
                unsafe setsockopt(
                    connection, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
                return Socket(descriptor: connection)
            }
            if errno != EINTR && errno != ECONNABORTED { return nil }
        }
    }

    /// What has come, at least one byte; empty when the other side has ended or is gone.
    func receive() -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
            count = unsafe max(0, recv(descriptor, buffer.baseAddress, buffer.count, 0))
        }
    }

    /// Sends everything.
    ///
    /// - Returns: `false` when the other side is gone.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.send(
                    descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    @discardableResult
    func send(_ text: String) -> Bool {
        send(Array(text.utf8))
    }

    /// Waits for a time, or until the other side ends the connection.
    ///
    /// - Returns: whether the connection still stands.
    func wait(milliseconds: Int) -> Bool {
        var poll = pollfd(fd: descriptor, events: Self.peerHasEnded, revents: 0)
        return unsafe Glibc.poll(&poll, 1, Int32(clamping: milliseconds)) == 0
    }

    /// Waits until the other side ends the connection, throwing away what it sends.
    func waitForEnd() {
        while !receive().isEmpty {}
    }

    /// `POLLRDHUP` of Linux, which the headers show to programs in C with `_GNU_SOURCE` alone.
    private static let peerHasEnded: Int16 = 0x2000

    func endSending() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Ends both directions, which ends calls that block in other threads.
    func end() {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// Makes closing send a reset instead of an orderly end.
    func resetOnClose() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
    }

    func closeDescriptor() {
        close(descriptor)
    }
}
