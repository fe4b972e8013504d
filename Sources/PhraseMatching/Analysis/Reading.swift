/// A word of a sentence that counts, in its place.
struct Item: Sendable, Hashable {
    /// What it means: equal for equal meanings, and including a denial or a preposition that is bound to it.
    var concept: UInt64
    /// What it is.
    var wordClass: WordClass
    /// What a particle behind it says that it is.
    var role = Role.none
    /// Whether a particle behind it closes a part of the sentence, as one that marks who does it does.
    var closesPart = false
    /// Whether a denial or a preposition is bound to it.
    var isBound = false
    /// How many of it there are, where "a" or an ending says so.
    var count = Count.unknown
    /// Whether it is a number beside a classifier: it counts, and names nothing.
    var isCounted = false
    /// Under which licence it may be missing on one side; `nil` when it may not.
    var licence: Licence?
    /// Where it stands in the normal form, in scalars.
    var start: Int32
    /// Where it ends.
    var end: Int32
    /// The hash of what was written there: equal for equal words, not only for equal meanings.
    var form: UInt64 = 0

    /// The part that a word plays, where a language marks it.
    enum Role: UInt8, Sendable {
        case none, topic, subject, object
    }

    enum Count: UInt8, Sendable {
        case unknown, one, several
    }

    /// Whether the meaning changes without it.
    var isFirm: Bool { licence == nil }

    static func number(hundredths: Int) -> UInt64 {
        var hash = StableHash()
        hash.combine(UInt32(0x2116))
        hash.combine(UInt64(bitPattern: Int64(hundredths)))
        return hash.value
    }

    static func ordinal(_ value: Int) -> UInt64 { bound(StableHash.of("ordinal"), number(hundredths: value * 100)) }

    /// What "one" means.
    static let one = number(hundredths: 100)

    /// What `marker` makes of `concept`: "not" and "allergic", "from" and "Hanoi".
    static func bound(_ marker: UInt64, _ concept: UInt64) -> UInt64 {
        var hash = StableHash()
        hash.combine(marker)
        hash.combine(concept)
        return hash.value
    }
}

/// A sentence as the gate sees it: its words in order, each firm or free to be left out under a licence, and its frame.
struct Reading: Sendable {
    /// A word that was left out of the reading, and what allows it.
    struct Omission: Sendable, Hashable {
        var licence: Licence
        var start: Int32
        var end: Int32
    }

    /// What counts, in order.
    var items: [Item] = []
    var frame: Frame = []
    /// What was left out.
    var omissions: [Omission] = []
    /// Equal for texts with equal firm items, in whatever order.
    var signature: UInt64 = 0
    /// Whether it joins two parts; then nothing moves, and little may be left out.
    var isJoined = false

    /// The same, with only what a comparison needs.
    var compact: Reading {
        var reading = self
        reading.omissions = []
        return reading
    }

    /// Settles which items are firm, and what follows from that.
    mutating func finish(_ scalars: [UInt32]) {
        frame.settle()
        isJoined = items.contains { $0.wordClass == .join }
        settleOne()
        if !items.contains(where: \.isFirm) { settleBare() }
        for index in items.indices {
            items[index].form = StableHash.of(scalars[Int(items[index].start)..<Int(items[index].end)])
        }
        var seen: Set<UInt64> = []
        signature = 0
        for item in items where item.isFirm && seen.insert(item.concept).inserted {
            signature &+= Item.bound(1, item.concept)
        }
    }

    /// "One" says no more than an article where nothing else is counted and a thing follows.
    private mutating func settleOne() {
        let numbers = items.indices.filter { items[$0].wordClass == .number || items[$0].wordClass == .slot }
        guard numbers.count == 1, let index = numbers.first, items[index].concept == Item.one,
            items[index].licence == .one
        else {
            for index in numbers { items[index].licence = nil }
            return
        }
    }

    /// Nothing firm was said: then what is there is what is meant. "Thank you very much" thanks, and "very" is free;
    /// "very" alone is all there is.
    private mutating func settleBare() {
        let onlyCourtesy = items.contains { $0.licence == .courtesy }
        for index in items.indices {
            switch items[index].licence {
            case .courtesy: items[index].licence = nil
            case .intensifier where onlyCourtesy: break
            default: items[index].licence = nil
            }
        }
    }
}
