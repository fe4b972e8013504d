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
        return WholeUtterance { samples, seconds throws(SpeechEngineError) in
            try await self.transcribe(samples, seconds: seconds, language: language)
        }
    }

    private func transcribe(
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
