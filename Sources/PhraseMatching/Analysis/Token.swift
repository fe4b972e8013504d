/// A piece of a text that carries meaning.
struct Token: Sendable, Hashable {
    /// What it means: equal for equal meanings, and including a negation or a preposition that is bound to it.
    var concept: UInt64
    /// What it is.
    var wordClass: WordClass
    /// Whether the meaning changes without it.
    var isStrong: Bool
    /// Where it stands in the normal form, in scalars.
    var start: Int32
    /// Where it ends.
    var end: Int32
    /// The hash of what was written there: equal for equal words, not only for equal meanings.
    var form: UInt64 = 0

    static func numberConcept(_ value: Int) -> UInt64 {
        var hash = StableHash()
        hash.combine(UInt32(0x2116))
        hash.combine(UInt64(bitPattern: Int64(value)))
        return hash.value
    }

    static func ordinalConcept(_ value: Int) -> UInt64 {
        bound(StableHash.of("ordinal"), numberConcept(value))
    }

    /// What `marker` makes of `concept`: "not" and "allergic", "from" and "Hanoi".
    static func bound(_ marker: UInt64, _ concept: UInt64) -> UInt64 {
        var hash = StableHash()
        hash.combine(marker)
        hash.combine(concept)
        return hash.value
    }

    static let negation = StableHash.of("¬")
}

/// What a sentence is for, as far as its light words tell.
struct Mood: OptionSet, Sendable, Hashable {
    let rawValue: UInt16
    /// Asks.
    static let asks = Mood(rawValue: 1)
    /// Requests.
    static let wants = Mood(rawValue: 2)
    /// Asks to be told.
    static let info = Mood(rawValue: 4)
    /// Says that the speaker has something.
    static let has = Mood(rawValue: 8)
    /// Speaks of what is the speaker's.
    static let mine = Mood(rawValue: 16)
    /// Speaks of what is the listener's.
    static let yours = Mood(rawValue: 32)
    /// Says how something is.
    static let states = Mood(rawValue: 64)
    /// Speaks of the past.
    static let past = Mood(rawValue: 128)
    /// Asks whether the listener wants something.
    static let offers = Mood(rawValue: 256)
    /// Names what somebody needs, whoever that is.
    static let needs = Mood(rawValue: 512)
    /// Names the speaker.
    static let speaker = Mood(rawValue: 1024)
    /// Says that something is there.
    static let exists = Mood(rawValue: 2048)
    /// Says that something has been done.
    static let done = Mood(rawValue: 4096)
    /// Ends in a question mark.
    static let marked = Mood(rawValue: 8192)
}

/// A number as it stands in a text.
struct SpokenNumber: Sendable, Hashable {
    /// In hundredths, so that "12.50" is exact.
    var hundredths: Int
    /// Where it stands in the normal form, in scalars.
    var range: Range<Int>

    /// The number, when it is whole.
    var whole: Int? { hundredths % 100 == 0 ? hundredths / 100 : nil }

    /// The whole numbers that are written in digits, for a language without a table.
    static func digits(in scalars: [UInt32]) -> [SpokenNumber] {
        scalars.indices.split(whereSeparator: { !ScalarFolding.isDigit(scalars[$0]) }).compactMap { run in
            guard let first = run.first, let last = run.last, run.count < 10 else { return nil }
            let value = scalars[first...last].reduce(0) { $0 * 10 + Int($1) - 0x30 }
            return SpokenNumber(hundredths: value * 100, range: first..<(last + 1))
        }
    }
}

/// A text as the gate sees it.
struct Analysis: Sendable {
    /// What carries meaning, in order.
    var tokens: [Token] = []
    var mood: Mood = []
    /// The numbers that were said, with where they stand; slots are filled from them.
    var numbers: [SpokenNumber] = []
    /// The first, the second, with where they stand; dates are read from them too.
    var ordinals: [SpokenNumber] = []
    /// Equal for texts with equal strong tokens, in whatever order.
    var signature: UInt64 = 0
    /// Whether the order of the tokens carries meaning.
    var isOrdered = false

    /// Settles which tokens of `scalars`, the normal form, are strong, and what follows from that.
    mutating func finish(_ scalars: [UInt32]) {
        if !tokens.contains(where: \.isStrong) {
            // "No, thank you" refuses, however politely: the reply counts, and the thanks do not.
            let onlyCourtesy = tokens.allSatisfy { $0.wordClass == .courtesy }
            for index in tokens.indices where onlyCourtesy || tokens[index].wordClass != .courtesy {
                tokens[index].isStrong = true
            }
        }
        for index in tokens.indices {
            let (start, end) = (Int(tokens[index].start), Int(tokens[index].end))
            tokens[index].form = StableHash.of(scalars[start..<end])
        }
        var seen: Set<UInt64> = []
        var sum: UInt64 = 0
        for token in tokens where token.isStrong && seen.insert(token.concept).inserted {
            sum &+= Token.bound(1, token.concept)
        }
        signature = sum
        if tokens.contains(where: { $0.wordClass == .which }) { mood.insert(.asks) }
        if !mood.isDisjoint(with: [.asks, .info, .wants]) {
            mood.remove(.states)
        } else if mood.isSuperset(of: [.speaker, .exists]), !mood.contains(.marked) {
            mood.insert(.has)  // "I" and "there is" make "I have" where a language has one word for both.
        }
        // "Need a bag?" asks the listener, as long as the speaker is not named; "need to book?" asks for a rule.
        if mood.contains(.needs), mood.isDisjoint(with: .speaker), !mood.isDisjoint(with: [.asks, .marked]),
            !tokens.contains(where: { $0.wordClass == .act || $0.wordClass == .which })
        {
            mood.insert(.offers)
        }
        // "What do you want?" asks to be told, and offers nothing.
        if mood.contains(.info) || tokens.contains(where: { $0.wordClass == .which }) { mood.remove(.offers) }
        isOrdered =
            tokens.count(where: { $0.wordClass == .number || $0.wordClass == .slot }) > 1
            || tokens.count(where: { $0.wordClass == .way }) > 1
    }
}
