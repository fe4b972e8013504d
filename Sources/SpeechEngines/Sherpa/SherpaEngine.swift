import Languages

/// The loaded model, and the one thread that works with it.
actor SherpaEngine {
    private nonisolated let executor: EngineExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    private let configuration: SherpaConfiguration
    private var offline: SherpaOfflineModel?
    private var online: SherpaOnlineModel?
    private var utterances: [Int: Utterance] = [:]
    private var begun = 0

    /// An utterance on its way: fed to a model that understands while it listens, else kept until it is whole.
    private enum Utterance {
        case live(SherpaOnlineStream)
        case kept([Float])
    }

    init(_ configuration: SherpaConfiguration) {
        self.configuration = configuration
        executor = EngineExecutor(label: "recogniser." + configuration.folder.name)
    }

    func load() throws(SpeechEngineError) {
        if configuration.folder.kind.isStreaming {
            online = online ?? SherpaOnlineModel(configuration)
        } else {
            offline = offline ?? SherpaOfflineModel(configuration)
        }
        if offline == nil, online == nil {
            throw SpeechEngineError(
                .modelUnreadable, "The speech runtime cannot load the model in \(configuration.folder.path)",
                remedy: "Run tools/fetch-speech --force, or copy the model again; the log has the runtime's own words")
        }
    }

    /// Begins an utterance, and gives it a number.
    func begin() throws(SpeechEngineError) -> Int {
        try load()
        begun += 1
        if let online {
            guard let stream = SherpaOnlineStream(online) else { throw failure }
            utterances[begun] = .live(stream)
        } else {
            utterances[begun] = .kept([])
        }
        return begun
    }

    /// Takes more of an utterance.
    ///
    /// - Returns: What is understood so far, by a model that understands while it listens.
    func feed(_ samples: [Float], to number: Int) -> String? {
        switch utterances[number] {
        case .live(let stream):
            return stream.feed(samples).text
        case .kept(var before):
            utterances[number] = nil
            before += samples
            utterances[number] = .kept(before)
            return nil
        case nil:
            return nil
        }
    }

    func finish(_ number: Int, language: LanguageTag) throws(SpeechEngineError) -> SherpaResult {
        let result: SherpaResult?
        switch utterances.removeValue(forKey: number) {
        case .live(let stream):
            result = stream.finish()
        case .kept(let samples):
            // Left to guess, these take a short word for another language easily.
            if [.whisper, .senseVoice].contains(configuration.folder.kind) {
                offline?.expect(language: language.primary)
            }
            result = offline?.decode(samples)
        case nil:
            throw .cancelled
        }
        guard let result else { throw failure }
        return result
    }

    func drop(_ number: Int) {
        utterances[number] = nil
    }

    private var failure: SpeechEngineError {
        SpeechEngineError(
            .engineFailed, "The model in \(configuration.folder.path) could not decode",
            remedy: "See whether the board has memory left")
    }
}
