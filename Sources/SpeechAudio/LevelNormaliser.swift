import Foundation

/// Brings speech to one level, slowly, whatever the microphone and whoever speaks.
///
/// It follows the level of what stands out from the background, and turns towards the target by a few dB a second, so
/// that words keep their shape. It does not turn up the background: in a pause the gain stays. A peak that would clip
/// turns it down at once.
struct LevelNormaliser: Sendable {
    /// What speech is brought to, in dBFS (RMS of the windows in which someone speaks).
    static let target: Float = -23
    /// The gains that it may reach, in dB.
    static let gains: ClosedRange<Float> = -12...24
    /// How fast it turns up and down, in dB a second.
    static let rise: Float = 6
    static let fall: Float = 24
    /// By how much sound must stand out from the background to count as speech, in dB.
    static let prominence: Float = 9
    /// How fast the background may become louder, in dB a second; it becomes quieter at once.
    static let backgroundRise: Float = 4
    /// The highest peak that it makes itself, of full scale.
    static let ceiling: Float = 0.97

    /// The gain now, in dB.
    private(set) var gain: Float = 0
    private var background: Float?
    private var speech: Float?

    /// Processes a piece of sound in place.
    ///
    /// - Parameters:
    ///   - samples: Some tens of milliseconds.
    ///   - level: Their level in dBFS, before this.
    mutating func process(_ samples: inout [Float], level: Float) {
        let seconds = Float(samples.count) / Float(PipelineFormat.sampleRate)
        let previous = gain
        follow(level, seconds: seconds)
        if let speech {
            let wanted = min(max(Self.target - speech, Self.gains.lowerBound), Self.gains.upperBound)
            gain = min(max(wanted, gain - Self.fall * seconds), gain + Self.rise * seconds)
        }
        let peak = samples.reduce(0) { max($0, abs($1)) }
        if peak * Self.amplitude(gain) > Self.ceiling {
            gain = max(Self.decibels(Self.ceiling / peak), Self.gains.lowerBound)
        }
        apply(from: min(previous, gain), to: gain, &samples)
    }

    private mutating func follow(_ level: Float, seconds: Float) {
        let level = max(level, -90)
        let background = min(level, (background ?? level) + Self.backgroundRise * seconds)
        self.background = background
        guard level > background + Self.prominence else { return }
        // Loud parts of speech count more than soft ones.
        let current = speech ?? level
        speech = current + (level - current) * min(1, seconds / (level > current ? 0.2 : 1))
    }

    private func apply(from first: Float, to last: Float, _ samples: inout [Float]) {
        let start = Self.amplitude(first)
        let step = (Self.amplitude(last) - start) / Float(max(1, samples.count))
        for index in samples.indices {
            samples[index] = min(max(samples[index] * (start + step * Float(index)), -1), 1)
        }
    }

    private static func amplitude(_ decibels: Float) -> Float { pow(10, decibels / 20) }
    private static func decibels(_ amplitude: Float) -> Float { 20 * log10(amplitude) }
}
