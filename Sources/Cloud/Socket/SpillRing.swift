/// Frames in their order in a bounded storage, written around in a ring.
///
/// A record is the number of bytes (four, big-endian), the kind, and the bytes.
struct SpillRing {
    let capacity: Int
    private let storage: any SpillStorage
    private var head = 0
    private(set) var bytes = 0
    private(set) var frames = 0
    /// The cost of the oldest frame, once it was looked at.
    private var firstCost: Int?

    init(capacity: Int, storage: any SpillStorage) {
        self.capacity = capacity
        self.storage = storage
    }

    func hasRoom(for frame: OutgoingFrame) -> Bool {
        bytes + frame.cost <= capacity
    }

    /// Writes a frame, for which there must be room. When it throws, nothing has changed.
    mutating func append(_ frame: OutgoingFrame) throws(SpillFailure) {
        let size = UInt32(frame.bytes.count)
        var record: [UInt8] = []
        record.reserveCapacity(frame.cost)
        record += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) }
        record.append(frame.kind.rawValue)
        record += frame.bytes
        let start = (head + bytes) % capacity
        let untilEnd = min(record.count, capacity - start)
        try storage.write(Array(record[..<untilEnd]), at: start)
        if untilEnd < record.count { try storage.write(Array(record[untilEnd...]), at: 0) }
        bytes += frame.cost
        frames += 1
    }

    /// The cost of the oldest frame; `nil` when there is none.
    mutating func costOfFirst() throws(SpillFailure) -> Int? {
        guard frames > 0 else { return nil }
        if let firstCost { return firstCost }
        let size = try read(4, at: 0).reduce(0) { $0 << 8 | Int($1) }
        let cost = OutgoingFrame.overhead + size
        guard cost <= bytes else { throw SpillFailure(what: "read", number: 0) }
        firstCost = cost
        return cost
    }

    /// Takes the oldest frame out. When it throws, nothing has changed.
    mutating func popFirst() throws(SpillFailure) -> OutgoingFrame? {
        guard let cost = try costOfFirst() else { return nil }
        let record = try read(cost - 4, at: 4)
        guard let first = record.first, let kind = OutgoingFrame.Kind(rawValue: first) else {
            throw SpillFailure(what: "read", number: 0)
        }
        firstCost = nil
        bytes -= cost
        frames -= 1
        // From the start again where it is free: a file that is hardly used stays small.
        head = frames == 0 ? 0 : (head + cost) % capacity
        return OutgoingFrame(kind, Array(record.dropFirst()))
    }

    private func read(_ count: Int, at distance: Int) throws(SpillFailure) -> [UInt8] {
        let start = (head + distance) % capacity
        let untilEnd = min(count, capacity - start)
        let first = try storage.read(untilEnd, at: start)
        return untilEnd == count ? first : first + (try storage.read(count - untilEnd, at: 0))
    }
}
