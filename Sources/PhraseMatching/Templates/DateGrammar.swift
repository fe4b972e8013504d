import Languages

/// Days in a text: "the 3rd of March", "25/12", "ngày 3 tháng 5", 五月二日, "tomorrow".
struct DateGrammar: Sendable {
    private let words: SlotWords
    private let months: [(word: [UInt32], month: Int)]
    private let weekdays: [(word: [UInt32], day: Int)]
    private let relativeDays: [(word: [UInt32], offset: Int)]
    private let namedDays: [(word: [UInt32], day: Int)]
    private let ordinals: [(word: [UInt32], day: Int)]
    private let ordinalSuffixes: [[UInt32]]
    private let dayPrefix: [[UInt32]]
    private let daySuffix: [[UInt32]]
    /// The suffix that the day of a date must have, where a month is a number with a word behind it.
    private let monthWords: [[UInt32]]
    private let monthSuffix: [[UInt32]]
    private let yearWords: [[UInt32]]
    private let yearSuffix: [[UInt32]]
    private let isMonthFirst: Bool
    private let isEnglish: Bool
    private let countsBuddhistYears: Bool

    init(_ calendar: CalendarWords, language: LanguageTag, numerals: NumeralReader) {
        func scalars(_ text: String) -> [UInt32] { NormalisedText(text, language: language).scalars }
        words = SlotWords(numerals)
        months = calendar.months.enumerated().flatMap { month, names in names.map { (scalars($0), month + 1) } }
        weekdays = calendar.weekdays.enumerated().flatMap { day, names in names.map { (scalars($0), day + 1) } }
        relativeDays = calendar.relativeDays.flatMap { day in day.words.map { (scalars($0), day.offset) } }
        namedDays = calendar.namedDays.map { (scalars($0.word), $0.day) }
        ordinals = numerals.table.ordinals.map { (scalars($0.0), $0.1) }
        ordinalSuffixes = numerals.table.ordinalSuffixes.map(scalars)
        dayPrefix = calendar.dayPrefix.map(scalars)
        daySuffix = calendar.daySuffix.map(scalars)
        monthWords =
            (calendar.monthWords + (calendar.monthPrefix.isEmpty ? [] : [calendar.monthPrefix])).map(scalars)
            + (language.primary == "vi" ? [scalars("tháng")] : [])
        monthSuffix = calendar.monthSuffix.map(scalars)
        yearWords = calendar.yearWords.map(scalars)
        yearSuffix = calendar.yearSuffix.map(scalars)
        isMonthFirst = calendar.isMonthFirst && language.primary != "my"
        isEnglish = language.primary == "en"
        countsBuddhistYears = language.primary == "th"
    }

    func spans(in text: [UInt32]) -> [SlotGrammar.Span] {
        var found: [SlotGrammar.Span] = []
        for (word, offset) in relativeDays {
            found += words.occurrences(of: word, in: text).map {
                SlotGrammar.Span(range: $0, core: $0, value: .relativeDay(offset))
            }
        }
        for (word, day) in weekdays {
            found += words.occurrences(of: word, in: text).map {
                SlotGrammar.Span(range: $0, core: $0, value: .weekday(day))
            }
        }
        for position in text.indices where text[position] != ScalarFolding.space && words.isEdge(position, in: text) {
            let dates = dayFirst(at: position, in: text) + monthFirst(at: position, in: text)
            if let date = dates.max(by: { $0.range.upperBound < $1.range.upperBound }) { found.append(date) }
            if let date = digits(at: position, in: text) { found.append(date) }
        }
        return found
    }

    private struct Part {
        var end: Int
        var value: Int
    }

    // MARK: Orders

    private func dayFirst(at start: Int, in text: [UInt32]) -> [SlotGrammar.Span] {
        var found: [SlotGrammar.Span] = []
        for (core, position) in starts(start, in: text) {
            for day in days(at: position, in: text) {
                var end = day.end
                if let last = words.longest(after: end, daySuffix, in: text) { end = last }
                for month in monthsByName(at: end, in: text) + monthsByNumber(at: end, in: text) {
                    let year = year(at: month.end, in: text)
                    add(year?.value, month.value, day.value, start..<(year?.end ?? month.end), core: core, to: &found)
                }
            }
        }
        return found
    }

    /// Where the day begins: with or without the words before it.
    private func starts(_ start: Int, in text: [UInt32]) -> [(core: Int, position: Int)] {
        let ends = dayPrefix.compactMap { words.after(start, $0, in: text) }
        guard let longest = ends.max(), let shortest = ends.min() else { return [(start, start)] }
        // Of "ngày mùng" the wording may have the first word.
        return [(words.skippingSpace(shortest, in: text), longest), (start, start)]
    }

    private func monthFirst(at start: Int, in text: [UInt32]) -> [SlotGrammar.Span] {
        var found: [SlotGrammar.Span] = []
        let leading = leadingYear(at: start, in: text)
        let position = leading?.end ?? start
        for month in monthsByName(at: position, in: text) {
            let inner = isEnglish ? words.longest(after: month.end, dayPrefix, in: text) ?? month.end : month.end
            for day in days(at: inner, in: text) {
                var end = day.end
                if let last = words.longest(after: end, daySuffix, in: text), !isEnglish {
                    end = last
                } else if isMonthFirst, !isNamed(day, from: inner, in: text) {
                    continue  // 5月3 is not said without the word for the day.
                }
                let year = leading == nil ? self.year(at: end, in: text) : nil
                add(
                    leading?.value ?? year?.value, month.value, day.value, start..<(year?.end ?? end), core: start,
                    to: &found)
            }
        }
        return found
    }

    private func isNamed(_ day: Part, from position: Int, in text: [UInt32]) -> Bool {
        namedDays.contains { words.after(position, $0.word, in: text) == day.end }
    }

    private func add(
        _ year: Int?, _ month: Int, _ day: Int, _ range: Range<Int>, core: Int, to found: inout [SlotGrammar.Span]
    ) {
        guard (1...12).contains(month), (1...Self.days[month - 1]).contains(day), core < range.upperBound else {
            return
        }
        found.append(
            SlotGrammar.Span(
                range: range, core: core..<range.upperBound, value: .date(year: year, month: month, day: day)))
    }

    /// The most days of each month.
    private static let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    // MARK: Parts

    private func days(at position: Int, in text: [UInt32]) -> [Part] {
        var found: [Part] = []
        for day in namedDays {
            if let end = words.after(position, day.word, in: text) { found.append(Part(end: end, value: day.day)) }
        }
        for day in ordinals {
            if let end = words.after(position, day.word, in: text) { found.append(Part(end: end, value: day.day)) }
        }
        for reading in words.readings(after: position, in: text) {
            guard let value = reading.whole, (1...31).contains(value) else { continue }
            let end = reading.range.upperBound
            found.append(Part(end: end, value: value))
            if reading.isLiteral, let last = words.longest(after: end, ordinalSuffixes, in: text) {
                found.append(Part(end: last, value: value))
            }
        }
        return found
    }

    private func monthsByName(at position: Int, in text: [UInt32]) -> [Part] {
        let start = words.longest(after: position, monthWords, in: text)
        return ([position] + (start.map { [$0] } ?? [])).flatMap { position in
            months.compactMap { month in
                words.after(position, month.word, in: text).map { end in
                    Part(end: words.longest(after: end, monthSuffix, in: text) ?? end, value: month.month)
                }
            }
        }
    }

    private func monthsByNumber(at position: Int, in text: [UInt32]) -> [Part] {
        guard let start = words.longest(after: position, monthWords, in: text) else { return [] }
        return words.readings(after: start, in: text).compactMap { reading in
            reading.whole.flatMap { (1...12).contains($0) ? Part(end: reading.range.upperBound, value: $0) : nil }
        }
    }

    private func year(at position: Int, in text: [UInt32]) -> Part? {
        let start = words.longest(after: position, yearWords, in: text)
        for reading in words.readings(after: start ?? position, in: text).reversed() {
            guard let value = reading.whole, let year = commonEra(value) else { continue }
            let isWritten = reading.isLiteral && reading.range.count == 4
            guard isWritten || start != nil else { continue }
            return Part(
                end: words.longest(after: reading.range.upperBound, yearSuffix, in: text) ?? reading.range.upperBound,
                value: year)
        }
        return nil
    }

    private func leadingYear(at position: Int, in text: [UInt32]) -> Part? {
        for reading in words.readings(after: position, in: text).reversed() {
            guard let value = reading.whole, let year = commonEra(value),
                let end = words.longest(after: reading.range.upperBound, yearSuffix, in: text)
            else { continue }
            return Part(end: end, value: year)
        }
        return nil
    }

    private func commonEra(_ year: Int) -> Int? {
        switch year {
        case 1_900...2_199: year
        case 2_443...2_742 where countsBuddhistYears: year - 543
        default: nil
        }
    }

    // MARK: Digits

    /// "25/12", "25/12/2026", "2026-12-25": the day first, but for languages that put the month first. In English both
    /// are in use, so that one of the two must be no month.
    private func digits(at start: Int, in text: [UInt32]) -> SlotGrammar.Span? {
        var position = start
        if !NumberMarks.isPart(text[position]) {
            guard let end = words.longest(after: position, dayPrefix, in: text) else { return nil }
            position = words.skippingSpace(end, in: text)
        } else if position > 0, NumberMarks.isPart(text[position - 1]) {
            return nil
        }
        let run = words.digits(at: position, in: text)
        guard let mark = run.first(where: { !ScalarFolding.isDigit($0) }),
            mark == NumberMarks.slash || mark == NumberMarks.minus || mark == NumberMarks.point
        else { return nil }
        let groups = run.split(separator: mark, omittingEmptySubsequences: false)
        guard groups.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(ScalarFolding.isDigit) }) else {
            return nil
        }
        let values = groups.map { $0.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        var found: [SlotGrammar.Span] = []
        let range =
            start..<(words.longest(after: run.endIndex, daySuffix, in: text).flatMap { isMonthFirst ? $0 : nil }
            ?? run.endIndex)
        switch (values.count, groups[0].count) {
        case (3, 4):
            guard let year = commonEra(values[0]) else { return nil }
            add(year, values[1], values[2], range, core: position, to: &found)
        case (3, 1...2):
            guard groups[2].count == 4 || groups[2].count == 2, groups[1].count < 3,
                let year = commonEra(groups[2].count == 2 ? 2_000 + values[2] : values[2]),
                let (day, month) = ordered(values[0], values[1])
            else { return nil }
            add(year, month, day, range, core: position, to: &found)
        case (2, 1...2):
            // Two numbers with a dash are a range, with a point an amount or a time.
            guard mark == NumberMarks.slash, groups[1].count < 3, let (day, month) = ordered(values[0], values[1])
            else {
                return nil
            }
            let year = year(at: range.upperBound, in: text)
            add(year?.value, month, day, start..<(year?.end ?? range.upperBound), core: position, to: &found)
        default: return nil
        }
        return found.first
    }

    private func ordered(_ first: Int, _ second: Int) -> (day: Int, month: Int)? {
        if isMonthFirst { return (second, first) }
        guard isEnglish else { return (first, second) }
        if first > 12 || first == second { return (first, second) }
        return second > 12 ? (second, first) : nil
    }
}
