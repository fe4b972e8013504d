import Locks

/// Where what the connection receives and the one task that reads it meet.
///
/// It does not bound what waits by itself: it counts at the ``ReadGate``, which stops the network.
final class Inbox<Element: Sendable>: Sendable {
    typealias Outcome = Result<Element?, CloudError>

    private struct State {
        var waiting: [(element: Element, cost: Int)] = []
        /// The first of `waiting` that was not read yet.
        var first = 0
        var end: Result<Void, CloudError>?
        var reader: CheckedContinuation<Outcome, Never>?

        /// Forgets everything that waits; returns what it had been counted with.
        mutating func clear() -> Int {
            defer {
                waiting = []
                first = 0
            }
            return waiting[first...].reduce(0) { $0 + $1.cost }
        }
    }

    private let gate: ReadGate
    private let state = Locked(State())
    /// What an element takes besides its bytes.
    private static var overhead: Int { 64 }

    init(gate: ReadGate) {
        self.gate = gate
    }

    // MARK: - The connection

    /// Hands over an element of so many bytes. What comes after the end is thrown away.
    func push(_ element: Element, bytes: Int) {
        state.withLock { state in
            guard state.end == nil else { return }
            if let reader = state.reader {
                state.reader = nil
                return reader.resume(returning: .success(element))
            }
            let cost = bytes + Self.overhead
            state.waiting.append((element, cost))
            gate.add(cost)
        }
    }

    /// Ends it; what came before can still be read.
    func finish(_ end: Result<Void, CloudError>) {
        state.withLock { state in
            guard state.end == nil else { return }
            state.end = end
            state.reader?.resume(returning: end.map { nil })
            state.reader = nil
        }
    }

    /// Ends it and throws away what came before: nobody reads any more, or nobody may.
    func abandon(_ error: CloudError) {
        let freed = state.withLock { state in
            state.end = .failure(error)
            state.reader?.resume(returning: .failure(error))
            state.reader = nil
            return state.clear()
        }
        gate.remove(freed)
    }

    // MARK: - The reader

    /// Waits for the next element; `nil` at the end. A cancelled task gets ``CloudError/Code/cancelled``.
    func next() async throws(CloudError) -> Element? {
        let outcome: Outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let cost: Int = state.withLock { state in
                    guard state.first < state.waiting.count else {
                        if let end = state.end {
                            continuation.resume(returning: end.map { nil })
                        } else {
                            state.reader = continuation
                        }
                        return 0
                    }
                    let (element, cost) = state.waiting[state.first]
                    state.first += 1
                    // All at once when half are read, and not one by one.
                    if state.first * 2 >= state.waiting.count {
                        state.waiting.removeFirst(state.first)
                        state.first = 0
                    }
                    continuation.resume(returning: .success(element))
                    return cost
                }
                if cost > 0 { gate.remove(cost) }
            }
        } onCancel: {
            abandon(.streamCancelled)
        }
        return try outcome.get()
    }
}

extension CloudError {
    static var streamCancelled: CloudError {
        CloudError(.cancelled, message: "The reader gave up", remedy: "Ask again if it still matters")
    }
}
