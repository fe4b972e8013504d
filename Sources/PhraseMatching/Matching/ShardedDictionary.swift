/// A dictionary from 64-bit hashes to lists of ordinals whose copies share what they have in common.
///
/// A snapshot of it costs a reference; the next change copies one shard of ``shardCount``, not the whole. That is what
/// lets readers keep a snapshot while a writer goes on.
struct ShardedDictionary: Sendable {
    private static let shardCount = 1_024
    private var shards = [[UInt64: [Int32]]](repeating: [:], count: shardCount)
    /// How many ordinals are filed.
    private(set) var count = 0
    /// How many of them are alone under their key.
    private(set) var loneCount = 0

    /// The ordinals filed under `key`, in the order in which they came.
    subscript(key: UInt64) -> [Int32] {
        shards[Self.shard(of: key)][key] ?? []
    }

    mutating func insert(_ ordinal: Int32, under key: UInt64) {
        let filed = update(key) { $0.append(ordinal) }
        count += 1
        if filed == 1 { loneCount += 1 } else if filed == 2 { loneCount -= 1 }
    }

    mutating func remove(_ ordinal: Int32, under key: UInt64) {
        let shard = Self.shard(of: key)
        guard let position = shards[shard][key]?.firstIndex(of: ordinal) else { return }
        let left = update(key) { $0.remove(at: position) }
        count -= 1
        if left == 1 { loneCount += 1 } else if left == 0 { loneCount -= 1 }
        if left == 0 { shards[shard][key] = nil }
    }

    /// - Returns: How many ordinals are under `key` after `change`.
    private mutating func update(_ key: UInt64, _ change: (inout [Int32]) -> Void) -> Int {
        let shard = Self.shard(of: key)
        change(&shards[shard][key, default: []])
        return shards[shard][key]?.count ?? 0
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
