import Languages
import SpeechAudio
import Testing

@testable import SpeechEngines

/// The detector together with SpeechAudio's endpointer: what reaches a recogniser, and when.
@Suite(.timeLimit(.minutes(5)))
struct UtteranceTests {
    /// Everything that happens in a stream that comes in blocks of 20 ms, and when, in milliseconds of the stream.
    private func events(of samples: [Float]) throws -> [(event: UtteranceEvent, at: Int)] {
        let detector = try UtteranceDetector(
            vad: try SileroDetector(modelFile: RealParts.silero), mode: .openMicrophone)
        var events: [(UtteranceEvent, Int)] = []
        for start in stride(from: 0, to: samples.count, by: 320) {
            let block = SoundBlock(samples: Array(samples[start..<min(start + 320, samples.count)]), sampleRate: 16_000)
            events += try detector.feed(block).map { ($0, (start + block.samples.count) / 16) }
        }
        return events + (try detector.finish()).map { ($0, samples.count / 16) }
    }

    private func utterances(of samples: [Float]) throws -> [Utterance] {
        try events(of: samples).compactMap { if case .utterance(let utterance) = $0.event { utterance } else { nil } }
    }

    @Test(
        .enabled(if: RealParts.hasFlite, "needs flite"),
        arguments: ["yes", "no", "stop", "two coffees please, and a glass of water"], ["slt", "rms", "kal16"])
    func aShortWordEndsAsPromptlyAsASentence(text: String, voice: String) async throws {
        let quiet = Noise.white.samples(seconds: 2, amplitude: 0.001)
        let spoken = try await flite(text, voice: voice)
        let events = try events(of: quiet + spoken + quiet)
        let ends = events.compactMap { event, at in
            if case .utterance(let utterance) = event { at - utterance.endOfSpeechMilliseconds } else { nil }
        }
        #expect(ends.count == 1)
        // The hangover is 600 ms, and the detector and the windows may take 100 more.
        #expect(try #require(ends.first) <= 700)
    }

    @Test(arguments: Noise.allCases)
    func noiseNeverReachesARecogniser(noise: Noise) throws {
        #expect(try utterances(of: noise.samples(seconds: 30)).isEmpty)
    }

    @Test(.enabled(if: RealParts.hasFlite, "needs flite"))
    func listeningEndsInSteadyNoise() async throws {
        let spoken = try await flite("could I have the bill please", voice: "rms")
        let noise = Noise.pink.samples(seconds: 8, amplitude: 0.02)
        let mixed = noise.enumerated().map { index, sample in
            sample + (index >= 32_000 && index - 32_000 < spoken.count ? spoken[index - 32_000] : 0)
        }
        let found = try utterances(of: mixed)
        #expect(found.count == 1)
        #expect(try #require(found.first).milliseconds < spoken.count / 16 + 1_000)
    }

    @Test(.enabled(if: RealParts.hasRecordings, "needs pocketsphinx-testdata"))
    func whatTheEndpointerCutsOutIsUnderstood() async throws {
        let recogniser = try RealParts.recogniser.get()
        let quiet = Noise.white.samples(seconds: 1.5, amplitude: 0.001)
        var rate = WordErrorRate()
        for recording in Recording.librivox {
            var heard: [String] = []
            for utterance in try utterances(of: quiet + (try recording.samples) + quiet) {
                heard.append(try await recogniser.recognise(utterance.samples, language: .english).text)
            }
            rate.add(reference: recording.said, heard: heard.joined(separator: " "))
        }
        #expect(rate.words > 50)
        #expect(rate.value <= 0.15)
    }
}
