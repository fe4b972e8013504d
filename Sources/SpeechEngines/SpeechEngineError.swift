import Languages

/// What went wrong in an engine: a model that is not there, a server that hangs, a language that nobody speaks.
///
///     do {
///         let transcript = try await recogniser.recognise(samples, language: .english)
///     } catch {
///         print(error)             // "No answer from tcp://192.168.1.20:10300 within 10 s. See whether …."
///         if error.isTransient { … }
///     }
///
/// Neither the message nor the remedy ever holds what was said.
public struct SpeechEngineError: Error, Sendable, CustomStringConvertible {
    /// The kind of a ``SpeechEngineError``; new kinds can be added without breaking a `switch`.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// A stable name for logs and JSON, such as `model-missing`.
        public let description: String

        private init(_ description: String) {
            self.description = description
        }

        /// A model's folder, or a file of it, is not there.
        public static let modelMissing = Code("model-missing")
        /// A model's file is there and is damaged, or is not what its name says.
        public static let modelUnreadable = Code("model-unreadable")
        /// The engine does not hear, speak or know this language.
        public static let unsupportedLanguage = Code("unsupported-language")
        /// The engine knows the language, and would read this text wrongly.
        public static let unsupportedText = Code("unsupported-text")
        /// The sound or the text is longer than the engine takes.
        public static let tooLong = Code("too-long")
        /// The program is not installed, or the server does not answer the door.
        public static let engineUnavailable = Code("engine-unavailable")
        /// The engine began and did not finish in its time.
        public static let timedOut = Code("timed-out")
        /// The engine answered something that is no answer.
        public static let badResponse = Code("bad-response")
        /// The engine said that it failed.
        public static let engineFailed = Code("engine-failed")
        /// The caller gave up.
        public static let cancelled = Code("cancelled")
        /// The configuration names an engine that does not exist.
        public static let misconfigured = Code("misconfigured")
    }

    /// The kind of error.
    public let code: Code
    /// What happened, and where, for a person; without a full stop.
    public let message: String
    /// What to do next, for a person; without a full stop.
    public let remedy: String
    /// Whether the same call can succeed later without anyone changing the files or the configuration.
    public let isTransient: Bool
    /// The error below this one, where there is one.
    public let cause: (any Error)?

    /// Takes the kind of error, what happened and what to do about it, both without a full stop.
    ///
    /// - Parameter isTransient: Whether trying again can help; left out, the code says.
    public init(
        _ code: Code, _ message: String, remedy: String, isTransient: Bool? = nil, cause: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.remedy = remedy
        self.isTransient = isTransient ?? [.engineUnavailable, .timedOut, .badResponse, .engineFailed].contains(code)
        self.cause = cause
    }

    /// What happened and what to do about it.
    public var description: String { "\(message). \(remedy)." }
}

extension SpeechEngineError {
    /// The caller gave up while the engine worked.
    static let cancelled = SpeechEngineError(
        .cancelled, "The engine was told to stop", remedy: "Ask again when it is wanted")

    static func unsupported(_ language: LanguageTag, by engine: String, instead: String) -> SpeechEngineError {
        SpeechEngineError(.unsupportedLanguage, "\(engine) does not know \(language)", remedy: instead)
    }
}
