import Foundation
import GRDB
import Languages
import Locks
import Testing

@testable import KioskStore

/// 2026-11-21 03:15:00 UTC.
let noon: Int64 = 1_795_230_900_000

/// A clock that stands still until it is moved.
final class SteppedClock: Sendable {
    private let time = Locked(noon)

    func now() -> Int64 { time.withLock { $0 } }

    func advance(by milliseconds: Int64) { time.withLock { $0 += milliseconds } }
}

/// A directory for one store, removed with the value.
final class TemporaryDirectory: Sendable {
    let path: String
    var database: String { path + "/parley.sqlite" }
    var log: String { database + "-wal" }
    var lock: String { path + "/parley.lock" }

    init() {
        path = FileManager.default.temporaryDirectory.path + "/parley-store-" + UUID().uuidString
    }

    deinit {
        // A store that ends at the same moment deletes its log too, and one of both comes late.
        for _ in 0..<100 where FileManager.default.fileExists(atPath: path) {
            try? FileManager.default.removeItem(atPath: path)
        }
    }

    func open(clock: SteppedClock = SteppedClock()) async throws -> KioskStore {
        try await KioskStore.open(directory: path, clock: clock.now)
    }

    /// Reads the closed store by other means than the store's own code.
    func query<Value: DatabaseValueConvertible>(_ sql: String, as type: Value.Type = Value.self) throws -> [Value] {
        let queue = try DatabaseQueue(path: database)
        defer { try? queue.close() }
        return try queue.read { try Value.fetchAll($0, sql: sql) }
    }

    func execute(_ sql: String) throws {
        let queue = try DatabaseQueue(path: database)
        defer { try? queue.close() }
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    }

    func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }
}

/// All bytes of a file.
func contents(of path: String) throws -> Data {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    return try file.readToEnd() ?? Data()
}

func turn(
    _ heard: String = "where is the station", id: UUID = UUID(), outcome: TurnOutcome = .answer, time: Int64 = noon,
    from: LanguageTag = .english, to: LanguageTag = .vietnamese
) -> TurnRecord {
    TurnRecord(
        id: id, time: time, side: .customer, input: .text, from: from, to: to, heard: heard, normalised: heard,
        outcome: outcome)
}

func question(
    _ text: String, from: LanguageTag = .english, to: LanguageTag = .vietnamese
) -> CloudQuestion {
    CloudQuestion(from: from, to: to, text: text, normalised: text.lowercased())
}

func translation(_ text: String, expiresAt: Int64 = noon + 1_000_000) -> NewTranslation {
    NewTranslation(text: text, model: "small", expiresAt: expiresAt)
}

func pack(_ version: String, id: String = "counter") -> StoredPack {
    StoredPack(
        id: id, version: version, title: "Counter", languages: [.english, .vietnamese], license: "CC0-1.0",
        author: "A. Writer", sourcePath: "/srv/packs/counter")
}

/// Phrases whose text names the version, so that a mixture of two versions shows.
func phrases(_ version: String, count: Int) -> [NewPhrase] {
    (0..<count).map { number in
        NewPhrase(
            id: "p\(number)", topic: "test",
            wordings: [.english: ["phrase \(number) of \(version)", "also \(number)"], .vietnamese: ["câu \(number)"]])
    }
}

func all(_ store: KioskStore, pageSize: Int = 500) async throws -> [StoredPhrase] {
    var phrases: [StoredPhrase] = []
    for try await phrase in store.phrases(pageSize: pageSize) { phrases.append(phrase) }
    return phrases
}

/// Runs a body that must throw a ``StoreError`` of a code, and gives it back to be looked at.
@discardableResult
func expect<Value>(
    _ code: StoreError.Code, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Value
) async -> StoreError? {
    do {
        _ = try await body()
        Issue.record("nothing was thrown", sourceLocation: sourceLocation)
    } catch let error as StoreError {
        #expect(error.code == code, "\(error)", sourceLocation: sourceLocation)
        return error
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
    return nil
}
