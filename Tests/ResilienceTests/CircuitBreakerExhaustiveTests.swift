import Resilience
import Testing

/// Every sequence of seven steps from a small alphabet, against what must always hold.
@Suite struct CircuitBreakerExhaustiveTests {
    private enum Step: CaseIterable {
        case start, startLive, succeed, fail, ignore, wait, waitLong
    }

    /// A breaker and what an onlooker knows about it.
    private struct World {
        var bench = BreakerBench {
            $0.window = .lastCalls(3)
            $0.minimumCalls = 2
            $0.permittedProbes = 2
            $0.slowCallDuration = .seconds(100)
        }
        /// Admitted calls that were not reported, oldest first.
        var running: [CircuitBreaker.Ticket] = []
        /// Calls admitted since the breaker became half-open, and not given back.
        var probes: Set<CircuitBreaker.Ticket> = []
        /// Results in the closed state since the last change.
        var failures = 0
        var openUntil: Moment?

        mutating func take(_ step: Step) {
            let before = bench.breaker.state
            let known = bench.changes.count
            switch step {
            case .start, .startLive:
                let ticket = bench.start(mayProbe: step == .start)
                if let ticket { running.append(ticket) }
                note(since: known)
                if let openUntil, bench.now < openUntil { #expect(ticket == nil, "admitted while open") }
                if bench.breaker.state == .halfOpen, let ticket {
                    #expect(step == .start, "a live call was a probe")
                    probes.insert(ticket)
                }
                if before == .closed, bench.breaker.state == .closed { #expect(ticket != nil, "rejected while closed") }
                return
            case .succeed, .fail, .ignore:
                guard !running.isEmpty else { return }
                let ticket = running.removeFirst()
                let result: CircuitBreaker.CallResult =
                    step == .succeed ? .success : step == .fail ? .failure : .ignored
                if before == .closed, step == .fail { failures += 1 }
                bench.finish(ticket, result)
                if step == .ignore { probes.remove(ticket) }
            case .wait: bench.advance(.seconds(3))
            case .waitLong: bench.advance(.seconds(11))
            }
            note(since: known)
        }

        /// Follows the changes, each of which must be one that exists and have its reason.
        mutating func note(since known: Int) {
            for change in bench.changes[known...] {
                switch (change.from, change.to) {
                case (.closed, .open):
                    #expect(failures > 0, "opened without a failure")
                    openUntil = change.at + (change.openTime ?? .zero)
                case (.halfOpen, .open): openUntil = change.at + (change.openTime ?? .zero)
                case (.open, .halfOpen):
                    #expect(openUntil.map { $0 <= change.at } == true, "half-open too early")
                    openUntil = nil
                    probes = []
                case (.halfOpen, .closed): openUntil = nil
                default: Issue.record("no such change: \(change)")
                }
                failures = 0
            }
            #expect(probes.count <= 2, "more probes than permitted")
        }
    }

    @Test("Whatever happens: rejects while open, never more probes than permitted, never stuck")
    func everySequence() {
        var count = 0
        func explore(_ world: World, _ depth: Int) {
            guard depth > 0 else {
                count += 1
                return expectRecovery(world)
            }
            for step in Step.allCases {
                var next = world
                next.take(step)
                explore(next, depth - 1)
            }
        }
        explore(World(), 6)
        // After a trip, so that what is open and half-open is explored as deeply.
        var tripped = World()
        for _ in 0..<2 {
            tripped.take(.start)
            tripped.take(.fail)
        }
        #expect(tripped.bench.breaker.state == .open)
        explore(tripped, 6)
        #expect(count == 2 * 117_649)
    }

    /// From wherever it is, with every call under way hung for good, it closes again within a bounded time and a bounded
    /// number of good calls.
    private func expectRecovery(_ world: World) {
        var bench = world.bench
        for _ in 0..<40 {
            if bench.breaker.state == .closed { return }
            bench.advance(.seconds(5))
            bench.call(.success)
        }
        Issue.record("stuck in \(bench.breaker.state)")
    }
}
