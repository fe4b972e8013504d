/// A segment and which of its wordings have not been removed.
struct LiveSegment: Sendable {
    let segment: IndexSegment
    /// How many wordings are left.
    private(set) var count: Int
    /// One bit a position, 1 for a removed wording; empty as long as none is.
    private var removed: [UInt64] = []

    init(_ segment: IndexSegment) {
        self.segment = segment
        count = segment.count
    }

    /// The same wordings in a segment that only weighs them otherwise.
    func reweighed(by weights: GramWeights) -> LiveSegment {
        LiveSegment(segment: segment.reweighed(by: weights), count: count, removed: removed)
    }

    private init(segment: IndexSegment, count: Int, removed: [UInt64]) {
        self.segment = segment
        self.count = count
        self.removed = removed
    }

    func isLive(_ position: Int) -> Bool {
        removed.isEmpty || removed[position >> 6] >> UInt64(position & 63) & 1 == 0
    }

    /// Removes the wording at a position; `false` when that was done before.
    mutating func remove(_ position: Int) -> Bool {
        guard isLive(position) else { return false }
        if removed.isEmpty { removed = [UInt64](repeating: 0, count: (segment.count + 63) / 64) }
        removed[position >> 6] |= 1 << UInt64(position & 63)
        count -= 1
        return true
    }

    /// How many wordings that are left have the gram of a slot.
    func liveCount(of slot: PostingSlot) -> Int {
        if removed.isEmpty { return Int(slot.count) }
        var count = 0
        segment.forEachPosition(of: slot) { if isLive($0) { count += 1 } }
        return count
    }

    /// How much memory this takes, in bytes.
    var bytes: Int { segment.bytes + removed.count * 8 }
}
