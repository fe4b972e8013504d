import Languages
import SpeechAudio

/// Speaks with the first of several voices that can, in the order that is configured for the language.
///
///     let chain = try VoiceChain([piper, espeak], order: [.vietnamese: ["piper", "espeak-ng"], .korean: ["espeak-ng"]])
///     let clip = try await chain.synthesise("Xin chào", language: .vietnamese)
public struct VoiceChain: Voice {
    /// What logs call the chain.
    public let name = "voices"
    private let order: EngineOrder<any Voice>

    /// Takes the voices, and the names of those that serve each language, in order.
    ///
    /// - Throws: ``SpeechEngineError`` with the code `misconfigured` for a name that no voice has.
    public init(_ voices: [any Voice], order: [LanguageTag: [String]]) throws(SpeechEngineError) {
        self.order = try EngineOrder(order, among: voices.map { ($0.name, $0) })
    }

    /// Whether a voice is configured for the language that speaks it.
    public func speaks(_ language: LanguageTag) -> Bool {
        order.engines(for: language).contains { $0.speaks(language) }
    }

    /// Speaks the text with the first voice that can.
    ///
    /// - Throws: The one voice's error, or all voices' in one.
    public func synthesise(_ text: String, language: LanguageTag) async throws(SpeechEngineError) -> SoundClip {
        var failures = EngineFailures()
        for voice in order.engines(for: language) {
            do {
                return try await voice.synthesise(text, language: language)
            } catch {
                try failures.add(error)
            }
        }
        throw failures.combined("speak", language)
    }
}
