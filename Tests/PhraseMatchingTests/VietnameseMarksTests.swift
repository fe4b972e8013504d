import Languages
import Testing

@testable import PhraseMatching

/// Vietnamese without its marks, or with some of them.
@Suite struct VietnameseMarksTests {
    private static func normal(_ text: String) -> [UInt32] {
        NormalisedText(text, language: .vietnamese).scalars
    }

    @Test(arguments: [
        ("Đường phố Hà Nội", "duong pho ha noi"), ("Không có gì.", "khong co gi"), ("hoà bình, thuỷ", "hoa binh thuy"),
        ("Ăn ở đâu? 2 vé", "an o dau 2 ve"), ("Wi-Fi", "wi fi"),
    ])
    func everyMarkComesOff(_ text: String, _ expected: String) {
        #expect(VietnameseMarks.plain(TextNormaliser.normalise(text, language: .vietnamese)) == expected)
    }

    @Test func whatIsPlainHasNoMarkAndLacksSome() {
        for text in ["khong", "xin chao", "nha ve sinh o dau", "2 ve di ha noi"] {
            #expect(VietnameseMarks.isPlain(Self.normal(text)), "\(text)")
        }
        for text in ["không", "xin chào", "ba", "hai", "12", "", "nhà ve sinh"] {
            #expect(!VietnameseMarks.isPlain(Self.normal(text)), "\(text)")
        }
        #expect(VietnameseMarks.marking(of: Self.normal("cám ơn")) == .full)
        #expect(VietnameseMarks.marking(of: Self.normal("không duoc")) == .partial)
        #expect(VietnameseMarks.marking(of: Self.normal("khong duoc")) == .none)
    }

    @Test(arguments: [
        ("xin chao", "Xin chào", true), ("xin chào", "Xin chào", true), ("xin cháo", "Xin chào", false),
        ("duong", "đường", true), ("đuong", "đường", true), ("dường", "đường", true), ("đưong", "đường", true),
        ("đương", "đường", true), ("đướng", "đường", false), ("hòa binh", "hoà bình", true),
        ("hoà binh", "hòa bình", true),
        ("khong", "không có", false), ("khōng", "không", false),
    ])
    func onlyMarksMayBeLeftOff(_ text: String, _ wording: String, _ expected: Bool) {
        #expect(VietnameseMarks.mayBe(Self.normal(text), Self.normal(wording)) == expected)
    }

    @Test func oneReadingIsOne() {
        func reading(_ text: String, _ wordings: [String]) -> VietnameseMarks.Reading {
            VietnameseMarks.reading(of: Self.normal(text), among: wordings.map(Self.normal))
        }
        #expect(reading("xin cam on", ["Xin cảm ơn."]) == .one(0))
        #expect(reading("nha ve sinh o dau", ["Nhà vệ sinh ở đâu?"]) == .one(0))
        #expect(reading("nha ve sinh o dau", ["Nhà vệ sinh ở đâu?", "Nhà vệ sinh ở đâu"]) == .one(0))
        // One syllable is too little.
        #expect(reading("ban", ["Bạn"]) == .several([0]))
        // Two wordings, of which marks tell one.
        #expect(reading("toi muon doi phong", ["Tôi muốn đổi phòng.", "Tôi muốn đợi phòng."]) == .several([0, 1]))
        #expect(reading("tôi muốn đổi phòng", ["Tôi muốn đổi phòng.", "Tôi muốn đợi phòng."]) == .one(0))
        // One wording is held, and another that is not would do as well.
        #expect(reading("toi muon doi phong", ["Tôi muốn đổi phòng."]) == .several([0]))
        #expect(reading("tôi muốn đổi phong", ["Tôi muốn đổi phòng."]) == .one(0))
        #expect(reading("xin cháo", ["Xin chào"]) == .none)
        #expect(reading("xin chao", []) == .none)
    }

    /// How many of the pack's wordings are known again without their marks, and that none is taken for another.
    @Test func thePackWithoutItsMarks() throws {
        let wordings = try MarkOrderTests.wordings("vi").filter { !$0.contains("{") }.map(Self.normal)
        var byPlain: [[UInt32]: [Int]] = [:]
        for (index, wording) in wordings.enumerated() {
            byPlain[VietnameseMarks.plain(wording), default: []].append(index)
        }
        var answered = 0
        for (plain, held) in byPlain {
            guard case .one(let index) = VietnameseMarks.reading(of: plain, among: held.map { wordings[$0] }) else {
                continue
            }
            #expect(VietnameseMarks.plain(wordings[held[index]]) == plain)
            answered += 1
        }
        #expect(answered * 4 > byPlain.count * 3)
    }
}
