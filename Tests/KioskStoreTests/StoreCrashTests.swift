import Foundation
import GRDB
import Glibc
import Languages
import TestTools
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
    let pid: pid_t
    /// Our end of the probe's standard input and output.
    private let end: Int32
    private var isRunning = true
    private var buffer: [UInt8] = []
    private(set) var lines: [String] = []

    private init(_ mode: String, on directory: TemporaryDirectory) throws {
        // The probe is built beside the tests.
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? tests
        let path = URL(fileURLWithPath: bundle).deletingLastPathComponent().path + "/StoreCrashProbe"

        // A pair of sockets, since one call makes it and keeps it from other children, whose copy would never end.
        var ends: [Int32] = [0, 0]
        guard unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw CocoaError(.fileReadUnknown)
        }
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        var arguments = unsafe [strdup(path), strdup(mode), strdup(directory.path), nil]
        defer { unsafe arguments.forEach { unsafe free($0) } }
        var pid: pid_t = 0
        let error = unsafe posix_spawn(&pid, path, &actions, nil, &arguments, environ)
        close(ends[1])
        self.pid = pid
        end = ends[0]
        guard error == 0 else {
            isRunning = false
            throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: path])
        }
    }

    deinit {
        kill()
        close(end)
    }

    /// Starts the probe, hands it over, kills it, and returns all that it told.
    static func run(
        _ mode: String, on directory: TemporaryDirectory, _ body: (Probe) async throws -> Void
    ) async throws -> [String] {
        let probe = try Probe(mode, on: directory)
        try await body(probe)
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
        guard isRunning else { return }
        isRunning = false
        Glibc.kill(pid, SIGKILL)
        while waitpid(pid, nil, 0) < 0 && errno == EINTR {}
    }

    /// The next whole line; `nil` at the end. Half a line was not told.
    @discardableResult
    func readLine() -> String? {
        while true {
            if let newline = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: buffer[..<newline], as: UTF8.self)
                buffer.removeSubrange(...newline)
                lines.append(line)
                return line
            }
            var bytes = [UInt8](repeating: 0, count: 4_096)
            let count = unsafe read(end, &bytes, bytes.count)
            guard count > 0 else { return nil }
            buffer += bytes.prefix(count)
        }
    }
}
