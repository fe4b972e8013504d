import Foundation
import Testing

/// What a person is told when something is wrong: a message that says what, where and what to do, and an exit code.
@Suite struct CommandFaultTests {
    private static func header(channels: UInt8, dataBytes: UInt32) -> Data {
        var bytes = Data("RIFF".utf8)
        func append(_ value: UInt32) {
            bytes.append(contentsOf: (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) })
        }
        append(36 &+ dataBytes)
        bytes.append(Data("WAVEfmt ".utf8))
        append(16)
        bytes.append(contentsOf: [1, 0, channels, 0])
        append(16_000)
        append(32_000)
        bytes.append(contentsOf: [2, 0, 16, 0])
        bytes.append(Data("data".utf8))
        append(dataBytes)
        return bytes
    }

    @Test(arguments: [
        ("empty.wav", Data(), "empty"),
        ("text.wav", Data("this is no sound at all, but a text".utf8), "text.wav"),
        ("no-channels.wav", header(channels: 0, dataBytes: 4) + Data(count: 4), "no-channels.wav"),
        ("truncated.wav", header(channels: 1, dataBytes: 320_000) + Data(count: 1_000), "truncated.wav"),
        ("eight-hours.wav", header(channels: 1, dataBytes: 921_600_000) + Data(count: 4_000), "eight-hours.wav"),
    ])
    func soundFilesThatAreNone(name: String, bytes: Data, named: String) async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.file(name, bytes)
        let store = program.data.appending(path: "store").path
        let result = try await program.run("hear", file, "--data", store)
        #expect(result.status == 65, "\(result.error)")
        #expect(result.error.contains(named), "\(result.error)")
        #expect(result.output.isEmpty)
        #expect(try await program.run("usage", "--json", "--data", store).output.isEmpty)
    }

    @Test func aSoundFileThatIsNotThere() async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run("hear", "/nowhere.wav", "--data", program.data.path)
        #expect(result.status == 66)
        #expect(result.error.contains("/nowhere.wav"))
    }

    @Test func anUnknownLanguage() async throws {
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run("hear", "x.wav", "--from", "klingon", "--data", program.data.path)
        #expect(result.status == 65)
        #expect(result.error.contains("--from: \"klingon\" is not a language that Parley knows"))
        #expect(result.error.contains("zh-CN"))
    }

    @Test func anUnknownKeyOfTheConfiguration() async throws {
        let program = try Program()
        defer { program.remove() }
        let file = try program.file("parley.yaml", Data("server:\n  prot: 1\n".utf8))
        let result = try await program.run("usage", "--config", file, "--data", program.data.path)
        #expect(result.status == 65)
        #expect(result.error.contains("parley.yaml:2: there is no key server.prot. Did you mean server.port?"))
    }

    @Test func aMissingModel() async throws {
        let program = try Program()
        defer { program.remove() }
        let folder = program.data.appending(path: "models").path
        let result = try await program.run(
            "hear", Self.speech, "--data", program.data.path, environment: ["PARLEY_SPEECH_MODELS": folder])
        #expect(result.status == 69)
        #expect(result.error.contains(folder), "\(result.error)")
    }

    @Test func aStoreFromANewerVersion() async throws {
        let program = try Program()
        defer { program.remove() }
        let store = program.data.appending(path: "store")
        #expect(try await program.run("usage", "--data", store.path).status == 0)
        let file = store.appending(path: "parley.sqlite")
        var bytes = try Data(contentsOf: file)
        bytes.replaceSubrange(60..<64, with: [0, 0, 0x27, 0x0F])  // PRAGMA user_version = 9999
        try bytes.write(to: file)
        let result = try await program.run("usage", "--data", store.path)
        #expect(result.status == 78, "\(result.error)")
        #expect(try Data(contentsOf: file) == bytes)
    }

    @Test func aCorruptStoreIsSetAsideAndThePacksAnswerOn() async throws {
        let program = try Program()
        defer { program.remove() }
        let store = program.data.appending(path: "store")
        let demo = ["PARLEY_PACKS_DEFAULT": ""]
        #expect(try await program.run("usage", "--data", store.path, environment: demo).status == 0)
        let file = store.appending(path: "parley.sqlite")
        try Data(repeating: 0x55, count: 20_000).write(to: file)
        let result = try await program.run("pack", "list", "--json", "--data", store.path, environment: demo)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.objects.map { $0["id"] as? String } == ["counter-essentials"])
        let kept = try FileManager.default.contentsOfDirectory(atPath: store.path)
            .filter { $0.hasPrefix("parley.sqlite.corrupt-") }
        #expect(kept.count == 1)
        let name = try #require(kept.first)
        #expect(try Data(contentsOf: store.appending(path: name)) == Data(repeating: 0x55, count: 20_000))
        #expect(result.error.contains(name), "\(result.error)")
    }

    @Test func aStoreThatAnotherProcessOwns() async throws {
        let program = try Program()
        defer { program.remove() }
        let store = program.data.appending(path: "store").path
        // A command that waits for its input keeps nothing; the service does, and without its socket nobody answers.
        let service = program.process(
            ["serve", "--data", store, "--port", "0"],
            environment: ["PARLEY_MICROPHONE_MODE": "off", "PARLEY_LOUDSPEAKER_DEVICE": "none"])
        let output = Pipe()
        service.standardOutput = output
        service.standardError = FileHandle.nullDevice
        try service.run()
        defer { service.terminate() }
        let ready = output.fileHandleForReading.availableData
        #expect(String(decoding: ready, as: UTF8.self).hasPrefix("Parley is ready at http://127.0.0.1:"))

        // Through the service, while it can be reached.
        #expect(try await program.run("pack", "list", "--data", store).status == 0)
        try FileManager.default.removeItem(atPath: store + "/control.sock")
        let result = try await program.run("pack", "list", "--data", store)
        #expect(result.status == 75, "\(result.error)")
        #expect(result.error.contains("\(service.processIdentifier)"), "\(result.error)")
    }

    /// A second of nothing much: the model is missed before anything is recognised.
    private static let speech = "/usr/share/pocketsphinx/test/data/cards/001.wav"
}
