import Foundation
import KioskStore
import Languages
import Testing

/// A pack begun with what was missed, and spoken by the board's voice.
@Suite struct PackExtrasTests {
    @Test func whatWasMissedBecomesATable() async throws {
        let program = try Program()
        defer { program.remove() }
        let data = program.data.appending(path: "store").path
        let store = try await KioskStore.open(directory: data)
        for text in ["Do you sell umbrellas?", "do you sell umbrellas please", "My card is 4111 1111 1111 1111"] {
            _ = try await store.record(
                TurnRecord(
                    id: UUID(), time: 0, side: .customer, input: .text, from: .english, to: .vietnamese, heard: text,
                    normalised: text.lowercased(), outcome: .miss))
        }
        try await store.close()
        let out = program.data.appending(path: "drafts.csv").path
        let draft = try await program.run(
            "pack", "draft", "--from-misses", "--from", "en", "--to", "vi", "--data", data, "--out", out)
        #expect(draft.status == 0, "\(draft.error)")
        #expect(draft.error.contains("2 of 2 phrases, asked 3 times"))
        let table = String(decoding: try Data(contentsOf: URL(filePath: out)), as: UTF8.self)
        let lines = table.split(separator: "\n")
        #expect(lines.first == "\u{FEFF}id,topic,en,vi,count")
        #expect(lines.dropFirst().first?.hasSuffix(",2") == true)
        #expect(table.contains("####"))
        #expect(!table.contains("4111"))
        // The same from a log that another kiosk sent.
        let log = try await program.run("usage", "--json", "--data", data)
        let path = try program.file("log.jsonl", Data(log.output.utf8))
        let again = try await program.run(
            "pack", "draft", "--from-misses", "--from", "en", "--to", "vi", "--usage", path)
        #expect(again.output == table)
        // A pack takes it as it is.
        let folder = program.data.appending(path: "cafe").path
        #expect(try await program.run("pack", "init", folder, "--languages", "en,vi").status == 0)
        try table.write(toFile: folder + "/phrases.csv", atomically: true, encoding: .utf8)
        let check = try await program.run("pack", "check", folder, "--json")
        #expect(check.objects.last?["errors"] as? Int == 0, "\(check.output)")
        #expect(try await program.run("pack", "draft", "--out", out).status == 64)
        let bad = try await program.run("pack", "draft", "--from-misses", "--usage", folder + "/pack.yaml")
        #expect(bad.status == 65)
        #expect(bad.error.contains("pack.yaml:1:"))
    }

    @Test func whatIsMissingIsSpokenByTheBoard() async throws {
        let program = try Program()
        defer { program.remove() }
        let folder = program.data.appending(path: "cafe").path
        #expect(try await program.run("pack", "init", folder, "--languages", "en,th").status == 0)
        let estimate = try await program.run("pack", "voices", folder, "--estimate")
        #expect(estimate.status == 0, "\(estimate.error)")
        #expect(estimate.output.contains("no voice here speaks th"))
        #expect(estimate.output.contains("costs nothing"))
        #expect(!FileManager.default.fileExists(atPath: folder + "/voices/en"))
        let made = try await program.run("pack", "voices", folder, "--language", "en")
        #expect(made.status == 0, "\(made.error)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/voices/en")
        #expect(!files.isEmpty)
        #expect(made.output.contains("made \(files.count), failed 0"))
        #expect(try await program.run("pack", "voices", folder).output.contains("\n0 to make") == false)
        let check = try await program.run("pack", "check", folder, "--json")
        #expect(check.status == 0)
        #expect(!check.objects.contains { $0["kind"] as? String == "uneven-level" }, "\(check.output)")
        let none = try await program.run(
            "pack", "voices", folder, "--from", "cloud", "--data", program.data.path + "/s")
        #expect(none.status == 66)
        #expect(none.error.contains("No cloud is configured"))
        #expect(try await program.run("pack", "voices", folder, "--language", "ko").status == 65)
        #expect(try await program.run("pack", "voices", folder, "--voice", "nobody").status == 65)
    }

    @Test func aVoiceThatFailsIsListedAndTheCommandFails() async throws {
        let program = try Program()
        defer { program.remove() }
        let folder = program.data.appending(path: "cafe").path
        #expect(try await program.run("pack", "init", folder, "--languages", "en").status == 0)
        let failed = try await program.run(["pack", "voices", folder], environment: ["PATH": "/nowhere"])
        #expect(failed.status == 69)
        #expect(failed.error.contains("voices/en/"))
        #expect(failed.output.contains("made 0, failed"))
    }

    @Test func aTokenIsPrintedOnceAndItsSumIsKept() async throws {
        let program = try Program()
        defer { program.remove() }
        let file = program.data.appending(path: "tokens").path
        let made = try await program.run("token", "add", "--scope", "packs:write", "--tokens", file)
        #expect(made.status == 0, "\(made.error)")
        let token = made.output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(token.hasPrefix("parley_"))
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.hasSuffix(" packs:write\n"))
        #expect(!text.contains(token))
        #expect(try await program.run("token", "add", "--scope", "all", "--tokens", file).status == 64)
        #expect(try await program.run("token", "add", "--scope", "usage:read").status == 65)
    }

    @Test func aKioskThatIsNotThereFailsThePush() async throws {
        let program = try Program()
        defer { program.remove() }
        let (pack, token) = (
            try program.file("x.parleypack", Data("x".utf8)), try program.file("t", Data("tok\n".utf8))
        )
        let push = try await program.run(
            "pack", "push", pack, "--to", "127.0.0.1:1", "--token-file", token, "--tries", "1")
        #expect(push.status == 69)
        #expect(
            push.output.hasPrefix("HOST                 BEFORE  AFTER  RESULT\nhttps://127.0.0.1:1  -       -      "))
        let plain = try await program.run("pack", "push", pack, "--to", "http://127.0.0.1:1", "--token-file", token)
        #expect(plain.status == 65)
        #expect(plain.error.contains("no API without TLS"))
        let none = try await program.run("pack", "push", pack, "--to", "127.0.0.1:1", "--token-file", pack + "x")
        #expect(none.status == 66)
    }
}
