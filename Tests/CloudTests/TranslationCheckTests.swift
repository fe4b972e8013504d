import Languages
import Testing

@testable import Cloud

@Suite struct TranslationCheckTests {
    private static func tag(_ text: String) -> LanguageTag { LanguageTag(rawValue: text) }

    @Test(
        "Lets true translations pass",
        arguments: [
            ("en", "th", "Where is the toilet?", "ห้องน้ำอยู่ที่ไหน"),
            ("en", "vi", "Two coffees, please.", "Cho tôi hai ly cà phê."),
            ("en", "ko", "Room 305", "305호"),
            ("en", "ja", "The train leaves at 10:45.", "電車は10時45分に出ます。"),
            ("en", "zh-CN", "It costs 25,000 dong.", "价格是25000越南盾。"),
            ("en", "km", "Thank you", "អរគុណ"),
            ("en", "lo", "Thank you", "ຂອບໃຈ"),
            ("en", "my", "Room 12", "အခန်း ၁၂"),
            ("en", "id", "OK", "OK"),
            ("en", "ms", "Wi-Fi", "Wi-Fi"),
            ("en", "th", "The Wi-Fi password is guest", "รหัสผ่าน Wi-Fi คือ guest"),
            ("vi", "en", "Xin lỗi, tôi không thể giúp bạn.", "I'm sorry, but I can't help you."),
            ("th", "en", "ผมไม่สามารถกินถั่วได้", "I cannot eat nuts."),
            ("ja", "en", "3", "3"),
            ("zh-CN", "ja", "图书馆", "図書館"),
            ("en", "th", "Three coffees", "กาแฟ 3 แก้ว"),
            ("en", "vi", "Open at 09:00", "Mở cửa lúc 9:00"),
            ("th", "en", "ราคา ๑๕๐ บาท", "The price is 150 baht."),
            ("en", "de", "Where is the toilet?", "Wo ist die Toilette?"),
        ])
    func passes(source: String, target: String, text: String, answer: String) {
        #expect(TranslationCheck.doubt(answer, translates: text, from: Self.tag(source), to: Self.tag(target)) == nil)
    }

    @Test(
        "Doubts what is none",
        arguments: [
            ("en", "th", "Hello", "", TranslationCheck.Doubt.empty),
            ("en", "th", "Where is the toilet?", "Where is the toilet?", .untranslated),
            ("en", "vi", "Where is the toilet?", "where is the toilet?", .untranslated),
            ("th", "en", "ห้องน้ำอยู่ที่ไหน", "ห้องน้ำอยู่ที่ไหน", .untranslated),
            ("ja", "ko", "トイレはどこですか", "トイレはどこですか", .untranslated),
            ("km", "lo", "អរគុណ", "អរគុណ", .untranslated),
            ("en", "vi", "Can you help?", "I'm sorry, but I can't assist.", .refusal),
            ("en", "en-GB", "Can you help?", "As an AI, I have no hands.", .refusal),
            ("en", "id", "Good morning", "Here is the translation: Selamat pagi", .refusal),
            ("en", "id", "Good morning", "Selamat pagi\n(informal: pagi)", .severalLines),
            ("en", "id", "Hi", "<!DOCTYPE html><html><body>Sign in</body></html>", .webPage),
            ("en", "ja", "Room 305", "306号室", .otherNumbers),
            ("en", "th", "Two rooms for 3 nights", "2 ห้อง 3 คืน", .otherNumbers),
            ("en", "vi", "It costs 15,000 dong", "Giá 1500 đồng", .otherNumbers),
            ("en", "vi", "Hello", String(repeating: "xin chào ", count: 20), .tooLong),
            ("zh-CN", "en", "你好", String(repeating: "hello ", count: 20), .tooLong),
        ])
    func doubts(source: String, target: String, text: String, answer: String, doubt: TranslationCheck.Doubt) {
        #expect(TranslationCheck.doubt(answer, translates: text, from: Self.tag(source), to: Self.tag(target)) == doubt)
    }
}

@Suite struct LineSplitterTests {
    @Test("The lines are the same however the bytes are cut", arguments: 1...12)
    func cuts(size: Int) {
        let text = Array("one\n\ntwo\r\nthree ห้อง\nlast".utf8)
        var splitter = LineSplitter(maximumLength: 100)
        var lines: [String] = []
        for start in stride(from: 0, to: text.count, by: size) {
            splitter.append(Array(text[start..<min(start + size, text.count)]))
            while let line = splitter.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        }
        splitter.finish()
        while let line = splitter.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        #expect(lines == ["one", "", "two\r", "three ห้อง", "last"])
    }

    @Test("A line of the greatest length passes, a longer one ends it", arguments: [(10, false), (11, true)])
    func tooLong(length: Int, isTooLong: Bool) {
        for isComplete in [true, false] {
            var splitter = LineSplitter(maximumLength: 10)
            splitter.append([UInt8](repeating: 0x61, count: length) + (isComplete ? [0x0A] : []))
            let line = splitter.next()
            #expect((line != nil) == (isComplete && !isTooLong))
            #expect(splitter.isTooLong == isTooLong)
        }
    }
}
