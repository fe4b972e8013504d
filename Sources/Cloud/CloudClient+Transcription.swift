import Foundation
import Languages
import Resilience

/// What the cloud heard.
public struct CloudTranscription: Hashable, Sendable {
    /// The words; empty when nothing was said.
    public let text: String
    /// How sure the model is, from 0 to 1; `nil` when the cloud does not say.
    public let confidence: Double?
    /// The language that was heard, when the cloud says so.
    public let language: LanguageTag?
    /// The recording in parts, when the cloud gives them.
    public let segments: [Segment]
    /// What it used, when the cloud says so.
    public let usage: TokenUsage?

    /// What was heard.
    public init(
        text: String, confidence: Double?, language: LanguageTag?, segments: [Segment], usage: TokenUsage? = nil
    ) {
        self.text = text
        self.confidence = confidence
        self.language = language
        self.segments = segments
        self.usage = usage
    }

    /// A part of a recording.
    public struct Segment: Hashable, Sendable {
        /// The words.
        public let text: String
        /// From when to when, from the recording's start.
        public let start: Duration
        /// From when to when, from the recording's start.
        public let end: Duration
        /// How sure the model is, from 0 to 1; `nil` when the cloud does not say.
        public let confidence: Double?
        /// How likely it is that nobody spoke, from 0 to 1; `nil` when the cloud does not say.
        public let noSpeech: Double?

        /// A part.
        public init(text: String, start: Duration, end: Duration, confidence: Double?, noSpeech: Double?) {
            self.text = text
            self.start = start
            self.end = end
            self.confidence = confidence
            self.noSpeech = noSpeech
        }
    }
}

extension CloudClient {
    /// Turns a recording into words (`POST /audio/transcriptions`).
    ///
    /// - Parameters:
    ///   - wav: a whole WAV file.
    ///   - language: the language that is spoken, if known: the model then does not guess.
    /// - Returns: the words. Segments in which nobody spoke are left out, as models make words up for silence.
    public func transcribe(
        wav: [UInt8], language: LanguageTag?, deadline: Deadline, idempotencyKey: String? = nil
    ) async throws(CloudError) -> CloudTranscription {
        let model = configuration.models.transcription
        let request: HTTPRequest
        switch configuration.transcriptionForm {
        case .multipart:
            var form = MultipartForm(seed: wav)
            form.add(name: "model", model)
            form.add(name: "response_format", "verbose_json")
            form.add(name: "temperature", "0")
            if let language { form.add(name: "language", language.primary) }
            form.add(name: "file", fileName: "speech.wav", contentType: "audio/wav", wav)
            request = try self.request(
                .post, "/audio/transcriptions", contentType: form.contentType, body: form.encoded(),
                idempotencyKey: idempotencyKey)
        case .json:
            let body = RecordingBody(
                audio: Data(wav).base64EncodedString(), language: language?.primary, model: model,
                response_format: "verbose_json", temperature: 0)
            request = try self.request("/audio/transcriptions", json: body, idempotencyKey: idempotencyKey)
        }
        let (answer, _) = try await send(request, for: .transcription, deadline: deadline, as: VerboseAnswer.self)
        return answer.transcription
    }
}

// The names are the API's.
// swift-format-ignore: AlwaysUseLowerCamelCase
private struct RecordingBody: Encodable {
    let audio: String
    let language: String?
    let model: String
    let response_format: String
    let temperature: Double
}

/// `verbose_json`, of which only `text` is sure to be there.
// swift-format-ignore: AlwaysUseLowerCamelCase
private struct VerboseAnswer: Decodable {
    struct Segment: Decodable {
        let text: String
        let start: Double?
        let end: Double?
        let avg_logprob: Double?
        let no_speech_prob: Double?
        let compression_ratio: Double?

        var segment: CloudTranscription.Segment {
            let start = Self.seconds(self.start)
            return CloudTranscription.Segment(
                text: text.trimmingBlanks, start: start, end: max(start, Self.seconds(end)), confidence: confidence,
                noSpeech: no_speech_prob.map { min(1, max(0, $0)) })
        }

        /// The mean probability of a token. Text that repeats itself, which compresses far better than speech does, is a
        /// known way for these models to go wrong, whatever probability they give it.
        private var confidence: Double? {
            guard let avg_logprob, avg_logprob.isFinite else { return nil }
            if let compression_ratio, compression_ratio > 2.4 { return 0 }
            return min(1, exp(avg_logprob))
        }

        /// Whisper's own rule for "nobody spoke".
        var isSilence: Bool {
            guard let no_speech_prob, let avg_logprob else { return false }
            return no_speech_prob > 0.6 && avg_logprob < -1
        }

        private static func seconds(_ value: Double?) -> Duration {
            // A day is longer than any recording, and keeps nonsense in range.
            guard let value, value.isFinite else { return .zero }
            return .seconds(min(86400, max(0, value)))
        }
    }

    let text: String
    let language: String?
    let segments: [Segment]?
    let usage: ReportedUsage?

    var transcription: CloudTranscription {
        let spoken = (segments ?? []).filter { !$0.isSilence }
        let segments = spoken.map(\.segment)
        // All segments silent: nothing was said, whatever `text` says.
        let isSilent = spoken.isEmpty && self.segments?.isEmpty == false
        let someAreSilent = spoken.count < self.segments?.count ?? 0
        let words = isSilent ? "" : someAreSilent ? segments.map(\.text).joined(separator: " ") : text.trimmingBlanks
        return CloudTranscription(
            text: words, confidence: Self.confidence(of: segments),
            language: language.flatMap(Self.language), segments: segments,
            usage: usage?.tokens)
    }

    /// The mean of the segments' confidences, each weighing as much as it lasts.
    private static func confidence(of segments: [CloudTranscription.Segment]) -> Double? {
        var sum = 0.0
        var weight = 0.0
        for segment in segments {
            guard let confidence = segment.confidence else { return nil }
            let seconds = max(0.01, (segment.end - segment.start).inSeconds)
            sum += confidence * seconds
            weight += seconds
        }
        return weight > 0 ? sum / weight : nil
    }

    /// Servers answer with a tag, or with the language's English name.
    private static func language(_ text: String) -> LanguageTag? {
        LanguageTag.known.first { $0.englishName.lowercased() == text.lowercased() } ?? LanguageTag(parsing: text)
    }
}
