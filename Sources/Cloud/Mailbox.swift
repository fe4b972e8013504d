import Locks
import Resilience

/// What the network thread is asked to do.
enum NetworkCommand: Sendable {
    case start(number: Int, HTTPRequest, Deadline, ResponseChannel)
    case resume(number: Int)
    case cancel(number: Int)
    case stop
}

/// Hands commands to the network thread and wakes it.
final class Mailbox: Sendable {
    private struct State {
        var commands: [NetworkCommand] = []
        var wakeUp: WakeUp?
        var isClosed = false
    }

    private let state = Locked(State())

    /// Leaves a command.
    ///
    /// - Returns: `false` when the network thread has ended and nobody will read it.
    @discardableResult
    func post(_ command: NetworkCommand) -> Bool {
        state.withLock { state in
            guard !state.isClosed else { return false }
            state.commands.append(command)
            // One wake-up lasts until the commands are taken.
            if state.commands.count == 1 { state.wakeUp?() }
            return true
        }
    }

    /// Takes what has been left.
    func take() -> [NetworkCommand] {
        state.withLock { state in
            defer { state.commands = [] }
            return state.commands
        }
    }

    func open(_ wakeUp: WakeUp) {
        state.withLock { $0.wakeUp = wakeUp }
    }

    /// Refuses commands from now on, and gives up the means to wake.
    ///
    /// - Returns: the commands that nobody took.
    func close() -> [NetworkCommand] {
        state.withLock { state in
            defer { state = State(commands: [], wakeUp: nil, isClosed: true) }
            return state.commands
        }
    }
}
