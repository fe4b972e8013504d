/// Puts a reading together from the pieces of a sentence: numbers from their words, denials with what they deny, the
/// frame from its words, and of the rest which may be left out where it stands.
struct Reader {
    let lexicon: Lexicon
    let withheld: Set<Licence>
    let pieces: [Segmenter.Piece]
    let units: [Segmenter.Unit]
    let numbers: [NumeralReader.Run]
    let hasQuestionMark: Bool

    var reading = Reading()
    var position = 0

    /// What binds to the word that follows.
    var pending: [Binding] = []
    /// Words that may be left out if nothing firm follows them.
    var held: [Held] = []
    /// In a language whose verb comes last: words of the frame, which are the sentence's if nothing firm follows them.
    var unsettled: [Held] = []
    /// Whether what follows is a clause of its own, whose frame words count one by one.
    var isLaterClause = false
    /// Whether something was said that is no time and no courtesy.
    var hasContent = false
    /// Whether the piece before was the subject, which a particle may still make an object.
    var subjectBefore: (start: Int32, end: Int32)?
    /// Whether who is asked about was named behind the question word.
    var isQuestionClosed = false
    /// Whether somebody younger is called: then who is named by the name of an elder speaks.
    var callsYounger = false
    /// Items that belong behind the thing that follows them.
    var movedAhead: [Int] = []
    /// Whether "a" stood before what is to come.
    var isOneAhead = false
    /// Courtesies inside a sentence, which count.
    var innerCourtesies: [Int] = []
    /// Concepts that were read so far.
    var said: Set<UInt64> = []
    /// Items with a passive, and what they mean without it.
    var passives: [(index: Int, concept: UInt64)] = []
    /// Where 把 stood: the index of the item that follows it.
    var taken: [Int] = []
    /// Whether a classifier stood right before the number that is to come.
    var isCountAhead = false
    /// Where "of" stood: the index of the item that follows it.
    var genitives: [Int] = []

    struct Binding {
        var marker: UInt64
        var isDenial: Bool
        var isPassive = false
        var start: Int32
        var end: Int32
    }

    struct Held {
        var entry: Lexicon.Entry
        var start: Int32
        var end: Int32
    }

    init(
        lexicon: Lexicon, withheld: Set<Licence>, pieces: [Segmenter.Piece], units: [Segmenter.Unit],
        numbers: [NumeralReader.Run], hasQuestionMark: Bool
    ) {
        self.numbers = numbers
        self.lexicon = lexicon
        self.withheld = withheld
        self.pieces = pieces
        self.units = units
        self.hasQuestionMark = hasQuestionMark
    }

    mutating func read(_ scalars: [UInt32]) -> Reading {
        callsYounger = pieces.contains { $0.entry?.wordClass == .calls }
        while position < pieces.count {
            take(pieces[position])
            position += 1
        }
        closeHeld()
        for index in innerCourtesies where reading.items[(index + 1)...].contains(where: { $0.licence != .courtesy }) {
            reading.items[index].licence = nil
        }
        for binding in pending { bindBackward(binding.marker, start: binding.start, end: binding.end) }
        for word in unsettled { reading.frame.formUnion(word.entry.frame) }
        if hasQuestionMark { reading.frame.insert(.marked) }
        // "Cut up that fish": 了 behind 把 closes what is asked for.
        if !taken.isEmpty, [.request, .plea].contains(settledAct) { reading.frame.remove(.done) }
        moveBehindThings()
        turnPassives()
        turnGenitives()
        moveTaken()
        moveFronted()
        moveOnes()
        moveCounts()
        moveMore()
        if asksWhich { reading.frame.insert(.which) }
        reading.finish(scalars)
        return reading
    }

    // MARK: - Taking pieces

    mutating func take(_ piece: Segmenter.Piece) {
        // A particle that was moved to its verb stands before words that come earlier in the text.
        let start = units[piece.units].map(\.start).min() ?? 0
        let end = units[piece.units].map(\.end).max() ?? 0
        let subject = subjectBefore
        subjectBefore = nil
        takeTense(of: piece, start: start, end: end)
        guard let entry = piece.entry.map(settled) else {
            takeUnknown(units[piece.units], start: start, end: end)
            return
        }
        if entry.wordClass == .number {
            takeNumber(entry.value < 0 ? nil : numbers[Int(entry.value)], start: start, end: end)
            return
        }
        let followsNumber =
            position > 0 && (isNumeral(pieces[position - 1]) || reading.items.last.map(Self.counts) ?? false)
        if let subject, entry.wordClass == .object || entry.wordClass == .bind && entry.place == .tail {
            append(item(entry: speaker, start: subject.start, end: subject.end))
        }
        takeWord(entry, start: start, end: end, followsNumber: followsNumber)
    }

    var owner: Lexicon.Entry { Lexicon.Entry(wordClass: .mine, concept: StableHash.of("¶mine")) }
    /// What an ending says of the time, where it is on an action or on a word that nobody knows.
    mutating func takeTense(of piece: Segmenter.Piece, start: Int32, end: Int32) {
        guard let tense = units[piece.units].first(where: { !$0.tense.isEmpty })?.tense else { return }
        switch piece.entry?.wordClass {
        case nil, .act, .service, .same, .weak:
            if isLaterClause {
                appendFrame(
                    Held(entry: Lexicon.Entry(wordClass: .past, frame: tense, concept: 0), start: start, end: end))
            } else {
                // "I have lost" has nothing: it is "I lost".
                let perfect = position > 0 ? pieces[position - 1].entry?.frame.contains(.has) : nil
                if tense.contains(.past), perfect ?? false { reading.frame.remove(.has) }
                reading.frame.formUnion(tense)
            }
        default: break
        }
    }

    var speaker: Lexicon.Entry { Lexicon.Entry(wordClass: .person, concept: StableHash.of("¶me")) }

    static func counts(_ item: Item) -> Bool {
        switch item.wordClass {
        case .number, .deixis, .which, .slot: true
        default: false
        }
    }

    mutating func takeWord(_ entry: Lexicon.Entry, start: Int32, end: Int32, followsNumber: Bool) {
        let word = Held(entry: entry, start: start, end: end)
        if isEcho(entry) {
            omit(.grammarWord, start, end)
            return
        }
        said.insert(entry.concept)
        switch entry.wordClass {
        case .you where entry.place == .vocative && (isBesideBreak || isCalledAtStart),
            .person where entry.place == .vocative && isBesideBreak:
            omit(.address, start, end)
        case .calls: omit(.address, start, end)
        case .please where isCry:
            append(
                Item(concept: entry.concept, wordClass: .courtesy, licence: .courtesy, start: start, end: end))
        case .has where lexicon.asksWithHas && isBeforeAction: omit(.grammarWord, start, end)
        case .genitive where isBeforeDuration: omit(.grammarWord, start, end)
        case .article:
            isOneAhead = units[pieces[position].units].contains { $0.form == [0x61] || $0.form == [0x61, 0x6E] }
            omit(.article, start, end)
        case .filler: omit(.filler, start, end)
        case .grammar: omit(.grammarWord, start, end)
        case .meridiem where followsNumber: append(item(entry: entry, start: start, end: end))
        case .meridiem: omit(.filler, start, end)
        case .opener where reading.items.allSatisfy({ $0.licence == .courtesy }): omit(.opener, start, end)
        case .closer, .questionCloser: held.append(word)
        case .address where !hasContent && isAddressAtStart: omit(.address, start, end)
        case .address where hasContent: held.append(word)
        case .classifier where followsNumber || isNumeral(nextPiece):
            omit(.classifier, start, end)
            markCounted()
        case .classifier where lexicon.classifiersStandAlone && isBeforeThing && !isAfterThing:
            omit(.classifier, start, end)
        case .takes:
            omit(.grammarWord, start, end)
            taken.append(reading.items.count)
        case .genitive where joinsThings:
            omit(.grammarWord, start, end)
            if !lexicon.headsFirst { genitives.append(reading.items.count) }
        case .topic: play(.topic, start, end)
        case .subject: play(.subject, start, end)
        case .object: play(.object, start, end)
        case .reply: append(item(entry: entry, start: start, end: end))
        case .no where opensClause(pieces[position]) && isBeforeClause:
            append(Item(concept: StableHash.of("¶no"), wordClass: .reply, start: start, end: end))
        case .not, .no, .bind, .genitive, .passive:
            if !entry.frame.isEmpty { takeFrame(word) }
            if entry.place == .tail || entry.place == .ending || entry.place == .helper {
                bindBackward(entry.concept, start: start, end: end)
                if entry.wordClass == .bind, let last = reading.items.indices.last {
                    reading.items[last].closesPart = true
                }
            } else {
                pending.append(
                    Binding(
                        marker: entry.concept, isDenial: entry.wordClass == .not || entry.wordClass == .no,
                        isPassive: entry.wordClass == .passive, start: start, end: end))
            }
        case .join:
            append(item(entry: entry, start: start, end: end))
            if let next = nextPiece?.entry, next.wordClass.mark != nil { isLaterClause = true }
        case .ordinal:
            append(item(entry: entry, start: start, end: end))
        default:
            if entry.frame.isEmpty {
                if entry.place == .moved { movedAhead.append(reading.items.count) }
                append(item(entry: entry, start: start, end: end))
            } else {
                let isContent = entry.wordClass.mark == nil
                if isContent, entry.place == .moved {
                    takeFrame(word)
                    movedAhead.append(reading.items.count)
                    append(item(entry: entry, start: start, end: end))
                    return
                }
                if isContent, lexicon.order == .verbFinal { append(item(entry: entry, start: start, end: end)) }
                takeFrame(word)
                if isContent, lexicon.order == .verbMedial { append(item(entry: entry, start: start, end: end)) }
            }
        }
    }

    func item(entry: Lexicon.Entry, start: Int32, end: Int32) -> Item {
        let wordClass = entry.wordClass == .meridiem ? .time : entry.wordClass
        if entry.wordClass == .scope, entry.place == .tail, isBehindCount {
            // "Just one cup": behind a count, "only" softens a request.
            return Item(concept: entry.concept, wordClass: .softener, licence: .softener, start: start, end: end)
        }
        return Item(
            concept: entry.concept, wordClass: wordClass, licence: wordClass.licence, start: start, end: end)
    }

    var isBehindCount: Bool {
        let items = reading.items.suffix(2)
        guard let last = items.last else { return false }
        return last.wordClass == .number || last.wordClass == .measure && items.first?.wordClass == .number
    }

    /// Whether a word of address, before anything else was said, addresses: a break follows it, or a clause with its own
    /// subject, or a request.
    var isAddressAtStart: Bool {
        guard let next = nextPiece else { return false }  // A title alone is all that was said.
        if opensClause(next) { return true }
        if lexicon.spacesPartClauses, units[next.units.lowerBound].isSpaced { return true }
        guard let entry = next.entry else { return false }
        return entry.wordClass.mark != nil || entry.wordClass == .courtesy || entry.wordClass == .filler
            || entry.wordClass == .opener || entry.wordClass == .mine
    }

    mutating func omit(_ licence: Licence, _ start: Int32, _ end: Int32) {
        if withheld.contains(licence) {
            let concept = Item.bound(StableHash.of(licence.rawValue), UInt64(position))
            reading.items.append(Item(concept: concept, wordClass: .unknown, start: start, end: end))
            return
        }
        reading.omissions.append(Reading.Omission(licence: licence, start: start, end: end))
    }

    // MARK: - The frame

    mutating func takeFrame(_ word: Held) {
        let frame = word.entry.frame
        if frame.has(.people), reading.items.contains(where: { $0.wordClass == .which }) { isQuestionClosed = true }
        let isPronoun = !frame.isEmpty && frame.isSubset(of: .people)
        if lexicon.order == .verbFinal, !isPronoun {
            unsettled.append(word)
            return
        }
        if isPronoun, opensBehindThing {
            reading.frame.formUnion(frame)
            return
        }
        if lexicon.order == .verbMedial, frame.has([.wish, .need, .please]), !frame.has(.people), isSomebodyElses {
            appendFrame(word)
            return
        }
        if lexicon.order == .verbFinal, isPronoun, !frame.contains(.you), hasContent, isBeforeThing {
            append(item(entry: owner, start: word.start, end: word.end))
            return
        }
        guard isLaterClause || frame.has(.people) && hasContent else {
            reading.frame.formUnion(frame)
            if isPronoun { subjectBefore = (word.start, word.end) }
            return
        }
        if isPronoun, frame == .me, lexicon.ownersFollow, !isLaterClause, pending.isEmpty,
            reading.items.last?.wordClass.isNominal ?? false
        {
            // "The room of I": the speaker behind a thing owns it.
            append(item(entry: owner, start: word.start, end: word.end))
            return
        }
        if !isPronoun { isLaterClause = true }
        appendFrame(word)
    }

    /// Whether somebody was named who is neither the speaker nor the listener, and no action yet: the wish is theirs.
    var isSomebodyElses: Bool {
        reading.items.contains { $0.wordClass == .person && $0.licence == nil }
            && !reading.items.contains { $0.wordClass == .act || $0.wordClass == .service }
    }

    /// Words of a frame that is not the sentence's own count one by one.
    mutating func appendFrame(_ word: Held) {
        var rest = word.entry.frame.rawValue
        while rest != 0 {
            let bit = rest & (~rest &+ 1)
            rest &= ~bit
            // "Wake me" is "wake": who asks for it is who it is done to, where a language lets that go without saying.
            let isSpeaker = word.entry.frame == .me && lexicon.dropsPronouns && lexicon.order == .verbMedial
            append(
                Item(
                    concept: Item.bound(StableHash.of("¶"), UInt64(bit)), wordClass: .person,
                    licence: isSpeaker && nextPiece == nil ? .benefit : nil, start: word.start, end: word.end))
        }
    }

    // MARK: - Items

    mutating func append(_ new: Item) {
        var item = new
        countThing(&item)
        if item.licence == .courtesy {
            // "No, thank you" refuses something; "no" denies.
            if reading.items.last?.wordClass == .reply { item.licence = nil }
            let isEdge = !hasContent || opensClause(pieces[position]) || isBeforeBreak
            if !isEdge { innerCourtesies.append(reading.items.count) }
            reading.items.append(item)
            return
        }
        settleHeld()
        if item.wordClass != .time, !unsettled.isEmpty {
            let words = unsettled
            unsettled = []
            for word in words { appendFrame(word) }
        }
        // A denial takes the next word, whatever it is; a preposition the next that stands for itself.
        if !pending.isEmpty, item.isFirm || item.licence == .one || pending.contains(where: \.isDenial) {
            if pending.count == 1, pending[0].isPassive { passives.append((reading.items.count, item.concept)) }
            for binding in pending.reversed() { item.concept = Item.bound(binding.marker, item.concept) }
            item.isBound = true
            item.licence = nil
            item.start = min(item.start, pending[0].start)
            pending.removeAll()
        }
        reading.items.append(item)
        if item.wordClass == .mine || item.wordClass == .yours { isOneAhead = true }  // "My bag" is one.
        if item.wordClass != .time { hasContent = hasContent || !isQuestionPhrase }
    }

    /// Notes whether a thing is one or several, where "a" or an ending says so.
    mutating func countThing(_ item: inout Item) {
        guard item.wordClass.isNominal else {
            isOneAhead = isOneAhead && item.wordClass == .intense
            return
        }
        let isPlural = units[pieces[position].units].contains(where: \.isPlural)
        if isOneAhead, let last = reading.items.indices.last, reading.items[last].wordClass.isNominal {
            reading.items[last].count = .unknown  // "A bus ticket": the last of the row is what is counted.
        }
        item.count = isPlural ? .several : isOneAhead ? .one : .unknown
    }

    /// Whether nothing was said yet but a question word and what it asks of: "how many nights".
    var isQuestionPhrase: Bool {
        guard !isQuestionClosed else { return false }
        let items = reading.items.filter { $0.licence != .courtesy && $0.wordClass != .time }
        return items.first?.wordClass == .which && items.dropFirst().allSatisfy(\.isPartOfThing)
    }

    /// What was held back as the end of a sentence stood inside it: there it counts.
    mutating func settleHeld() {
        let words = held
        held = []
        for word in words {
            if word.entry.wordClass == .closer || opensClause(pieces[position]) {
                omit(.closer, word.start, word.end)
            } else {
                reading.items.append(
                    Item(concept: word.entry.concept, wordClass: .person, start: word.start, end: word.end))
            }
        }
    }

    /// At the end of a sentence, what was held back closes it.
    mutating func closeHeld() {
        let asksWhich = reading.items.contains { $0.wordClass == .which }
        for word in held {
            switch word.entry.wordClass {
            case .address: omit(.address, word.start, word.end)
            case .questionCloser where !asksWhich:
                reading.items.append(item(entry: word.entry, start: word.start, end: word.end))
            default: omit(.closer, word.start, word.end)
            }
        }
    }

    mutating func bindBackward(_ marker: UInt64, start: Int32, end: Int32) {
        if let last = reading.items.lastIndex(where: { !$0.isPassing }) {
            reading.items[last].concept = Item.bound(marker, reading.items[last].concept)
            reading.items[last].isBound = true
            reading.items[last].licence = nil
            // The word may stand behind the marker: it then reaches back to it.
            reading.items[last].start = min(reading.items[last].start, start)
            reading.items[last].end = max(reading.items[last].end, end)
        } else {
            reading.items.append(Item(concept: marker, wordClass: .not, start: start, end: end))
            hasContent = true
        }
    }

    mutating func play(_ role: Item.Role, _ start: Int32, _ end: Int32) {
        guard let last = reading.items.indices.last else { return }
        reading.items[last].role = role
    }

    // MARK: - Numbers

    /// - Parameter run: `nil` for "one" in a word with what it counts.
    mutating func takeNumber(_ run: NumeralReader.Run?, start: Int32, end: Int32) {
        let value = run.map { $0.reading?.hundredths } ?? 100
        var hash = StableHash()
        for unit in units[pieces[position].units] {
            for scalar in unit.form { hash.combine(scalar) }
        }
        // What follows tells whether "one" counts a thing: "gate one" does not.
        let isBeforeThing = nextPiece.map { $0.entry?.wordClass.mark == nil } ?? false
        let isOne = value == 100 && (isBeforeThing || isCountAhead)
        append(
            Item(
                concept: value.map(Item.number(hundredths:)) ?? hash.value, wordClass: .number, isCounted: isCountAhead,
                licence: isOne ? .one : nil, start: start, end: end))
        isCountAhead = false
    }

    /// A classifier behind it shows that "one" counts a thing.
    mutating func markCounted() {
        guard let last = reading.items.indices.last, reading.items[last].wordClass == .number else {
            isCountAhead = true
            return
        }
        reading.items[last].isCounted = true
        if reading.items[last].concept == Item.one, !reading.items[last].isBound { reading.items[last].licence = .one }
    }

    mutating func takeUnknown(_ units: ArraySlice<Segmenter.Unit>, start: Int32, end: Int32) {
        var hash = StableHash()
        for unit in units {
            for scalar in unit.form { hash.combine(scalar) }
        }
        // Digits that are no value stay what they are.
        let isNumeric = units.allSatisfy { $0.form.allSatisfy(NumberMarks.isPart) }
        append(Item(concept: hash.value, wordClass: isNumeric ? .number : .unknown, start: start, end: end))
    }
}
