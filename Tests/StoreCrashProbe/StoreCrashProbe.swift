import Foundation
import Glibc
import KioskStore
import Languages

/// A process that works on a store until it is killed, and tells each thing that it was promised.
///
///     StoreCrashProbe turns DIRECTORY     turns, misses, and the outbox:  "turn ID", "miss ID", "done KEY"
///     StoreCrashProbe packs DIRECTORY     one pack in ever new versions:  "installed VERSION"
///     StoreCrashProbe hold DIRECTORY      opens the store and waits:      "open"
@main
struct StoreCrashProbe {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            print("usage: StoreCrashProbe turns|packs|hold DIRECTORY")
            exit(64)
        }
        let store = try await KioskStore.open(directory: arguments[2], controlSocket: "/run/probe.socket")
        switch arguments[1] {
        case "turns": try await turns(store)
        case "packs": try await packs(store)
        default:
            tell("open")
            while readLine() != nil {}
        }
    }

    private static func turns(_ store: KioskStore) async throws {
        for number in 0... {
            let isMiss = number % 3 != 0
            let text = "utterance \(number / 2)"
            let turn = TurnRecord(
                id: UUID(), time: KioskStore.systemClock(), side: .customer, input: .microphone, from: .english,
                to: .thai, heard: text, normalised: text, outcome: isMiss ? .miss : .answer)
            let question = CloudQuestion(from: .english, to: .thai, text: text, normalised: text)
            _ = try await store.record(turn, asking: isMiss ? question : nil)
            tell("\(isMiss ? "miss" : "turn") \(turn.id.uuidString)")

            guard number % 5 == 4 else { continue }
            let claims = try await store.claimOutbox(limit: 3, now: KioskStore.systemClock())
            for claim in claims.dropFirst() {
                let translation = NewTranslation(text: "[\(claim.question.text)]", model: "probe", expiresAt: .max)
                try await store.completeOutbox(claim.id, with: translation, now: KioskStore.systemClock())
                tell("done \(claim.idempotencyKey)")
            }
            if let first = claims.first {
                try await store.failOutbox(first.id, reason: "probe", retryAt: 0)
            }
        }
    }

    private static func packs(_ store: KioskStore) async throws {
        let last = try await store.packs().first.flatMap { Int($0.pack.version) } ?? 0
        for version in (last + 1)... {
            let phrases = (0..<600).map { number in
                NewPhrase(id: "p\(number)", topic: "probe", wordings: [.english: ["\(number) of \(version)"]])
            }
            try await store.install(
                StoredPack(id: "probe", version: "\(version)", title: "Probe", languages: [.english]),
                phrases: phrases)
            tell("installed \(version)")
        }
    }

    /// Writes a line with one system call, so that it is told when this returns.
    private static func tell(_ line: String) {
        let bytes = Array("\(line)\n".utf8)
        _ = unsafe write(STDOUT_FILENO, bytes, bytes.count)
    }
}
