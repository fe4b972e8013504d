import Languages
import Resilience

/// The formats in which a voice can be asked for.
public enum SpeechFormat: String, Hashable, Sendable, CaseIterable {
    /// Bare samples: 16 bits, little-endian, one channel, at the sample rate that was asked for. Playable from the first
    /// byte on.
    case pcm
    case wav
    case flac
    case opus
    case mp3
}

/// What is to be spoken, and how.
public struct SpeechRequest: Hashable, Sendable {
    /// The words.
    public var text: String
    /// Their language.
    public var language: LanguageTag
    /// The voice; `nil` for the configured one.
    public var voice: String?
    /// The model; `nil` for the configured one.
    public var model: String?
    /// The format.
    public var format = SpeechFormat.pcm
    /// The sample rate in Hz; `nil` for the model's own (24 000 for OpenAI's).
    public var sampleRate: Int?
    /// 1 is the voice's own speed.
    public var speed = 1.0

    /// A request.
    public init(text: String, language: LanguageTag) {
        self.text = text
        self.language = language
    }
}

/// A voice that is still coming: sound in chunks, to be read once, as it comes.
public struct CloudSpeech: AsyncSequence, Sendable {
    /// A chunk of the format that was asked for. Chunks end anywhere, also within a sample.
    public typealias Element = [UInt8]
    /// Why the sound can end early.
    public typealias Failure = CloudError

    /// What the server says the sound is, such as `audio/pcm`.
    public let mediaType: String?
    /// How many bytes to hand on at once, by the measured round trip; `nil` when it is not bare samples.
    public internal(set) var chunkBytes: Int?
    let body: HTTPBody
    /// The first chunk, where it was waited for. Reading the sound gives it, too.
    public private(set) var first: [UInt8]?

    init(mediaType: String?, body: HTTPBody) {
        self.mediaType = mediaType
        self.body = body
    }

    /// Waits for the first chunk, which is kept: many servers send the head of their answer long before any sound.
    mutating func waitForFirstChunk() async throws(CloudError) {
        guard first == nil else { return }
        var iterator = makeAsyncIterator()
        first = try await iterator.next(isolation: nil)
    }

    /// Reads the sound.
    public func makeAsyncIterator() -> Iterator { Iterator(first: first, chunks: body.makeAsyncIterator()) }

    /// Reads the sound, chunk by chunk.
    public struct Iterator: AsyncIteratorProtocol {
        var first: [UInt8]?
        let chunks: HTTPBody.Iterator

        /// The next chunk; `nil` at the end.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(CloudError) -> [UInt8]? {
            if let first {
                self.first = nil
                return first
            }
            do throws(TransportError) {
                return try await chunks.next(isolation: actor)
            } catch {
                throw CloudError(error, during: .speech)
            }
        }
    }
}

extension CloudClient {
    /// The most sound that a single request may bring: twelve minutes at 22 050 Hz, 16 bits.
    private static let maximumSpeechBytes = 32 << 20

    /// Speaks a text (`POST /audio/speech`). Returns when the first sound is about to come; the rest is read from what is
    /// returned, so that it can be played meanwhile.
    ///
    /// - Parameter deadline: for the whole sound.
    public func synthesise(_ speech: SpeechRequest, deadline: Deadline) async throws(CloudError) -> CloudSpeech {
        let models = configuration.models
        let body = SpeechBody(
            input: speech.text, language: speech.language.rawValue, model: speech.model ?? models.speech,
            response_format: speech.format.rawValue, sample_rate: speech.sampleRate, speed: speech.speed,
            voice: speech.voice ?? models.voices[speech.language] ?? models.voice)
        var request = try request("/audio/speech", json: body)
        request.headers["Accept"] = "audio/*"
        request.maximumResponseBytes = Self.maximumSpeechBytes
        let stream = try await open(request, for: .speech, deadline: deadline)
        let type = stream.head.mediaType
        if type == "text/html" { throw .captivePortal(during: .speech) }
        // A wrong type is let pass when it could be sound: some servers send none, or "application/octet-stream".
        guard type == nil || type?.hasPrefix("audio/") == true || type == "application/octet-stream" else {
            throw .malformed(.speech, "\(type ?? "nothing") and not sound")
        }
        return CloudSpeech(mediaType: type, body: stream.body)
    }
}

// The names are the API's.
// swift-format-ignore: AlwaysUseLowerCamelCase
private struct SpeechBody: Encodable {
    let input: String
    let language: String
    let model: String
    let response_format: String
    let sample_rate: Int?
    let speed: Double
    let voice: String
}
