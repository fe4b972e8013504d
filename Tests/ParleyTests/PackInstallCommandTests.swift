import Foundation
import Testing

/// A technician's way to a kiosk, as a person goes it.
@Suite struct PackInstallCommandTests {
    /// A shop's folder of a pack, its key, and the signed files that are built.
    private struct Shop {
        let program: Program
        let key: String
        let store: String

        init(_ program: Program) async throws {
            self.program = program
            key = program.data.appending(path: "shop.key").path
            store = program.data.appending(path: "store").path
            #expect(try await program.run("pack", "key", "--out", key).status == 0)
        }

        /// Writes, builds and signs a version, and returns its file.
        func build(_ version: String, _ id: String = "cafe", phrase: String, key: String? = nil) async throws -> String
        {
            let folder = program.data.appending(path: "\(id)-\(version)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(
                """
                id: \(id)
                version: \(version)
                title: Cafe
                languages: [en, th]
                license: CC0-1.0
                author: Tests
                reviewed: true

                """.utf8
            ).write(to: folder.appending(path: "pack.yaml"))
            try Data("id,topic,en,th\nhello,greeting,Hello,สวัสดี\nwanted,test,\(phrase),ขอบคุณ\n".utf8)
                .write(to: folder.appending(path: "phrases.csv"))
            let file = program.data.appending(path: "\(id)-\(version).parleypack").path
            let built = try await program.run("pack", "build", folder.path, "--key", key ?? self.key, "--out", file)
            #expect(built.status == 0, "\(built.error)")
            return file
        }
    }

    @Test func fromASignedFileToAnAnswerAndBack() async throws {
        let program = try Program()
        defer { program.remove() }
        let shop = try await Shop(program)
        let first = try await shop.build("1.0.0", phrase: "Do you have oat milk?")
        let second = try await shop.build("1.1.0", phrase: "Do you have goat cheese?")
        let data = ["--data", shop.store]

        let untrusted = try await program.run(["pack", "install", first] + data)
        #expect(untrusted.status == 65)
        #expect(untrusted.error.contains("no key is trusted here"), "\(untrusted.error)")
        let trust = ["--trust", shop.key + ".pub"] + data
        let installed = try await program.run(["pack", "install", first] + trust)
        #expect(installed.status == 0, "\(installed.error)")
        #expect(installed.output == "installed cafe 1.0.0  2 phrases, 0 recordings  [en th]\n")
        #expect(try await program.run(["pack", "install", second] + trust).output.hasSuffix(", instead of 1.0.0\n"))
        #expect(try await program.run(["pack", "install", second] + trust).output.contains("nothing was done"))
        #expect(try await program.run(["match", "do you have goat cheese"] + data).output.contains("cafe/wanted"))

        let older = try await program.run(["pack", "install", first] + trust)
        #expect(older.status == 65)
        #expect(older.error.contains("older than 1.1.0"), "\(older.error)")
        let list = try await program.run(["pack", "list"] + data)
        #expect(list.output.contains("answers  1.1.0") && list.output.contains("kept     1.0.0"), "\(list.output)")
        #expect(list.output.contains("signed with"))

        let difference = try await program.run(["pack", "diff", "cafe", "1.0.0", "1.1.0"] + data)
        #expect(
            difference.output == """
                ~ wanted
                    - en "Do you have oat milk?"
                    + en "Do you have goat cheese?"
                0 phrases added, 0 removed, 1 changed

                """)
        let files = try await program.run(["pack", "diff", first, second, "--trust", shop.key + ".pub"])
        #expect(files.output == difference.output)
        #expect(try await program.run(["pack", "diff", "cafe", "1.0.0", "3.0.0"] + data).status == 66)

        let back = try await program.run(["pack", "rollback", "cafe"] + data)
        #expect(back.output == "cafe answers from 1.0.0 again\n", "\(back.error)")
        #expect(try await program.run(["match", "do you have oat milk"] + data).output.contains("cafe/wanted"))
        #expect(try await program.run(["pack", "rollback", "cafe", "--to", "7.0.0"] + data).status == 66)
        #expect(try await program.run(["pack", "install", first, "--priority", "5000"] + trust).status == 64)
    }

    /// The same through the running service, which owns the store.
    @Test func theRunningServiceInstalls() async throws {
        let program = try Program()
        defer { program.remove() }
        let shop = try await Shop(program)
        let first = try await shop.build("1.0.0", phrase: "Do you have oat milk?")
        let second = try await shop.build("1.1.0", phrase: "Do you have goat cheese?")
        let service = program.process(
            ["serve", "--data", shop.store, "--port", "0"],
            environment: ["PARLEY_MICROPHONE_MODE": "off", "PARLEY_LOUDSPEAKER_DEVICE": "none"])
        let output = Pipe()
        service.standardOutput = output
        service.standardError = FileHandle.nullDevice
        try service.run()
        defer { service.terminate() }
        #expect(!output.fileHandleForReading.availableData.isEmpty)

        let trust = ["--trust", shop.key + ".pub", "--data", shop.store]
        for file in [first, second] {
            let installed = try await program.run(["pack", "install", file] + trust)
            #expect(installed.status == 0, "\(installed.error)")
        }
        let difference = try await program.run("pack", "diff", "cafe", "1.0.0", "1.1.0", "--data", shop.store, "--json")
        #expect(difference.objects.first?["changed"] is [Any])
        let back = try await program.run("pack", "rollback", "cafe", "--data", shop.store)
        #expect(back.output == "cafe answers from 1.0.0 again\n", "\(back.error)")
        let refused = try await program.run("pack", "install", first, "--data", shop.store)
        #expect(refused.status == 65)
        #expect(refused.error.contains("no key is trusted here"))
    }

    /// A folder stands for the stick: what is signed is installed, what is not is refused and named.
    @Test func aStickIsInstalled() async throws {
        let program = try Program()
        defer { program.remove() }
        let shop = try await Shop(program)
        let stick = program.data.appending(path: "stick")
        try FileManager.default.createDirectory(at: stick, withIntermediateDirectories: true)
        func put(_ file: String, as name: String) throws {
            try FileManager.default.copyItem(at: URL(filePath: file), to: stick.appending(path: name))
        }
        let configuration = try program.file("parley.yaml", Data("packs:\n  trusted_keys: [\(shop.key).pub]\n".utf8))
        let command = ["pack", "usb", stick.path, "--config", configuration, "--data", shop.store]
        let empty = try await program.run(command)
        #expect(empty.status == 0)
        #expect(empty.output.hasPrefix("there is no pack on"))

        // Of two versions the later one stays; what is no pack, and what a system left there, is passed over.
        try put(try await shop.build("1.9.0", phrase: "Do you have oat milk?"), as: "cafe-1.9.0.parleypack")
        try put(try await shop.build("1.10.0", phrase: "Do you have goat cheese?"), as: "cafe-1.10.0.parleypack")
        try put(configuration, as: "._cafe-1.9.0.parleypack")
        try put(configuration, as: "notes.txt")
        let good = try await program.run(command)
        #expect(good.status == 0, "\(good.error)")
        #expect(good.output.contains("installed cafe 1.10.0"), "\(good.output)")

        let stranger = program.data.appending(path: "stranger.key").path
        #expect(try await program.run("pack", "key", "--out", stranger).status == 0)
        try put(
            try await shop.build("2.0.0", "tea", phrase: "Do you have tea?", key: stranger), as: "tea-2.0.0.parleypack")
        try put(configuration, as: "unsigned.parleypack")
        let bad = try await program.run(command)
        #expect(bad.status == 65)
        #expect(bad.error.contains("tea-2.0.0.parleypack was not installed"), "\(bad.error)")
        #expect(bad.error.contains("not trusted"), "\(bad.error)")
        #expect(bad.error.contains("unsigned.parleypack was not installed"), "\(bad.error)")
        let list = try await program.run("pack", "list", "--json", "--data", shop.store)
        #expect(list.objects.map { $0["version"] as? String } == ["1.10.0"])
        #expect(try await program.run("pack", "usb", stick.path + "/none", "--data", shop.store).status == 66)
    }
}
