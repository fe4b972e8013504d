import Cloud
import Languages
import SpeechAudio

/// Speaks with the sound that came with a translation over the cloud's socket (`/ws/translate`), and nothing else: for any
/// other text the next voice is asked. It is named `cloud-stream` and stands before the others:
///
///     synthesis:
///       engines: [cloud-stream, wyoming, espeak]
///
/// The sound has come by the time that the translation has passed its checks, so that no word is spoken that is not shown.
public struct TranslationSoundVoice: Voice {
    /// What configuration and logs call this engine.
    public let name = "cloud-stream"
    /// What `/ws/translate` sends, in Hz.
    private static let sampleRate = 24_000
    private let gateway: CloudGateway

    /// Takes the way to the cloud.
    public init(gateway: CloudGateway) {
        self.gateway = gateway
    }

    /// Every language: what there is sound of is known by the text.
    public func speaks(_ language: LanguageTag) -> Bool { true }

    /// The sound that came with the text.
    ///
    /// - Throws: `unsupportedText` when none did.
    public func synthesise(_ text: String, language: LanguageTag) async throws(SpeechEngineError) -> SoundClip {
        guard let bytes = gateway.takeSound(of: text, in: language) else {
            throw SpeechEngineError(
                .unsupportedText, "No sound came with this text", remedy: "Another voice speaks it")
        }
        return SoundClip(samples: [Float](littleEndian16: bytes[...]), sampleRate: Self.sampleRate)
    }
}
