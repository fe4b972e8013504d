import Languages

/// What was heard in one utterance.
public struct Transcript: Sendable, Equatable {
    /// Another reading of the same sound, less likely than ``Transcript/text``.
    public struct Alternative: Sendable, Equatable {
        /// What may have been said.
        public var text: String
        /// How sure the engine is, 0...1; `nil` when it does not say.
        public var confidence: Double?

        /// Takes a reading and how sure the engine is of it.
        public init(text: String, confidence: Double? = nil) {
            self.text = text
            self.confidence = confidence
        }
    }

    /// What was said, as the engine writes it, without white space around it. Empty when there was nothing to hear.
    public var text: String
    /// The next best readings, best first, where the engine has them.
    public var alternatives: [Alternative]
    /// How sure the engine is, 0...1. `nil` when it does not say; 0 when the text bears the marks of an invented one
    /// (see ``InventedSpeech``) and must not be acted on.
    public var confidence: Double?
    /// The language that was heard: what was asked for, or what the engine found where it can tell.
    public var language: LanguageTag
    /// The name of the engine that heard it.
    public var engine: String

    /// Takes what an engine heard.
    public init(
        text: String, alternatives: [Alternative] = [], confidence: Double? = nil, language: LanguageTag, engine: String
    ) {
        self.text = text
        self.alternatives = alternatives
        self.confidence = confidence
        self.language = language
        self.engine = engine
    }
}

/// Turns speech into text, an utterance at a time.
///
///     let recogniser = try SherpaRecogniser(modelFolder: ".speech/models/moonshine-tiny-en")
///     let transcript = try await recogniser.recognise(utterance, language: .english)
public protocol Recogniser: Sendable {
    /// What configuration and logs call this engine.
    var name: String { get }

    /// Whether the engine hears this language.
    func recognises(_ language: LanguageTag) -> Bool

    /// Begins an utterance.
    ///
    /// - Throws: ``SpeechEngineError``: `unsupportedLanguage`, or why the engine cannot begin now.
    func makeStream(language: LanguageTag) async throws(SpeechEngineError) -> any RecognitionStream
}

/// One utterance on its way through a recogniser: fed while it is spoken, finished once.
///
/// A stream belongs to one caller, who calls one method at a time. After ``finish()`` or ``cancel()``, or after any of
/// them threw, the stream is spent: it answers with ``SpeechEngineError`` and the code `cancelled`.
public protocol RecognitionStream: Sendable {
    /// Takes the next samples, 16 kHz mono in -1...1.
    ///
    /// - Returns: What has been understood so far, or `nil` when the engine does not say before the end.
    func feed(_ samples: [Float]) async throws(SpeechEngineError) -> String?

    /// Says that the utterance is over, and waits for what was heard.
    func finish() async throws(SpeechEngineError) -> Transcript

    /// Gives up; safe to call at any time, and more than once.
    func cancel() async
}

extension Recogniser {
    /// Recognises an utterance that is there as a whole.
    ///
    /// - Parameter samples: 16 kHz mono in -1...1.
    public func recognise(_ samples: [Float], language: LanguageTag) async throws(SpeechEngineError) -> Transcript {
        let stream = try await makeStream(language: language)
        do {
            _ = try await stream.feed(samples)
            return try await stream.finish()
        } catch {
            await stream.cancel()
            throw error
        }
    }
}
