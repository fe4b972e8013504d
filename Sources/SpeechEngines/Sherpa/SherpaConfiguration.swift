import CSherpaOnnx
import Glibc

/// C strings for a configuration, which live as long as this does.
@unsafe private final class CStrings {
    private var held: [UnsafeMutablePointer<CChar>] = unsafe []

    func hold(_ text: String?) -> UnsafePointer<CChar>? {
        guard let text, let copy = unsafe strdup(text) else { return nil }
        unsafe held.append(copy)
        return unsafe UnsafePointer(copy)
    }

    deinit {
        unsafe held.forEach { unsafe free($0) }
    }
}

/// Says to the speech runtime which files make up a model and how to run it.
///
/// The one place that knows the runtime's configuration structures.
struct SherpaConfiguration: Sendable {
    let folder: ModelFolder
    /// Threads of one decode.
    let threads: Int
    /// The language that a model of many languages is to expect; `nil` lets it guess.
    var language: String?

    private static let sampleRate: Int32 = 16_000
    private static let features: Int32 = 80

    /// Builds the configuration of a model that decodes whole utterances, for the duration of the call.
    func withOffline<Result: ~Copyable>(
        _ body: (UnsafePointer<SherpaOnnxOfflineRecognizerConfig>) -> Result
    ) -> Result {
        let strings = unsafe CStrings()
        func path(_ role: ModelKind.Role) -> UnsafePointer<CChar>? { unsafe strings.hold(folder.files[role]) }

        var configuration = unsafe SherpaOnnxOfflineRecognizerConfig()
        unsafe configuration.feat_config.sample_rate = Self.sampleRate
        unsafe configuration.feat_config.feature_dim = Self.features
        unsafe configuration.decoding_method = strings.hold("greedy_search")
        unsafe configuration.model_config.tokens = strings.hold(folder.tokens)
        unsafe configuration.model_config.num_threads = Int32(threads)
        unsafe configuration.model_config.provider = strings.hold("cpu")
        switch folder.kind {
        case .moonshine:
            unsafe configuration.model_config.moonshine.encoder = path(.encoder)
            unsafe configuration.model_config.moonshine.merged_decoder = path(.mergedDecoder)
        case .moonshineFirst:
            unsafe configuration.model_config.moonshine.preprocessor = path(.preprocessor)
            unsafe configuration.model_config.moonshine.encoder = path(.encoder)
            unsafe configuration.model_config.moonshine.uncached_decoder = path(.uncachedDecoder)
            unsafe configuration.model_config.moonshine.cached_decoder = path(.cachedDecoder)
        case .whisper:
            unsafe configuration.model_config.whisper.encoder = path(.encoder)
            unsafe configuration.model_config.whisper.decoder = path(.decoder)
            unsafe configuration.model_config.whisper.task = strings.hold("transcribe")
            unsafe configuration.model_config.whisper.language = strings.hold(language ?? "")
        case .transducer:
            unsafe configuration.model_config.transducer.encoder = path(.encoder)
            unsafe configuration.model_config.transducer.decoder = path(.decoder)
            unsafe configuration.model_config.transducer.joiner = path(.joiner)
        case .senseVoice:
            unsafe configuration.model_config.sense_voice.model = path(.model)
            unsafe configuration.model_config.sense_voice.language = strings.hold(language ?? "auto")
        case .paraformer:
            unsafe configuration.model_config.paraformer.model = path(.model)
        case .zipformerCTC:
            unsafe configuration.model_config.zipformer_ctc.model = path(.model)
        case .nemoCTC:
            unsafe configuration.model_config.nemo_ctc.model = path(.model)
        case .wenetCTC:
            unsafe configuration.model_config.wenet_ctc.model = path(.model)
        case .dolphin:
            unsafe configuration.model_config.dolphin.model = path(.model)
        case .streamingTransducer, .streamingParaformer, .streamingZipformerCTC:
            break
        }
        return unsafe withExtendedLifetime(strings) {
            unsafe withUnsafePointer(to: configuration) { unsafe body($0) }
        }
    }

    /// Builds the configuration of a model that understands while it listens, for the duration of the call.
    func withOnline<Result: ~Copyable>(
        _ body: (UnsafePointer<SherpaOnnxOnlineRecognizerConfig>) -> Result
    ) -> Result {
        let strings = unsafe CStrings()
        func path(_ role: ModelKind.Role) -> UnsafePointer<CChar>? { unsafe strings.hold(folder.files[role]) }

        var configuration = unsafe SherpaOnnxOnlineRecognizerConfig()
        unsafe configuration.feat_config.sample_rate = Self.sampleRate
        unsafe configuration.feat_config.feature_dim = Self.features
        unsafe configuration.decoding_method = strings.hold("greedy_search")
        unsafe configuration.model_config.tokens = strings.hold(folder.tokens)
        unsafe configuration.model_config.num_threads = Int32(threads)
        unsafe configuration.model_config.provider = strings.hold("cpu")
        switch folder.kind {
        case .streamingTransducer:
            unsafe configuration.model_config.transducer.encoder = path(.encoder)
            unsafe configuration.model_config.transducer.decoder = path(.decoder)
            unsafe configuration.model_config.transducer.joiner = path(.joiner)
        case .streamingParaformer:
            unsafe configuration.model_config.paraformer.encoder = path(.encoder)
            unsafe configuration.model_config.paraformer.decoder = path(.decoder)
        case .streamingZipformerCTC:
            unsafe configuration.model_config.zipformer2_ctc.model = path(.model)
        default:
            break
        }
        return unsafe withExtendedLifetime(strings) {
            unsafe withUnsafePointer(to: configuration) { unsafe body($0) }
        }
    }
}
