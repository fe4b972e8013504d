import Glibc
import Synchronization

/// Lets one thread tell another, which waits for a file descriptor, to give up.
final class Interruption: Sendable {
    private let isRequested = Atomic(false)

    /// Makes every wait that looks at this end within a tenth of a second.
    func request() {
        isRequested.store(true, ordering: .relaxed)
    }

    /// Whether someone has asked to give up.
    var wasRequested: Bool { isRequested.load(ordering: .relaxed) }
}

/// What ended a wait.
enum WaitOutcome {
    case ready
    case timedOut
    case interrupted
}

/// Blocks until one of the descriptors is ready, the time is over, or someone asks to give up.
///
/// - Parameter descriptors: What to wait for; `revents` says afterwards which are ready.
func wait(
    for descriptors: inout [pollfd], until deadline: ContinuousClock.Instant, interruption: Interruption
) -> WaitOutcome {
    while true {
        if interruption.wasRequested { return .interrupted }
        let left = ContinuousClock.now.duration(to: deadline)
        guard left > .zero else { return .timedOut }
        let slice = min(left, .milliseconds(100))
        let milliseconds = Int32(slice / .milliseconds(1)) + 1
        if unsafe poll(&descriptors, nfds_t(descriptors.count), milliseconds) > 0 { return .ready }
    }
}
