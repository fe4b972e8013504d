/// The calls that a closed breaker looks at, oldest first.
struct CallWindow: Sendable {
    struct Tally: Hashable {
        /// Calls of which something is known: those that ended, and those that run for too long already.
        var known = 0
        var failed = 0
        var slow = 0

        var failureRate: Double { known == 0 ? 0 : Double(failed) / Double(known) }
        var slowCallRate: Double { known == 0 ? 0 : Double(slow) / Double(known) }
    }

    private enum Outcome {
        case running
        case ended(failed: Bool, slow: Bool)
    }

    private struct Call {
        let number: Int
        let start: Moment
        var outcome = Outcome.running
    }

    private let limits: CircuitBreaker.Settings.Window
    private var calls: [Call] = []

    init(limits: CircuitBreaker.Settings.Window) {
        self.limits = limits
    }

    mutating func add(_ number: Int, at now: Moment) {
        if calls.count == limits.calls { calls.removeFirst() }
        calls.append(Call(number: number, start: now))
    }

    /// Notes how a call ended. One that is no longer in the window is passed over.
    mutating func finish(_ number: Int, _ result: CircuitBreaker.CallResult, at now: Moment, slowAfter limit: Duration)
    {
        guard let index = calls.lastIndex(where: { $0.number == number }), case .running = calls[index].outcome else {
            return
        }
        switch result {
        case .ignored: calls.remove(at: index)
        case .success, .failure:
            calls[index].outcome = .ended(failed: result == .failure, slow: now - calls[index].start > limit)
        }
    }

    /// Counts the calls that are recent enough, and forgets the others.
    mutating func tally(at now: Moment, slowAfter limit: Duration) -> Tally {
        if let age = limits.age {
            calls.removeAll { now - $0.start > age }
        }
        var tally = Tally()
        for call in calls {
            switch call.outcome {
            case .running where now - call.start > limit:
                tally.known += 1
                tally.slow += 1
            case .running:
                break
            case .ended(let failed, let slow):
                tally.known += 1
                tally.failed += failed ? 1 : 0
                tally.slow += slow ? 1 : 0
            }
        }
        return tally
    }

    mutating func removeAll() {
        calls.removeAll(keepingCapacity: true)
    }
}
