import Languages

/// What comes back on a voice stream.
public enum VoiceEvent: Hashable, Sendable {
    /// What was recognised.
    case transcript(SpokenText)
    /// What it was translated into. It was not checked: see ``SpokenText/isFinal``.
    case translation(SpokenText)
    /// Sound to be played behind the sound before it.
    case audio([UInt8])
}

/// A text that may still change.
public struct SpokenText: Hashable, Sendable {
    /// The text, from the beginning of what it belongs to.
    public let text: String
    /// Whether it stays so. A text that is not final is replaced by the next.
    public let isFinal: Bool
    /// The language, when the cloud names it.
    public let language: LanguageTag?

    /// A text.
    public init(text: String, isFinal: Bool, language: LanguageTag? = nil) {
        self.text = text
        self.isFinal = isFinal
        self.language = language
    }
}

/// What a voice stream is about.
public struct VoiceStreamOptions: Hashable, Sendable {
    /// How much the cloud puts into it.
    public enum Quality: String, Hashable, Sendable, CaseIterable {
        /// The fastest.
        case low
        /// In between.
        case standard
        /// The best.
        case high
    }

    /// The language that is spoken.
    public var source: LanguageTag
    /// The language that is wanted.
    public var target: LanguageTag
    /// The voice that speaks the translation; `nil` for text only.
    public var voice: String?
    /// How much the cloud puts into it.
    public var quality: Quality
    /// Samples a second of the sound that is sent, in Hz.
    public var sampleRate: Int

    /// Options; 16 kHz is what the board records.
    public init(
        from source: LanguageTag, to target: LanguageTag, voice: String? = nil, quality: Quality = .standard,
        sampleRate: Int = 16000
    ) {
        self.source = source
        self.target = target
        self.voice = voice
        self.quality = quality
        self.sampleRate = sampleRate
    }
}

/// What comes back on a voice stream, in its order. It is read once, by one task.
public struct VoiceEvents: AsyncSequence, Sendable {
    /// An event.
    public typealias Element = VoiceEvent
    /// Why a stream can end early.
    public typealias Failure = CloudError

    let inbox: Inbox<VoiceEvent>

    /// Reads it.
    public func makeAsyncIterator() -> Iterator { Iterator(inbox: inbox) }

    /// Reads the events, one by one.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let inbox: Inbox<VoiceEvent>

        /// The next event; `nil` when both sides have said everything, or the stream was closed.
        public func next(isolation actor: isolated (any Actor)?) async throws(CloudError) -> VoiceEvent? {
            try await inbox.next()
        }
    }
}
