import Cloud
import Languages
import Resilience

/// Recognises speech in the cloud over its voice socket (`/ws/voice/stream`): the translation comes with the words, and
/// the turn that asks for it next has it without another round trip.
///
/// It is named `cloud-stream` and stands before `cloud`, which sends the same utterance as a recording when the socket
/// breaks:
///
///     recognition:
///       engines: [sherpa, cloud-stream, cloud]
public final class CloudVoiceRecogniser: Recogniser {
    /// What configuration and logs call this engine.
    public let name = "cloud-stream"
    private let gateway: CloudGateway
    private let languages: [LanguageTag]
    private let timeout: Duration
    private let other: @Sendable (LanguageTag) -> LanguageTag

    /// Takes the way to the cloud.
    ///
    /// - Parameters:
    ///   - languages: The languages to ask it for.
    ///   - timeout: How long a customer may be kept waiting for the answer.
    ///   - other: The language that what is said in a language is usually wanted in.
    public init(
        gateway: CloudGateway, languages: [LanguageTag] = LanguageTag.known, timeout: Duration = .seconds(8),
        other: @escaping @Sendable (LanguageTag) -> LanguageTag
    ) {
        self.gateway = gateway
        self.languages = languages
        self.timeout = timeout
        self.other = other
    }

    /// Whether the cloud may be asked for this language.
    public func recognises(_ language: LanguageTag) -> Bool {
        languages.contains { $0.primary == language.primary }
    }

    /// Begins an utterance. Nothing is sent before its end: what the endpointer takes back never leaves the board.
    public func makeStream(language: LanguageTag) async throws(SpeechEngineError) -> any RecognitionStream {
        guard recognises(language) else {
            throw .unsupported(language, by: name, instead: "Name another engine for \(language)")
        }
        let (gateway, timeout, name, target) = (gateway, timeout, name, other(language))
        return WholeUtterance { samples, seconds throws(SpeechEngineError) in
            let heard: HeardVoice
            do throws(CloudError) {
                heard = try await gateway.hear(samples, language: language, into: target, deadline: .after(timeout))
            } catch {
                throw SpeechEngineError(error)
            }
            let isInvented = InventedSpeech.isLikely(heard.text, seconds: seconds, language: language)
            return Transcript(
                text: heard.text, confidence: isInvented ? 0 : nil,
                language: heard.language.flatMap { $0.primary == language.primary ? nil : $0 } ?? language,
                engine: name)
        }
    }
}

/// One utterance that is kept until it is whole.
actor WholeUtterance: RecognitionStream {
    typealias Recognise =
        @Sendable (_ samples: [Float], _ seconds: Double) async throws(SpeechEngineError) -> Transcript

    private let recognise: Recognise
    private var samples: [Float]? = []
    private var length = UtteranceLength()

    init(_ recognise: @escaping Recognise) {
        self.recognise = recognise
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
        return try await recognise(samples, length.seconds)
    }

    func cancel() async {
        samples = nil
    }
}
