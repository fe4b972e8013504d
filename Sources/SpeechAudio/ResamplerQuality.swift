import Foundation

/// What the resampler does to sound, measured with tones as one would measure a device.
///
///     let quality = try ResamplerQuality.measure(from: 48_000)
///     print(quality.rippleDB, quality.aliasRejectionDB)
public struct ResamplerQuality: Sendable, Equatable {
    /// How much louder the loudest tone of the passband comes out than the quietest, in dB. 0 is perfect.
    public let rippleDB: Double
    /// By how much the loudest of the tones that do not fit the pipeline, and would come back as false lower tones, is
    /// quieter than it was, in dB. The more the better; `.infinity` where the rates leave no room for such tones.
    public let aliasRejectionDB: Double
    /// The upper end of the passband that was measured, in Hz. Speech has little above it.
    public static let passbandHz = 7_000.0
    /// How much of the lower rate's band that is. From below 16 kHz, such as a telephone's 8, it is this share of less.
    private static let passbandShare = passbandHz / (Double(PipelineFormat.sampleRate) / 2)
    /// The lower end of the stopband that was measured, in Hz: what lies above it would come back inside the passband.
    public static let stopbandHz = Double(PipelineFormat.sampleRate) - passbandHz

    /// Measures the way from a rate to the pipeline's.
    ///
    /// - Parameter rate: In Hz, such as 44 100, 48 000 or 96 000.
    /// - Throws: ``AudioError``, as ``StreamResampler`` does.
    public static func measure(from rate: Int) throws(AudioError) -> ResamplerQuality {
        try measure(from: rate, filter: .standard)
    }

    static func measure(from rate: Int, filter: StreamResampler.Filter) throws(AudioError) -> ResamplerQuality {
        // Up to the edges, where it is worst; in odd steps, lest all tones stand in the same relation to either rate.
        let top = min(passbandHz, Double(rate) / 2 * passbandShare)
        var passband: [Double] = []
        for frequency in Array(stride(from: 61.0, to: top, by: 193)) + [top] {
            let output = try resampledTone(frequency, rate: rate, filter: filter)
            passband.append(decibels(amplitude(of: frequency, in: output)))
        }
        var loudestAlias = -Double.infinity
        for frequency in stride(from: stopbandHz, to: Double(rate) / 2 * 0.99, by: 397) {
            let output = try resampledTone(frequency, rate: rate, filter: filter)
            let power = output.reduce(0) { $0 + Double($1) * Double($1) } / Double(output.count)
            // A tone of amplitude 1 has a power of 1/2.
            loudestAlias = max(loudestAlias, decibels((2 * power).squareRoot()))
        }
        return ResamplerQuality(
            rippleDB: (passband.max() ?? 0) - (passband.min() ?? 0), aliasRejectionDB: -loudestAlias)
    }

    /// What comes out for a tone of amplitude 1, without the beginning and the end, where it starts and stops.
    private static func resampledTone(
        _ frequency: Double, rate: Int, filter: StreamResampler.Filter
    ) throws(AudioError) -> ArraySlice<Float> {
        let input = (0..<rate / 4).map { Float(sin(2 * .pi * frequency * Double($0) / Double(rate))) }
        let resampler = try StreamResampler(from: rate, to: PipelineFormat.sampleRate, filter: filter)
        var output: [Float] = []
        try resampler.process(input.span, into: &output)
        try resampler.flush(into: &output)
        let edge = PipelineFormat.samples(milliseconds: 25)
        return output.dropFirst(edge).dropLast(edge)
    }

    /// The amplitude of one frequency, by correlation with it under a Hann window.
    private static func amplitude(of frequency: Double, in samples: ArraySlice<Float>) -> Double {
        let step = 2 * Double.pi * frequency / Double(PipelineFormat.sampleRate)
        var real = 0.0
        var imaginary = 0.0
        var sum = 0.0
        for (index, sample) in samples.enumerated() {
            let weight = 0.5 - 0.5 * cos(2 * .pi * (Double(index) + 0.5) / Double(samples.count))
            real += weight * Double(sample) * cos(step * Double(index))
            imaginary += weight * Double(sample) * sin(step * Double(index))
            sum += weight
        }
        return 2 * (real * real + imaginary * imaginary).squareRoot() / sum
    }

    private static func decibels(_ amplitude: Double) -> Double {
        20 * log10(amplitude)
    }
}
