import Foundation
import KioskStore
import Locks
import PhrasePacks

/// What the doors do with packs: the command line, the API and a stick that is put in ask here.
extension KioskServices {
    /// Installs a pack, in place of an earlier version, and answers from it when this returns. Lookups go on meanwhile,
    /// with the earlier version.
    ///
    /// What happens is told as ``KioskEvent/pack(_:)``, to screens and to `progress`.
    ///
    /// - Throws: ``KioskError`` that says why it is refused, in words; of code `busy` while another pack is being
    ///   installed. The earlier version stays.
    public func installPack(
        _ request: PackRequest, progress: @escaping @Sendable (PackNews) -> Void = { _ in }
    ) async throws(KioskError) -> PackInstallation {
        let name = URL(filePath: request.path).lastPathComponent
        let announcer = PackAnnouncer(name: name, interpreter: interpreter, progress: progress)
        do throws(KioskError) {
            let installation = try await changingPacks { () async throws(KioskError) in
                var installation = try await installer.install(request) { announcer.tell($0) }
                guard !installation.isUnchanged else { return installation }
                announcer.tell(PackProgress(stage: .loading))
                // From here on the new version is what the store holds: a failure is told, and refuses nothing.
                do throws(KioskError) {
                    try await reload()
                } catch {
                    logger.error("pack installed but not loaded", metadata: ["why": "\(error)"])
                    installation.warnings.append("it answers only after the next start of the kiosk: \(error)")
                }
                return installation
            }
            let pack = installation.pack
            await announcer.tell(
                PackNews(
                    .installed,
                    installation.isUnchanged
                        ? "\(pack.title) \(pack.version) was installed already"
                        : "\(pack.title) \(pack.version) is installed: \(pack.phrases) phrases"))
            // A command leaves that to the service's start: it takes a millisecond a wording.
            if !installation.isUnchanged, case .service = role { Task { await pronounceIfPossible() } }
            return installation
        } catch {
            await announcer.tell(PackNews(.refused, "\(name) was not installed. \(error.message)"))
            throw error
        }
    }

    /// Lets an earlier version of a pack answer again.
    ///
    /// - Parameter version: the version; `nil` for the one that answered last.
    /// - Throws: ``KioskError`` of code `notFound` when that version is not kept.
    public func rollBackPack(_ id: String, to version: String? = nil) async throws(KioskError) -> PackSummary {
        let summary = try await changingPacks { () async throws(KioskError) in
            let summary = try await installer.rollBack(id, to: version)
            try await reload()
            return summary
        }
        await interpreter.announce(PackNews(.installed, "\(summary.title) is back at \(summary.version)"))
        return summary
    }

    /// Removes a pack with all its versions; its turns stay in the usage log.
    ///
    /// - Returns: the packs that are left.
    public func removePack(_ id: String) async throws(KioskError) -> [PackSummary] {
        try await changingPacks { () async throws(KioskError) in
            try await installer.remove(id)
            try await reload()
        }
        return try await packs()
    }

    /// The phrases of a version of a pack that answers or is kept, to be compared with another.
    ///
    /// - Throws: ``KioskError`` of code `notFound` when there is no such version.
    public func packPhrases(_ id: String, version: String) async throws(KioskError) -> [PackDifference.Phrase] {
        let versions = try await packs().first { $0.id == id }?.versions.map(\.version) ?? []
        guard versions.contains(version) else {
            throw KioskError(
                .notFound, "There is no version \(version) of \(id)",
                remedy: versions.isEmpty
                    ? "`parley pack list` lists what is installed" : "There are: \(versions.joined(separator: ", "))")
        }
        return try await KioskError.translating { () async throws(StoreError) in
            var phrases: [PackDifference.Phrase] = []
            var last = PhraseKey(rawValue: 0)
            while true {
                let page = try await store.phrases(ofPack: id, version: version, after: last, limit: 500)
                phrases += page.map {
                    PackDifference.Phrase(id: $0.name.id, wordings: $0.wordings, answers: $0.answers)
                }
                guard page.count == 500, let next = page.last?.key else { return phrases }
                last = next
            }
        }
    }

    /// What happened last with a pack, since the start.
    public func packNews() async -> PackNews? { await interpreter.packNews }

    /// Without sounds of the new wordings, their words have to do.
    private func pronounceIfPossible() async {
        do throws(KioskError) {
            try await pronounce()
        } catch {
            logger.warning("no sounds of wordings", metadata: ["why": "\(error)"])
        }
    }

    private var installer: PackInstaller {
        PackInstaller(store: store, directory: directory, configuration: configuration, logger: logger)
    }

    /// Does something with the packs while nobody else does.
    private func changingPacks<Value>(
        _ body: () async throws(KioskError) -> Value
    ) async throws(KioskError) -> Value {
        let isFree = isChangingPacks.withLock { isChanging in
            defer { isChanging = true }
            return !isChanging
        }
        guard isFree else {
            throw KioskError(
                .busy, "Another pack is being installed", remedy: "Try again when that is done")
        }
        defer { isChangingPacks.withLock { $0 = false } }
        return try await body()
    }
}

/// Tells what comes of an installation, a hundred times at most.
private final class PackAnnouncer: Sendable {
    private let name: String
    private let interpreter: Interpreter
    private let progress: @Sendable (PackNews) -> Void
    private let last = Locked<(stage: PackProgress.Stage, percent: Int)?>(nil)
    /// News in their order, to the actor that tells the screens.
    private let queue: AsyncStream<PackNews>.Continuation
    private let teller: Task<Void, Never>

    init(name: String, interpreter: Interpreter, progress: @escaping @Sendable (PackNews) -> Void) {
        // Whoever wrote a stick has named its files.
        let name = String(name.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : Character($0) })
        (self.name, self.interpreter, self.progress) = (name, interpreter, progress)
        let (stream, queue) = AsyncStream.makeStream(of: PackNews.self)
        self.queue = queue
        teller = Task {
            for await news in stream { await interpreter.announce(news) }
        }
    }

    func tell(_ step: PackProgress) {
        let percent = Int(step.done * 100)
        let isNew = last.withLock { last in
            guard last?.stage != step.stage || last?.percent != percent else { return false }
            last = (step.stage, percent)
            return true
        }
        guard isNew else { return }
        let news = PackNews(.installing, "\(name): \(step.stage.rawValue)", done: step.done)
        progress(news)
        queue.yield(news)
    }

    /// The last word; told when this returns.
    func tell(_ news: PackNews) async {
        progress(news)
        queue.yield(news)
        queue.finish()
        await teller.value
    }
}
