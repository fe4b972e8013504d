import Dispatch

/// Runs an actor's work on a queue of its own, one job at a time.
///
/// A decode, a socket and a child process block for as long as they like. On Swift's cooperative threads, of which
/// there are as many as cores, they would hold up everyone; here they hold up nobody but themselves.
package final class EngineExecutor: SerialExecutor {
    private let queue: DispatchQueue

    package init(label: String) {
        queue = DispatchQueue(label: "parley." + label)
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async {
            unsafe job.runSynchronously(on: self.asUnownedSerialExecutor())
        }
    }

    package func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(queue))
    }
}
