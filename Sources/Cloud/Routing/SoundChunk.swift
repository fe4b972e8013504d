import Resilience

/// How much sound is sent and handed on at once.
///
/// On a fast network small chunks bring the first sound sooner; on a slow one they only cost overhead and make stutter
/// likelier, as each may be late.
public enum SoundChunk {
    /// The length for a measured round trip: 20 ms of sound below 50 ms, 40 ms below 150 ms, 100 ms below 300 ms, 200 ms
    /// above. Without a measurement 100 ms, which no network makes stutter at once.
    public static func length(roundTrip: Duration?) -> Duration {
        guard let roundTrip else { return .milliseconds(100) }
        if roundTrip < .milliseconds(50) { return .milliseconds(20) }
        if roundTrip < .milliseconds(150) { return .milliseconds(40) }
        if roundTrip < .milliseconds(300) { return .milliseconds(100) }
        return .milliseconds(200)
    }

    /// The length in bytes of 16-bit sound on one channel; always whole samples, and at least one.
    public static func bytes(of length: Duration, sampleRate: Int) -> Int {
        let samples = Double(max(1, sampleRate)) * max(0, length.inSeconds)
        return 2 * max(1, Int(min(samples, 1e9).rounded()))
    }
}

/// The length of chunks while the round trip changes: it moves only when the measurement has left the band by a tenth, so
/// that a round trip near a boundary does not make it go back and forth.
public struct SoundChunkBand: Hashable, Sendable {
    private static let boundaries: [Duration] = [.milliseconds(50), .milliseconds(150), .milliseconds(300)]
    private var band: Int?

    /// No band yet.
    public init() {}

    /// The chunk's length for the newest smoothed round trip.
    public mutating func length(roundTrip: Duration?) -> Duration {
        guard let roundTrip else { return SoundChunk.length(roundTrip: nil) }
        let target = Self.boundaries.count { roundTrip >= $0 }
        guard let band, band != target else {
            band = target
            return SoundChunk.length(roundTrip: roundTrip)
        }
        // The boundary that was crossed last, on the way from the old band to the new one.
        let crossed = target > band ? Self.boundaries[target - 1] : Self.boundaries[target]
        let distance = roundTrip > crossed ? roundTrip - crossed : crossed - roundTrip
        if distance * 10 >= crossed || abs(target - band) > 1 {
            self.band = target
            return SoundChunk.length(roundTrip: roundTrip)
        }
        return Self.length(ofBand: band)
    }

    private static func length(ofBand band: Int) -> Duration {
        SoundChunk.length(roundTrip: band == 0 ? .zero : boundaries[band - 1])
    }
}
