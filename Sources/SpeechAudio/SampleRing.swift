/// The latest samples of a stream, in a room that does not grow: what is oldest goes first.
///
/// Samples are found by their position in the stream, which counts from the first that was ever appended.
struct SampleRing: Sendable {
    /// The most samples that it holds.
    let capacity: Int
    /// The position of the oldest sample that is still held.
    private(set) var start = 0
    /// The position that the next sample gets.
    private(set) var end = 0
    private var storage: [Float]

    init(capacity: Int) {
        self.capacity = max(1, capacity)
        storage = Array(repeating: 0, count: self.capacity)
    }

    var count: Int { end - start }

    /// Appends samples.
    ///
    /// - Returns: How many older ones, not yet removed, had to go for them.
    @discardableResult
    mutating func append(_ samples: Span<Float>) -> Int {
        for index in samples.indices {
            storage[(end + index) % capacity] = samples[index]
        }
        end += samples.count
        let lost = max(0, end - capacity - start)
        start += lost
        return lost
    }

    /// The samples of a range of positions, as far as they are held.
    func samples(in range: Range<Int>) -> [Float] {
        let held = range.clamped(to: start..<end)
        return held.map { storage[$0 % capacity] }
    }

    /// Forgets the samples before a position.
    mutating func removeSamples(before position: Int) {
        start = min(max(start, position), end)
    }
}
