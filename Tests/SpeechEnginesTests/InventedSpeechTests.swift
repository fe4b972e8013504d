import Languages
import Testing

@testable import SpeechEngines

struct InventedSpeechTests {
    /// What Moonshine and Whisper wrote for silence, noise, hum and a voice that they did not understand.
    @Test(arguments: [
        ("♪♪♪♪", 14, 1.0, LanguageTag.english),
        ("The first is the first is the first is the first is the first is the first", 17, 8, .english),
        ("2-3ตวบนลาง 01/02/2565", 22, 3, .english),
        ("Use the button to use the button to use the button to use the button to use the button", 18, 8, .english),
        ("-", 1, 1, .english),
        ("Go ahead and see what there is to see and then go on and tell it", 17, 0.4, .english),
        ("관한 시킬 날디디디디디디디디디", 0, 2, .korean),
        ("화장실\u{FFFD}", 0, 2, .korean),
    ])
    func inventedTextIsTold(text: String, tokens: Int, seconds: Double, language: LanguageTag) {
        #expect(InventedSpeech.isLikely(text, tokens: tokens, seconds: seconds, language: language))
    }

    @Test(arguments: [
        ("", 0, 1.0, LanguageTag.english),
        ("No, no, no!", 6, 1.2, .english),
        ("Very, very, very good.", 7, 1.5, .english),
        ("7", 1, 0.4, .english),
        ("One million is 1000000000.", 9, 2, .english),
        ("Aaaaah!", 4, 1, .english),
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
