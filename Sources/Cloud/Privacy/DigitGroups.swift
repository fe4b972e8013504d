/// Where the digits of a text stand: runs of digits in any script, with what joins them.
///
/// A run is one or more groups of digits; between two groups stands one joint. `+66 (0)81-234-5678` is a run of five
/// groups. Anything else ends the run: letters, colons, slashes, commas, two spaces.
struct DigitRun {
    /// What stands between two groups.
    enum Joint {
        /// A space of any kind.
        case space
        /// A hyphen or dash, with or without spaces around it.
        case dash
        /// A full stop.
        case dot
        /// A bracket, with or without a space.
        case bracket
    }

    /// One group of digits.
    struct Group {
        /// The digits' values.
        var digits: [UInt8]
        /// Where they stand in the text.
        var range: Range<Int>
    }

    var groups: [Group] = []
    var joints: [Joint] = []
    /// Where a plus sign or an opening bracket before the first group stands.
    var prefixStart: Int?
    var hasPlus = false

    /// Finds all runs.
    static func runs(in scalars: [Unicode.Scalar]) -> [DigitRun] {
        var runs: [DigitRun] = []
        var index = 0
        while index < scalars.count {
            guard digit(scalars[index]) != nil else {
                index += 1
                continue
            }
            var run = DigitRun()
            run.takePrefix(before: index, in: scalars, notBefore: runs.last?.end ?? 0)
            while true {
                let start = index
                var digits: [UInt8] = []
                while index < scalars.count, let value = digit(scalars[index]) {
                    digits.append(value)
                    index += 1
                }
                run.groups.append(Group(digits: digits, range: start..<index))
                guard let (joint, next) = joint(at: index, in: scalars) else { break }
                run.joints.append(joint)
                index = next
            }
            runs.append(run.joiningSingleDigits())
        }
        return runs
    }

    var end: Int { groups.last?.range.upperBound ?? 0 }

    /// The value of a digit of any script; `nil` for everything else.
    static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        if (0x30...0x39).contains(scalar.value) { return UInt8(scalar.value - 0x30) }
        guard !scalar.isASCII, scalar.properties.numericType == .decimal,
            let value = scalar.properties.numericValue, (0...9).contains(value)
        else { return nil }
        return UInt8(value)
    }

    private mutating func takePrefix(before index: Int, in scalars: [Unicode.Scalar], notBefore end: Int) {
        var start = index
        for _ in 0..<2 where start > end {
            switch scalars[start - 1] {
            case "+", "＋": hasPlus = true
            case "(", "（": break
            default: return
            }
            start -= 1
            prefixStart = start
        }
    }

    private static func joint(at index: Int, in scalars: [Unicode.Scalar]) -> (joint: Joint, next: Int)? {
        var joint: Joint?
        var position = index
        while position < scalars.count, position - index < 3 {
            let scalar = scalars[position]
            let found: Joint?
            if scalar.properties.generalCategory == .spaceSeparator {
                found = .space
            } else if scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}" {
                found = .dash
            } else if "()（）".unicodeScalars.contains(scalar) {
                found = .bracket
            } else if scalar == "." || scalar == "\u{00B7}" {
                found = .dot
            } else {
                found = nil
            }
            guard let found else { break }
            switch (joint, found) {
            case (nil, _), (.space?, .dash), (.space?, .bracket): joint = found
            case (.dash?, .space), (.bracket?, .space), (.bracket?, .dash), (.bracket?, .bracket), (.dash?, .bracket):
                break
            default: return nil
            }
            position += 1
        }
        guard let joint, position < scalars.count, digit(scalars[position]) != nil else { return nil }
        return (joint, position)
    }

    /// Digits that were said or written one by one, `4 1 1 1 …`, are one group from eight on. Fewer are a list.
    private func joiningSingleDigits() -> DigitRun {
        guard groups.count >= 8, groups.allSatisfy({ $0.digits.count == 1 }), let first = groups.first,
            let last = groups.last
        else { return self }
        var run = self
        run.groups = [
            Group(digits: groups.flatMap(\.digits), range: first.range.lowerBound..<last.range.upperBound)
        ]
        run.joints = []
        return run
    }
}
