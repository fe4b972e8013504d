import FoundationEssentials
import Languages

/// What the cloud says over a WebSocket; `docs/cloud-sockets.md` has the JSON.
enum ServerMessage: Hashable, Sendable {
    /// A piece of a translation, to be put behind the ones before it.
    case translationChunk(id: String, text: String)
    /// A piece of sound; without an identifier on a voice stream.
    case audio(id: String?, [UInt8])
    /// The end of a translation, or of a voice stream (without an identifier).
    case complete(id: String?, translation: String?, model: String?)
    /// What was recognised so far, or for good.
    case transcript(SpokenText)
    /// What was translated so far, or for good.
    case translation(SpokenText)
    /// A translation, or the whole connection, failed.
    case failure(id: String?, CloudError)

    /// Reads a message.
    init(_ message: IncomingMessage) throws(SocketViolation) {
        switch message {
        case .binary(let bytes): self = .audio(id: nil, bytes)
        case .text(let text): try self.init(json: text)
        }
    }

    private init(json: String) throws(SocketViolation) {
        let wire: Wire
        do {
            wire = try JSONDecoder().decode(Wire.self, from: Data(json.utf8))
        } catch {
            throw Self.malformed("not the JSON that was agreed on")
        }
        switch wire.type {
        case "translation_chunk":
            guard let id = wire.id, let text = wire.text else { throw Self.malformed("a chunk without text") }
            self = .translationChunk(id: id, text: text)
        case "audio_chunk":
            guard let audio = wire.audio, let bytes = Data(base64Encoded: audio) else {
                throw Self.malformed("sound that is not in base64")
            }
            self = .audio(id: wire.id, Array(bytes))
        case "complete": self = .complete(id: wire.id, translation: wire.translation, model: wire.model)
        case "transcript": self = .transcript(try Self.spokenText(wire))
        case "translation": self = .translation(try Self.spokenText(wire))
        case "error": self = .failure(id: wire.id, .socketError(wire.code))
        // The type itself is not repeated: it may be anything.
        default: throw Self.malformed("a message of a kind that nobody knows")
        }
    }

    private static func spokenText(_ wire: Wire) throws(SocketViolation) -> SpokenText {
        guard let text = wire.text else { throw malformed("a transcript without text") }
        return SpokenText(
            text: text, isFinal: wire.final ?? false, language: wire.language.flatMap { LanguageTag(parsing: $0) })
    }

    private static func malformed(_ what: String) -> SocketViolation {
        SocketViolation(error: .socketMalformed(what), code: .invalidPayload)
    }

    private struct Wire: Decodable {
        let type: String
        let id: String?
        let text: String?
        let audio: String?
        let translation: String?
        let model: String?
        let final: Bool?
        let language: String?
        let code: String?
    }
}

/// What the board says over a WebSocket.
enum ClientMessage {
    static func translate(
        id: String, _ request: TranslationRequest, model: String, voice: String?
    ) throws(CloudError) -> OutgoingFrame {
        try frame(
            Translate(
                id: id, model: model, source: request.source.rawValue, target: request.target.rawValue,
                text: request.text, voice: voice))
    }

    static func start(_ options: VoiceStreamOptions) throws(CloudError) -> OutgoingFrame {
        try frame(
            Start(
                quality: options.quality.rawValue, sample_rate: options.sampleRate, source: options.source.rawValue,
                target: options.target.rawValue, voice: options.voice))
    }

    static let stop = OutgoingFrame(.text, Array(#"{"type":"stop"}"#.utf8))

    private static func frame(_ value: some Encodable) throws(CloudError) -> OutgoingFrame {
        OutgoingFrame(.text, try JSON.encode(value))
    }

    private struct Translate: Encodable {
        var type = "translate"
        let id: String
        let model: String
        let source: String
        let target: String
        let text: String
        let voice: String?
    }

    // The names are the API's.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    private struct Start: Encodable {
        var type = "start"
        var channels = 1
        var format = "pcm_s16le"
        let quality: String
        let sample_rate: Int
        let source: String
        let target: String
        let voice: String?
    }
}
