/// Lets identical calls that are wanted at the same time be made once.
///
/// The first to ask leads and makes the call; who asks for the same while it runs follows and shares what comes of it.
public struct Coalescer<Key: Hashable & Sendable, Waiter: Hashable & Sendable>: Sendable {
    /// What a waiter does.
    public enum Role: Hashable, Sendable {
        /// Make the call.
        case lead
        /// Wait for the one that is under way.
        case follow
    }

    private var waiters: [Key: [Waiter]] = [:]

    /// Nothing under way.
    public init() {}

    /// Calls under way.
    public var count: Int { waiters.count }

    /// Asks for a call.
    public mutating func join(_ key: Key, _ waiter: Waiter) -> Role {
        defer { waiters[key, default: []].append(waiter) }
        return waiters[key] == nil ? .lead : .follow
    }

    /// Stops waiting. The call goes on, also for nobody: its answer is worth keeping.
    ///
    /// - Returns: whether somebody left that was waiting.
    public mutating func leave(_ key: Key, _ waiter: Waiter) -> Bool {
        guard let index = waiters[key]?.firstIndex(of: waiter) else { return false }
        waiters[key]?.remove(at: index)
        return true
    }

    /// Ends a call.
    ///
    /// - Returns: who waits for what came of it, in the order in which they asked.
    public mutating func finish(_ key: Key) -> [Waiter] {
        waiters.removeValue(forKey: key) ?? []
    }
}
