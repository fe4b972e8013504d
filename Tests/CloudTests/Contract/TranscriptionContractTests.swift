import Cloud
import Languages
import Testing

/// What transcription promises, whoever's server it is. One at a time: the real servers share this machine with the tests.
@Suite(
    .serialized, .enabled(if: !HumanSpeech.all.isEmpty, "needs pocketsphinx-testdata"), .timeLimit(.minutes(10))
)
struct TranscriptionContractTests {
    @Test(
        "Hears what people say, the language given or found out",
        arguments: CloudUnderTest.all(with: .transcription), [LanguageTag.english, nil])
    func hears(server: CloudUnderTest, language: LanguageTag?) async throws {
        try await server.use { session in
            var errors = 0
            var words = 0
            for speech in HumanSpeech.all {
                session.nextIs(speech)
                let heard = try await session.client.transcribe(wav: speech.wav, language: language, deadline: .ample)
                let count = HumanSpeech.errors(said: speech.said, heard: heard.text)
                errors += count.errors
                words += count.words
                #expect(heard.language == .english)
            }
            #expect(words > 50)
            #expect(Double(errors) / Double(words) < 0.3, "\(errors) errors in \(words) words")
        }
    }

    @Test("Says when what was said, and how sure it is", arguments: CloudUnderTest.all(with: .transcription))
    func segments(server: CloudUnderTest) async throws {
        try await server.use { session in
            let speech = try #require(HumanSpeech.all.max { $0.seconds < $1.seconds })
            session.nextIs(speech)
            let heard = try await session.client.transcribe(wav: speech.wav, language: .english, deadline: .ample)
            #expect(!heard.segments.isEmpty)
            #expect(heard.segments.map(\.text).joined(separator: " ") == heard.text)
            var position = Duration.zero
            for segment in heard.segments {
                #expect(segment.start >= position)
                #expect(segment.end > segment.start)
                // Whisper rounds to its windows, past the end.
                #expect(segment.end <= .seconds(speech.seconds + 1))
                #expect((0...1).contains(segment.confidence ?? -1))
                #expect((0..<0.5).contains(segment.noSpeech ?? -1))
                position = segment.start
            }
            #expect((0.3...1).contains(heard.confidence ?? -1))
        }
    }

    @Test(
        "Takes a recording in JSON, or refuses it and says so", arguments: CloudUnderTest.all(with: .transcription))
    func recordingInJSON(server: CloudUnderTest) async throws {
        try await server.use {
            $0.transcriptionForm = .json
        } _: { session in
            let speech = try #require(HumanSpeech.all.first)
            session.nextIs(speech)
            let transcribe = { () async throws(CloudError) in
                try await session.client.transcribe(wav: speech.wav, language: .english, deadline: .ample)
            }
            if server.offers.contains(.jsonRecordings) {
                #expect(try await transcribe().text == speech.said)
            } else {
                let error = await cloudError(transcribe)
                #expect(error?.code == .requestRefused)
                #expect(error?.isRetryable == false)
            }
        }
    }

    @Test(
        "A file that is no recording ends in an error, and the next recording is heard",
        arguments: CloudUnderTest.all(with: .transcription), OddFile.allCases)
    func oddFile(server: CloudUnderTest, file: OddFile) async throws {
        try await server.use { session in
            let speech = try #require(HumanSpeech.all.dropFirst().first)
            let wav = file.bytes(of: speech)
            if file.isSound { session.nextIs(speech) } else { session.nextIsNoRecording() }
            do throws(CloudError) {
                let heard = try await session.client.transcribe(wav: wav, language: .english, deadline: .ample)
                #expect(file.isSound)
                #expect(heard.text.count < 100)
            } catch {
                #expect(!file.isSound)
                #expect([.requestRefused, .serverFailed].contains(error.code), "\(error)")
            }
            session.nextIs(speech)
            let next = try await session.client.transcribe(wav: speech.wav, language: .english, deadline: .ample)
            #expect(next.text.lowercased().contains("young man"))
        }
    }

    @Test("Recordings sent at once keep to themselves", arguments: CloudUnderTest.all(with: .transcription))
    func atOnce(server: CloudUnderTest) async throws {
        try await server.use { session in
            let heard = try await withThrowingTaskGroup(of: (Int, String).self) { group in
                for (index, speech) in HumanSpeech.all.enumerated() {
                    group.addTask {
                        let heard = try await session.client.transcribe(
                            wav: speech.wav, language: .english, deadline: .ample)
                        return (index, heard.text)
                    }
                }
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            for (index, speech) in HumanSpeech.all.enumerated() {
                let text = try #require(heard[index])
                if session.standIn != nil {
                    // Without a script, it hears how long the recording is.
                    #expect(text == "\(speech.wav.count) bytes of sound")
                } else {
                    let count = HumanSpeech.errors(said: speech.said, heard: text)
                    #expect(Double(count.errors) / Double(count.words) < 0.5)
                }
            }
        }
    }
}
