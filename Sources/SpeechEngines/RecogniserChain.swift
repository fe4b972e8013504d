import Languages

/// Recognises with the first of several engines that can, in the order that is configured for the language.
///
///     let chain = try RecogniserChain(
///         [moonshine, whisper, cloud], order: [.english: ["moonshine-tiny-en", "cloud"], .thai: ["whisper", "cloud"]])
///     let transcript = try await chain.recognise(utterance, language: .thai)
///
/// When an engine fails, whether it cannot begin or gives up at the end, the next one gets the whole utterance. What is
/// wrong with whom is in the last error, when all have failed.
public struct RecogniserChain: Recogniser {
    /// What logs call the chain; a transcript carries the name of the engine that heard it.
    public let name = "recognisers"
    private let order: EngineOrder<any Recogniser>

    /// Takes the engines, and the names of those that serve each language, in order.
    ///
    /// - Throws: ``SpeechEngineError`` with the code `misconfigured` for a name that no engine has.
    public init(_ engines: [any Recogniser], order: [LanguageTag: [String]]) throws(SpeechEngineError) {
        self.order = try EngineOrder(order, among: engines.map { ($0.name, $0) })
    }

    /// Whether an engine is configured for the language that hears it.
    public func recognises(_ language: LanguageTag) -> Bool {
        order.engines(for: language).contains { $0.recognises(language) }
    }

    /// Begins an utterance with the first engine that can.
    public func makeStream(language: LanguageTag) async throws(SpeechEngineError) -> any RecognitionStream {
        let stream = ChainStream(engines: order.engines(for: language), language: language)
        try await stream.begin()
        return stream
    }
}

/// An utterance that is kept for as long as another engine may have to hear it again.
private actor ChainStream: RecognitionStream {
    private let language: LanguageTag
    private var untried: ArraySlice<any Recogniser>
    private var failures = EngineFailures()
    private var stream: (any RecognitionStream)?
    private var samples: [Float] = []
    private var length = UtteranceLength()

    init(engines: [any Recogniser], language: LanguageTag) {
        untried = engines[...]
        self.language = language
    }

    /// Hands what there is of the utterance to the next engine that takes it.
    func begin() async throws(SpeechEngineError) {
        stream = nil
        while let engine = untried.popFirst() {
            do {
                let next = try await engine.makeStream(language: language)
                if !samples.isEmpty { _ = try await next.feed(samples) }
                stream = next
                return
            } catch {
                try failures.add(error)
            }
        }
        throw failures.combined("hear", language)
    }

    func feed(_ samples: [Float]) async throws(SpeechEngineError) -> String? {
        guard let stream else { throw .cancelled }
        try length.add(samples.count)
        self.samples += samples
        do {
            return try await stream.feed(samples)
        } catch {
            try await begin(after: error)
            return nil
        }
    }

    func finish() async throws(SpeechEngineError) -> Transcript {
        while let stream {
            do {
                let transcript = try await stream.finish()
                self.stream = nil
                return transcript
            } catch {
                try await begin(after: error)
            }
        }
        throw .cancelled
    }

    func cancel() async {
        let last = stream
        stream = nil
        samples = []
        await last?.cancel()
    }

    private func begin(after error: SpeechEngineError) async throws(SpeechEngineError) {
        await stream?.cancel()
        stream = nil
        try failures.add(error)
        try await begin()
    }
}
