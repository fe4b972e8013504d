import Foundation
import Languages
import Testing

@testable import SpeechEngines

/// The smallest streaming Zipformer that sherpa-onnx takes, made by hand: it hears "a b a b" in every 320 ms, whatever
/// they hold. It stands for the models that understand while they listen, of which none is small enough to ship.
private enum ToyModel {
    static let onnx = """
        CAg6kgoKIwoBeBIBbSIKUmVkdWNlTWVhbioPCghrZWVwZGltcxgAoAECChIKAW0KBHplcm8SAm16IgNNdWwKGAoCbHAKAm16Eglsb2dfcHJvYn
        MiA0FkZAoqCgxjYWNoZWRfa2V5XzASEG5ld19jYWNoZWRfa2V5XzAiCElkZW50aXR5CjoKFGNhY2hlZF9ub25saW5fYXR0bl8wEhhuZXdfY2Fj
        aGVkX25vbmxpbl9hdHRuXzAiCElkZW50aXR5CiwKDWNhY2hlZF92YWwxXzASEW5ld19jYWNoZWRfdmFsMV8wIghJZGVudGl0eQosCg1jYWNoZW
        RfdmFsMl8wEhFuZXdfY2FjaGVkX3ZhbDJfMCIISWRlbnRpdHkKLgoOY2FjaGVkX2NvbnYxXzASEm5ld19jYWNoZWRfY29udjFfMCIISWRlbnRp
        dHkKLgoOY2FjaGVkX2NvbnYyXzASEm5ld19jYWNoZWRfY29udjJfMCIISWRlbnRpdHkKKgoMZW1iZWRfc3RhdGVzEhBuZXdfZW1iZWRfc3RhdG
        VzIghJZGVudGl0eQouCg5wcm9jZXNzZWRfbGVucxISbmV3X3Byb2Nlc3NlZF9sZW5zIghJZGVudGl0eRIBZypuCAEICAgDEAFCAmxwSmDNzMy9
        AACgwAAAoMAAAKDAzczMvQAAoMDNzMy9AACgwAAAoMAAAKDAAACgwM3MzL3NzMy9AACgwAAAoMAAAKDAzczMvQAAoMDNzMy9AACgwAAAoMAAAK
        DAAACgwM3MzL0qDhABQgR6ZXJvSgQAAAAAWhcKAXgSEgoQCAESDAoCCAEKAggtCgIIUFoiCgxjYWNoZWRfa2V5XzASEgoQCAESDAoCCAQKAggB
        CgIICFouChRjYWNoZWRfbm9ubGluX2F0dG5fMBIWChQIARIQCgIIAQoCCAEKAggECgIIBlojCg1jYWNoZWRfdmFsMV8wEhIKEAgBEgwKAggECg
        IIAQoCCAhaIwoNY2FjaGVkX3ZhbDJfMBISChAIARIMCgIIBAoCCAEKAggIWiQKDmNhY2hlZF9jb252MV8wEhIKEAgBEgwKAggBCgIICAoCCAFa
        JAoOY2FjaGVkX2NvbnYyXzASEgoQCAESDAoCCAEKAggICgIIAVonCgxlbWJlZF9zdGF0ZXMSFwoVCAESEQoCCAEKAwiAAQoCCAMKAggTWhwKDn
        Byb2Nlc3NlZF9sZW5zEgoKCAgHEgQKAggBYh8KCWxvZ19wcm9icxISChAIARIMCgIIAQoCCAgKAggDYiYKEG5ld19jYWNoZWRfa2V5XzASEgoQ
        CAESDAoCCAQKAggBCgIICGIyChhuZXdfY2FjaGVkX25vbmxpbl9hdHRuXzASFgoUCAESEAoCCAEKAggBCgIIBAoCCAZiJwoRbmV3X2NhY2hlZF
        92YWwxXzASEgoQCAESDAoCCAQKAggBCgIICGInChFuZXdfY2FjaGVkX3ZhbDJfMBISChAIARIMCgIIBAoCCAEKAggIYigKEm5ld19jYWNoZWRf
        Y29udjFfMBISChAIARIMCgIIAQoCCAgKAggBYigKEm5ld19jYWNoZWRfY29udjJfMBISChAIARIMCgIIAQoCCAgKAggBYisKEG5ld19lbWJlZF
        9zdGF0ZXMSFwoVCAESEQoCCAEKAwiAAQoCCAMKAggTYiAKEm5ld19wcm9jZXNzZWRfbGVucxIKCggIBxIECgIIAUIECgAQDXIcCgptb2RlbF90
        eXBlEg56aXBmb3JtZXIyX2N0Y3IRCgxlbmNvZGVyX2RpbXMSAThyFAoPcXVlcnlfaGVhZF9kaW1zEgE0chQKD3ZhbHVlX2hlYWRfZGltcxIBNH
        IOCgludW1faGVhZHMSATJyFwoSbnVtX2VuY29kZXJfbGF5ZXJzEgExchcKEmNubl9tb2R1bGVfa2VybmVscxIBM3IVChBsZWZ0X2NvbnRleHRf
        bGVuEgE0cgcKAVQSAjQ1chYKEGRlY29kZV9jaHVua19sZW4SAjMy
        """
    static let tokens = "<blk> 0\n▁a 1\n▁b 2\n"

    /// A recogniser of it, for as long as the body lasts.
    static func use(_ body: (SherpaRecogniser) async throws -> Void) async throws {
        let model = try #require(Data(base64Encoded: onnx, options: .ignoreUnknownCharacters))
        try await withModel(["model.onnx": model], tokens: tokens) { folder in
            try await body(try SherpaRecogniser(modelFolder: folder))
        }
    }
}

@Suite(.timeLimit(.minutes(5)))
struct LiveModelTests {
    private let second = [Float](repeating: 0.01, count: 16_000)

    @Test
    func whatIsUnderstoodSoFarGrowsWhileOneSpeaks() async throws {
        try await ToyModel.use { recogniser in
            let stream = try await recogniser.makeStream(language: .vietnamese)
            let early = try #require(try await stream.feed(second))
            let later = try #require(try await stream.feed(second))
            let transcript = try await stream.finish()
            #expect(early.hasPrefix("a b a b"))
            #expect(later.hasPrefix(early) && later.count > early.count)
            #expect(transcript.text.hasPrefix(later) && transcript.text.count > later.count)
            // Nobody says so over and over.
            #expect(transcript.confidence == 0)
        }
    }

    @Test
    func utterancesAtTheSameTimeKeepApart() async throws {
        try await ToyModel.use { recogniser in
            let long = try await recogniser.makeStream(language: .vietnamese)
            let short = try await recogniser.makeStream(language: .vietnamese)
            let given = try await recogniser.makeStream(language: .vietnamese)
            _ = try await long.feed(second + second)
            _ = try await given.feed(second)
            await given.cancel()
            let shortText = try await short.finish().text
            let longText = try await long.finish().text
            #expect(longText.count > shortText.count)
            #expect(await engineError { try await given.finish() }?.code == .cancelled)
        }
    }

    @Test
    func aForgottenStreamDoesNoHarm() async throws {
        try await ToyModel.use { recogniser in
            for _ in 0..<3 {
                _ = try await recogniser.makeStream(language: .vietnamese).feed(second)
            }
            #expect(try await recogniser.recognise(second, language: .vietnamese).text.hasPrefix("a b"))
        }
    }
}
