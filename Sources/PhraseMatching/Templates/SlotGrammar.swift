import Languages

/// Finds in a text what a slot may hold. A slot is matched by its own grammar, never by similarity.
struct SlotGrammar: Sendable {
    /// What was found for a slot, and where it stands in the normal form.
    struct Span: Sendable {
        /// With the words that belong to it but may as well stand in the wording: "at seven", "วันที่ 3".
        var range: Range<Int>
        /// Without them.
        var core: Range<Int>
        var value: SlotValue.Value
        /// Whether it can be nothing else. An hour without a word for it, or an amount without its currency, is one
        /// only where the wording agrees to the letter.
        var isFirm = true
    }

    let numerals: NumeralReader
    private let times: TimeGrammar?
    private let dates: DateGrammar?
    private let money: MoneyGrammar
    private let lists: SlotLists
    private let items: [[(word: [UInt32], index: Int)]]
    private let hedges: [[UInt32]]

    init(language: LanguageTag, lists: SlotLists) {
        func scalars(_ text: String) -> [UInt32] { NormalisedText(text, language: language).scalars }
        self.lists = lists
        let numerals = NumeralReader(language)
        self.numerals = numerals
        let calendar = CalendarWords.words(for: language)
        times = calendar.map { TimeGrammar($0, language: language, numerals: numerals) }
        dates = calendar.map { DateGrammar($0, language: language, numerals: numerals) }
        money = MoneyGrammar(calendar, language: language, numerals: numerals)
        hedges = numerals.table.hedges.map(scalars).filter { !$0.isEmpty }
        items = lists.names.indices.map { list in
            lists.wordings(of: list, language: language).enumerated().flatMap { index, names in
                names.map { (scalars($0), index) }.filter { !$0.0.isEmpty }
            }
        }
    }

    /// What may fill a slot of each of these kinds.
    func candidates(for kinds: Set<SlotKind>, in text: [UInt32]) -> [SlotKind: [Span]] {
        let runs = numerals.runs(in: text)
        return Dictionary(uniqueKeysWithValues: kinds.map { ($0, spans(of: $0, in: text, runs: runs)) })
    }

    /// What may fill a slot of `kind`: spans that do not overlap, the longest first where they would.
    private func spans(of kind: SlotKind, in text: [UInt32], runs: [NumeralReader.Run]) -> [Span] {
        let found: [Span]
        switch kind {
        case .number:
            found = runs.compactMap { run in
                guard let reading = run.reading, let whole = reading.whole, NumberWords.range.contains(whole) else {
                    return nil
                }
                return Span(range: reading.range, core: reading.range, value: .number(whole))
            }
        case .money: found = money.spans(in: text, runs: runs)
        case .time: found = times?.spans(in: text) ?? []
        case .date: found = dates?.spans(in: text) ?? []
        case .list(let list):
            let words = SlotWords(numerals)
            found = items[list].flatMap { item in
                words.occurrences(of: item.word, in: text).map {
                    Span(range: $0, core: $0, value: .item(list: lists.names[list], index: item.index))
                }
            }
        }
        var chosen: [Span] = []
        let byLength = found.sorted { ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound) }
        for span in byLength where !chosen.contains(where: { $0.range.overlaps(span.range) }) { chosen.append(span) }
        return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    // MARK: What makes an amount another

    /// How far from a slot a word may stand that makes its value another one.
    private static let reach = (words: 3, letters: 12)

    /// The words next to the slots of a normal form that make of what fills them something else: "about", "before".
    /// Two texts with other such words do not say the same, however light the words are.
    func hedges(in text: [UInt32]) -> [Set<[UInt32]>] {
        let words = SlotWords(numerals)
        return text.indices.filter { SlotKind(scalar: text[$0]) != nil }.map { slot in
            let around = surroundings(of: slot, in: text)
            return Set(hedges.filter { !words.occurrences(of: $0, in: around).isEmpty })
        }
    }

    private func surroundings(of slot: Int, in text: [UInt32]) -> [UInt32] {
        guard numerals.script == .spaced else {
            let (low, high) = (max(0, slot - Self.reach.letters), min(text.count, slot + Self.reach.letters + 1))
            return Array(text[low..<high])
        }
        var (low, high, spaces) = (slot, slot, 0)
        while low > 0 {
            if text[low - 1] == ScalarFolding.space { spaces += 1 }
            if spaces > Self.reach.words { break }
            low -= 1
        }
        spaces = 0
        while high + 1 < text.count {
            if text[high + 1] == ScalarFolding.space { spaces += 1 }
            if spaces > Self.reach.words { break }
            high += 1
        }
        return Array(text[low...high])
    }
}

/// Words at a place of a normal form, whole as the script of the language has them.
struct SlotWords: Sendable {
    private let numerals: NumeralReader

    init(_ numerals: NumeralReader) { self.numerals = numerals }

    /// Where `word` stands.
    func occurrences(of word: [UInt32], in text: [UInt32]) -> [Range<Int>] {
        guard !word.isEmpty, text.count >= word.count else { return [] }
        return (0...(text.count - word.count)).compactMap { start in
            let range = start..<(start + word.count)
            guard text[start] == word[0], text[range] == word[...] else { return nil }
            return isEdge(range.lowerBound, in: text) && isEdge(range.upperBound, in: text) ? range : nil
        }
    }

    /// Where `word` ends when it stands at `position`, after a space or none.
    func after(_ position: Int, _ word: [UInt32], in text: [UInt32]) -> Int? {
        let start = skippingSpace(position, in: text)
        let end = start + word.count
        guard !word.isEmpty, end <= text.count, text[start..<end] == word[...], isEdge(end, in: text) else {
            return nil
        }
        return end
    }

    /// Where `word` begins when it ends at `position`, before a space or none.
    func before(_ position: Int, _ word: [UInt32], in text: [UInt32]) -> Int? {
        let end = position > 0 && text[position - 1] == ScalarFolding.space ? position - 1 : position
        let start = end - word.count
        guard !word.isEmpty, start >= 0, text[start..<end] == word[...], isEdge(start, in: text) else { return nil }
        return start
    }

    /// The longest of `words` at a position.
    func longest(after position: Int, _ words: [[UInt32]], in text: [UInt32]) -> Int? {
        words.compactMap { after(position, $0, in: text) }.max()
    }

    /// The longest of `words` that end at a position.
    func longest(before position: Int, _ words: [[UInt32]], in text: [UInt32]) -> Int? {
        words.compactMap { before(position, $0, in: text) }.min()
    }

    func skippingSpace(_ position: Int, in text: [UInt32]) -> Int {
        position < text.count && text[position] == ScalarFolding.space ? position + 1 : position
    }

    /// The numbers that begin at a position, after a space or none.
    func readings(after position: Int, in text: [UInt32]) -> [NumeralReader.Reading] {
        numerals.readings(at: skippingSpace(position, in: text), in: text)
    }

    /// The digits and marks at a position.
    func digits(at position: Int, in text: [UInt32]) -> ArraySlice<UInt32> {
        guard position < text.count, NumberMarks.isPart(text[position]) else { return [] }
        let end = text[position...].firstIndex { !NumberMarks.isPart($0) } ?? text.count
        return text[position..<end]
    }

    /// Whether a word may begin or end at `position`.
    func isEdge(_ position: Int, in text: [UInt32]) -> Bool { numerals.isBoundary(position, in: text) }
}
