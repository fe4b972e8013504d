import Foundation
import Languages

/// Brings a text into the one form in which texts are compared: compatibility forms folded (NFKC), lower case, ASCII
/// digits, no punctuation or invisible characters, single spaces. Marks that carry the value of a number stay, and
/// numbers that are certainly the same are written the same; ``NumberMarks`` and ``NumberLiteral`` say how.
///
///     TextNormaliser.normalise("  Wi-Fi’s ON?  ", language: .english)   // "wi fi's on"
///     TextNormaliser.normalise("ราคา ๑๕๐ บาท", language: .thai)          // "ราคา 150 บาท"
///     TextNormaliser.normalise("1.500,5 – 2,5", language: .vietnamese)   // "1500.5-2.5"
///
/// What a language needs beyond that: Chinese is written in simplified characters, Vietnamese tone marks stand where
/// the older spelling puts them, repetition marks of Thai, Lao and Khmer are left out. The marks of Thai, Lao, Khmer and
/// Burmese stand in one order, however they were typed, and Burmese in the encoding of Zawgyi is read as what it shows.
public enum TextNormaliser {
    /// The number of Unicode scalars that are read of a text; what follows them is ignored.
    public static let longestText = 1_024

    /// The normal form of `text`. Normalising a normal form again changes nothing.
    public static func normalise(_ text: String, language: LanguageTag) -> String {
        NormalisedText(text, language: language).string
    }
}

/// A text in normal form, as scalars for analysis and as a string for the index.
struct NormalisedText {
    /// The scalars of the normal form.
    private(set) var scalars: [UInt32] = []
    /// Whether the text was longer than ``TextNormaliser/longestText``.
    private(set) var isTruncated = false
    /// How the text ends, as it was written.
    private(set) var ending = Ending.open

    /// How a text ends.
    enum Ending: Sendable {
        /// Without a mark: what was spoken, or typed in haste.
        case open
        case question
        case statement

        /// Whether one asks and the other says.
        func contradicts(_ other: Ending) -> Bool { self != .open && other != .open && self != other }
    }

    /// Whether the text, as it was written, asks: it ends in a question mark.
    var hasQuestionMark: Bool { ending == .question }

    /// Where clauses ended in the text as it was written, in order; the end of the text is among them when a mark stood
    /// there.
    private(set) var breaks: [ClauseBreak] = []

    /// A normal form that is at hand.
    init(scalars: [UInt32], ending: Ending, breaks: [ClauseBreak] = []) {
        self.scalars = scalars
        self.ending = ending
        self.breaks = breaks
    }

    /// Normal forms put together, with single spaces; `breaks` are places in `scalars`.
    init(joining scalars: [UInt32], ending: Ending, breaks: [ClauseBreak] = []) {
        var rest = breaks[...]
        for (position, value) in scalars.enumerated() {
            while let next = rest.first, next.offset <= position { addBreak(asking: rest.removeFirst().endsQuestion) }
            if value != ScalarFolding.space || (self.scalars.last ?? value) != ScalarFolding.space {
                self.scalars.append(value)
            }
        }
        for next in rest { addBreak(asking: next.endsQuestion) }
        if self.scalars.last == ScalarFolding.space { self.scalars.removeLast() }
        self.ending = ending
    }

    /// A word of a table as it stands in a normal form, for a table that is written in no particular spelling.
    static func wordForm(of scalars: [UInt32], language: LanguageTag) -> [UInt32] {
        var word = scalars
        if word.contains(where: MarkOrder.concerns) { MarkOrder.apply(to: &word) }
        if language.primary == "zh" { ChineseVariants.simplify(&word) }
        return word
    }

    /// The normal form as a string.
    var string: String {
        var result = ""
        result.reserveCapacity(scalars.count * 2)
        for value in scalars {
            if let scalar = Unicode.Scalar(value) { result.unicodeScalars.append(scalar) }
        }
        return result
    }

    init(_ text: String, language: LanguageTag) {
        var source = [UInt32]()
        source.reserveCapacity(min(text.utf8.count, TextNormaliser.longestText))
        var needsComposition = false
        var hasOrderedMarks = false
        for scalar in text.unicodeScalars {
            guard source.count < TextNormaliser.longestText else {
                isTruncated = true
                break
            }
            source.append(scalar.value)
            guard scalar.value > 0x7F else { continue }
            needsComposition = needsComposition || ScalarFolding.mayChangeUnderNFKC(scalar.value)
            hasOrderedMarks = hasOrderedMarks || MarkOrder.concerns(scalar.value)
        }
        if hasOrderedMarks, language.primary == "my" {
            source.removeAll(where: ScalarFolding.isSilent)
            BurmeseEncoding.repair(&source)
        }
        if needsComposition { source = Self.composed(source) }
        fold(source)
        NumberLiteral.canonicalise(&scalars, breaks: &breaks, language: language)
        if hasOrderedMarks { MarkOrder.apply(to: &scalars, breaks: &breaks) }
        if hasOrderedMarks, language.primary == "my" { settle(language) }
        switch language.primary {
        case "zh": ChineseVariants.simplify(&scalars)
        case "vi": ScalarFolding.moveVietnameseTones(&scalars)
        default: break
        }
    }

    /// Reads once more what looks like Zawgyi still. A text in a language never does; one that is in none would otherwise
    /// have another normal form when it is normalised again.
    private mutating func settle(_ language: LanguageTag) {
        let ended = ending
        defer { ending = ended }
        for _ in 0..<8 where BurmeseEncoding.isZawgyi(scalars) {
            var source = scalars
            scalars = []
            breaks = []
            BurmeseEncoding.repair(&source)
            fold(Self.composed(source))
            MarkOrder.apply(to: &scalars, breaks: &breaks)
        }
    }

    private static func composed(_ source: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        var text = ""
        var previous: UInt32 = 0
        func compose() {
            // What comes of a compatibility form may compose again, which Foundation leaves undone.
            result += text.precomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping
                .unicodeScalars
                .map(\.value)
            text = ""
        }
        for value in source {
            defer { previous = value }
            // What is left out later must not keep a letter from its mark.
            guard !ScalarFolding.isSilent(value), !Pictographs.isQualifier(value, after: previous) else { continue }
            if NumberMarks.isKeptFromComposition(value) {
                compose()
                result.append(value)
            } else if let scalar = Unicode.Scalar(KanaMarks.combining(value) ?? value) {
                text.unicodeScalars.append(scalar)
            }
        }
        compose()
        return Array(result.prefix(TextNormaliser.longestText))
    }

    private mutating func fold(_ source: [UInt32]) {
        scalars.reserveCapacity(source.count)
        var resume = 0
        for (position, value) in source.enumerated() where position >= resume {
            let next = position + 1 < source.count ? source[position + 1] : 0
            if let mark = NumberMarks.mark(at: position, in: source, after: scalars.last) {
                append(mark)
                resume = position + mark.length
                continue
            }
            switch ScalarFolding.fold(value, previous: scalars.last ?? 0, next: next) {
            case .keep(let folded): append(folded)
            case .keepApart(let folded): appendApart(folded)
            case .space:
                if value != ScalarFolding.space {
                    switch ClauseBreak.mark(value, previous: position > 0 ? source[position - 1] : 0, next: next) {
                    case .none: break
                    case .end: addBreak(asking: false)
                    case .question: addBreak(asking: true)
                    }
                }
                appendSpace()
            case .drop: break
            }
        }
        if scalars.last == ScalarFolding.space { scalars.removeLast() }
        if let last = breaks.last, last.offset == scalars.count { ending = last.endsQuestion ? .question : .statement }
    }

    private mutating func append(_ mark: NumberMarks.Mark) {
        if mark.joins, scalars.last == ScalarFolding.space { scalars.removeLast() }
        switch mark.folded {
        case .keep(let folded): append(folded)
        case .keepApart(let folded): appendApart(folded)
        case .space, .drop: break
        }
    }

    private mutating func append(_ value: UInt32) {
        if value >= KanaMarks.voiced, let mark = KanaMarks.combining(value) {
            guard let last = scalars.last, let composed = KanaMarks.composed(last, mark) else { return }
            scalars[scalars.count - 1] = composed
            return
        }
        if let last = scalars.last, Pictographs.isFlagHalf(last) { appendSpace() }
        ScalarFolding.appendLowercase(value, to: &scalars)
    }

    /// Appends a word of one scalar, or the second half of a flag.
    private mutating func appendApart(_ value: UInt32) {
        let count = scalars.count
        if Pictographs.isFlagHalf(value) {
            let isSecond =
                count > 0 && Pictographs.isFlagHalf(scalars[count - 1])
                && !(count > 1 && Pictographs.isFlagHalf(scalars[count - 2]))
            if !isSecond { appendSpace() }
            scalars.append(value)
        } else {
            appendSpace()
            scalars.append(value)
            appendSpace()
        }
    }

    /// Notes that a clause ends with what is there so far; of several marks in a row one counts.
    private mutating func addBreak(asking: Bool) {
        let offset = scalars.count - (scalars.last == ScalarFolding.space ? 1 : 0)
        guard offset > 0 else { return }
        if let last = breaks.last, last.offset == offset {
            breaks[breaks.count - 1].endsQuestion = last.endsQuestion || asking
        } else {
            breaks.append(ClauseBreak(offset: offset, endsQuestion: asking))
        }
    }

    private mutating func appendSpace() {
        guard let last = scalars.last, last != ScalarFolding.space else { return }
        scalars.append(ScalarFolding.space)
    }
}
