import Foundation

/// A value that several threads share, behind a lock.
///
/// `Synchronization.Mutex` would do the same, but on Linux it takes a contended lock through the kernel, where the
/// thread sanitizer does not see it and reports a race that is none. It does see the POSIX mutex under `NSLock`.
///
/// `@unchecked Sendable`: `value` is reached in `withLock` alone, while `lock` is held.
package final class Locked<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    package init(_ value: Value) {
        self.value = value
    }

    /// Reads and changes the value; what is done inside is short and takes no other lock.
    package func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
        lock.lock()
        defer { lock.unlock() }
        return body(&value)
    }
}
