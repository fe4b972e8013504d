import Cloud
import Languages
import Resilience
import SpeechAudio

/// Recognises speech in the cloud, an utterance at a time.
///
/// It is asked last: it costs money, and needs the network. The utterance is sent when it is whole.
public final class CloudRecogniser: Recogniser {
    /// What configuration and logs call this engine.
    public let name = "cloud"
    private let gateway: CloudGateway
    private let languages: [LanguageTag]
    private let timeout: Duration

    /// Takes the way to the cloud.
    ///
    /// - Parameters:
    ///   - languages: The languages to ask it for.
    ///   - timeout: How long a customer may be kept waiting for the answer.
    public init(
        gateway: CloudGateway, languages: [LanguageTag] = LanguageTag.known, timeout: Duration = .seconds(15)
    ) {
        self.gateway = gateway
        self.languages = languages
        self.timeout = timeout
    }

    /// Whether the cloud may be asked for this language.
    public func recognises(_ language: LanguageTag) -> Bool {
        languages.contains { $0.primary == language.primary }
    }

    /// Begins an utterance. Nothing is sent yet.
    public func makeStream(language: LanguageTag) async throws(SpeechEngineError) -> any RecognitionStream {
        guard recognises(language) else {
            throw .unsupported(language, by: name, instead: "Name another engine for \(language)")
        }
        return CloudStream(recogniser: self, language: language)
    }

    fileprivate func transcribe(
        _ samples: [Float], seconds: Double, language: LanguageTag
    ) async throws(SpeechEngineError) -> Transcript {
        let wave = try Self.wave(of: samples)
        let heard: CloudTranscription
        do {
            heard = try await gateway.transcribe(wav: wave, language: language, deadline: .after(timeout))
        } catch {
            throw SpeechEngineError(error)
        }
        let isInvented = InventedSpeech.isLikely(heard.text, seconds: seconds, language: language)
        return Transcript(
            text: heard.text, confidence: isInvented ? 0 : heard.confidence,
            language: heard.language.flatMap { $0.primary == language.primary ? nil : $0 } ?? language, engine: name)
    }

    private static func wave(of samples: [Float]) throws(SpeechEngineError) -> [UInt8] {
        do {
            return try SoundFile.encode(
                SoundClip(samples: samples, sampleRate: PipelineFormat.sampleRate), as: .wav)
        } catch {
            throw SpeechEngineError(.engineFailed, error.message, remedy: error.remedy, cause: error)
        }
    }
}

/// One utterance that is kept until it is whole.
private actor CloudStream: RecognitionStream {
    private let recogniser: CloudRecogniser
    private let language: LanguageTag
    private var samples: [Float]? = []
    private var length = UtteranceLength()

    init(recogniser: CloudRecogniser, language: LanguageTag) {
        self.recogniser = recogniser
        self.language = language
    }

    func feed(_ samples: [Float]) async throws(SpeechEngineError) -> String? {
        guard self.samples != nil else { throw .cancelled }
        try length.add(samples.count)
        self.samples? += samples
        return nil
    }

    func finish() async throws(SpeechEngineError) -> Transcript {
        guard let samples else { throw .cancelled }
        self.samples = nil
        return try await recogniser.transcribe(samples, seconds: length.seconds, language: language)
    }

    func cancel() async {
        samples = nil
    }
}
