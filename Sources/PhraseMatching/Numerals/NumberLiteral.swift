import Languages

/// Reads a number that is written in digits with decimal and grouping marks, by the convention of a language.
///
///     NumberLiteral("1,500.25", in: .english).hundredths      // 150_025
///     NumberLiteral("1.500", in: .vietnamese).hundredths      // 150_000
///     NumberLiteral("1.500", in: .english).hundredths         // nil: one and a half, or fifteen hundred
///
/// A group of exactly three digits after the local grouping mark is grouping. After the other mark it is when the mark
/// repeats or the local decimal mark follows. What may be read in two ways is not a value.
struct NumberLiteral: Sendable, Hashable {
    /// The value in hundredths; `nil` for what is no number, has more than two places, or may be read in two ways.
    let hundredths: Int?
    /// What it is if the only mark groups thousands, when that is one of two readings: for amounts in a currency that
    /// has no smaller unit, it is the only one that makes sense.
    let groupedHundredths: Int?
    /// The normal form when the value is certain: no grouping, a point before the places. It reads the same everywhere.
    let canonical: [UInt32]?

    /// The longest whole part that is read, so that hundredths cannot overflow when they are multiplied.
    private static let mostDigits = 12

    init(_ text: String, in language: LanguageTag) {
        self.init(text.unicodeScalars.map(\.value)[...], convention: Convention(language))
    }

    /// A value that was not read from digits alone.
    init(hundredths: Int?) {
        self.hundredths = hundredths
        groupedHundredths = nil
        canonical = nil
    }

    /// Which marks a language writes into its numbers.
    struct Convention: Sendable {
        let grouping: UInt32
        let decimal: UInt32
        /// Whether digits on both sides of a comma are rather a list: "2,3일" is two or three days.
        let listsWithComma: Bool

        init(_ language: LanguageTag) {
            let usesComma = ["vi", "id", "lo"].contains(language.primary)
            grouping = usesComma ? NumberMarks.point : NumberMarks.comma
            decimal = usesComma ? NumberMarks.comma : NumberMarks.point
            listsWithComma = ["zh", "ja", "ko"].contains(language.primary)
        }
    }

    init(_ run: ArraySlice<UInt32>, convention: Convention) {
        let reading = Self.read(run, convention)
        canonical = reading.parts.map { whole, places in
            let whole = whole.isEmpty ? [0x30] : Array(whole)
            return places.isEmpty ? whole : whole + [NumberMarks.point] + places
        }
        hundredths = reading.parts.flatMap { Self.value($0.whole, $0.places) }
        groupedHundredths = reading.grouped.flatMap { Self.value($0, []) }
    }

    private typealias Digits = [UInt32]

    private static func read(
        _ run: ArraySlice<UInt32>, _ convention: Convention
    ) -> (parts: (whole: Digits, places: Digits)?, grouped: Digits?) {
        guard run.allSatisfy({ ScalarFolding.isDigit($0) || $0 == NumberMarks.point || $0 == NumberMarks.comma }) else {
            return (nil, nil)
        }
        let marks = run.filter { !ScalarFolding.isDigit($0) }
        let groups = run.split(omittingEmptySubsequences: false) { !ScalarFolding.isDigit($0) }.map(Digits.init)
        guard let mark = marks.first, let last = marks.last else { return ((Digits(run), []), nil) }
        guard groups.dropFirst().allSatisfy({ !$0.isEmpty }), groups.count > 1 else { return (nil, nil) }
        if groups[0].isEmpty {
            return (marks.count == 1 && groups[1].count < 3 ? ([], groups[1]) : nil, nil)
        }
        let isGrouped = groupsThousands(groups)
        if marks.allSatisfy({ $0 == mark }) {
            if isGrouped, mark == convention.grouping || marks.count > 1 { return ((groups.flatMap(\.self), []), nil) }
            guard marks.count == 1 else { return (nil, nil) }
            if isGrouped { return (nil, groups.flatMap(\.self)) }
            let isList = convention.listsWithComma && mark == NumberMarks.comma
            return (groups[1].count < 3 && !isList ? (groups[0], groups[1]) : nil, nil)
        }
        guard marks.dropLast().allSatisfy({ $0 == mark }), mark != last, groupsThousands(groups.dropLast()),
            let places = groups.last, places.count < 3
        else { return (nil, nil) }
        return ((groups.dropLast().flatMap(\.self), places), nil)
    }

    private static func groupsThousands(_ groups: some BidirectionalCollection<Digits>) -> Bool {
        guard let first = groups.first, (1...3).contains(first.count), first[0] != 0x30 else { return false }
        return groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func value(_ whole: Digits, _ places: Digits) -> Int? {
        guard whole.count <= mostDigits, places.count < 3 else { return nil }
        let padded = places + Digits(repeating: 0x30, count: 2 - places.count)
        return (whole + padded).reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    /// Writes the numbers in a normal form in their canonical form, where their value is certain.
    ///
    /// - Parameter breaks: where clauses end in `scalars`; they move with the digits.
    static func canonicalise(_ scalars: inout [UInt32], breaks: inout [ClauseBreak], language: LanguageTag) {
        func isNumeric(_ value: UInt32) -> Bool {
            ScalarFolding.isDigit(value) || value == NumberMarks.point || value == NumberMarks.comma
        }
        guard scalars.contains(where: { $0 == NumberMarks.point || $0 == NumberMarks.comma }) else { return }
        let convention = Convention(language)
        var result: [UInt32] = []
        var position = 0
        var nextBreak = 0
        while position < scalars.count {
            while nextBreak < breaks.count, breaks[nextBreak].offset <= position {
                breaks[nextBreak].offset = result.count
                nextBreak += 1
            }
            guard isNumeric(scalars[position]) else {
                result.append(scalars[position])
                position += 1
                continue
            }
            let end = scalars[position...].firstIndex { !isNumeric($0) } ?? scalars.count
            result +=
                NumberLiteral(scalars[position..<end], convention: convention).canonical
                ?? Array(scalars[position..<end])
            position = end
        }
        for index in nextBreak..<breaks.count { breaks[index].offset = result.count }
        scalars = result
    }
}
