import SpeechAudio

/// How much of an utterance there is, up to the longest that engines take: a bound on memory, far above what the
/// endpointer lets through.
struct UtteranceLength: Sendable {
    /// In seconds. The endpointer ends an utterance after 15.
    static let longest = 60

    private var samples = 0

    /// How long it is so far.
    var seconds: Double { Double(samples) / Double(PipelineFormat.sampleRate) }

    /// Counts more samples.
    ///
    /// - Throws: `tooLong`.
    mutating func add(_ count: Int) throws(SpeechEngineError) {
        samples += count
        guard samples <= Self.longest * PipelineFormat.sampleRate else {
            throw SpeechEngineError(
                .tooLong, "The utterance lasts longer than \(Self.longest) s",
                remedy: "Let the endpointer cut it into utterances first")
        }
    }
}
