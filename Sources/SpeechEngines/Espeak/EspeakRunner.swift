import Languages

/// Runs espeak-ng, an utterance at a time, on a thread of its own.
///
/// It runs as a program and not as a library because its licence is the GPL. What is to be spoken goes through its
/// standard input: an argument would be seen in the list of processes, and could be taken for an option.
actor EspeakRunner {
    private nonisolated let executor: EngineExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    private let program: String
    private let timeout: Duration
    private let outputLimit: Int

    init(program: String, timeout: Duration, outputLimit: Int, label: String) {
        self.program = program
        self.timeout = timeout
        self.outputLimit = outputLimit
        executor = EngineExecutor(label: label)
    }

    /// Hands the text to espeak-ng.
    ///
    /// - Returns: What it wrote on its standard output.
    nonisolated func output(
        for text: String, language: LanguageTag, arguments: [String]
    ) async throws(SpeechEngineError) -> [UInt8] {
        guard let voice = EspeakLanguage.for(language) else {
            throw .unsupported(language, by: "espeak-ng", instead: "Show the text, and record it or use another voice")
        }
        return try await output(forPrepared: voice.prepared(text, language: language), voice, arguments: arguments)
    }

    /// Hands over a text that was prepared before: its line breaks are meant.
    nonisolated func output(
        forPrepared prepared: String, _ voice: EspeakLanguage, arguments: [String]
    ) async throws(SpeechEngineError) -> [UInt8] {
        let interruption = Interruption()
        let result = await withTaskCancellationHandler {
            await run(prepared, arguments: ["-v", voice.voice, "-b", "1", "--stdin"] + arguments, interruption)
        } onCancel: {
            interruption.request()
        }
        return try result.get()
    }

    private func run(
        _ text: String, arguments: [String], _ interruption: Interruption
    ) -> Result<[UInt8], SpeechEngineError> {
        let process = ChildProcess(program: program, arguments: arguments, timeout: timeout, outputLimit: outputLimit)
        do throws(ChildProcess.Failure) {
            let outcome = try process.run(input: Array(text.utf8), interruption: interruption)
            return outcome.status == 0 ? .success(outcome.output) : .failure(failed(status: outcome.status))
        } catch {
            return .failure(explained(error))
        }
    }

    private func failed(status: Int32) -> SpeechEngineError {
        SpeechEngineError(
            .engineFailed, "\(program) ended with status \(status)",
            remedy: "Install it again (apt-get install --reinstall espeak-ng espeak-ng-data)", isTransient: false)
    }

    private func explained(_ failure: ChildProcess.Failure) -> SpeechEngineError {
        switch failure {
        case .notStarted(let number):
            SpeechEngineError(
                .engineUnavailable, "\(program) cannot be started (error \(number))",
                remedy: "Install it (apt-get install espeak-ng)", isTransient: false)
        case .timedOut:
            SpeechEngineError(
                .timedOut, "\(program) did not finish within \(timeout)",
                remedy: "See whether the board is overloaded, then try again")
        case .outputTooLarge:
            SpeechEngineError(
                .badResponse, "\(program) wrote more than \(outputLimit) bytes",
                remedy: "Check that it is espeak-ng", isTransient: false)
        case .interrupted:
            .cancelled
        }
    }
}
