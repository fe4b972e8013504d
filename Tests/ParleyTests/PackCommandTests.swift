import Foundation
import Testing

/// The author's way, as a person goes it: from an empty folder to a signed file, and what stops them.
@Suite struct PackCommandTests {
    @Test func fromAnEmptyFolderToASignedFile() async throws {
        let program = try Program()
        defer { program.remove() }
        let (folder, key) = (program.data.appending(path: "cafe").path, program.data.appending(path: "k").path)
        #expect(try await program.run("pack", "init", folder, "--languages", "en,th").status == 0)
        let check = try await program.run("pack", "check", folder, "--json")
        #expect(check.status == 0)
        #expect(check.objects.last?["errors"] as? Int == 0)
        let test = try await program.run("pack", "test", folder, folder + "/cases.jsonl")
        #expect(test.status == 0)
        #expect(test.output.hasSuffix("0 failed\n"))
        #expect(try await program.run("pack", "key", "--out", key).status == 0)
        let build = try await program.run("pack", "build", folder, "--key", key, "--out", program.data.path)
        #expect(build.status == 0)
        let file = program.data.appending(path: "cafe-0.1.0.parleypack").path
        let verify = try await program.run("pack", "verify", file, "--trust", key + ".pub", "--json")
        #expect(verify.status == 0)
        #expect(verify.objects.first?["id"] as? String == "cafe")
        // A pack that is signed can be tried as well; another key's owner is a stranger.
        let said = try await program.run(
            "pack", "try", file, "--trust", key + ".pub", input: "table for 4 please\n:th\nสวัสดี\n:vi\n\n")
        #expect(said.status == 0)
        #expect(said.output.contains("answer table"))
        #expect(said.output.contains("number: 4"))
        #expect(said.output.contains("answer hello"))
        #expect(said.output.contains("this pack has en, th"))
        #expect(try await program.run("pack", "key", "--out", key + "2", "--replaces", key).status == 0)
        let stranger = try await program.run("pack", "verify", file, "--trust", key + "2.pub")
        #expect(stranger.status == 65)
        #expect(stranger.error.contains("not trusted here"))
        #expect(FileManager.default.fileExists(atPath: key + "2.rotation.minisig"))
    }

    @Test func whatIsWrongIsNamedAsACompilerNamesIt() async throws {
        let program = try Program()
        defer { program.remove() }
        let folder = program.data.appending(path: "cafe").path
        #expect(try await program.run("pack", "init", folder, "--languages", "en").status == 0)
        try "id,topic,en\nhello,,Hello {NONE}\nhello,,Bye\n".write(
            toFile: folder + "/phrases.csv", atomically: true, encoding: .utf8)
        let check = try await program.run("pack", "check", folder)
        #expect(check.status == 65)
        #expect(check.output.contains("phrases.csv:2:14: error: there is no list \"NONE\""))
        #expect(check.output.contains("phrases.csv:3:1: error: the id \"hello\" is taken"))
        let build = try await program.run("pack", "build", folder, "--out", program.data.path + "/x")
        #expect(build.status == 65)
        #expect(!FileManager.default.fileExists(atPath: program.data.path + "/x"))
        try "id,topic,en\nbank,,Where is the bank?\nbanks,,Where is the bank please?\n".write(
            toFile: folder + "/phrases.csv", atomically: true, encoding: .utf8)
        let collision = try await program.run("pack", "check", folder, "--json")
        #expect(collision.status == 0)
        #expect(collision.objects.contains { $0["kind"] as? String == "confusable-phrases" && $0["collision"] != nil })
    }

    @Test func aCaseThatFailsFailsTheCommand() async throws {
        let program = try Program()
        defer { program.remove() }
        let folder = program.data.appending(path: "cafe").path
        #expect(try await program.run("pack", "init", folder, "--languages", "en").status == 0)
        let cases = try program.file(
            "cases.jsonl", Data("{\"text\":\"goodbye\",\"language\":\"en\",\"expect\":\"hello\"}\n".utf8))
        let test = try await program.run("pack", "test", folder, cases)
        #expect(test.status == 1)
        #expect(test.output.contains("cases.jsonl:1: en \"goodbye\": expected answer hello, got"))
        #expect(try await program.run("pack", "test", folder, folder + "/none").status == 66)
    }

    @Test func aTranslationGoesOutAndComesBack() async throws {
        let program = try Program()
        defer { program.remove() }
        let (folder, file) = (program.data.appending(path: "cafe").path, program.data.appending(path: "th.xlf").path)
        #expect(try await program.run("pack", "init", folder, "--languages", "en,th").status == 0)
        let before = try String(contentsOfFile: folder + "/phrases.csv", encoding: .utf8)
        let out = try await program.run("pack", "convert", folder, "--to", "xliff", "--target", "th", "--out", file)
        #expect(out.status == 0)
        let back = try await program.run("pack", "convert", folder, "--from", file)
        #expect(back.output.contains("took 0 changes in th"))
        #expect(try String(contentsOfFile: folder + "/phrases.csv", encoding: .utf8) == before)
        let json = try await program.run("pack", "convert", folder, "--to", "jsonl")
        let lines = try program.file("phrases.jsonl", Data(json.output.utf8))
        #expect(try await program.run("pack", "convert", folder, "--from", lines).status == 0)
        #expect(try String(contentsOfFile: folder + "/phrases.csv", encoding: .utf8) == before)
        #expect(try await program.run("pack", "convert", folder).status == 64)
    }
}
