import Languages
import Testing

@testable import PhraseMatching

@Suite struct RomanisedGreetingsTests {
    @Test(arguments: [
        ("Xin chao!", LanguageTag.vietnamese, "Xin chào"), ("Sawatdee krap", .thai, "สวัสดีครับ"),
        ("annyeong", .korean, "안녕"),
        ("KONNICHIWA", .japanese, "こんにちは"), ("ni hao", .chinese, "你好"), ("nihao", .chinese, "你好"),
        ("arigato", .japanese, "ありがとう"), ("mingalaba", .burmese, "မင်္ဂလာပါ"), ("Sabai-dee", .lao, "ສະບາຍດີ"),
        ("suosdey", .khmer, "សួស្តី"),
    ])
    func aGreetingInLatinLettersIsKnown(_ text: String, _ language: LanguageTag, _ expected: String) {
        #expect(RomanisedGreetings.wording(for: text, language: language) == expected)
    }

    @Test func otherTextsAreNot() {
        #expect(RomanisedGreetings.wording(for: "hello", language: .thai) == nil)
        #expect(RomanisedGreetings.wording(for: "", language: .thai) == nil)
        #expect(RomanisedGreetings.wording(for: "konnichiwa", language: .thai) == nil)
        #expect(RomanisedGreetings.wording(for: "terima kasih", language: .indonesian) == nil)
    }

    /// Each way to write it stands for one greeting, each greeting is in its own script.
    @Test(arguments: LanguageTag.known)
    func noFormStandsForTwo(_ language: LanguageTag) {
        var known: [String: String] = [:]
        for (forms, native) in RomanisedGreetings.lines(for: language) {
            #expect(native.unicodeScalars.contains { $0.value > 0x7F })
            for form in forms {
                #expect(RomanisedGreetings.wording(for: form, language: language) == native)
                let other = known.updateValue(native, forKey: form.filter { $0 != " " })
                #expect(other == nil || other == native, "\(form)")
            }
        }
    }
}
