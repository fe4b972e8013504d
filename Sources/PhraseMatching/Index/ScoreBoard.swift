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

    /// `count` rounded up to whole lanes.
    static func padded(_ count: Int) -> Int {
        (count + Lanes.scalarCount - 1) / Lanes.scalarCount * Lanes.scalarCount
    }

    /// Makes room for a segment of `wordings`; all sums are zero then.
    mutating func reserve(_ wordings: Int) {
        let blocks = Self.padded(wordings) / Lanes.scalarCount
        if unsafe blocks <= sums.count { return }
        unsafe sums.deallocate()
        unsafe sums = .allocate(capacity: blocks)
        unsafe sums.initialize(repeating: .zero)
    }

    /// Sets the sums of a segment of `wordings` back to zero.
    mutating func clear(_ wordings: Int) {
        let blocks = Self.padded(wordings) / Lanes.scalarCount
        for block in 0..<blocks { unsafe sums[block] = .zero }
    }

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

    /// Adds `weight` to each wording that has its bit, sixteen at a time.
    mutating func add(_ weight: Float, toBitmap words: Span<UInt16>) {
        let bits = SIMD16<UInt32>(
            1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x4000, 0x8000)
        for block in words.indices {
            let word = unsafe UInt32(words[unchecked: block])
            if word == 0 { continue }
            let added = Lanes.zero.replacing(with: weight, where: SIMD16(repeating: word) & bits .== bits)
            unsafe sums[block] += added
        }
    }

    /// Calls `body` with each wording whose sum is above zero and whose score reaches `least` when `more` is added to
    /// the sum, ascending. The score is the sum times the inverse norm.
    @inline(__always)
    func forEach(
        reaching least: Float, withUpTo more: Float, inverseNorms: Span<Float>, _ body: (_ position: Int) -> Void
    ) {
        let norms = unsafe inverseNorms.bytes
        let (leastLanes, moreLanes) = (Lanes(repeating: least), Lanes(repeating: more))
        for block in 0..<inverseNorms.count / Lanes.scalarCount {
            let sum = unsafe sums[block]
            let norm = unsafe norms.unsafeLoadUnaligned(
                fromUncheckedByteOffset: block &* MemoryLayout<Lanes>.size, as: Lanes.self)
            let reaches = ((sum + moreLanes) * norm .>= leastLanes) .& (sum .> .zero)
            if !any(reaches) { continue }
            for lane in 0..<Lanes.scalarCount where reaches[lane] {
                body(block &* Lanes.scalarCount &+ lane)
            }
        }
    }
}
