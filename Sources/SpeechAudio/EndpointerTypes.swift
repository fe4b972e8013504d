extension Endpointer {
    /// When an utterance begins and ends. Times are in milliseconds and rounded up to whole windows.
    public struct Parameters: Sendable, Equatable {
        /// From this probability on, 0...1, a window is speech.
        public var speechThreshold: Float = 0.5
        /// Once there is speech, a window stays speech down to this probability.
        public var silenceThreshold: Float = 0.35
        /// How much speech makes an utterance.
        public var minimumSpeech = 96
        /// How much sound before the first speech belongs to the utterance: soft beginnings are heard late.
        public var preRoll = 300
        /// How much sound after the last speech belongs to the utterance: soft endings are given up early.
        public var postRoll = 200
        /// How long a pause ends an utterance.
        public var hangover = 600
        /// How long a pause ends an utterance that is about to reach the maximum. The pause that is needed shrinks from
        /// `hangover` to this over the last third.
        public var shortestHangover = 160
        /// The longest utterance, with what precedes and follows the speech. Rounded down.
        public var maximum = 15_000
        /// After the button is up, how long the end of a word may still take.
        public var releaseTail = 200
        /// After how long a sound can be called steady.
        public var steadyAfter = 2_000
        /// A sound is steady when the levels of its windows deviate by less than this from their mean, in dB. Measured
        /// over two seconds: hum, white, pink and brown noise 0.2 to 1.9; people who read aloud 5 and more; speech over
        /// pink noise 3.1 at a distance of 5 dB, and 1.9 where the noise is as loud as the speech. At 0, no sound is.
        public var steadyDeviation: Float = 2

        /// The values that Parley uses.
        public init() {}
    }

    /// Why an utterance ended.
    public enum Ending: String, Sendable {
        /// A pause.
        case silence
        /// It reached the longest that is allowed.
        case maximum
        /// The sound became steady, as no voice is.
        case steadySound = "steady-sound"
        /// The button was let go.
        case released
        /// The sound ended.
        case endOfInput = "end-of-input"
    }

    /// Why sound was not made an utterance of.
    public enum DiscardReason: String, Sendable {
        /// There was something like speech in it, but not enough.
        case tooShort = "too-short"
        /// The button was down, and nobody spoke.
        case noSpeech = "no-speech"
        /// It was steady, as no voice is.
        case steadySound = "steady-sound"
        /// It lasted twice the maximum without a pause, as no speaker does.
        case unbrokenSound = "unbroken-sound"
        /// Some of it is missing: the microphone was lost.
        case interrupted
    }

    /// An utterance, as positions in the stream.
    public struct Bounds: Sendable, Equatable {
        /// What to hand to a recogniser.
        public var range: Range<Int>
        /// Where the last speech ended.
        public var endOfSpeech: Int
        /// Why it ended.
        public var endedBy: Ending
    }

    /// What is to be done.
    public enum Action: Sendable, Equatable {
        /// Someone speaks, since that position.
        case speechStarted(at: Int)
        /// There is an utterance.
        case utterance(Bounds)
        /// There was something, and it was left out. After `speechStarted`, this says that no utterance follows.
        case discarded(Range<Int>, DiscardReason)
    }
}
