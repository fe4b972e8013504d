/// Finds utterances in a stream of sound: from a microphone, a file or the network, at any rate.
///
///     let detector = try UtteranceDetector(vad: silero, mode: .openMicrophone)
///     for block in blocks {
///         for event in try detector.feed(block) {
///             if case .utterance(let utterance) = event { … }
///         }
///     }
///     let last = try detector.finish()
///
/// It resamples to 16 kHz, conditions, asks the voice activity detector about each window, lets an ``Endpointer``
/// decide, and keeps as much sound as an utterance can reach back: about 18 seconds, or 1.2 MB, whatever comes.
///
/// Not for use by two threads at once, and a detector of voice activity belongs to one of these alone.
public final class UtteranceDetector {
    /// Whether an utterance may be under way.
    public var isListening: Bool { endpointer.isListening }
    /// How loud the latest window was, in dBFS, before level normalisation; for a level meter.
    public var level: Float { conditioner.level }

    private let vad: any VoiceActivityDetector
    private let conditioner: SignalConditioner
    private var endpointer: Endpointer
    private var recent: SampleRing
    private var resampler: StreamResampler?
    /// Samples at 16 kHz that do not fill a window yet.
    private var pending: [Float] = []
    private var window: [Float] = []
    /// Where a moment and a position of the stream at 16 kHz meet.
    private var anchor: (position: Double, moment: ContinuousClock.Instant)?
    /// The position at 16 kHz of the next sample that goes into the resampler.
    private var inputPosition = 0.0
    private var isWarm = false
    /// What has happened and was not returned yet; what throws returns it the next time.
    private var events: [UtteranceEvent] = []

    /// Starts a stream.
    ///
    /// - Parameters:
    ///   - vad: Tells speech from everything else.
    ///   - mode: What makes an utterance begin and end.
    ///   - parameters: When it does.
    ///   - reference: What the loudspeaker plays, to cancel its echo; `nil` where none is near, as for files.
    ///   - denoises: Whether to turn down steady noise; see ``SignalConditioner``.
    /// - Throws: ``AudioError`` with the code `processingFailed`.
    public init(
        vad: any VoiceActivityDetector, mode: Endpointer.Mode, parameters: Endpointer.Parameters = .init(),
        reference: EchoReference? = nil, denoises: Bool = false
    ) throws(AudioError) {
        guard vad.windowLength > 0, vad.windowLength.isMultiple(of: SignalConditioner.frameLength) else {
            throw AudioError(
                .processingFailed, "The voice activity detector wants windows of \(vad.windowLength) samples",
                remedy: "Use one whose windows are a multiple of \(SignalConditioner.frameLength) samples")
        }
        self.vad = vad
        conditioner = try SignalConditioner(reference: reference, denoises: denoises)
        endpointer = Endpointer(mode: mode, parameters: parameters, windowLength: vad.windowLength)
        recent = SampleRing(capacity: endpointer.reach)
    }

    /// Hears the next block of the stream.
    ///
    /// - Returns: What happened, in order.
    /// - Throws: ``AudioError`` with the code `unsupported` for a rate that cannot be, `processingFailed`, or
    ///   `detectorFailed`. A piece of sound is then lost; the stream can go on, and what had happened is told then.
    public func feed(_ block: SoundBlock) throws(AudioError) -> [UtteranceEvent] {
        try feed(block.samples.span, sampleRate: block.sampleRate, endedAt: block.endedAt)
    }

    /// Hears the next samples of the stream.
    ///
    /// - Parameters:
    ///   - samples: Mono, in -1...1.
    ///   - sampleRate: In Hz. Where it changes, the microphone has changed: what was said so far is discarded.
    ///   - endedAt: When the last of them was captured, where the stream is live.
    /// - Returns: What happened, in order.
    /// - Throws: As ``feed(_:)``.
    public func feed(
        _ samples: Span<Float>, sampleRate: Int, endedAt: ContinuousClock.Instant? = nil
    ) throws(AudioError) -> [UtteranceEvent] {
        if let resampler, resampler.inputRate != sampleRate { interruptStream() }
        let resampler = try resampler(from: sampleRate)
        try resampler.process(samples, into: &pending)
        inputPosition += Double(samples.count) * Double(PipelineFormat.sampleRate) / Double(sampleRate)
        if let endedAt { anchor = (inputPosition, endedAt) }
        try hearWindows()
        return takeEvents()
    }

    /// The button of push-to-talk went down.
    public func press() -> [UtteranceEvent] {
        report(endpointer.press())
        return takeEvents()
    }

    /// The button of push-to-talk went up. The utterance may follow a little later, from ``feed(_:)``.
    public func release() -> [UtteranceEvent] {
        report(endpointer.release())
        return takeEvents()
    }

    /// The stream is over: what is still inside is heard, and what was being said becomes an utterance. Another stream
    /// may follow, whose times go on from this one's.
    ///
    /// - Throws: As ``feed(_:)``.
    public func finish() throws(AudioError) -> [UtteranceEvent] {
        try resampler?.flush(into: &pending)
        if !pending.count.isMultiple(of: vad.windowLength) {
            pending += repeatElement(0, count: vad.windowLength - pending.count % vad.windowLength)
        }
        try hearWindows()
        report(endpointer.finish())
        restart()
        conditioner.reset()
        return takeEvents()
    }

    /// Some of the stream is missing here: the microphone was lost, or sound was dropped. What was being said is not
    /// whole, and is discarded: half a sentence can mean the opposite of the whole.
    public func interrupt() -> [UtteranceEvent] {
        interruptStream()
        return takeEvents()
    }

    private func interruptStream() {
        report(endpointer.interrupt())
        restart()
    }

    private func restart() {
        resampler = nil
        pending.removeAll(keepingCapacity: true)
        inputPosition = Double(recent.end)
        anchor = nil
        isWarm = false
    }

    private func resampler(from sampleRate: Int) throws(AudioError) -> StreamResampler {
        if let resampler { return resampler }
        let new = try StreamResampler(from: sampleRate)
        resampler = new
        return new
    }

    private func hearWindows() throws(AudioError) {
        var used = 0
        defer { pending.removeFirst(used) }
        while pending.count - used >= vad.windowLength {
            window.removeAll(keepingCapacity: true)
            window += pending[used..<used + vad.windowLength]
            used += vad.windowLength
            conditioner.process(&window, capturedFrom: moment(of: recent.end))
            try warmUp()
            let probability = try vad.speechProbability(in: window.span)
            recent.append(window.span)
            report(endpointer.advance(speechProbability: probability, level: conditioner.level))
        }
    }

    /// Right after a reset the detector's answers are not to be trusted, and the first word may be said by then. So it
    /// hears what a quiet room would sound like first.
    private func warmUp() throws(AudioError) {
        guard !isWarm else { return }
        vad.reset()
        var noise = QuietNoise()
        for _ in 0..<vad.warmUpWindows {
            let quiet = (0..<vad.windowLength).map { _ in noise.next() }
            _ = try vad.speechProbability(in: quiet.span)
        }
        isWarm = true
    }

    private func moment(of position: Int) -> ContinuousClock.Instant? {
        anchor.map { anchor in
            anchor.moment + .seconds((Double(position) - anchor.position) / Double(PipelineFormat.sampleRate))
        }
    }

    private func report(_ actions: [Endpointer.Action]) {
        for action in actions {
            switch action {
            case .speechStarted(let position):
                events.append(.speechStarted(atMilliseconds: PipelineFormat.milliseconds(samples: position)))
            case .utterance(let bounds):
                events.append(.utterance(utterance(bounds)))
            case .discarded(let range, let reason):
                events.append(.discarded(reason, milliseconds: PipelineFormat.milliseconds(samples: range.count)))
            }
        }
    }

    private func utterance(_ bounds: Endpointer.Bounds) -> Utterance {
        Utterance(
            samples: recent.samples(in: bounds.range),
            startMilliseconds: PipelineFormat.milliseconds(samples: bounds.range.lowerBound),
            endOfSpeechMilliseconds: PipelineFormat.milliseconds(samples: bounds.endOfSpeech),
            endOfSpeech: moment(of: bounds.endOfSpeech), endedBy: bounds.endedBy)
    }

    private func takeEvents() -> [UtteranceEvent] {
        defer { events.removeAll() }
        return events
    }
}

/// White noise at about -75 dBFS, the same each time.
private struct QuietNoise {
    private var state: UInt32 = 1

    mutating func next() -> Float {
        state = state &* 1_664_525 &+ 1_013_904_223
        return Float(Int32(bitPattern: state)) / Float(Int32.max) * 0.0003
    }
}
