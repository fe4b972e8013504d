import Languages
import SpeechAudio
import Testing

@testable import SpeechEngines

@Suite(.enabled(if: RealParts.hasEspeak, "needs espeak-ng"), .timeLimit(.minutes(20)))
struct EspeakTests {
    @Test(arguments: [
        (LanguageTag.english, "Two coffees, please."), (.vietnamese, "Cho tôi hai ly cà phê"),
        (.indonesian, "Minta dua kopi"), (.malay, "Saya mahu dua kopi"), (.korean, "커피 두 잔 주세요"),
        (.japanese, "コーヒーを ふたつ ください"),
    ])
    func everyLanguageThatIsOfferedIsSpoken(language: LanguageTag, text: String) async throws {
        let clip = try await EspeakVoice().synthesise(text, language: language)
        #expect(clip.sampleRate == 22_050)
        #expect((800...5_000).contains(clip.milliseconds))
        #expect(try #require(clip.samples.map(abs).max()) > 0.1)
        #expect(EspeakVoice.languages.contains(language))
    }

    @Test(arguments: [LanguageTag.thai, .burmese, .chinese, .khmer, .lao])
    func aLanguageThatItWouldReadWronglyIsRefused(language: LanguageTag) async {
        #expect(!EspeakVoice().speaks(language))
        let error = await engineError { try await EspeakVoice().synthesise("1", language: language) }
        #expect(error?.code == .unsupportedLanguage)
        #expect(await engineError { try await EspeakPhonemiser().phonemes(of: "1", language: language) } != nil)
    }

    @Test(arguments: [
        (LanguageTag.japanese, "卵アレルギーがあります"), (.japanese, "3つください"), (.japanese, "５０００えん"),
        (.english, "ขอน้ำ"), (.english, "Order 炒饭"), (.korean, "牛肉 주세요"), (.vietnamese, "Привет"),
        (.english, ""), (.english, "…"),
    ])
    func aTextThatItWouldReadWronglyIsRefused(language: LanguageTag, text: String) async {
        let error = await engineError { try await EspeakVoice().synthesise(text, language: language) }
        #expect(error?.code == .unsupportedText)
        #expect(text.isEmpty || error?.description.contains(text) == false)
    }

    @Test
    func fullWidthLettersAreLetters() async throws {
        let wide = try await EspeakVoice().synthesise("ＡＴＭ", language: .korean)
        #expect(wide == (try await EspeakVoice().synthesise("ATM", language: .korean)))
    }

    @Test(arguments: ["--version", "-w/tmp/parley-must-not-be-there.wav", "[[h@l'oU]]", "\u{1}90Sfast", "<break/>"])
    func aTextIsNeverTakenForAnOptionOrACommand(text: String) async throws {
        let phonemes = try await EspeakPhonemiser().phonemes(of: text, language: .english)
        #expect(!phonemes.contains("eSpeak"))
        let harmless = text.map { $0.isLetter || $0.isNumber || "-/.'@".contains($0) ? $0 : " " }
        #expect(phonemes == (try await EspeakPhonemiser().phonemes(of: String(harmless), language: .english)))
    }

    @Test
    func phonemesAreOfTheInternationalAlphabet() async throws {
        let phonemiser = EspeakPhonemiser()
        #expect(try await phonemiser.phonemes(of: "two", language: .english) == "tˈuː")
        #expect(try await phonemiser.phonemes(of: "Terima kasih", language: .indonesian) == "tərˈima kˈasih")
        // Lines and words of another language leave no trace but their sounds.
        let mixed = try await phonemiser.phonemes(of: "메뉴 menu\n주세요", language: .korean)
        #expect(!mixed.contains("(") && !mixed.contains("\n"))
    }

    @Test
    func manyTextsSoundAsTheyDoOneByOne() async throws {
        let phonemiser = EspeakPhonemiser()
        let texts =
            ["Two coffees, please.", "", "炒饭", "Is it $3.50? Yes! No… e.g. so; or not", "Don't"]
            + (0..<70).map { "Number \($0)" }
        let together = try await phonemiser.phonemes(ofEach: texts, language: .english)
        #expect(together.count == texts.count)
        #expect(together[1] == nil && together[2] == nil)
        for (text, sounds) in zip(texts, together) where sounds != nil && !text.contains("$") {
            let alone = try await phonemiser.phonemes(of: text, language: .english)
            // Punctuation is a pause alone, and nothing together.
            #expect(sounds?.filter(\.isLetter) == alone.filter(\.isLetter), "\(text)")
        }
        #expect(try await phonemiser.phonemes(ofEach: ["น้ำ"], language: .thai) == [nil])
    }
}
