import Foundation

/// A recording as a check measures it.
public struct SoundMeasure: Sendable, Equatable {
    /// How long it is, in seconds.
    public let seconds: Double
    /// Its highest sample, in dBFS.
    public let peak: Double
    /// The level of what is not silence, in dBFS: the root mean square of windows of 20 ms above −50 dBFS.
    public let level: Double
    /// Silence before the first such window and after the last, in seconds.
    public let silence: (before: Double, after: Double)

    /// Windows below this level are silence, in dBFS.
    private static let silenceLevel = -50.0

    /// Measures samples of full scale ±1.
    ///
    /// - Parameter sampleRate: in Hz.
    public init(samples: [Float], sampleRate: Double) {
        seconds = sampleRate > 0 ? Double(samples.count) / sampleRate : 0
        let window = max(1, Int(sampleRate / 50))
        var (peak, power, loud) = (Float(0), 0.0, 0)
        var (first, last) = (samples.count, 0)
        for start in stride(from: 0, to: samples.count, by: window) {
            let part = samples[start..<min(start + window, samples.count)]
            let energy = part.reduce(0.0) { $0 + Double($1) * Double($1) }
            for sample in part { peak = max(peak, abs(sample)) }
            guard Self.decibels(energy / Double(part.count)) > Self.silenceLevel else { continue }
            power += energy
            loud += part.count
            first = min(first, start)
            last = part.endIndex
        }
        self.peak = Self.decibels(Double(peak) * Double(peak))
        level = loud > 0 ? Self.decibels(power / Double(loud)) : -.infinity
        silence = (
            sampleRate > 0 ? Double(first) / sampleRate : 0,
            sampleRate > 0 ? Double(samples.count - max(last, min(first, samples.count))) / sampleRate : 0
        )
    }

    private static func decibels(_ power: Double) -> Double { power > 0 ? 10 * log10(power) : -.infinity }

    /// Whether both were measured the same.
    public static func == (left: SoundMeasure, right: SoundMeasure) -> Bool {
        (left.seconds, left.peak, left.level) == (right.seconds, right.peak, right.level)
            && left.silence == right.silence
    }
}

extension SoundMeasure {
    /// The longest recording of a phrase, in seconds.
    static let longest = 30.0
    /// Levels of speech beyond which a listener notices, in dBFS.
    static let quiet = -35.0
    /// The highest sample of a recording that is not clipped, in dBFS.
    static let clipped = -0.05
    /// The longest silence at either end, in seconds.
    static let longSilence = 1.0

    /// What the author of the recording at `path` should know.
    func diagnostics(_ path: String) -> [PackDiagnostic] {
        var found: [PackDiagnostic] = []
        func warn(_ kind: PackDiagnostic.Kind, _ message: String, remedy: String) {
            found.append(PackDiagnostic(kind, path, message, remedy: remedy))
        }
        guard level > -.infinity else {
            warn(.silentVoice, "nothing is heard in this recording", remedy: "record it again, or delete it")
            return found
        }
        if level < Self.quiet {
            warn(
                .unevenLevel, "this recording is quiet: \(Int(level.rounded())) dBFS",
                remedy: "raise it to about -20 dBFS")
        }
        if peak > Self.clipped {
            warn(.unevenLevel, "this recording is clipped", remedy: "record it again at a lower level")
        }
        if max(silence.before, silence.after) > Self.longSilence {
            let place = silence.before > Self.longSilence ? "before the first word" : "after the last word"
            let tenths = Int((max(silence.before, silence.after) * 10).rounded())
            warn(
                .longSilence, "there is silence of \(tenths / 10).\(tenths % 10) s \(place)",
                remedy: "cut it: a customer waits for it")
        }
        if seconds > Self.longest {
            warn(
                .longVoice, "this recording is \(Int(seconds)) s long",
                remedy: "a phrase is said in a breath: check that it is the right file")
        }
        return found
    }
}
