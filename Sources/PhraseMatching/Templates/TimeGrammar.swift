import Languages

/// Times of day in a text: "half past seven", "7.15 pm", "บ่ายสามโมงครึ่ง", 差五分十点.
struct TimeGrammar: Sendable {
    /// How Thai and Lao speakers count hours by the part of the day in the word for the hour itself.
    private let countsFromSix: Bool
    private let isEnglish: Bool
    private let words: SlotWords
    private let hourPrefix: [[UInt32]]
    private let hourSuffix: [[UInt32]]
    private let minuteSuffix: [[UInt32]]
    private let half: [[UInt32]]
    private let minutesBefore: [(word: [UInt32], minutes: Int)]
    private let minutesAfter: [(word: [UInt32], minutes: Int)]
    private let past: [[UInt32]]
    private let lacking: [[UInt32]]
    private let lackingFirst: [[UInt32]]
    private let minutesBack: [[UInt32]]
    private let sharp: [[UInt32]]
    private let periods: [(word: [UInt32], period: CalendarWords.Period)]
    private let named: [(word: [UInt32], hour: Int)]
    private let minuteWordsOfEnglish: [[UInt32]]
    /// English: minutes past the hour, or to it.
    private let directions: [(word: [UInt32], sign: Int)]

    init(_ calendar: CalendarWords, language: LanguageTag, numerals: NumeralReader) {
        func scalars(_ text: String) -> [UInt32] { NormalisedText(text, language: language).scalars }
        words = SlotWords(numerals)
        countsFromSix = language.primary == "th"
        isEnglish = language.primary == "en"
        hourPrefix = calendar.hourPrefix.map(scalars)
        hourSuffix = calendar.hourSuffix.map(scalars)
        minuteSuffix = calendar.minuteSuffix.map(scalars)
        half = calendar.half.map(scalars)
        minutesBefore = calendar.minutesBefore.map { (scalars($0.word), $0.minutes) }
        minutesAfter = calendar.minutesAfter.map { (scalars($0.word), $0.minutes) }
        past = calendar.past.map(scalars)
        lacking = calendar.lacking.map(scalars)
        lackingFirst = calendar.lackingFirst.map(scalars)
        minutesBack = calendar.minutesBack.map(scalars)
        sharp = calendar.sharp.map(scalars)
        periods = calendar.periods.flatMap { period in period.words.map { (scalars($0), period) } }
        named = calendar.named.map { (scalars($0.word), $0.hour) }
        minuteWordsOfEnglish = isEnglish ? [scalars("minutes"), scalars("minute")] : []
        directions =
            isEnglish
            ? [("past", 1), ("after", 1), ("to", -1), ("till", -1), ("before", -1)].map { (scalars($0.0), $0.1) } : []
    }

    func spans(in text: [UInt32]) -> [SlotGrammar.Span] {
        text.indices.compactMap { position in
            guard text[position] != ScalarFolding.space, words.isEdge(position, in: text) else { return nil }
            return time(at: position, in: text)
        }
    }

    /// A clock as far as it was read.
    private struct Clock {
        var end: Int
        var hour: Int
        var minute = 0
        /// How many minutes before the hour it is.
        var lacks = 0
        /// Whether something else than digits says that it is a time.
        var isFirm = false
        /// Whether the word for the hour was said, where that word tells the part of the day.
        var saysHour = false
    }

    private func time(at start: Int, in text: [UInt32]) -> SlotGrammar.Span? {
        var (core, period, isFirm) = (start, CalendarWords.Period?.none, false)
        var position = start
        // Before the hour stand its word and the part of the day, in either order.
        for _ in 0..<3 {
            if let end = words.longest(after: position, hourPrefix + sharp, in: text) {
                (position, isFirm) = (end, true)
                core = words.skippingSpace(end, in: text)
            } else if period == nil, let found = longestPeriod(after: position, in: text) {
                // The part of the day belongs to the time, wherever the word for the hour stands.
                if position == start { core = start }
                (position, period, isFirm) = (found.end, found.period, true)
            }
        }
        var best: SlotGrammar.Span?
        for clock in clocks(at: position, in: text, allowsNames: true) {
            guard let span = finish(clock, period, start: start, core: core, isFirm: isFirm, in: text) else { continue }
            if span.range.upperBound > best?.range.upperBound ?? 0 { best = span }
        }
        return best
    }

    private func longestPeriod(after position: Int, in text: [UInt32]) -> (end: Int, period: CalendarWords.Period)? {
        periods.compactMap { period in
            words.after(position, period.word, in: text).map { (end: $0, period: period.period) }
        }.max { $0.end < $1.end }
    }

    private func finish(
        _ clock: Clock, _ before: CalendarWords.Period?, start: Int, core: Int, isFirm: Bool, in text: [UInt32]
    ) -> SlotGrammar.Span? {
        var (clock, period) = (clock, before)
        if let end = words.longest(after: clock.end, sharp, in: text) { clock.end = end }
        if let found = longestPeriod(after: clock.end, in: text) {
            if period == nil {
                period = found.period
                clock.end = found.end
                clock.isFirm = true
            } else {
                return nil  // The first may be another word's: "breakfast at six in the morning" in Lao.
            }
        }
        if let end = words.longest(after: clock.end, sharp, in: text) { clock.end = end }
        guard (0...24).contains(clock.hour), (0...59).contains(clock.minute) else { return nil }
        guard var hour = period.map({ $0.hour(clock.hour) }) ?? hourWithoutPeriod(clock) else { return nil }
        var minute = clock.minute
        if clock.lacks > 0 { (hour, minute) = (hour - 1, 60 - clock.lacks) }
        // No word goes on where the time ends.
        guard words.isEdge(clock.end, in: text), hour < 24 || minute == 0 else { return nil }
        // Behind a number that is not part of it, it is part of a number itself.
        if isPartOfNumber(start, in: text) { return nil }
        let firm = isFirm || clock.isFirm
        return SlotGrammar.Span(
            range: start..<clock.end, core: min(core, clock.end - 1)..<clock.end,
            value: .time(hour: (hour + 24) % 24, minute: minute), isFirm: firm)
    }

    private func hourWithoutPeriod(_ clock: Clock) -> Int? {
        guard countsFromSix, clock.saysHour else { return clock.hour }
        switch clock.hour {
        case 1...5: return clock.hour + 12
        case 6: return nil  // Six in the morning or in the evening.
        default: return clock.hour
        }
    }

    private func isPartOfNumber(_ start: Int, in text: [UInt32]) -> Bool {
        guard start > 0, !words.readings(after: start, in: text).isEmpty else { return false }
        let last = text[start - 1] == ScalarFolding.space ? start - 2 : start - 1
        return last >= 0 && NumberMarks.isPart(text[last])
    }

    // MARK: The clock

    private func clocks(at position: Int, in text: [UInt32], allowsNames: Bool) -> [Clock] {
        var found: [Clock] = []
        if allowsNames {
            for name in named {
                guard let end = words.after(position, name.word, in: text) else { continue }
                var clock = Clock(end: end, hour: name.hour, isFirm: true)
                if let end = words.longest(after: end, half, in: text) {
                    (clock.end, clock.minute) = (end, 30)
                } else if let minutes = minutes(at: end, needsWord: true, in: text) {
                    (clock.end, clock.minute) = (minutes.end, minutes.minute)
                }
                found.append(clock)
            }
        }
        for part in minutesBefore {
            guard let end = words.after(position, part.word, in: text) else { continue }
            let inner = words.longest(after: end, hourPrefix, in: text) ?? end
            for hour in hours(at: inner, in: text) {
                found.append(
                    part.minutes < 0
                        ? Clock(end: hour.end, hour: hour.hour, lacks: -part.minutes, isFirm: true)
                        : Clock(end: hour.end, hour: hour.hour, minute: part.minutes, isFirm: true))
            }
        }
        for lack in lackingFirst {
            guard let end = words.after(position, lack, in: text) else { continue }
            for minutes in lackedMinutes(at: end, in: text) {
                for hour in hours(at: minutes.end, in: text) where hour.isFirm {
                    found.append(Clock(end: hour.end, hour: hour.hour, lacks: minutes.value, isFirm: true))
                }
            }
        }
        if isEnglish { found += englishMinutes(at: position, in: text) }
        if let clock = digitalClock(at: words.skippingSpace(position, in: text), in: text) { found.append(clock) }
        for hour in hours(at: position, in: text) { found += withMinutes(hour, in: text) }
        return found
    }

    /// "Twenty past six", "ten minutes to nine".
    private func englishMinutes(at position: Int, in text: [UInt32]) -> [Clock] {
        var found: [Clock] = []
        for reading in words.readings(after: position, in: text) {
            guard let value = reading.whole, (1...59).contains(value) else { continue }
            let end =
                words.longest(after: reading.range.upperBound, minuteWordsOfEnglish, in: text)
                ?? reading.range.upperBound
            for (word, sign) in directions {
                guard let next = words.after(end, word, in: text) else { continue }
                for hour in hours(at: next, in: text) where hour.hour > 0 {
                    found.append(
                        sign < 0
                            ? Clock(end: hour.end, hour: hour.hour, lacks: value, isFirm: true)
                            : Clock(end: hour.end, hour: hour.hour, minute: value, isFirm: true))
                }
                for name in named {
                    guard let last = words.after(next, name.word, in: text) else { continue }
                    found.append(
                        sign < 0
                            ? Clock(end: last, hour: name.hour, lacks: value, isFirm: true)
                            : Clock(end: last, hour: name.hour, minute: value, isFirm: true))
                }
            }
        }
        return found
    }

    /// "7:30", "07.15": digits on both sides of a mark, two of them behind it.
    private func digitalClock(at position: Int, in text: [UInt32]) -> Clock? {
        let digits = words.digits(at: position, in: text)
        guard let mark = digits.firstIndex(where: { !ScalarFolding.isDigit($0) }) else { return nil }
        let isColon = digits[mark] == NumberMarks.colon
        let (hour, minute) = (digits[..<mark], digits[(mark + 1)...])
        guard isColon || digits[mark] == NumberMarks.point, (1...2).contains(hour.count), minute.count == 2,
            minute.allSatisfy(ScalarFolding.isDigit)
        else { return nil }
        var clock = Clock(
            end: digits.endIndex, hour: Self.value(hour), minute: Self.value(minute), isFirm: isColon)
        if let end = words.longest(after: clock.end, hourSuffix, in: text) { (clock.end, clock.isFirm) = (end, true) }
        return clock
    }

    private static func value(_ digits: ArraySlice<UInt32>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } }

    /// A number that may be an hour, with its word.
    private func hours(at position: Int, in text: [UInt32]) -> [Clock] {
        words.readings(after: position, in: text).compactMap { reading in
            guard let hour = reading.whole, (0...24).contains(hour) else { return nil }
            if reading.isLiteral, words.digits(at: reading.range.lowerBound, in: text).count > 2 { return nil }
            var clock = Clock(end: reading.range.upperBound, hour: hour)
            if let end = words.longest(after: clock.end, hourSuffix, in: text) {
                clock.saysHour = countsFromSix && isCountedHour(clock.end, in: text)
                (clock.end, clock.isFirm) = (end, true)
            }
            return clock
        }
    }

    /// Whether the word for the hour behind a number is the one that is counted from six: โมง.
    private func isCountedHour(_ position: Int, in text: [UInt32]) -> Bool {
        words.after(position, "โมง".unicodeScalars.map(\.value), in: text) != nil
    }

    private func withMinutes(_ hour: Clock, in text: [UInt32]) -> [Clock] {
        var found = [hour]
        // Thai says the part of the day before the minutes: "สองทุ่มครึ่ง"; so may the others.
        var starts: [(end: Int, period: CalendarWords.Period?)] = [(hour.end, nil)]
        if let period = longestPeriod(after: hour.end, in: text) { starts.append((period.end, period.period)) }
        for (end, period) in starts {
            var base = hour
            if let period {
                guard let said = period.hour(hour.hour) else { continue }
                base.hour = said
                base.isFirm = true
                base.saysHour = false
            }
            base.end = end
            for clock in minutes(behind: base, in: text) { found.append(clock) }
        }
        return found
    }

    private func minutes(behind hour: Clock, in text: [UInt32]) -> [Clock] {
        var found: [Clock] = []
        func add(_ end: Int, minute: Int = 0, lacks: Int = 0) {
            var clock = hour
            (clock.end, clock.minute, clock.lacks, clock.isFirm) = (end, minute, lacks, true)
            found.append(clock)
        }
        if let end = words.longest(after: hour.end, half, in: text) { add(end, minute: 30) }
        for part in minutesAfter {
            guard let end = words.after(hour.end, part.word, in: text) else { continue }
            if part.minutes < 0 { add(end, lacks: -part.minutes) } else { add(end, minute: part.minutes) }
        }
        if let start = words.longest(after: hour.end, lacking, in: text) {
            for minutes in lackedMinutes(at: start, in: text) { add(minutes.end, lacks: minutes.value) }
            return found
        }
        let joined = words.longest(after: hour.end, past, in: text)
        // Without a word for the hour, minutes are two digits: "seven thirty".
        guard let minutes = minutes(at: joined ?? hour.end, needsWord: false, in: text) else { return found }
        let isLong = hour.isFirm || joined != nil || minutes.minute >= 10 || minutes.hasZero
        guard isLong else { return found }
        if minutes.hasWord, let end = words.longest(after: minutes.end, minutesBack, in: text) {
            add(end, lacks: minutes.minute)
        } else {
            var clock = hour
            (clock.end, clock.minute) = (minutes.end, minutes.minute)
            clock.isFirm = hour.isFirm || joined != nil || minutes.hasWord
            found.append(clock)
        }
        return found
    }

    private func lackedMinutes(at position: Int, in text: [UInt32]) -> [(end: Int, value: Int)] {
        var found = minutesAfter.compactMap { part in
            words.after(position, part.word, in: text).map { (end: $0, value: part.minutes) }
        }.filter { $0.value > 0 }
        for reading in words.readings(after: position, in: text) {
            guard let value = reading.whole, (1...59).contains(value) else { continue }
            let end = reading.range.upperBound
            found.append((words.longest(after: end, minuteSuffix, in: text) ?? end, value))
        }
        return found
    }

    private struct Minutes {
        var end: Int
        var minute: Int
        var hasWord: Bool
        var hasZero: Bool
    }

    private func minutes(at position: Int, needsWord: Bool, in text: [UInt32]) -> Minutes? {
        // Burmese counts round minutes with their word first: "မိနစ်နှစ်ဆယ်".
        if let start = words.longest(after: position, minuteSuffix, in: text),
            let reading = words.readings(after: start, in: text).last, let value = reading.whole,
            (1...59).contains(value)
        {
            return Minutes(end: reading.range.upperBound, minute: value, hasWord: true, hasZero: false)
        }
        var candidates: [(end: Int, value: Int, hasZero: Bool)] = []
        for reading in words.readings(after: position, in: text) {
            guard let value = reading.whole, (0...59).contains(value) else { continue }
            let digits = reading.isLiteral ? reading.range.count : 0
            if digits > 2
                || digits == 1 && !needsWord
                    && words.longest(after: reading.range.upperBound, minuteSuffix, in: text) == nil
            {
                continue
            }
            if value == 0, !reading.isLiteral {
                // "Oh five", 零五.
                guard
                    let next = words.readings(after: reading.range.upperBound, in: text).first(where: { !$0.isLiteral }
                    ),
                    let digit = next.whole, (1...9).contains(digit)
                else { continue }
                candidates.append((next.range.upperBound, digit, true))
            } else {
                candidates.append((reading.range.upperBound, value, digits == 2))
            }
        }
        var best: Minutes?
        for candidate in candidates {
            let end = words.longest(after: candidate.end, minuteSuffix, in: text)
            if needsWord, end == nil { continue }
            let minutes = Minutes(
                end: end ?? candidate.end, minute: candidate.value, hasWord: end != nil, hasZero: candidate.hasZero)
            if minutes.end >= best?.end ?? 0 { best = minutes }
        }
        return best
    }
}
