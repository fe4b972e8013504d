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

    /// Reads what is there.
    ///
    /// - Returns: The bytes; none at the end; `nil` when there is nothing yet or reading failed, as `errno` says.
    func read(upTo limit: Int) -> [UInt8]? {
        var count = -1
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
            count = retrying { unsafe Glibc.read(number, buffer.baseAddress, limit) }
            initialized = max(count, 0)
        }
        return count < 0 ? nil : bytes
    }

    /// Writes to a socket as much as it takes. A peer that is gone is an error, never a signal.
    ///
    /// - Returns: How many bytes it took; `nil` when it took none, as `errno` says.
    func send(_ bytes: ArraySlice<UInt8>) -> Int? {
        let quietly = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
        let count = unsafe bytes.withUnsafeBytes { buffer in
            retrying { unsafe Glibc.send(number, buffer.baseAddress, buffer.count, quietly) }
        }
        return count < 0 ? nil : count
    }

    /// Tells the peer of a socket that nothing more comes.
    func endWriting() {
        shutdown(number, Int32(SHUT_WR))
    }
}

/// Calls again for as long as a signal interrupts the call.
private func retrying(_ call: () -> Int) -> Int {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}
