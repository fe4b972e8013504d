import Foundation

/// A value that one thread at a time may touch. Not `Synchronization.Mutex`, which the thread sanitizer cannot see.
///
/// `@unchecked Sendable`: the value is only reached under the lock.
final class Locked<Value: Sendable>: @unchecked Sendable {
    private var value: Value
    private let lock = NSLock()

    init(_ value: Value) {
        self.value = value
    }

    func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
        lock.withLock { body(&value) }
    }
}
