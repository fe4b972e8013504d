import Locks

/// What the loudspeaker plays, and when it is heard: the reference that an echo canceller needs.
///
/// The ``Loudspeaker`` says what it plays; a ``SignalConditioner`` asks what could be heard at the moment when a piece
/// of sound was captured. It holds the one clip that is played, at 16 kHz.
///
/// The moments that a sound card reports tremble by milliseconds, and an echo canceller cannot bear that. So the moment
/// only says where in the clip to begin; from there a ``Cursor`` goes on sample by sample, as the sound itself does, and
/// begins anew only when it has strayed far.
public final class EchoReference: Sendable {
    /// How far a reader has come, and in which clip.
    struct Cursor {
        fileprivate var clip = 0
        fileprivate var position = 0
    }

    private struct Playing: Sendable {
        var clip = 0
        var samples: [Float] = []
        /// When the first sample is heard; `nil` until the loudspeaker knows.
        var start: ContinuousClock.Instant?
    }

    /// The room still sounds for a while after the loudspeaker is silent.
    static let reverberation = Duration.milliseconds(300)
    /// The reference is handed out a little early, so that an error of the reported moments never puts the echo before
    /// its cause.
    static let advance = PipelineFormat.samples(milliseconds: 20)
    /// How far the reported moments may stray from the count of samples.
    static let tolerance = PipelineFormat.samples(milliseconds: 30)

    private let playing = Locked(Playing())

    /// Nothing is played yet.
    public init() {}

    /// A clip is about to be played.
    func begin() {
        playing.withLock { $0 = Playing(clip: $0.clip + 1) }
    }

    /// More of the clip is about to be played, at 16 kHz.
    func append(_ samples: [Float]) {
        playing.withLock { $0.samples += samples }
    }

    /// The first sample of the clip is heard at that moment.
    func isAudible(since start: ContinuousClock.Instant) {
        playing.withLock { $0.start = start }
    }

    /// The clip was stopped at that moment.
    func end(at moment: ContinuousClock.Instant) {
        playing.withLock { playing in
            guard let start = playing.start else {
                playing.samples = []
                return
            }
            let heard = max(0, Self.samples(in: moment - start))
            if heard < playing.samples.count { playing.samples.removeLast(playing.samples.count - heard) }
        }
    }

    /// Fills a piece with what the loudspeaker played while that piece of sound was captured.
    ///
    /// - Parameters:
    ///   - piece: 16 kHz; silence where the clip has not begun or is over.
    ///   - moment: When the first sample of the piece was captured.
    ///   - cursor: Where the call before has come.
    /// - Returns: `false` when nothing could be heard; the piece is then left as it is.
    func read(into piece: inout [Float], capturedFrom moment: ContinuousClock.Instant, cursor: inout Cursor) -> Bool {
        playing.withLock { playing in
            guard let start = playing.start else { return false }
            let expected = Self.samples(in: moment - start) + Self.advance
            let tail = Self.samples(in: Self.reverberation)
            guard expected + piece.count > 0, expected < playing.samples.count + tail else { return false }
            if cursor.clip != playing.clip || abs(cursor.position - expected) > Self.tolerance {
                cursor = Cursor(clip: playing.clip, position: expected)
            }
            for index in piece.indices {
                let position = cursor.position + index
                piece[index] = playing.samples.indices.contains(position) ? playing.samples[position] : 0
            }
            cursor.position += piece.count
            return true
        }
    }

    private static func samples(in duration: Duration) -> Int {
        let (seconds, attoseconds) = duration.components
        return Int(seconds) * PipelineFormat.sampleRate
            + Int(attoseconds / (1_000_000_000_000_000_000 / Int64(PipelineFormat.sampleRate)))
    }
}
