import Languages
import Testing

@testable import SpeechEngines

struct InventedSpeechTests {
    /// What Moonshine wrote for silence, noise and hum.
    @Test(arguments: [
        ("♪♪♪♪", 14, 1.0),
        ("The first is the first is the first is the first is the first is the first", 17, 8),
        ("2-3ตวบนลาง 01/02/2565", 22, 3),
        ("Use the button to use the button to use the button to use the button to use the button", 18, 8),
        ("-", 1, 1),
        ("Go ahead and see what there is to see and then go on and tell it", 17, 0.4),
    ])
    func inventedTextIsTold(text: String, tokens: Int, seconds: Double) {
        #expect(InventedSpeech.isLikely(text, tokens: tokens, seconds: seconds, language: .english))
    }

    @Test(arguments: [
        ("", 0, 1.0, LanguageTag.english),
        ("No, no, no!", 6, 1.2, .english),
        ("Very, very, very good.", 7, 1.5, .english),
        ("7", 1, 0.4, .english),
        ("Café, s'il vous plaît", 8, 1.2, .english),
        ("Yes.", 2, 0.2, .english),
        ("Tôi bị dị ứng với đậu phộng", 14, 2, .vietnamese),
        ("ขอน้ำสองแก้ว", 9, 1.5, .thai),
        ("one two three one two three", 7, 2.5, .english),
        ("I would like two coffees and one tea, and then the bill, please.", 17, 3, .english),
    ])
    func speechIsLeftAlone(text: String, tokens: Int, seconds: Double, language: LanguageTag) {
        #expect(!InventedSpeech.isLikely(text, tokens: tokens, seconds: seconds, language: language))
    }
}
