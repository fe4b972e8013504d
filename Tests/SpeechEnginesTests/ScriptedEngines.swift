import Languages
import Locks
import SpeechAudio

@testable import SpeechEngines

/// A recogniser that hears what its script says.
final class ScriptedRecogniser: Recogniser {
    enum Script: Sendable {
        case hears(String)
        case cannotBegin(SpeechEngineError)
        case failsWhileFed(SpeechEngineError)
        case failsAtTheEnd(SpeechEngineError)
    }

    let name: String
    let languages: [LanguageTag]
    let script: Script
    /// How many samples each finished utterance had.
    let finished = Locked<[Int]>([])

    init(_ name: String, languages: [LanguageTag] = [.english], _ script: Script) {
        self.name = name
        self.languages = languages
        self.script = script
    }

    func recognises(_ language: LanguageTag) -> Bool { languages.contains(language) }

    func makeStream(language: LanguageTag) async throws(SpeechEngineError) -> any RecognitionStream {
        guard recognises(language) else { throw .unsupported(language, by: name, instead: "Ask another") }
        if case .cannotBegin(let error) = script { throw error }
        return ScriptedStream(recogniser: self, language: language)
    }
}

private actor ScriptedStream: RecognitionStream {
    let recogniser: ScriptedRecogniser
    let language: LanguageTag
    var count: Int? = 0

    init(recogniser: ScriptedRecogniser, language: LanguageTag) {
        self.recogniser = recogniser
        self.language = language
    }

    func feed(_ samples: [Float]) async throws(SpeechEngineError) -> String? {
        guard let before = count else { throw .cancelled }
        if case .failsWhileFed(let error) = recogniser.script { throw error }
        count = before + samples.count
        return nil
    }

    func finish() async throws(SpeechEngineError) -> Transcript {
        guard let samples = count else { throw .cancelled }
        count = nil
        if case .failsAtTheEnd(let error) = recogniser.script { throw error }
        guard case .hears(let text) = recogniser.script else { throw .cancelled }
        recogniser.finished.withLock { $0.append(samples) }
        return Transcript(text: text, language: language, engine: recogniser.name)
    }

    func cancel() async { count = nil }
}

/// A voice that answers every text with a tick, or with an error.
struct ScriptedVoice: Voice {
    var name = "scripted"
    var languages: [LanguageTag] = [.english]
    var failure: SpeechEngineError?

    func speaks(_ language: LanguageTag) -> Bool { languages.contains(language) }

    func synthesise(_ text: String, language: LanguageTag) async throws(SpeechEngineError) -> SoundClip {
        guard speaks(language) else { throw .unsupported(language, by: name, instead: "Ask another") }
        if let failure { throw failure }
        return SoundClip(samples: [0.5, -0.5], sampleRate: 8_000)
    }
}
