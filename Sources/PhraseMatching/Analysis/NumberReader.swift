/// Puts a number together from its words or digits, as they come: "two hundred and five", "ยี่สิบเอ็ด", "三百二十".
struct NumberReader {
    /// How many words the number has so far.
    private(set) var wordCount = 0
    private var total = 0
    private var section = 0
    private var current: Int?
    private var lowestUnit = Int.max
    private var isDigitRun = false
    private static let limit = 1_000_000_000_000

    /// Takes a literal number; refused when a number has begun and this does not continue it.
    mutating func take(digits value: Int) -> Bool {
        take(value, as: .number)
    }

    /// Takes the next word of a number.
    ///
    /// - Returns: `false` when the word cannot continue the number, which is then complete.
    mutating func take(_ value: Int, as wordClass: WordClass) -> Bool {
        guard total < Self.limit, section < Self.limit, (current ?? 0) < Self.limit else { return false }
        switch wordClass {
        case .teen:
            guard let unit = current, unit < 10 else { return false }
            current = unit + value
        case .multiplier where value >= 1_000:
            total += (section + (current ?? (section == 0 ? 1 : 0))) * value
            (section, current) = (0, nil)
            lowestUnit = value
        case .multiplier:
            section += (current.map { $0 == 0 ? 1 : $0 } ?? 1) * value  // A zero before a unit is a gap spoken out.
            current = nil
            lowestUnit = value
        default:
            guard let before = current else {
                if wordCount > 0, value >= lowestUnit { return false }
                current = value
                break
            }
            if before == 0, section + total > 0 {
                current = value  // "hundred and oh five".
            } else if isDigitRun || before < 10 && value < 10 && section == 0 && total == 0 {
                guard value < 10 else { return false }
                current = before * 10 + value  // Spoken digit by digit: "two one four".
                isDigitRun = true
            } else if before >= 20, before < 100, before % 10 == 0, value < 10, value > 0 {
                current = before + value  // "twenty", "five".
            } else {
                return false
            }
        }
        wordCount += 1
        return true
    }

    /// The number, and a fresh start; `nil` when no word was taken.
    mutating func finish() -> Int? {
        guard wordCount > 0 else { return nil }
        let value = total + section + (current ?? 0)
        self = NumberReader()
        return value
    }
}
