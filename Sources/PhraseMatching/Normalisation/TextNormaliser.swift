import Foundation
import Languages

/// Brings a text into the one form in which texts are compared: compatibility forms folded (NFKC), lower case, ASCII
/// digits, no punctuation or invisible characters, single spaces.
///
///     TextNormaliser.normalise("  Wi-Fi’s ON?  ", language: .english)   // "wi fi's on"
///     TextNormaliser.normalise("ราคา ๑๕๐ บาท", language: .thai)          // "ราคา 150 บาท"
///
/// What a language needs beyond that: Chinese is written in simplified characters, Vietnamese tone marks stand where
/// the older spelling puts them, repetition marks of Thai, Lao and Khmer are left out.
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
    /// Whether the text, as it was written, asks: it ends in a question mark.
    private(set) var hasQuestionMark = false

    /// A normal form that is at hand.
    init(scalars: [UInt32], hasQuestionMark: Bool) {
        self.scalars = scalars
        self.hasQuestionMark = hasQuestionMark
    }

    /// Normal forms put together, with single spaces.
    init(joining scalars: [UInt32], hasQuestionMark: Bool) {
        for value in scalars where value != ScalarFolding.space || (self.scalars.last ?? value) != ScalarFolding.space {
            self.scalars.append(value)
        }
        if self.scalars.last == ScalarFolding.space { self.scalars.removeLast() }
        self.hasQuestionMark = hasQuestionMark
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
        for scalar in text.unicodeScalars {
            guard source.count < TextNormaliser.longestText else {
                isTruncated = true
                break
            }
            source.append(scalar.value)
            needsComposition = needsComposition || ScalarFolding.mayChangeUnderNFKC(scalar.value)
        }
        if needsComposition { source = Self.composed(source) }
        fold(source)
        switch language.primary {
        case "zh": ScalarFolding.simplifyChinese(&scalars)
        case "vi": ScalarFolding.moveVietnameseTones(&scalars)
        default: break
        }
    }

    private static func composed(_ source: [UInt32]) -> [UInt32] {
        var text = ""
        for value in source {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        return text.precomposedStringWithCompatibilityMapping.unicodeScalars.prefix(TextNormaliser.longestText)
            .map(\.value)
    }

    private mutating func fold(_ source: [UInt32]) {
        scalars.reserveCapacity(source.count)
        for (position, value) in source.enumerated() {
            let next = position + 1 < source.count ? source[position + 1] : 0
            switch ScalarFolding.fold(value, previous: scalars.last ?? 0, next: next) {
            case .keep(let folded): append(folded)
            case .keepApart(let folded):
                appendSpace()
                append(folded)
                appendSpace()
            case .space: appendSpace()
            case .drop: break
            }
        }
        if scalars.last == ScalarFolding.space { scalars.removeLast() }
        hasQuestionMark =
            source.reversed().first { !ScalarFolding.isWhitespace($0) }.map(ScalarFolding.isQuestionMark) ?? false
    }

    private mutating func append(_ value: UInt32) {
        switch (scalars.last, value) {
        case (0x0E4D, 0x0E32): scalars[scalars.count - 1] = 0x0E33  // Thai: nikhahit and aa are sara am.
        case (0x0ECD, 0x0EB2): scalars[scalars.count - 1] = 0x0EB3  // Lao: the same vowel.
        case (0x0E40, 0x0E40): scalars[scalars.count - 1] = 0x0E41  // Thai: two sara e, typed for sara ae.
        case (0x0EC0, 0x0EC0): scalars[scalars.count - 1] = 0x0EC1  // Lao: the same slip.
        default: ScalarFolding.appendLowercase(value, to: &scalars)
        }
    }

    private mutating func appendSpace() {
        guard let last = scalars.last, last != ScalarFolding.space else { return }
        scalars.append(ScalarFolding.space)
    }
}
