import Languages

/// What a Wyoming server has.
///
///     let info = try await WyomingInfo.ask(try WyomingAddress(parsing: "tcp://127.0.0.1:10300"))
///     info.recognisers.map(\.name)        // ["faster-whisper base"]
public struct WyomingInfo: Sendable, Equatable {
    /// A model or a voice that is installed there.
    public struct Engine: Sendable, Equatable {
        /// What requests call it.
        public let name: String
        /// The languages that it hears or speaks.
        public let languages: [LanguageTag]

        /// Whether it knows the language; a region counts only where both name one.
        func knows(_ language: LanguageTag) -> Bool {
            languages.contains { $0.primary == language.primary }
        }
    }

    /// Models that recognise speech.
    public let recognisers: [Engine]
    /// Voices.
    public let voices: [Engine]

    init(_ event: WyomingEvent) {
        recognisers = Self.engines(event.data["asr"], in: "models")
        voices = Self.engines(event.data["tts"], in: "voices")
    }

    /// Asks a server.
    ///
    /// - Throws: ``SpeechEngineError``: `engineUnavailable`, `timedOut`, `badResponse` or `cancelled`.
    public static func ask(
        _ address: WyomingAddress, timeouts: WyomingTimeouts = .init()
    ) async throws(SpeechEngineError) -> WyomingInfo {
        let session = WyomingSession(address: address, timeouts: timeouts)
        return try await session.run { session throws(SpeechEngineError) in
            let info = try session.open()
            session.close()
            return info
        }
    }

    private static func engines(_ programs: JSONValue?, in list: String) -> [Engine] {
        (programs?.elements ?? []).flatMap { $0[list]?.elements ?? [] }.compactMap { engine in
            guard let name = engine["name"]?.string, engine["installed"]?.bool ?? true else { return nil }
            let languages = engine["languages"]?.elements.compactMap { $0.string.flatMap { LanguageTag(parsing: $0) } }
            return Engine(name: name, languages: languages ?? [])
        }
    }
}
