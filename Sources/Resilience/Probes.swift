/// The calls that a half-open breaker let through.
struct Probes: Sendable {
    private struct Running {
        let number: Int
        let start: Moment
    }

    private var running: [Running] = []
    private(set) var succeeded = 0
    private(set) var failed = 0
    private(set) var timedOut = 0
    private(set) var slow = 0
    /// When the time limit of the probe that timed out last was over.
    private(set) var lastExpiry: Moment?

    /// Probes let through so far, running or ended.
    var started: Int { running.count + ended }
    var ended: Int { succeeded + failed + timedOut }

    mutating func start(_ number: Int, at now: Moment) {
        running.append(Running(number: number, start: now))
    }

    mutating func finish(_ number: Int, _ result: CircuitBreaker.CallResult, at now: Moment, slowAfter limit: Duration)
    {
        guard let index = running.firstIndex(where: { $0.number == number }) else { return }
        let probe = running.remove(at: index)
        switch result {
        case .ignored: return
        case .success: succeeded += 1
        case .failure: failed += 1
        }
        slow += now - probe.start > limit ? 1 : 0
    }

    /// Counts the probes whose time limit is over as timed out.
    mutating func expire(at now: Moment, limit: Duration) {
        for probe in running where now - probe.start >= limit {
            timedOut += 1
            lastExpiry = max(lastExpiry ?? probe.start + limit, probe.start + limit)
        }
        running.removeAll { now - $0.start >= limit }
    }

    func isOverdue(_ number: Int, at now: Moment, limit: Duration) -> Bool {
        running.contains { $0.number == number && now - $0.start >= limit }
    }

    /// When the time limit of the probe that has run longest is over.
    func nextExpiry(limit: Duration) -> Moment? {
        running.map { $0.start + limit }.min()
    }
}
