import Languages
import PhraseMatching
import Testing

/// What holds for any text whatever. The seeds are fixed, so that a failure can be seen again.
@Suite struct PropertyTests {
    private static let languages = LanguageTag.known + [LanguageTag(rawValue: "fr")]

    private static func matcher(_ language: LanguageTag) -> Matcher {
        Matcher(wordings: [
            PhraseWording(phrase: "a", language: language, text: "{number} coffees at {time} for {money} on {date}"),
            PhraseWording(phrase: "b", language: language, text: "ขอกาแฟสองแก้ว 我要两杯咖啡 two coffees 커피 두 잔"),
            PhraseWording(phrase: "c", language: language, text: "{number}"),
        ])
    }

    /// A text of scalars from everywhere, with many from where trouble is.
    private static func text(_ generator: inout TextGenerator) -> String {
        let hotspots: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1100...0x11FF, 0xAC00...0xD7A3,
            0x3040...0x30FF, 0x4E00...0x4FFF, 0x0300...0x036F, 0x2000...0x206F, 0xE000...0xE020, 0x1F300...0x1F6FF,
            0xFE00...0xFEFF, 0x30...0x39, 0x1E00...0x1EFF, 0...0x10FFFF,
        ]
        var result = ""
        for _ in 0..<Int.random(in: 0...40, using: &generator) {
            let range = hotspots[Int.random(in: 0..<hotspots.count, using: &generator)]
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    @Test(arguments: languages)
    func anyTextHasAnOutcome(_ language: LanguageTag) {
        let matcher = Self.matcher(language)
        var generator = TextGenerator(seed: 20_261_121)
        for _ in 0..<400 {
            let text = Self.text(&generator)
            let match = matcher.match(text, language: language)
            #expect((0...1).contains(match.score))
            #expect((match.outcome == .answer) == (match.phrase != nil))
            #expect(match.suggestions.count <= 3)
            #expect((match.outcome == .miss) == match.suggestions.isEmpty)
        }
    }

    @Test(arguments: languages)
    func normalisingTwiceIsNormalisingOnce(_ language: LanguageTag) {
        var generator = TextGenerator(seed: 7)
        for _ in 0..<400 {
            let once = TextNormaliser.normalise(Self.text(&generator), language: language)
            #expect(TextNormaliser.normalise(once, language: language) == once)
        }
    }

    /// A text always finds itself, whatever it is, unless nothing of it is left or it is too long.
    @Test(arguments: languages)
    func aTextFindsItself(_ language: LanguageTag) {
        var generator = TextGenerator(seed: 99)
        for _ in 0..<60 {
            let text = Self.text(&generator)
            guard !TextNormaliser.normalise(text, language: language).isEmpty else { continue }
            let matcher = Matcher(wordings: [PhraseWording(phrase: "self", language: language, text: text)])
            #expect(matcher.match(text, language: language).phrase == "self")
        }
    }

    @Test(arguments: ["a", "ก", "ี", "一", "각", "あ", "\u{202E}", "1", " ", "{", "\u{0301}", "{number}", "two "])
    func aMegabyteOfOneLetterIsCutShort(_ letter: String) {
        let text = String(repeating: letter, count: 1_048_576 / letter.utf8.count)
        for language in Self.languages {
            let matcher = Self.matcher(language)
            #expect(matcher.match(text, language: language).outcome != .answer)
            matcher.add(PhraseWording(phrase: "long", language: language, text: text))
        }
    }
}
