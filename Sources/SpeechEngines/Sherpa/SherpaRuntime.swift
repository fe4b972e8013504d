import CSherpaOnnx
import Glibc

/// What the speech runtime made of an utterance.
struct SherpaResult: Equatable {
    var text = ""
    /// How many tokens the model wrote.
    var tokens = 0
    /// The mean probability of the tokens, 0...1; `nil` for kinds of model that do not tell.
    var confidence: Double?
}

/// A loaded model that decodes whole utterances. Not to be used by two threads at once.
@safe final class SherpaOfflineModel {
    private let handle: OpaquePointer
    private var configuration: SherpaConfiguration

    /// Loads the model: tens of megabytes from the disk, a fraction of a second.
    ///
    /// - Returns: `nil` when the runtime refuses the files.
    init?(_ configuration: SherpaConfiguration) {
        guard let handle = unsafe configuration.withOffline({ unsafe SherpaOnnxCreateOfflineRecognizer($0) }) else {
            return nil
        }
        unsafe self.handle = handle
        self.configuration = configuration
    }

    deinit {
        unsafe SherpaOnnxDestroyOfflineRecognizer(handle)
    }

    /// Tells a model that may know many languages which one to expect from now on.
    func expect(language: String) {
        guard configuration.language != language else { return }
        configuration.language = language
        unsafe configuration.withOffline { unsafe SherpaOnnxOfflineRecognizerSetConfig(handle, $0) }
    }

    /// Decodes an utterance, 16 kHz mono in -1...1. Blocks.
    ///
    /// - Returns: `nil` when the runtime cannot make a stream or a result, for want of memory.
    func decode(_ samples: [Float]) -> SherpaResult? {
        guard let stream = unsafe SherpaOnnxCreateOfflineStream(handle) else { return nil }
        defer { unsafe SherpaOnnxDestroyOfflineStream(stream) }
        unsafe samples.withUnsafeBufferPointer {
            unsafe SherpaOnnxAcceptWaveformOffline(stream, 16_000, $0.baseAddress, Int32($0.count))
        }
        unsafe SherpaOnnxDecodeOfflineStream(handle, stream)
        guard let result = unsafe SherpaOnnxGetOfflineStreamResult(stream) else { return nil }
        defer { unsafe SherpaOnnxDestroyOfflineRecognizerResult(result) }
        let content = unsafe result.pointee
        let count = Int(unsafe content.count)
        return SherpaResult(
            text: unsafe content.text.map { unsafe String(cString: $0) } ?? "",
            tokens: count,
            confidence: unsafe Self.meanProbability(content.ys_log_probs, count: count))
    }

    private static func meanProbability(_ logarithms: UnsafeMutablePointer<Float>?, count: Int) -> Double? {
        guard let logarithms = unsafe logarithms, count > 0 else { return nil }
        let tokens = unsafe UnsafeBufferPointer(start: logarithms, count: count)
        let mean = unsafe tokens.reduce(0) { $0 + Double($1) } / Double(count)
        return mean.isFinite ? min(1, exp(mean)) : nil
    }
}

/// A loaded model that understands while it listens. Not to be used by two threads at once, nor are its streams.
@safe final class SherpaOnlineModel {
    fileprivate let handle: OpaquePointer

    /// Loads the model.
    ///
    /// - Returns: `nil` when the runtime refuses the files.
    init?(_ configuration: SherpaConfiguration) {
        guard let handle = unsafe configuration.withOnline({ unsafe SherpaOnnxCreateOnlineRecognizer($0) }) else {
            return nil
        }
        unsafe self.handle = handle
    }

    deinit {
        unsafe SherpaOnnxDestroyOnlineRecognizer(handle)
    }
}

/// One utterance inside a ``SherpaOnlineModel``, which it keeps alive.
@safe final class SherpaOnlineStream {
    private let model: SherpaOnlineModel
    private let handle: OpaquePointer

    /// Begins an utterance.
    ///
    /// - Returns: `nil` when memory is short.
    init?(_ model: SherpaOnlineModel) {
        guard let handle = unsafe SherpaOnnxCreateOnlineStream(model.handle) else { return nil }
        self.model = model
        unsafe self.handle = handle
    }

    deinit {
        unsafe SherpaOnnxDestroyOnlineStream(handle)
    }

    /// Takes more of the utterance, and decodes as far as it goes. Blocks.
    func feed(_ samples: [Float]) -> SherpaResult {
        unsafe samples.withUnsafeBufferPointer {
            unsafe SherpaOnnxOnlineStreamAcceptWaveform(handle, 16_000, $0.baseAddress, Int32($0.count))
        }
        return decode()
    }

    /// Says that no more sound comes, and decodes the rest. Blocks.
    ///
    /// Half a second of silence goes before the end: the last word is still inside the model's look-ahead.
    func finish() -> SherpaResult {
        _ = feed([Float](repeating: 0, count: 8_000))
        unsafe SherpaOnnxOnlineStreamInputFinished(handle)
        return decode()
    }

    private func decode() -> SherpaResult {
        while unsafe SherpaOnnxIsOnlineStreamReady(model.handle, handle) != 0 {
            unsafe SherpaOnnxDecodeOnlineStream(model.handle, handle)
        }
        guard let result = unsafe SherpaOnnxGetOnlineStreamResult(model.handle, handle) else { return SherpaResult() }
        defer { unsafe SherpaOnnxDestroyOnlineRecognizerResult(result) }
        return SherpaResult(
            text: unsafe result.pointee.text.map { unsafe String(cString: $0) } ?? "",
            tokens: Int(unsafe result.pointee.count))
    }
}
