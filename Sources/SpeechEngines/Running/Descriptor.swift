import Glibc

/// A file descriptor that is closed when nobody holds it any longer.
struct Descriptor: ~Copyable {
    let number: Int32

    init(owning number: Int32) {
        self.number = number
    }

    deinit {
        close(number)
    }

    /// What became of a read or a write.
    enum Outcome<Value> {
        case done(Value)
        /// Nothing can be read or written now.
        case notNow
        /// The other side is gone, or reading or writing failed.
        case ended
    }

    /// Reads what is there.
    ///
    /// - Returns: The bytes, at least one.
    func read(upTo limit: Int) -> Outcome<[UInt8]> {
        var outcome = Outcome<Int>.ended
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            outcome = Self.outcome { unsafe Glibc.read(number, buffer.baseAddress, limit) }
            if case .done(let read) = outcome { count = read }
        }
        return switch outcome {
        case .done: bytes.isEmpty ? .ended : .done(bytes)
        case .notNow: .notNow
        case .ended: .ended
        }
    }

    /// Writes to a socket as much as it takes. A peer that is gone is an outcome, never a signal.
    ///
    /// - Returns: How many bytes it took.
    func send(_ bytes: ArraySlice<UInt8>) -> Outcome<Int> {
        let quietly = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
        return unsafe bytes.withUnsafeBytes { buffer in
            Self.outcome { unsafe Glibc.send(number, buffer.baseAddress, buffer.count, quietly) }
        }
    }

    /// Tells the peer of a socket that nothing more comes.
    func endWriting() {
        shutdown(number, Int32(SHUT_WR))
    }

    /// Makes a system call, again for as long as a signal interrupts it, and looks at `errno` before anyone else.
    private static func outcome(of call: () -> Int) -> Outcome<Int> {
        while true {
            let result = call()
            let error = errno
            if result >= 0 { return .done(result) }
            if error == EAGAIN || error == EWOULDBLOCK { return .notNow }
            if error != EINTR { return .ended }
        }
    }
}
