import Cloud
import Foundation
import KioskStore
import Languages
import Locks
import Logging
import Metrics
import PhraseMatching
import PhrasePacks
import ServiceLifecycle
import SpeechAudio
import SpeechEngines

/// A whole kiosk, put together from its configuration: what the command line and the web server call.
///
///     let kiosk = try await KioskServices.open(configuration, logger: logger)
///     let turn = try await kiosk.interpreter.turn(text: "Where is the toilet?", direction)
///     try await kiosk.close()
public final class KioskServices: Sendable {
    /// What the process is for.
    public enum Role: Sendable {
        /// One command; the store is given back when it is done.
        case command
        /// One command that looks after packs and takes no turns: no phrases are loaded, which takes time and memory.
        case maintenance
        /// The service, which takes requests of others and speaks through the loudspeaker.
        case service
    }

    /// What of all that was learned is meant.
    public typealias Filter = LearnedFilter

    /// The version of the program.
    public static let version = "0.1.0"

    /// What the process is for.
    let role: Role
    /// What the kiosk was told.
    public let configuration: KioskConfiguration
    /// Takes turns.
    public let interpreter: Interpreter
    /// Finds the speech in files.
    public let ear: Ear
    /// Where everything is kept.
    public let directory: DataDirectory
    let store: KioskStore
    let synchroniser: Synchroniser
    let engines: Engines
    let gateway: CloudGateway?
    let assets: Assets
    private let loudspeaker: Loudspeaker?
    /// Rung when the cloud may be back.
    private let bell: Bell
    private let journal: CloudJournal
    let time: Timekeeper
    let logger: Logger
    /// Whether a pack is being installed, rolled back or removed: one at a time.
    let isChangingPacks = Locked(false)

    /// Opens a kiosk: its store, its phrases, its engines.
    ///
    /// A store that has never had a pack gets the default one. A damaged store is set aside, a new one is filled with
    /// the packs that were installed, and the log says so.
    ///
    /// - Throws: ``KioskError`` of code `busy` when another process owns the store, and others that say what is wrong.
    public static func open(
        _ configuration: KioskConfiguration, role: Role, time: Timekeeper = .system, logger: Logger,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) async throws(KioskError) -> KioskServices {
        let directory = DataDirectory(configuration, environment: environment)
        let assets = Assets(configuration: configuration, program: Assets.program)
        let socket: String? =
            switch role {
            case .command, .maintenance: nil
            case .service: directory.controlSocket
            }
        let store = try await KioskError.translating { () async throws(StoreError) in
            try await KioskStore.open(directory: directory.path, controlSocket: socket)
        }
        if let damaged = store.setAside {
            logger.error(
                "the store was damaged and is set aside",
                metadata: ["kept-as": "\(damaged.path)", "why": "\(damaged.reason)"])
        }
        let installer = PackInstaller(
            store: store, directory: directory, configuration: configuration, looksForCollisions: false, logger: logger)
        try await installer.tidy()
        try await installer.fill(from: assets)

        let late = LateAnswers()
        let bell = Bell()
        let journal = CloudJournal(store: store, bell: bell, time: time, logger: logger)
        let gateway = try await CloudGateway.make(configuration, store: store, journal: journal, time: time) {
            late.keep($0, $1)
        }
        let translator = gateway.map {
            CloudTranslator(gateway: $0, phraseDays: configuration[Setting.cloudPhraseDays], time: time)
        }
        let engines = try Engines(configuration, assets, cloud: gateway)
        for problem in engines.problems {
            logger.warning("engine unavailable", metadata: ["why": "\(problem)"])
        }
        let device = configuration[Setting.loudspeaker]
        let loudspeaker =
            if case .service = role, device != "none" { Loudspeaker(device: device) } else { nil as Loudspeaker? }
        let ear = Ear(configuration: configuration, assets: assets)
        let sounds = gateway.flatMap { gateway in
            heldSounds(configuration, store, CloudTranscriber(gateway: gateway), directory, environment, time, logger)
        }
        let interpreter = try await KioskError.translating { () async throws(StoreError) in
            try await Interpreter(
                configuration: configuration, store: store, recognisers: engines.recognisers,
                speaker: Speaker(store: store, engines: engines, logger: logger), translator: translator,
                loudspeaker: loudspeaker.map { LoudspeakerOutput(loudspeaker: $0, logger: logger) }, sounds: sounds,
                time: time, logger: logger, loadsPhrases: role != .maintenance)
        }
        if let translator {
            late.connect { request, translation in
                Task { await interpreter.keepLate(translator.kept(translation), request) }
            }
        }
        return KioskServices(
            role: role, configuration: configuration, interpreter: interpreter, ear: ear, directory: directory,
            store: store,
            synchroniser: Synchroniser(
                store: store, translator: translator, interpreter: interpreter, sounds: sounds, time: time,
                logger: logger),
            engines: engines, gateway: gateway, assets: assets, loudspeaker: loudspeaker, bell: bell, journal: journal,
            time: time,
            logger: logger)
    }

    /// Where utterances wait that nobody could hear; `nil` where the configuration keeps none, or there is no key.
    private static func heldSounds(
        _ configuration: KioskConfiguration, _ store: KioskStore, _ transcriber: any SoundTranscriber,
        _ directory: DataDirectory, _ environment: [String: String], _ time: Timekeeper, _ logger: Logger
    ) -> HeldSounds? {
        guard configuration[Setting.keepsSound] else { return nil }
        do {
            return HeldSounds(
                store: store, seal: try SoundSeal(directory: directory.path, environment: environment),
                transcriber: transcriber, lifetime: Int64(configuration[Setting.soundHours]) * 3_600_000,
                bytes: configuration[Setting.soundBytes], time: time, logger: logger)
        } catch {
            logger.error("no sound is kept", metadata: ["why": "\(error)"])
            return nil
        }
    }

    private init(
        role: Role, configuration: KioskConfiguration, interpreter: Interpreter, ear: Ear, directory: DataDirectory,
        store: KioskStore, synchroniser: Synchroniser, engines: Engines, gateway: CloudGateway?, assets: Assets,
        loudspeaker: Loudspeaker?, bell: Bell, journal: CloudJournal, time: Timekeeper, logger: Logger
    ) {
        self.role = role
        self.configuration = configuration
        self.interpreter = interpreter
        self.ear = ear
        self.directory = directory
        self.store = store
        self.synchroniser = synchroniser
        self.engines = engines
        self.gateway = gateway
        self.assets = assets
        self.loudspeaker = loudspeaker
        self.bell = bell
        self.journal = journal
        self.time = time
        self.logger = logger
    }

    /// What runs for as long as the kiosk does: the microphone's listener and the housekeeping.
    ///
    /// - Parameter microphone: the device to listen at instead of the configured one.
    public func services(microphone: String? = nil) throws(KioskError) -> [any Service] {
        Task { await engines.prepare() }
        var services: [any Service] = [
            Housekeeping(
                synchroniser: synchroniser, interpreter: interpreter,
                interval: .seconds(configuration[Setting.synchroniseEvery]), days: configuration[Setting.outboxDays],
                bell: bell,
                network: NetworkResponse(
                    gateway: gateway, synchroniser: synchroniser, bell: bell,
                    isBelieved: configuration[Setting.watchesNetwork], time: time, logger: logger),
                time: time, logger: logger)
        ]
        let mode: Endpointer.Mode = configuration[Setting.microphoneMode] == "push" ? .pushToTalk : .openMicrophone
        if configuration[Setting.microphoneMode] != "off" {
            services.append(
                try Listener(
                    microphone: Microphone(
                        device: microphone ?? configuration[Setting.microphone],
                        bufferBytes: configuration[Setting.soundMemory]),
                    mode: mode, settings: EarSettings(configuration, assets),
                    reference: configuration[Setting.echoCancellation] ? loudspeaker?.reference : nil,
                    interpreter: interpreter, logger: logger))
        }
        return services
    }

    /// Gives the store up; everything accepted is on the disk.
    public func close() async throws(KioskError) {
        await journal.close()
        try await KioskError.translating { () async throws(StoreError) in try await store.close() }
    }
}

// MARK: - What the doors call

extension KioskServices {
    /// Takes a whole sound file, as bytes, for one utterance.
    ///
    /// - Throws: ``KioskError`` of code `badInput` that says what is wrong with the sound, and those of a turn.
    public func turn(sound bytes: [UInt8], _ direction: Direction) async throws(KioskError) -> Turn {
        guard let speech = try await ear.speech(in: bytes) else { return .silent(direction, input: .file) }
        return try await interpreter.turn(speech: speech, direction, input: .file)
    }

    /// A part of the usage log, with a summary of all of it.
    public func usage(after sequence: Int64 = 0, limit: Int = 1_000) async throws(KioskError) -> UsagePage {
        try await KioskError.translating { () async throws(StoreError) in
            UsagePage(
                store: store.identity.uuidString.lowercased(),
                records: try await store.usage(after: sequence, limit: min(max(limit, 1), 10_000)),
                summary: try await store.usageSummary(), outbox: try await store.outboxCounts())
        }
    }

    /// The packs that answer.
    public func packs() async throws(KioskError) -> [PackSummary] {
        let versions = try await KioskError.translating { () async throws(StoreError) in
            try await store.packVersions()
        }
        return versions.filter(\.isActive).map { PackSummary($0, among: versions) }
    }

    /// Sees to it that it is known how the wordings of the packs sound, so that speech is compared by ear too. Takes a
    /// millisecond for each wording that is new.
    public func pronounce() async throws(KioskError) {
        try await KioskError.translating { () async throws(StoreError) in try await interpreter.pronounce() }
    }

    /// The wordings that taps taught, the oldest first.
    public func aliases() async throws(KioskError) -> [StoredAlias] {
        try await KioskError.translating { () async throws(StoreError) in try await store.aliases() }
    }

    /// Undoes what taps taught about one wording.
    ///
    /// - Throws: ``KioskError`` of code `notFound` when they taught nothing.
    public func undoAlias(of text: String, in language: LanguageTag) async throws(KioskError) {
        let isUndone = try await KioskError.translating { () async throws(StoreError) in
            try await interpreter.undoAlias(of: text, in: language)
        }
        guard isUndone else {
            throw KioskError(
                .notFound, "Nothing was learned about “\(text)” in \(language)", remedy: "See `parley learned list`")
        }
    }

    /// Forgets aliases and answers of the cloud, as far as a filter holds.
    public func forget(_ filter: LearnedFilter) async throws(KioskError) -> Forgotten {
        try await KioskError.translating { () async throws(StoreError) in try await interpreter.forget(filter) }
    }

    /// Why a text is answered as it is. Nothing is recorded, asked or queued.
    public func explain(_ text: String, in language: LanguageTag) async -> Explanation {
        await interpreter.book.matcher.explain(text, language: language)
    }

    /// Answers from the packs as they are now, and only then lets the rows of earlier versions go.
    func reload() async throws(KioskError) {
        if role != .maintenance {
            try await KioskError.translating { () async throws(StoreError) in try await interpreter.reload() }
        }
        do throws(StoreError) {
            try await store.sweep()
        } catch {
            // A full disk, most likely; the next opening sweeps again.
            logger.warning("earlier versions not deleted yet", metadata: ["why": "\(error.message)"])
        }
    }

    /// Sends what waits in the outbox, if the cloud can be reached.
    public func synchronise() async throws(KioskError) -> SynchronisationResult {
        try await KioskError.translating { () async throws(StoreError) in try await synchroniser.synchronise() }
    }

    /// Whether the kiosk can take turns.
    public func readiness() async -> Readiness {
        let phrases = await interpreter.phraseCount
        return phrases > 0
            ? Readiness(isReady: true, reason: "")
            : Readiness(isReady: false, reason: "no phrases; install a pack with `parley pack install`")
    }

    /// Brings the gauges up to date, before they are read.
    public func refreshGauges() async {
        Gauge(label: "parley_phrases").record(await interpreter.phraseCount)
        record(await interpreter.statistics)
        guard let counts = try? await store.outboxCounts() else { return }
        for (state, count) in [("pending", counts.pending), ("sending", counts.sending), ("dead", counts.dead)] {
            Gauge(label: "parley_outbox", dimensions: [("state", state)]).record(count)
        }
    }
}

/// Writes the statistics of lookups into the gauges.
private func record(_ statistics: LookupStatistics) {
    let matcher = statistics.matcher
    let kinds = [
        ("exact", matcher.exact), ("template", matcher.template), ("fuzzy", matcher.fuzzy),
        ("learned", matcher.learned), ("suggest", matcher.suggested), ("miss", matcher.missed),
    ]
    for (kind, count) in kinds { Gauge(label: "parley_lookups", dimensions: [("kind", kind)]).record(count) }
    Gauge(label: "parley_hit_rate").record(matcher.hitRate)
    Gauge(label: "parley_index_bytes").record(matcher.indexBytes)
    Gauge(label: "parley_learned_entries").record(statistics.learned)
    Gauge(label: "parley_learned_bytes").record(statistics.learnedBytes)
    for (language, count) in matcher.wordings {
        Gauge(label: "parley_wordings", dimensions: [("language", language)]).record(count)
    }
}

/// Plays through the loudspeaker; a device that fails is logged, and the text stays on the screen.
private struct LoudspeakerOutput: SoundOutput {
    let loudspeaker: Loudspeaker
    let logger: Logger

    func play(_ stream: SoundStream) async -> SoundClip? {
        do {
            let played = try await loudspeaker.play(stream)
            if let failure = played.failure {
                logger.warning("an answer's sound broke off", metadata: ["why": "\(failure)"])
            }
            return played.isWhole ? played.clip : nil
        } catch {
            logger.warning("loudspeaker failed", metadata: ["device": "\(loudspeaker.device)", "why": "\(error.code)"])
            return nil
        }
    }

    func play(_ clip: SoundClip) async {
        do {
            _ = try await loudspeaker.play(clip)
        } catch {
            logger.warning("loudspeaker failed", metadata: ["device": "\(loudspeaker.device)", "why": "\(error.code)"])
        }
    }

    func interrupt() {
        loudspeaker.interrupt()
    }
}
