import Languages
import SpeechAudio

/// Speaks with a Wyoming server, on the board or on the LAN.
///
///     let voice = WyomingVoice(name: "piper", address: try WyomingAddress(parsing: "tcp://127.0.0.1:10200"))
///
/// A voice is asked for by its name, after the server has said which language it speaks: a server that is asked for a
/// language it does not have speaks the text in another.
public final class WyomingVoice: Voice {
    /// What configuration and logs call this engine.
    public let name: String
    private let address: WyomingAddress
    private let languages: [LanguageTag]
    private let timeouts: WyomingTimeouts

    /// The longest answer that is taken, in seconds.
    static let longestAnswer = 120

    /// Names a server.
    ///
    /// - Parameter languages: The languages to ask it for; empty for whatever it says it speaks.
    public init(
        name: String, address: WyomingAddress, languages: [LanguageTag] = [], timeouts: WyomingTimeouts = .init()
    ) {
        self.name = name
        self.address = address
        self.languages = languages
        self.timeouts = timeouts
    }

    /// Whether the server may be asked for this language.
    public func speaks(_ language: LanguageTag) -> Bool {
        languages.isEmpty || languages.contains { $0.primary == language.primary }
    }

    /// Speaks the text into a clip, at whatever sample rate the server works.
    ///
    /// - Throws: ``SpeechEngineError``: `unsupportedLanguage`, `engineUnavailable`, `timedOut`, `badResponse`,
    ///   `engineFailed` or `cancelled`.
    public func synthesise(_ text: String, language: LanguageTag) async throws(SpeechEngineError) -> SoundClip {
        guard speaks(language) else { throw unsupported(language) }
        let session = WyomingSession(address: address, timeouts: timeouts)
        let time = timeouts.work
        let clip = try await session.run { session throws(SpeechEngineError) -> SoundClip? in
            guard let voice = try session.open().voices.first(where: { $0.knows(language) }) else { return nil }
            let request: [String: JSONValue] = ["text": .string(text), "voice": .object(["name": .string(voice.name)])]
            try session.send([WyomingEvent(type: "synthesize", data: request)])
            var sound = WyomingSound()
            let clip = try session.receive(within: time) { event throws(SpeechEngineError) in
                try sound.take(event)
            }
            session.close()
            return clip
        }
        guard let clip else { throw unsupported(language) }
        return clip
    }

    private func unsupported(_ language: LanguageTag) -> SpeechEngineError {
        .unsupported(language, by: "\(name) at \(address)", instead: "Name another voice for \(language)")
    }
}
