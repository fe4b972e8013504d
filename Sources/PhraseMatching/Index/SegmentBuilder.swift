/// Makes a segment: of texts, or of segments that are there already.
struct SegmentBuilder {
    private var table = GramTable()
    private var keys: [GramKey] = []
    /// How many wordings have each gram.
    private var counts: [UInt32] = []
    private var ordinals: [Int32] = []
    /// The numbers of the grams of each wording, one wording after another.
    private var grams: [UInt32] = []
    /// Where in ``grams`` each wording ends.
    private var ends: [Int] = []

    /// A segment of at most ``IndexSegment/capacity`` texts with the ordinals from `first` on.
    static func segment(
        of texts: some Collection<String>, first: Int32, weights: GramWeights, extractor: inout GramExtractor
    ) -> IndexSegment {
        var builder = SegmentBuilder()
        builder.ends.reserveCapacity(texts.count)
        for (ordinal, text) in zip(first..., texts) {
            extractor.extract(text)
            for key in extractor.keys {
                let gram = builder.number(of: key)
                builder.counts[gram] += 1
                builder.grams.append(UInt32(gram))
            }
            builder.ordinals.append(ordinal)
            builder.ends.append(builder.grams.count)
        }
        return builder.segment(weights: weights)
    }

    /// One segment of what is left of several that follow each other, at most ``IndexSegment/capacity`` wordings.
    static func merge(_ parts: some Collection<LiveSegment>, weights: GramWeights) -> IndexSegment {
        var builder = SegmentBuilder()
        for part in parts { builder.append(part) }
        return builder.segment(weights: weights)
    }

    /// Takes what is left of a segment, in the order of the ordinals.
    private mutating func append(_ part: LiveSegment) {
        let segment = part.segment
        var lengths = [Int](repeating: 0, count: segment.count)
        for slot in segment.slots where slot.count > 0 {
            segment.forEachPosition(of: slot) { lengths[$0] += 1 }
        }
        // Where the grams of each position are to be written; nowhere for a removed wording.
        var cursors = [Int](repeating: -1, count: segment.count)
        var end = grams.count
        for position in segment.positions.lazy.map({ Int($0) }) where part.isLive(position) {
            cursors[position] = end
            end += lengths[position]
            ordinals.append(segment.ordinals[position])
            ends.append(end)
        }
        grams.append(contentsOf: repeatElement(0, count: end - grams.count))
        for slot in segment.slots where slot.count > 0 {
            let gram = number(of: slot.key)
            segment.forEachPosition(of: slot) { position in
                guard cursors[position] >= 0 else { return }
                grams[cursors[position]] = UInt32(gram)
                cursors[position] += 1
                counts[gram] += 1
            }
        }
    }

    private mutating func number(of key: GramKey) -> Int {
        let number = table.number(of: key)
        if number == keys.count {
            keys.append(key)
            counts.append(0)
        }
        return number
    }

    /// Orders the wordings by their norms and writes the postings.
    private func segment(weights: GramWeights) -> IndexSegment {
        let weightOf = keys.map { weights.weight(of: $0) }
        var masses = [Float](repeating: 0, count: ordinals.count)
        for wording in masses.indices {
            for gram in grams(of: wording) { masses[wording] += weightOf[Int(gram)] }
        }
        let order = masses.indices.sorted { (masses[$0], $0) < (masses[$1], $1) }
        var positions = [UInt16](repeating: 0, count: order.count)
        for (position, wording) in order.enumerated() { positions[wording] = UInt16(position) }

        let slots = layOut()
        var postings = [UInt16](repeating: 0, count: slots.last?.end(in: order.count) ?? 0)
        var written = [UInt32](repeating: 0, count: slots.count)
        for (position, wording) in order.enumerated() {
            for gram in grams(of: wording).lazy.map({ Int($0) }) {
                let slot = slots[gram]
                if slot.hasBitmap(in: order.count) {
                    postings[slot.bitmapStart(in: order.count) + position / 16] |= 1 << UInt16(position % 16)
                }
                if slot.hasList(in: order.count) {
                    postings[Int(slot.start + written[gram])] = UInt16(position)
                    written[gram] += 1
                }
            }
        }
        return IndexSegment(
            ordinals: order.map { ordinals[$0] }, positions: positions, slots: Self.hashed(slots), postings: postings,
            norms: SegmentNorms(masses: order.map { masses[$0] }))
    }

    private func grams(of wording: Int) -> ArraySlice<UInt32> {
        grams[(wording == 0 ? 0 : ends[wording - 1])..<ends[wording]]
    }

    /// Gives every gram the room that its postings need, one after another.
    private func layOut() -> [PostingSlot] {
        var start = 0
        return zip(keys, counts).map { key, count in
            let slot = PostingSlot(key: key, start: UInt32(start), count: count)
            start = slot.end(in: ordinals.count)
            return slot
        }
    }

    /// The slots where a search looks for them.
    private static func hashed(_ slots: [PostingSlot]) -> [PostingSlot] {
        let used = slots.count { $0.count > 0 }
        var places = [PostingSlot](repeating: PostingSlot(), count: GramTable.places(for: used))
        for slot in slots where slot.count > 0 {
            var place = GramTable.place(of: slot.key, mask: places.count - 1)
            while places[place].count > 0 { place = (place + 1) & (places.count - 1) }
            places[place] = slot
        }
        return places
    }
}
