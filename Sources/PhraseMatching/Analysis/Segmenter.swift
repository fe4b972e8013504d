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
        /// Whether a clause begins with it.
        var opensClause = false
        /// Whether it is "one", written together with what it counts.
        var isOne = false
        /// Whether its ending says that there are several.
        var isPlural = false
        /// What its ending says of the time.
        var tense: Frame = []
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

    /// - Parameter numbers: where numbers stand in the normal form, in scalars.
    func pieces(of units: [Unit], numbers: [Range<Int>] = []) -> [Piece] {
        let numberEnds = Self.ends(of: numbers, in: units)
        let count = units.count
        var steps = [Step](repeating: Step(), count: (count + 1) * Before.count)
        var finalCost = [Int32](repeating: Cost.impossible, count: count + 1)
        finalCost[count] = 0
        for before in 0..<Before.count { steps[count * Before.count + before].cost = 0 }
        for start in stride(from: count - 1, through: 0, by: -1) {
            addUnknown(at: start, units: units, steps: &steps)
            addKnown(at: start, units: units, steps: &steps, finalCost: &finalCost)
            if units[start].isOne {
                let entry = Lexicon.Entry(wordClass: .number, concept: 0, value: -1)
                offer(entry, start: start, end: start + 1, units: units, &steps, &finalCost, preference: 1)
            }
            if let (end, number) = numberEnds[start] {
                let entry = Lexicon.Entry(wordClass: .number, concept: 0, value: Int32(number))
                let preference: Int32 = lexicon.script == .unspaced ? 0 : 1  // ပါဆယ် holds a ten.
                offer(entry, start: start, end: end, units: units, &steps, &finalCost, preference: preference)
            }
        }
        return walk(steps, units: units)
    }

    /// Whether a word calls somebody: behind a space, what follows does not belong to it.
    private func isCalled(_ hash: UInt64) -> Bool {
        guard let entry = lexicon.entry(hash) else { return false }
        return entry.wordClass == .address || entry.place == .vocative
    }

    /// By the unit with which a number begins: the unit behind it, and which number it is.
    private static func ends(of numbers: [Range<Int>], in units: [Unit]) -> [Int: (end: Int, number: Int)] {
        var result: [Int: (end: Int, number: Int)] = [:]
        var unit = 0
        for (number, range) in numbers.enumerated() {
            while unit < units.count, Int(units[unit].start) < range.lowerBound { unit += 1 }
            guard unit < units.count, Int(units[unit].start) == range.lowerBound else { continue }
            var end = unit
            while end < units.count, Int(units[end].end) <= range.upperBound { end += 1 }
            guard end > unit, Int(units[end - 1].end) == range.upperBound else { continue }
            result[unit] = (end, number)
        }
        return result
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
            if end > start, start == 0, lexicon.spacesPartClauses, units[end].isSpaced, isCalled(hash.value) { return }
            if end > start, units[end].opensClause { return }  // "No, …" is no part of "no problem".
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
            let mayOpen = units[start].opensClause || lexicon.spacesPartClauses && units[start].isSpaced
            if mayOpen, let entry = lexicon.startEntry(key) {
                offer(entry, start: start, end: end + 1, units: units, &steps, &finalCost, preference: 1)
            }
            if let entry = lexicon.joinedEntry(key) {
                offer(entry, start: start, end: end + 1, units: units, &steps, &finalCost)
            }
            // At equal cost the later wins: joined to a word of an agglutinating language, a particle, else a word.
            let isJoined = lexicon.script == .agglutinated && !units[start].isSpaced
            let (tail, plain) = (lexicon.tailEntry(key), lexicon.entry(key))
            for entry in isJoined ? [plain, tail] : [tail, plain] {
                guard let entry else { continue }
                offer(entry, start: start, end: end + 1, units: units, &steps, &finalCost)
            }
            guard lexicon.isPrefix(key) else { return }
        }
    }

    private func offer(
        _ entry: Lexicon.Entry, start: Int, end: Int, units: [Unit], _ steps: inout [Step],
        _ finalCost: inout [Int32], preference: Int32 = 0
    ) {
        let after = self.after(entry, units: units[start..<end])
        // Behind a number word, 이 is two rather than a particle.
        let preference = entry.place == .joined ? 1 : preference
        // A word that reaches over a space ends where a written word ends.
        let isTorn =
            lexicon.script == .agglutinated && end < units.count && !units[end].isSpaced
            && units[(start + 1)..<end].contains(where: \.isSpaced)
        let cost = steps[end * Before.count + after.rawValue].cost + Cost.known - preference + (isTorn ? 1 : 0)
        if entry.place == .vocative, finalCost[end] < Cost.impossible {
            finalCost[start] = min(finalCost[start], finalCost[end] + Cost.known)
        }
        let isJoined = lexicon.script == .agglutinated && !units[start].isSpaced
        for before in 0..<Before.count {
            guard let previous = Before(rawValue: before),
                mayStand(entry, after: previous, isJoined: isJoined),
                !(isJoined && previous == .unknown && isShort(units[start..<end]) && entry.isPlainWord
                    && !entry.mayFollowNumber)
            else { continue }
            offer(entry, cost: cost, start: start, end: end, before: before, &steps)
        }
    }

    /// Whether units are one syllable: of an unknown word, its end, rather than a word of the table.
    private func isShort(_ units: ArraySlice<Unit>) -> Bool {
        guard let first = units.first, let last = units.last else { return false }
        return first.start == last.start
    }

    private func offer(
        _ entry: Lexicon.Entry, cost: Int32, start: Int, end: Int, before: Int, _ steps: inout [Step]
    ) {
        // At equal cost the longer word wins: it is offered later.
        if cost <= steps[start * Before.count + before].cost {
            steps[start * Before.count + before] = Step(cost: cost, end: Int32(end), entry: entry)
        }
    }

    /// Whether a word may stand behind what is before it; `isJoined` when no space is between.
    private func mayStand(_ entry: Lexicon.Entry, after previous: Before, isJoined: Bool) -> Bool {
        if entry.isTail, previous == .light { return false }
        if previous == .pronoun, entry.place == .ending || entry.place == .helper { return false }
        if entry.place == .ending { return isJoined && previous != .unknown }
        if entry.place == .joined { return isJoined && previous == .digits }
        guard isJoined else { return true }
        switch previous {
        case .tail, .pronoun: return entry.mayFollowEnding
        case .short, .digits: return entry.mayFollowEnding || entry.mayFollowNumber
        case .light, .content, .unknown: return true
        }
    }

    private func after(_ entry: Lexicon.Entry, units: ArraySlice<Unit>) -> Before {
        if lexicon.script == .agglutinated, entry.isNumeral { return .digits }
        if entry.isTail { return .tail }
        if lexicon.script == .agglutinated, entry.wordClass == .deixis { return .pronoun }
        if lexicon.script == .agglutinated, let first = units.first, let last = units.last, first.start == last.start {
            return .short
        }
        return entry.isContent ? .content : .light
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

extension Lexicon.Entry {
    /// Whether the word stands only behind another.
    fileprivate var isTail: Bool {
        place == .tail || place == .ending || place == .joined || place == .helper
    }

    /// Whether the word is neither a particle or an ending nor a word of the frame.
    fileprivate var isPlainWord: Bool { !isTail && frame.isEmpty && place == .anywhere }

    /// Whether the word can carry an ending.
    fileprivate var isContent: Bool {
        if place == .final || place == .vocative || wordClass.mark != nil { return false }
        switch wordClass {
        case .article, .filler, .grammar, .opener, .closer, .questionCloser, .courtesy, .address, .softener, .meridiem,
            .reply:
            return false
        default: return true
        }
    }

    /// Whether the word may be joined to an ending.
    fileprivate var mayFollowEnding: Bool {
        place == .final || wordClass.mark != nil || isTail
    }

    /// Whether the word is part of a number.
    fileprivate var isNumeral: Bool {
        wordClass == .number
    }

    /// Whether the word may be joined to a number word.
    fileprivate var mayFollowNumber: Bool {
        wordClass == .measure || wordClass == .classifier || wordClass == .time || isNumeral
    }
}
