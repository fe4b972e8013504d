/// The norms of a segment's wordings, and what is known of those of many at once.
struct SegmentNorms: Sendable {
    /// How many positions a block has.
    static let blockLength = 64

    /// 1 / √(weight of the wording) for each position, 0 for a wording without grams; padded with zeros to whole blocks.
    let inverses: [Float]
    /// For each block, the least norm of its positions and all after it.
    private let floors: [Float]
    /// For each block, the greatest norm of its positions and all before it.
    private let ceilings: [Float]

    /// - Parameter masses: the weight of the wording at each position, largely ascending.
    init(masses: [Float]) {
        let blocks = (masses.count + Self.blockLength - 1) / Self.blockLength
        var inverses = [Float](repeating: 0, count: blocks * Self.blockLength)
        var floors = [Float](repeating: .infinity, count: blocks)
        var ceilings = [Float](repeating: 0, count: blocks)
        for (position, mass) in masses.enumerated() {
            let norm = mass.squareRoot()
            inverses[position] = mass > 0 ? 1 / norm : 0
            let block = position / Self.blockLength
            floors[block] = min(floors[block], norm)
            ceilings[block] = max(ceilings[block], norm)
        }
        for block in ceilings.indices.dropFirst() { ceilings[block] = max(ceilings[block], ceilings[block - 1]) }
        for block in floors.indices.dropLast().reversed() { floors[block] = min(floors[block], floors[block + 1]) }
        (self.inverses, self.floors, self.ceilings) = (inverses, floors, ceilings)
    }

    var blocks: Int { floors.count }

    /// The first block that may hold a wording whose norm is at least `norm`.
    func firstBlock(reaching norm: Float) -> Int {
        Self.partition(ceilings.span) { $0 >= norm }
    }

    /// The block from which on all norms are greater than `norm`.
    func endBlock(within norm: Float) -> Int {
        Self.partition(floors.span) { $0 > norm }
    }

    var bytes: Int { (inverses.count + floors.count + ceilings.count) * MemoryLayout<Float>.size }

    /// The index of the first value that meets a condition which all after it meet too.
    @inline(__always)
    private static func partition(_ values: Span<Float>, _ isAfter: (Float) -> Bool) -> Int {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if isAfter(values[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
