import Foundation
import Languages
import Testing

@Suite struct LanguageTagTests {
    @Test(arguments: [
        ("en", "en"), ("EN", "en"), ("zh_cn", "zh-CN"), ("ZH-cn", "zh-CN"), ("zh-hans-cn", "zh-Hans-CN"),
        ("es-419", "es-419"), ("fil", "fil"),
    ])
    func readsTagsInAnyCase(text: String, canonical: String) {
        #expect(LanguageTag(parsing: text)?.rawValue == canonical)
    }

    @Test(arguments: ["", "e", "english", "e n", "en-", "-en", "en--US", "12", "en-U", "zh-CN-Hans", "en-US-x", "ไทย"])
    func refusesWhatIsNoTag(text: String) {
        #expect(LanguageTag(parsing: text) == nil)
    }

    @Test func knowsElevenLanguagesByTheirOwnNames() {
        #expect(LanguageTag.known.count == 11)
        #expect(Set(LanguageTag.known.map(\.endonym)).count == 11)
        for tag in LanguageTag.known {
            #expect(LanguageTag(parsing: tag.rawValue) == tag)
            #expect(tag.endonym != tag.rawValue)
        }
    }

    @Test func takesThePrimarySubtag() {
        #expect(LanguageTag.chinese.primary == "zh")
        #expect(LanguageTag.thai.primary == "th")
    }

    @Test func travelsThroughJSON() throws {
        let tags = try JSONDecoder().decode([LanguageTag].self, from: Data(#"["zh-cn", "TH"]"#.utf8))
        #expect(tags == [.chinese, .thai])
        #expect(String(decoding: try JSONEncoder().encode(tags), as: UTF8.self) == #"["zh-CN","th"]"#)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([LanguageTag].self, from: Data(#"["klingon"]"#.utf8))
        }
    }
}
