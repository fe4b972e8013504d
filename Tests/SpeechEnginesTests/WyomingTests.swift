import Foundation
import Languages
import SpeechAudio
import Testing

@testable import SpeechEngines

@Suite(.timeLimit(.minutes(5)))
struct WyomingTests {
    @Test
    func channelsAreMixedAndSamplesScaled() async throws {
        let server = try ScriptedServer { $0.serve() }
        let clip = try await WyomingVoice(name: "piper", address: server.address)
            .synthesise("hello", language: .english)
        #expect(clip == SoundClip(samples: [0.5, 0], sampleRate: 22_050))
        withExtendedLifetime(server) {}
    }

    @Test
    func onlyTheLanguagesThatAreConfiguredAreAskedFor() {
        let address = WyomingAddress(host: "127.0.0.1", port: 1)
        let recogniser = WyomingRecogniser(name: "whisper", address: address, languages: [.thai, .chinese])
        #expect(recogniser.recognises(.thai))
        #expect(recogniser.recognises(LanguageTag(rawValue: "zh-TW")))
        #expect(!recogniser.recognises(.english))
    }
}

/// Against the protocol's own Python package, where it is installed: for `python3`, or for the Python that
/// `PARLEY_WYOMING_PYTHON` names.
@Suite(.enabled(if: RealParts.wyomingPython != nil, "needs the Python package wyoming"), .timeLimit(.minutes(5)))
struct WyomingServerTests {
    private func withServer(_ body: (WyomingAddress) async throws -> Void) async throws {
        let process = Process()
        let lifeline = Pipe()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [try #require(RealParts.wyomingPython), "\(RealParts.house)/tools/test-wyoming-server"]
        process.standardInput = lifeline
        process.standardOutput = output
        try process.run()
        defer {
            try? lifeline.fileHandleForWriting.close()
            process.waitUntilExit()
        }
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        let port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)))
        try await body(WyomingAddress(host: "127.0.0.1", port: port))
    }

    @Test
    func theServerSaysWhatItHas() async throws {
        try await withServer { address in
            let info = try await WyomingInfo.ask(address)
            #expect(info.recognisers.map(\.name) == ["meter"])
            #expect(info.recognisers.first?.languages == [.english, .thai])
            #expect(info.voices.map(\.name) == ["tone-vi"])
            #expect(info.voices.first?.languages == [LanguageTag(rawValue: "vi-VN")])
        }
    }

    @Test
    func everySampleOfAnUtteranceArrives() async throws {
        try await withServer { address in
            let recogniser = WyomingRecogniser(name: "meter", address: address)
            let stream = try await recogniser.makeStream(language: .thai)
            for _ in 0..<50 {
                _ = try await stream.feed([Float](repeating: -0.25, count: 777))
            }
            let transcript = try await stream.finish()
            #expect(transcript.text == "38850 samples, peak 8192, language th")
            #expect(transcript.language == .thai)
            #expect(transcript.engine == "meter")
            let error = await engineError { try await recogniser.makeStream(language: .korean) }
            #expect(error?.code == .unsupportedLanguage)
        }
    }

    @Test
    func aTextIsSpokenByTheVoiceOfItsLanguage() async throws {
        try await withServer { address in
            let voice = WyomingVoice(name: "tone", address: address)
            let clip = try await voice.synthesise("chào", language: .vietnamese)
            #expect(clip.sampleRate == 22_050)
            #expect(clip.samples.count == 4 * 2_205)
            #expect(abs((clip.samples.max() ?? 0) - 8_000 / 32_768) < 0.001)
            let error = await engineError { try await voice.synthesise("hello", language: .english) }
            #expect(error?.code == .unsupportedLanguage)
        }
    }
}
