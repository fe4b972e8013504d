import SpeechAudio

/// Sound as Wyoming carries it: 16-bit integers in events, each of which repeats the format.
struct WyomingSound {
    /// The format in which utterances are sent.
    static let format: [String: JSONValue] = [
        "rate": .number(Double(PipelineFormat.sampleRate)), "width": .number(2), "channels": .number(1),
    ]

    /// Samples in one event: a tenth of a second.
    private static let chunk = PipelineFormat.sampleRate / 10

    /// An utterance's samples as events.
    static func chunks(of samples: [Float]) -> [WyomingEvent] {
        stride(from: 0, to: samples.count, by: chunk).map { start in
            let part = samples[start..<min(start + chunk, samples.count)]
            return WyomingEvent(type: "audio-chunk", data: format, payload: part.littleEndian16)
        }
    }

    private var clip = SoundClip(samples: [], sampleRate: 0)

    /// Takes the next event of an answer.
    ///
    /// - Returns: The clip, when the event ends it.
    /// - Throws: `badResponse` when the format is none that we know, changes on the way, or the sound goes on for longer
    ///   than anyone speaks.
    mutating func take(_ event: WyomingEvent) throws(SpeechEngineError) -> SoundClip? {
        switch event.type {
        case "audio-chunk":
            guard let rate = event.data["rate"]?.integer, (4_000...192_000).contains(rate),
                event.data["width"]?.integer == 2, let channels = event.data["channels"]?.integer,
                (1...8).contains(channels), clip.samples.isEmpty || clip.sampleRate == rate,
                clip.samples.count < WyomingVoice.longestAnswer * rate
            else { throw Self.unusable }
            clip.sampleRate = rate
            let samples = [Float](littleEndian16: ArraySlice(event.payload))
            clip.samples += stride(from: 0, to: samples.count - channels + 1, by: channels).map { start in
                samples[start..<start + channels].reduce(0, +) / Float(channels)
            }
            return nil
        case "audio-stop":
            guard !clip.samples.isEmpty else { throw Self.unusable }
            return clip
        default:
            return nil
        }
    }

    private static let unusable = SpeechEngineError(
        .badResponse, "The Wyoming server sent no sound, or sound of a kind that Parley does not know",
        remedy: "Have it send 16-bit sound of at most two minutes; see what its log says")
}
