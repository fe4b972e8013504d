/// A dictionary from 64-bit hashes to lists of ordinals whose copies share what they have in common.
///
/// A snapshot of it costs a reference; the next change copies one shard of ``shardCount``, not the whole. That is what
/// lets readers keep a snapshot while a writer goes on.
struct ShardedDictionary: Sendable {
    private static let shardCount = 1_024
    private var shards = [[UInt64: [Int32]]](repeating: [:], count: shardCount)

    /// The ordinals filed under `key`, in the order in which they came.
    subscript(key: UInt64) -> [Int32] {
        shards[Self.shard(of: key)][key] ?? []
    }

    mutating func insert(_ ordinal: Int32, under key: UInt64) {
        shards[Self.shard(of: key)][key, default: []].append(ordinal)
    }

    mutating func remove(_ ordinal: Int32, under key: UInt64) {
        let shard = Self.shard(of: key)
        shards[shard][key]?.removeAll { $0 == ordinal }
        if shards[shard][key]?.isEmpty == true { shards[shard][key] = nil }
    }

    private static func shard(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: key &>> 40) & (shardCount - 1)
    }
}

/// An array whose copies share all chunks but the one that was changed since.
struct ChunkedArray<Element: Sendable>: Sendable {
    private static var chunkLength: Int { 256 }
    private var chunks: [[Element]] = []
    private(set) var count = 0

    subscript(position: Int) -> Element {
        get { chunks[position / Self.chunkLength][position % Self.chunkLength] }
        set { chunks[position / Self.chunkLength][position % Self.chunkLength] = newValue }
    }

    mutating func append(_ element: Element) {
        if count % Self.chunkLength == 0 { chunks.append([]) }
        chunks[chunks.count - 1].append(element)
        count += 1
    }
}
