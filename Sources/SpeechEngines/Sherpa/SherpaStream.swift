import Foundation
import Languages

/// One utterance on its way through a ``SherpaRecogniser``.
actor SherpaStream: RecognitionStream {
    private let engine: SherpaEngine
    private let name: String
    private let language: LanguageTag
    private let utterance: Int
    private var length = UtteranceLength()
    private var isSpent = false

    init(engine: SherpaEngine, name: String, language: LanguageTag) async throws(SpeechEngineError) {
        self.engine = engine
        self.name = name
        self.language = language
        utterance = try await engine.begin()
    }

    deinit {
        // A caller that forgets a stream must not leave its samples with the engine.
        guard !isSpent else { return }
        Task { [engine, utterance] in await engine.drop(utterance) }
    }

    func feed(_ samples: [Float]) async throws(SpeechEngineError) -> String? {
        guard !isSpent else { throw .cancelled }
        do {
            try length.add(samples.count)
        } catch {
            await cancel()
            throw error
        }
        return await engine.feed(samples, to: utterance)
    }

    func finish() async throws(SpeechEngineError) -> Transcript {
        guard !isSpent else { throw .cancelled }
        isSpent = true
        let result = try await engine.finish(utterance, language: language)
        let text = result.text.trimmingCharacters(in: .whitespacesAndNewlines)
        let isInvented = InventedSpeech.isLikely(
            text, tokens: result.tokens, seconds: length.seconds, language: language)
        return Transcript(
            text: text, confidence: isInvented ? 0 : result.confidence, language: language, engine: name)
    }

    func cancel() async {
        guard !isSpent else { return }
        isSpent = true
        await engine.drop(utterance)
    }
}
