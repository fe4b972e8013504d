import Foundation
import Languages
import Testing

@testable import PhrasePacks

@Suite struct StarterPackTests {
    @Test(
        arguments: [
            [.english], [.english, .thai], [.burmese, .japanese], LanguageTag.known,
            [.english, LanguageTag(rawValue: "fr")],
        ] as [[LanguageTag]])
    func aNewFolderChecksCleanAndItsCasesPass(languages: [LanguageTag]) throws {
        let folder = try TemporaryPack()
        let path = folder.path + "/harbour-cafe"
        let files = try StarterPack.write(to: path, languages: languages)
        #expect(files.contains("pack.yaml"))
        let report = PackInspector().inspect(path)
        let pack = try #require(report.pack)
        #expect(pack.id == "harbour-cafe")
        #expect(pack.languages == languages)
        // A translation that nobody has read, and texts in a language that we have none for, are told; nothing else is.
        let allowed: Set<PackDiagnostic.Kind> =
            languages.allSatisfy(\.isKnown)
            ? (languages.count > 1 ? [.unreviewed] : []) : [.unreviewed, .missingTranslation]
        #expect(Set(report.diagnostics.map(\.kind)).subtracting(allowed).isEmpty, "\(report.diagnostics)")
        #expect(report.collisions.filter(\.isWrongAnswer).isEmpty, "\(report.collisions)")
        let cases = try PackCases(
            Array(try Data(contentsOf: URL(filePath: path + "/cases.jsonl"))), named: "cases.jsonl", of: pack)
        let failed = cases.run(with: pack.matcher()).filter { !$0.passed }
        #expect(failed.isEmpty, "\(failed)")
        #expect(try String(contentsOfFile: path + "/pack.yaml", encoding: .utf8).contains("# "))
    }

    @Test(arguments: ["Harbour", "a b", "-", "..", "a_b"]) func aNameThatIsNoIDIsRefused(name: String) throws {
        let folder = try TemporaryPack()
        #expect { try StarterPack.write(to: folder.path + "/" + name, languages: [.english]) } throws: {
            ($0 as? PackError)?.code == .badInput
        }
    }

    @Test func nothingIsWrittenOverAFolder() throws {
        let folder = try TemporaryPack()
        try folder.write([1], to: "mine/file")
        #expect { try StarterPack.write(to: folder.path + "/mine", languages: [.english]) } throws: {
            ($0 as? PackError)?.code == .unwritable
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/mine") == ["file"])
        #expect(throws: PackError.self) { try StarterPack.write(to: folder.path + "/new", languages: []) }
        #expect(throws: PackError.self) {
            try StarterPack.write(to: folder.path + "/new", languages: [.english, .english])
        }
    }
}

@Suite struct TableTests {
    private static func read(_ phrases: String, lists: String? = nil) throws -> PhrasePack {
        let folder = try TemporaryPack(["phrases.csv": phrases, "lists.csv": lists])
        return try PackFolder.read(folder.path)
    }

    /// Every cell that a spreadsheet would run, or that needs quotes.
    private static let phrases = """
        id,topic,en,th,answer:en
        formula,"'=1+1","'=SUM(A1) | '=again","'@ไทย","'+1"
        minus,"'-x","'-five please",ห้า,
        apostrophe,,'hello there,สวัสดี,"''=not a formula"
        quotes,"a,b","He said ""yes"" | and; no",ครับ,
        tab,,"Where is
        the toilet?",ห้องน้ำอยู่ที่ไหน,

        """

    @Test(arguments: [false, true]) func whatIsWrittenIsReadTheSame(forSpreadsheets: Bool) throws {
        let pack = try Self.read(Self.phrases, lists: "list,en,th\nDRINK,'=tea,ชา\n")
        #expect(pack.phrases[0].topic == "=1+1")
        #expect(pack.phrases[0].wordings[.english] == ["=SUM(A1)", "'=again"])
        #expect(pack.phrases[0].answers[.english] == "+1")
        #expect(pack.phrases[2].wordings[.english] == ["'hello there"])
        #expect(pack.phrases[2].answers[.english] == "'=not a formula")
        let again = try Self.read(
            PackTables.phrases(of: pack, forSpreadsheets: forSpreadsheets),
            lists: PackTables.lists(of: pack, forSpreadsheets: forSpreadsheets))
        #expect(again.phrases.map(Content.init) == pack.phrases.map(Content.init))
        #expect(again.lists.mapValues { $0.items.map(\.wordings) } == pack.lists.mapValues { $0.items.map(\.wordings) })
    }

    @Test func noCellThatIsWrittenIsAFormula() throws {
        let pack = try Self.read(Self.phrases, lists: "list,en,th\nDRINK,'=tea,ชา\n")
        for text in [PackTables.phrases(of: pack), PackTables.lists(of: pack)] {
            for record in try CSVReaderTests.records(Array(text.utf8)) {
                for cell in CSVReaderTests.values([record])[0] {
                    #expect(cell.utf8.first.map { "=+-@\t\r".utf8.contains($0) } != true, "\(cell)")
                }
            }
        }
    }

    @Test func theDemoPackComesBackFromEachForm() throws {
        let pack = try PackFolder.read(DemoPackTests.path)
        let wanted = pack.phrases.map(Content.init)
        let csv = try PackTables.checked(phrases: PackTables.phrases(of: pack), lists: "", of: pack, named: "x")
        #expect(csv.phrases.map(Content.init) == wanted)
        let json = try JSONLinesSource.table(
            Array(JSONLinesSource.text(of: pack).utf8), named: "x.jsonl", languages: pack.languages)
        let read = try PackTables.checked(phrases: json, lists: "", of: pack, named: "x")
        #expect(read.phrases.map(Content.init) == wanted)
    }
}

/// What a phrase says, wherever it stands.
struct Content: Equatable {
    let id: String
    let topic: String
    let wordings: [LanguageTag: [String]]
    let answers: [LanguageTag: String]

    init(_ phrase: PackPhrase) {
        (id, topic, wordings, answers) = (phrase.id, phrase.topic, phrase.wordings, phrase.answers)
    }
}

@Suite struct JSONLinesSourceTests {
    private static func table(_ text: String) throws -> String {
        try JSONLinesSource.table(Array(text.utf8), named: "phrases.jsonl", languages: [.english, .thai])
    }

    @Test func readsPhrases() throws {
        let text = try Self.table(
            """
            \u{FEFF}{"id":"hello","topic":"courtesy","wordings":{"en":["Hello.","Hi."],"th":["สวัสดี"]}}

            {"id":"toilet","wordings":{"en":["Where is the toilet?"]},"answers":{"en":"On the left."}}
            """)
        #expect(
            text == "id,topic,en,th,answer:en\nhello,courtesy,Hello. | Hi.,สวัสดี,\n"
                + "toilet,,Where is the toilet?,,On the left.\n")
    }

    @Test(arguments: [
        ("{", 3), ("[]", 3), ("\"x\"", 3), ("{\"id\":\"x\"}", 3), ("{\"id\":\"X Y\",\"wordings\":{\"en\":[\"a\"]}}", 3),
        ("{\"id\":\"hello\",\"wordings\":{\"en\":[\"b\"]}}", 3), ("{\"id\":\"x\",\"wordings\":{\"vi\":[\"a\"]}}", 3),
        ("{\"id\":\"x\",\"wordings\":{\"en\":[\"a | b\"]}}", 3), ("{\"id\":\"x\",\"wordings\":{\"en\":[\"สวัสดี\"]}}", 3),
        ("{\"id\":\"x\",\"wordings\":{\"en\":[\"a\\u202E\"]}}", 3), ("{\"id\":\"x\",\"wordings\":{}}", 3),
        ("{\"id\":\"x\",\"wordings\":{\"en\":[\"Hello!\"]}}", 3),
        ("{\"id\":\"x\",\"wordings\":{\"en\":[\"{NONE}\"]}}", 3),
    ])
    func namesTheLineThatIsWrong(row: String, line: Int) throws {
        #expect {
            try Self.table("{\"id\":\"hello\",\"wordings\":{\"en\":[\"Hello.\"],\"th\":[\"สวัสดี\"]}}\n\n\(row)\n")
        } throws: { error in
            let diagnostics = (error as? PackError)?.diagnostics ?? []
            return diagnostics.contains { $0.severity == .error && $0.line == line && $0.file == "phrases.jsonl" }
        }
    }

    @Test func bytesThatAreNoTextAreRefused() {
        #expect(throws: PackError.self) {
            try JSONLinesSource.table([0x7B, 0xFF, 0x7D], named: "x", languages: [.english])
        }
    }
}
