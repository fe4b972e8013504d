import Glibc

/// A TCP connection to a Wyoming server. Its calls block, each within a time.
final class WyomingConnection {
    private let socket: Descriptor
    private let address: WyomingAddress
    private let interruption: Interruption
    private var parser = WyomingParser()

    /// Connects.
    ///
    /// - Throws: `engineUnavailable`, `timedOut` or `cancelled`.
    init(to address: WyomingAddress, within time: Duration, interruption: Interruption) throws(SpeechEngineError) {
        self.address = address
        self.interruption = interruption
        socket = try Self.connected(to: address, until: .now + time, interruption: interruption)
    }

    /// Sends events.
    func send(_ events: [WyomingEvent], within time: Duration) throws(SpeechEngineError) {
        let deadline = ContinuousClock.now + time
        var unsent = ArraySlice(events.flatMap { $0.encoded() })
        while !unsent.isEmpty {
            switch socket.send(unsent) {
            case .done(let count): unsent = unsent.dropFirst(count)
            case .notNow: try wait(for: POLLOUT, until: deadline)
            case .ended: throw lost
            }
        }
    }

    /// Waits for the next event.
    func receive(until deadline: ContinuousClock.Instant) throws(SpeechEngineError) -> WyomingEvent {
        while true {
            // Asked even when there is an event: a server must not chatter its way past the deadline.
            if deadline <= .now { throw Self.late(address) }
            do throws(WyomingParser.Malformation) {
                if let event = try parser.next() { return event }
            } catch {
                throw SpeechEngineError(
                    .badResponse, "\(address) does not speak the Wyoming protocol (\(error))",
                    remedy: "Check the address and what listens there", isTransient: false, cause: error)
            }
            try wait(for: POLLIN, until: deadline)
            switch socket.read(upTo: 1 << 16) {
            case .done(let bytes): parser.append(bytes)
            case .notNow: break
            case .ended: throw lost
            }
        }
    }

    private func wait(for event: Int32, until deadline: ContinuousClock.Instant) throws(SpeechEngineError) {
        try Self.wait(socket, for: event, of: address, until: deadline, interruption: interruption)
    }

    private var lost: SpeechEngineError {
        SpeechEngineError(
            .engineUnavailable, "\(address) closed the connection before it had answered",
            remedy: "See whether the server is running and what its log says")
    }

    private static func wait(
        _ socket: borrowing Descriptor, for event: Int32, of address: WyomingAddress,
        until deadline: ContinuousClock.Instant, interruption: Interruption
    ) throws(SpeechEngineError) {
        var waited = [pollfd(fd: socket.number, events: Int16(event), revents: 0)]
        switch SpeechEngines.wait(for: &waited, until: deadline, interruption: interruption) {
        case .ready:
            break
        case .interrupted:
            throw .cancelled
        case .timedOut:
            throw late(address)
        }
    }

    private static func late(_ address: WyomingAddress) -> SpeechEngineError {
        SpeechEngineError(
            .timedOut, "\(address) did not answer in its time",
            remedy: "See whether the server is running, and whether its board is fast enough")
    }

    /// Tries the addresses that the host's name stands for, one by one.
    private static func connected(
        to address: WyomingAddress, until deadline: ContinuousClock.Instant, interruption: Interruption
    ) throws(SpeechEngineError) -> Descriptor {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        unsafe hints.ai_flags = AI_ADDRCONFIG
        var found: UnsafeMutablePointer<addrinfo>?
        let failure = unsafe getaddrinfo(address.host, "\(address.port)", &hints, &found)
        guard failure == 0 else {
            let reason = unsafe gai_strerror(failure).map { unsafe String(cString: $0) } ?? "error \(failure)"
            throw unavailable(address, reason)
        }
        defer { unsafe freeaddrinfo(found) }
        var reason = "no address"
        var next = unsafe found
        while let candidate = unsafe next {
            unsafe next = candidate.pointee.ai_next
            let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
            let number = unsafe Glibc.socket(candidate.pointee.ai_family, kind, 0)
            guard number >= 0 else { continue }
            let socket = Descriptor(owning: number)
            if unsafe connect(number, candidate.pointee.ai_addr, candidate.pointee.ai_addrlen) != 0 {
                guard errno == EINPROGRESS else {
                    reason = message(errno)
                    continue
                }
                try wait(socket, for: POLLOUT, of: address, until: deadline, interruption: interruption)
                let error = pendingError(of: socket)
                guard error == 0 else {
                    reason = message(error)
                    continue
                }
            }
            var on: Int32 = 1
            unsafe setsockopt(number, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
            return socket
        }
        throw unavailable(address, reason)
    }

    private static func pendingError(of socket: borrowing Descriptor) -> Int32 {
        var error: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        unsafe getsockopt(socket.number, SOL_SOCKET, SO_ERROR, &error, &size)
        return error
    }

    private static func message(_ error: Int32) -> String {
        unsafe strerror(error).map { unsafe String(cString: $0) } ?? "error \(error)"
    }

    private static func unavailable(_ address: WyomingAddress, _ reason: String) -> SpeechEngineError {
        SpeechEngineError(
            .engineUnavailable, "\(address) cannot be reached (\(reason))",
            remedy: "See whether the server is running, and check its address")
    }
}
