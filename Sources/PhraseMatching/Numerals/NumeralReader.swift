import Languages

/// Reads numbers out of a normal form, in digits and in words, by the grammar of a language.
///
///     NumeralReader(.chinese).runs(in: text("我要三万五"))      // 35,000
///     NumeralReader(.thai).runs(in: text("สามสี่คน"))          // no value: three or four
///
/// What the grammar does not allow is no number, and no part of it is one: two digits side by side are "three or four".
struct NumeralReader: Sendable {
    /// A number at a place.
    struct Reading: Sendable, Hashable {
        var range: Range<Int>
        var hundredths: Int
        /// What it would be if its only mark grouped thousands; see ``NumberLiteral/groupedHundredths``.
        var groupedHundredths: Int?
        /// Whether it is nothing but digits and marks.
        var isLiteral = false

        /// The number, when it is whole.
        var whole: Int? { hundredths % 100 == 0 ? hundredths / 100 : nil }
    }

    /// Number words and digits in a row, with nothing else between them, and the number when they make one.
    struct Run: Sendable {
        var range: Range<Int>
        var reading: Reading?
    }

    let table: NumeralTable
    private let words: [UInt32: [(word: [UInt32], numeral: Numeral)]]
    private let others: [UInt32: [[UInt32]]]
    private let counters: [[UInt32]]
    private let needsCounter: Set<[UInt32]>
    private let native: Set<[UInt32]>
    private let convention: NumberLiteral.Convention
    /// How the language writes its words.
    let script: Script

    /// No longer row of number words is read.
    private static let mostNumerals = 24
    private static let most = 100_000_000_000_000

    init(_ language: LanguageTag) {
        func scalars(_ text: String) -> [UInt32] { NormalisedText(text, language: language).scalars }
        table = NumeralTable.all[language.primary] ?? NumeralTable(words: [])
        switch language.primary {
        case "en", "vi", "id", "ms": script = .spaced
        case "ko": script = .agglutinated
        default: script = .unspaced
        }
        convention = NumberLiteral.Convention(language)
        var words: [UInt32: [(word: [UInt32], numeral: Numeral)]] = [:]
        for (text, numeral) in table.words {
            let word = scalars(text)
            if let first = word.first { words[first, default: []].append((word, numeral)) }
        }
        self.words = words.mapValues { $0.sorted { $0.word.count > $1.word.count } }
        others = Dictionary(grouping: table.others.map(scalars).filter { !$0.isEmpty }) { $0[0] }
        counters = table.counters.map(scalars)
        needsCounter = Set(table.needsCounter.map(scalars))
        native = Set(table.native.map(scalars))
    }

    // MARK: Finding

    /// All rows of number words, from the start of the text to its end.
    func runs(in text: [UInt32]) -> [Run] {
        var runs: [Run] = []
        var position = 0
        while position < text.count {
            if let end = other(at: position, in: text) {
                position = end
                continue
            }
            guard mayStart(at: position, in: text) else {
                position += 1
                continue
            }
            let row = row(at: position, in: text)
            guard let end = row.last?.end else {
                position += 1
                continue
            }
            let isVague = row.allSatisfy { $0.numeral == .vague }
            let reading = self.reading(row[...], from: position)
            if !isPlausible(row, from: position, in: text) {
                position = row[0].end
                continue
            }
            // A unit alone, such as 百 or "k", is no number at all.
            if !isVague, reading != nil || row.count > 1 || row.contains(where: \.isLiteral) {
                runs.append(Run(range: position..<end, reading: reading ?? prefix(of: row, from: position)))
            }
            position = max(end, position + 1)
        }
        return runs
    }

    /// The numbers that begin at `position`, the shortest first.
    func readings(at position: Int, in text: [UInt32]) -> [Reading] {
        guard position < text.count, other(at: position, in: text) == nil, isBoundary(position, in: text) else {
            return []
        }
        let row = row(at: position, in: text)
        return row.indices.compactMap { reading(row[...$0], from: position) }
    }

    /// What is left when a row is no number, but is one without its last word, which is as likely something else:
    /// Vietnamese "năm" is five and year.
    private func prefix(of row: [Item], from position: Int) -> Reading? {
        guard row.count > 1, case .digit(let last)? = row.last?.numeral, table.looseDigits.contains(last) else {
            return nil
        }
        return reading(row.dropLast(), from: position)
    }

    fileprivate struct Item {
        var numeral: Numeral
        var word: [UInt32]
        var start: Int
        var end: Int

        var isLiteral: Bool { if case .literal = numeral { true } else { false } }
        var isUnit: Bool {
            switch numeral {
            case .unit, .one: true
            default: false
            }
        }
    }

    private func row(at start: Int, in text: [UInt32]) -> [Item] {
        var row: [Item] = []
        var position = start
        while row.count < Self.mostNumerals {
            let isSpaced = !row.isEmpty && position < text.count && text[position] == ScalarFolding.space
            let begin = isSpaced ? position + 1 : position
            if !row.isEmpty, other(at: begin, in: text) != nil { break }
            guard let item = item(at: begin, in: text, after: row.last) else { break }
            // Korean has two rows of numbers, which do not mix: 하나만 is "only one".
            if let last = row.last, native.contains(last.word), !native.contains(item.word) { return row }
            // What only joins numbers counts when a number follows.
            switch item.numeral {
            case .point, .joint, .gap:
                guard let last = row.last, item.numeral != .joint || last.isUnit else { return row }
                let space = item.end < text.count && text[item.end] == ScalarFolding.space ? 1 : 0
                guard let next = self.item(at: item.end + space, in: text, after: item),
                    item.numeral != .point || next.isLiteral || next.isDigit
                else { return row }
            case .half:
                let space = item.end < text.count && text[item.end] == ScalarFolding.space ? 1 : 0
                let next = self.item(at: item.end + space, in: text, after: item)
                guard row.last?.isUnit ?? false || next?.isUnit ?? false else { return row }
            default: break
            }
            row.append(item)
            position = item.end
        }
        return row
    }

    private func item(at position: Int, in text: [UInt32], after last: Item?) -> Item? {
        guard position < text.count else { return nil }
        if NumberMarks.isPart(text[position]) {
            let end = text[position...].firstIndex { !NumberMarks.isPart($0) } ?? text.count
            let run = text[position..<end]
            return Item(numeral: literal(run), word: Array(run), start: position, end: end)
        }
        let isBehindLiteral = last.map { $0.isLiteral && $0.end == position } ?? false
        guard isBehindLiteral || isBoundary(position, in: text) else { return nil }
        for (word, numeral) in words[text[position]] ?? [] {
            let end = position + word.count
            guard end <= text.count, text[position..<end] == word[...] else { continue }
            guard isBoundary(end, in: text) || end < text.count && NumberMarks.isPart(text[end]) else { continue }
            return Item(numeral: numeral, word: word, start: position, end: end)
        }
        return nil
    }

    private func literal(_ run: ArraySlice<UInt32>) -> Numeral {
        if let last = run.last, let part = NumberMarks.fraction(last) {
            let whole = NumberLiteral(run.dropLast(), convention: convention)
            let isWhole = run.count == 1 || whole.hundredths.map { $0 % 100 == 0 } ?? false
            let value = part >= 0 && isWhole ? (whole.hundredths ?? 0) + part : nil
            return .literal(NumberLiteral(hundredths: value), length: 0)
        }
        return .literal(NumberLiteral(run, convention: convention), length: run.count)
    }

    private func other(at position: Int, in text: [UInt32]) -> Int? {
        guard position < text.count, let candidates = others[text[position]], isBoundary(position, in: text) else {
            return nil
        }
        return candidates.compactMap { word in
            let end = position + word.count
            guard end <= text.count, text[position..<end] == word[...] else { return nil }
            // A word between spaces ends where it ends; in the other scripts it may go on.
            return script != .spaced || isBoundary(end, in: text) ? end : nil
        }.max()
    }

    /// Whether no word is cut at `position`, as far as letters tell.
    func isBoundary(_ position: Int, in text: [UInt32]) -> Bool {
        guard position > 0, position < text.count else { return true }
        let (previous, next) = (text[position - 1], text[position])
        if previous == ScalarFolding.space || next == ScalarFolding.space { return true }
        if NumberMarks.isPart(previous) != NumberMarks.isPart(next) { return true }
        switch script {
        case .spaced: return SlotKind(scalar: previous) != nil || SlotKind(scalar: next) != nil
        case .unspaced: return !ClusterMorphology.binds(text, at: position)
        case .agglutinated: return true
        }
    }

    private func mayStart(at position: Int, in text: [UInt32]) -> Bool {
        guard isBoundary(position, in: text), text[position] != ScalarFolding.space else { return false }
        if NumberMarks.isPart(text[position]) {
            return position == 0 || !NumberMarks.isPart(text[position - 1])
        }
        return script != .agglutinated || position == 0 || text[position - 1] == ScalarFolding.space
    }

    /// Whether what stands behind a row of Korean number words lets them be number words.
    private func isPlausible(_ row: [Item], from start: Int, in text: [UInt32]) -> Bool {
        guard let last = row.last, !last.isLiteral else { return true }
        if start == 0, last.end == text.count { return true }
        guard script == .agglutinated else {
            let isAlone = row.count == 1 || row[1].isDigit && row[0].isDigit
            guard isAlone, needsCounter.contains(row[0].word) else { return true }
            let end = row[0].end
            let next = end < text.count && text[end] == ScalarFolding.space ? end + 1 : end
            return counters.contains { word in
                let end = next + word.count
                return end <= text.count && text[next..<end] == word[...] && isBoundary(end, in: text)
            }
        }
        let isJoined = last.end < text.count && text[last.end] != ScalarFolding.space
        let next = isJoined ? last.end : last.end + 1
        let hasCounter = counters.contains { word in
            let end = next + word.count
            return end <= text.count && text[next..<end] == word[...]
        }
        if hasCounter { return true }
        if row.count == 1, needsCounter.contains(row[0].word) { return false }
        return !isJoined || row.count > 1 || last.word.count > 1 || Self.isParticle(text[last.end])
    }

    private static func isParticle(_ value: UInt32) -> Bool {
        "을를은는이가도만요로으에과와".unicodeScalars.contains { $0.value == value }
    }

    // MARK: Reading

    private func reading(_ row: ArraySlice<Item>, from start: Int) -> Reading? {
        guard let last = row.last, let value = value(row), (0...Self.most).contains(value) else {
            guard row.count == 1, case .literal(let literal, _)? = row.first?.numeral, let last = row.last,
                let grouped = literal.groupedHundredths
            else { return nil }
            // Not a value, unless what it counts says so: the caller must ask for the other reading.
            return Reading(range: start..<last.end, hundredths: -1, groupedHundredths: grouped, isLiteral: true)
        }
        return Reading(range: start..<last.end, hundredths: value, isLiteral: row.count == 1 && last.isLiteral)
    }

    /// The value of a row in hundredths; `nil` when the grammar does not allow it.
    private func value(_ row: ArraySlice<Item>) -> Int? {
        guard !row.isEmpty, !row.contains(where: { $0.numeral == .vague }) else { return nil }
        if let point = row.firstIndex(where: { $0.numeral == .point }) { return decimal(row, point: point) }
        guard let (index, unit) = largestUnit(in: row) else { return base(row) }
        let (left, right) = (row[..<index], row[(index + 1)...])
        guard let coefficient = coefficient(left, of: row[index], unit: unit) else { return nil }
        let (product, overflows) = coefficient.multipliedReportingOverflow(by: unit)
        guard !overflows, product <= Self.most else { return nil }
        if right.isEmpty { return product }
        guard coefficient % 100 == 0, let rest = rest(right, of: row[index], unit: unit, isBare: left.isEmpty) else {
            return nil
        }
        return product + rest
    }

    private func largestUnit(in row: ArraySlice<Item>) -> (Int, Int)? {
        var largest: (index: Int, unit: Int)?
        for index in row.indices {
            let unit: Int
            switch row[index].numeral {
            case .unit(let value), .one(let value): unit = value
            default: continue
            }
            if unit > largest?.unit ?? 0 { largest = (index, unit) }
        }
        return largest
    }

    private func coefficient(_ left: ArraySlice<Item>, of item: Item, unit: Int) -> Int? {
        if case .one = item.numeral { return left.isEmpty ? 100 : nil }
        if left.isEmpty { return table.bareUnits.contains(unit) ? 100 : nil }
        if left.last?.numeral == .half, !(left.dropLast().last?.isUnit ?? false) {
            let whole = left.dropLast()
            if whole.isEmpty { return unit >= 1_000 ? 50 : nil }
            return value(whole).flatMap { $0 % 100 == 0 ? $0 + 50 : nil }
        }
        guard let value = value(left) else { return nil }
        let limit = left.count == 1 && left.last?.isLiteral ?? false ? 10_000 : table.coefficients[unit] ?? 10
        guard value < limit * 100 else { return nil }
        // A zero before a unit is a gap spoken out: "không trăm".
        if value == 0 { return unit == 100 && table.words.contains { $0.1 == .gap } ? 0 : nil }
        // Whole, but for digits with a decimal mark: "1,5 triệu".
        return value % 100 == 0 || unit >= 100 ? value : nil
    }

    /// What follows the largest unit.
    private func rest(_ right: ArraySlice<Item>, of item: Item, unit: Int, isBare: Bool) -> Int? {
        guard let first = right.first else { return 0 }
        if right.count == 1, first.numeral == .half { return unit * 50 }
        if first.numeral == .gap || first.isZero {
            let zeros = right.prefix { $0.numeral == .gap || $0.isZero }.count
            // "không trăm linh năm": a zero hundred has its own word and is read as such.
            if zeros < right.count, !right[right.startIndex + zeros].isUnit {
                return value(right.dropFirst(zeros)).flatMap { $0 > 0 && $0 * 10 < unit * 100 ? $0 : nil }
            }
            return value(right).flatMap { $0 < unit * 100 ? $0 : nil }
        }
        if first.numeral == .joint {
            return value(right.dropFirst()).flatMap { $0 > 0 && $0 < unit * 100 && $0 < 1_000_00 ? $0 : nil }
        }
        if right.count == 1, unit == 10 {
            switch first.numeral {
            case .lastDigit(let digit): return digit * 100
            case .digit(let digit) where digit > 0 && !table.looseDigits.contains(digit): return digit * 100
            default: return nil
            }
        }
        if right.count == 1, unit >= 100, let rest = truncated(first, of: item, unit: unit, isBare: isBare) {
            return rest.value
        }
        guard let value = value(right), value > 0, value % 100 == 0, value < unit * 100 else { return nil }
        if right.count == 1, case .literal(_, let length) = first.numeral {
            // "3万5000": digits that fill the places of the unit.
            return item.word.count == 1 && length > 1 && !table.bareUnits.isEmpty ? value : nil
        }
        return value
    }

    /// A single digit behind a unit, when it does not just stand for itself.
    private func truncated(_ item: Item, of unitItem: Item, unit: Int, isBare: Bool) -> (value: Int?, Void)? {
        let digit: Int
        switch item.numeral {
        case .digit(let value) where value > 0: digit = value
        case .lastDigit(let value): digit = value
        case .literal(let literal, length: 1): digit = (literal.hundredths ?? 0) / 100
        default: return nil
        }
        switch table.truncation {
        case .never: return nil
        case .always:
            return (table.looseDigits.contains(digit) && item.isDigit ? nil : digit * unit * 10, ())
        case .unclear:
            // "พันเอ็ด" is a thousand and one, in so many words.
            if case .lastDigit = item.numeral { return (digit * 100, ()) }
            if unit == 100 { return isBare ? (nil, ()) : nil }
            return (isBare ? digit * unit * 10 : nil, ())
        }
    }

    /// What has no unit in it.
    private func base(_ row: ArraySlice<Item>) -> Int? {
        let numerals = row.map(\.numeral)
        switch numerals.count {
        case 1:
            switch numerals[0] {
            case .digit(let value), .small(let value), .tens(let value): return value * 100
            case .literal(let literal, _): return literal.hundredths
            default: return nil
            }
        case 2:
            switch (numerals[0], numerals[1]) {
            case (.tens(let tens), .digit(let digit)) where digit > 0 && !table.looseDigits.contains(digit):
                return (tens + digit) * 100
            case (.tens(let tens), .lastDigit(let digit)): return (tens + digit) * 100
            case (.digit(let tens), .lastDigit(let digit)) where tens > 1: return (tens * 10 + digit) * 100
            case (.digit(let digit), .teen) where digit > 1: return (10 + digit) * 100
            default: return nil
            }
        default:
            // Spelled digit by digit, as rooms are: "two one four".
            var value = 0
            guard numerals.count < 7 else { return nil }
            for numeral in numerals {
                guard case .digit(let digit) = numeral, value > 0 || digit > 0 else { return nil }
                value = value * 10 + digit
            }
            return value * 100
        }
    }

    /// "Two point five", "2 phẩy 5 triệu".
    private func decimal(_ row: ArraySlice<Item>, point: Int) -> Int? {
        let units = row[(point + 1)...].reversed().prefix(while: \.isUnit)
        let places = row[(point + 1)..<(row.endIndex - units.count)]
        guard let whole = value(row[..<point]), whole % 100 == 0, (1...2).contains(places.count) else { return nil }
        var digits: [Int] = []
        for item in places {
            switch item.numeral {
            case .digit(let digit): digits.append(digit)
            case .lastDigit(let digit): digits.append(digit)
            case .literal(let literal, let length) where places.count == 1 && length < 3:
                guard let value = literal.hundredths, value % 100 == 0 else { return nil }
                digits = length == 1 ? [value / 100] : [value / 1_000, value / 100 % 10]
            default: return nil
            }
        }
        var result = whole + digits[0] * 10 + (digits.count > 1 ? digits[1] : 0)
        for unit in units.reversed() {
            guard case .unit(let value) = unit.numeral, result < Self.most / value else { return nil }
            result *= value
        }
        return result
    }
}

extension NumeralReader.Item {
    fileprivate var isDigit: Bool { if case .digit = numeral { true } else { false } }
    fileprivate var isZero: Bool { numeral == .digit(0) }
}
