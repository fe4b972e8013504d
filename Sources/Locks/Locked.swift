import Foundation

/// A value that one thread at a time may touch.
///
/// `Synchronization.Mutex` would do the same, but on Linux it locks by a futex that the thread sanitizer cannot see:
/// every correct use of it is reported as a race, and a true one would drown among them. The sanitizer does see the
/// POSIX mutex under `NSLock`.
///
///     let count = Locked(0)
///     count.withLock { $0 += 1 }
///
/// `@unchecked Sendable`: the value is only reached in ``withLock(_:)``, while the lock is held.
public final class Locked<Value: ~Copyable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    /// Takes a value into custody.
    public init(_ value: consuming sending Value) {
        self.value = value
    }

    /// Reads and changes the value. What is done inside is short, and takes no lock twice.
    public func withLock<Result, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
