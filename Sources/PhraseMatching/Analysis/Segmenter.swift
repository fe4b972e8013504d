/// Cuts a text into the words of a lexicon and what is between them, at the least cost.
///
/// A unit is what cannot be cut: a word where spaces part words, a cluster of letters where nothing does. A known word
/// costs less than any unit that is not known, so the cut with the most text explained by the fewest words wins. It is
/// found from the end to the start, because some words count only at the end.
struct Segmenter {
    /// One unit: where it stands in the normal form, and the form in which the lexicon knows it.
    struct Unit {
        var start: Int32
        var end: Int32
        var form: [UInt32]
        /// Whether a space stands before it.
        var isSpaced = false
    }

    /// A word of the lexicon, or units that no word covers.
    struct Piece {
        var units: Range<Int>
        var entry: Lexicon.Entry?
    }

    private enum Cost {
        static let known: Int32 = 8
        static let unknownUnit: Int32 = 12
        static let unknownStart: Int32 = 3
        static let impossible: Int32 = .max / 4
    }

    /// What stands before a position, as far as it decides what may follow.
    private enum Before: Int, CaseIterable {
        case light, content, tail
        /// Units that no word of the table covers.
        case unknown
        /// A short word of an agglutinating language: only an ending may be joined to it.
        case short
        /// A number word of such a language: an ending, a counter or another number word may be joined to it.
        case digits
        /// "This" in such a language: a particle may follow it, the ending of a verb may not.
        case pronoun

        static let count = allCases.count
    }

    private struct Step {
        var cost = Cost.impossible
        var end: Int32 = 0
        var entry: Lexicon.Entry?
    }

    let lexicon: Lexicon

    func pieces(of units: [Unit]) -> [Piece] {
        let count = units.count
        var steps = [Step](repeating: Step(), count: (count + 1) * Before.count)
        var finalCost = [Int32](repeating: Cost.impossible, count: count + 1)
        finalCost[count] = 0
        for before in 0..<Before.count { steps[count * Before.count + before].cost = 0 }
        for start in stride(from: count - 1, through: 0, by: -1) {
            addUnknown(at: start, units: units, steps: &steps)
            addKnown(at: start, units: units, steps: &steps, finalCost: &finalCost)
        }
        return walk(steps, units: units)
    }

    private func addUnknown(at start: Int, units: [Unit], steps: inout [Step]) {
        let next = steps[(start + 1) * Before.count + Before.unknown.rawValue].cost
        for before in 0..<Before.count {
            let isJoined = lexicon.script == .agglutinated && !units[start].isSpaced
            if isJoined, before != Before.light.rawValue, before != Before.content.rawValue,
                before != Before.unknown.rawValue
            {
                continue
            }
            let opening = before == Before.unknown.rawValue ? 0 : Cost.unknownStart
            let cost = next + Cost.unknownUnit + opening
            if cost < steps[start * Before.count + before].cost {
                steps[start * Before.count + before] = Step(cost: cost, end: Int32(start + 1))
            }
        }
    }

    private func addKnown(at start: Int, units: [Unit], steps: inout [Step], finalCost: inout [Int32]) {
        if units[start].form.count == 1, let slot = SlotKind(scalar: units[start].form[0]) {
            let entry = Lexicon.Entry(wordClass: .slot, concept: slot.concept)
            offer(entry, start: start, end: start + 1, units: units, &steps, &finalCost)
            return
        }
        var hash = StableHash()
        for end in start..<units.count {
            if end > start, lexicon.script == .spaced { hash.combine(ScalarFolding.space) }
            for scalar in units[end].form { hash.combine(scalar) }
            let key = hash.value
            if let entry = lexicon.finalEntry(key), finalCost[end + 1] < Cost.impossible {
                let cost = finalCost[end + 1] + Cost.known - 1  // At the end, what it is there comes first.
                finalCost[start] = min(finalCost[start], cost)
                for before in 0..<Before.count {
                    offer(entry, cost: cost, start: start, end: end + 1, before: before, &steps)
                }
            }
            if let entry = lexicon.joinedEntry(key) {
                offer(entry, start: start, end: end + 1, units: units, &steps, &finalCost)
            }
            if let entry = lexicon.tailEntry(key) {
                offer(entry, start: start, end: end + 1, units: units, &steps, &finalCost)
            }
            if let entry = lexicon.entry(key) {
                offer(entry, start: start, end: end + 1, units: units, &steps, &finalCost)
            }
            guard lexicon.isPrefix(key) else { return }
        }
    }

    private func offer(
        _ entry: Lexicon.Entry, start: Int, end: Int, units: [Unit], _ steps: inout [Step],
        _ finalCost: inout [Int32]
    ) {
        let after = self.after(entry, units: units[start..<end])
        // Behind a number word, 이 is two rather than a particle.
        let preference: Int32 = entry.wordClass == .joinedNumber ? 1 : 0
        let cost = steps[end * Before.count + after.rawValue].cost + Cost.known - preference
        if entry.wordClass == .vocative, finalCost[end] < Cost.impossible {
            finalCost[start] = min(finalCost[start], finalCost[end] + Cost.known)
        }
        let isJoined = lexicon.script == .agglutinated && !units[start].isSpaced
        for before in 0..<Before.count {
            guard let previous = Before(rawValue: before),
                mayStand(entry.wordClass, after: previous, isJoined: isJoined)
            else { continue }
            offer(entry, cost: cost, start: start, end: end, before: before, &steps)
        }
    }

    private func offer(
        _ entry: Lexicon.Entry, cost: Int32, start: Int, end: Int, before: Int, _ steps: inout [Step]
    ) {
        // At equal cost the longer word wins: it is offered later.
        if cost <= steps[start * Before.count + before].cost {
            steps[start * Before.count + before] = Step(cost: cost, end: Int32(end), entry: entry)
        }
    }

    /// Whether a word of a class may stand behind what is before it; `isJoined` when no space is between.
    private func mayStand(_ wordClass: WordClass, after previous: Before, isJoined: Bool) -> Bool {
        if wordClass.isTail, previous == .light { return false }
        if previous == .pronoun, wordClass == .ending || wordClass == .helper { return false }
        if wordClass == .ending { return isJoined && previous != .unknown }
        if wordClass == .joinedNumber { return isJoined && previous == .digits }
        guard isJoined else { return true }
        switch previous {
        case .tail, .pronoun: return wordClass.mayFollowEnding
        case .short, .digits: return wordClass.mayFollowEnding || wordClass.mayFollowNumber
        case .light, .content, .unknown: return true
        }
    }

    private func after(_ entry: Lexicon.Entry, units: ArraySlice<Unit>) -> Before {
        if lexicon.script == .agglutinated, entry.wordClass.isNumeral { return .digits }
        if entry.wordClass.isTail { return .tail }
        if lexicon.script == .agglutinated, entry.wordClass == .deixis { return .pronoun }
        if lexicon.script == .agglutinated, let first = units.first, let last = units.last, first.start == last.start {
            return .short
        }
        return entry.wordClass.isContent ? .content : .light
    }

    private func walk(_ steps: [Step], units: [Unit]) -> [Piece] {
        var pieces: [Piece] = []
        var position = 0
        var before = Before.light
        while position < units.count {
            let step = steps[position * Before.count + before.rawValue]
            let end = max(Int(step.end), position + 1)
            if step.entry == nil, lexicon.script != .spaced, let last = pieces.last, last.entry == nil,
                !(lexicon.script == .agglutinated && units[position].isSpaced)
            {
                pieces[pieces.count - 1].units = last.units.lowerBound..<end
            } else {
                pieces.append(Piece(units: position..<end, entry: step.entry))
            }
            before = step.entry.map { after($0, units: units[position..<end]) } ?? .unknown
            position = end
        }
        return pieces
    }
}

extension WordClass {
    /// Whether a word of this class stands only behind another.
    fileprivate var isTail: Bool {
        self == .tail || self == .ending || self == .joinedNumber || self == .helper || self == .notTail
            || self == .bindTail
    }

    /// Whether a word of this class can carry an ending.
    fileprivate var isContent: Bool {
        switch self {
        case .light, .meridiem, .ask, .exist, .be, .bePast, .past, .want, .need, .offer, .me, .done, .info, .has,
            .vocative, .courtesy, .reply, .final, .askFinal:
            false
        default: true
        }
    }

    /// Whether a word of this class may be joined to an ending.
    fileprivate var mayFollowEnding: Bool {
        switch self {
        case .final, .askFinal, .want, .need, .offer, .ask, .info, .exist, .has: true
        default: isTail
        }
    }

    /// Whether a word of this class is part of a number.
    fileprivate var isNumeral: Bool {
        self == .number || self == .multiplier || self == .compound || self == .joinedNumber
    }

    /// Whether a word of this class may be joined to a number word.
    fileprivate var mayFollowNumber: Bool {
        self == .measure || self == .time || isNumeral
    }
}
