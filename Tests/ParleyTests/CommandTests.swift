import Foundation
import Testing

@Suite struct CommandTests {
    private static let phrases = """
        {"id":"toilet","language":"en","text":"Where is the toilet?"}
        {"id":"coffee","language":"en","text":"Two coffees, please."}

        """

    @Test func everyCommandExplainsItself() async throws {
        let program = try Program()
        defer { program.remove() }
        for command in ["serve", "hear", "listen", "match", "pack", "sync", "usage", "doctor", "config", "learned"] {
            let result = try await program.run("help", command)
            #expect(result.status == 0)
            #expect(result.output.contains("USAGE: parley \(command)"))
        }
    }

    @Test func theConfigurationsDocumentationIsTheProgramsOwn() async throws {
        let program = try Program()
        defer { program.remove() }
        let document = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/configuration.md")
        let table = try await program.run("config", "--markdown").output
        #expect(try String(contentsOf: document, encoding: .utf8).hasSuffix(table))
    }

    @Test func matchAnswersInOrderWithEveryKey() async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.file("phrases.jsonl", Data(Self.phrases.utf8))
        let result = try await program.run(
            "match", "--phrases", file,
            input: """
                {"text":"where is the toilet","language":"en"}
                {"text":"three coffees please","language":"en"}
                {"text":"zzzz","language":"en"}
                {"text":"สวัสดี","language":"th"}

                """)
        #expect(result.status == 0)
        let lines = result.objects
        #expect(lines.map { $0["outcome"] as? String }.first == "answer")
        #expect(lines.first?["phrase"] as? String == "toilet")
        #expect(lines.first?["score"] as? Double == 1)
        #expect(lines.count == 4)
        #expect(lines[1]["outcome"] as? String == "suggest")
        #expect(lines[1]["phrase"] is NSNull)
        #expect(lines[1]["suggestions"] as? [String] == ["coffee"])
        #expect(lines[2]["outcome"] as? String == "miss")
        #expect(lines[3]["outcome"] as? String == "miss")
        for line in lines {
            #expect(line["microseconds"] is Double)
            #expect((line["reason"] as? String)?.isEmpty == false)
        }
    }

    @Test func matchNamesTheLineThatIsWrong() async throws {
        let program = try Program()
        defer { program.remove() }
        let broken = try program.file("broken.jsonl", Data((Self.phrases + "{\"id\":1}\n").utf8))
        let result = try await program.run("match", "--phrases", broken)
        #expect(result.status == 65)
        #expect(result.error.contains("broken.jsonl:3: this line is not the JSON that was expected"))
        let missing = try await program.run("match", "--phrases", "/nowhere.jsonl")
        #expect(missing.status == 66)
        #expect(missing.error.contains("/nowhere.jsonl"))
        let good = try program.file("good.jsonl", Data(Self.phrases.utf8))
        let query = try await program.run("match", "--phrases", good, input: "{\"text\":\"hi\"\n")
        #expect(query.status == 65)
        #expect(query.error.contains("standard input:1"))
    }

    @Test func packsAreInstalledListedAndRemoved() async throws {
        let program = try Program()
        defer { program.remove() }
        let store = program.data.appending(path: "store").path
        let folder = program.data.appending(path: "shop")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        _ = try program.file(
            "shop/pack.yaml",
            Data("id: shop\nversion: 1.0.0\ntitle: Shop\nlanguages: [en, th]\nlicense: CC0-1.0\nauthor: Me\n".utf8))
        _ = try program.file("shop/phrases.csv", Data("id,topic,en,th\nbread,food,Bread please,ขอขนมปัง\n".utf8))
        let installed = try await program.run("pack", "install", folder.path, "--data", store)
        #expect(installed.status == 0, "\(installed.error)")
        #expect(installed.output.hasPrefix("installed shop 1.0.0  1 phrases"))
        let list = try await program.run("pack", "list", "--json", "--data", store)
        #expect(list.objects.map { $0["id"] as? String } == ["shop"])

        // A bad row: the earlier version stays, and the message names file, line and column.
        _ = try program.file("shop/phrases.csv", Data("id,topic,en,th\nbread,food,Bread please\n".utf8))
        let refused = try await program.run("pack", "install", folder.path, "--data", store)
        #expect(refused.status == 65)
        #expect(refused.error.contains("phrases.csv:2:"), "\(refused.error)")
        #expect(refused.error.contains("Nothing was installed"))
        let after = try await program.run("pack", "list", "--json", "--data", store)
        #expect(after.objects.first?["phrases"] as? Int == 1)

        #expect(try await program.run("pack", "remove", "shop", "--data", store).status == 0)
        let again = try await program.run("pack", "remove", "shop", "--data", store)
        #expect(again.status == 66)
    }

    @Test func matchTellsInWordsWhyAndHowLargeTheIndexIs() async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.file("phrases.jsonl", Data(Self.phrases.utf8))
        let result = try await program.run("match", "--phrases", file, "three coffees please")
        #expect(result.status == 0)
        #expect(result.output.contains("suggest"))
        #expect(result.output.contains("numbers differ: three and two"))
        #expect(result.error.contains(/built 2 wordings in [0-9.]+ ms, the index [0-9]+ bytes a wording/))
    }

    @Test func theIndexAloneListsAPhraseOnce() async throws {
        let program = try Program()
        defer { program.remove() }
        let phrases = #"""
            {"id":"toilet","language":"en","text":"Where is the toilet?"}
            {"id":"toilet","language":"en","text":"Where are the toilets?"}

            """#
        let file = try program.file("phrases.jsonl", Data(phrases.utf8))
        let result = try await program.run(
            "match", "--phrases", file, "--index-only", input: #"{"text":"the toilet","language":"en"}"# + "\n")
        #expect(result.objects.first?["suggestions"] as? [String] == ["toilet"])
        #expect(result.objects.first?["reason"] as? String == "ranked by cosine alone")
    }

    @Test func whatTapsTaughtIsListedExportedAndForgotten() async throws {
        let program = try Program()
        defer { program.remove() }
        #expect(try await program.run("learned", "list").error.contains("nothing was learned"))
        #expect(try await program.run("learned", "export").output == "pack,phrase,language,wording,taps,hits\n")
        #expect(try await program.run("learned", "undo", "hello", "--language", "en").status == 66)
        #expect(try await program.run("learned", "forget").status == 65)
        #expect(try await program.run("learned", "forget", "--provenance", "pack").status == 65)
        #expect(
            try await program.run("learned", "forget", "--all").output
                == "forgot 0 aliases and 0 answers of the cloud\n")
    }

    @Test(arguments: [[], ["--index-only"]])
    func lookupsAreMeasuredWhileWordingsAreAdded(options: [String]) async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.file("phrases.jsonl", Data(Self.phrases.utf8))
        let arguments = ["match", "--phrases", file, "--adding", file] + options
        let result = try await program.run(arguments, input: #"{"text":"the toilet","language":"en"}"# + "\n")
        #expect(result.objects.map { $0["phase"] as? String } == ["quiet, before", "while adding", "quiet, after"])
        #expect(result.objects.map { $0["wordings"] as? Int } == [2, 4, 4])
        #expect(try await program.run(arguments).status == 65, "without queries there is nothing to measure")
    }
}
