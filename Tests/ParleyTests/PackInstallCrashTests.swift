import Foundation
import Glibc
import TestTools
import Testing

/// Kills `parley pack install` at seeded moments; then the old version answers, or the new one, and nothing else is left.
///
/// `PARLEY_CRASH_ROUNDS` sets how often (4), `PARLEY_CRASH_SEED` repeats a run. `tools/bench packs` does it 200 times.
@Suite struct PackInstallCrashTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let rounds = environment["PARLEY_CRASH_ROUNDS"].flatMap { Int($0) } ?? 4
    private static let seed = environment["PARLEY_CRASH_SEED"].flatMap { UInt64($0) } ?? 2026
    private static let phrases = 800

    /// Writes, builds and signs a version whose every wording names it.
    private func build(_ version: Int, in program: Program, key: String) async throws -> String {
        let folder = program.data.appending(path: "cafe-\(version)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(
            """
            id: cafe
            version: \(version).0.0
            title: Cafe
            languages: [en]
            license: CC0-1.0
            author: Tests
            reviewed: true

            """.utf8
        ).write(to: folder.appending(path: "pack.yaml"))
        let rows = (0..<Self.phrases).map { "p\($0),test,Give me item \($0) of menu \(version)\n" }.joined()
        try Data("id,topic,en\n\(rows)".utf8).write(to: folder.appending(path: "phrases.csv"))
        let file = program.data.appending(path: "cafe-\(version).parleypack").path
        #expect(try await program.run("pack", "build", folder.path, "--key", key, "--out", file).status == 0)
        return file
    }

    @Test func anInstallThatIsKilledIsWholeOrNotThere() async throws {
        let program = try Program()
        defer { program.remove() }
        let (key, store) = (program.data.appending(path: "k").path, program.data.appending(path: "store").path)
        #expect(try await program.run("pack", "key", "--out", key).status == 0)
        let files = [try await build(1, in: program, key: key), try await build(2, in: program, key: key)]
        let install = ["pack", "install", "--trust", key + ".pub", "--allow-downgrade", "--data", store]
        #expect(try await program.run(install + [files[0]]).status == 0)
        var random = SeededGenerator(seed: Self.seed)
        var answering = 1
        for round in 0..<Self.rounds {
            // The log grows while rows are written: killed once it has so many bytes, or before it has any.
            let bytes = Int.random(in: 0...350_000, using: &random)
            let spins = Int.random(in: 0...20_000, using: &random)
            let wanted = 3 - answering
            let process = program.process(install + [files[wanted - 1]])
            process.standardError = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            while process.isRunning, size(store + "/parley.sqlite-wal") < bytes { sched_yield() }
            for _ in 0..<spins where process.isRunning { sched_yield() }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()

            let place = Comment("round \(round), seed \(Self.seed)")
            let list = try await program.run("pack", "list", "--json", "--data", store)
            #expect(list.status == 0 && !list.error.contains("damaged"), place)
            #expect(list.objects.count == 1, place)
            let version = try #require((list.objects.first?["version"] as? String)?.first?.wholeNumberValue)
            #expect(list.objects.first?["phrases"] as? Int == Self.phrases, place)
            #expect(version == answering || version == wanted, place)
            answering = version
            let number = Int.random(in: 0..<Self.phrases, using: &random)
            let match = try await program.run("match", "give me item \(number) of menu \(version)", "--data", store)
            #expect(match.output.contains("cafe/p\(number)"), place)
            let left = try FileManager.default.contentsOfDirectory(atPath: store + "/packs")
            #expect(!left.contains { $0.hasPrefix(".staging") }, place)
        }
    }

    private func size(_ path: String) -> Int {
        var information = stat()
        return unsafe stat(path, &information) == 0 ? Int(information.st_size) : 0
    }
}
