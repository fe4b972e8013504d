/// Makes each state of an index from the one before.
struct IndexWriter {
    private(set) var contents: IndexContents

    private var nextOrdinal: Int32 = 0
    private var extractor = GramExtractor()
    private var published: IndexContents
    /// States from before that a reader may be using. Kept until it is done, for freeing one is the writer's work.
    private var retired: [IndexContents] = []

    /// How many segments of one size class become one.
    private static let fanOut = 8

    init() {
        contents = IndexContents(weights: .empty, segments: [])
        published = contents
    }

    /// Adds texts; returns their ordinals, in their order.
    mutating func add(_ texts: some RandomAccessCollection<String>) -> Range<Int32> {
        let first = nextOrdinal
        var segments = contents.segments
        var rest = texts[...]
        while !rest.isEmpty {
            let some = rest.prefix(IndexSegment.capacity)
            rest = rest.dropFirst(some.count)
            let segment = SegmentBuilder.segment(
                of: some, first: nextOrdinal, weights: contents.weights, extractor: &extractor)
            nextOrdinal += Int32(some.count)
            segments.append(LiveSegment(segment))
            tidy(&segments)
        }
        contents = IndexContents(weights: contents.weights, segments: segments)
        reweighIfDrifted(reorderingFrom: first)
        return first..<nextOrdinal
    }

    /// Removes the wording with an ordinal; `false` when there is none.
    mutating func remove(_ ordinal: Int32) -> Bool {
        var segments = contents.segments
        guard let index = segments.lastIndex(where: { $0.segment.firstOrdinal <= ordinal }),
            let position = segments[index].segment.position(of: ordinal), segments[index].remove(position)
        else { return false }
        tidy(&segments)
        contents = IndexContents(weights: contents.weights, segments: segments)
        reweighIfDrifted()
        return true
    }

    /// Weighs all grams by the wordings that there are now.
    ///
    /// - Parameter first: segments from this ordinal on are put into the order of their new norms.
    mutating func reweigh(reorderingFrom first: Int32 = .max) {
        var table = GramTable()
        var keys: [GramKey] = []
        var frequencies: [UInt32] = []
        for live in contents.segments {
            for slot in live.segment.slots where slot.count > 0 {
                let frequency = live.liveCount(of: slot)
                if frequency == 0 { continue }
                let number = table.number(of: slot.key)
                if number == keys.count {
                    keys.append(slot.key)
                    frequencies.append(0)
                }
                frequencies[number] += UInt32(frequency)
            }
        }
        let weights = GramWeights(wordings: count, keys: keys, frequencies: frequencies)
        contents = IndexContents(
            weights: weights,
            segments: contents.segments.map { live in
                live.segment.firstOrdinal < first
                    ? live.reweighed(by: weights)
                    : LiveSegment(SegmentBuilder.merge(CollectionOfOne(live), weights: weights))
            })
    }

    /// Notes that ``contents`` are published now, and lets go of earlier states that no reader uses any more.
    mutating func didPublish() {
        if contents === published { return }
        retired.append(published)
        published = contents
        for index in retired.indices.reversed() where isKnownUniquelyReferenced(&retired[index]) {
            retired.remove(at: index)
        }
    }

    private var count: Int { contents.segments.reduce(0) { $0 + $1.count } }

    /// Weighs anew when the number of wordings has changed by an eighth since the last weighing.
    private mutating func reweighIfDrifted(reorderingFrom first: Int32 = .max) {
        let weighed = contents.weights.wordings
        if abs(count - weighed) * 8 > weighed { reweigh(reorderingFrom: first) }
    }

    // MARK: Segments

    /// Drops segments with nothing left, rewrites those with less than half left, and merges small neighbours.
    private func tidy(_ segments: inout [LiveSegment]) {
        let weights = contents.weights
        segments.removeAll { $0.count == 0 }
        for index in segments.indices where 2 * segments[index].count < segments[index].segment.count {
            segments[index] = LiveSegment(SegmentBuilder.merge(segments[index...index], weights: weights))
        }
        for sizeClass in 0..<Self.sizeClass(of: IndexSegment.capacity) {
            var start = 0
            while start < segments.count {
                let run = segments[start...].prefix { Self.sizeClass(of: $0.count) <= sizeClass }
                let members = run.count { Self.sizeClass(of: $0.count) == sizeClass }
                if members >= Self.fanOut {
                    let merged = Self.fitting(run)
                    segments.replaceSubrange(
                        merged.indices,
                        with: CollectionOfOne(LiveSegment(SegmentBuilder.merge(merged, weights: weights))))
                }
                start = run.endIndex + 1
            }
        }
    }

    /// The octal logarithm, rounded down: eight segments of a class make one of the next.
    private static func sizeClass(of count: Int) -> Int {
        (Int.bitWidth - 1 - count.leadingZeroBitCount) / 3
    }

    /// As many segments from the front as fit into one.
    private static func fitting(_ run: ArraySlice<LiveSegment>) -> ArraySlice<LiveSegment> {
        var left = IndexSegment.capacity
        return run.prefix {
            left -= $0.count
            return left >= 0
        }
    }
}
