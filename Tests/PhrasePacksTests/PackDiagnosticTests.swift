import Foundation
import PhrasePacks
import Testing

/// One way to spoil a pack, and what the check has to say about it.
struct SpoiltPack: CustomTestStringConvertible, Sendable {
    let kind: PackDiagnostic.Kind
    /// What stands before the message: file, line, column, severity.
    let place: String
    let files: [String: String?]

    init(_ kind: PackDiagnostic.Kind, _ place: String, _ files: [String: String?]) {
        (self.kind, self.place, self.files) = (kind, place, files)
    }

    var testDescription: String { "\(kind.rawValue) at \(place)" }

    private static func manifest(_ line: String, _ replacement: String) -> [String: String?] {
        ["pack.yaml": TemporaryPack.manifest.replacing(line, with: replacement)]
    }

    private static func phrases(_ rows: String, header: String = "id,topic,en,th") -> [String: String?] {
        ["phrases.csv": header + "\n" + rows + "\n"]
    }

    private static func lists(_ rows: String, header: String = "list,en,th") -> [String: String?] {
        ["lists.csv": header + "\n" + rows + "\n"]
    }

    static let files: [SpoiltPack] = [
        SpoiltPack(.missingFile, "pack.yaml: error", ["pack.yaml": nil]),
        SpoiltPack(.missingFile, "phrases.csv: error", ["phrases.csv": nil]),
        SpoiltPack(.fileTooLarge, "pack.yaml: error", manifest("Tea house", String(repeating: "x", count: 70_000))),
    ]

    static let manifests: [SpoiltPack] = [
        SpoiltPack(.malformedYAML, "pack.yaml:3:11: error", manifest("Tea house", "Tea: house")),
        SpoiltPack(.malformedYAML, "pack.yaml:4:12: error", manifest("[en, th]", "&all [en, th]")),
        SpoiltPack(.malformedYAML, "pack.yaml:4:12: error", manifest("[en, th]", "*all")),
        SpoiltPack(.malformedYAML, "pack.yaml:1:1: error", ["pack.yaml": "# Nothing else.\n"]),
        SpoiltPack(.malformedYAML, "pack.yaml:1:1: error", ["pack.yaml": "- id\n- version\n"]),
        SpoiltPack(.malformedYAML, "pack.yaml:1:1: error", manifest("license:", "id: again\nlicense:")),
        SpoiltPack(.forbiddenCharacter, "pack.yaml:3:11: error", manifest("Tea house", "Tea\u{202E} house")),
        SpoiltPack(.unknownKey, "pack.yaml:5:1: error", manifest("license:", "licence: Apache-2.0\nlicense:")),
        SpoiltPack(.missingKey, "pack.yaml:1:1: error", manifest("license: Apache-2.0\n", "")),
        SpoiltPack(.invalidValue, "pack.yaml:1:5: error", manifest("tea-house", "Tea house")),
        SpoiltPack(.invalidValue, "pack.yaml:1:5: error", manifest("tea-house", "../tea")),
        SpoiltPack(.invalidValue, "pack.yaml:2:10: error", manifest("1.2.3", "1.2")),
        SpoiltPack(.invalidValue, "pack.yaml:3:8: error", manifest("Tea house", "\"\"")),
        SpoiltPack(.invalidValue, "pack.yaml:4:12: error", manifest("[en, th]", "en")),
        SpoiltPack(.invalidValue, "pack.yaml:4:17: error", manifest("[en, th]", "[en, Klingon, th]")),
        SpoiltPack(.invalidValue, "pack.yaml:4:17: error", manifest("[en, th]", "[en, EN, th]")),
        SpoiltPack(.invalidValue, "pack.yaml:7:11: error", manifest("true", "perhaps")),
        SpoiltPack(.unreviewed, "pack.yaml:7:11: warning", manifest("true", "false")),
        SpoiltPack(.unreviewed, "pack.yaml:1:1: warning", manifest("reviewed: true\n", "")),
    ]

    static let tables: [SpoiltPack] = [
        SpoiltPack(.unexpectedHeader, "phrases.csv: error", ["phrases.csv": ""]),
        SpoiltPack(.unexpectedHeader, "phrases.csv:1:1: error", phrases("a,b,Hello.,สวัสดี", header: "key,topic,en,th")),
        SpoiltPack(.unknownColumn, "phrases.csv:1:16: error", phrases("a,b,Hello.,สวัสดี,", header: "id,topic,en,th,vi")),
        SpoiltPack(.unknownColumn, "phrases.csv:1:16: error", phrases("a,b,c,ค,", header: "id,topic,en,th,answer:vi")),
        SpoiltPack(.unknownColumn, "phrases.csv:1:16: error", phrases("a,b,c,ค,", header: "id,topic,en,th,Notes")),
        SpoiltPack(.unknownColumn, "phrases.csv:2:13: error", phrases("a,b,Hello.,,x", header: "id,topic,en,th,")),
        SpoiltPack(.duplicateColumn, "phrases.csv:1:16: error", phrases("a,b,c,ค,d", header: "id,topic,en,th,EN")),
        SpoiltPack(.missingColumn, "phrases.csv:1:1: warning", phrases("hello,b,Hello.", header: "id,topic,en")),
        SpoiltPack(.misplacedQuote, "phrases.csv:2:12: error", phrases("hello,b,Say\"it\".,สวัสดี")),
        SpoiltPack(.misplacedQuote, "phrases.csv:2:12: error", phrases("hello,b,\"Hi\" there,สวัสดี")),
        SpoiltPack(.unclosedQuote, "phrases.csv:3:7: error", phrases("a,,Hello.,สวัสดี\nb,,Hi,\"ห\nc,,Bye,บาย")),
        SpoiltPack(.wrongCellCount, "phrases.csv:2:9: error", phrases("hello,b,Hello.")),
        SpoiltPack(.wrongCellCount, "phrases.csv:2:23: error", phrases("hello,b,Hello.,สวัสดี,x")),
        SpoiltPack(.wrongCellCount, "phrases.csv:2:18: error", phrases("hello,b,Yes, sir,ครับ")),
        SpoiltPack(
            .oversizedCell, "phrases.csv:2:9: error", phrases("hello,b," + String(repeating: "x", count: 17_000) + ",")),
        SpoiltPack(
            .oversizedCell, "phrases.csv:2:509: error", phrases("hello,b," + String(repeating: "x", count: 501) + ",")),
        SpoiltPack(.noRows, "phrases.csv: error", phrases(",,,\n")),
        SpoiltPack(.noRows, "lists.csv: error", lists("")),
        SpoiltPack(.unexpectedHeader, "lists.csv:1:1: error", lists("DRINK,tea,ชา", header: "id,en,th")),
        SpoiltPack(.unknownColumn, "lists.csv:1:12: error", lists("DRINK,tea,ชา,", header: "list,en,th,topic")),
    ]

    static let rows: [SpoiltPack] = [
        SpoiltPack(.invalidID, "phrases.csv:2:1: error", phrases("Hello,b,Hello.,สวัสดี")),
        SpoiltPack(.invalidID, "phrases.csv:2:1: error", phrases(",b,Hello.,สวัสดี")),
        SpoiltPack(.invalidID, "phrases.csv:2:1: error", phrases("../up,b,Hello.,สวัสดี")),
        SpoiltPack(.invalidID, "phrases.csv:2:1: error", phrases("a--b,b,Hello.,สวัสดี")),
        SpoiltPack(.invalidID, "phrases.csv:2:1: error", phrases(String(repeating: "a", count: 65) + ",b,Hello.,สวัสดี")),
        SpoiltPack(.duplicateID, "phrases.csv:3:1: error", phrases("a,,Hello.,สวัสดี\na,,Bye.,ลาก่อน")),
        SpoiltPack(.noWording, "phrases.csv:2:1: error", phrases("hello,b, ,")),
        SpoiltPack(.emptyWording, "phrases.csv:2:17: error", phrases("hello,b,Hello. | | Hi,สวัสดี")),
        SpoiltPack(.emptyWording, "phrases.csv:2:17: error", phrases("hello,b,Hello. |,สวัสดี")),
        SpoiltPack(.emptyWording, "phrases.csv:2:18: error", phrases("hello,b,Hello. | ?!,สวัสดี")),
        SpoiltPack(.repeatedWording, "phrases.csv:2:18: warning", phrases("hello,b,Hello. | HELLO!,สวัสดี")),
        SpoiltPack(.ambiguousWording, "phrases.csv:3:11: error", phrases("a,,Hello.,สวัสดี\nb,,Bye. | hello ,ลาก่อน")),
        SpoiltPack(.ambiguousWording, "phrases.csv:3:8: error", phrases("a,,Hello.,สวัสดี\nb,,Bye,สวัสดี")),
        SpoiltPack(.missingTranslation, "phrases.csv:2:16: warning", phrases("hello,b,Hello.,")),
        SpoiltPack(
            .duplicateID, "phrases.csv:5:1: error", phrases("a,,\"Hello.\nHi\",สวัสดี\nb,,Bye.,ลาก่อน\na,,So,ดังนั้น")),
        SpoiltPack(.ambiguousWording, "lists.csv:3:7: error", lists("DRINK,tea,ชา\nDRINK,Tea,น้ำชา")),
        SpoiltPack(.noWording, "lists.csv:2:1: error", lists("DRINK,,")),
        SpoiltPack(.missingTranslation, "lists.csv:2:11: warning", lists("DRINK,tea,")),
        SpoiltPack(.invalidListName, "lists.csv:2:1: error", lists("number,tea,ชา")),
        SpoiltPack(.invalidListName, "lists.csv:2:1: error", lists("DRINK2,tea,ชา")),
        SpoiltPack(.invalidListName, "lists.csv:2:1: error", lists(",tea,ชา")),
    ]

    static let texts: [SpoiltPack] = [
        SpoiltPack(.forbiddenCharacter, "phrases.csv:2:12: error", phrases("hello,b,Hel\u{0}lo.,สวัสดี")),
        SpoiltPack(.forbiddenCharacter, "phrases.csv:2:12: error", phrases("hello,b,Hel\u{1B}lo.,สวัสดี")),
        SpoiltPack(.forbiddenCharacter, "phrases.csv:2:12: error", phrases("hello,b,Hel\u{202E}lo.,สวัสดี")),
        SpoiltPack(.forbiddenCharacter, "phrases.csv:2:12: error", phrases("hello,b,Hel\u{2066}lo.,สวัสดี")),
        SpoiltPack(.forbiddenCharacter, "phrases.csv:2:12: error", phrases("hello,b,Hel\u{FFFD}lo.,สวัสดี")),
        SpoiltPack(.forbiddenCharacter, "phrases.csv:2:12: error", phrases("hello,b,Hel\u{FEFF}lo.,สวัสดี")),
        SpoiltPack(.forbiddenCharacter, "phrases.csv:2:8: error", phrases("hello,x\u{200F},Hello.,สวัสดี")),
        SpoiltPack(.forbiddenCharacter, "phrases.csv:3:3: error", phrases("hello,b,\"Hello |\nHi\u{7}\",สวัสดี")),
        SpoiltPack(.wrongScript, "phrases.csv:2:16: error", phrases("hello,b,Hello.,ສະບາຍດີ")),
        SpoiltPack(.wrongScript, "phrases.csv:2:12: error", phrases("hello,b,HelІo.,สวัสดี")),
        SpoiltPack(.latinOnly, "phrases.csv:2:16: warning", phrases("hello,b,Hello.,Sawatdi")),
        SpoiltPack(.barInText, "phrases.csv:2:9: warning", phrases("hello,b,Hello. ￨ Hi.,สวัสดี")),
        SpoiltPack(
            .barInText, "phrases.csv:2:17: warning",
            phrases("a,Hello.,สวัสดี,Hello｜Hi", header: "id,en,th,answer:en")),
        SpoiltPack(.malformedSlot, "phrases.csv:2:10: error", phrases("a,b,Room {number,ห้อง")),
        SpoiltPack(.malformedSlot, "phrases.csv:2:10: error", phrases("a,b,Room }number,ห้อง")),
        SpoiltPack(.malformedSlot, "phrases.csv:2:10: error", phrases("a,b,Room {12},ห้อง {12}")),
        SpoiltPack(.malformedSlot, "phrases.csv:2:10: error", phrases("a,b,Room {my room},ห้อง")),
        SpoiltPack(.malformedSlot, "phrases.csv:2:11: error", phrases("a,b,Room {{number}},ห้อง")),
        SpoiltPack(.differentSlots, "phrases.csv:2:19: error", phrases("a,b,Room {number},ห้อง")),
        SpoiltPack(.differentSlots, "phrases.csv:2:21: error", phrases("a,b,Room {number} | Room,ห้อง {number}")),
        SpoiltPack(.differentSlots, "phrases.csv:2:19: error", phrases("a,b,Room {number},ห้อง {money}")),
        SpoiltPack(
            .differentSlots, "phrases.csv:2:24: error",
            phrases("a,Room.,ห้อง,At {time} {date}", header: "id,en,th,answer:en")),
        SpoiltPack(.unknownList, "phrases.csv:2:5: error", phrases("a,b,{ROOM},{ROOM}")),
        SpoiltPack(.malformedSlot, "lists.csv:2:11: error", lists("DRINK,tea {number},ชา")),
    ]

    static let voices: [SpoiltPack] = [
        SpoiltPack(.unknownVoiceLanguage, "voices/vi: error", ["voices/vi/hello.wav": ""]),
        SpoiltPack(.unknownVoiceLanguage, "voices/latest: error", ["voices/latest/hello.wav": ""]),
        SpoiltPack(.unknownVoicePhrase, "voices/en/goodbye.wav: error", ["voices/en/goodbye.wav": ""]),
        SpoiltPack(.unknownVoiceFormat, "voices/en/hello.mid: error", ["voices/en/hello.mid": ""]),
        SpoiltPack(.unknownVoiceFormat, "voices/en/hello: error", ["voices/en/hello": ""]),
        SpoiltPack(
            .duplicateVoice, "voices/en/hello.wav: error", ["voices/en/hello.flac": "", "voices/en/hello.wav": ""]),
        SpoiltPack(.unsafeFile, "voices/hello.wav: error", ["voices/hello.wav": ""]),
        SpoiltPack(.unsafeFile, "voices/en/deep: error", ["voices/en/deep/hello.wav": ""]),
    ]

    static let all = files + manifests + tables + rows + texts + voices
}

@Suite struct PackDiagnosticTests {
    @Test(arguments: SpoiltPack.all)
    func saysWhatIsWrongAndWhere(spoilt: SpoiltPack) throws {
        let (pack, diagnostics) = try TemporaryPack(spoilt.files).check()
        #expect(diagnostics.contains { $0.kind == spoilt.kind && $0.place == spoilt.place }, "\(diagnostics)")
        #expect((pack == nil) == diagnostics.contains { $0.severity == .error })
        #expect((pack == nil) == (spoilt.kind.severity == .error))
        #expect(diagnostics.allSatisfy { !$0.message.isEmpty && !$0.remedy.isEmpty })
    }

    @Test func everyKindIsShown() {
        let shownElsewhere: Set<PackDiagnostic.Kind> = [
            .unreadableFile, .notUTF8, .tooManyRows, .moreErrors, .moreWarnings,
            // PackInspectorTests, CollisionTests, JSONLinesSourceTests, PackCasesTests and XLIFFTests.
            .malformedJSON, .unknownPhrase, .unknownUnit, .changedSource,
            .undecodableVoice, .silentVoice, .unevenLevel, .longSilence, .longVoice, .unspoken, .emptyList,
            .confusablePhrases, .nearPhrases,
        ]
        #expect(Set(SpoiltPack.all.map(\.kind)).union(shownElsewhere) == Set(PackDiagnostic.Kind.allCases))
    }

    @Test func aDuplicateIDNamesBothLines() throws {
        let folder = try TemporaryPack(["phrases.csv": "id,en\na,One.\nb,Two.\na,Three.\n"])
        let duplicate = try #require(folder.check().diagnostics.first { $0.kind == .duplicateID })
        #expect(duplicate.line == 4)
        #expect(duplicate.message.contains("line 2"))
    }

    @Test func anAmbiguousWordingNamesTheOtherPhrase() throws {
        let folder = try TemporaryPack(["phrases.csv": "id,en\nbill,The bill.\ncheck,The  BILL!\n"])
        let ambiguous = try #require(folder.check().diagnostics.first { $0.kind == .ambiguousWording })
        #expect(ambiguous.line == 3)
        #expect(ambiguous.message.contains("\"bill\" of line 2"))
    }

    @Test func aWordingOfARowWithErrorsIsNotTakenForAnother() throws {
        // The second row is broken; the third has its wording, and the fourth must still be compared with the third.
        let folder = try TemporaryPack(["phrases.csv": "id,en\na,One.\nB,Two.\nc,Two.\nd,Two.\n"])
        let ambiguous = folder.check().diagnostics.filter { $0.kind == .ambiguousWording }
        #expect(ambiguous.map(\.line) == [5])
    }

    @Test func theSameWordingMayStandInTwoLanguages() throws {
        let folder = try TemporaryPack([
            "pack.yaml": TemporaryPack.manifest.replacing("[en, th]", with: "[id, ms]"),
            "phrases.csv": "id,id,ms\nhelp,Tolong.,Tolong.\n",
        ])
        #expect(folder.check().diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("phrases.csv", Array("id,en\na,Caf".utf8) + [0xE9] + Array(".\n".utf8), "phrases.csv:2:6: error"),
        ("phrases.csv", Array("id,en\né,".utf8) + [0xC3] + Array("\n".utf8), "phrases.csv:2:3: error"),
        ("phrases.csv", [0xFF, 0xFE, 0x69, 0x00], "phrases.csv:1:1: error"),
        ("pack.yaml", Array("id: tea\ntitle: Caf".utf8) + [0xE9] + Array("\n".utf8), "pack.yaml:2:11: error"),
    ])
    func saysWhereAFileIsNotUTF8(file: String, bytes: [UInt8], place: String) throws {
        let folder = try TemporaryPack()
        try folder.write(bytes, to: file)
        let diagnostic = folder.check().diagnostics.first { $0.kind == .notUTF8 }
        #expect(diagnostic?.place == place)
    }

    @Test func keepsTwoHundredOfEachSeverityAndCountsTheRest() throws {
        let rows = (1...250).map { "row-\($0),," } + (1...203).map { "good-\($0),Phrase \($0)," }
        let folder = try TemporaryPack(["phrases.csv": "id,en,th\n" + rows.joined(separator: "\n")])
        let diagnostics = folder.check().diagnostics
        #expect(diagnostics.filter { $0.kind == .noWording }.map(\.line) == Array(2...201))
        #expect(diagnostics.filter { $0.kind == .missingTranslation }.count == 200)
        #expect(diagnostics.suffix(2).map(\.kind) == [.moreErrors, .moreWarnings])
        #expect(diagnostics.suffix(2).map(\.message).map { $0.prefix(2) } == ["50", "3 "])
    }

    @Test(arguments: [
        ["phrases.csv": "id,\u{1B}[2Jfake,en\nhello,,Hello.\n"], ["voices/en/a\n\u{1B}[2J.wav": ""],
        ["voices/\u{202E}ne/hello.wav": ""],
    ])
    func showsNothingThatSteersATerminal(files: [String: String]) throws {
        let diagnostics = try TemporaryPack(files).check().diagnostics
        #expect(!diagnostics.isEmpty)
        for diagnostic in diagnostics {
            #expect(!diagnostic.description.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
            #expect(diagnostic.description.contains("\u{FFFD}"))
        }
    }

    @Test func isWrittenAsJSONForMachines() throws {
        let folder = try TemporaryPack(["phrases.csv": "id,en,th\nHello,Hi.,หวัดดี\n"])
        let diagnostic = try #require(folder.check().diagnostics.first)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = String(decoding: try encoder.encode(diagnostic), as: UTF8.self)
        #expect(json.hasPrefix(#"{"column":1,"file":"phrases.csv","kind":"invalid-id","line":2,"message":"#))
        #expect(json.hasSuffix(#","severity":"error"}"#))
    }

    @Test func listsDiagnosticsInTheOrderOfTheFiles() throws {
        let folder = try TemporaryPack([
            "pack.yaml": TemporaryPack.manifest + "colour: red\n",
            "phrases.csv": "id,en,th\na,{X},{X}\nb,\"two\nlines\",\nC,c,ค\n", "lists.csv": "list,en,th\n1,x,ข\n",
        ])
        #expect(
            folder.check().diagnostics.map(\.place) == [
                "pack.yaml:8:1: error", "lists.csv:2:1: error", "phrases.csv:2:3: error", "phrases.csv:2:7: error",
                "phrases.csv:4:8: warning", "phrases.csv:5:1: error",
            ])
    }

    @Test func looksAtVoicesOnceThePhrasesAreRight() throws {
        let files = ["voices/en/nobody.wav": "", "voices/vi/hello.wav": ""]
        let spoilt = try TemporaryPack(files.merging(["phrases.csv": "id,en,th\nHELLO,x,ค\n"]) { $1 })
        #expect(spoilt.check().diagnostics.map(\.kind) == [.invalidID])
        let good = try TemporaryPack(files)
        #expect(good.check().diagnostics.map(\.place) == ["voices/en/nobody.wav: error", "voices/vi: error"])
    }
}
