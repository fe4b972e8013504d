/// Vietnamese wordings without their marks, for texts that were typed without them.
struct UnmarkedIndex: Sendable {
    private let index = NGramIndex()
    private var snapshot: NGramIndex.Snapshot
    private var keys = ShardedDictionary()

    init() { snapshot = index.snapshot() }

    /// Adds the wordings that come next; their ordinals are those of the partition.
    mutating func add(contentsOf texts: [NormalisedText], from first: Int32) {
        let plain = texts.map { VietnameseMarks.plain($0.scalars) }
        index.add(contentsOf: plain.map(Self.string))
        for (offset, scalars) in plain.enumerated() {
            keys.insert(first + Int32(offset), under: StableHash.of(scalars))
        }
        snapshot = index.snapshot()
    }

    mutating func remove(_ ordinal: Int32, _ text: NormalisedText) {
        keys.remove(ordinal, under: StableHash.of(VietnameseMarks.plain(text.scalars)))
        index.remove(ordinal)
        snapshot = index.snapshot()
    }

    /// The wordings with the same letters.
    func same(_ text: NormalisedText) -> [Int32] { keys[StableHash.of(VietnameseMarks.plain(text.scalars))] }

    /// The wordings that are nearest by their letters.
    func search(_ text: NormalisedText, limit: Int, floor: Float) -> [ScoredWording] {
        index.search(Self.string(VietnameseMarks.plain(text.scalars)), in: snapshot, limit: limit, floor: floor)
    }

    private static func string(_ scalars: [UInt32]) -> String {
        String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }
}
