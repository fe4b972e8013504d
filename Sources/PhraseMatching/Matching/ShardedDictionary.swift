/// A dictionary from 64-bit hashes to lists of ordinals whose copies share what they have in common.
///
/// A snapshot of it costs a reference; the next change copies one shard and the two rows of references that lead to it,
/// not the whole. That is what lets readers keep a snapshot while a writer goes on. References are counted, and whoever
/// counts many of them at once slows down all readers: so the rows are short.
struct ShardedDictionary: Sendable {
    private typealias Shard = [UInt64: [Int32]]
    private static let rowLength = 64
    private var rows = [[Shard]](repeating: [Shard](repeating: [:], count: rowLength), count: rowLength)
    /// How many ordinals are filed.
    private(set) var count = 0
    /// How many of them are alone under their key.
    private(set) var loneCount = 0

    /// The ordinals filed under `key`, in the order in which they came.
    subscript(key: UInt64) -> [Int32] {
        let (row, column) = Self.place(of: key)
        return rows[row][column][key] ?? []
    }

    mutating func insert(_ ordinal: Int32, under key: UInt64) {
        let filed = update(key) { $0.append(ordinal) }
        count += 1
        if filed == 1 { loneCount += 1 } else if filed == 2 { loneCount -= 1 }
    }

    mutating func remove(_ ordinal: Int32, under key: UInt64) {
        guard let position = self[key].firstIndex(of: ordinal) else { return }
        let left = update(key) { $0.remove(at: position) }
        count -= 1
        if left == 1 { loneCount += 1 } else if left == 0 { loneCount -= 1 }
    }

    /// Changes the list under `key`; one that is empty then is dropped.
    ///
    /// - Returns: How many ordinals are under `key` after `change`.
    private mutating func update(_ key: UInt64, _ change: (inout [Int32]) -> Void) -> Int {
        let (row, column) = Self.place(of: key)
        return Self.update(key, in: &rows[row][column], change)
    }

    private static func update(_ key: UInt64, in shard: inout Shard, _ change: (inout [Int32]) -> Void) -> Int {
        change(&shard[key, default: []])
        let count = shard[key]?.count ?? 0
        if count == 0 { shard[key] = nil }
        return count
    }

    private static func place(of key: UInt64) -> (row: Int, column: Int) {
        let shard = Int(truncatingIfNeeded: key &>> 40)
        return (shard / rowLength & (rowLength - 1), shard & (rowLength - 1))
    }
}

/// An array whose copies share all that was not changed since, in two levels of short chunks.
struct ChunkedArray<Element: Sendable>: Sendable {
    private static var chunkLength: Int { 64 }
    private static var rowLength: Int { chunkLength * chunkLength }
    private var rows: [[[Element]]] = []
    private(set) var count = 0

    subscript(position: Int) -> Element {
        rows[position / Self.rowLength][position % Self.rowLength / Self.chunkLength][position % Self.chunkLength]
    }

    mutating func append(_ element: Element) {
        if count % Self.rowLength == 0 { rows.append([]) }
        Self.append(element, to: &rows[rows.count - 1], startsChunk: count % Self.chunkLength == 0)
        count += 1
    }

    private static func append(_ element: Element, to row: inout [[Element]], startsChunk: Bool) {
        if startsChunk { row.append([]) }
        row[row.count - 1].append(element)
    }
}
