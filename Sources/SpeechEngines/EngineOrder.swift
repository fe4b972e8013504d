import Languages

/// Which engines serve which language, and in which order they are tried.
///
///     try EngineOrder([.english: ["moonshine-tiny-en", "cloud"], .thai: ["whisper", "cloud"]], among: engines)
struct EngineOrder<Engine: Sendable>: Sendable {
    private let engines: [String: Engine]
    private let order: [LanguageTag: [String]]

    /// Checks that every name stands for an engine.
    ///
    /// - Throws: ``SpeechEngineError`` with the code `misconfigured`.
    init(_ order: [LanguageTag: [String]], among engines: [(name: String, engine: Engine)]) throws(SpeechEngineError) {
        var byName: [String: Engine] = [:]
        for (name, engine) in engines {
            guard byName.updateValue(engine, forKey: name) == nil else {
                throw SpeechEngineError(
                    .misconfigured, "Two engines are called \(name)", remedy: "Give each a name of its own")
            }
        }
        for (language, names) in order.sorted(by: { $0.key < $1.key }) {
            for name in names where byName[name] == nil {
                let known = byName.keys.sorted().joined(separator: ", ")
                throw SpeechEngineError(
                    .misconfigured, "\(language) is to be served by \(name), and there is no such engine",
                    remedy: known.isEmpty ? "Configure an engine of that name" : "Name one of \(known)")
            }
        }
        self.engines = byName
        self.order = order
    }

    /// The engines for a language, in order; of a language with a region also what serves it without.
    func engines(for language: LanguageTag) -> [Engine] {
        let names = order[language] ?? order[LanguageTag(rawValue: language.primary)] ?? []
        return names.compactMap { engines[$0] }
    }
}

/// Why the engines that were tried failed.
struct EngineFailures: Sendable {
    private var failures: [SpeechEngineError] = []

    /// Takes the next engine's error.
    ///
    /// - Throws: The error itself when the caller gave up: nobody else is to be tried then.
    mutating func add(_ error: SpeechEngineError) throws(SpeechEngineError) {
        if error.code == .cancelled { throw error }
        failures.append(error)
    }

    /// What to tell the caller: the one engine's own error, or all engines' in one, which is transient when one of them
    /// may work later.
    ///
    /// - Parameter purpose: What was wanted: "hear" or "speak".
    func combined(_ purpose: String, _ language: LanguageTag) -> SpeechEngineError {
        guard let first = failures.first else {
            return SpeechEngineError(
                .unsupportedLanguage, "No engine is configured to \(purpose) \(language)",
                remedy: "Name one for \(language) in the configuration")
        }
        guard failures.count > 1 else { return first }
        return SpeechEngineError(
            first.code, failures.map(\.message).joined(separator: "; then: "), remedy: first.remedy,
            isTransient: failures.contains(where: \.isTransient), cause: first)
    }
}
