/// Makes segments: of texts, or of segments that are there already.
struct SegmentBuilder {
    private var table: GramTable
    private var keys: [GramKey] = []
    private var counts: [UInt32] = []

    private init(expectedGrams: Int) {
        table = GramTable(minimumCapacity: expectedGrams)
    }

    /// A segment of at most ``IndexSegment/capacity`` texts with the ordinals from `first` on.
    static func segment(
        of texts: some Collection<String>, first: Int32, weights: GramWeights, extractor: inout GramExtractor
    ) -> IndexSegment {
        var builder = SegmentBuilder(expectedGrams: 64)
        // Which grams each text has, by their numbers, text after text.
        var grams: [UInt32] = []
        var ends: [Int] = []
        ends.reserveCapacity(texts.count)
        for text in texts {
            extractor.extract(text)
            for key in extractor.keys { grams.append(UInt32(builder.count(key, times: 1))) }
            ends.append(grams.count)
        }
        let weightOf = builder.keys.map(weights.weight)
        var layout = builder.layOut(wordings: ends.count)
        var inverseNorms = [Float](repeating: 0, count: ScoreBoard.padded(ends.count))
        var begin = 0
        for (position, end) in ends.enumerated() {
            var mass: Float = 0
            for gram in grams[begin..<end] {
                mass += weightOf[Int(gram)]
                layout.append(position, to: Int(gram))
            }
            inverseNorms[position] = IndexSegment.inverseNorm(ofMass: mass)
            begin = end
        }
        let ordinals = (0..<ends.count).map { first + Int32($0) }
        return layout.segment(ordinals: ordinals, inverseNorms: inverseNorms)
    }

    /// One segment of what is left of several that follow each other, at most ``IndexSegment/capacity`` wordings.
    static func merge(_ parts: some Collection<LiveSegment>) -> IndexSegment {
        var ordinals: [Int32] = []
        var norms: [Float] = []
        // For each part, the new position of each old one; -1 for a removed wording.
        var moves: [[Int32]] = []
        for part in parts {
            moves.append(
                (0..<part.segment.count).map { position in
                    guard part.isLive(position) else { return -1 }
                    ordinals.append(part.segment.ordinals[position])
                    norms.append(part.segment.inverseNorms[position])
                    return Int32(ordinals.count - 1)
                })
        }
        var builder = SegmentBuilder(expectedGrams: parts.map { $0.segment.slots.count / 2 }.max() ?? 0)
        var numbers: [UInt32] = []
        for part in parts {
            for slot in part.segment.slots where slot.count > 0 {
                numbers.append(UInt32(builder.count(slot.key, times: part.liveCount(of: slot))))
            }
        }
        var layout = builder.layOut(wordings: ordinals.count)
        var next = 0
        for (part, move) in zip(parts, moves) {
            for slot in part.segment.slots where slot.count > 0 {
                let gram = Int(numbers[next])
                next += 1
                part.segment.forEachPosition(of: slot) { position in
                    if move[position] >= 0 { layout.append(Int(move[position]), to: gram) }
                }
            }
        }
        norms.append(contentsOf: repeatElement(0, count: ScoreBoard.padded(norms.count) - norms.count))
        return layout.segment(ordinals: ordinals, inverseNorms: norms)
    }

    /// Adds to how many wordings have a gram; returns the gram's number.
    private mutating func count(_ key: GramKey, times: Int) -> Int {
        let number = table.number(of: key)
        if number == keys.count {
            keys.append(key)
            counts.append(0)
        }
        counts[number] += UInt32(times)
        return number
    }

    /// Gives every gram the room that its postings need.
    private func layOut(wordings: Int) -> Layout {
        var slots: [PostingSlot] = []
        slots.reserveCapacity(keys.count)
        var start = 0
        for (key, count) in zip(keys, counts) {
            let slot = PostingSlot(key: key, start: UInt32(start), count: count)
            start += slot.words(in: wordings)
            slots.append(slot)
        }
        return Layout(wordings: wordings, slots: slots, postings: [UInt16](repeating: 0, count: start))
    }

    /// A segment's postings while they are written.
    private struct Layout {
        let wordings: Int
        let slots: [PostingSlot]
        var postings: [UInt16]
        /// How many postings of each gram are written.
        var written: [UInt32]

        init(wordings: Int, slots: [PostingSlot], postings: [UInt16]) {
            self.wordings = wordings
            self.slots = slots
            self.postings = postings
            written = [UInt32](repeating: 0, count: slots.count)
        }

        /// Notes that the wording at `position` has a gram; positions of one gram come ascending.
        mutating func append(_ position: Int, to gram: Int) {
            let slot = slots[gram]
            if slot.isBitmap(in: wordings) {
                postings[Int(slot.start) + position / 16] |= 1 << UInt16(position % 16)
            } else {
                postings[Int(slot.start + written[gram])] = UInt16(position)
                written[gram] += 1
            }
        }

        func segment(ordinals: [Int32], inverseNorms: [Float]) -> IndexSegment {
            let live = slots.filter { $0.count > 0 }
            var places = [PostingSlot](repeating: PostingSlot(), count: GramTable.places(for: live.count))
            for slot in live {
                var place = GramTable.place(of: slot.key, mask: places.count - 1)
                while places[place].count > 0 { place = (place + 1) & (places.count - 1) }
                places[place] = slot
            }
            return IndexSegment(ordinals: ordinals, inverseNorms: inverseNorms, slots: places, postings: postings)
        }
    }
}
