/// The kinds of speech model that a folder may hold, by the names that `model.yaml` uses.
enum ModelKind: String, CaseIterable, Sendable {
    case moonshine
    case moonshineFirst = "moonshine-v1"
    case whisper
    case transducer
    case senseVoice = "sense-voice"
    case paraformer
    case zipformerCTC = "zipformer-ctc"
    case nemoCTC = "nemo-ctc"
    case wenetCTC = "wenet-ctc"
    case dolphin
    case streamingTransducer = "streaming-transducer"
    case streamingParaformer = "streaming-paraformer"
    case streamingZipformerCTC = "streaming-zipformer-ctc"

    /// What a file does in a model.
    enum Role: String, CaseIterable, Sendable {
        case preprocessor, encoder, decoder, joiner, mergedDecoder, uncachedDecoder, cachedDecoder, model

        /// The role that a file's name tells. The longer names come first: `uncached_decode` holds `decode` too.
        init(fileName: String) {
            let name = fileName.lowercased()
            let marks: [(String, Role)] = [
                ("preprocess", .preprocessor), ("uncached", .uncachedDecoder), ("cached", .cachedDecoder),
                ("merged", .mergedDecoder), ("joiner", .joiner), ("encode", .encoder), ("decode", .decoder),
            ]
            self = marks.first { name.contains($0.0) }?.1 ?? .model
        }
    }

    /// The files that the kind is made of, besides its list of tokens.
    var roles: [Role] {
        switch self {
        case .moonshine: [.encoder, .mergedDecoder]
        case .moonshineFirst: [.preprocessor, .encoder, .uncachedDecoder, .cachedDecoder]
        case .whisper, .streamingParaformer: [.encoder, .decoder]
        case .transducer, .streamingTransducer: [.encoder, .decoder, .joiner]
        case .senseVoice, .paraformer, .zipformerCTC, .nemoCTC, .wenetCTC, .dolphin, .streamingZipformerCTC: [.model]
        }
    }

    /// Whether it understands while it listens, and so has partial results.
    var isStreaming: Bool {
        [.streamingTransducer, .streamingParaformer, .streamingZipformerCTC].contains(self)
    }

    /// Whether its list of tokens is written in base64.
    var hasBase64Tokens: Bool {
        [.moonshine, .whisper].contains(self)
    }

    /// What the first file's metadata must have, as sherpa-onnx's exporters write it: without, the speech runtime ends the
    /// whole process. One or two of each model's many keys tell whether such an exporter wrote it.
    var requiredMetadata: [String] {
        switch self {
        case .moonshine, .moonshineFirst: []
        case .whisper: ["n_mels", "sot_sequence"]
        case .transducer, .streamingTransducer, .zipformerCTC: ["model_type"]
        case .senseVoice: ["vocab_size", "lfr_window_size", "lang_auto", "neg_mean"]
        case .paraformer, .streamingParaformer: ["vocab_size", "lfr_window_size", "neg_mean"]
        case .nemoCTC, .wenetCTC: ["vocab_size", "subsampling_factor"]
        case .dolphin: ["vocab_size", "mean"]
        case .streamingZipformerCTC: ["encoder_dims", "decode_chunk_len"]
        }
    }

    /// Whether its list of tokens must name the blank, which stands between the others.
    var needsBlank: Bool {
        [.zipformerCTC, .nemoCTC, .wenetCTC, .dolphin, .streamingZipformerCTC].contains(self)
    }

    /// Tells the kind from the files that are there and the metadata of the first of them, as sherpa-onnx's exporters
    /// write it; `nil` when it cannot be told.
    init?(roles: Set<Role>, metadata: [String: String]) {
        let type = metadata["model_type"]?.lowercased() ?? ""
        // Only models that work in chunks say how long a chunk is.
        let streams = metadata["decode_chunk_len"] != nil
        if roles.isSuperset(of: ModelKind.moonshineFirst.roles) {
            self = .moonshineFirst
        } else if roles.isSuperset(of: ModelKind.moonshine.roles) {
            self = .moonshine
        } else if roles.isSuperset(of: ModelKind.transducer.roles) {
            self = streams ? .streamingTransducer : .transducer
        } else if roles.isSuperset(of: ModelKind.whisper.roles) {
            switch type {
            case _ where type.hasPrefix("whisper"): self = .whisper
            case "paraformer": self = .streamingParaformer
            default: return nil
            }
        } else {
            switch type {
            case "sense_voice_ctc": self = .senseVoice
            case "paraformer": self = .paraformer
            case "zipformer2_ctc": self = streams ? .streamingZipformerCTC : .zipformerCTC
            case "encdecctcmodelbpe", "encdecctcmodel", "encdechybridrnntctcbpemodel": self = .nemoCTC
            case "wenet_ctc": self = .wenetCTC
            case "dolphin": self = .dolphin
            default: return nil
            }
        }
    }
}
