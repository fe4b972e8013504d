import Foundation

/// Makes sound at 16 kHz fit to be listened to: without DC, without the loudspeaker's echo, at one level.
///
///     let conditioner = try SignalConditioner(reference: loudspeaker.reference)
///     conditioner.process(&window, capturedFrom: moment)
///
/// In this order:
/// 1. a high-pass filter at 20 Hz takes away DC, which cheap microphones add;
/// 2. SpeexDSP cancels the echo of the loudspeaker while that speaks (only where there is a reference);
/// 3. SpeexDSP denoises, if so wished. It is off by default: it makes neural recognisers worse;
/// 4. ``LevelNormaliser`` brings speech to -23 dBFS, with a gain of -12 to +24 dB that turns by at most 6 dB a second
///    upwards and 24 downwards.
///
/// With a reference or with denoising, sound comes out 16 ms late. Not for use by two threads at once.
public final class SignalConditioner {
    /// Sound is processed in pieces of a multiple of so many samples.
    public static let frameLength = SpeexProcessor.frameLength

    /// The level of the latest piece in dBFS (RMS), before it was normalised; minus infinity for silence.
    public private(set) var level: Float = -.infinity
    /// The gain of level normalisation, in dB.
    public var gain: Float { normaliser.gain }

    private let reference: EchoReference?
    private let speex: SpeexProcessor?
    private var highPass = HighPass()
    private var normaliser = LevelNormaliser()
    private var cursor = EchoReference.Cursor()
    private var frame = [Float](repeating: 0, count: frameLength)
    private var played = [Float](repeating: 0, count: frameLength)

    /// Starts a stream.
    ///
    /// - Parameters:
    ///   - reference: What the loudspeaker plays; `nil` where none is near.
    ///   - denoises: Whether to turn down steady noise.
    /// - Throws: ``AudioError`` with the code `processingFailed`.
    public init(reference: EchoReference? = nil, denoises: Bool = false) throws(AudioError) {
        self.reference = reference
        speex = reference != nil || denoises ? try SpeexProcessor(denoises: denoises) : nil
    }

    /// Processes the next piece of the stream in place.
    ///
    /// - Parameters:
    ///   - samples: 16 kHz, a multiple of ``frameLength``; what is beyond one keeps its echo.
    ///   - moment: When the first of them was captured; without it, echo is not cancelled.
    public func process(_ samples: inout [Float], capturedFrom moment: ContinuousClock.Instant? = nil) {
        highPass.process(&samples)
        if let speex {
            for start in stride(from: 0, through: samples.count - Self.frameLength, by: Self.frameLength) {
                cancelEcho(in: &samples, at: start, capturedFrom: moment, with: speex)
            }
        }
        level = decibels(of: samples)
        normaliser.process(&samples, level: level)
    }

    /// Forgets what the room and the microphone are like, as after another microphone was plugged in.
    public func reset() {
        highPass = HighPass()
        normaliser = LevelNormaliser()
        cursor = EchoReference.Cursor()
        speex?.reset()
    }

    private func cancelEcho(
        in samples: inout [Float], at start: Int, capturedFrom moment: ContinuousClock.Instant?,
        with speex: SpeexProcessor
    ) {
        for index in frame.indices { frame[index] = samples[start + index] }
        var isPlaying = false
        if let reference, let moment {
            let offset = Duration.microseconds(start * 1_000_000 / PipelineFormat.sampleRate)
            isPlaying = reference.read(into: &played, capturedFrom: moment + offset, cursor: &cursor)
        }
        speex.process(&frame, reference: isPlaying ? played : nil)
        for index in frame.indices { samples[start + index] = frame[index] }
    }
}

/// A first-order high-pass filter at 20 Hz.
private struct HighPass {
    private static let pole = 1 - 2 * Float.pi * 20 / Float(PipelineFormat.sampleRate)
    private var lastInput: Float?
    private var lastOutput: Float = 0

    mutating func process(_ samples: inout [Float]) {
        for index in samples.indices {
            let input = samples[index]
            // Beginning at the first sample, rather than at 0, spares a thump.
            lastOutput = input - (lastInput ?? input) + Self.pole * lastOutput
            lastInput = input
            samples[index] = lastOutput
        }
    }
}

/// The RMS level of samples in dBFS; minus infinity for silence.
func decibels(of samples: some Collection<Float>) -> Float {
    guard !samples.isEmpty else { return -.infinity }
    let power = samples.reduce(0) { $0 + $1 * $1 } / Float(samples.count)
    return 10 * log10(power)
}
