/// What a source has to be played next.
enum Supply: Sendable, Equatable {
    /// The next samples, at least one.
    case samples([Float])
    /// More will come, and is not there yet.
    case late
    /// That was all.
    case end
}

/// Where a player gets what it plays. It belongs to the player's thread.
protocol PlaybackSource: AnyObject {
    /// Samples a second, in Hz.
    var sampleRate: Int { get }
    /// At most so many samples, without waiting.
    func next(atMost count: Int) -> Supply
    /// Waits until there is something, or the time is over.
    func wait(_ duration: Duration)
    /// There was nothing when the device needed it.
    func ranDry()
    /// Begins anew, on a device that was lost and found.
    func rewind()
}

/// A clip that is there as a whole.
final class ClipSource: PlaybackSource {
    private let clip: SoundClip
    private var position = 0

    init(_ clip: SoundClip) {
        self.clip = clip
    }

    var sampleRate: Int { clip.sampleRate }

    func next(atMost count: Int) -> Supply {
        guard position < clip.samples.count else { return .end }
        let end = min(clip.samples.count, position + count)
        defer { position = end }
        return .samples(Array(clip.samples[position..<end]))
    }

    func wait(_ duration: Duration) {}
    func ranDry() {}
    func rewind() { position = 0 }
}

/// A stream, and what came of it so far.
final class StreamSource: PlaybackSource {
    private let stream: SoundStream
    /// Everything that came, without the silence in between.
    private(set) var taken: [Float] = []
    private var position = 0

    init(_ stream: SoundStream) {
        self.stream = stream
    }

    var sampleRate: Int { stream.sampleRate }

    func next(atMost count: Int) -> Supply {
        if position < taken.count {
            let end = min(taken.count, position + count)
            defer { position = end }
            return .samples(Array(taken[position..<end]))
        }
        let supply = stream.buffer.take(atMost: count)
        if case .samples(let samples) = supply {
            taken += samples
            position = taken.count
        }
        return supply
    }

    func wait(_ duration: Duration) { stream.buffer.wait(duration) }
    func ranDry() { stream.buffer.ranDry() }
    func rewind() { position = 0 }

    /// Ends the stream.
    func conclude() -> (clip: SoundClip, end: SoundStreamBuffer.End) {
        let (rest, end) = stream.buffer.conclude()
        return (SoundClip(samples: taken + rest, sampleRate: stream.sampleRate), end)
    }
}
