/// The one format of sound inside the way of an utterance: 16 kHz, mono, Float32 in -1...1.
///
/// Sound is brought to it where it enters, by ``StreamResampler``; recognisers and detectors may count on it.
public enum PipelineFormat {
    /// Samples a second, in Hz.
    public static let sampleRate = 16_000

    /// A duration in samples of the pipeline, rounded down.
    public static func samples(milliseconds: Int) -> Int {
        milliseconds * sampleRate / 1000
    }

    /// A number of samples of the pipeline as a duration, rounded down.
    public static func milliseconds(samples: Int) -> Int {
        samples * 1000 / sampleRate
    }
}

/// A piece of sound that is whole and in memory: a recorded phrase, a synthesised one, a short file.
public struct SoundClip: Sendable, Equatable {
    /// Mono samples in -1...1.
    public var samples: [Float]
    /// Samples a second, in Hz.
    public var sampleRate: Int

    /// Takes mono samples in -1...1 and their rate in Hz.
    public init(samples: [Float], sampleRate: Int) {
        self.samples = samples
        self.sampleRate = sampleRate
    }

    /// How long the clip lasts, rounded down.
    public var milliseconds: Int {
        sampleRate > 0 ? samples.count * 1000 / sampleRate : 0
    }
}

/// A piece of a stream that comes from a device: what was captured between two wake-ups of its thread.
public struct SoundBlock: Sendable, Equatable {
    /// Mono samples in -1...1.
    public var samples: [Float]
    /// Samples a second, in Hz. It can differ from the block before only after the device was lost and came back.
    public var sampleRate: Int
    /// When the last sample of the block was captured; echo cancellation needs it. `nil` when it is not known, as for
    /// sound from a file.
    public var endedAt: ContinuousClock.Instant?

    /// Takes mono samples in -1...1, their rate in Hz, and when the last of them was captured.
    public init(samples: [Float], sampleRate: Int, endedAt: ContinuousClock.Instant? = nil) {
        self.samples = samples
        self.sampleRate = sampleRate
        self.endedAt = endedAt
    }
}
