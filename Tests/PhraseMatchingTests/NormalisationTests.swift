import Languages
import PhraseMatching
import Testing

@Suite struct NormalisationTests {
    @Test(arguments: [
        ("  Wi-Fi’s ON?  ", LanguageTag.english, "wi fi's on"),
        ("１２３ ＡＢＣ", .english, "123 abc"),
        ("1,250.50 at 7:30.", .english, "1250.50 at 7:30"),
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
}
