import Glibc

/// A value that one thread at a time may touch, behind a POSIX mutex.
///
/// Used instead of `Synchronization.Mutex`, which on Linux locks by a futex that the thread sanitizer cannot see: every
/// correct use of it is reported as a race, and a true one would drown among them.
///
/// `@unchecked Sendable`: the value is only reached through ``withLock(_:)``, under the lock, and comes in and goes out
/// as `sending`. The mutex stays at one address from `init` to `deinit`, as POSIX asks.
@safe
package final class Locked<Value: ~Copyable>: @unchecked Sendable {
    private var value: Value
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>

    /// Takes a value into custody.
    package init(_ value: consuming sending Value) {
        self.value = value
        unsafe mutex = .allocate(capacity: 1)
        unsafe mutex.initialize(to: pthread_mutex_t())
        // Fails for want of memory alone, which glibc never lacks for a plain mutex.
        unsafe pthread_mutex_init(mutex, nil)
    }

    deinit {
        unsafe pthread_mutex_destroy(mutex)
        unsafe mutex.deallocate()
    }

    /// Lends the value. Not to be called again from within the body: the thread would wait for itself.
    package func withLock<Result: ~Copyable>(_ body: (inout sending Value) -> sending Result) -> sending Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return body(&value)
    }
}
