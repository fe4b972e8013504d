@testable import SpeechAudio

/// Calls loud what is speech, so that tests of what lies around a detector need none. It remembers how it was used.
final class StandInDetector: VoiceActivityDetector {
    let windowLength: Int
    let warmUpWindows: Int
    /// Above this level in dBFS it is speech.
    var threshold: Float = -45
    private(set) var windows = 0
    private(set) var resets = 0
    /// Fails at this window, counted from 1 over its whole life.
    var failsAt: Int?
    /// Until so many windows after a reset, it says the opposite of what it should.
    private var sinceReset = 0

    init(windowLength: Int = 512, warmUpWindows: Int = 3) {
        self.windowLength = windowLength
        self.warmUpWindows = warmUpWindows
    }

    func speechProbability(in window: Span<Float>) throws(AudioError) -> Float {
        windows += 1
        sinceReset += 1
        if windows == failsAt { throw AudioError(.detectorFailed, "The detector failed", remedy: "Restart Parley") }
        var power: Float = 0
        for index in window.indices { power += window[index] * window[index] }
        let level = power > 0 ? decibels(of: (0..<window.count).map { window[$0] }) : -100
        let isSpeech = level > threshold
        return isSpeech == (sinceReset > warmUpWindows) ? 0.95 : 0.05
    }

    func reset() {
        resets += 1
        sinceReset = 0
    }
}
