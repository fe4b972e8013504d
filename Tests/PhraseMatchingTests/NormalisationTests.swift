import Languages
import PhraseMatching
import Testing

@Suite struct NormalisationTests {
    @Test(arguments: [
        ("  Wi-Fi’s ON?  ", LanguageTag.english, "wi fi's on"),
        ("１２３ ＡＢＣ", .english, "123 abc"),
        ("1,250.50 at 7:30.", .english, "1250.50 at 7:30"),
        ("2,5 ml or 2-5 ml", .vietnamese, "2.5 ml or 2-5 ml"),
        ("2 – 5 ml, 2~5 ml", .english, "2-5 ml 2-5 ml"),
        ("2/5 ml, .25 ml", .english, "2/5 ml 0.25 ml"),
        ("½ beer, 2½ beers", .english, "½ beer 2½ beers"),
        ("-5°, x-5, a - 5", .english, "-5 ° x 5 a 5"),
        ("wait...5", .english, "wait 5"),
        ("~5, ≈ 5, <5, 5+, 5%", .english, "≈ 5 ≈ 5 < 5 5 + 5 %"),
        ("2×5, 10²", .english, "2 × 5 10²"),
        ("1,500 and 1,500,000.25", .english, "1500 and 1500000.25"),
        ("1.500 và 1.500.000,5", .vietnamese, "1500 và 1500000.5"),
        ("1.500 and 1.500.000", .english, "1.500 and 1500000"),
        ("1,500 và 0,500", .vietnamese, "1,500 và 0,500"),
        ("1.2.3 and 1,50,0", .english, "1.2.3 and 1,50,0"),
        ("2,3일", .korean, "2,3일"),
        ("２，５００円", .japanese, "2500円"),
        ("ราคา ๑,๕๐๐.๕๐", .thai, "ราคา 1500.50"),
        ("Rp150.000", .indonesian, "rp150000"),
        ("25/12/2026, 7:30", .english, "25/12/2026 7:30"),
        ("It costs $5!", .english, "it costs $ 5"),
        ("ราคา ๑๕๐ บาท", .thai, "ราคา 150 บาท"),
        ("ช้า ๆ", .thai, "ช้า"),
        ("น้\u{0E4D}า", .thai, "น\u{0E49}\u{0E33}"),
        ("១៥ ដុល្លារ", .khmer, "15 ដុល្លារ"),
        ("໓ ຈອກ", .lao, "3 ຈອກ"),
        ("၂ ခွက်", .burmese, "2 ခွက်"),
        ("請給我兩張票", .chinese, "请给我两张票"),
        ("hoà bình, quý khách", .vietnamese, "hòa bình quý khách"),
        ("Ca\u{0300} phe\u{0302}", .vietnamese, "cà phê"),
        ("ｺｰﾋｰ", .japanese, "コーヒー"),
        ("\u{1112}\u{1161}\u{11AB}국", .korean, "한국"),
        ("a\u{200B}b \u{202E}c\u{202C}", .english, "ab c"),
    ])
    func bringsTextIntoOneForm(_ text: String, _ language: LanguageTag, _ expected: String) {
        #expect(TextNormaliser.normalise(text, language: language) == expected)
    }

    /// Two numbers side by side are not one, though spaces do not count.
    @Test func aSpaceBetweenNumbersCounts() {
        #expect(Sentences(.english, "Table 2 5 people", "table 25 people").match.outcome != .answer)
        #expect(Sentences(.english, "Take 2,5 ml", "take 25 ml").match.outcome != .answer)
        #expect(Sentences(.english, "Take 2-5 ml", "take 25 ml").match.outcome != .answer)
        #expect(Sentences(.thai, "พัก 2 คืน", "พัก2คืน").match.outcome == .answer)
    }

    /// A normal form is its own normal form, whatever marks stand among digits, and reading slots from it ends.
    @Test(arguments: LanguageTag.known)
    func numbersAreNormalisedOnce(_ language: LanguageTag) {
        var generator = TextGenerator(seed: 5)
        let pieces = Array("0123456789.,:/-–~〜½¾²×+%$¥<≥±≈·'’ \u{A0}aM万点五，．")
        let matcher = Matcher(
            wordings: ["{number}", "{money}", "{time}", "{date}"].map {
                PhraseWording(phrase: $0, language: language, text: $0)
            })
        for _ in 0..<400 {
            let text = String(
                (0..<Int.random(in: 1...14, using: &generator)).map { _ in
                    pieces.randomElement(using: &generator) ?? "0"
                })
            let once = TextNormaliser.normalise(text, language: language)
            #expect(TextNormaliser.normalise(once, language: language) == once, "\(text) in \(language)")
            _ = matcher.match(text, language: language)
        }
    }
}
