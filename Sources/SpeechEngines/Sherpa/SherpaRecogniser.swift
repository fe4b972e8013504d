import Languages

/// Recognises speech on the board itself, with the model in a folder.
///
///     let recogniser = try SherpaRecogniser(modelFolder: ".speech/models/moonshine-tiny-en")
///     try await recogniser.prepare()                      // else the first utterance waits for the loading
///     let transcript = try await recogniser.recognise(utterance, language: .english)
///
/// The folder says which kind of model it holds: by its files, by the metadata inside them, or by a `model.yaml` of a
/// few `key: value` lines (`name`, `kind`, `languages`, `tokens`). It takes what sherpa-onnx publishes of Moonshine,
/// Whisper, SenseVoice, Paraformer, Zipformer transducers and CTC, NeMo, WeNet and Dolphin.
///
/// Decoding runs on a thread of the recogniser's own, an utterance at a time; utterances queue.
public final class SherpaRecogniser: Recogniser {
    /// What `model.yaml` calls the model, else the folder's name.
    public let name: String
    /// The languages that the model hears.
    public let languages: [LanguageTag]
    private let engine: SherpaEngine

    /// Looks the folder over, without loading the model yet.
    ///
    /// - Parameters:
    ///   - languages: The languages that the model hears; empty to go by the folder's `model.yaml`.
    ///   - threads: Threads of one decode, 1...4. More than one wait for each other busily: where the cores have other
    ///     work, one is the fastest.
    /// - Throws: ``SpeechEngineError``: `modelMissing`, `modelUnreadable` or `misconfigured`, naming the file.
    public init(
        modelFolder: String, languages: [LanguageTag] = [], threads: Int = 1
    ) throws(SpeechEngineError) {
        let folder = try ModelFolder(path: modelFolder, languages: languages)
        name = folder.name
        self.languages = folder.languages
        engine = SherpaEngine(SherpaConfiguration(folder: folder, threads: min(max(threads, 1), 4)))
    }

    /// Whether the model hears this language; a region does not matter (`en-GB` is heard by a model for `en`).
    public func recognises(_ language: LanguageTag) -> Bool {
        languages.contains { $0.primary == language.primary }
    }

    /// Loads the model now, so that the first customer does not wait for it.
    public func prepare() async throws(SpeechEngineError) {
        try await engine.load()
    }

    /// Begins an utterance; loads the model when it is not loaded yet.
    public func makeStream(language: LanguageTag) async throws(SpeechEngineError) -> any RecognitionStream {
        guard recognises(language) else {
            throw .unsupported(language, by: name, instead: "Name another engine for \(language)")
        }
        return try await SherpaStream(engine: engine, name: name, language: language)
    }
}
