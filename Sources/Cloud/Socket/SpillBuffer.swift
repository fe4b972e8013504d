import NIOCore

/// A message that waits for the network.
struct OutgoingFrame: Hashable, Sendable {
    enum Kind: UInt8, Hashable, Sendable {
        case text = 1
        case binary = 2
    }

    let kind: Kind
    let bytes: [UInt8]

    init(_ kind: Kind, _ bytes: [UInt8]) {
        self.kind = kind
        self.bytes = bytes
    }

    /// What a frame takes besides its bytes, in memory and on disk alike: many empty ones are not free either.
    static let overhead = 5

    var cost: Int { bytes.count + Self.overhead }
}

/// What was dropped, or lost with a file that failed.
struct Drops: Hashable, Sendable {
    var frames = 0
    var bytes = 0

    mutating func add(frames: Int, bytes: Int) {
        self.frames += frames
        self.bytes += bytes
    }
}

/// What waits for the network, first in, first out: in memory, then on disk, then the oldest is dropped and counted.
///
/// The order is always kept, and what is dropped is always the oldest; only when the disk fails, frames from the middle
/// are lost with it, which are counted, too. Such a failure is reported once by ``takeFailure()``, and the disk is left
/// alone until the buffer has been empty.
struct SpillBuffer {
    private let limits: OutgoingLimits
    private let open: () throws(SpillFailure) -> any SpillStorage
    /// The older part.
    private var memory = CircularBuffer<OutgoingFrame>()
    private(set) var memoryBytes = 0
    /// The newer part.
    private var disk: SpillRing?
    private var diskHasFailed = false
    private var failure: SpillFailure?
    /// Everything that was dropped so far.
    private(set) var drops = Drops()

    /// - Parameter open: makes the storage, when it is first needed.
    init(limits: OutgoingLimits, open: @escaping () throws(SpillFailure) -> any SpillStorage) {
        self.limits = limits
        self.open = open
    }

    var diskBytes: Int { disk?.bytes ?? 0 }
    var frames: Int { memory.count + (disk?.frames ?? 0) }
    var isEmpty: Bool { frames == 0 }

    /// The last failure of the disk that was not taken yet.
    mutating func takeFailure() -> SpillFailure? {
        defer { failure = nil }
        return failure
    }

    /// Takes a frame. One that is larger than the memory is dropped itself.
    mutating func append(_ frame: OutgoingFrame) {
        guard frame.cost <= limits.memoryBytes else { return drops.add(frames: 1, bytes: frame.bytes.count) }
        while !place(frame) { dropFirst() }
    }

    /// The oldest frame; `nil` when there is none.
    mutating func popFirst() -> OutgoingFrame? {
        guard let frame = memory.popFirst() else { return nil }
        memoryBytes -= frame.cost
        // In larger steps than frame by frame.
        if memoryBytes <= limits.memoryBytes / 2 { refill() }
        if isEmpty {
            disk = nil
            diskHasFailed = false
        }
        return frame
    }

    /// Drops everything.
    ///
    /// - Parameter counted: whether what was waiting is among ``drops``.
    mutating func removeAll(counted: Bool) {
        if counted {
            drops.add(frames: memory.count, bytes: memoryBytes - memory.count * OutgoingFrame.overhead)
            if let disk { countAsDropped(disk) }
        }
        memory.removeAll()
        memoryBytes = 0
        disk = nil
        diskHasFailed = false
    }

    // MARK: - Places

    /// Puts a frame behind all others. Returns `false` when there is no room.
    private mutating func place(_ frame: OutgoingFrame) -> Bool {
        if holdInMemory(frame) || spill(frame) { return true }
        // Room in memory is no use to a new frame while older ones are on disk: those go first.
        guard diskBytes > 0 else { return false }
        refill()
        return holdInMemory(frame) || spill(frame)
    }

    private mutating func holdInMemory(_ frame: OutgoingFrame) -> Bool {
        guard diskBytes == 0, memoryBytes + frame.cost <= limits.memoryBytes else { return false }
        memory.append(frame)
        memoryBytes += frame.cost
        return true
    }

    private mutating func spill(_ frame: OutgoingFrame) -> Bool {
        guard !diskHasFailed, frame.cost <= limits.diskBytes else { return false }
        do throws(SpillFailure) {
            if disk == nil { disk = SpillRing(capacity: limits.diskBytes, storage: try open()) }
            guard disk?.hasRoom(for: frame) == true else { return false }
            try disk?.append(frame)
            return true
        } catch {
            failure = error
            diskHasFailed = true
            returnToMemory()
            return false
        }
    }

    /// Moves what fits from the disk to the memory.
    private mutating func refill() {
        do throws(SpillFailure) {
            while let cost = try disk?.costOfFirst() {
                // A frame that was never taken: the file is not what was written.
                guard cost <= limits.memoryBytes else { throw SpillFailure(what: "read", number: 0) }
                guard memoryBytes + cost <= limits.memoryBytes else { return }
                guard let frame = try disk?.popFirst() else { return }
                memory.append(frame)
                memoryBytes += cost
            }
        } catch {
            failure = error
            diskHasFailed = true
            if let disk { countAsDropped(disk) }
            disk = nil
        }
    }

    /// Gives the disk up: keeps of everything what fits into memory, the newest.
    private mutating func returnToMemory() {
        while diskBytes > 0 {
            refill()
            if diskBytes > 0 { dropFirst() }
        }
        disk = nil
    }

    private mutating func dropFirst() {
        guard let frame = memory.popFirst() else { return }
        memoryBytes -= frame.cost
        drops.add(frames: 1, bytes: frame.bytes.count)
    }

    private mutating func countAsDropped(_ ring: SpillRing) {
        drops.add(frames: ring.frames, bytes: ring.bytes - ring.frames * OutgoingFrame.overhead)
    }
}
