import Resilience
import TestTools
import Testing

@Suite struct CircuitBreakerTests {
    @Test("Opens when the share of failures is reached, not before there are enough calls")
    func opensOnFailures() {
        var bench = BreakerBench()
        for _ in 0..<3 { bench.call(.failure) }
        #expect(bench.breaker.state == .closed)
        bench.call(.success)
        #expect(bench.changes.map(\.cause) == [.failureRate(0.75)])
        #expect(bench.changes.first?.openTime == .seconds(10))
        #expect(bench.start() == nil)
    }

    @Test("Stays closed below the share", arguments: [1, 2, 3, 4])
    func staysClosedBelowTheShare(failures: Int) {
        var bench = BreakerBench()
        for _ in 0..<(10 - failures) { bench.call(.success) }
        for _ in 0..<failures { bench.call(.failure) }
        #expect(bench.breaker.state == .closed)
        #expect(bench.changes.isEmpty)
    }

    @Test("Forgets calls that the window has no room for")
    func countWindow() {
        var bench = BreakerBench {
            $0.window = .lastCalls(5)
            $0.minimumCalls = 5
        }
        for _ in 0..<2 { bench.call(.failure) }
        for _ in 0..<4 { bench.call(.success) }
        for _ in 0..<2 { bench.call(.failure) }
        // The last five are three good and two bad ones: 40 %.
        #expect(bench.breaker.state == .closed)
        bench.call(.failure)
        #expect(bench.breaker.state == .open)
    }

    @Test("Forgets calls that are too old")
    func timeWindow() {
        var bench = BreakerBench { $0.window = .last(.seconds(60)) }
        for _ in 0..<3 { bench.call(.failure) }
        bench.advance(.seconds(61))
        bench.call(.failure)
        #expect(bench.breaker.state == .closed)
        for _ in 0..<3 { bench.call(.failure) }
        #expect(bench.breaker.state == .open)
    }

    @Test("Slow calls open it, also when they succeed")
    func opensOnSlowCalls() {
        var bench = BreakerBench()
        for _ in 0..<3 { bench.call(.success, taking: .seconds(3)) }
        #expect(bench.breaker.state == .closed)
        bench.call(.success, taking: .seconds(3))
        #expect(bench.changes.map(\.cause) == [.slowCallRate(1)])
    }

    @Test("Calls that have not ended count as slow as soon as they are")
    func opensOnHungCalls() {
        var bench = BreakerBench()
        let tickets = (0..<4).map { _ in bench.start() }
        bench.advance(.seconds(2))
        #expect(bench.breaker.state == .closed)
        bench.advance(.milliseconds(1))
        #expect(bench.changes.map(\.cause) == [.slowCallRate(1)])
        // What becomes of them later changes nothing.
        for ticket in tickets { bench.finish(ticket, .failure) }
        #expect(bench.changes.count == 1)
    }

    @Test("Calls of which nothing can be concluded do not count")
    func ignoredCalls() {
        var bench = BreakerBench()
        for _ in 0..<3 { bench.call(.failure) }
        for _ in 0..<20 { bench.call(.ignored) }
        #expect(bench.breaker.state == .closed)
        bench.call(.failure)
        #expect(bench.breaker.state == .open)
    }

    @Test("Says how long to wait, and lets probes through when the time is over")
    func halfOpen() {
        var bench = BreakerBench()
        bench.trip()
        bench.advance(.seconds(4))
        #expect(bench.breaker.wait(at: bench.now) == .seconds(6))
        #expect(!bench.breaker.seemsWilling(at: bench.now))
        #expect(bench.start() == nil)
        bench.advance(.seconds(6))
        #expect(bench.breaker.seemsWilling(at: bench.now))
        let probes = (0..<3).map { _ in bench.start() }
        #expect(!probes.contains(nil))
        #expect(bench.breaker.state == .halfOpen)
        // A fourth call is not a probe.
        #expect(bench.start() == nil)
        #expect(bench.breaker.wait(at: bench.now) == .seconds(5))
        bench.finish(probes[0], .success)
        #expect(bench.breaker.state == .halfOpen)
        bench.finish(probes[1], .success)
        // One failure of three would be below the half, so the third no longer matters, but its slowness would not either.
        #expect(bench.states == [.open, .halfOpen, .closed])
    }

    @Test("Calls that may not probe are rejected until it is closed")
    func liveCallsDoNotProbe() {
        var bench = BreakerBench()
        bench.trip()
        bench.advance(.seconds(10))
        #expect(bench.start(mayProbe: false) == nil)
        #expect(!bench.breaker.seemsWilling(at: bench.now, mayProbe: false))
        #expect(bench.breaker.state == .open)
        for _ in 0..<2 { bench.call(.success) }
        #expect(bench.breaker.state == .closed)
        #expect(bench.start(mayProbe: false) != nil)
    }

    @Test("Opens again when enough probes fail, for twice as long each time, up to the cap")
    func openTimeDoubles() {
        var bench = BreakerBench()
        bench.trip()
        var times: [Duration?] = [bench.changes.last?.openTime]
        for _ in 0..<5 {
            bench.advance(bench.breaker.wait(at: bench.now) ?? .zero)
            bench.call(.failure)
            #expect(bench.breaker.state == .halfOpen)
            bench.call(.failure)
            #expect(bench.changes.last?.cause == .probesFailed)
            times.append(bench.changes.last?.openTime)
        }
        #expect(times == [10, 20, 40, 60, 60, 60].map { .seconds($0) })
    }

    @Test("Closing does not make the next outage start with a short wait; a healthy time does")
    func openTimeOfAFlappingLink() {
        var bench = BreakerBench()
        bench.trip()
        bench.advance(.seconds(10))
        for _ in 0..<2 { bench.call(.success) }
        bench.trip()
        #expect(bench.changes.last?.openTime == .seconds(20))
        bench.advance(.seconds(20))
        for _ in 0..<2 { bench.call(.success) }
        for _ in 0..<4 { bench.call(.success) }
        for _ in 0..<10 { bench.call(.failure) }
        #expect(bench.changes.last?.openTime == .seconds(10))
    }

    @Test("A hung probe does not hold it half-open")
    func hungProbes() {
        var bench = BreakerBench()
        bench.trip()
        bench.advance(.seconds(10))
        let probes = (0..<3).map { _ in bench.start() }
        bench.advance(.seconds(5))
        #expect(bench.changes.last?.cause == .probesTimedOut)
        #expect(bench.breaker.state == .open)
        for probe in probes { bench.finish(probe, .success) }
        #expect(bench.breaker.state == .open)
    }

    @Test("A probe's time limit counts from its start, although nobody looks until long after")
    func hungProbesNobodyLooks() {
        var bench = BreakerBench()
        bench.trip()
        bench.advance(.seconds(10))
        for _ in 0..<3 { _ = bench.start() }
        // Probes time out at 15 s, the breaker is open until 35 s, and this call at 100 s is a probe again.
        bench.now = Moment(sinceOrigin: .seconds(100))
        #expect(bench.start() != nil)
        #expect(bench.states == [.open, .halfOpen, .open, .halfOpen])
        #expect(bench.changes[2].at == Moment(sinceOrigin: .seconds(15)))
    }

    @Test("The result of a probe that comes after its time limit is a timeout")
    func lateProbeResult() {
        var bench = BreakerBench { $0.permittedProbes = 1 }
        bench.trip()
        bench.advance(.seconds(10))
        let probe = bench.start()
        bench.now += .seconds(6)
        bench.finish(probe, .success)
        #expect(bench.changes.last?.cause == .probesTimedOut)
    }

    @Test("A probe of which nothing can be concluded gives its place back")
    func ignoredProbe() {
        var bench = BreakerBench { $0.permittedProbes = 1 }
        bench.trip()
        bench.advance(.seconds(10))
        let probe = bench.start()
        #expect(bench.start() == nil)
        bench.finish(probe, .ignored)
        #expect(bench.breaker.state == .halfOpen)
        #expect(bench.call(.success) == true)
        #expect(bench.breaker.state == .closed)
    }

    @Test("Slow probes open it again")
    func slowProbes() {
        var bench = BreakerBench { $0.permittedProbes = 1 }
        bench.trip()
        bench.advance(.seconds(10))
        bench.call(.success, taking: .seconds(3))
        #expect(bench.states == [.open, .halfOpen, .open])
    }

    @Test("Results of calls from before a change are ignored")
    func ticketsOfAnotherEra() {
        var bench = BreakerBench { $0.permittedProbes = 1 }
        let old = (0..<5).map { _ in bench.start() }
        bench.trip()
        bench.advance(.seconds(10))
        let probe = bench.start()
        for ticket in old { bench.finish(ticket, .failure) }
        #expect(bench.breaker.state == .halfOpen)
        bench.finish(probe, .success)
        for ticket in old { bench.finish(ticket, .failure) }
        #expect(bench.breaker.state == .closed)
    }

    @Test("A ticket that is reported twice counts once")
    func reportedTwice() {
        var bench = BreakerBench()
        for _ in 0..<2 { bench.call(.success) }
        let ticket = bench.start()
        bench.finish(ticket, .failure)
        bench.finish(ticket, .failure)
        bench.finish(ticket, .failure)
        #expect(bench.breaker.state == .closed)
    }

    @Test("Chance shortens the open time by at most its share, and spreads it")
    func jitter() {
        var times: Set<Duration> = []
        for seed in 0..<100 as Range<UInt64> {
            var bench = BreakerBench { $0.jitter = 0.25 }
            bench.generator = SeededGenerator(seed: seed)
            bench.trip()
            times.insert(bench.changes.last?.openTime ?? .zero)
        }
        #expect(times.allSatisfy { (.milliseconds(7500) ... .seconds(10)).contains($0) })
        #expect(times.count == 100)
    }

    // MARK: - The technician's switch

    @Test("Forced open rejects everything, and says that waiting does not help")
    func forcedOpen() {
        var bench = BreakerBench()
        bench.breaker.setMode(.forcedOpen)
        let (admission, _) = bench.breaker.start(at: bench.now, using: &bench.generator)
        #expect(admission == .rejected(retryAfter: nil))
        #expect(!bench.breaker.seemsWilling(at: bench.now))
    }

    @Test("Forced closed admits everything and concludes nothing")
    func forcedClosed() {
        var bench = BreakerBench()
        bench.breaker.setMode(.forcedClosed)
        for _ in 0..<20 { #expect(bench.call(.failure) == true) }
        #expect(bench.changes.isEmpty)
    }

    @Test("Observe only admits everything and still reports what it would have done")
    func observeOnly() {
        var bench = BreakerBench()
        bench.breaker.setMode(.observeOnly)
        for _ in 0..<20 { #expect(bench.call(.failure) == true) }
        #expect(bench.states == [.open])
        bench.advance(.seconds(10))
        for _ in 0..<5 { #expect(bench.call(.success) == true) }
        #expect(bench.states == [.open, .halfOpen, .closed])
    }

    @Test(
        "Back to automatic, it starts afresh", arguments: [CircuitBreaker.Mode.forcedOpen, .forcedClosed, .observeOnly])
    func backToAutomatic(mode: CircuitBreaker.Mode) {
        var bench = BreakerBench()
        bench.trip()
        bench.breaker.setMode(mode)
        bench.breaker.setMode(.automatic)
        #expect(bench.breaker.state == .closed)
        #expect(bench.start() != nil)
    }

    // MARK: - Over a restart

    @Test("An open breaker stays open for what is left", arguments: [(0, 7), (3, 4), (7, 0), (1000, 0), (-1000, 7)])
    func restoresOpen(elapsed: Int, left: Int) {
        var bench = BreakerBench()
        bench.trip()
        bench.advance(.seconds(3))
        let now = Moment(sinceOrigin: .seconds(5000))
        let restored = CircuitBreaker(
            settings: bench.breaker.settings, restoring: bench.breaker.snapshot(at: bench.now),
            elapsed: .seconds(elapsed), at: now)
        #expect(restored.state == .open)
        #expect(restored.wait(at: now) == .seconds(left))
        #expect(restored.openings == 1)
    }

    @Test("A half-open breaker may probe at once, and a closed one is closed")
    func restoresOthers() {
        var bench = BreakerBench()
        let closed = bench.breaker.snapshot(at: bench.now)
        #expect(
            CircuitBreaker(settings: bench.breaker.settings, restoring: closed, elapsed: .zero, at: bench.now).state
                == .closed)
        bench.trip()
        bench.advance(.seconds(10))
        _ = bench.start()
        let halfOpen = bench.breaker.snapshot(at: bench.now)
        bench.breaker = CircuitBreaker(
            settings: bench.breaker.settings, restoring: halfOpen, elapsed: .zero, at: bench.now)
        #expect(bench.start() != nil)
        #expect(bench.breaker.state == .halfOpen)
    }

    @Test("Nonsense in a snapshot cannot keep it open for longer than the cap")
    func restoresNonsense() {
        let bench = BreakerBench()
        var snapshot = bench.breaker.snapshot(at: bench.now)
        snapshot.state = .open
        snapshot.openMilliseconds = .max
        snapshot.openings = -3
        let restored = CircuitBreaker(
            settings: bench.breaker.settings, restoring: snapshot, elapsed: .zero, at: bench.now)
        #expect(restored.wait(at: bench.now) == .seconds(60))
        #expect(restored.openings == 0)
    }

    // MARK: - Early probes

    @Test("Something that says that the upstream may be back ends the open time")
    func earlyProbe() {
        var bench = BreakerBench()
        bench.trip()
        bench.advance(.seconds(1))
        #expect(bench.start() == nil)
        bench.breaker.probeSoon(at: bench.now)
        #expect(bench.start(mayProbe: false) == nil, "still no customer is a probe")
        for _ in 0..<3 { bench.call(.success) }
        #expect(bench.states == [.open, .halfOpen, .closed])
    }

    @Test("An early probe that fails opens it for longer, and the next has to wait a while")
    func earlyProbeThatFails() {
        var bench = BreakerBench()
        bench.trip()
        bench.breaker.probeSoon(at: bench.now)
        for _ in 0..<2 { bench.call(.failure) }
        #expect(bench.changes.last?.openTime == .seconds(20))
        bench.advance(.milliseconds(999))
        bench.breaker.probeSoon(at: bench.now)
        #expect(bench.start() == nil)
        bench.advance(.milliseconds(1))
        bench.breaker.probeSoon(at: bench.now)
        #expect(bench.start() != nil)
    }

    @Test("Closed, half-open and forced open it changes nothing")
    func earlyProbeOtherwise() {
        var bench = BreakerBench()
        bench.breaker.probeSoon(at: bench.now)
        #expect(bench.breaker.state == .closed)
        bench.breaker.setMode(.forcedOpen)
        bench.breaker.probeSoon(at: bench.now)
        #expect(bench.start() == nil)
        bench.breaker.setMode(.automatic)
        bench.trip()
        bench.advance(.seconds(11))
        let probes = (0..<3).map { _ in bench.start() }
        bench.breaker.probeSoon(at: bench.now)
        #expect(!probes.contains(nil))
        #expect(bench.start() == nil)
    }
}
