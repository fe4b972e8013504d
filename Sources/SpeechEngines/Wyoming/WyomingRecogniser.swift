import Foundation
import Languages

/// Recognises speech with a Wyoming server, on the board or on the LAN.
///
///     let recogniser = WyomingRecogniser(
///         name: "whisper", address: try WyomingAddress(parsing: "tcp://192.168.1.20:10300"), languages: [.thai])
///
/// The sound is sent while it is spoken. Before each utterance the server is asked whether it hears the language: one
/// that does not would still write something.
public final class WyomingRecogniser: Recogniser {
    /// What configuration and logs call this engine.
    public let name: String
    private let address: WyomingAddress
    private let languages: [LanguageTag]
    private let model: String?
    private let timeouts: WyomingTimeouts

    /// Names a server.
    ///
    /// - Parameters:
    ///   - languages: The languages to ask it for; empty for whatever it says it hears.
    ///   - model: The model to ask it for, where it has several.
    public init(
        name: String, address: WyomingAddress, languages: [LanguageTag] = [], model: String? = nil,
        timeouts: WyomingTimeouts = .init()
    ) {
        self.name = name
        self.address = address
        self.languages = languages
        self.model = model
        self.timeouts = timeouts
    }

    /// Whether the server may be asked for this language.
    public func recognises(_ language: LanguageTag) -> Bool {
        languages.isEmpty || languages.contains { $0.primary == language.primary }
    }

    /// Connects, and begins an utterance.
    ///
    /// - Throws: ``SpeechEngineError``: `unsupportedLanguage`, `engineUnavailable`, `timedOut`, `badResponse`,
    ///   `engineFailed` or `cancelled`.
    public func makeStream(language: LanguageTag) async throws(SpeechEngineError) -> any RecognitionStream {
        guard recognises(language) else { throw unsupported(language) }
        let session = WyomingSession(address: address, timeouts: timeouts)
        let model = model
        let isHeard = try await session.run { session throws(SpeechEngineError) in
            let info = try session.open()
            guard info.recognisers.contains(where: { $0.knows(language) && (model ?? $0.name) == $0.name }) else {
                return false
            }
            var request = ["language": JSONValue.string(language.primary)]
            request["name"] = model.map(JSONValue.string)
            try session.send([
                WyomingEvent(type: "transcribe", data: request),
                WyomingEvent(type: "audio-start", data: WyomingSound.format),
            ])
            return true
        }
        guard isHeard else { throw unsupported(language) }
        return WyomingStream(session: session, name: name, language: language, timeouts: timeouts)
    }

    private func unsupported(_ language: LanguageTag) -> SpeechEngineError {
        .unsupported(language, by: "\(name) at \(address)", instead: "Name another engine for \(language)")
    }
}

/// One utterance on its way through a Wyoming server.
private actor WyomingStream: RecognitionStream {
    private nonisolated let session: WyomingSession
    private let name: String
    private let language: LanguageTag
    private let timeouts: WyomingTimeouts
    private var length = UtteranceLength()
    private var isSpent = false

    init(session: WyomingSession, name: String, language: LanguageTag, timeouts: WyomingTimeouts) {
        self.session = session
        self.name = name
        self.language = language
        self.timeouts = timeouts
    }

    func feed(_ samples: [Float]) async throws(SpeechEngineError) -> String? {
        guard !isSpent else { throw .cancelled }
        do {
            try length.add(samples.count)
            try await session.run { session throws(SpeechEngineError) in
                try session.send(WyomingSound.chunks(of: samples))
            }
        } catch {
            isSpent = true
            throw error
        }
        return nil
    }

    func finish() async throws(SpeechEngineError) -> Transcript {
        guard !isSpent else { throw .cancelled }
        isSpent = true
        let time = timeouts.work
        let answer = try await session.run { session throws(SpeechEngineError) in
            try session.send([WyomingEvent(type: "audio-stop")])
            let answer = try session.receive("transcript", within: time)
            session.close()
            return answer
        }
        guard let text = answer.data["text"]?.string?.trimmingCharacters(in: .whitespacesAndNewlines) else {
            throw SpeechEngineError(
                .badResponse, "\(name) answered without a text", remedy: "See what the server's log says")
        }
        let heard = answer.data["language"]?.string.flatMap { LanguageTag(parsing: $0) }
        return Transcript(
            text: text,
            confidence: InventedSpeech.isLikely(text, seconds: length.seconds, language: language) ? 0 : nil,
            // The server names the language without its region.
            language: heard.flatMap { $0.primary == language.primary ? nil : $0 } ?? language,
            engine: name)
    }

    nonisolated func cancel() async {
        session.abort()
        await session.close()
    }
}
