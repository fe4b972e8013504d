import TestTools
import Testing

@testable import SpeechAudio

@Suite("Ring of samples")
struct SampleRingTests {
    /// Against a list that simply grows.
    @Test("it holds the latest samples, and counts what had to go", arguments: [1, 2, 7, 64], 0..<20 as Range<UInt64>)
    func holdsTheLatest(capacity: Int, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var ring = SampleRing(capacity: capacity)
        var all: [Float] = []
        var start = 0
        for _ in 0..<50 {
            if Bool.random(using: &generator) {
                let more = (0..<Int.random(in: 0...capacity * 2, using: &generator)).map { Float(all.count + $0) }
                all += more
                let expected = max(0, all.count - capacity - start)
                #expect(ring.append(more.span) == expected)
                start += expected
            } else {
                let position = Int.random(in: 0...all.count + 3, using: &generator)
                ring.removeSamples(before: position)
                start = max(start, min(position, all.count))
            }
            #expect(ring.start == start)
            #expect(ring.end == all.count)
            #expect(ring.count <= capacity)
            #expect(ring.samples(in: start..<all.count) == Array(all[start...]))
        }
    }

    @Test("of a range it gives what it holds")
    func partOfRange() {
        var ring = SampleRing(capacity: 4)
        ring.append(([1, 2, 3, 4, 5, 6] as [Float]).span)
        #expect(ring.samples(in: 0..<4) == [3, 4])
        #expect(ring.samples(in: 5..<100) == [6])
        #expect(ring.samples(in: 0..<2) == [])
        #expect(ring.samples(in: 10..<20) == [])
    }
}
