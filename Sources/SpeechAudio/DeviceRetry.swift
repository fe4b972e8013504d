import Foundation

/// How long to wait before a device is tried again: longer each time, and never so long that someone who plugs it in
/// again would plug it out again.
struct RetryWait: Sendable {
    static let first = Duration.milliseconds(250)
    static let longest = Duration.seconds(4)

    private var upcoming = first

    /// The next wait.
    mutating func next() -> Duration {
        defer { upcoming = min(upcoming * 2, Self.longest) }
        return upcoming
    }

    /// The device has worked: the next failure is a new one.
    mutating func reset() {
        upcoming = Self.first
    }
}

/// Tells a thread to stop, and wakes it when it waits. It is reached by several threads, under its own lock.
final class StopSignal: Sendable {
    private let condition = NSCondition()
    // Read and written only while `condition` is locked.
    nonisolated(unsafe) private var stopped = false

    var isStopped: Bool {
        condition.withLock { unsafe stopped }
    }

    func stop() {
        condition.withLock {
            unsafe stopped = true
            condition.broadcast()
        }
    }

    /// Waits that long, or until it is told to stop.
    func wait(_ duration: Duration) {
        let deadline = Date(timeIntervalSinceNow: duration / .seconds(1))
        condition.withLock {
            while unsafe !stopped, condition.wait(until: deadline) {}
        }
    }
}
