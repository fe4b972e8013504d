import Foundation
import Languages
import Testing

@testable import PhrasePacks

@Suite struct PackCasesTests {
    private static func pack() throws -> PhrasePack {
        let folder = try TemporaryPack([
            "phrases.csv": "id,en,th\nhello,Hello.,สวัสดี\ntable,A table for {number} please.,ขอโต๊ะสำหรับ {number} คน\n"
                + "bank,Where is the bank?,ธนาคารอยู่ที่ไหน\n"
        ])
        return try PackFolder.read(folder.path)
    }

    private static func run(_ text: String) throws -> [PackCases.Result] {
        let pack = try pack()
        return try PackCases(Array(text.utf8), named: "cases.jsonl", of: pack).run(with: pack.matcher())
    }

    @Test(arguments: [
        ("{\"text\":\"hello\",\"language\":\"en\",\"expect\":\"hello\"}", true),
        ("{\"text\":\"hello\",\"language\":\"en\",\"expect\":\"bank\"}", false),
        ("{\"text\":\"hello\",\"language\":\"en\",\"expect\":null}", false),
        ("{\"text\":\"where is the museum\",\"language\":\"en\",\"expect\":null}", true),
        ("{\"text\":\"where is the museum\",\"language\":\"en\",\"expect\":\"bank\"}", false),
        ("{\"text\":\"where is the museum\",\"language\":\"en\",\"expect\":{\"outcome\":\"suggest\"}}", true),
        (
            "{\"text\":\"where is the museum\",\"language\":\"en\",\"expect\":{\"outcome\":\"suggest\",\"phrase\":\"bank\"}}",
            true
        ),
        ("{\"text\":\"where is the museum\",\"language\":\"en\",\"expect\":{\"outcome\":\"miss\"}}", false),
        (
            "{\"text\":\"table for 3 please\",\"language\":\"en\",\"expect\":{\"phrase\":\"table\",\"slots\":{\"number\":\"3\"}}}",
            true
        ),
        (
            "{\"text\":\"table for 3 please\",\"language\":\"en\",\"expect\":{\"phrase\":\"table\",\"slots\":{\"number\":\"4\"}}}",
            false
        ),
        (
            "{\"text\":\"table for 3 please\",\"language\":\"en\",\"expect\":{\"phrase\":\"table\",\"slots\":{\"time\":\"3\"}}}",
            false
        ),
        ("{\"text\":\"สวัสดี\",\"language\":\"th\",\"expect\":\"hello\",\"heard\":true}", true),
    ])
    func aCasePassesOrFails(line: String, passes: Bool) throws {
        let results = try Self.run("\n\u{20}\n" + line + "\n")
        #expect(results.map(\.passed) == [passes])
        #expect(results[0].line == 3)
    }

    @Test func saysWhatWasExpectedAndWhatCame() throws {
        let result = try #require(
            try Self.run("{\"text\":\"hello\",\"language\":\"en\",\"expect\":null}").first)
        #expect(result.expected == "no answer")
        #expect(result.got == "answer hello")
        #expect(result.reason == "the same words")
    }

    @Test(arguments: [
        "x", "{}", "[]", "{\"text\":\"hello\",\"language\":\"en\"}", "{\"text\":1,\"language\":\"en\",\"expect\":null}",
        "{\"text\":\"hello\",\"language\":\"english please\",\"expect\":null}",
        "{\"text\":\"hello\",\"language\":\"en\",\"expect\":\"nothing\"}",
        "{\"text\":\"hello\",\"language\":\"en\",\"expect\":3}",
        "{\"text\":\"hello\",\"language\":\"en\",\"expect\":{\"outcome\":\"maybe\"}}",
    ])
    func aLineThatIsNoCaseIsNamed(line: String) throws {
        #expect {
            try Self.run("{\"text\":\"hello\",\"language\":\"en\",\"expect\":null}\n" + line)
        } throws: { ($0 as? PackError)?.diagnostics.first?.place == "cases.jsonl:2:1: error" }
    }

    @Test func noCasesAreNoPass() throws {
        #expect(throws: PackError.self) { try Self.run("\n\n") }
    }

    /// The demo pack's own cases, in all its languages.
    @Test func theDemoPackPassesItsCases() throws {
        let pack = try PackFolder.read(DemoPackTests.path)
        let bytes = Array(try Data(contentsOf: URL(filePath: DemoPackTests.path + "/cases.jsonl")))
        let cases = try PackCases(bytes, named: "cases.jsonl", of: pack)
        for language in pack.languages {
            #expect(cases.cases.count { $0.language == language } >= 6, "\(language)")
        }
        let failed = cases.run(with: pack.matcher()).filter { !$0.passed }
        #expect(
            failed.isEmpty, "\(failed.map { "\($0.line) \($0.text): \($0.expected), got \($0.got) (\($0.reason))" })")
    }
}
