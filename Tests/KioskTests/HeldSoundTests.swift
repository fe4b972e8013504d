import Cloud
import Crypto
import Foundation
import KioskStore
import Languages
import SpeechAudio
import SpeechEngines
import Testing

@testable import Kiosk

/// Sound that waits for the cloud.
@Suite struct HeldSoundTests {
    /// A second whose samples are like no other's.
    private static let speech = (0..<16_000).map { Float(($0 * 7_919) % 20_011) / 20_011 - 0.5 }
    private static let direction = Direction(from: .english, to: .thai)

    private static func away() -> ScriptedTranscriber { ScriptedTranscriber(.failure(.unreachable)) }

    /// Says something that nobody hears; returns the remedy that the clerk reads.
    private func say(
        _ kiosk: KioskFixture, _ direction: Direction = Self.direction, _ samples: [Float] = Self.speech
    ) async throws -> String {
        do {
            _ = try await kiosk.interpreter.turn(speech: samples, direction, input: .microphone)
            Issue.record("somebody heard it")
            return ""
        } catch {
            return error.remedy
        }
    }

    @Test func whatNobodyHearsWaitsIsHeardTranslatedAndRemembered() async throws {
        let cloud = Self.away()
        let kiosk = try await KioskFixture(answers: [:], transcriber: cloud)
        #expect(try await say(kiosk).contains("kept, encrypted"))
        #expect(try await kiosk.synchroniser.synchronise().stopped == "The cloud cannot be reached")
        #expect(try await kiosk.store.heldSounds().count == 1)
        #expect(try await kiosk.synchroniser.nextDue() == .seconds(10))

        cloud.set(.success("seventeen purple elephants"))
        kiosk.translator?.set("seventeen purple elephants", .success("ช้างสีม่วงสิบเจ็ดตัว"))
        try await kiosk.synchroniser.hasten()
        let result = try await kiosk.synchroniser.synchronise()
        #expect(result.heard == 1 && result.answered == 1 && result.stopped == nil && result.waiting == 0)
        #expect(try await kiosk.store.heldSounds().count == 0)
        #expect(try await kiosk.turn("seventeen purple elephants").text == "ช้างสีม่วงสิบเจ็ดตัว")
        let turns = try await kiosk.store.usage().map(\.turn)
        #expect(turns.first?.heard == "seventeen purple elephants")
        #expect(turns.first?.input == .microphone)
        // The same key each time, and the sound as it was said.
        #expect(Set(cloud.calls.map(\.key)).count == 1 && cloud.calls.count == 2)
        let clip = try SoundFile.decode(try #require(cloud.calls.last).wav)
        #expect(clip.samples.count == Self.speech.count)
        #expect(zip(clip.samples, Self.speech).allSatisfy { abs($0 - $1) < 0.001 })
    }

    @Test func theSoundIsNowhereInTheStoresFiles() async throws {
        let kiosk = try await KioskFixture(answers: [:], transcriber: Self.away())
        _ = try await say(kiosk)
        let wav = try SoundFile.encode(SoundClip(samples: Self.speech, sampleRate: 16_000), as: .wav)
        let files = try FileManager.default.contentsOfDirectory(atPath: kiosk.folder)
        var everything = Data()
        for file in files where file.hasPrefix("parley.sqlite") {
            everything += try Data(contentsOf: URL(filePath: kiosk.folder + "/" + file))
        }
        #expect(everything.count > wav.count, "it is in there, encrypted")
        for start in stride(from: 0, to: wav.count - 32, by: 997) {
            #expect(everything.range(of: Data(wav[start..<start + 32])) == nil, "from byte \(start)")
        }
        #expect(everything.range(of: Data("RIFF".utf8)) == nil)
    }

    @Test func withoutTheSettingAndWithoutThePermissionNothingIsKept() async throws {
        let silent = try await KioskFixture(answers: [:])
        #expect(try await !say(silent).contains("kept"))
        #expect(try await silent.store.heldSounds().count == 0)
        let kiosk = try await KioskFixture(answers: [:], transcriber: Self.away())
        #expect(try await !say(kiosk, Direction(from: .korean, to: .english)).contains("kept"))
        #expect(try await kiosk.store.heldSounds().count == 0)
    }

    @Test func aSoundIsDeletedWhenItsTimeIsOver() async throws {
        let kiosk = try await KioskFixture(answers: [:], transcriber: Self.away())
        _ = try await say(kiosk)
        #expect(try await kiosk.store.deleteExpiredSounds(now: 1_800_000_000_000 + 3_599_999) == 0)
        #expect(try await kiosk.store.claimSound(now: 1_800_000_000_000 + 3_600_000, lease: 1) == nil)
        #expect(try await kiosk.store.deleteExpiredSounds(now: 1_800_000_000_000 + 3_600_000) == 1)
        #expect(try await kiosk.store.heldSounds().count == 0)
    }

    @Test func theOldestGoWhenThereIsTooMuch() async throws {
        let kiosk = try await KioskFixture(
            answers: [:], settings: [(Setting.soundBytes, "70000")], transcriber: Self.away())
        for _ in 0..<3 { _ = try await say(kiosk) }
        #expect(try await kiosk.store.heldSounds().count == 2)
        let long = Self.speech + Self.speech + Self.speech
        #expect(try await !say(kiosk, Self.direction, long).contains("kept"), "larger than all that may wait")
        #expect(try await kiosk.store.heldSounds().count == 2)
    }

    @Test func anotherKeySaysSoAndLosesNothingElse() async throws {
        let cloud = Self.away()
        let first = try await KioskFixture(answers: [:], transcriber: cloud)
        _ = try await say(first)
        _ = try await first.turn("Green umbrellas!")
        try await first.store.close()
        cloud.set(.success("seventeen purple elephants"))
        let other = try await KioskFixture(
            answers: ["Green umbrellas!": .success("ร่มสีเขียว")], folder: first.folder, transcriber: cloud,
            soundKey: SymmetricKey(data: [UInt8](repeating: 9, count: 32)))
        let result = try await other.synchroniser.synchronise()
        #expect(result.unreadable == 1 && result.heard == 0 && result.answered == 1)
        #expect(cloud.calls.isEmpty)
        #expect(try await other.store.heldSounds().count == 1)
        try await other.store.close()
        // The right key is back: nothing was lost.
        let right = try await KioskFixture(answers: [:], folder: first.folder, transcriber: cloud)
        try await right.synchroniser.hasten()
        #expect(try await right.synchroniser.synchronise().heard == 1)
        try await right.store.close()
        withExtendedLifetime((first, other)) {}
    }

    @Test func aCrashWhileItIsHeardLosesNothingAndAsksUnderTheSameKey() async throws {
        let cloud = Self.away()
        let first = try await KioskFixture(answers: [:], transcriber: cloud)
        _ = try await say(first)
        let claim = try await first.store.claimSound(now: 1_800_000_000_000, lease: 120_000)
        #expect(claim?.attempt == 1)
        #expect(try await first.store.claimSound(now: 1_800_000_000_001, lease: 120_000) == nil)
        try await first.store.close()
        cloud.set(.success("where is the toilet"))
        let second = try await KioskFixture(answers: [:], folder: first.folder, transcriber: cloud)
        #expect(try await second.synchroniser.synchronise().heard == 1)
        #expect(cloud.calls.map(\.key) == [claim?.sound.name])
        // A phrase of the pack answers it: nothing is asked.
        #expect(try await second.store.usage().map(\.turn.outcome) == [.answer])
        #expect(try await second.store.outboxCounts().pending == 0)
        try await second.store.close()
        withExtendedLifetime(first) {}
    }

    @Test func whatWasRecordedBeforeACrashIsNotRecordedTwice() async throws {
        let kiosk = try await KioskFixture(answers: [:], transcriber: Self.away())
        _ = try await say(kiosk)
        let claim = try #require(try await kiosk.store.claimSound(now: 1_800_000_000_000, lease: 1))
        let heard = Transcript(text: "purple elephants", language: .english, engine: "scripted")
        for _ in 0..<2 { try await kiosk.interpreter.take(heard, of: claim) }
        #expect(try await kiosk.store.usage().count == 1)
        #expect(try await kiosk.store.outboxCounts().pending == 1)
        #expect(try await kiosk.store.heldSounds().count == 0)
    }

    @Test func noiseBecomesNothing() async throws {
        let kiosk = try await KioskFixture(answers: [:], transcriber: ScriptedTranscriber(.success("")))
        _ = try await say(kiosk)
        #expect(try await kiosk.synchroniser.synchronise().heard == 1)
        #expect(try await kiosk.store.heldSounds().count == 0)
        #expect(try await kiosk.store.usage().isEmpty)
    }

    // MARK: - The key

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "parley-seal-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    @Test func theKeyIsMadeOnceForItsOwnerAlone() throws {
        try withFolder { folder in
            let sealed = try SoundSeal(directory: folder, environment: [:]).seal([1, 2, 3], as: "a")
            let again = try SoundSeal(directory: folder, environment: [:])
            #expect(again.open(sealed, as: "a") == [1, 2, 3])
            #expect(again.open(sealed, as: "b") == nil, "another turn's")
            for index in sealed.indices {
                var changed = sealed
                changed[index] ^= 1
                #expect(again.open(changed, as: "a") == nil)
            }
            let mode = try FileManager.default.attributesOfItem(atPath: folder + "/sound.key")[.posixPermissions]
            #expect(mode as? Int == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["sound.key"])
        }
    }

    @Test func aKeyThatIsNoneOrThatOthersCanReadIsRefused() throws {
        try withFolder { folder in
            let path = folder + "/sound.key"
            _ = FileManager.default.createFile(
                atPath: path, contents: Data(count: 31), attributes: [.posixPermissions: 0o600])
            #expect(throws: KioskError.self) { try SoundSeal(directory: folder, environment: [:]) }
            _ = FileManager.default.createFile(
                atPath: path, contents: Data(count: 32), attributes: [.posixPermissions: 0o644])
            #expect(throws: KioskError.self) { try SoundSeal(directory: folder, environment: [:]) }
        }
    }

    @Test func systemdsCredentialComesFirst() throws {
        try withFolder { folder in
            _ = FileManager.default.createFile(atPath: folder + "/sound-key", contents: Data(repeating: 7, count: 32))
            let seal = try SoundSeal(directory: "/nowhere", environment: ["CREDENTIALS_DIRECTORY": folder])
            let sealed = try SoundSeal(key: SymmetricKey(data: Data(repeating: 7, count: 32))).seal([5], as: "x")
            #expect(seal.open(sealed, as: "x") == [5])
        }
    }
}
