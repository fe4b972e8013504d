/// One sum for each wording of a segment: what the query's grams that it has weigh together.
///
/// This is where the pointers of the search are: the board owns its memory, and what goes in as a position or a bitmap
/// comes from a segment for which ``reserve(_:)`` was called.
@safe
struct ScoreBoard: ~Copyable {
    /// How many sums one step of the processor takes together; the bits of one word of a bitmap.
    typealias Lanes = SIMD16<Float>

    private var sums: UnsafeMutableBufferPointer<Lanes>

    init() {
        unsafe sums = .allocate(capacity: 0)
    }

    deinit {
        unsafe sums.deallocate()
    }

    /// Makes room for so many blocks of ``SegmentNorms/blockLength`` wordings; all sums are zero then.
    mutating func reserve(blocks: Int) {
        let count = blocks * Self.lanesPerBlock
        if unsafe count <= sums.count { return }
        unsafe sums.deallocate()
        unsafe sums = .allocate(capacity: count)
        unsafe sums.initialize(repeating: .zero)
    }

    private static let lanesPerBlock = SegmentNorms.blockLength / Lanes.scalarCount

    /// The sum of one wording.
    @inline(__always)
    subscript(position: Int) -> Float {
        unsafe UnsafeRawPointer(sums.baseAddress.unsafelyUnwrapped)
            .load(fromByteOffset: position &* 4, as: Float.self)
    }

    /// Adds `weight` to one wording.
    @inline(__always)
    mutating func add(_ weight: Float, at position: Int) {
        let address = unsafe UnsafeMutableRawPointer(sums.baseAddress.unsafelyUnwrapped) + position &* 4
        unsafe address.storeBytes(of: address.load(as: Float.self) + weight, as: Float.self)
    }

    /// Adds `weight` to each wording of a list of positions.
    mutating func add(_ weight: Float, toList positions: Span<UInt16>) {
        for index in positions.indices {
            unsafe add(weight, at: Int(positions[unchecked: index]))
        }
    }

    /// Adds `weight` to each wording of some blocks that has its bit, sixteen at a time.
    mutating func add(_ weight: Float, toBitmap words: Span<UInt16>, in blocks: Range<Int>) {
        let end = min(words.count, blocks.upperBound * Self.lanesPerBlock)
        for index in blocks.lowerBound * Self.lanesPerBlock..<end {
            let word = unsafe UInt32(words[unchecked: index])
            let has = SIMD16(repeating: word) & Self.laneBits .== Self.laneBits
            unsafe sums[index] += Lanes.zero.replacing(with: weight, where: has)
        }
    }

    /// Calls `body` with each wording whose score is above what the body last returned, ascending; the score is the sum
    /// times the inverse norm.
    @inline(__always)
    func forEachLeader(inverses: Span<Float>, _ body: (_ position: Int, _ score: Float) -> Float) {
        var least = Lanes.zero
        let inverseBytes = unsafe inverses.bytes
        for index in 0..<inverses.count / Lanes.scalarCount {
            let sum = unsafe sums[index]
            let scores = sum * Self.lanes(inverseBytes, index)
            let leads = scores .> least
            if !any(leads) { continue }
            var lanes = Self.bits(of: leads)
            while lanes != 0 {
                let position = index &* Lanes.scalarCount &+ lanes.trailingZeroBitCount
                lanes &= lanes &- 1
                let score = self[position] * inverses[position]
                if score > least[0] { least = Lanes(repeating: body(position, score)) }
            }
        }
    }

    /// Sets the sums of some blocks back to zero, and calls `body` with each wording whose sum was above zero and
    /// whose score could reach `least` with `more` added to the sum.
    @inline(__always)
    mutating func drain(
        _ blocks: Range<Int>, inverses: Span<Float>, reaching least: Float, withUpTo more: Float,
        _ body: (_ position: Int, _ sum: Float) -> Void
    ) {
        let inverseBytes = unsafe inverses.bytes
        let (leastLanes, moreLanes) = (Lanes(repeating: least), Lanes(repeating: more))
        for index in blocks.lowerBound * Self.lanesPerBlock..<blocks.upperBound * Self.lanesPerBlock {
            let sum = unsafe sums[index]
            let isMet = sum .> .zero
            if !any(isMet) { continue }
            let most = (sum + moreLanes) * Self.lanes(inverseBytes, index)
            let reaches = (most .>= leastLanes) .& isMet
            var lanes = Self.bits(of: reaches)
            while lanes != 0 {
                let position = index &* Lanes.scalarCount &+ lanes.trailingZeroBitCount
                lanes &= lanes &- 1
                body(position, self[position])
            }
            unsafe sums[index] = .zero
        }
    }

    /// Which lanes meet a condition, the lowest bit for the first lane.
    @inline(__always)
    private static func bits(of condition: SIMDMask<SIMD16<Int32>>) -> UInt32 {
        let bits = SIMD16<UInt32>.zero.replacing(with: laneBits, where: condition)
        let eight = bits.lowHalf | bits.highHalf
        let four = eight.lowHalf | eight.highHalf
        let two = four.lowHalf | four.highHalf
        return two.x | two.y
    }

    @inline(__always)
    private static var laneBits: SIMD16<UInt32> {
        SIMD16(1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x4000, 0x8000)
    }

    @inline(__always)
    private static func lanes(_ bytes: RawSpan, _ index: Int) -> Lanes {
        unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index &* MemoryLayout<Lanes>.size, as: Lanes.self)
    }
}
