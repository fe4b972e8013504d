/// Finds what looks like the number of a passport: one or two letters and six to eight digits (B1234567, AA1234567,
/// E12345678, MA123456), Korea's M123A4567, and whatever has six to nine letters and digits after a word for "passport".
enum PassportNumbers {
    /// Two letters that stand before numbers which are no passport's: currencies and the like.
    private static let otherPrefixes: Set<String> = [
        "RM", "RP", "US", "HK", "NT", "SG", "NO", "TK", "KM", "KG", "AM", "PM",
    ]

    static func find(
        _ runs: [DigitRun], _ context: NumberContext
    ) -> [(range: Range<Int>, kind: SensitiveNumbers.Kind)] {
        var finds: [(range: Range<Int>, kind: SensitiveNumbers.Kind)] = []
        for run in runs {
            for group in run.groups {
                guard let range = range(around: group, context) else { continue }
                finds.append((range, .passport))
            }
        }
        return finds
    }

    private static func range(around group: DigitRun.Group, _ context: NumberContext) -> Range<Int>? {
        let token = context.word(around: group.range)
        let letters = context.letters(from: token.lowerBound, to: group.range.lowerBound)
        if context.speaksOfPassport(before: token.lowerBound), isAfterItsName(token, context),
            !context.isAmount(token)
        {
            return token
        }
        if token.upperBound == group.range.upperBound, isSeries(letters, digits: group.digits.count) {
            // TK is Japan's series and Bangladesh's money; with a space it is neither's.
            return token
        }
        // Two capitals, a space, and the digits: AA 1234567.
        if token == group.range, (6...8).contains(group.digits.count) {
            let start = context.capitalsWithSpace(before: group.range.lowerBound)
            if let start, isSeries(context.letters(from: start, to: start + 2), digits: group.digits.count) {
                return start..<group.range.upperBound
            }
        }
        return isKorean(token, context) ? token : nil
    }

    private static func isSeries(_ letters: String, digits: Int) -> Bool {
        switch letters.count {
        case 1: (7...8).contains(digits)
        case 2:
            (6...8).contains(digits)
                && !otherPrefixes.subtracting(digits == 7 ? ["TK"] : []).contains(letters.uppercased())
        default: false
        }
    }

    /// Six to nine letters and digits, digits for the greater part.
    private static func isAfterItsName(_ token: Range<Int>, _ context: NumberContext) -> Bool {
        let digits = context.digits(in: token)
        return (6...9).contains(token.count) && digits >= 5
    }

    /// A letter, three digits, a letter, four digits.
    private static func isKorean(_ token: Range<Int>, _ context: NumberContext) -> Bool {
        guard token.count == 9 else { return false }
        return token.allSatisfy { index in
            let place = index - token.lowerBound
            return place == 0 || place == 4 ? context.isLatinLetter(at: index) : context.isDigit(at: index)
        }
    }
}
