/// Brings what a language may say in several orders into one.
extension Reader {
    /// Writes "I have lost my key" as "my key is lost".
    mutating func moveBehindThings() {
        for index in movedAhead.reversed() where index + 1 < reading.items.count {
            var end = index + 1
            while end < reading.items.count, reading.items[end].isPartOfThing { end += 1 }
            guard end > index + 1 else { continue }
            let item = reading.items.remove(at: index)
            reading.items.insert(item, at: end - 1)
        }
    }

    /// Writes "the screen of the phone" as "the phone screen": the word before moves behind the words that follow, up to
    /// the next that is neither a thing nor a person.
    mutating func turnGenitives() {
        for index in genitives.reversed() where index > 0 && index < reading.items.count {
            var end = index
            while end < reading.items.count, reading.items[end].isPartOfThing { end += 1 }
            guard end > index else { continue }
            let head = reading.items.remove(at: index - 1)
            reading.items.insert(head, at: end - 1)
        }
    }

    /// Writes "把 the light switch off" as "switch off the light".
    mutating func moveTaken() {
        for index in taken.reversed() where index < reading.items.count {
            // What stands before the last action, be it an action itself: 把预约取消.
            let last = reading.items[index...].lastIndex { $0.wordClass == .act || $0.wordClass == .service }
            var end = index
            while end < reading.items.count, reading.items[end].isPartOfThing { end += 1 }
            if let last, last > end { end = last }
            guard end > index, end < reading.items.count else { continue }
            let thing = Array(reading.items[index..<end])
            reading.items.removeSubrange(index..<end)
            reading.items.insert(contentsOf: thing, at: index + 1)
        }
    }

    /// Writes "please the bread be cut" as "please cut the bread": in a request, with one thing before it that is nobody,
    /// and nobody behind it.
    mutating func turnPassives() {
        guard passives.count == 1, let passive = passives.first, [.request, .plea].contains(settledAct),
            passive.index > 0 || passive.index + 1 == reading.items.count
                || !reading.items[passive.index + 1].wordClass.isNominal,
            passive.index < reading.items.count,
            reading.items[..<passive.index].allSatisfy({
                $0.licence == .courtesy || $0.isPartOfThing && $0.wordClass != .person
            }),
            !reading.items[(passive.index + 1)...].contains(where: { $0.wordClass == .person })
        else { return }
        var act = reading.items.remove(at: passive.index)
        act.concept = passive.concept
        act.isBound = false
        let first = reading.items.firstIndex { $0.licence != .courtesy } ?? 0
        reading.items.insert(act, at: first)
    }

    /// In a request or a question with a question word, what opens the sentence and is nobody is what is done something
    /// to: "this medicine take how often" is "take this medicine how often".
    mutating func moveFronted() {
        guard lexicon.order == .verbMedial, lexicon.dropsPronouns,
            !reading.items.contains(where: { $0.wordClass == .join }),
            [.request, .plea, .duty, .question, .bare].contains(settledAct)
        else { return }
        let isBare = settledAct == .bare
        let start =
            reading.items.firstIndex {
                $0.licence != .courtesy && $0.licence != .setting && ![.which, .time].contains($0.wordClass)
            } ?? 0
        var end = start
        while end < reading.items.count, reading.items[end].isPartOfThing, reading.items[end].wordClass != .person {
            end += 1
        }
        var act = end
        if act < reading.items.count, reading.items[act].wordClass == .person { act += 1 }
        guard end > start, reading.items[start..<end].contains(where: { $0.wordClass.isNominal }),
            act < reading.items.count,
            reading.items[act].wordClass == .act || reading.items[act].wordClass == .service,
            !reading.items[act].isBound,
            act + 1 == reading.items.count || !reading.items[act + 1].wordClass.isNominal,
            !isBare || closesRequest(reading.items[(act + 1)...])
        else { return }
        let thing = Array(reading.items[start..<end])
        reading.items.insert(contentsOf: thing, at: act + 1)
        reading.items.removeSubrange(start..<end)
    }

    /// Whether what stands behind an action shows that it is asked for: a softener, or how much.
    func closesRequest(_ rest: ArraySlice<Item>) -> Bool {
        !rest.isEmpty
            && rest.allSatisfy { $0.licence == .softener || $0.wordClass == .number || $0.wordClass == .measure }
    }

    /// Where "one" follows its measure: "coffee glass one" is "coffee one glass".
    mutating func moveOnes() {
        guard lexicon.oneFollows else { return }
        for index in reading.items.indices.dropFirst()
        where reading.items[index].concept == Item.one && reading.items[index - 1].wordClass == .measure
            && isLastOfPhrase(index)
        {
            reading.items[index].isCounted = true
            if !reading.items[index].isBound { reading.items[index].licence = .one }
            reading.items.swapAt(index - 1, index)
        }
    }

    /// Brings a count that stands behind what it counts before it: "coffee two" is "two coffees". What is counted is told
    /// by a classifier, or in some languages by a request; else the number is a label: "table two".
    mutating func moveCounts() {
        let isRequest = [.request, .plea, .existence, .bare].contains(settledAct)
        for index in reading.items.indices where reading.items[index].wordClass == .number {
            var item = reading.items[index]
            let measured = index + 1 < reading.items.count && reading.items[index + 1].wordClass == .measure
            let isCount = item.isCounted || measured || lexicon.countsFollow && isRequest && isLastOfPhrase(index)
            guard isCount, !item.isBound else { continue }
            var start = index
            while start > 0, reading.items[start - 1].isPartOfThing || reading.items[start - 1].isPassing,
                reading.items[start - 1].wordClass != .number
            {
                start -= 1
            }
            while start < index, reading.items[start].isPassing { start += 1 }
            guard start < index, reading.items[index - 1].wordClass != .label else { continue }
            let end = measured ? index + 2 : index + 1
            if item.concept == Item.one { item.licence = .one }
            reading.items[index] = item
            let count = Array(reading.items[index..<end])
            reading.items.removeSubrange(index..<end)
            reading.items.insert(contentsOf: count, at: start)
        }
    }

    /// "One more pillow", "a pillow one more", "one pillow more": what says how many more stands behind the thing.
    mutating func moveMore() {
        guard lexicon.moreFollows else { return }
        for index in reading.items.indices
        where reading.items[index].wordClass == .scope && !reading.items[index].isBound {
            let isBehind = index > 0 && reading.items[index - 1].wordClass == .number
            let isBefore = index + 1 < reading.items.count && reading.items[index + 1].wordClass == .number
            guard isBehind || isBefore else { continue }
            var end = index + 1
            while end < reading.items.count, reading.items[end].isPartOfThing { end += 1 }
            let count = isBehind ? index - 1 : index + 1
            if reading.items[count].concept == Item.one { reading.items[count].licence = .one }
            let more = reading.items.remove(at: index)
            reading.items.insert(more, at: end - 1)
            return
        }
    }

    /// Whether a question word asks. Where it has to stand first, one further on joins clauses: "when it is done".
    var asksWhich: Bool {
        guard let index = reading.items.firstIndex(where: { $0.wordClass == .which }) else { return false }
        if lexicon.dropsPronouns || reading.frame.has([.asks, .marked, .info]) { return true }
        if index + 1 == reading.items.count { return true }
        return reading.items[..<index].allSatisfy {
            $0.licence == .courtesy || $0.wordClass == .time || $0.wordClass == .bind
        }
    }

    var settledAct: Frame.Act {
        var frame = reading.frame
        if asksWhich { frame.insert(.which) }
        frame.settle()
        return frame.act
    }

    /// Whether no thing follows the item.
    func isLastOfPhrase(_ index: Int) -> Bool {
        index + 1 == reading.items.count || !reading.items[index + 1].isPartOfThing
    }
}

extension WordClass {
    /// Under which licence a word of the class may be missing on one side; `nil` when it may not.
    var licence: Licence? {
        switch self {
        case .courtesy: .courtesy
        case .softener: .softener
        case .benefit: .benefit
        case .weak: .shopVerb
        case .deixis: .pointing
        case .setting: .setting
        case .intense: .intensifier
        case .mine: .possessor
        default: nil
        }
    }

    /// Whether a word of the class names a thing or a person.
    var isNominal: Bool {
        switch self {
        case .unknown, .same, .person, .label: true
        default: false
        }
    }
}

extension Item {
    /// Whether a word behind it rather says something of the word before it.
    var isPassing: Bool {
        switch licence {
        case .courtesy, .intensifier, .softener, .benefit: true
        default: false
        }
    }

    /// Whether it belongs to what names one thing: the thing, its owner, its number.
    var isPartOfThing: Bool {
        switch wordClass {
        case .unknown, .same, .person, .label, .mine, .yours, .deixis, .number, .measure, .way, .intense, .slot: true
        default: false
        }
    }
}
