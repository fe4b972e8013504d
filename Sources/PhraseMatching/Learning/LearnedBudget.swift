import Foundation

/// How much may be remembered beyond the packs: the budget of learned and cloud entries, and who has to go when it is
/// spent. A pure policy: it knows what each entry costs and what it was good for, and says which ones to drop; dropping
/// them is the caller's. The clock is the caller's too.
///
///     var budget = LearnedBudget<Int64>(entries: 2_000, bytes: 4 << 20)
///     for id in budget.admit(id, entry, at: now).evicted { store.delete(id) }
///     budget.recordHit(id, at: now)
///
/// Who goes first, until the rest fits:
/// 1. an entry whose time is up;
/// 2. an entry older than 30 days with fewer than 2 hits;
/// 3. the entry of the least worth: hits per character, for a character is what a hit saves at the cloud.
///
/// Within each, less worth goes first; of equal worth the one not used for longest, and then the one admitted first.
/// Phrases of a pack are not in the budget, so they are never evicted.
package struct LearnedBudget<ID: Hashable & Sendable>: Sendable {
    /// One remembered entry, as far as the budget is concerned.
    package struct Entry: Sendable, Hashable {
        /// How many characters were translated to get it, at least 1.
        package let characters: Int
        /// How much room it takes.
        package let bytes: Int
        /// When it was learned.
        package let created: Date
        /// When it stops being valid, whatever hits it has.
        package let expires: Date?
        /// How often it was the answer.
        package fileprivate(set) var hits: Int
        /// When it last was, or when it was learned.
        package fileprivate(set) var lastUsed: Date

        /// - Parameters:
        ///   - hits: from earlier runs of the service.
        ///   - lastUsed: from earlier runs; `created` when it is `nil`.
        package init(
            characters: Int, bytes: Int, created: Date, expires: Date? = nil, hits: Int = 0, lastUsed: Date? = nil
        ) {
            self.characters = max(1, characters)
            self.bytes = max(0, bytes)
            self.created = created
            self.expires = expires
            self.hits = max(0, hits)
            self.lastUsed = lastUsed ?? created
        }
    }

    /// What came of admitting an entry.
    package struct Admission: Sendable, Hashable {
        /// `false` when the entry alone is larger than the whole budget.
        package let isAdmitted: Bool
        /// Those that have to go, first the one that went first.
        package let evicted: [ID]
    }

    /// An entry older than this with fewer than ``hitsThatKeep`` hits goes before others.
    package static var ageThatCounts: TimeInterval { 30 * 24 * 3600 }
    /// How many hits an old entry must have to be weighed like a young one.
    package static var hitsThatKeep: Int { 2 }

    /// How many entries there may be.
    package let mostEntries: Int
    /// How many bytes they may take together.
    package let mostBytes: Int
    /// How many bytes they take.
    package private(set) var bytes = 0
    /// How many entries were evicted so far.
    package private(set) var evictions = 0

    private var entries: [ID: Member] = [:]
    private var admissions = 0

    private struct Member: Sendable {
        var entry: Entry
        /// The how-manieth admission this was.
        var admission: Int
    }

    /// - Parameters:
    ///   - entries: how many there may be, 0 or more.
    ///   - bytes: how many they may take together, 0 or more.
    package init(entries: Int, bytes: Int) {
        mostEntries = max(0, entries)
        mostBytes = max(0, bytes)
    }

    /// How many entries there are.
    package var count: Int { entries.count }

    /// What is known of an entry.
    package subscript(id: ID) -> Entry? { entries[id]?.entry }

    /// Takes an entry in, in place of the one with the same identifier if there is one.
    ///
    /// A new entry does not go for its own sake, though it has no hits yet: otherwise a full budget would never learn.
    package mutating func admit(_ id: ID, _ entry: Entry, at now: Date) -> Admission {
        remove(id)
        guard mostEntries > 0, entry.bytes <= mostBytes else { return Admission(isAdmitted: false, evicted: []) }
        var evicted: [ID] = []
        while count >= mostEntries || bytes + entry.bytes > mostBytes {
            guard let victim = victim(at: now) else { break }
            remove(victim)
            evicted.append(victim)
        }
        evictions += evicted.count
        admissions += 1
        entries[id] = Member(entry: entry, admission: admissions)
        bytes += entry.bytes
        return Admission(isAdmitted: true, evicted: evicted)
    }

    /// Notes that an entry was the answer. Its expiry stays what it was.
    package mutating func recordHit(_ id: ID, at now: Date) {
        guard var member = entries[id] else { return }
        member.entry.hits += 1
        member.entry.lastUsed = max(member.entry.lastUsed, now)
        entries[id] = member
    }

    /// Forgets an entry that was dropped for another reason: undone, or invalidated.
    package mutating func remove(_ id: ID) {
        if let gone = entries.removeValue(forKey: id) { bytes -= gone.entry.bytes }
    }

    /// Forgets the entries whose time is up and returns them, earliest admitted first. They count as expired, not as
    /// evicted.
    package mutating func expire(at now: Date) -> [ID] {
        let expired = entries.filter { Self.isExpired($0.value.entry, at: now) }
            .sorted { $0.value.admission < $1.value.admission }.map(\.key)
        for id in expired { remove(id) }
        return expired
    }

    /// The entry to go next.
    private func victim(at now: Date) -> ID? {
        entries.min { Self.goesBefore($0.value, $1.value, at: now) }?.key
    }

    private static func goesBefore(_ left: Member, _ right: Member, at now: Date) -> Bool {
        let (leftRank, rightRank) = (rank(left.entry, at: now), rank(right.entry, at: now))
        if leftRank != rightRank { return leftRank < rightRank }
        // Hits per character, without dividing.
        let leftWorth = left.entry.hits.multipliedFullWidth(by: right.entry.characters)
        let rightWorth = right.entry.hits.multipliedFullWidth(by: left.entry.characters)
        if leftWorth != rightWorth { return leftWorth < rightWorth }
        if left.entry.lastUsed != right.entry.lastUsed { return left.entry.lastUsed < right.entry.lastUsed }
        return left.admission < right.admission
    }

    private static func rank(_ entry: Entry, at now: Date) -> Int {
        if isExpired(entry, at: now) { return 0 }
        let isOld = now.timeIntervalSince(entry.created) > ageThatCounts
        return isOld && entry.hits < hitsThatKeep ? 1 : 2
    }

    private static func isExpired(_ entry: Entry, at now: Date) -> Bool {
        entry.expires.map { $0 <= now } ?? false
    }
}
