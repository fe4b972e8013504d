import Cloud
import Crypto
import Foundation
import KioskStore
import Languages
import Locks
import Logging
import SpeechAudio
import SpeechEngines

@testable import Kiosk

/// A kiosk on a store of its own in a temporary folder, with four phrases, no network and no sound card.
final class KioskFixture: Sendable {
    let folder: String
    let store: KioskStore
    let interpreter: Interpreter
    let synchroniser: Synchroniser
    let translator: ScriptedTranslator?
    let output = RecordingOutput()

    static let phrases: [NewPhrase] = [
        NewPhrase(
            id: "where-toilet", topic: "place",
            wordings: [.english: ["Where is the toilet?"], .thai: ["ห้องน้ำอยู่ที่ไหน"], .vietnamese: ["Nhà vệ sinh ở đâu?"]],
            answers: [.english: "It is over there."]),
        NewPhrase(
            id: "allergic-nuts", topic: "diet", wordings: [.english: ["I am allergic to nuts."], .thai: ["ฉันแพ้ถั่ว"]]),
        NewPhrase(id: "only-english", topic: "odd", wordings: [.english: ["Nobody translated this."]]),
        NewPhrase(id: "thank-you", topic: "courtesy", wordings: [.english: ["Thank you."], .thai: ["ขอบคุณ"]]),
    ]

    init(
        answers: [String: Result<String, CloudError>]? = nil, settings: [(any AnyConfigurationKey, String)] = [],
        folder: String? = nil, transcriber: ScriptedTranscriber? = nil, soundKey: SymmetricKey = KioskFixture.soundKey,
        now: Int64 = 1_800_000_000_000
    ) async throws {
        let folder = folder ?? FileManager.default.temporaryDirectory.appending(path: "parley-kiosk-\(UUID())").path
        self.folder = folder
        var configuration = KioskConfiguration()
        try configuration.set(Setting.recognisers, to: "sherpa")
        for (key, value) in settings { try configuration.set(key, to: value) }
        store = try await KioskStore.open(directory: folder)
        if try await store.packs().isEmpty {
            try await store.install(
                StoredPack(id: "test", version: "1.0.0", title: "Test", languages: [.english, .thai, .vietnamese]),
                phrases: Self.phrases)
        }
        translator = answers.map { ScriptedTranslator($0) }
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let assets = Assets(configuration: configuration, program: URL(filePath: "/nowhere/parley"))
        let engines = try Engines(configuration, assets, cloud: nil)
        let time = Timekeeper(
            monotonic: { .zero }, now: { Date(timeIntervalSince1970: Double(now) / 1_000) },
            sleep: { _ in try await Task.sleep(for: .seconds(3_600)) })
        let store = store
        let sounds = transcriber.map { transcriber in
            HeldSounds(
                store: store, seal: SoundSeal(key: soundKey), transcriber: transcriber, lifetime: 3_600_000,
                bytes: configuration[Setting.soundBytes], time: time, logger: logger)
        }
        interpreter = try await Interpreter(
            configuration: configuration, store: store, recognisers: engines.recognisers,
            speaker: Speaker(store: store, engines: engines, logger: logger), translator: translator,
            loudspeaker: output, sounds: sounds, time: time, logger: logger)
        synchroniser = Synchroniser(
            store: store, translator: translator, interpreter: interpreter, sounds: sounds, time: time,
            logger: logger)
    }

    static let soundKey = SymmetricKey(data: [UInt8](0..<32))

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func turn(_ text: String, to language: LanguageTag = .thai) async throws -> Turn {
        try await interpreter.turn(text: text, Direction(from: .english, to: language))
    }
}

/// A translator that answers from a list, and keeps what it was asked.
final class ScriptedTranslator: Translator {
    private let answers: Locked<[String: Result<String, CloudError>]>
    private let obstruction = Locked<CloudError?>(nil)
    private let asked = Locked<[(text: String, key: String)]>([])

    init(_ answers: [String: Result<String, CloudError>]) {
        self.answers = Locked(answers)
    }

    var calls: [(text: String, key: String)] { asked.withLock(\.self) }

    var obstacle: CloudError? { obstruction.withLock(\.self) }

    func obstruct(_ error: CloudError?) { obstruction.withLock { $0 = error } }

    func set(_ text: String, _ answer: Result<String, CloudError>) {
        answers.withLock { $0[text] = answer }
    }

    func translate(
        _ question: CloudQuestion, key: String, patience: Duration?, isBetterWanted: Bool
    ) async throws(CloudError) -> NewTranslation {
        asked.withLock { $0.append((question.text, key)) }
        let answer = answers.withLock { $0[question.text] } ?? .failure(.unreachable)
        return NewTranslation(
            text: try answer.get() + (isBetterWanted ? " (better)" : ""), model: "scripted",
            expiresAt: 1_900_000_000_000)
    }

    func saving(_ question: CloudQuestion) -> LedgerEntry? {
        LedgerEntry(
            time: 1_800_000_000_000, kind: .saved, operation: "translation", model: "scripted", language: question.to,
            quantity: Int64(question.text.count), unit: "characters", microdollars: 7, certainty: .estimated)
    }
}

extension CloudError {
    static let unreachable = CloudError(.unreachable, message: "The cloud cannot be reached", remedy: "Wait")
    static let refused = CloudError(.requestRefused, message: "The cloud refuses this", remedy: "Say it otherwise")
}

/// Hears what it is told, and keeps what it was given.
final class ScriptedTranscriber: SoundTranscriber {
    private let answer: Locked<Result<String, CloudError>>
    private let given = Locked<[(wav: [UInt8], key: String)]>([])

    init(_ answer: Result<String, CloudError>) {
        self.answer = Locked(answer)
    }

    var calls: [(wav: [UInt8], key: String)] { given.withLock(\.self) }

    func set(_ answer: Result<String, CloudError>) { self.answer.withLock { $0 = answer } }

    func mayHear(_ language: LanguageTag) -> Bool { language != .korean }

    func transcribe(_ wav: [UInt8], language: LanguageTag, key: String) async throws(CloudError) -> Transcript {
        given.withLock { $0.append((wav, key)) }
        return Transcript(text: try answer.withLock(\.self).get(), language: language, engine: "scripted")
    }
}

/// A loudspeaker that plays nothing and notes everything.
final class RecordingOutput: SoundOutput {
    private let played = Locked<[SoundClip]>([])

    var clips: [SoundClip] { played.withLock(\.self) }

    func play(_ clip: SoundClip) async {
        played.withLock { $0.append(clip) }
    }

    func play(_ stream: SoundStream) async -> SoundClip? { nil }

    func interrupt() {}
}
