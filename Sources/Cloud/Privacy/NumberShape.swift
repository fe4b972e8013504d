/// A stretch of groups of one run, and whether it looks like a number that must not wait on the board.
struct NumberShape {
    private let groups: [[UInt8]]
    private let joints: [DigitRun.Joint]
    private let digits: [UInt8]
    private let range: Range<Int>
    private let hasPlus: Bool

    init(_ run: DigitRun, _ stretch: ClosedRange<Int>) {
        groups = run.groups[stretch].map(\.digits)
        joints = Array(run.joints[stretch.lowerBound..<stretch.upperBound])
        digits = groups.flatMap(\.self)
        let start = run.groups[stretch.lowerBound].range.lowerBound
        range = start..<run.groups[stretch.upperBound].range.upperBound
        hasPlus = stretch.lowerBound == 0 && run.hasPlus
    }

    func kind(_ context: NumberContext) -> SensitiveNumbers.Kind? {
        guard digits.count >= 7 else { return nil }
        // Part of a longer word or code, such as B1234567, which the passports are looked for in.
        guard !context.isLatinLetter(at: range.lowerBound - 1), !context.isLatinLetter(at: range.upperBound) else {
            return nil
        }
        if isDate || isThousands || isListOfYears || isTimeRange || isDecimal { return nil }
        if isCard { return .card }
        // No amount begins with a nought or a plus sign, whatever stands beside it.
        if hasPlus || digits[0] == 0 { return isTelephone ? .telephone : isLong ? .longNumber : nil }
        if context.isAmount(range) { return nil }
        if isTelephone { return .telephone }
        if isLong { return .longNumber }
        if isPlainNumberOfTelephone, context.speaksOfTelephone(before: range.lowerBound) { return .telephone }
        return nil
    }

    // MARK: - What it may be

    /// 13 to 19 digits with the right check digit, in one piece or in at most six groups as cards print them.
    private var isCard: Bool {
        guard (13...19).contains(digits.count), Set(digits).count > 1, Self.hasCheckDigit(digits) else { return false }
        guard groups.count > 1 else { return true }
        let onlyLikeCards = !joints.contains { $0 == .dot || $0 == .bracket }
        return onlyLikeCards && groups.count <= 6 && groups.contains { $0.count >= 4 } && groups[0].count >= 3
    }

    /// Thirteen digits and more in one piece, or joined by dashes alone.
    private var isLong: Bool {
        digits.count >= 13 && joints.allSatisfy { $0 == .dash }
    }

    /// A number that says by itself that it is to be called.
    private var isTelephone: Bool {
        // Few groups, none of a single digit but where a bracket or a country code stands.
        guard groups.count <= 6 else { return false }
        if hasPlus { return (8...15).contains(digits.count) }
        guard groups[0].count <= 12 else { return false }
        if digits[0] == 0 {
            // 00 and a country; 001 002 003 004 is a list.
            if digits[1] == 0 { return (10...17).contains(digits.count) && groups.contains { $0.count > 3 } }
            // The trunk prefix of every country here. A bracket or a dash, or groups as long as people write them.
            return (9...13).contains(digits.count) && hasTelephoneGroups
                || digits.count == 8 && digits[1] == 9 && hasTelephoneGroups
        }
        // Eleven digits of a Chinese mobile number: 138 0013 8000.
        if digits.count == 11, digits[0] == 1, (3...9).contains(digits[1]), [[11], [3, 4, 4]].contains(lengths) {
            return true
        }
        // North America: 212-555-0187, (212) 555-0187, 212 555 0187.
        return lengths == [3, 3, 4] && digits[0] >= 2 && digits[3] >= 2
    }

    /// Two groups and more have two digits each at the least, and groups of two come five at a time: 06 12 34 56 78.
    private var hasTelephoneGroups: Bool {
        guard groups.count > 1 else { return true }
        guard groups.allSatisfy({ $0.count >= 2 }) else { return false }
        return groups.contains { $0.count >= 3 } || groups.count >= 5
    }

    /// Seven to fifteen digits that are a telephone's when the words before say so.
    private var isPlainNumberOfTelephone: Bool {
        (7...15).contains(digits.count) && groups.count <= 5
    }

    // MARK: - What it is not

    /// 05-06-2024, 2024.06.05, 05 06 24 is too short to matter.
    private var isDate: Bool {
        guard groups.count == 3, joints.allSatisfy({ $0 == joints[0] }) else {
            return groups.count == 1 && digits.count == 8 && isYear(digits[0..<4]) && isMonthAndDay(digits[4...])
        }
        if lengths[2] == 4, lengths[0] <= 2, lengths[1] <= 2, isYear(groups[2][...]) {
            return isDay(groups[0], groups[1]) || isDay(groups[1], groups[0])
        }
        return lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2 && isYear(groups[0][...])
            && isDay(groups[2], groups[1])
    }

    /// 12 500 000, 1.250.000: one to three digits, then threes.
    private var isThousands: Bool {
        guard groups.count >= 2, digits[0] != 0, (1...3).contains(lengths[0]) else { return false }
        return lengths.dropFirst().allSatisfy { $0 == 3 } && joints.allSatisfy { $0 == .space || $0 == .dot }
            && joints.allSatisfy { $0 == joints[0] }
    }

    /// 2021 2022 2023 2024, 2024-2025.
    private var isListOfYears: Bool {
        groups.count >= 2 && groups.allSatisfy { $0.count == 4 && isYear($0[...]) }
    }

    /// 0800-1700: from one time of the day to another.
    private var isTimeRange: Bool {
        lengths == [4, 4] && groups.allSatisfy { number($0[0..<2]) <= 24 && number($0[2...]) < 60 }
    }

    /// 0.1234567, 12.3456789.
    private var isDecimal: Bool {
        groups.count == 2 && joints == [.dot] && (digits[0] != 0 || lengths[0] == 1)
    }

    // MARK: - Arithmetic

    private var lengths: [Int] { groups.map(\.count) }

    /// Luhn's check digit (ISO/IEC 7812-1, annex B).
    static func hasCheckDigit(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let value = Int(digit) * (place % 2 == 0 ? 1 : 2)
            sum += value > 9 ? value - 9 : value
        }
        return sum % 10 == 0
    }

    private func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1) }
    }

    /// A year that people speak of, the Buddhist era of Thailand and Laos included.
    private func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
        digits.count == 4 && ((1900...2099).contains(number(digits)) || (2443...2642).contains(number(digits)))
    }

    private func isDay(_ day: [UInt8], _ month: [UInt8]) -> Bool {
        (1...31).contains(number(day[...])) && (1...12).contains(number(month[...]))
    }

    private func isMonthAndDay(_ digits: ArraySlice<UInt8>) -> Bool {
        isDay(Array(digits.suffix(2)), Array(digits.prefix(2)))
    }
}
