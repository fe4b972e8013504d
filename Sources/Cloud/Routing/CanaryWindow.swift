import Resilience

/// What both upstreams did in the same stretch of time, for one operation.
struct CanaryWindow: Hashable, Sendable, Codable {
    /// One side's calls.
    struct Tally: Hashable, Sendable, Codable {
        var failed = 0
        var latencies = LatencyHistogram()

        var calls: Int { failed + latencies.count }
        var failureRate: Double { calls == 0 ? 0 : Double(failed) / Double(calls) }

        mutating func remove(_ other: Tally) {
            failed = max(0, failed - other.failed)
            latencies.remove(other.latencies)
        }
    }

    /// A stretch of time: it ends with the newer one's tenth call.
    struct Block: Hashable, Sendable, Codable {
        var stable = Tally()
        var newer = Tally()

        mutating func add(_ side: CloudUpstream, _ result: Canary.CallResult, _ latency: Duration) {
            switch (side, result) {
            case (.stable, .success): stable.latencies.add(latency)
            case (.stable, .failure): stable.failed += 1
            case (.newer, .success): newer.latencies.add(latency)
            case (.newer, .failure): newer.failed += 1
            }
        }
    }

    private static let callsInBlock = 10

    private(set) var blocks: [Block] = [Block()]
    /// The sum of the blocks, which every call would otherwise have to add up.
    private var whole = Block()

    mutating func add(
        _ side: CloudUpstream, _ result: Canary.CallResult, latency: Duration, blocks limit: Int
    ) {
        if let last = blocks.last, last.newer.calls >= Self.callsInBlock {
            blocks.append(Block())
            while blocks.count > max(1, limit) {
                let oldest = blocks.removeFirst()
                whole.stable.remove(oldest.stable)
                whole.newer.remove(oldest.newer)
            }
        }
        guard var block = blocks.popLast() else { return }
        block.add(side, result, latency)
        whole.add(side, result, latency)
        blocks.append(block)
    }

    /// Why the newer side is clearly worse; `nil` when it is not.
    func verdict(_ settings: Canary.Settings) -> Canary.Cause? {
        let newer = whole.newer
        let stable = whole.stable
        guard min(newer.calls, stable.calls) >= settings.minimumCalls else { return nil }
        let limit = 1 / max(1, settings.oneIn)
        if newer.failureRate - stable.failureRate >= settings.errorMargin,
            FishersTest.upperTail(
                marked: newer.failed, drawn: newer.calls, totalMarked: newer.failed + stable.failed,
                total: newer.calls + stable.calls) < limit
        {
            return .errorRate(newer: newer.failureRate, stable: stable.failureRate)
        }
        guard min(newer.latencies.count, stable.latencies.count) >= settings.minimumCalls else { return nil }
        if let (slow, usual) = Self.slower(
            newer.latencies, stable.latencies, share: 0.5, ratio: settings.medianRatio, settings, limit)
        {
            return .medianLatency(newer: slow, stable: usual)
        }
        if let (slow, usual) = Self.slower(
            newer.latencies, stable.latencies, share: 0.95, ratio: settings.tailRatio, settings, limit)
        {
            return .tailLatency(newer: slow, stable: usual)
        }
        return nil
    }

    /// The latencies at a share of the calls, in milliseconds, when the newer one's is clearly longer.
    private static func slower(
        _ newer: LatencyHistogram, _ stable: LatencyHistogram, share: Double, ratio: Double,
        _ settings: Canary.Settings, _ limit: Double
    ) -> (newer: Double, stable: Double)? {
        var both = newer
        both.add(stable)
        guard let newerStep = newer.step(atShare: share), let stableStep = stable.step(atShare: share),
            let commonStep = both.step(atShare: share)
        else { return nil }
        let newerTime = LatencyHistogram.milliseconds(ofStep: newerStep)
        let stableTime = LatencyHistogram.milliseconds(ofStep: stableStep)
        guard newerTime >= stableTime * ratio, newerTime - stableTime >= settings.latencyMargin.inSeconds * 1000,
            // Slower than the common step, or not faster: when most calls of one side share that step, only one of the
            // two tells the sides apart. Two looks at the same calls share what one look may have.
            [commonStep, commonStep - 1].contains(where: { step in
                FishersTest.upperTail(
                    marked: newer.count(above: step), drawn: newer.count, totalMarked: both.count(above: step),
                    total: both.count) < limit / 2
            })
        else { return nil }
        return (newerTime, stableTime)
    }
}
