import Foundation
import Languages
import Testing

@testable import SpeechEngines

/// As much of an ONNX file as its outside shows: a graph of some bytes, and metadata.
func onnx(_ metadata: [String: String] = [:]) -> Data {
    func field(_ number: UInt8, _ content: Data) -> Data {
        var length = content.count
        var bytes = Data([number << 3 | 2])
        while length >= 0x80 {
            bytes.append(UInt8(length & 0x7F | 0x80))
            length >>= 7
        }
        bytes.append(UInt8(length))
        return bytes + content
    }
    var file = Data([1 << 3, 8]) + field(2, Data("test".utf8)) + field(7, Data(repeating: 0, count: 300))
    for (key, value) in metadata {
        file += field(14, field(1, Data(key.utf8)) + field(2, Data(value.utf8)))
    }
    return file
}

/// A folder with these files in it, and a list of tokens.
func withModel(
    _ files: [String: Data], tokens: String = "<blk> 0\nb 1\n", descriptor: String? = "languages: vi",
    _ body: (String) async throws -> Void
) async throws {
    try await withTemporaryFolder { folder in
        var files = files
        files["tokens.txt"] = Data(tokens.utf8)
        if let descriptor { files["model.yaml"] = Data(descriptor.utf8) }
        for (name, content) in files {
            try content.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        try await body(folder)
    }
}

struct ModelFolderTests {
    /// The files that sherpa-onnx's models come in, and what their metadata says.
    private static let kinds: [(files: [String: [String: String]], kind: ModelKind)] = [
        (
            ["encoder-epoch-99.onnx": ["model_type": "zipformer2"], "decoder-epoch-99.onnx": [:], "joiner.onnx": [:]],
            .transducer
        ),
        (
            [
                "encoder.int8.onnx": ["model_type": "zipformer2", "decode_chunk_len": "32"], "decoder.onnx": [:],
                "joiner.onnx": [:],
            ], .streamingTransducer
        ),
        (["tiny-encoder.onnx": ["model_type": "whisper-tiny"], "tiny-decoder.onnx": [:]], .whisper),
        (["encoder.onnx": ["model_type": "paraformer"], "decoder.onnx": [:]], .streamingParaformer),
        (["model.int8.onnx": ["model_type": "sense_voice_ctc"]], .senseVoice),
        (["model.onnx": ["model_type": "paraformer"]], .paraformer),
        (["model.onnx": ["model_type": "zipformer2_ctc"]], .zipformerCTC),
        (["ctc.onnx": ["model_type": "zipformer2_ctc", "decode_chunk_len": "32"]], .streamingZipformerCTC),
        (["model.onnx": ["model_type": "EncDecCTCModelBPE"]], .nemoCTC),
        (["model.onnx": ["model_type": "wenet_ctc"]], .wenetCTC),
        (["model.onnx": ["model_type": "dolphin"]], .dolphin),
        (
            [
                "preprocess.onnx": [:], "encode.int8.onnx": [:], "uncached_decode.int8.onnx": [:],
                "cached_decode.onnx": [:],
            ],
            .moonshineFirst
        ),
        (["encoder_model.onnx": [:], "decoder_model_merged.onnx": [:]], .moonshine),
    ]

    /// The first file's metadata with what else its kind has.
    private static func models(_ files: [String: [String: String]], of kind: ModelKind) -> [String: Data] {
        let more = Dictionary(uniqueKeysWithValues: kind.requiredMetadata.map { ($0, "1") })
        return files.mapValues { metadata in
            onnx(metadata.isEmpty ? metadata : metadata.merging(more) { said, _ in said })
        }
    }

    @Test(arguments: kinds.indices)
    func theFilesTellTheKind(index: Int) async throws {
        let (files, kind) = Self.kinds[index]
        let tokens = kind.hasBase64Tokens ? "YQ== 0\n" : "<blk> 0\na 1\n"
        try await withModel(Self.models(files, of: kind), tokens: tokens) { folder in
            let found = try ModelFolder(path: folder)
            #expect(found.kind == kind)
            #expect(Set(found.files.values) == Set(files.keys.map { "\(folder)/\($0)" }))
            #expect(found.languages == [.vietnamese])
        }
    }

    @Test
    func ofTwoSizesTheSmallerIsTaken() async throws {
        let model = Self.models(["model": ["model_type": "dolphin"]], of: .dolphin)["model"]
        try await withModel(["model.onnx": try #require(model), "model.int8.onnx": try #require(model)]) { folder in
            let found = try ModelFolder(path: folder)
            #expect(found.files == [.model: "\(folder)/model.int8.onnx"])
        }
    }

    @Test
    func theDescriptorHasTheLastWord() async throws {
        let descriptor = """
            # A model without metadata of its own
            name: my-model
            kind: nemo-ctc      # said by its author
            languages: ko, ja zh_cn
            tokens: 2
            """
        let model = onnx(["vocab_size": "2", "subsampling_factor": "4"])
        try await withModel(["x.onnx": model], descriptor: descriptor) { folder in
            let found = try ModelFolder(path: folder)
            #expect(found.name == "my-model")
            #expect(found.kind == .nemoCTC)
            #expect(found.languages == [.korean, .japanese, .chinese])
        }
    }

    @Test
    func configurationMaySayTheLanguages() async throws {
        let models = Self.models(["model.onnx": ["model_type": "dolphin"]], of: .dolphin)
        try await withModel(models, descriptor: nil) { folder in
            let found = try ModelFolder(path: folder, languages: [.thai])
            #expect(found.languages == [.thai])
            #expect(throws: SpeechEngineError.self) { try ModelFolder(path: folder) }
        }
    }

    @Test
    func theRealModelIsFoundComplete() throws {
        let folder = try ModelFolder(path: RealParts.moonshine)
        #expect(folder.kind == .moonshine)
        #expect(folder.name == "moonshine-tiny-en")
        #expect(folder.languages == [.english])
        guard case .onnx(let metadata) = try ModelFile.content(of: RealParts.silero) else {
            Issue.record("Silero's model is ONNX")
            return
        }
        #expect(metadata.isEmpty)
    }
}
