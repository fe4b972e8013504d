import Foundation

/// The conversation at the counter, as a pure state machine: events go in, actions come out, nothing else happens.
///
/// The ``Interpreter`` carries the actions out and feeds the events in; the screen draws the ``state``. A turn that was
/// overtaken by a newer one is still recorded, but no longer shown or spoken: two voices never overlap.
///
///     idle ─ speech ─► listening ─ end ─► recognising ─► answering │ suggesting │ queued ─ rest ─► idle
///       ▲                 │ noise                             │ speech (barge-in), talk button
///       └─────────────────┘◄──────────────────────────────────┘
///     deviceLost takes the place of idle while the microphone is away; typing goes on.
public struct Conversation: Sendable {
    /// What the screen shows.
    public enum State: Sendable, Equatable {
        case idle
        case listening(Turn.Side)
        case recognising(UUID)
        /// An answer is shown, and spoken where there is a voice.
        case answering(Turn)
        /// Phrases to tap.
        case suggesting(Turn)
        /// A miss; it waits for the cloud when its turn says so.
        case queued(Turn)
        /// Something that was accepted came to nothing, with the reason in words; never silence.
        case apologising(String)
        /// The microphone is away, with the reason in words.
        case deviceLost(String)
    }

    /// What can happen.
    public enum Event: Sendable, Equatable {
        /// A talk button was pressed by one side, or the screen says who speaks.
        case sideChosen(Turn.Side)
        case speechStarted
        /// What seemed speech was none, or too short.
        case speechDiscarded
        /// An utterance or a text was accepted as this turn.
        case turnBegan(UUID, Turn.Side)
        /// The turn was decided, and its record is committed.
        case turnDecided(Turn)
        /// The turn came to nothing: nothing was understood, or an engine failed.
        case turnFailed(UUID, reason: String)
        /// The loudspeaker is done with this turn, or there was nothing to say.
        case playbackEnded(UUID)
        /// What is shown was shown for long enough, or was dismissed.
        case rested
        case microphoneLost(String)
        case microphoneFound
    }

    /// What the shell does.
    public enum Action: Sendable, Equatable {
        case speak(Turn)
        case stopSpeaking
        /// Post ``Event/rested`` when nothing else happened for a while.
        case restLater
        /// Forget the utterance that is being collected.
        case discardSpeech
    }

    /// What the screen shows now.
    public private(set) var state: State = .idle
    /// The side whose speech the microphone is taken for.
    public private(set) var side: Turn.Side = .customer
    /// Whether the loudspeaker speaks for the shown turn.
    public private(set) var isSpeaking = false

    /// Whether speech interrupts an answer that is being spoken.
    public let allowsBargeIn: Bool
    private var latestTurn: UUID?
    private var lostDevice: String?

    /// A conversation that nobody has begun.
    public init(allowsBargeIn: Bool = false) {
        self.allowsBargeIn = allowsBargeIn
    }

    /// Takes an event.
    ///
    /// - Returns: what is to be done now, in order.
    public mutating func handle(_ event: Event) -> [Action] {
        switch event {
        case .sideChosen(let chosen):
            side = chosen
            return silence()

        case .speechStarted:
            if isSpeaking && !allowsBargeIn {
                return [.discardSpeech]  // The loudspeaker's own voice must never become a turn.
            }
            state = .listening(side)
            return silence()

        case .speechDiscarded:
            if case .listening = state {
                state = resting
            }
            return []

        case .turnBegan(let id, let side):
            latestTurn = id
            self.side = side
            state = .recognising(id)
            return silence()

        case .turnDecided(let turn):
            guard turn.id == latestTurn || isResting else { return [] }
            return show(turn)

        case .turnFailed(let id, let reason):
            guard id == latestTurn else { return [] }
            state = .apologising(reason)
            return [.restLater]

        case .playbackEnded(let id):
            guard isSpeaking, id == latestTurn else { return [] }
            isSpeaking = false
            return [.restLater]

        case .rested:
            switch state {
            case .answering where isSpeaking: return [.restLater]
            case .listening, .recognising: return []
            default:
                state = resting
                return []
            }

        case .microphoneLost(let reason):
            lostDevice = reason
            switch state {
            case .idle, .listening, .deviceLost: state = resting
            default: break  // What is shown stays until it has rested.
            }
            return []

        case .microphoneFound:
            lostDevice = nil
            if case .deviceLost = state {
                state = resting
            }
            return []
        }
    }

    private mutating func show(_ turn: Turn) -> [Action] {
        latestTurn = turn.id
        let before = silence()
        switch turn.outcome {
        case .answer:
            state = .answering(turn)
            isSpeaking = true
            return before + [.speak(turn)]
        case .suggest:
            state = .suggesting(turn)
            return before + [.restLater]
        case .miss:
            state = .queued(turn)
            return before + [.restLater]
        }
    }

    private mutating func silence() -> [Action] {
        defer { isSpeaking = false }
        return isSpeaking ? [.stopSpeaking] : []
    }

    private var resting: State {
        lostDevice.map(State.deviceLost) ?? .idle
    }

    private var isResting: Bool {
        switch state {
        case .idle, .deviceLost: true
        default: false
        }
    }
}
