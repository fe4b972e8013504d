/// Masks digits that look like the number of a card, a passport or a telephone, in the digits of any script.
///
/// For what waits on the board for longer than a turn. A sentence stays translatable: each number becomes `####`.
///
///     SensitiveNumbers.mask("My card is 4111 1111 1111 1111, room 204").text    // "My card is ####, room 204"
///
/// Numbers carry meaning, so what is ordinary at a counter is left alone: amounts, prices, rooms, dates, times, years and
/// lists. What is not in digits ("four one one one") is not seen. `docs/privacy.md` has the rules.
public enum SensitiveNumbers {
    /// What a masked number looked like.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// 13 to 19 digits whose check digit is right.
        case card
        /// Thirteen digits and more without a break: a card's number that was misheard, or a person's.
        case longNumber = "long-number"
        /// A letter or two and six to eight digits.
        case passport
        /// A number to call.
        case telephone
    }

    /// A text without the numbers.
    public struct Masked: Hashable, Sendable {
        /// The text, with ``sign`` for each number.
        public let text: String
        /// What the numbers looked like, in their order. Never the numbers.
        public let kinds: [Kind]

        /// Whether there was anything to mask.
        public var isChanged: Bool { !kinds.isEmpty }
    }

    /// What stands for a number. Translators leave it as it is.
    public static let sign = "####"

    private static let mostGroups = 12

    /// Masks a text. Masking it again changes nothing.
    public static func mask(_ text: String) -> Masked {
        let scalars = Array(text.unicodeScalars)
        let runs = DigitRun.runs(in: scalars)
        // Most texts have no digits, and most digits are too few.
        guard runs.lazy.flatMap(\.groups).reduce(0, { $0 + $1.digits.count }) >= 6 else {
            return Masked(text: text, kinds: [])
        }
        let context = NumberContext(scalars)
        var finds: [(range: Range<Int>, kind: Kind)] = PassportNumbers.find(runs, context)
        for run in runs { finds += find(in: run, context) }
        finds.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }

        var masked = String.UnicodeScalarView()
        var kinds: [Kind] = []
        var position = 0
        for find in finds where find.range.lowerBound >= position {
            masked.append(contentsOf: scalars[position..<find.range.lowerBound])
            masked.append(contentsOf: sign.unicodeScalars)
            kinds.append(find.kind)
            position = find.range.upperBound
        }
        masked.append(contentsOf: scalars[position...])
        return Masked(text: kinds.isEmpty ? text : String(masked), kinds: kinds)
    }

    /// The numbers in one run: from each group on the longest stretch of groups that is one. "Room 204 0812345678" is one
    /// run of two numbers. A number has at most ``mostGroups``, so that a long list does not take long.
    private static func find(in run: DigitRun, _ context: NumberContext) -> [(range: Range<Int>, kind: Kind)] {
        var finds: [(range: Range<Int>, kind: Kind)] = []
        var first = 0
        while first < run.groups.count {
            // A number begins and ends where the run does, or at a space: not in the middle of 1-2345-67890.
            let last =
                first == 0 || run.joints[first - 1] == .space
                ? (first..<min(run.groups.count, first + mostGroups)).reversed().first { last in
                    (last == run.groups.count - 1 || run.joints[last] == .space)
                        && NumberShape(run, first...last).kind(context) != nil
                } : nil
            if let last, let kind = NumberShape(run, first...last).kind(context) {
                let start =
                    first == 0 ? run.prefixStart ?? run.groups[0].range.lowerBound : run.groups[first].range.lowerBound
                var end = run.groups[last].range.upperBound
                // The bracket that was opened before the number goes with it.
                if start < run.groups[first].range.lowerBound, context.isClosingBracket(at: end) { end += 1 }
                finds.append((start..<end, kind))
                first = last + 1
            } else {
                first += 1
            }
        }
        return finds
    }
}
