/// Decides where an utterance begins and ends, from what a voice activity detector says of each window of sound.
///
/// A pure state machine: it hears one window after another, counts, and returns what is to be done.
///
///     var endpointer = Endpointer(mode: .openMicrophone)
///     for window in windows {
///         for action in endpointer.advance(speechProbability: …, level: …) {
///             if case .utterance(let utterance) = action { … }   // sample positions in the stream
///         }
///     }
///
/// With an open microphone an utterance begins once enough speech was heard, and reaches back to 300 ms before it. It
/// ends after a pause, whose length does not depend on how short the utterance is; when it has lasted long, a shorter
/// pause will do. It ends at the maximum, and speech that goes on makes another one. It ends too when the sound has
/// become steady, as that of a fan that the detector takes for a voice: a voice is never that even. What follows such
/// a sound, or two maxima without a pause, is left alone until there is a pause or a change.
///
/// With push-to-talk an utterance is what was said while the button was down, trimmed to the speech in it.
///
/// Sound in which there was not enough speech is never an utterance; it is discarded, with a reason.
/// Positions are samples of the pipeline since the start of the stream.
public struct Endpointer: Sendable {
    /// What makes an utterance begin and end.
    public enum Mode: String, Sendable, CaseIterable {
        /// Speech itself.
        case openMicrophone = "open-microphone"
        /// A button, held down while one speaks.
        case pushToTalk = "push-to-talk"
    }

    /// A stretch of sound that may become an utterance, in windows.
    private struct Run: Equatable {
        /// Where the utterance would begin.
        var first: Int
        var firstSpeech: Int
        /// The window after the last that was speech.
        var endOfSpeech: Int
        /// How many windows were speech.
        var speech = 0
        /// Whether it continues an utterance that was cut at the maximum.
        var isContinuation = false
    }

    private enum State: Equatable {
        case idle
        /// Something was heard; it is not enough yet.
        case maybe(Run)
        case speaking(Run)
        /// A sound that is no speech goes on; since when there is a pause, if there is.
        case blocked(pause: Int, DiscardReason)
        /// The button is down.
        case held(Run)
        /// The button is up again, and a word may end until that window.
        case releasing(Run, until: Int)
        /// The button is down still, but its utterance was over at the maximum.
        case spent
    }

    /// What makes an utterance begin and end.
    public let mode: Mode
    /// When it does.
    public let parameters: Parameters

    private let windowLength: Int
    private var state = State.idle
    /// How many windows were heard.
    private var now = 0
    /// Utterances do not reach back beyond this.
    private var done = 0
    private var lastWasSpeech = false
    private var levels: RecentLevels

    /// Starts at the beginning of a stream.
    ///
    /// - Parameters:
    ///   - mode: What makes an utterance begin and end.
    ///   - parameters: When it does.
    ///   - windowLength: Samples in a window of the detector.
    public init(mode: Mode, parameters: Parameters = Parameters(), windowLength: Int = 512) {
        self.mode = mode
        self.parameters = parameters
        self.windowLength = max(1, windowLength)
        levels = RecentLevels(count: Self.windows(parameters.steadyAfter, of: self.windowLength))
    }

    /// The most samples that an utterance can reach back from the end of the latest window.
    public var reach: Int {
        let longest =
            parameters.maximum + parameters.preRoll + parameters.hangover + parameters.releaseTail
            + parameters.steadyAfter
        return windows(longest) * windowLength
    }

    /// Whether an utterance may be under way.
    public var isListening: Bool {
        switch state {
        case .idle, .blocked, .spent: false
        case .maybe, .speaking, .held, .releasing: true
        }
    }
}

// MARK: - Input

extension Endpointer {
    /// Hears the next window.
    ///
    /// - Parameters:
    ///   - speechProbability: What the detector says of it, 0...1. What is not a number is no speech.
    ///   - level: How loud it is, in dBFS, before any level normalisation.
    public mutating func advance(speechProbability: Float, level: Float) -> [Action] {
        let isSpeech = speechProbability >= (lastWasSpeech ? parameters.silenceThreshold : parameters.speechThreshold)
        lastWasSpeech = isSpeech
        levels.append(level)
        now += 1
        switch state {
        case .idle where mode == .openMicrophone && isSpeech:
            return listen(begin(), isSpeech: true)
        case .idle, .spent:
            return []
        case .maybe(let run), .speaking(let run):
            return listen(run, isSpeech: isSpeech)
        case .blocked(let pause, let reason):
            return leaveAlone(isSpeech: isSpeech, pause: pause, reason: reason)
        case .held(let run), .releasing(let run, _):
            return hold(run, isSpeech: isSpeech)
        }
    }

    /// The button went down. Nothing happens with an open microphone, or when it is down already.
    public mutating func press() -> [Action] {
        guard mode == .pushToTalk else { return [] }
        var actions: [Action] = []
        switch state {
        case .held, .spent: return []
        case .releasing(let run, _): actions = end(run, by: .released)
        default: break
        }
        let first = max(now - windows(parameters.preRoll), done)
        state = .held(Run(first: first, firstSpeech: now, endOfSpeech: first))
        return actions
    }

    /// The button went up. A word that is being said may still end.
    public mutating func release() -> [Action] {
        switch state {
        case .held(let run) where lastWasSpeech:
            state = .releasing(run, until: now + windows(parameters.releaseTail))
            return []
        case .held(let run):
            return end(run, by: .released)
        case .spent:
            state = .idle
            return []
        default:
            return []
        }
    }

    /// The sound is over. What was said so far is an utterance.
    public mutating func finish() -> [Action] {
        defer { restart() }
        return switch state {
        case .idle, .blocked, .spent: []
        case .maybe(let run), .speaking(let run), .held(let run), .releasing(let run, _): end(run, by: .endOfInput)
        }
    }

    /// Some sound is missing here. What was said so far is not whole, and is discarded.
    public mutating func interrupt() -> [Action] {
        defer { restart() }
        return switch state {
        case .idle, .blocked, .spent: []
        case .maybe(let run), .speaking(let run), .held(let run), .releasing(let run, _):
            discard(run, .interrupted)
        }
    }

    private mutating func restart() {
        state = .idle
        done = now
        lastWasSpeech = false
        levels.removeAll()
    }
}

// MARK: - Open microphone

extension Endpointer {
    private func begin() -> Run {
        let speech = now - 1
        return Run(
            first: max(speech - windows(parameters.preRoll), done), firstSpeech: speech, endOfSpeech: speech)
    }

    private mutating func listen(_ run: Run, isSpeech: Bool) -> [Action] {
        var run = run
        let actions = count(&run, isSpeech: isSpeech)
        guard run.speech >= minimumSpeech else {
            state = .maybe(run)
            if now - run.endOfSpeech < windows(parameters.shortestHangover) { return [] }
            if run.speech > 0 { return discard(run, .tooShort) }
            state = .idle
            return []
        }
        state = .speaking(run)
        let length = now - run.first
        if now - run.endOfSpeech >= hangover(length: length) { return actions + end(run, by: .silence) }
        if isSpeech, isSteady { return actions + cutSteadySound(run) }
        if length >= maximum { return actions + cut(run) }
        return actions
    }

    /// The pause that ends an utterance of so many windows.
    private func hangover(length: Int) -> Int {
        let longest = windows(parameters.hangover)
        let shortest = min(longest, windows(parameters.shortestHangover))
        let shrinkingFrom = maximum * 2 / 3
        guard length > shrinkingFrom, maximum > shrinkingFrom else { return longest }
        let share = min(length - shrinkingFrom, maximum - shrinkingFrom)
        return longest - (longest - shortest) * share / (maximum - shrinkingFrom)
    }

    /// The utterance is as long as it may be. Speech that goes on makes another one, once.
    private mutating func cut(_ run: Run) -> [Action] {
        if run.isContinuation {
            defer { state = .blocked(pause: 0, .unbrokenSound) }
            return discard(run, .unbrokenSound)
        }
        let actions = end(run, by: .maximum)
        state = .maybe(Run(first: now, firstSpeech: now, endOfSpeech: now, isContinuation: true))
        return actions
    }

    /// The sound has been steady for a while; what came before it can be an utterance.
    private mutating func cutSteadySound(_ run: Run) -> [Action] {
        let steadySince = now - levels.capacity
        defer { state = .blocked(pause: 0, .steadySound) }
        guard steadySince - run.firstSpeech >= minimumSpeech else {
            return discard(run, .steadySound)
        }
        var run = run
        run.endOfSpeech = steadySince
        return end(run, by: .steadySound)
    }

    private mutating func leaveAlone(isSpeech: Bool, pause: Int, reason: DiscardReason) -> [Action] {
        let pause = isSpeech ? 0 : pause + 1
        done = now
        if pause >= windows(parameters.shortestHangover) {
            state = .idle
        } else if reason == .steadySound, isSpeech, !isSteady {
            // Someone speaks up over the noise.
            done = max(0, now - 1 - windows(parameters.preRoll))
            return listen(begin(), isSpeech: true)
        } else {
            state = .blocked(pause: pause, reason)
        }
        return []
    }

    private var isSteady: Bool {
        levels.isFull && levels.deviation < parameters.steadyDeviation
    }
}

// MARK: - Push-to-talk

extension Endpointer {
    private mutating func hold(_ run: Run, isSpeech: Bool) -> [Action] {
        var run = run
        let actions = count(&run, isSpeech: isSpeech)
        if case .releasing(_, let until) = state {
            if !isSpeech || now >= until { return actions + end(run, by: .released) }
            state = .releasing(run, until: until)
        } else if now - run.first >= maximum {
            defer { state = .spent }
            return actions + end(run, by: .maximum)
        } else {
            state = .held(run)
        }
        return actions
    }
}

// MARK: - Shared

extension Endpointer {
    /// Counts the latest window; says so when it makes the speech enough for an utterance.
    private func count(_ run: inout Run, isSpeech: Bool) -> [Action] {
        guard isSpeech else { return [] }
        if run.speech == 0 { run.firstSpeech = now - 1 }
        run.speech += 1
        run.endOfSpeech = now
        return run.speech == minimumSpeech
            ? [.speechStarted(at: run.firstSpeech * windowLength)] : []
    }

    private mutating func end(_ run: Run, by ending: Ending) -> [Action] {
        guard run.speech >= minimumSpeech else {
            return discard(run, mode == .pushToTalk ? .noSpeech : .tooShort)
        }
        let first = max(run.first, run.firstSpeech - windows(parameters.preRoll))
        let end = min(now, run.endOfSpeech + windows(parameters.postRoll))
        state = .idle
        done = ending == .maximum ? now : end
        return [
            .utterance(
                Bounds(
                    range: first * windowLength..<end * windowLength, endOfSpeech: run.endOfSpeech * windowLength,
                    endedBy: ending))
        ]
    }

    private mutating func discard(_ run: Run, _ reason: DiscardReason) -> [Action] {
        state = .idle
        // What was too short may be the first sound of a word, and within the pre-roll of what follows.
        if reason != .tooShort { done = now }
        return [.discarded(run.first * windowLength..<now * windowLength, reason)]
    }

    private var minimumSpeech: Int { max(1, windows(parameters.minimumSpeech)) }

    private var maximum: Int {
        max(1, PipelineFormat.samples(milliseconds: parameters.maximum) / windowLength)
    }

    private func windows(_ milliseconds: Int) -> Int {
        Self.windows(milliseconds, of: windowLength)
    }

    private static func windows(_ milliseconds: Int, of length: Int) -> Int {
        (PipelineFormat.samples(milliseconds: max(0, milliseconds)) + length - 1) / length
    }
}
