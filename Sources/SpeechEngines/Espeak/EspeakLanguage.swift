import Foundation
import Languages

/// What espeak-ng can be trusted with, language by language.
///
/// espeak-ng has a voice for more languages than it can read. What it reads wrongly it reads all the same, so we decline
/// for it: a wrong voice is a wrong answer. Looked at with espeak-ng 1.51, by the phonemes of everyday phrases:
///
/// - Thai and Burmese: it spells out consonants and drops vowels ("water", น้ำ, becomes "n s"). Nobody would understand.
/// - Japanese: it reads the two syllabaries. Kanji it drops without a word, and digits it reads without regard to what
///   they count.
/// - Chinese: only from pinyin; characters become nonsense. Khmer and Lao: no voice.
struct EspeakLanguage: Sendable {
    /// What `espeak-ng -v` calls the voice.
    let voice: String
    /// Whether it reads this letter or digit as a reader would.
    private let reads: @Sendable (Unicode.Scalar) -> Bool

    /// The languages that espeak-ng speaks so that a listener understands, by primary subtag.
    private static let trusted: [String: EspeakLanguage] = [
        "en": EspeakLanguage(voice: "en-us") { $0.isLatin || $0.isDigit },
        "vi": EspeakLanguage(voice: "vi") { $0.isLatin || $0.isDigit },
        "id": EspeakLanguage(voice: "id") { $0.isLatin || $0.isDigit },
        "ms": EspeakLanguage(voice: "ms") { $0.isLatin || $0.isDigit },
        "ko": EspeakLanguage(voice: "ko") { $0.isHangul || $0.isLatin || $0.isDigit },
        "ja": EspeakLanguage(voice: "ja") { $0.isKana },
    ]

    /// The languages that can be asked for, in a stable order.
    static var all: [LanguageTag] {
        LanguageTag.known.filter { trusted[$0.primary] != nil }
    }

    /// The language's voice; `nil` when there is none that can be trusted.
    static func `for`(_ language: LanguageTag) -> EspeakLanguage? {
        trusted[language.primary]
    }

    /// The text as espeak-ng is to get it.
    ///
    /// - Throws: `unsupportedText` when it would be read wrongly, `tooLong` when it is longer than anyone would listen.
    func prepared(_ text: String, language: LanguageTag) throws(SpeechEngineError) -> String {
        // Full-width letters and ligatures become the letters that the voice knows.
        let plain = text.precomposedStringWithCompatibilityMapping
        guard plain.unicodeScalars.count <= 2_000 else {
            throw SpeechEngineError(.tooLong, "The text has more than 2000 characters", remedy: "Speak it in parts")
        }
        let letters = plain.unicodeScalars.filter { $0.properties.isAlphabetic || $0.isDigit }
        guard !letters.isEmpty, letters.allSatisfy(reads) else {
            throw SpeechEngineError(
                .unsupportedText, "espeak-ng would read this \(language) text wrongly",
                remedy: "Show the text, and record it or use another voice")
        }
        // A control character begins a command to espeak-ng, and two brackets begin phonemes.
        let harmless = plain.unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control || "[]<>".unicodeScalars.contains(scalar) ? " " : scalar
        }
        return String(String.UnicodeScalarView(harmless))
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { properties.numericType != nil }
}
