/// What someone said, cut out of a stream, for a recogniser.
public struct Utterance: Sendable, Equatable {
    /// 16 kHz, mono, in -1...1, with a little of what preceded and followed the speech.
    public var samples: [Float]
    /// Where the first sample is, from the start of the stream.
    public var startMilliseconds: Int
    /// Where the last speech ended, from the start of the stream.
    public var endOfSpeechMilliseconds: Int
    /// When the last speech ended, where the stream is live: what a customer waits for is counted from here.
    public var endOfSpeech: ContinuousClock.Instant?
    /// Why it ended.
    public var endedBy: Endpointer.Ending

    /// Takes what a detector found.
    public init(
        samples: [Float], startMilliseconds: Int, endOfSpeechMilliseconds: Int,
        endOfSpeech: ContinuousClock.Instant? = nil, endedBy: Endpointer.Ending
    ) {
        self.samples = samples
        self.startMilliseconds = startMilliseconds
        self.endOfSpeechMilliseconds = endOfSpeechMilliseconds
        self.endOfSpeech = endOfSpeech
        self.endedBy = endedBy
    }

    /// How long the sound lasts.
    public var milliseconds: Int { PipelineFormat.milliseconds(samples: samples.count) }
}

/// What happens in a stream, in order.
public enum UtteranceEvent: Sendable, Equatable {
    /// Someone speaks, since that time from the start of the stream.
    case speechStarted(atMilliseconds: Int)
    /// Someone has spoken.
    case utterance(Utterance)
    /// There was something, and it is not an utterance. After `speechStarted`, this says that none follows.
    case discarded(Endpointer.DiscardReason, milliseconds: Int)
}
