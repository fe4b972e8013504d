import Locks

/// Counts what was received over one connection and not yet been read by anybody, and says when the network must wait.
final class ReadGate: Sendable {
    private struct State {
        var bytes = 0
        var peak = 0
        var isClosed = false
        var onOpen: (@Sendable () -> Void)?
    }

    private let highWaterMark: Int
    private let state = Locked(State())

    init(highWaterMark: Int) {
        // At zero it would never open again.
        self.highWaterMark = max(1, highWaterMark)
    }

    /// The most bytes that ever waited.
    var peak: Int { state.withLock { $0.peak } }

    /// What is called, on any thread, when reading may go on.
    func onOpen(_ body: (@Sendable () -> Void)?) {
        state.withLock { $0.onOpen = body }
    }

    func add(_ bytes: Int) {
        state.withLock { state in
            state.bytes += bytes
            state.peak = max(state.peak, state.bytes)
        }
    }

    func remove(_ bytes: Int) {
        let onOpen: (@Sendable () -> Void)? = state.withLock { state in
            state.bytes -= bytes
            guard state.isClosed, state.bytes <= highWaterMark / 2 else { return nil }
            state.isClosed = false
            return state.onOpen
        }
        onOpen?()
    }

    /// Closes the gate if too much waits. Returns whether it is closed: the network must wait for `onOpen`.
    func closeIfFull() -> Bool {
        state.withLock { state in
            if state.bytes > highWaterMark { state.isClosed = true }
            return state.isClosed
        }
    }
}
