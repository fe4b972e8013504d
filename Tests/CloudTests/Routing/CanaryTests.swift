import Foundation
import Resilience
import TestTools
import Testing

@testable import Cloud

/// One after another: simulations are long, and the other suites need a thread, too.
@Suite(.serialized) struct CanaryTests {
    private static let settings = Canary.Settings(trial: "spring", newerPercent: 20)

    // MARK: - Sides

    @Test("A turn keeps its side, and shares come out as configured") func sides() {
        let canary = Canary(Self.settings)
        let turns = (0..<10_000).map { "turn-\($0)" }
        let newer = turns.count { canary.side(of: $0) == .newer }
        #expect((1_850...2_150).contains(newer))
        let again = Canary(Self.settings)
        for turn in turns.prefix(200) { #expect(canary.side(of: turn) == again.side(of: turn)) }
        // The hash is the same on every machine: these are part of the format.
        #expect(StableHash.hash("turn-1".utf8) == 0x5C621A552DB001E4)
        #expect(StableHash.hash([]) == 0xEFD01F60BA992926)
    }

    @Test("Another trial deals the turns anew, and 0 and 100 per cent are what they say") func shares() {
        let turns = (0..<1_000).map { "turn-\($0)" }
        let first = Canary(Canary.Settings(trial: "a", newerPercent: 50))
        let second = Canary(Canary.Settings(trial: "b", newerPercent: 50))
        let same = turns.count { first.side(of: $0) == second.side(of: $0) }
        #expect((430...570).contains(same))
        #expect(turns.allSatisfy { Canary(Canary.Settings(trial: "a", newerPercent: 0)).side(of: $0) == .stable })
        #expect(turns.allSatisfy { Canary(Canary.Settings(trial: "a", newerPercent: 100)).side(of: $0) == .newer })
        #expect(Canary.Settings(trial: "a", newerPercent: .nan).newerPercent == 0)
    }

    // MARK: - Simulation

    /// What an upstream does: a share of calls fails, the others take a time around a median, some of them ten times it.
    private struct Upstream {
        var failures = 0.02
        var median = 400.0
        var slowShare = 0.02

        func call(_ generator: inout SeededGenerator) -> (Canary.CallResult, Duration) {
            if Double.random(in: 0..<1, using: &generator) < failures { return (.failure, .seconds(2)) }
            // A long tail on the slow side, as networks have it (log-logistic).
            let place = Double.random(in: 0.001..<0.999, using: &generator)
            let slow = Double.random(in: 0..<1, using: &generator) < slowShare ? 10.0 : 1
            return (.success, .milliseconds(median * pow(place / (1 - place), 0.2) * slow))
        }
    }

    /// Runs a trial.
    ///
    /// - Returns: how many calls the newer upstream had got when it was rolled back; `nil` when it was not.
    private static func run(
        newer: Upstream, stable: Upstream = Upstream(), turns: Int, percent: Double = 20, seed: UInt64,
        outage: Range<Int> = 0..<0
    ) -> (calls: Int, cause: Canary.Cause)? {
        var generator = SeededGenerator(seed: seed)
        var canary = Canary(Canary.Settings(trial: "\(seed)", newerPercent: percent))
        var calls = 0
        for turn in 0..<turns {
            let side = canary.side(of: "turn-\(turn)")
            calls += side == .newer ? 1 : 0
            var (result, latency) = (side == .newer ? newer : stable).call(&generator)
            if outage.contains(turn) { (result, latency) = (.failure, .seconds(2)) }
            if let change = canary.record(side, .translation, result, latency: latency) {
                return (calls, change.cause)
            }
        }
        return nil
    }

    @Test("An equal upstream is rolled back in less than 1 % of 1,000 trials of 120 turns") func equal() {
        let ended = (1...1_000).count {
            Self.run(newer: Upstream(), turns: 120, percent: 50, seed: UInt64($0)) != nil
        }
        #expect(ended < 10)
    }

    @Test("Neither is an equal one that fails as often as the other, on half of the turns") func equallyBad() {
        let bad = Upstream(failures: 0.3)
        let ended = (1...50).count {
            Self.run(newer: bad, stable: bad, turns: 300, percent: 50, seed: UInt64($0)) != nil
        }
        #expect(ended < 3)
    }

    @Test("An outage of the network, which hits both, is no evidence") func outage() {
        let ended = (1...50).count {
            Self.run(newer: Upstream(), turns: 500, seed: UInt64($0), outage: 200..<300) != nil
        }
        #expect(ended < 3)
    }

    @Test("A little better or a little worse is not clearly worse") func margins() {
        let ended = (1...50).count {
            Self.run(newer: Upstream(failures: 0.03, median: 440), turns: 500, seed: UInt64($0)) != nil
        }
        #expect(ended < 5)
    }

    private static let worse: [(name: String, upstream: Upstream, most: Int)] = [
        ("all calls fail", Upstream(failures: 1), 20), ("half of the calls fail", Upstream(failures: 0.5), 60),
        ("a fifth of the calls fails", Upstream(failures: 0.2), 200), ("twice as slow", Upstream(median: 800), 60),
        ("one call in five takes ten times as long", Upstream(slowShare: 0.2), 200),
    ]

    @Test("A clearly worse one is rolled back soon, in 25 of 25 trials", arguments: worse.indices)
    func worseUpstream(index: Int) {
        let (_, upstream, most) = Self.worse[index]
        var needed: [Int] = []
        for seed in 1...25 {
            guard let end = Self.run(newer: upstream, turns: 4_000, seed: UInt64(seed)) else {
                Issue.record("seed \(seed): not rolled back")
                continue
            }
            needed.append(end.calls)
        }
        #expect(needed.count == 25)
        #expect(needed.allSatisfy { $0 <= most }, "\(needed.max() ?? 0) calls")
    }

    // MARK: - The end

    private static func failing() -> (canary: Canary, change: Canary.Change?) {
        var canary = Canary(settings)
        var change: Canary.Change?
        for _ in 0..<40 {
            for _ in 0..<4 { _ = canary.record(.stable, .translation, .success, latency: .milliseconds(300)) }
            change = change ?? canary.record(.newer, .translation, .failure, latency: .seconds(2))
        }
        return (canary, change)
    }

    @Test("A rollback is told once, in words, and is final") func final() throws {
        var (canary, change) = Self.failing()
        #expect(canary.phase == .rolledBack)
        #expect(
            change?.description == "The newer upstream is not asked any more (trial spring): 100 % of its calls fail, "
                + "and 0 % of the stable one's")
        for turn in 0..<500 {
            #expect(canary.side(of: "\(turn)") == .stable)
            #expect(canary.record(.newer, .translation, .success, latency: .milliseconds(1)) == nil)
        }
        #expect(canary.rollBack() == nil)
    }

    @Test("It stays so over a restart, and only a new trial begins again") func restart() throws {
        let kept = try JSONEncoder().encode(Self.failing().canary.snapshot)
        let snapshot = try JSONDecoder().decode(Canary.Snapshot.self, from: kept)
        #expect(Canary(Self.settings, restoring: snapshot).phase == .rolledBack)
        let next = Canary(Canary.Settings(trial: "summer", newerPercent: 20), restoring: snapshot)
        #expect(next.phase == .trial)
        #expect(next.cause == nil)
    }

    @Test("What was learned goes on over a restart, too") func evidenceSurvives() throws {
        var generator = SeededGenerator(seed: 5)
        var whole = Canary(Self.settings)
        var restarted = Canary(Self.settings)
        var ends: [Int?] = [nil, nil]
        let bad = Upstream(failures: 0.3)
        for turn in 0..<3_000 {
            let side = whole.side(of: "turn-\(turn)")
            let (result, latency) = (side == .newer ? bad : Upstream()).call(&generator)
            if whole.record(side, .translation, result, latency: latency) != nil { ends[0] = turn }
            if restarted.record(side, .translation, result, latency: latency) != nil { ends[1] = turn }
            if turn % 7 == 0 {
                let kept = try JSONEncoder().encode(restarted.snapshot)
                restarted = Canary(
                    Self.settings, restoring: try JSONDecoder().decode(Canary.Snapshot.self, from: kept))
            }
        }
        #expect(ends[0] != nil)
        #expect(ends[0] == ends[1])
    }

    @Test("A technician can end a trial") func byHand() {
        var canary = Canary(Self.settings)
        #expect(canary.rollBack()?.cause == .technician)
        #expect(canary.phase == .rolledBack)
    }

    @Test("Too few calls conclude nothing, and operations do not mix") func minimum() {
        var canary = Canary(Self.settings)
        for _ in 0..<1_000 { _ = canary.record(.stable, .translation, .success, latency: .milliseconds(300)) }
        for _ in 0..<9 { #expect(canary.record(.newer, .translation, .failure, latency: .zero) == nil) }
        #expect(canary.record(.newer, .speech, .failure, latency: .zero) == nil)
        #expect(canary.record(.newer, .translation, .failure, latency: .zero) != nil)
    }

    @Test("Memory is bounded: a window has so many blocks, whatever comes") func bounded() {
        var canary = Canary(Self.settings)
        for _ in 0..<5_000 {
            _ = canary.record(.newer, .translation, .success, latency: .milliseconds(300))
            _ = canary.record(.stable, .translation, .success, latency: .milliseconds(300))
        }
        #expect(canary.phase == .trial)
        #expect(canary.windows[.translation]?.blocks.count == Self.settings.blocks)
    }
}

@Suite struct FishersTestTests {
    /// By counting the ways one by one.
    private static func exact(_ marked: Int, _ drawn: Int, _ totalMarked: Int, _ total: Int) -> Double {
        func choices(_ total: Int, _ drawn: Int) -> Double {
            guard drawn >= 0, drawn <= total else { return 0 }
            return (0..<drawn).reduce(1.0) { $0 * Double(total - $1) / Double($1 + 1) }
        }
        return (marked...max(marked, min(drawn, totalMarked))).reduce(0.0) {
            $0 + choices(totalMarked, $1) * choices(total - totalMarked, drawn - $1) / choices(total, drawn)
        }
    }

    @Test("It is what counting the ways gives, for every small table") func exhaustive() {
        var tables = 0
        for total in 1...14 {
            for totalMarked in 0...total {
                for drawn in 0...total {
                    for marked in max(0, drawn + totalMarked - total)...min(drawn, totalMarked) {
                        let probability = FishersTest.upperTail(
                            marked: marked, drawn: drawn, totalMarked: totalMarked, total: total)
                        #expect(abs(probability - Self.exact(marked, drawn, totalMarked, total)) < 1e-9)
                        tables += 1
                    }
                }
            }
        }
        #expect(tables > 3_000)
    }

    @Test("It holds for a thousand calls, too") func large() {
        let probability = FishersTest.upperTail(marked: 12, drawn: 100, totalMarked: 50, total: 1_000)
        #expect(abs(probability / Self.exact(12, 100, 50, 1_000) - 1) < 1e-6)
        #expect(FishersTest.upperTail(marked: 5, drawn: 3, totalMarked: 9, total: 9) == 1)
        #expect(FishersTest.upperTail(marked: 0, drawn: 3, totalMarked: 9, total: 90) == 1)
    }
}

@Suite struct LatencyHistogramTests {
    @Test("Steps are a tenth apart, and shares are found") func steps() {
        var histogram = LatencyHistogram()
        for milliseconds in 1...1_000 { histogram.add(.milliseconds(milliseconds)) }
        for share in [0.5, 0.95] {
            let step = histogram.step(atShare: share) ?? -1
            #expect(abs(LatencyHistogram.milliseconds(ofStep: step) / (share * 1_000) - 1) < 0.1)
        }
        #expect(LatencyHistogram().step(atShare: 0.5) == nil)
        #expect(LatencyHistogram.step(of: .zero) == 0)
        #expect(LatencyHistogram.step(of: .seconds(-1)) == 0)
        #expect(LatencyHistogram.step(of: .seconds(100_000)) == LatencyHistogram.steps - 1)
        #expect(histogram.count(above: -1) == 1_000)
        #expect(histogram.count(above: LatencyHistogram.steps) == 0)
    }
}
