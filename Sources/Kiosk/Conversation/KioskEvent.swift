import Languages

/// What the screen draws: the conversation's state with what is needed to show it.
public struct KioskView: Sendable, Equatable, Encodable {
    /// The microphone, as the screen shows it.
    public struct Microphone: Sendable, Equatable, Encodable {
        /// `open`, `push` or `off`.
        public let mode: String
        /// Why there is no sound, in words; `nil` while all is well.
        public let problem: String?
    }

    /// The languages of the two sides.
    public struct Languages: Sendable, Equatable, Encodable {
        /// The customer's.
        public let customer: LanguageTag
        /// The clerk's.
        public let clerk: LanguageTag
    }

    /// The state's name: `idle`, `listening`, `recognising`, `answering`, `suggesting`, `queued`, `apologising`,
    /// `deviceLost`.
    public let state: String
    /// The turn that the state is about.
    public let turn: Turn?
    /// What is wrong, in words, where the state has to say it.
    public let message: String?
    /// The side whose speech the microphone is taken for.
    public let side: Turn.Side
    /// Whether the loudspeaker speaks for the shown turn.
    public let speaking: Bool
    /// Who speaks which language.
    public let languages: Languages
    /// How the microphone is.
    public let microphone: Microphone

    init(_ conversation: Conversation, languages: Languages, microphone: Microphone) {
        (state, turn, message) =
            switch conversation.state {
            case .idle: ("idle", nil, nil)
            case .listening: ("listening", nil, nil)
            case .recognising: ("recognising", nil, nil)
            case .answering(let turn): ("answering", turn, nil)
            case .suggesting(let turn): ("suggesting", turn, nil)
            case .queued(let turn): ("queued", turn, nil)
            case .apologising(let reason): ("apologising", nil, reason)
            case .deviceLost(let reason): ("deviceLost", nil, reason)
            }
        side = conversation.side
        speaking = conversation.isSpeaking
        self.languages = languages
        self.microphone = microphone
    }
}

/// What happens in a kiosk, for whoever watches it.
public enum KioskEvent: Sendable, Equatable {
    /// The screen has something else to show.
    case view(KioskView)
    /// A turn was decided, and its record is committed.
    case turn(Turn)
    /// Something happens with a pack.
    case pack(PackNews)
    /// Nothing happened for a while.
    case heartbeat
}
