import Foundation
import Languages
import TestTools
import Testing

@testable import SpeechEngines

/// What a technician or a failing disk can do to a model. The speech runtime ends the process over some of it, so
/// reaching the end of these tests is a part of what they test.
@Suite(.timeLimit(.minutes(5)))
struct ModelFolderFaultTests {
    private func error(for folder: String) async -> SpeechEngineError? {
        await engineError {
            let recogniser = try SherpaRecogniser(modelFolder: folder)
            try await recogniser.prepare()
        }
    }

    /// A copy of the real model, to be damaged.
    private func withRealModel(_ body: (String) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let copy = "\(folder)/model"
            try FileManager.default.copyItem(atPath: RealParts.moonshine, toPath: copy)
            try await body(copy)
        }
    }

    @Test
    func aFolderThatIsNotThereIsReported() async {
        let error = await error(for: "/nowhere/model")
        #expect(error?.code == .modelMissing)
        #expect(error?.message.contains("/nowhere/model") == true)
        #expect(error?.remedy.contains("tools/fetch-speech") == true)
    }

    @Test(arguments: ["encoder_model.ort", "decoder_model_merged.ort", "tokens.txt"])
    func aFileThatIsNotThereIsReported(file: String) async throws {
        try await withRealModel { folder in
            try FileManager.default.removeItem(atPath: "\(folder)/\(file)")
            let error = await error(for: folder)
            #expect([.modelMissing, .misconfigured].contains(error?.code))
            #expect(error?.message.contains(folder) == true)
        }
    }

    enum Damage: String, CaseIterable, Sendable {
        case emptied, cutShort, overwritten, webPage, pointer

        func apply(to content: Data) -> Data {
            var generator = SeededGenerator(seed: 11)
            switch self {
            case .emptied: return Data()
            case .cutShort: return content.prefix(content.count / 3)
            case .overwritten:
                let noise = (0..<4_096).map { _ in UInt8.random(in: 0...255, using: &generator) }
                return content.prefix(64) + noise + content.dropFirst(64 + noise.count)
            case .webPage: return Data("<!DOCTYPE html><html><body>Not found</body></html>".utf8)
            case .pointer: return Data("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n".utf8)
            }
        }
    }

    @Test(arguments: ["encoder_model.ort", "decoder_model_merged.ort"], Damage.allCases)
    func aDamagedModelIsReported(file: String, damage: Damage) async throws {
        try await withRealModel { folder in
            let path = URL(fileURLWithPath: "\(folder)/\(file)")
            try damage.apply(to: try Data(contentsOf: path)).write(to: path)
            let error = await error(for: folder)
            #expect(error?.code == .modelUnreadable)
            #expect(error?.message.contains(folder) == true)
        }
    }

    @Test(arguments: Damage.allCases)
    func aDamagedDetectorIsReported(damage: Damage) async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/silero_vad.onnx"
            let model = try Data(contentsOf: URL(fileURLWithPath: RealParts.silero))
            try damage.apply(to: model).write(to: URL(fileURLWithPath: path))
            #expect(await engineError { try SileroDetector(modelFile: path) }?.code == .modelUnreadable)
        }
        #expect(await engineError { try SileroDetector(modelFile: "/nowhere.onnx") }?.code == .modelMissing)
    }

    @Test(arguments: [
        ("hello world foo\n", "tokens.txt:1"), ("YQ== 0\nYQ== -7\n", "tokens.txt:2"), ("@@@ 0\n", "tokens.txt:1"),
        ("YQ== 0\n\u{0}\u{1}\u{2}\n", "tokens.txt:2"), ("", "0 tokens"), ("YQ== 99999999999\n", "tokens.txt:1"),
        ("YQ== 0\n", "1 tokens where 32768"),
    ])
    func aDamagedListOfTokensIsReported(tokens: String, place: String) async throws {
        try await withRealModel { folder in
            try tokens.write(toFile: "\(folder)/tokens.txt", atomically: false, encoding: .utf8)
            let error = await error(for: folder)
            #expect(error?.code == .modelUnreadable)
            #expect(error?.message.contains(place) == true, "\(String(describing: error))")
        }
    }

    @Test(arguments: [
        ("languages: en\nkind: brain\n", "model.yaml:2"), ("languages: en\nsize: 3\n", "model.yaml:2"),
        ("languages: e n\n", "model.yaml:1"), ("languages: en\ntokens: many\n", "model.yaml:2"),
        ("\n\nlanguages en\n", "model.yaml:3"), ("name: x\n", "languages"),
    ])
    func aWrongDescriptorIsReportedWithItsLine(descriptor: String, place: String) async throws {
        try await withRealModel { folder in
            try descriptor.write(toFile: "\(folder)/model.yaml", atomically: false, encoding: .utf8)
            let error = await error(for: folder)
            #expect(error?.code == .misconfigured)
            #expect(error?.message.contains(place) == true, "\(String(describing: error))")
        }
    }

    @Test
    func filesThatTellNoKindAreReported() async throws {
        try await withModel(["model.onnx": onnx()]) { folder in
            #expect(await error(for: folder)?.code == .misconfigured)
        }
        try await withModel(["encoder.onnx": onnx(), "decoder.onnx": onnx()]) { folder in
            #expect(await error(for: folder)?.code == .misconfigured)
        }
        try await withModel([:]) { folder in
            #expect(await error(for: folder)?.code == .modelMissing)
        }
        try await withModel(["a.onnx": onnx(["model_type": "dolphin"]), "b.onnx": onnx()]) { folder in
            #expect(await error(for: folder)?.message.contains("a.onnx and b.onnx") == true)
        }
    }

    @Test(arguments: ModelKind.allCases.filter { !$0.requiredMetadata.isEmpty })
    func aModelThatWasNotMadeForTheRuntimeIsRefused(kind: ModelKind) async throws {
        let names: [ModelKind.Role: String] = [
            .encoder: "encoder.onnx", .decoder: "decoder.onnx", .joiner: "joiner.onnx", .model: "model.onnx",
        ]
        let files = Dictionary(uniqueKeysWithValues: kind.roles.compactMap { names[$0] }.map { ($0, onnx()) })
        let descriptor = "kind: \(kind.rawValue)\nlanguages: vi\n"
        try await withModel(files, tokens: "YQ== 0\n", descriptor: descriptor) { folder in
            #expect(await error(for: folder)?.code == .modelUnreadable)
        }
    }

    @Test
    func aListWithoutTheBlankIsRefused() async throws {
        let model = onnx(["model_type": "wenet_ctc", "vocab_size": "2", "subsampling_factor": "4"])
        try await withModel(["model.onnx": model], tokens: "a 0\nb 1\n") { folder in
            #expect(await error(for: folder)?.message.contains("blank") == true)
        }
    }

    /// Metadata that is there, around a model that is none.
    @Test(arguments: ModelKind.allCases)
    func aModelWithoutContentIsRefusedByTheRuntime(kind: ModelKind) async throws {
        let names: [ModelKind.Role: String] = [
            .preprocessor: "preprocess.onnx", .encoder: "encoder.onnx", .decoder: "decoder.onnx",
            .joiner: "joiner.onnx",
            .mergedDecoder: "merged.onnx", .uncachedDecoder: "uncached.onnx", .cachedDecoder: "cached.onnx",
            .model: "model.onnx",
        ]
        let model = onnx(Dictionary(uniqueKeysWithValues: kind.requiredMetadata.map { ($0, "1") }))
        let files = Dictionary(uniqueKeysWithValues: kind.roles.compactMap { names[$0] }.map { ($0, model) })
        let tokens = kind.hasBase64Tokens ? "YQ== 0\n" : "<blk> 0\n"
        try await withModel(files, tokens: tokens, descriptor: "kind: \(kind.rawValue)\nlanguages: vi\n") { folder in
            #expect(await error(for: folder)?.code == .modelUnreadable)
        }
    }
}
