import Foundation
import GRDB
import Glibc
import Languages
import Testing

@testable import KioskStore

/// Kills a process that works on a store, at seeded random moments, again and again on the same store.
///
/// `PARLEY_CRASH_ROUNDS` sets how often (24), `PARLEY_CRASH_SEED` repeats a run.
@Suite(.serialized) struct StoreCrashTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let rounds = environment["PARLEY_CRASH_ROUNDS"].flatMap { Int($0) } ?? 24
    private static let seed = environment["PARLEY_CRASH_SEED"].flatMap { UInt64($0) } ?? 2026

    @Test func noAcknowledgedTurnIsLostOrDoubled() async throws {
        let directory = TemporaryDirectory()
        var random = SeededGenerator(seed: Self.seed)
        var turns: Set<String> = []
        var misses: Set<String> = []
        var done: Set<String> = []
        for round in 0..<Self.rounds {
            let told = try await Probe.run("turns", on: directory) { $0.killAtRandom(using: &random, lines: 30) }
            for line in told {
                let parts = line.split(separator: " ")
                if parts[0] == "done" { done.insert(String(parts[1])) } else { turns.insert(String(parts[1])) }
                if parts[0] == "miss" { misses.insert(String(parts[1])) }
            }
            let place = Comment("round \(round), seed \(Self.seed)")
            // Opening sweeps what the crash left, and takes the log in.
            let store = try await directory.open()
            #expect(store.setAside == nil, place)
            #expect(try await store.outboxCounts().sending == 0, place)
            try await store.close()

            #expect(try directory.query("PRAGMA integrity_check") == ["ok"], place)
            #expect(try directory.query("PRAGMA foreign_key_check", as: DatabaseValue.self).isEmpty, place)
            let recorded: [String] = try directory.query("SELECT id FROM turn")
            #expect(Set(recorded).count == recorded.count, place)
            #expect(turns.isSubset(of: recorded), place)
            let waitOrAnswered: [String] = try directory.query(
                """
                SELECT turn.id FROM turn JOIN outbox ON outbox.key = outboxKey
                WHERE outcome = 'miss' AND (state = 'pending' OR state = 'done' AND EXISTS (
                    SELECT 1 FROM cloudAnswer WHERE cloudAnswer.normalised = outbox.normalised))
                UNION SELECT turn.id FROM turn JOIN cloudAnswer USING (normalised) WHERE outcome = 'miss'
                """)
            #expect(misses.isSubset(of: waitOrAnswered), place)
            let finished: [String] = try directory.query("SELECT idempotencyKey FROM outbox WHERE state = 'done'")
            #expect(done.isSubset(of: finished), place)
            let answered: [String] = try directory.query("SELECT normalised FROM cloudAnswer")
            #expect(answered.count == finished.count, place)
        }
        #expect(turns.count >= Self.rounds && !misses.isEmpty && !done.isEmpty)
    }

    @Test func anInstallIsWholeOrNotThere() async throws {
        let directory = TemporaryDirectory()
        var random = SeededGenerator(seed: Self.seed)
        var last = 0
        for round in 0..<Self.rounds {
            let told = try await Probe.run("packs", on: directory) { $0.killAtRandom(using: &random, lines: 3) }
            last = told.compactMap { Int($0.dropFirst("installed ".count)) }.max() ?? last
            let place = Comment("round \(round), seed \(Self.seed)")
            let store = try await directory.open()
            let version = try await store.packs().first?.pack.version ?? "0"
            #expect(try #require(Int(version)) >= last, place)
            let texts = try await all(store).compactMap { $0.wordings[.english]?.first }
            #expect(texts == (version == "0" ? [] : (0..<600).map { "\($0) of \(version)" }), place)
            #expect(try await store.statistics().rows["phrase"] == texts.count, place)
            try await store.close()
            #expect(try directory.query("PRAGMA integrity_check") == ["ok"], place)
        }
    }
}

/// The probe as a child process, whose lines are read as they come.
final class Probe {
    private let process = Process()
    private let output = Pipe()
    private let input = Pipe()
    private var buffer = Data()
    private(set) var lines: [String] = []

    var pid: Int32 { process.processIdentifier }

    private init(_ mode: String, on directory: TemporaryDirectory) throws {
        // The probe is built beside the tests.
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? tests
        let folder = URL(fileURLWithPath: bundle).deletingLastPathComponent()
        process.executableURL = folder.appendingPathComponent("StoreCrashProbe")
        process.arguments = [mode, directory.path]
        process.standardOutput = output
        process.standardInput = input
        try process.run()
        // Ours would keep the pipe open when the child has ended.
        try output.fileHandleForWriting.close()
    }

    /// Starts the probe, hands it over, kills it, and returns all that it told. Blocks a thread that may be blocked.
    static func run<Result>(
        _ mode: String, on directory: TemporaryDirectory, _ body: (Probe) async throws -> Result
    ) async throws -> [String] {
        let probe = try Probe(mode, on: directory)
        defer { probe.kill() }
        _ = try await body(probe)
        probe.kill()
        while probe.readLine() != nil {}
        return probe.lines
    }

    /// Kills the probe a random moment after a random line.
    func killAtRandom(using random: inout SeededGenerator, lines: Int) {
        for _ in 0..<Int.random(in: 0...lines, using: &random) { readLine() }
        for _ in 0..<Int.random(in: 0...20_000, using: &random) { sched_yield() }
    }

    func kill() {
        guard process.isRunning else { return }
        Glibc.kill(pid, SIGKILL)
        process.waitUntilExit()
    }

    /// The next whole line; `nil` at the end. Half a line was not told.
    @discardableResult
    func readLine() -> String? {
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: buffer[buffer.startIndex..<end], as: UTF8.self)
                buffer.removeSubrange(buffer.startIndex...end)
                lines.append(line)
                return line
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            buffer.append(more)
        }
    }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
