import Foundation
import Languages
import PhrasePacks
import Testing

/// Holds the demo pack, `packs/counter-essentials`, to what it promises.
@Suite struct DemoPackTests {
    static let path = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../packs/counter-essentials").standardizedFileURL.path

    @Test func isReadWithoutErrorsAndSaysThatNobodyReviewedIt() throws {
        let (pack, diagnostics) = PackFolder.check(Self.path)
        #expect(diagnostics.map(\.kind) == [.unreviewed])
        #expect(try #require(pack).isReviewed == false)
        #expect(pack?.id == "counter-essentials")
    }

    @Test func hasAtLeast140PhrasesInAllLanguages() throws {
        let pack = try PackFolder.read(Self.path)
        #expect(pack.languages == LanguageTag.known)
        #expect(pack.phrases.count >= 140)
        for phrase in pack.phrases {
            #expect(Set(phrase.wordings.keys) == Set(LanguageTag.known), "\(phrase.id)")
            #expect(phrase.wordings[.english, default: []].count >= 2, "\(phrase.id)")
            #expect(!phrase.topic.isEmpty, "\(phrase.id)")
        }
    }

    @Test func coversWhatCountersNeed() throws {
        let topics = Set(try PackFolder.read(Self.path).phrases.map(\.topic))
        #expect(
            topics.isSuperset(of: [
                "courtesy", "talk", "order", "diet", "payment", "place", "hotel", "health", "post", "travel", "phone",
                "money", "shop", "emergency",
            ]))
    }

    @Test(arguments: [
        ("no-allergies", "not", LanguageTag.english), ("no-fever", "ไม่", .thai),
        ("without-sugar", "không", .vietnamese),
        ("without-sugar", "tanpa", .indonesian), ("no-reservation", "tiada", .malay), ("not-pregnant", "没有", .chinese),
        ("not-pregnant", "아니", .korean), ("no-fever", "ありません", .japanese), ("no-fever", "មិន", .khmer),
        ("no-fever", "ບໍ່", .lao), ("without-ice", "မ", .burmese),
    ])
    func aPhraseThatDeniesSaysSo(id: String, negation: String, language: LanguageTag) throws {
        let phrase = try #require(try PackFolder.read(Self.path).phrases.first { $0.id == id })
        let wordings = phrase.wordings[language, default: []]
        #expect(wordings.contains { $0.lowercased().contains(negation) })
    }
}
