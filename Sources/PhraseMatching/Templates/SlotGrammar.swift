import Languages

/// Finds in a text what a slot may hold. A slot is matched by its own grammar, never by similarity.
struct SlotGrammar: Sendable {
    /// What was found for a slot, and where it stands in the normal form.
    struct Span: Sendable {
        var range: Range<Int>
        var value: SlotValue.Value
    }

    private typealias Word = [UInt32]

    private struct Compiled: Sendable {
        var hourPrefix: [[UInt32]]
        var hourSuffix: [[UInt32]]
        var minuteSuffix: [[UInt32]]
        var half: [[UInt32]]
        var minutesBefore: [(word: [UInt32], minutes: Int)]
        var periods: [(word: [UInt32], period: CalendarWords.Period)]
        var named: [(word: [UInt32], hour: Int)]
        var months: [(word: [UInt32], month: Int)]
        var weekdays: [(word: [UInt32], day: Int)]
        var relativeDays: [(word: [UInt32], offset: Int)]
        var dayPrefix: [[UInt32]]
        var daySuffix: [[UInt32]]
        var monthPrefix: [[UInt32]]
        var currencies: [(word: [UInt32], code: String)]
    }

    private let calendar: Compiled?
    private let lists: SlotLists
    private let items: [[(word: [UInt32], index: Int)]]
    private let isSpaced: Bool

    init(language: LanguageTag, lists: SlotLists) {
        func scalars(_ text: String) -> [UInt32] { NormalisedText(text, language: language).scalars }
        self.lists = lists
        isSpaced = ["en", "vi", "id", "ms"].contains(language.primary)
        items = lists.names.indices.map { list in
            lists.wordings(of: list, language: language).enumerated().flatMap { index, names in
                names.map { (scalars($0), index) }.filter { !$0.0.isEmpty }
            }
        }
        calendar = CalendarWords.words(for: language).map { words in
            Compiled(
                hourPrefix: words.hourPrefix.map(scalars), hourSuffix: words.hourSuffix.map(scalars),
                minuteSuffix: words.minuteSuffix.map(scalars), half: words.half.map(scalars),
                minutesBefore: words.minutesBefore.map { (scalars($0.word), $0.minutes) },
                periods: words.periods.flatMap { period in period.words.map { (scalars($0), period) } },
                named: words.named.map { (scalars($0.word), $0.hour) },
                months: words.months.enumerated().flatMap { month, names in names.map { (scalars($0), month + 1) } },
                weekdays: words.weekdays.enumerated().flatMap { day, names in names.map { (scalars($0), day + 1) } },
                relativeDays: words.relativeDays.flatMap { day in day.words.map { (scalars($0), day.offset) } },
                dayPrefix: words.dayPrefix.map(scalars), daySuffix: words.daySuffix.map(scalars),
                monthPrefix: words.monthPrefix.isEmpty ? [] : [scalars(words.monthPrefix)],
                currencies: words.currencies.flatMap { currency in currency.words.map { (scalars($0), currency.code) } }
            )
        }
    }

    /// What may fill a slot of `kind`: spans that do not overlap, the longest first where they would.
    func spans(
        of kind: SlotKind, in text: [UInt32], numbers: [SpokenNumber], ordinals: [SpokenNumber]
    ) -> [Span] {
        let found: [Span]
        switch kind {
        case .number:
            found = numbers.compactMap { number in
                number.whole.flatMap {
                    NumberWords.range.contains($0) ? Span(range: number.range, value: .number($0)) : nil
                }
            }
        case .money: found = numbers.compactMap { money($0, in: text) }
        case .time: found = times(in: text, numbers: numbers)
        case .date: found = dates(in: text, numbers: numbers + ordinals)
        case .list(let list):
            found = items[list].flatMap { item in
                occurrences(of: item.word, in: text).map {
                    Span(range: $0, value: .item(list: lists.names[list], index: item.index))
                }
            }
        }
        var chosen: [Span] = []
        let byLength = found.sorted { ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound) }
        for span in byLength where !chosen.contains(where: { $0.range.overlaps(span.range) }) { chosen.append(span) }
        return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func money(_ number: SpokenNumber, in text: [UInt32]) -> Span? {
        var (range, code) = (number.range, String?.none)
        for (currency, sign) in CalendarWords.currencySigns {
            let word = sign.unicodeScalars.map(\.value)
            if let start = before(range.lowerBound, word, in: text) {
                (range, code) = (start..<range.upperBound, currency)
            } else if let end = after(range.upperBound, word, in: text) {
                (range, code) = (range.lowerBound..<end, currency)
            }
        }
        let named = (calendar?.currencies ?? []).compactMap { currency in
            after(range.upperBound, currency.word, in: text).map { (end: $0, code: currency.code) }
        }
        if let longest = named.max(by: { $0.end < $1.end }) {
            (range, code) = (range.lowerBound..<longest.end, longest.code)
        }
        return code.map { Span(range: range, value: .money(hundredths: number.hundredths, currency: $0)) }
    }

    private func times(in text: [UInt32], numbers: [SpokenNumber]) -> [Span] {
        guard let calendar else { return [] }
        var found = calendar.named.flatMap { named in
            occurrences(of: named.word, in: text).map { Span(range: $0, value: .time(hour: named.hour, minute: 0)) }
        }
        for index in numbers.indices {
            if let span = time(at: index, of: numbers, in: text, calendar) { found.append(span) }
        }
        return found
    }

    private func time(at index: Int, of numbers: [SpokenNumber], in text: [UInt32], _ calendar: Compiled) -> Span? {
        guard let said = numbers[index].whole, (0...24).contains(said) else { return nil }
        var range = numbers[index].range
        var (minute, isTime) = (0, false)
        var period: CalendarWords.Period?
        if let next = numbers.indices.contains(index + 1) ? numbers[index + 1] : nil, next.range == range,
            let minutes = next.whole
        {
            (minute, isTime) = (minutes, true)  // "7:30": both numbers stand in one place.
        } else if index > 0, numbers[index - 1].range == range {
            return nil
        }
        for (word, candidate) in calendar.periods where period == nil {
            if let end = after(range.upperBound, word, in: text) {
                (range, period, isTime) = (range.lowerBound..<end, candidate, true)
            }
        }
        if let end = longest(after: range.upperBound, calendar.hourSuffix, in: text) {
            (range, isTime) = (range.lowerBound..<end, true)
        }
        if let end = longest(after: range.upperBound, calendar.half, in: text) {
            (range, minute) = (range.lowerBound..<end, 30)
        } else if minute == 0, let next = numbers.indices.contains(index + 1) ? numbers[index + 1] : nil,
            next.range.lowerBound == skippingSpace(range.upperBound, in: text), let minutes = next.whole,
            (1...59).contains(minutes), isTime || minutes >= 10
        {
            let end = longest(after: next.range.upperBound, calendar.minuteSuffix, in: text)
            (range, minute) = (range.lowerBound..<(end ?? next.range.upperBound), minutes)
        }
        for (word, candidate) in calendar.periods where period == nil {
            if let end = after(range.upperBound, word, in: text) {
                (range, period, isTime) = (range.lowerBound..<end, candidate, true)
            } else if let start = before(range.lowerBound, word, in: text) {
                (range, period, isTime) = (start..<range.upperBound, candidate, true)
            }
        }
        var earlier = 0
        if let part = calendar.minutesBefore.compactMap({ part in
            before(range.lowerBound, part.word, in: text).map { (start: $0, minutes: part.minutes) }
        }).min(by: { $0.start < $1.start }) {
            range = part.start..<range.upperBound
            (minute, earlier, isTime) = part.minutes < 0 ? (60 + part.minutes, 1, true) : (part.minutes, 0, true)
        }
        if let start = longest(before: range.lowerBound, calendar.hourPrefix, in: text) {
            (range, isTime) = (start..<range.upperBound, true)
        }
        guard isTime, (0...59).contains(minute) else { return nil }
        guard let hour = period.map({ $0.hour(said) }) ?? said else { return nil }
        return Span(range: range, value: .time(hour: (hour - earlier + 24) % 24, minute: minute))
    }

    private func dates(in text: [UInt32], numbers: [SpokenNumber]) -> [Span] {
        guard let calendar else { return [] }
        var found: [Span] = []
        for (word, offset) in calendar.relativeDays {
            found += occurrences(of: word, in: text).map { Span(range: $0, value: .relativeDay(offset)) }
        }
        for (word, day) in calendar.weekdays {
            found += occurrences(of: word, in: text).map { Span(range: $0, value: .weekday(day)) }
        }
        for number in numbers {
            guard let day = number.whole, (1...31).contains(day) else { continue }
            var range = number.range
            if let end = longest(after: range.upperBound, calendar.daySuffix, in: text) {
                range = range.lowerBound..<end
            }
            let afterPrefix = longest(after: range.upperBound, calendar.monthPrefix, in: text) ?? range.upperBound
            let behind = calendar.months.compactMap { month in
                after(afterPrefix, month.word, in: text).map { (edge: $0, month: month.month) }
            }.max { $0.edge < $1.edge }
            let ahead = calendar.months.compactMap { month in
                before(range.lowerBound, month.word, in: text).map { (edge: $0, month: month.month) }
            }.min { $0.edge < $1.edge }
            if let behind {
                let start = longest(before: range.lowerBound, calendar.dayPrefix, in: text) ?? range.lowerBound
                found.append(Span(range: start..<behind.edge, value: .date(year: nil, month: behind.month, day: day)))
            } else if let ahead {
                let start = longest(before: ahead.edge, calendar.monthPrefix, in: text) ?? ahead.edge
                found.append(
                    Span(range: start..<range.upperBound, value: .date(year: nil, month: ahead.month, day: day)))
            }
        }
        return found
    }

    // MARK: Words at a place

    private func occurrences(of word: [UInt32], in text: [UInt32]) -> [Range<Int>] {
        guard !word.isEmpty, text.count >= word.count else { return [] }
        return (0...(text.count - word.count)).compactMap { start in
            let range = start..<(start + word.count)
            return text[start] == word[0] && text[range] == word[...] && isWhole(range, in: text) ? range : nil
        }
    }

    /// Where `word` ends when it stands at `position`, after a space or none.
    private func after(_ position: Int, _ word: [UInt32], in text: [UInt32]) -> Int? {
        let start = skippingSpace(position, in: text)
        let end = start + word.count
        guard !word.isEmpty, end <= text.count, text[start..<end] == word[...] else { return nil }
        let isCut = isSpaced && end < text.count && text[end] != ScalarFolding.space
        return isCut ? nil : end
    }

    /// Where `word` begins when it ends at `position`, before a space or none.
    private func before(_ position: Int, _ word: [UInt32], in text: [UInt32]) -> Int? {
        let end = position > 0 && text[position - 1] == ScalarFolding.space ? position - 1 : position
        let start = end - word.count
        guard !word.isEmpty, start >= 0, text[start..<end] == word[...] else { return nil }
        let isCut = isSpaced && start > 0 && text[start - 1] != ScalarFolding.space
        return isCut ? nil : start
    }

    private func longest(after position: Int, _ words: [[UInt32]], in text: [UInt32]) -> Int? {
        words.compactMap { after(position, $0, in: text) }.max()
    }

    private func longest(before position: Int, _ words: [[UInt32]], in text: [UInt32]) -> Int? {
        words.compactMap { before(position, $0, in: text) }.min()
    }

    private func skippingSpace(_ position: Int, in text: [UInt32]) -> Int {
        position < text.count && text[position] == ScalarFolding.space ? position + 1 : position
    }

    private func isWhole(_ range: Range<Int>, in text: [UInt32]) -> Bool {
        guard isSpaced else { return true }
        let opens = range.lowerBound == 0 || text[range.lowerBound - 1] == ScalarFolding.space
        return opens && (range.upperBound == text.count || text[range.upperBound] == ScalarFolding.space)
    }
}
