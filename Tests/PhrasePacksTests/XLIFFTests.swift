import Foundation
import Languages
import Testing

@testable import PhrasePacks

@Suite struct XLIFFTests {
    private static let phrases = """
        id,topic,en,th,answer:en,answer:th
        hello,courtesy,Hello. | Hi there.,สวัสดี,,
        order,order,"{number} ""hot"" {DRINK} & <more>, please",ขอ {DRINK} {number} แก้ว | เอา {DRINK} {number} แก้ว,{number} {DRINK},
        toilet,,Where is the toilet?,,On the left.,ทางซ้าย
        only-thai,,,ไม่เผ็ด | ไม่เผ็ดนะ,,

        """
    private static let lists = "list,en,th\nDRINK,tea | hot tea,ชา\nDRINK,coffee,\n"

    private static func pack(_ phrases: String = phrases) throws -> PhrasePack {
        let folder = try TemporaryPack(["phrases.csv": phrases, "lists.csv": lists])
        return try PackFolder.read(folder.path)
    }

    private static func merge(_ text: String, into pack: PhrasePack) throws -> XLIFF.Merge {
        try XLIFF.merge(Array(text.utf8), named: "th.xlf", into: pack)
    }

    @Test func nothingIsLostOnTheWayRound() throws {
        let pack = try Self.pack()
        for (source, target) in [(LanguageTag.english, LanguageTag.thai), (.thai, .english)] {
            let merge = try Self.merge(XLIFF.export(pack, from: source, to: target), into: pack)
            #expect(merge.pack.phrases.map(Content.init) == pack.phrases.map(Content.init))
            #expect(merge.pack.lists == pack.lists)
            #expect(merge.language == target)
            #expect(merge.changes == 0)
            #expect(merge.warnings.isEmpty)
        }
    }

    @Test func theDemoPackComesRoundInEachLanguage() throws {
        let pack = try PackFolder.read(DemoPackTests.path)
        for language in pack.languages where language != .english {
            let merge = try Self.merge(XLIFF.export(pack, from: .english, to: language), into: pack)
            #expect(merge.pack.phrases.map(Content.init) == pack.phrases.map(Content.init), "\(language)")
            #expect(merge.changes == 0)
        }
    }

    @Test func slotsArePlaceholders() throws {
        let text = try XLIFF.export(try Self.pack(), from: .english, to: .thai)
        #expect(text.contains("<ph id=\"s1\" equiv=\"{number}\""))
        #expect(text.contains("&quot;hot&quot;"))
        #expect(text.contains("&amp; &lt;more&gt;"))
        // The translation's placeholders have the ids of the source's, in another order.
        #expect(text.contains("<target>ขอ <ph id=\"s2\" equiv=\"{DRINK}\""))
        #expect(text.contains("<segment state=\"initial\">"))
    }

    @Test func translationsAreTakenIn() throws {
        let pack = try Self.pack()
        let text = try XLIFF.export(pack, from: .english, to: .thai)
            .replacing(
                "<source>Where is the toilet?</source>\n",
                with:
                    "<source>Where is the toilet?</source>\n<target>ห้องน้ำ<!-- x -->อยู่<mrk id=\"m\">ที่ไหน</mrk></target>\n"
            )
            .replacing("<source>coffee</source>\n", with: "<source>coffee</source><target><![CDATA[กาแฟ]]></target>")
            // A tool that keeps nothing of a placeholder but its id.
            .replacing("equiv=\"{DRINK}\" disp=\"{DRINK}\" canCopy=\"no\" canDelete=\"no\"/> <ph", with: "/> <ph")
        let merge = try Self.merge(text, into: pack)
        #expect(merge.pack.phrases[2].wordings[.thai] == ["ห้องน้ำอยู่ที่ไหน"])
        #expect(merge.pack.phrases[2].answers == pack.phrases[2].answers)
        #expect(merge.pack.lists["DRINK"]?.items[1].wordings[.thai] == ["กาแฟ"])
        #expect(merge.pack.phrases[1].wordings == pack.phrases[1].wordings)
        #expect(merge.changes == 2)
    }

    @Test func anEmptyTargetTakesAWordingAway() throws {
        let pack = try Self.pack()
        let text = try XLIFF.export(pack, from: .english, to: .thai)
            .replacing("<target>สวัสดี</target>", with: "<target/>")
        let merge = try Self.merge(text, into: pack)
        #expect(merge.pack.phrases[0].wordings[.thai] == nil)
        #expect(merge.changes == 1)
    }

    @Test func aSourceThatChangedIsTold() throws {
        let text = try XLIFF.export(try Self.pack(), from: .english, to: .thai)
        let now = try Self.pack(Self.phrases.replacing("Where is the toilet?", with: "Where are the toilets?"))
        #expect(try Self.merge(text, into: now).warnings.map(\.kind) == [.changedSource])
        let gone = try Self.pack(Self.phrases.replacing("toilet,,", with: "toilets,,"))
        let warnings = try Self.merge(text, into: gone).warnings
        #expect(Set(warnings.map(\.kind)) == [.unknownUnit])
        #expect(warnings.allSatisfy { $0.file == "th.xlf" && ($0.line ?? 0) > 3 })
    }

    @Test func aSlotThatGoesMissingIsRefused() throws {
        let pack = try Self.pack()
        let text = try XLIFF.export(pack, from: .english, to: .thai)
        for (wrong, right) in [
            (
                "<target>ขอ แก้ว",
                "<target>ขอ <ph id=\"s2\" equiv=\"{DRINK}\" disp=\"{DRINK}\" canCopy=\"no\" canDelete=\"no\"/>"
            ),
            ("<target>สวัสดี {number}", "<target>สวัสดี"), ("<target>hello สวัสดี мир", "<target>สวัสดี"),
            ("<target>ก | ข", "<target>สวัสดี"), ("<target>ก<ph id=\"s9\"/>", "<target>สวัสดี"),
        ] {
            let spoilt = text.replacing(right, with: wrong)
            #expect(spoilt != text)
            #expect {
                try Self.merge(spoilt, into: pack)
            } throws: { ($0 as? PackError)?.code == .invalidPack }
        }
    }

    @Test(arguments: [
        "", "x", "<", "<xliff", "<xliff>", "<a/>", "<xliff version=\"1.2\"/>", "<xliff version=\"2.0\"/>", "<a></b>",
        "<a/><a/>",
        "<a b=c/>", "<a b='1' b='2'/>", "<a b='1'c='2'/>", "<a>&unknown;</a>", "<a>& </a>", "<a>&#xD800;</a>", "<!-- ",
        "<a/>x",
        "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"en\"/>",
        "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"vi\"/>",
        "<xliff version=\"2.0\" srcLang=\"en\"/>", "<![CDATA[x]]>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><xliff version=\"2.0\" srcLang=\"en\" trgLang=\"th\"/>",
        String(repeating: "<a>", count: 100_000),
        "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"th\"><unit id=\"a\"><unit id=\"b\"/></unit></xliff>",
    ])
    func whatIsNoTranslationIsRefused(text: String) throws {
        let pack = try Self.pack()
        #expect { try Self.merge(text, into: pack) } throws: { ($0 as? PackError)?.code == .badInput }
    }

    @Test func otherEncodingsAreRefused() throws {
        let pack = try Self.pack()
        let text = try XLIFF.export(pack, from: .english, to: .thai)
        for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian] {
            let bytes = Array(try #require(text.data(using: encoding)))
            #expect(throws: PackError.self) { try XLIFF.merge(bytes, named: "x", into: pack) }
        }
        #expect(throws: PackError.self) { try XLIFF.merge([0x3C, 0x61, 0x3E, 0xFF], named: "x", into: pack) }
    }

    @Test func aLanguageOfAnotherPackIsRefused() throws {
        let pack = try Self.pack()
        #expect(throws: PackError.self) { try XLIFF.export(pack, from: .english, to: .lao) }
        #expect(throws: PackError.self) { try XLIFF.export(pack, from: .english, to: .english) }
    }
}
