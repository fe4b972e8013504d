import Foundation
import KioskStore
import Languages
import Logging
import PhrasePacks
import SpeechAudio

/// Brings packs from their folders into the store, and keeps a copy of each folder beside it.
///
/// The copies are what a kiosk whose store was damaged fills a new one from: it goes on answering.
struct PackInstaller {
    let store: KioskStore
    let directory: DataDirectory
    let logger: Logger

    /// The setting that says that the default pack was installed once; a technician may remove it for good.
    private static let defaultInstalled = "packs.default-installed"

    /// Installs a pack's folder, in place of an earlier version of the same pack.
    ///
    /// - Throws: ``KioskError`` of code `badInput` with everything that is wrong, by file, line and column.
    func install(_ path: String) async throws(KioskError) -> PackInstallation {
        let folder = URL(filePath: path).standardizedFileURL
        let (checked, diagnostics) = PackFolder.check(folder.path)
        guard let pack = checked else {
            let errors = diagnostics.filter { $0.severity == .error }
            throw KioskError(
                .badInput,
                "The pack \(path) has \(errors.count) error\(errors.count == 1 ? "" : "s")\n"
                    + errors.map { "  \($0)" }.joined(separator: "\n") + "\nNothing was installed",
                remedy: "Correct the lines above")
        }
        let recordings = pack.voices.map { voice in
            NewRecording(phraseID: voice.phraseID, language: voice.language, format: voice.format.rawValue) {
                try Self.recording(voice, in: folder)
            }
        }
        try await KioskError.translating { () async throws(StoreError) in
            try await store.install(
                StoredPack(
                    id: pack.id, version: "\(pack.version)", title: pack.title, languages: pack.languages,
                    license: pack.license, author: pack.author, isReviewed: pack.isReviewed, sourcePath: folder.path),
                phrases: pack.phrases.map { phrase in
                    NewPhrase(id: phrase.id, topic: phrase.topic, wordings: phrase.wordings, answers: phrase.answers)
                },
                lists: pack.lists.values.sorted { $0.name < $1.name }.map { list in
                    StoredList(name: list.name, items: list.items.map(\.wordings))
                },
                recordings: recordings)
        }
        keepCopy(of: folder, id: pack.id)
        logger.notice("pack installed", metadata: ["pack": "\(pack.id)", "version": "\(pack.version)"])
        guard let installed = try await packs().first(where: { $0.pack.id == pack.id }) else {
            throw KioskError(
                .unavailable, "The pack \(pack.id) was installed and is not there", remedy: "Run `parley doctor`")
        }
        return PackInstallation(
            pack: PackSummary(installed), warnings: diagnostics.filter { $0.severity == .warning }.map(\.description))
    }

    /// Removes a pack and its copy.
    func remove(_ id: String) async throws(KioskError) {
        let isRemoved = try await KioskError.translating { () async throws(StoreError) in
            try await store.removePack(id: id)
        }
        guard isRemoved else {
            let names = try await packs().map(\.pack.id).joined(separator: ", ")
            throw KioskError(
                .notFound, "There is no pack \(id)",
                remedy: names.isEmpty ? "No pack is installed" : "Installed are: \(names)")
        }
        try? FileManager.default.removeItem(at: copy(of: id))
    }

    /// Sees to it that a new store has packs: those that were installed before it, or the default one.
    func fill(from assets: Assets) async throws(KioskError) {
        let isNew = try await KioskError.translating { () async throws(StoreError) in
            try await store.setting(Self.defaultInstalled) == nil
        }
        guard isNew else { return }
        let copies =
            (try? FileManager.default.contentsOfDirectory(at: directory.packs, includingPropertiesForKeys: nil))
        let kept = (copies ?? []).filter { !$0.lastPathComponent.hasPrefix(".") }
        let folders = kept.isEmpty ? [assets.defaultPack].compactMap(\.self) : kept
        for folder in folders {
            do {
                _ = try await install(folder.path)
            } catch  where error.code == .badInput {
                logger.error("pack not installed", metadata: ["folder": "\(folder.path)", "why": "\(error)"])
            }
        }
        try await KioskError.translating { () async throws(StoreError) in
            try await store.set(Self.defaultInstalled, to: "yes")
        }
    }

    private func packs() async throws(KioskError) -> [InstalledPack] {
        try await KioskError.translating { () async throws(StoreError) in try await store.packs() }
    }

    /// A sound of the pack, once it is known to be one.
    private static func recording(_ voice: PackVoice, in folder: URL) throws -> Data {
        let bytes = try Data(contentsOf: folder.appending(path: voice.path))
        _ = try SoundFile.decode(Array(bytes), name: voice.path, limitSeconds: 60)
        return bytes
    }

    private func copy(of id: String) -> URL { directory.packs.appending(path: id) }

    /// Keeps a copy of the folder. A kiosk whose disk has no room for it answers all the same.
    private func keepCopy(of folder: URL, id: String) {
        let files = FileManager.default
        let place = copy(of: id)
        guard folder.path != place.path else { return }
        let beginning = directory.packs.appending(path: ".\(id).new")
        do {
            try files.createDirectory(at: directory.packs, withIntermediateDirectories: true)
            try? files.removeItem(at: beginning)
            try files.copyItem(at: folder, to: beginning)
            try? files.removeItem(at: place)
            try files.moveItem(at: beginning, to: place)
        } catch {
            try? files.removeItem(at: beginning)
            logger.warning(
                "no copy of the pack kept", metadata: ["pack": "\(id)", "why": "\(error.localizedDescription)"])
        }
    }
}
