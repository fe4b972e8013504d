import Languages
import SpeechAudio
import Testing

@testable import SpeechEngines

@Suite(.timeLimit(.minutes(5)))
struct SherpaRecogniserTests {
    @Test(.enabled(if: RealParts.hasRecordings, "needs pocketsphinx-testdata"))
    func realSpeechIsUnderstood() async throws {
        let recogniser = try RealParts.recogniser.get()
        var rate = WordErrorRate()
        for recording in Recording.librivox {
            let transcript = try await recogniser.recognise(try recording.samples, language: .english)
            rate.add(reference: recording.said, heard: transcript.text)
            #expect(transcript.confidence != 0, "\(recording.testDescription) was taken for invented speech")
        }
        #expect(rate.words > 50)
        #expect(rate.value <= 0.15)
    }

    @Test(.enabled(if: RealParts.hasRecordings, "needs pocketsphinx-testdata"))
    func playingCardsAreUnderstood() async throws {
        let recogniser = try RealParts.recogniser.get()
        var rate = WordErrorRate()
        for recording in Recording.cards {
            let transcript = try await recogniser.recognise(try recording.samples, language: .english)
            rate.add(reference: recording.said, heard: transcript.text)
        }
        #expect(rate.words > 20)
        #expect(rate.value <= 0.25)
    }

    @Test(.enabled(if: RealParts.hasFlite, "needs flite"), arguments: ["yes", "no", "water", "thank you"])
    func aShortWordIsUnderstood(word: String) async throws {
        let spoken = try await flite(word, voice: "rms")
        let transcript = try await RealParts.recogniser.get().recognise(spoken, language: .english)
        #expect(WordErrorRate.words(of: transcript.text) == WordErrorRate.words(of: word))
    }

    @Test(arguments: [(Noise.silence, 1.0), (.silence, 3), (.pink, 8)])
    func whatItInventsIsNotToBeActedOn(noise: Noise, seconds: Double) async throws {
        let transcript = try await RealParts.recogniser.get().recognise(
            noise.samples(seconds: seconds), language: .english)
        #expect(transcript.text.isEmpty || transcript.confidence == 0, "heard: \(transcript.text)")
    }

    @Test(arguments: [0, 1, 100, 800, 1_600])
    func aSnippetTooShortForAWordIsNoError(count: Int) async throws {
        let transcript = try await RealParts.recogniser.get().recognise(
            [Float](repeating: 0, count: count), language: .english)
        #expect(transcript.engine == "moonshine-tiny-en")
    }

    @Test
    func anUtteranceOfMoreThanAMinuteIsRefused() async throws {
        let recogniser = try RealParts.recogniser.get()
        let stream = try await recogniser.makeStream(language: .english)
        _ = try await stream.feed([Float](repeating: 0, count: 60 * 16_000))
        #expect(await engineError { try await stream.feed([0]) }?.code == .tooLong)
        #expect(await engineError { try await stream.finish() }?.code == .cancelled)
    }

    @Test
    func aRegionOfTheLanguageIsHeardToo() throws {
        let recogniser = try RealParts.recogniser.get()
        #expect(recogniser.recognises(LanguageTag(rawValue: "en-GB")))
        #expect(!recogniser.recognises(.thai))
    }
}
