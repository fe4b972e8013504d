import Languages

/// Amounts of money in a text: a number with a currency before or behind it.
struct MoneyGrammar: Sendable {
    private let words: SlotWords
    private let numerals: NumeralReader
    private let signs: [(word: [UInt32], code: String)]
    private let currencies: [(word: [UInt32], code: String)]
    private let subunits: [(codes: [String], words: [[UInt32]])]
    private let tenths: [[UInt32]]
    /// Whether a digit behind the currency counts tenths without a word for them: 十二块五.
    private let countsBareTenths: Bool
    /// Whether a number behind the currency counts hundredths without a word for them: "twelve dollars fifty".
    private let countsBareHundredths: Bool
    private let joint: [[UInt32]]
    /// Half a unit, behind the currency: "สองดอลลาร์ครึ่ง".
    private let half: [[UInt32]]
    /// Hundredths whose currency is plain without its name: satang, 毛.
    private let alone: [(word: [UInt32], code: String, hundredths: Int)]

    init(_ calendar: CalendarWords?, language: LanguageTag, numerals: NumeralReader) {
        func scalars(_ text: String) -> [UInt32] { NormalisedText(text, language: language).scalars }
        self.numerals = numerals
        words = SlotWords(numerals)
        let yen = CalendarWords.yenOrYuan(in: language)
        signs = (CalendarWords.currencySigns + [(yen, "¥"), ("JPY", "jp ¥"), ("CNY", "cn ¥")]).map {
            (scalars($0.sign), $0.code)
        }
        currencies = (calendar?.currencies ?? []).flatMap { currency in
            currency.words.map { (scalars($0), currency.code) }
        }
        subunits = (calendar?.subunits ?? []).map { ($0.codes, $0.words.map(scalars)) }
        tenths = (calendar?.tenths ?? []).map(scalars)
        countsBareTenths = language.primary == "zh"
        countsBareHundredths = language.primary == "en"
        half = (calendar?.half ?? []).map(scalars)
        alone = (calendar?.subunitsAlone ?? []).map { (scalars($0.word), $0.code, $0.hundredths) }
        joint = language.primary == "en" ? [scalars("and")] : []
    }

    func spans(in text: [UInt32], runs: [NumeralReader.Run]) -> [SlotGrammar.Span] {
        runs.compactMap { span($0, in: text) }
    }

    private func span(_ run: NumeralReader.Run, in text: [UInt32]) -> SlotGrammar.Span? {
        guard let reading = run.reading else { return nil }
        if let small = small(reading, in: text) { return small }
        var (range, code) = (reading.range, String?.none)
        let ahead = (signs + currencies).compactMap { sign in
            words.before(range.lowerBound, sign.word, in: text).map { (edge: $0, code: sign.code) }
        }
        let behind = (signs + currencies).compactMap { sign in
            words.after(range.upperBound, sign.word, in: text).map { (edge: $0, code: sign.code) }
        }
        let sign = signs.compactMap { sign in
            words.before(range.lowerBound, sign.word, in: text).map { (edge: $0, code: sign.code) }
        }
        if let longest = behind.max(by: { $0.edge < $1.edge }) {
            (range, code) = (range.lowerBound..<longest.edge, longest.code)
            // "Rp 50.000 rupiah", "$5 USD": a sign before it and a word behind it.
            if let twice = sign.filter({ $0.code == longest.code || $0.code == "USD" }).min(by: { $0.edge < $1.edge }) {
                range = twice.edge..<range.upperBound
            }
        } else if let longest = ahead.min(by: { $0.edge < $1.edge }) {
            (range, code) = (longest.edge..<range.upperBound, longest.code)
        }
        var hundredths = reading.hundredths
        if hundredths < 0 {
            guard let code, CalendarWords.withoutHundredths.contains(code), let grouped = reading.groupedHundredths
            else {
                return nil
            }
            hundredths = grouped
        }
        if let code, reading.range.upperBound < range.upperBound, hundredths % 100 == 0 {
            let (end, rest) = parts(behind: range.upperBound, of: code, in: text)
            (range, hundredths) = (range.lowerBound..<end, hundredths + rest)
        }
        if let code, CalendarWords.withoutHundredths.contains(code), hundredths % 100 != 0 { return nil }
        return SlotGrammar.Span(
            range: range, core: range, value: .money(hundredths: hundredths, currency: code), isFirm: code != nil)
    }

    /// An amount of hundredths without a whole: "fifty sen".
    private func small(_ reading: NumeralReader.Reading, in text: [UInt32]) -> SlotGrammar.Span? {
        guard let count = reading.whole, count > 0 else { return nil }
        for unit in alone where count * unit.hundredths < 100 {
            guard let end = words.after(reading.range.upperBound, unit.word, in: text) else { continue }
            let range = reading.range.lowerBound..<end
            return SlotGrammar.Span(
                range: range, core: range, value: .money(hundredths: count * unit.hundredths, currency: unit.code))
        }
        return nil
    }

    /// The hundredths that are named behind a currency, and where they end.
    private func parts(behind position: Int, of code: String, in text: [UInt32]) -> (end: Int, hundredths: Int) {
        var (end, hundredths) = (position, 0)
        if let last = words.longest(after: end, half, in: text) { return (last, 50) }
        if let tenth = part(at: end, named: tenths, limit: 10, in: text) {
            (end, hundredths) = (tenth.end, tenth.value * 10)
        }
        let names = subunits.filter { $0.codes.contains(code) }.flatMap(\.words)
        let start = words.longest(after: end, joint, in: text) ?? end
        if let hundredth = part(at: start, named: names, limit: 100, in: text) {
            return (hundredth.end, hundredths + hundredth.value)
        }
        guard countsBareTenths || countsBareHundredths else { return (end, hundredths) }
        let readings = words.readings(after: end, in: text)
        guard let bare = readings.last, let value = bare.whole, readings.count == 1 || countsBareHundredths else {
            return (end, hundredths)
        }
        if countsBareTenths, code == "CNY", (1...9).contains(value) {
            // Behind 块 a digit counts tenths, behind 毛 hundredths.
            return (bare.range.upperBound, hundredths + (hundredths == 0 ? value * 10 : value))
        }
        if countsBareHundredths, (10...99).contains(value) { return (bare.range.upperBound, value) }
        return (end, hundredths)
    }

    private func part(
        at position: Int, named names: [[UInt32]], limit: Int, in text: [UInt32]
    ) -> (end: Int, value: Int)? {
        for reading in words.readings(after: position, in: text).reversed() {
            guard let value = reading.whole, (1..<limit).contains(value),
                let end = words.longest(after: reading.range.upperBound, names, in: text)
            else { continue }
            return (end, value)
        }
        return nil
    }
}
