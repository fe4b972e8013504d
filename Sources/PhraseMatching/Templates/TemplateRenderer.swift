import Languages

/// Writes a wording with slots, filled: the answer in the other language.
///
///     let three = SlotValue(name: "number", text: "three", value: .number(3))
///     try TemplateRenderer().render("{number} cà phê nhé", slots: [three], language: .vietnamese)      // "3 cà phê nhé"
///     try TemplateRenderer(style: .spoken).render("กาแฟ{number}แก้ว", slots: [three], language: .thai)  // "กาแฟสามแก้ว"
public struct TemplateRenderer: Sendable {
    /// How numbers are put.
    public enum Style: Sendable {
        /// Digits 0 to 9.
        case written
        /// The digits of the language's own script, where it has some: Thai, Lao, Khmer, Burmese.
        case nativeDigits
        /// Words, as a voice says them.
        case spoken
    }

    private let style: Style
    private let lists: SlotLists
    private let usesTwelveHours: Bool

    /// Makes a renderer.
    ///
    /// - Parameters:
    ///   - lists: The pack's named lists: for each item its names in each language, of which the first is written.
    ///   - style: How numbers are put.
    ///   - usesTwelveHours: Whether times are put with the part of the day instead of on the 24-hour clock.
    public init(
        lists: [String: [[LanguageTag: [String]]]] = [:], style: Style = .written, usesTwelveHours: Bool = false
    ) {
        self.lists = SlotLists(lists)
        self.style = style
        self.usesTwelveHours = usesTwelveHours
    }

    /// Fills the slots of `wording`.
    ///
    /// - Throws: When a slot has no value, or its value cannot be put in `language`.
    public func render(
        _ wording: String, slots: [SlotValue], language: LanguageTag
    ) throws(PhraseMatchingError) -> String {
        var result = ""
        let parts = Template(wording).parts
        for (index, part) in parts.enumerated() {
            switch part {
            case .literal(let text): result += text
            case .slot(let name):
                guard let slot = slots.first(where: { $0.name == name }) else {
                    throw .missingSlot(name, wording: wording)
                }
                var next = ""
                if parts.indices.contains(index + 1), case .literal(let text) = parts[index + 1] { next = text }
                guard let text = text(of: slot.value, language: language, before: next) else {
                    throw .unspeakable(name, language: language)
                }
                result += text
            }
        }
        return result
    }

    private func text(of value: SlotValue.Value, language: LanguageTag, before next: String) -> String? {
        let words = CalendarWords.words(for: language)
        switch value {
        case .number(let number): return self.number(number, language: language, before: next)
        case .money(let hundredths, let currency):
            return money(hundredths, currency, words, language: language)
        case .time(let hour, let minute): return words.flatMap { time(hour, minute, $0, language: language) }
        case .date(let year, let month, let day):
            return words.flatMap { words in
                date(month, day, words, language: language).map {
                    dated($0, year: year, words, language: language)
                }
            }
        case .weekday(let day): return words.flatMap { (1...7).contains(day) ? $0.weekdays[day - 1].first : nil }
        case .relativeDay(let offset): return words?.relativeDays.first { $0.offset == offset }?.words.first
        case .item(let list, let index):
            guard let list = lists.index(of: list) else { return nil }
            let items = lists.wordings(of: list, language: language)
            return items.indices.contains(index) ? items[index].first : nil
        }
    }

    private func number(_ number: Int, language: LanguageTag, before next: String = "") -> String? {
        switch style {
        case .written: return String(number)
        case .nativeDigits: return Self.nativeDigits(String(number), language: language)
        case .spoken:
            if language.primary == "ko", Self.countsNatively(next) {
                return NumberWords.koreanNative(number) ?? NumberWords.words(for: number, in: language)
            }
            if language.primary == "zh", number == 2, let first = next.first, !"十百楼层号月日".contains(first) { return "两" }
            return NumberWords.words(for: number, in: language)
        }
    }

    /// An amount. Hundredths are put as the language's voices read them right: most drop a point between digits, or take
    /// it for grouping, so that they are named ("12 บาท 50 สตางค์") or stand behind a word for the point.
    private func money(
        _ hundredths: Int, _ currency: String?, _ words: CalendarWords?, language: LanguageTag
    ) -> String? {
        guard hundredths >= 0, let whole = count(hundredths / 100, language: language) else { return nil }
        let rest = hundredths % 100
        let name = currency.map { code in words?.currencies.first { $0.code == code }?.words.first ?? code }
        let gap = words?.gap ?? " "
        let unit = name.map { gap + $0 } ?? ""
        if rest == 0 { return whole + unit }
        if language.primary != "en" || style == .spoken, let currency, let words,
            let parts = subunits(rest, of: currency, words, language: language)
        {
            return whole + unit + (gap.isEmpty ? "" : " ") + (language.primary == "en" ? "and " : "") + parts
        }
        return places(rest, behind: whole, language: language).map { $0 + unit }
    }

    /// Hundredths of a currency by their name; `nil` when the language has none for them here.
    private func subunits(
        _ hundredths: Int, of currency: String, _ words: CalendarWords, language: LanguageTag
    ) -> String? {
        func put(_ count: Int, _ name: String) -> String? {
            self.count(count, language: language).map { $0 + words.gap + name }
        }
        if currency == "CNY", let tenth = words.tenths.first {
            guard hundredths % 10 == 0 else { return nil }
            return put(hundredths / 10, tenth)
        }
        // Vietnamese and Indonesian voices read a comma as the decimal mark that it is.
        guard !["vi", "id"].contains(language.primary),
            let name = words.subunits.first(where: { $0.codes.contains(currency) })?.words.first
        else { return nil }
        return put(hundredths, name)
    }

    /// A decimal number.
    private func places(_ hundredths: Int, behind whole: String, language: LanguageTag) -> String? {
        let digits = hundredths % 10 == 0 ? [hundredths / 10] : [hundredths / 10, hundredths % 10]
        if style == .spoken {
            guard let point = NumberWords.point(in: language) else { return nil }
            let gap = point.isJoined ? "" : " "
            let words = digits.compactMap { NumberWords.words(for: $0, in: language) }
            return ([whole, point.word] + words).joined(separator: gap)
        }
        let text = hundredths < 10 ? "0\(hundredths)" : String(hundredths)
        let places = style == .nativeDigits ? Self.nativeDigits(text, language: language) : text
        switch language.primary {
        case "en": return whole + "." + places
        case "vi", "id": return whole + "," + places
        default:
            guard let point = NumberWords.point(in: language) else { return whole + "." + places }
            // Behind the word for the point the digits stand one by one, or a voice would make a number of them.
            let single = digits.map { digit in
                style == .nativeDigits ? Self.nativeDigits(String(digit), language: language) : String(digit)
            }
            let gap = point.isJoined ? "" : " "
            return whole + gap + point.word + gap + single.joined(separator: " ")
        }
    }

    /// A whole number of any size.
    private func count(_ number: Int, language: LanguageTag) -> String? {
        if NumberWords.range.contains(number) { return self.number(number, language: language) }
        switch style {
        case .written: return String(number)
        case .nativeDigits: return Self.nativeDigits(String(number), language: language)
        case .spoken: return NumberWords.largeWords(for: number, in: language)
        }
    }

    private func dated(_ date: String, year: Int?, _ words: CalendarWords, language: LanguageTag) -> String {
        guard let year else { return date }
        let digits = String(language.primary == "th" ? year + 543 : year)
        let text = style == .nativeDigits ? Self.nativeDigits(digits, language: language) : digits
        if let suffix = words.yearSuffix.first {
            let gap = language.primary == "my" ? " " : ""
            return text + gap + suffix + words.gap + date
        }
        let word: String?
        switch language.primary {
        case "th": word = "พ.ศ."
        case "id", "ms": word = nil
        default: word = words.yearWords.first
        }
        return ([date] + (word.map { [$0] } ?? []) + [text]).joined(separator: " ")
    }

    private func time(_ hour: Int, _ minute: Int, _ words: CalendarWords, language: LanguageTag) -> String? {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        if style != .spoken, !usesTwelveHours {
            let digits = "\(hour):\(minute < 10 ? "0" : "")\(minute)"
            return style == .nativeDigits ? Self.nativeDigits(digits, language: language) : digits
        }
        // Twelve is noon or midnight, whatever part of the day is put to it.
        if minute == 0, hour % 12 == 0, let name = words.named.first(where: { $0.hour == hour }) { return name.word }
        for period in words.periods where usesTwelveHours || language.primary == "en" {
            guard let shown = (1...12).first(where: { period.hour($0) == hour }),
                let text = clock(shown, minute, period.words[0], words, language: language)
            else { continue }
            return text
        }
        return clock(hour, minute, nil, words, language: language)
    }

    private func clock(
        _ hour: Int, _ minute: Int, _ period: String?, _ words: CalendarWords, language: LanguageTag
    ) -> String? {
        let isNative = language.primary == "ko" && style == .spoken && hour > 0 && hour <= 12
        guard let hourText = isNative ? NumberWords.koreanNative(hour) : number(hour, language: language, before: "点"),
            let minuteText = minute == 0 ? "" : number(minute, language: language)
        else { return nil }
        let gap = words.gap
        // In Thai the part of the day takes the place of the word for the hour: ทุ่ม, โมงเช้า; ตี and บ่าย stand before.
        let leads = words.isPeriodFirst || period == "ตี" || period == "บ่าย"
        let standsForHour = language.primary == "th" && period != nil
        var parts: [String] = []
        if leads, let period { parts.append(period) }
        if language.primary != "en", let prefix = words.hourPrefix.first, language.primary != "th",
            language.primary != "vi"
        {
            parts.append(prefix)
        }
        var clock = hourText
        if language.primary != "en", !standsForHour, let suffix = words.hourSuffix.first {
            clock += (words.gap.isEmpty || language.primary == "ko" || language.primary == "th" ? "" : gap) + suffix
        }
        if standsForHour, !leads, let period { clock += period }
        parts.append(clock)
        if minute > 0 {
            parts.append(
                minuteText + (words.minuteSuffix.first.map { (language.primary == "ko" ? "" : gap) + $0 } ?? ""))
        }
        if !leads, !standsForHour, let period { parts.append(period) }
        return parts.joined(separator: gap)
    }

    private func date(_ month: Int, _ day: Int, _ words: CalendarWords, language: LanguageTag) -> String? {
        guard (1...12).contains(month), (1...31).contains(day), let dayText = number(day, language: language) else {
            return nil
        }
        let name = words.monthPrefix + (words.months[month - 1].first ?? "")
        if words.isMonthFirst { return name + words.gap + dayText + (words.daySuffix.first ?? "") }
        let prefix = language.primary == "en" ? "" : words.dayPrefix.first.map { $0 + words.gap } ?? ""
        return prefix + dayText + words.gap + name
    }

    private static func nativeDigits(_ digits: String, language: LanguageTag) -> String {
        let zero: UInt32
        switch language.primary {
        case "th": zero = 0x0E50
        case "lo": zero = 0x0ED0
        case "km": zero = 0x17E0
        case "my": zero = 0x1040
        default: return digits
        }
        var result = ""
        for scalar in digits.unicodeScalars {
            let native = ScalarFolding.isDigit(scalar.value) ? Unicode.Scalar(scalar.value - 0x30 + zero) : scalar
            if let native { result.unicodeScalars.append(native) }
        }
        return result
    }

    /// Whether a Korean counter follows that takes native number words.
    private static func countsNatively(_ next: String) -> Bool {
        let counter = next.drop { $0 == " " }
        return ["개", "명", "잔", "장", "병", "시", "권", "살", "마리", "분", "그릇", "대", "번", "사람", "벌", "켤레"]
            .contains { counter.hasPrefix($0) } && !counter.hasPrefix("번호")
    }
}
