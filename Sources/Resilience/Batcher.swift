/// How urgent an item of a batch is.
public enum BatchPriority: Int, Hashable, Sendable, CaseIterable, Comparable {
    case critical
    case high
    case normal
    case low
    case background

    /// More urgent is less.
    public static func < (left: BatchPriority, right: BatchPriority) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// Collects items so that they are sent together: a batch goes when it is full, or when its first item has waited for
/// the window.
///
/// Within a batch, more urgent items go first, and equally urgent ones in the order in which they came. An item that was
/// passed over becomes more urgent by one step for every `promotion` that it has waited, so that none waits for ever.
public struct Batcher<Item: Sendable>: Sendable {
    /// How urgent an item is.
    public typealias Priority = BatchPriority

    private struct Entry {
        let item: Item
        let priority: Priority
        let arrival: Moment
        /// Tells items apart that came at the same moment.
        let number: Int
    }

    /// The most items in a batch.
    public let size: Int
    /// The longest that an item waits for others, when there is room for it in the next batch.
    public let window: Duration
    /// How long an item waits before it becomes more urgent by one step.
    public let promotion: Duration

    private var entries: [Entry] = []
    private var nextNumber = 0

    /// An empty batcher.
    public init(size: Int = 10, window: Duration = .milliseconds(500), promotion: Duration = .seconds(5)) {
        self.size = max(1, size)
        self.window = max(.zero, window)
        self.promotion = max(.milliseconds(1), promotion)
    }

    /// Items that wait.
    public var count: Int { entries.count }

    /// Adds an item. ``take(at:)`` tells whether a batch is due now, ``nextDue`` when one will be.
    public mutating func add(_ item: Item, _ priority: Priority, at now: Moment) {
        entries.append(Entry(item: item, priority: priority, arrival: now, number: nextNumber))
        nextNumber += 1
    }

    /// When the next batch is due, if nothing is added before; `nil` when nothing waits.
    public var nextDue: Moment? {
        guard let oldest = entries.map(\.arrival).min() else { return nil }
        // A full batch is due as soon as its last item is there.
        return entries.count >= size ? entries.map(\.arrival).max() : oldest + window
    }

    /// Takes the batch that is due; `nil` when none is.
    public mutating func take(at now: Moment) -> [Item]? {
        guard let due = nextDue, due <= now else { return nil }
        return takeBatch(at: now)
    }

    /// Takes a batch of what waits, due or not: at the end of work. `nil` when nothing waits.
    public mutating func flush(at now: Moment) -> [Item]? {
        entries.isEmpty ? nil : takeBatch(at: now)
    }

    private mutating func takeBatch(at now: Moment) -> [Item] {
        let ordered = entries.sorted {
            (urgency($0, at: now), $0.number) < (urgency($1, at: now), $1.number)
        }
        let batch = ordered.prefix(size)
        let taken = Set(batch.map(\.number))
        entries.removeAll { taken.contains($0.number) }
        return batch.map(\.item)
    }

    /// The priority, less the steps that waiting has earned; less is more urgent.
    private func urgency(_ entry: Entry, at now: Moment) -> Int {
        let steps = (now - entry.arrival) / promotion
        return max(0, entry.priority.rawValue - Int(min(5, max(0, steps))))
    }
}
