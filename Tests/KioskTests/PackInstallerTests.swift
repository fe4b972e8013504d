import Foundation
import KioskStore
import Languages
import Logging
import SpeechAudio
import Testing

@testable import Kiosk

@Suite struct PackInstallerTests {
    /// A pack's folder with one phrase and a recording of it, and a store beside it.
    private func withInstaller(
        _ test: (_ installer: PackInstaller, _ store: KioskStore, _ pack: URL) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "parley-installer-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let pack = folder.appending(path: "pack")
        try FileManager.default.createDirectory(
            at: pack.appending(path: "voices/th"), withIntermediateDirectories: true)
        try Data(
            "id: shop\nversion: 2.1.0\ntitle: Shop\nlanguages: [en, th]\nlicense: CC0-1.0\nauthor: Me\nreviewed: true\n"
                .utf8
        ).write(to: pack.appending(path: "pack.yaml"))
        try Data("id,topic,en,th\nbread,food,Bread please,ขอขนมปัง\n".utf8).write(
            to: pack.appending(path: "phrases.csv"))
        let tone = SoundClip(samples: (0..<8_000).map { sin(Float($0) * 0.2) * 0.5 }, sampleRate: 16_000)
        try SoundFile.write(tone, to: pack.appending(path: "voices/th/bread.wav").path)

        var configuration = KioskConfiguration()
        try configuration.set(Setting.dataDirectory, to: folder.appending(path: "data").path)
        let directory = DataDirectory(configuration, environment: [:])
        let store = try await KioskStore.open(directory: directory.path)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        try await test(PackInstaller(store: store, directory: directory, logger: logger), store, pack)
        try await store.close()
    }

    @Test func aPackIsInstalledWithItsRecordings() async throws {
        try await withInstaller { installer, store, pack in
            let installation = try await installer.install(PackRequest(path: pack.path))
            #expect(installation.pack.id == "shop")
            #expect(installation.pack.version == "2.1.0")
            #expect(installation.pack.recordings == 1)
            let name = PhraseName(pack: "shop", id: "bread")
            let phrase = try #require(try await store.phrase(named: name))
            let recording = try #require(try await store.recording(of: phrase.key, in: .thai))
            #expect(try SoundFile.decode(Array(recording.bytes)).milliseconds == 500)
        }
    }

    @Test func aRecordingThatIsNoSoundInstallsNothing() async throws {
        try await withInstaller { installer, store, pack in
            _ = try await installer.install(PackRequest(path: pack.path))
            try Data("no sound".utf8).write(to: pack.appending(path: "voices/th/bread.wav"))
            await #expect {
                try await installer.install(PackRequest(path: pack.path))
            } throws: { ($0 as? KioskError)?.code == .badInput }
            #expect(try await store.packs().map(\.recordings) == [1])
        }
    }

    @Test func aNewStoreIsFilledFromTheCopies() async throws {
        try await withInstaller { installer, store, pack in
            _ = try await installer.install(PackRequest(path: pack.path))
            #expect(try await store.removePack(id: "shop"))
            try FileManager.default.removeItem(at: pack)
            let assets = Assets(configuration: KioskConfiguration(), program: URL(filePath: "/nowhere/parley"))
            try await installer.fill(from: assets)
            #expect(try await store.packs().map(\.pack.id) == ["shop"])
        }
    }

    @Test func aRemovedPackDoesNotComeBack() async throws {
        try await withInstaller { installer, store, pack in
            var configuration = KioskConfiguration()
            try configuration.set(Setting.defaultPack, to: pack.path)
            let assets = Assets(configuration: configuration, program: URL(filePath: "/nowhere/parley"))
            try await installer.fill(from: assets)
            #expect(try await store.packs().count == 1)
            try await installer.remove("shop")
            try await installer.fill(from: assets)
            #expect(try await store.packs().isEmpty)
        }
    }
}
