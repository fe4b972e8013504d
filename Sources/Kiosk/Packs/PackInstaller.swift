import Foundation
import KioskStore
import Languages
import Logging
import PhrasePacks
import SpeechAudio

/// Brings packs into the store, from signed files and from folders, and keeps a copy of each beside it.
///
/// All that can be wrong with a pack is found before anything is written; then one transaction makes the new version
/// answer. At any moment, a power cut included, the kiosk answers from the old version or from the new.
struct PackInstaller {
    let store: KioskStore
    let directory: DataDirectory
    var configuration = KioskConfiguration()
    /// Whether a technician is there to be told which phrases could be taken for those of other packs.
    var looksForCollisions = true
    let logger: Logger

    private var copies: PackCopies { PackCopies(root: directory.packs) }

    /// The setting that says that the default pack was installed once; a technician may remove it for good.
    private static let defaultInstalled = "packs.default-installed"

    /// Installs a pack, in place of an earlier version of the same pack.
    ///
    /// - Throws: ``KioskError`` that says why it is refused; of code `badInput` with everything that is wrong in it, by
    ///   file, line and column. The earlier version stays.
    func install(
        _ request: PackRequest, progress: @escaping @Sendable (PackProgress) -> Void = { _ in }
    ) async throws(KioskError) -> PackInstallation {
        let path = URL(filePath: request.path).standardizedFileURL.path
        let versions = try await versions()
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw KioskError(.notFound, "\(path) is not there", remedy: "Check the path")
        }
        guard isFolder.boolValue else { return try await install(file: path, request, versions, progress) }
        guard !request.mustBeSigned, !configuration[Setting.requiresSignature] else {
            throw KioskError(
                .badInput, "\(path) is a folder, which nobody has signed",
                remedy: "Build it with `parley pack build` and a key that this kiosk trusts")
        }
        return try await install(folder: URL(filePath: path), request, versions, progress)
    }

    // MARK: - From a signed file

    private func install(
        file path: String, _ request: PackRequest, _ versions: [InstalledPack],
        _ progress: @escaping @Sendable (PackProgress) -> Void
    ) async throws(KioskError) -> PackInstallation {
        progress(PackProgress(stage: .verifying))
        let keys = try TrustedPackKeys(configuration, besides: request.trustedKeys).keys
        let verified = try await offThread { () throws(KioskError) in try Self.verify(path, keys) }
        let source = Source(
            id: verified.id, version: verified.version, digest: verified.contentSum, signer: "\(verified.signer.id)",
            path: path)
        if let unchanged = try admit(source, request, versions) { return unchanged }
        progress(PackProgress(stage: .unpacking))
        let staging = try staging()
        defer { try? FileManager.default.removeItem(at: staging) }
        try await offThread { () throws(KioskError) in
            do throws(PackError) {
                try verified.unpack(into: staging.path)
            } catch {
                throw KioskError(error)
            }
        }
        progress(PackProgress(stage: .checking))
        let (pack, warnings) = try await read(staging, as: path)
        return try await install(pack, warnings, in: staging, source, request, versions, staged: staging, progress)
    }

    private static func verify(_ path: String, _ keys: [PackPublicKey]) throws(KioskError) -> VerifiedPack {
        guard !keys.isEmpty else {
            throw KioskError(
                .badInput, "\(path) is refused: no key is trusted here",
                remedy: "Name the key with --trust KEY.pub, or put it into packs.trusted_keys of the configuration")
        }
        do throws(PackError) {
            return try SignedPack.open(path, trust: keys)
        } catch {
            throw KioskError(error)
        }
    }

    private func staging() throws(KioskError) -> URL {
        do {
            return try copies.newStaging()
        } catch {
            throw KioskError(
                .unavailable, "The folder \(directory.packs.path) cannot be written: \(error.localizedDescription)",
                remedy: "Look whether the disk is full, and whether the folder is this user's")
        }
    }

    // MARK: - From a folder

    private func install(
        folder: URL, _ request: PackRequest, _ versions: [InstalledPack],
        _ progress: @escaping @Sendable (PackProgress) -> Void
    ) async throws(KioskError) -> PackInstallation {
        progress(PackProgress(stage: .checking))
        let (pack, warnings) = try await read(folder, as: folder.path)
        let digest = try await offThread { () throws(KioskError) in
            do throws(PackError) {
                return try PackBuilder.contentSum(of: pack, in: folder.path)
            } catch {
                throw KioskError(error)
            }
        }
        let source = Source(id: pack.id, version: pack.version, digest: digest, signer: nil, path: folder.path)
        if let unchanged = try admit(source, request, versions) { return unchanged }
        let staged = copies.holds(folder) ? nil : await copy(of: folder, id: pack.id)
        defer { if let staged { try? FileManager.default.removeItem(at: staged) } }
        return try await install(pack, warnings, in: folder, source, request, versions, staged: staged, progress)
    }

    /// Copies a folder; a kiosk whose disk has no room for that answers all the same.
    private func copy(of folder: URL, id: String) async -> URL? {
        let copies = copies
        do {
            return try await offThread { () throws(KioskError) in
                do {
                    let staging = try copies.newStaging()
                    do {
                        try FileManager.default.copyItem(at: folder, to: staging)
                    } catch {
                        try? FileManager.default.removeItem(at: staging)
                        throw error
                    }
                    return staging
                } catch {
                    throw KioskError(.unavailable, error.localizedDescription, remedy: "")
                }
            }
        } catch {
            logger.warning("no copy of the pack kept", metadata: ["pack": "\(id)", "why": "\(error.message)"])
            return nil
        }
    }

    // MARK: - Both

    /// What came, before any of it is looked at.
    private struct Source {
        let id: String
        let version: PackVersion
        let digest: String
        let signer: String?
        let path: String
    }

    /// Refuses what may not take the place of what is installed.
    ///
    /// - Returns: what to answer when all of it is installed already; `nil` when there is something to do.
    private func admit(
        _ source: Source, _ request: PackRequest, _ versions: [InstalledPack]
    ) throws(KioskError) -> PackInstallation? {
        let mine = versions.filter { $0.pack.id == source.id }
        let active = mine.first(where: \.isActive)
        if let active, active.pack.version == source.version.description, active.pack.digest == source.digest,
            source.signer == nil || active.pack.signer == source.signer,
            request.priority == nil || request.priority == active.pack.priority
        {
            return PackInstallation(pack: PackSummary(active, among: mine), isUnchanged: true)
        }
        do throws(PackError) {
            try SignedPack.refuseDowngrade(
                of: source.id, to: source.version, from: active.flatMap { PackVersion(parsing: $0.pack.version) },
                allowsDowngrade: request.allowsDowngrade)
        } catch {
            throw KioskError(error)
        }
        // What a version says must not change under a turn that names it. Folders are for the bench, where it may.
        let same = mine.first { $0.pack.version == source.version.description }
        if let same, same.pack.signer != nil, same.pack.digest != source.digest {
            throw KioskError(
                .badInput, "\(source.id) \(source.version) is installed with other contents",
                remedy: "Raise the version in pack.yaml and build the pack again")
        }
        return nil
    }

    /// Reads a pack's folder, with what its author should know.
    private func read(
        _ folder: URL, as name: String
    ) async throws(KioskError) -> (pack: PhrasePack, warnings: [String]) {
        try await offThread { () throws(KioskError) in
            let (pack, diagnostics) = PackFolder.check(folder.path)
            if let pack {
                return (pack, diagnostics.filter { $0.severity == .warning }.map(\.description))
            }
            let errors = diagnostics.filter { $0.severity == .error }
            throw KioskError(
                .badInput,
                "The pack \(name) has \(errors.count) error\(errors.count == 1 ? "" : "s")\n"
                    + errors.map { "  \($0)" }.joined(separator: "\n") + "\nNothing was installed",
                remedy: "Correct the lines above")
        }
    }

    private func install(
        _ pack: PhrasePack, _ warnings: [String], in folder: URL, _ source: Source, _ request: PackRequest,
        _ versions: [InstalledPack], staged: URL?, _ progress: @escaping @Sendable (PackProgress) -> Void
    ) async throws(KioskError) -> PackInstallation {
        let recordings = pack.voices.map { voice in
            NewRecording(phraseID: voice.phraseID, language: voice.language, format: voice.format.rawValue) {
                try Self.recording(voice, in: folder)
            }
        }
        let copies = copies
        let folders = versions.filter { $0.isActive && $0.pack.id != pack.id }
            .compactMap { copies.folder(of: $0.pack.id)?.path }
        var warnings = warnings
        if looksForCollisions, !folders.isEmpty {
            progress(PackProgress(stage: .comparing))
            warnings += await offThread { PackNeighbours().warnings(about: pack, among: folders) }
        }
        let total = Double(max(1, pack.phrases.count + recordings.count))
        try await KioskError.translating { () async throws(StoreError) in
            try await store.install(
                StoredPack(
                    id: pack.id, version: "\(pack.version)", title: pack.title, languages: pack.languages,
                    license: pack.license, author: pack.author, isReviewed: pack.isReviewed, sourcePath: source.path,
                    priority: request.priority ?? pack.priority, signer: source.signer, digest: source.digest),
                phrases: pack.phrases.map { phrase in
                    NewPhrase(id: phrase.id, topic: phrase.topic, wordings: phrase.wordings, answers: phrase.answers)
                },
                lists: pack.lists.values.sorted { $0.name < $1.name }.map { list in
                    StoredList(name: list.name, items: list.items.map(\.wordings))
                },
                recordings: recordings, keeping: configuration[Setting.keptVersions]
            ) { phrases, sounds in
                progress(PackProgress(stage: .writing, share: Double(phrases + sounds) / total))
            }
        }
        let installed = try await self.versions().filter { $0.pack.id == pack.id }
        keep(staged, installed, id: pack.id, version: "\(pack.version)")
        logger.notice("pack installed", metadata: ["pack": "\(pack.id)", "version": "\(pack.version)"])
        guard let active = installed.first(where: \.isActive) else {
            throw KioskError(
                .unavailable, "The pack \(pack.id) was installed and is not there", remedy: "Run `parley doctor`")
        }
        return PackInstallation(
            pack: PackSummary(active, among: installed), warnings: warnings,
            replaced: versions.first { $0.pack.id == pack.id && $0.isActive }?.pack.version)
    }

    /// Keeps the copy of what was installed, and removes those of versions that are gone.
    private func keep(_ staged: URL?, _ installed: [InstalledPack], id: String, version: String) {
        if let staged {
            do {
                try copies.keep(staged, id: id, version: version)
            } catch {
                logger.warning(
                    "no copy of the pack kept", metadata: ["pack": "\(id)", "why": "\(error.localizedDescription)"])
            }
        }
        copies.activate(id: id, version: version)
        copies.prune(id: id, keeping: installed.map(\.pack.version))
    }

    /// A sound of the pack, once it is known to be one.
    private static func recording(_ voice: PackVoice, in folder: URL) throws -> Data {
        let bytes = try Data(contentsOf: folder.appending(path: voice.path))
        _ = try SoundFile.decode(Array(bytes), name: voice.path, limitSeconds: 60)
        return bytes
    }

    private func versions() async throws(KioskError) -> [InstalledPack] {
        try await KioskError.translating { () async throws(StoreError) in try await store.packVersions() }
    }
}

// MARK: - Later

extension PackInstaller {
    /// Lets an earlier version of a pack answer again.
    ///
    /// - Parameter version: the version; `nil` for the one that answered last.
    /// - Throws: ``KioskError`` of code `notFound` when that version is not kept.
    func rollBack(_ id: String, to version: String?) async throws(KioskError) -> PackSummary {
        let mine = try await versions().filter { $0.pack.id == id }
        guard !mine.isEmpty else { throw try await missing(id) }
        let kept = mine.filter { !$0.isActive }.map(\.pack.version)
        let isThere = version.map { kept.contains($0) } ?? !kept.isEmpty
        guard isThere, let target = version ?? kept.first else {
            throw KioskError(
                .notFound, "No \(version ?? "earlier version") of \(id) is kept",
                remedy: kept.isEmpty
                    ? "Install the version that you want" : "Kept are: \(kept.joined(separator: ", "))")
        }
        let isDone = try await KioskError.translating { () async throws(StoreError) in
            try await store.activateVersion(target, ofPack: id)
        }
        let now = try await versions().filter { $0.pack.id == id }
        guard isDone, let active = now.first(where: \.isActive) else { throw try await missing(id) }
        copies.activate(id: id, version: target)
        logger.notice("pack rolled back", metadata: ["pack": "\(id)", "version": "\(target)"])
        return PackSummary(active, among: now)
    }

    /// Removes a pack with all its versions and copies.
    func remove(_ id: String) async throws(KioskError) {
        let isRemoved = try await KioskError.translating { () async throws(StoreError) in
            try await store.removePack(id: id)
        }
        guard isRemoved else { throw try await missing(id) }
        copies.prune(id: id, keeping: [])
    }

    /// Tidies up what a crash left, and sees to it that the copies are those of the versions that answer.
    func tidy() async throws(KioskError) {
        copies.removeStaging()
        for installed in try await versions() where installed.isActive {
            copies.activate(id: installed.pack.id, version: installed.pack.version)
        }
    }

    /// Sees to it that a new store has packs: those that were installed before it, or the default one.
    func fill(from assets: Assets) async throws(KioskError) {
        let isNew = try await KioskError.translating { () async throws(StoreError) in
            try await store.setting(Self.defaultInstalled) == nil
        }
        guard isNew else { return }
        let kept = copies.folders
        let folders = kept.isEmpty ? [assets.defaultPack].compactMap(\.self) : kept
        for folder in folders {
            do {
                let versions = try await versions()
                _ = try await install(folder: folder, PackRequest(path: folder.path), versions) { _ in }
            } catch  where error.code == .badInput {
                logger.error("pack not installed", metadata: ["folder": "\(folder.path)", "why": "\(error)"])
            }
        }
        try await KioskError.translating { () async throws(StoreError) in
            try await store.set(Self.defaultInstalled, to: "yes")
        }
    }

    private func missing(_ id: String) async throws(KioskError) -> KioskError {
        let names = try await versions().filter(\.isActive).map(\.pack.id).joined(separator: ", ")
        return KioskError(
            .notFound, "There is no pack \(id)",
            remedy: names.isEmpty ? "No pack is installed" : "Installed are: \(names)")
    }
}
