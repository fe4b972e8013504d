import Foundation
import Resilience

/// Counts of calls by how long they took, in steps of a tenth: a few numbers, whatever the number of calls.
struct LatencyHistogram: Hashable, Sendable, Codable {
    /// The steps from a millisecond to 75 seconds; what is longer is in the last.
    static let steps = 120

    /// Calls by step; only the steps that have some.
    private(set) var counts: [Int: Int] = [:]
    /// All calls.
    private(set) var count = 0

    mutating func add(_ time: Duration) {
        counts[Self.step(of: time), default: 0] += 1
        count += 1
    }

    mutating func add(_ other: LatencyHistogram) {
        counts.merge(other.counts, uniquingKeysWith: +)
        count += other.count
    }

    /// Takes out what was added before.
    mutating func remove(_ other: LatencyHistogram) {
        for (step, calls) in other.counts {
            let left = (counts[step] ?? 0) - calls
            counts[step] = left > 0 ? left : nil
        }
        count = counts.values.reduce(0, +)
    }

    /// The step of a time.
    static func step(of time: Duration) -> Int {
        let milliseconds = max(1, time.inSeconds * 1000)
        return min(steps - 1, Int((log(milliseconds) / log(1.1)).rounded(.down)))
    }

    /// The middle of a step, in milliseconds.
    static func milliseconds(ofStep step: Int) -> Double {
        pow(1.1, Double(step) + 0.5)
    }

    /// The step in which the share of calls is reached, such as 0.5 for the median; `nil` when there are no calls.
    func step(atShare share: Double) -> Int? {
        let needed = max(1, Int((share * Double(count)).rounded(.up)))
        var seen = 0
        for step in counts.keys.sorted() {
            seen += counts[step] ?? 0
            if seen >= needed { return step }
        }
        return nil
    }

    /// Calls in steps above one.
    func count(above step: Int) -> Int {
        counts.reduce(0) { $0 + ($1.key > step ? $1.value : 0) }
    }
}
