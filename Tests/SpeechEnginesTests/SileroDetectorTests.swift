import SpeechAudio
import Testing

@testable import SpeechEngines

@Suite(.timeLimit(.minutes(5)))
struct SileroDetectorTests {
    /// What the detector says, window by window, after it has warmed up in a quiet room.
    private func decisions(on samples: [Float]) throws -> [Bool] {
        let detector = try SileroDetector(modelFile: RealParts.silero)
        for _ in 0..<detector.warmUpWindows {
            let quiet = Noise.white.samples(seconds: 512 / 16_000, amplitude: 0.0003)
            _ = try detector.speechProbability(in: quiet.span)
        }
        return try stride(from: 0, to: samples.count - 511, by: 512).map { start in
            let window = Array(samples[start..<start + 512])
            return try detector.speechProbability(in: window.span) > 0.5
        }
    }

    @Test(arguments: Noise.allCases)
    func whatIsNotSpeechIsNotTakenForIt(noise: Noise) throws {
        let speech = try decisions(on: noise.samples(seconds: 10)).filter(\.self).count
        #expect(speech == 0)
    }

    @Test(.enabled(if: RealParts.hasRecordings, "needs pocketsphinx-testdata"), arguments: Recording.librivox)
    func aReaderIsHeardThroughout(recording: Recording) throws {
        let samples = try recording.samples
        let around = Noise.white.samples(seconds: 1, amplitude: 0.001)
        let decisions = try decisions(on: around + samples + around)
        let before = decisions[..<30]
        let during = decisions[31..<(31 + samples.count / 512)]
        #expect(before.allSatisfy { !$0 })
        // Read aloud, but with pauses.
        #expect(Double(during.filter(\.self).count) > 0.75 * Double(during.count))
        #expect(decisions.suffix(20).allSatisfy { !$0 })
    }

    @Test(.enabled(if: RealParts.hasFlite, "needs flite"), arguments: ["yes", "stop", "no"], ["slt", "rms", "kal16"])
    func aShortWordIsHeard(word: String, voice: String) async throws {
        let quiet = Noise.white.samples(seconds: 1, amplitude: 0.001)
        let decisions = try decisions(on: quiet + (try await flite(word, voice: voice)) + quiet)
        // At least the 96 ms that the endpointer asks for.
        #expect(decisions.filter(\.self).count >= 3)
        #expect(decisions.suffix(20).allSatisfy { !$0 })
    }

    @Test
    func aResetForgets() throws {
        let detector = try SileroDetector(modelFile: RealParts.silero)
        let noise = Noise.pink.samples(seconds: 2)
        func run() throws -> [Float] {
            try stride(from: 0, to: noise.count - 511, by: 512).map {
                try detector.speechProbability(in: Array(noise[$0..<$0 + 512]).span)
            }
        }
        let first = try run()
        detector.reset()
        #expect(try run() == first)
    }

    @Test
    func aWindowOfAnotherLengthIsRefused() throws {
        let detector = try SileroDetector(modelFile: RealParts.silero)
        #expect(throws: AudioError.self) { try detector.speechProbability(in: [Float](repeating: 0, count: 511).span) }
    }
}
