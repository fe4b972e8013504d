import CSherpaOnnx
import SpeechAudio

/// Tells speech from everything else with the Silero model, through sherpa-onnx.
///
///     let detector = try SileroDetector(modelFile: ".speech/models/silero-vad/silero_vad.onnx")
///     let utterances = try UtteranceDetector(vad: detector, mode: .openMicrophone)
///
/// sherpa-onnx's C interface tells *whether* someone speaks, not how likely it is, so the answers are 0 and 1. They
/// follow the model's probability closely: speech begins with the second window above 0.5, which is reported one window
/// later (64 ms in all, which the endpointer's pre-roll covers), and ends with the second window below 0.35.
///
/// About 0.2 ms of one core a window of 32 ms. Not for use by two threads at once.
@safe public final class SileroDetector: VoiceActivityDetector {
    private let handle: OpaquePointer
    private var unbrokenWindows = 0

    /// Samples in a window at 16 kHz.
    public let windowLength = 512
    /// After a reset the model is a window later than later on, and sherpa-onnx holds back a part of the first one.
    public let warmUpWindows = 4

    /// Inside speech, sherpa-onnx keeps the sound since it began. Nobody speaks for so long without a breath.
    private static let longestUnbrokenSeconds = 40

    /// Loads the model.
    ///
    /// - Throws: ``SpeechEngineError``: `modelMissing` or `modelUnreadable`.
    public init(modelFile: String) throws(SpeechEngineError) {
        guard case .onnx = try ModelFile.content(of: modelFile) else {
            throw Self.unreadable(modelFile)
        }
        let handle = unsafe modelFile.withCString { path in
            var configuration = unsafe SherpaOnnxVadModelConfig()
            unsafe configuration.silero_vad.model = path
            unsafe configuration.silero_vad.threshold = 0.5
            // As short as sherpa-onnx takes them: how long speech and pauses must be is the endpointer's to say.
            unsafe configuration.silero_vad.min_silence_duration = 0.001
            unsafe configuration.silero_vad.min_speech_duration = 0.001
            unsafe configuration.silero_vad.max_speech_duration = 2 * Float(Self.longestUnbrokenSeconds)
            unsafe configuration.silero_vad.window_size = Int32(512)
            unsafe configuration.sample_rate = Int32(PipelineFormat.sampleRate)
            unsafe configuration.num_threads = 1
            return unsafe SherpaOnnxCreateVoiceActivityDetector(&configuration, Float(Self.longestUnbrokenSeconds + 5))
        }
        guard let handle = unsafe handle else { throw Self.unreadable(modelFile) }
        unsafe self.handle = handle
    }

    deinit {
        unsafe SherpaOnnxDestroyVoiceActivityDetector(handle)
    }

    /// Whether someone speaks: 1 or 0.
    public func speechProbability(in window: Span<Float>) throws(AudioError) -> Float {
        guard window.count == windowLength else {
            throw AudioError(
                .detectorFailed, "The voice activity detector was given \(window.count) samples for \(windowLength)",
                remedy: "Hand over whole windows")
        }
        unsafe window.withUnsafeBufferPointer {
            unsafe SherpaOnnxVoiceActivityDetectorAcceptWaveform(handle, $0.baseAddress, Int32($0.count))
        }
        // The endpointer keeps the sound; what sherpa-onnx cuts out is not wanted.
        unsafe SherpaOnnxVoiceActivityDetectorClear(handle)
        let speaks = unsafe SherpaOnnxVoiceActivityDetectorDetected(handle) != 0
        unbrokenWindows = speaks ? unbrokenWindows + 1 : 0
        if unbrokenWindows * windowLength > Self.longestUnbrokenSeconds * PipelineFormat.sampleRate {
            reset()
        }
        return speaks ? 1 : 0
    }

    /// Forgets what was heard.
    public func reset() {
        unsafe SherpaOnnxVoiceActivityDetectorReset(handle)
        unbrokenWindows = 0
    }

    private static func unreadable(_ path: String) -> SpeechEngineError {
        SpeechEngineError(
            .modelUnreadable, "The speech runtime cannot load the voice activity model \(path)",
            remedy: "Run tools/fetch-speech --force")
    }
}
