import Cloud
import Foundation
import Languages
import Testing

@testable import SpeechEngines

/// A recogniser of English, whichever it is, with what it needs to live.
struct RecogniserUnderTest: Sendable, CustomTestStringConvertible {
    let testDescription: String
    private let make: @Sendable () throws -> (recogniser: any Recogniser, server: ScriptedServer?)

    private init(
        _ name: String, make: @escaping @Sendable () throws -> (recogniser: any Recogniser, server: ScriptedServer?)
    ) {
        testDescription = name
        self.make = make
    }

    /// Makes one, with the server that it needs running until the body has ended.
    func use(_ body: (any Recogniser) async throws -> Void) async throws {
        let (recogniser, server) = try make()
        try await body(recogniser)
        withExtendedLifetime(server) {}
    }

    static let all = onThisBoard + onRealServers

    private static let onThisBoard: [RecogniserUnderTest] = [
        RecogniserUnderTest("scripted") { (ScriptedRecogniser("scripted", .hears("hello")), nil) },
        RecogniserUnderTest("sherpa-onnx") { (try RealParts.recogniser.get(), nil) },
        RecogniserUnderTest("Wyoming") {
            let server = try ScriptedServer { $0.serve() }
            return (WyomingRecogniser(name: "wyoming", address: server.address), server)
        },
        RecogniserUnderTest("cloud") {
            (CloudRecogniser(gateway: try .answering(#"{"text": "hello"}"#), languages: [.english]), nil)
        },
        RecogniserUnderTest("chain") {
            let failing = ScriptedRecogniser("failing", .failsAtTheEnd(.cancelledByTest))
            let hearing = ScriptedRecogniser("hearing", .hears("hello"))
            return (try RecogniserChain([failing, hearing], order: [.english: ["failing", "hearing"]]), nil)
        },
    ]

    private static let onRealServers = RealServer.present.map { server in
        RecogniserUnderTest(server.testDescription) { (try server.recogniser(), nil) }
    }
}

extension SpeechEngineError {
    static let cancelledByTest = SpeechEngineError(.engineFailed, "The script says so", remedy: "Read it")
}

/// What every recogniser promises.
@Suite(.timeLimit(.minutes(5)))
struct RecogniserContractTests {
    let second = Noise.white.samples(seconds: 1, amplitude: 0.01)

    @Test(arguments: RecogniserUnderTest.all)
    func anUtteranceEndsInATranscriptOfTheLanguageThatWasAskedFor(_ test: RecogniserUnderTest) async throws {
        try await test.use { recogniser in
            #expect(recogniser.recognises(.english))
            let stream = try await recogniser.makeStream(language: .english)
            _ = try await stream.feed(second)
            _ = try await stream.feed(second)
            let transcript = try await stream.finish()
            #expect(transcript.language == .english)
            #expect(!transcript.engine.isEmpty)
            #expect(transcript.text == transcript.text.trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }

    @Test(arguments: RecogniserUnderTest.all)
    func aLanguageThatIsNotHeardIsRefused(_ test: RecogniserUnderTest) async throws {
        try await test.use { recogniser in
            let error = await engineError { try await recogniser.makeStream(language: .khmer) }
            #expect(error?.code == .unsupportedLanguage)
            #expect(error?.isTransient == false)
        }
    }

    @Test(arguments: RecogniserUnderTest.all)
    func anUtteranceWithoutSoundEndsToo(_ test: RecogniserUnderTest) async throws {
        try await test.use { recogniser in
            let stream = try await recogniser.makeStream(language: .english)
            let transcript = try await stream.finish()
            #expect(transcript.language == .english)
        }
    }

    @Test(arguments: RecogniserUnderTest.all)
    func aStreamIsSpentAfterItsEnd(_ test: RecogniserUnderTest) async throws {
        try await test.use { recogniser in
            let finished = try await recogniser.makeStream(language: .english)
            _ = try await finished.finish()
            #expect(await engineError { try await finished.finish() }?.code == .cancelled)
            #expect(await engineError { try await finished.feed(second) }?.code == .cancelled)

            let given = try await recogniser.makeStream(language: .english)
            _ = try await given.feed(second)
            await given.cancel()
            await given.cancel()
            #expect(await engineError { try await given.feed(second) }?.code == .cancelled)
            #expect(await engineError { try await given.finish() }?.code == .cancelled)
        }
    }

    @Test(arguments: RecogniserUnderTest.all)
    func severalUtterancesAtOnceDoNotDisturbEachOther(_ test: RecogniserUnderTest) async throws {
        try await test.use { recogniser in
            let alone = try await recogniser.recognise(second, language: .english)
            let together = try await withThrowingTaskGroup(of: Transcript.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await recogniser.recognise(second, language: .english) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(together == [alone, alone, alone, alone])
        }
    }
}
