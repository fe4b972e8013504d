/// Tells speech from everything else, a window of the pipeline's sound at a time.
///
/// A detector remembers what it heard before: windows are handed over in order, and ``reset()`` follows a gap. Right
/// after a reset its answers are not to be trusted; ``UtteranceDetector`` therefore hands it ``warmUpWindows`` windows
/// of near-silence before the first real one.
public protocol VoiceActivityDetector: AnyObject {
    /// Samples in a window at 16 kHz; 512 (32 ms) for Silero.
    var windowLength: Int { get }

    /// How many windows after a reset the answers are not to be trusted.
    var warmUpWindows: Int { get }

    /// The probability, 0...1, that someone speaks in this window.
    ///
    /// - Parameter window: ``windowLength`` samples at 16 kHz in -1...1, right after those of the call before.
    /// - Throws: ``AudioError`` with the code `detectorFailed`.
    func speechProbability(in window: Span<Float>) throws(AudioError) -> Float

    /// Forgets what was heard.
    func reset()
}
