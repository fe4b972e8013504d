/// A part of the index that never changes: up to 65,536 wordings and, for each gram, which of them have it.
///
/// Within a segment a wording goes by its position, a 16-bit number. Positions ascend with the wordings' norms, as these
/// were when the segment was made, so that a search can leave out wordings that are too short or too long to be near.
/// A gram's postings are a sorted list of positions, two bytes each, to go through, or one bit for each position, to
/// look a wording up, or both; see ``PostingSlot``. A gram counts once a wording, so a posting needs no frequency.
final class IndexSegment: Sendable {
    /// How many wordings a segment holds at most: positions are 16-bit numbers.
    static let capacity = 65_536

    /// The ordinal of each position.
    let ordinals: [Int32]
    /// The positions in the order of their ordinals.
    let positions: [UInt16]
    /// The grams and where their postings lie: open addressing with linear probing, `count == 0` for an empty place.
    let slots: [PostingSlot]
    /// The postings of all grams, one after another.
    let postings: [UInt16]
    let norms: SegmentNorms

    init(ordinals: [Int32], positions: [UInt16], slots: [PostingSlot], postings: [UInt16], norms: SegmentNorms) {
        self.ordinals = ordinals
        self.positions = positions
        self.slots = slots
        self.postings = postings
        self.norms = norms
    }

    /// How many wordings there are, removed ones too.
    var count: Int { ordinals.count }

    /// The lowest ordinal.
    var firstOrdinal: Int32 { ordinals[Int(positions[0])] }

    /// How much memory this takes, in bytes.
    var bytes: Int {
        ordinals.count * 4 + positions.count * 2 + slots.count * MemoryLayout<PostingSlot>.stride + postings.count * 2
            + norms.bytes
    }

    /// The position of an ordinal.
    func position(of ordinal: Int32) -> Int? {
        var (low, high) = (0, positions.count)
        while low < high {
            let middle = (low + high) / 2
            if ordinals[Int(positions[middle])] < ordinal { low = middle + 1 } else { high = middle }
        }
        guard low < positions.count else { return nil }
        let position = Int(positions[low])
        return ordinals[position] == ordinal ? position : nil
    }

    /// Calls `body` with every position that has the gram of `slot`, ascending.
    @inline(__always)
    func forEachPosition(of slot: PostingSlot, _ body: (Int) -> Void) {
        let start = Int(slot.start)
        guard !slot.hasList(in: count) else {
            for index in start..<start + Int(slot.count) { body(Int(postings[index])) }
            return
        }
        for word in 0..<PostingSlot.bitmapWords(for: count) {
            var bits = postings[start + word]
            while bits != 0 {
                body(word * 16 + bits.trailingZeroBitCount)
                bits &= bits - 1
            }
        }
    }

    /// The same wordings in the same order, with norms by other weights.
    func reweighed(by weights: GramWeights) -> IndexSegment {
        var masses = [Float](repeating: 0, count: count)
        for slot in slots where slot.count > 0 {
            let weight = weights.weight(of: slot.key)
            forEachPosition(of: slot) { masses[$0] += weight }
        }
        return IndexSegment(
            ordinals: ordinals, positions: positions, slots: slots, postings: postings,
            norms: SegmentNorms(masses: masses))
    }
}

/// A gram and where its postings lie in a segment: first the list, if there is one, then the bitmap, if there is one.
struct PostingSlot: Sendable {
    var key: GramKey = 0
    var start: UInt32 = 0
    var count: UInt32 = 0

    /// Whether there is a list: unless an eighth of the wordings have the gram, for then all bits are as quickly gone
    /// through, sixteen at a time.
    @inline(__always)
    func hasList(in wordings: Int) -> Bool {
        Int(count) * 8 <= wordings || wordings < 64
    }

    /// Whether there is a bitmap: unless it took more than eight times what the list takes. A bit is found at once,
    /// while a list must be searched.
    @inline(__always)
    func hasBitmap(in wordings: Int) -> Bool {
        Int(count) * 128 > wordings && wordings >= 64
    }

    /// How many 16-bit words a bitmap takes.
    @inline(__always)
    static func bitmapWords(for wordings: Int) -> Int {
        (wordings + 15) / 16
    }

    /// Where the list ends and the bitmap starts.
    @inline(__always)
    func bitmapStart(in wordings: Int) -> Int {
        Int(start) + (hasList(in: wordings) ? Int(count) : 0)
    }

    /// Where the postings end.
    @inline(__always)
    func end(in wordings: Int) -> Int {
        bitmapStart(in: wordings) + (hasBitmap(in: wordings) ? Self.bitmapWords(for: wordings) : 0)
    }
}

/// Finding a gram's postings among a segment's slots.
extension Span<PostingSlot> {
    /// The slot of a gram; an empty one when no wording has it.
    @inline(__always)
    func slot(of key: GramKey) -> PostingSlot {
        let mask = count - 1
        var place = GramTable.place(of: key, mask: mask)
        while true {
            // The mask keeps `place` within the slots.
            let slot = unsafe self[unchecked: place]
            if slot.key == key || slot.count == 0 { return slot }
            place = (place + 1) & mask
        }
    }
}
