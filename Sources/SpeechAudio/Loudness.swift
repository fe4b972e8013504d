import Foundation

/// How loud sound is to a listener: the integrated loudness of ITU-R BS.1770-4, as EBU R128 uses it, and its peak.
///
///     Loudness.integrated(clip)    // -16.4 LUFS
///     Loudness.truePeak(clip)      // -1.2 dBTP
///
/// Sound is weighted as the ear and the head do it (K), its power is taken over blocks of 400 ms each 100 ms, and blocks of
/// silence do not count: those below −70 LUFS, and those more than 10 LU below the rest.
public enum Loudness {
    /// The integrated loudness of one channel in LUFS; −∞ for silence.
    public static func integrated(_ clip: SoundClip) -> Double {
        integrated([clip.samples], sampleRate: clip.sampleRate)
    }

    /// The integrated loudness of channels that are heard together, left, right and centre, in LUFS.
    ///
    /// What is shorter than a block is one block. A 997 Hz sine of full scale in one channel has −3.01 LUFS.
    ///
    /// - Parameters:
    ///   - channels: samples of full scale ±1, the same number in each.
    ///   - sampleRate: in Hz.
    public static func integrated(_ channels: [[Float]], sampleRate: Int) -> Double {
        let powers = blocks(channels, sampleRate: sampleRate)
        let audible = powers.filter { level($0) > absoluteGate }
        guard !audible.isEmpty else { return -.infinity }
        let relativeGate = level(mean(audible)) + relativeGate
        return level(mean(audible.filter { level($0) > relativeGate }))
    }

    /// The highest point of the sound between its samples too, in dB of full scale (dBTP): the highest of four times as
    /// many samples.
    ///
    /// - Throws: ``AudioError`` when the rate cannot be resampled.
    public static func truePeak(_ clip: SoundClip) throws(AudioError) -> Double {
        let finer = try StreamResampler.resample(clip, to: 4 * clip.sampleRate)
        // Resampling smooths a step at the very ends; the samples themselves count in any case.
        return decibels(Double(max(peak(finer.samples), peak(clip.samples))))
    }

    private static let absoluteGate = -70.0
    private static let relativeGate = -10.0

    /// The weighted power of each block, summed over the channels.
    private static func blocks(_ channels: [[Float]], sampleRate: Int) -> [Double] {
        let step = max(1, (sampleRate + 5) / 10)
        let count = channels.map(\.count).min() ?? 0
        guard count > 0, sampleRate > 0 else { return [] }
        var steps = [Double](repeating: 0, count: count / step)
        var whole = 0.0
        for channel in channels {
            var weighting = KWeighting(sampleRate: Double(sampleRate))
            for (index, sample) in channel.prefix(count).enumerated() {
                let weighted = weighting.process(Double(sample))
                whole += weighted * weighted
                if index / step < steps.count { steps[index / step] += weighted * weighted }
            }
        }
        guard steps.count >= 4 else { return [whole / Double(count)] }
        return (3..<steps.count).map { last in steps[(last - 3)...last].reduce(0, +) / Double(4 * step) }
    }

    private static func mean(_ powers: [Double]) -> Double { powers.reduce(0, +) / Double(max(1, powers.count)) }
    private static func level(_ power: Double) -> Double { power > 0 ? -0.691 + 10 * log10(power) : -.infinity }
    private static func decibels(_ amplitude: Double) -> Double { amplitude > 0 ? 20 * log10(amplitude) : -.infinity }
    private static func peak(_ samples: [Float]) -> Float { samples.reduce(0) { max($0, abs($1)) } }
}

extension Loudness {
    /// A clip brought to a loudness.
    public struct Levelled: Sendable, Equatable {
        /// The clip, a factor louder or softer.
        public let clip: SoundClip
        /// Its loudness now, in LUFS.
        public let loudness: Double
        /// Whether it stayed below the target, since louder it would have clipped.
        public let isHeldBack: Bool
    }

    /// What packs' recordings are brought to, in LUFS: EBU R128's target. It leaves speech the room for its peaks, so that
    /// one recording is as loud as the next; how loud the counter is, the loudspeaker's volume says.
    public static let target = -23.0
    /// The highest true peak of a recording, in dBTP, as EBU R128 has it.
    public static let highestPeak = -1.0

    /// Brings a clip to a loudness with one factor, so that its sound keeps its shape.
    ///
    /// - Parameters:
    ///   - target: in LUFS.
    ///   - highestPeak: in dBTP; a clip whose peak would be higher stays softer instead.
    /// - Returns: `nil` for silence.
    /// - Throws: ``AudioError`` when the rate cannot be resampled.
    public static func level(
        _ clip: SoundClip, to target: Double = target, highestPeak: Double = highestPeak
    ) throws(AudioError) -> Levelled? {
        let loudness = integrated(clip)
        guard loudness.isFinite else { return nil }
        let (wanted, most) = (target - loudness, highestPeak - (try truePeak(clip)))
        let gain = min(wanted, most)
        let factor = Float(pow(10, gain / 20))
        let louder = SoundClip(samples: clip.samples.map { $0 * factor }, sampleRate: clip.sampleRate)
        return Levelled(clip: louder, loudness: loudness + gain, isHeldBack: most < wanted)
    }
}

/// The K-weighting of BS.1770: a shelf for what the head does to high tones, and a high-pass. The standard gives the
/// coefficients for 48 kHz; these are the analogue filters behind them, at any rate.
private struct KWeighting {
    private var shelf: Biquad
    private var highPass: Biquad

    init(sampleRate: Double) {
        shelf = .highShelf(
            frequency: 1_681.974450955533, gain: 3.999843853973347, quality: 0.7071752369554196, sampleRate: sampleRate)
        highPass = .highPass(
            frequency: 38.13547087602444, quality: 0.5003270373238773, sampleRate: sampleRate)
    }

    mutating func process(_ sample: Double) -> Double { highPass.process(shelf.process(sample)) }
}

/// A filter of second order, in transposed direct form II.
private struct Biquad {
    private let b: (Double, Double, Double)
    private let a: (Double, Double)
    private var state = (0.0, 0.0)

    private init(b: (Double, Double, Double), a: (Double, Double)) {
        (self.b, self.a) = (b, a)
    }

    /// Raises what is above `frequency` (Hz) by `gain` (dB).
    static func highShelf(frequency: Double, gain: Double, quality: Double, sampleRate: Double) -> Biquad {
        let k = tan(.pi * frequency / sampleRate)
        let high = pow(10, gain / 20)
        let band = pow(high, 0.4996667741545416)
        let scale = 1 + k / quality + k * k
        return Biquad(
            b: (
                (high + band * k / quality + k * k) / scale, 2 * (k * k - high) / scale,
                (high - band * k / quality + k * k) / scale
            ), a: (2 * (k * k - 1) / scale, (1 - k / quality + k * k) / scale))
    }

    /// Takes away what is below `frequency` (Hz). Its gain is not scaled to one, and the standard's is not either.
    static func highPass(frequency: Double, quality: Double, sampleRate: Double) -> Biquad {
        let k = tan(.pi * frequency / sampleRate)
        let scale = 1 + k / quality + k * k
        return Biquad(b: (1, -2, 1), a: (2 * (k * k - 1) / scale, (1 - k / quality + k * k) / scale))
    }

    mutating func process(_ sample: Double) -> Double {
        let result = b.0 * sample + state.0
        state = (b.1 * sample - a.0 * result + state.1, b.2 * sample - a.1 * result)
        return result
    }
}
