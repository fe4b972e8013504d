import Foundation
import Languages
import Locks
import PhrasePacks
import SpeechAudio
import Testing

@testable import Kiosk

/// Recordings for what a pack's folder has not got.
@Suite struct PackVoicingTests {
    /// A pack of five phrases, one with a slot and one recorded in Thai, in a folder of its own.
    private static func withPack(_ test: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "parley-voicing-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "voices/th"), withIntermediateDirectories: true)
        try Data(
            "id: shop\nversion: 1.0.0\ntitle: S\nlanguages: [en, th, km]\nlicense: CC0-1.0\nauthor: Me\nreviewed: true\n"
                .utf8
        ).write(to: folder.appending(path: "pack.yaml"))
        try Data(
            """
            id,topic,en,th,km
            bread,,Bread please | Some bread,ขอขนมปัง,នំប៉័ង
            table,,A table for {number},โต๊ะสำหรับ {number},
            milk,,Milk please,ขอนม,
            salt,,Salt please,,
            tea,,Tea please,ขอชา,

            """.utf8
        ).write(to: folder.appending(path: "phrases.csv"))
        try SoundFile.write(tone(), to: folder.appending(path: "voices/th/bread.wav").path)
        try await test(folder.path)
    }

    private static func tone(_ amplitude: Float = 0.5) -> SoundClip {
        SoundClip(samples: (0..<16_000).map { sin(Float($0) * 0.2) * amplitude }, sampleRate: 16_000)
    }

    private static func voicing(_ folder: String, _ format: SoundFile.Format = .flac) throws -> PackVoicing {
        let pack = try PackFolder.read(folder)
        return PackVoicing(pack, languages: pack.languages, format: format) { $0 != .khmer }
    }

    @Test func onlyWhatIsMissingIsMade() async throws {
        try await Self.withPack { folder in
            let voicing = try Self.voicing(folder)
            #expect(
                voicing.jobs.map(\.path) == [
                    "voices/en/bread.flac", "voices/en/milk.flac", "voices/en/salt.flac", "voices/en/tea.flac",
                    "voices/th/milk.flac", "voices/th/tea.flac",
                ])
            #expect(voicing.jobs[0].text == "Bread please")
            #expect(voicing.mute == [.khmer])
            #expect(voicing.withSlots == 2)
            #expect(voicing.present == 1)
        }
    }

    @Test(arguments: [SoundFile.Format.flac, .opus]) func allComeOutEquallyLoud(format: SoundFile.Format) async throws {
        try await Self.withPack { folder in
            let loudness: [String: Float] = ["bread": 0.9, "milk": 0.01]
            let failures = try await Self.voicing(folder, format).run(in: folder, atOnce: 3) { job in
                Self.tone(loudness[job.phrase] ?? 0.2)
            }
            #expect(failures.isEmpty)
            let pack = try PackFolder.read(folder)
            #expect(pack.voices.count == 7)
            for voice in pack.voices where voice.format.rawValue == format.rawValue {
                let loudness = Loudness.integrated(try SoundFile.read("\(folder)/\(voice.path)", limitSeconds: 5))
                #expect(abs(loudness - Loudness.target) < 0.5, "\(voice.path)")
            }
            #expect(try Self.voicing(folder).jobs.isEmpty)
        }
    }

    @Test func aFailureLeavesTheRestAndTheNextRunMakesIt() async throws {
        try await Self.withPack { folder in
            // What a run that was killed was still writing.
            try Data("half".utf8).write(to: URL(filePath: folder + "/voices/th/.tea.flac.17.new"))
            let told = Locked<[Int]>([])
            let failures = try await Self.voicing(folder).run(
                in: folder, atOnce: 2,
                speak: { job in
                    if job.phrase == "milk" { throw KioskError(.unavailable, "No", remedy: "Wait") }
                    return job.phrase == "salt" ? SoundClip(samples: [0, 0], sampleRate: 16_000) : Self.tone()
                }, progress: { done, _, _ in told.withLock { $0.append(done) } })
            #expect(
                Set(failures.map(\.job.path)) == [
                    "voices/en/milk.flac", "voices/th/milk.flac", "voices/en/salt.flac",
                ])
            #expect(told.withLock(\.self) == Array(1...6))
            let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/voices/th")
            #expect(Set(names) == ["bread.wav", "tea.flac"])
            let asked = Locked<Set<String>>([])
            let again = try await Self.voicing(folder).run(in: folder, atOnce: 2) { job in
                asked.withLock { _ = $0.insert(job.path) }
                return Self.tone()
            }
            #expect(again.isEmpty)
            #expect(asked.withLock(\.self) == Set(failures.map(\.job.path)))
        }
    }

    @Test func noMoreThanAllowedAreMadeAtOnce() async throws {
        try await Self.withPack { folder in
            let (now, most) = (Locked(0), Locked(0))
            _ = try await Self.voicing(folder).run(in: folder, atOnce: 2) { _ in
                let count = now.withLock { value in
                    value += 1
                    return value
                }
                most.withLock { $0 = max($0, count) }
                for _ in 0..<100 { await Task.yield() }
                now.withLock { $0 -= 1 }
                return Self.tone()
            }
            #expect((1...2).contains(most.withLock(\.self)))
        }
    }

    @Test func aFolderThatCannotBeMadeIsNamed() async throws {
        try await Self.withPack { folder in
            let voicing = try Self.voicing(folder)
            try FileManager.default.removeItem(atPath: folder + "/voices")
            try Data().write(to: URL(filePath: folder + "/voices"))
            await #expect {
                try await voicing.run(in: folder, atOnce: 1) { _ in Self.tone() }
            } throws: { "\($0)".contains("/voices/") }
        }
    }
}
