import Languages
import SpeechAudio
import Testing

@testable import SpeechEngines

/// A voice of English, whichever it is.
struct VoiceUnderTest: Sendable, CustomTestStringConvertible {
    let testDescription: String
    private let make: @Sendable () throws -> (voice: any Voice, server: ScriptedServer?)

    private init(_ name: String, make: @escaping @Sendable () throws -> (voice: any Voice, server: ScriptedServer?)) {
        testDescription = name
        self.make = make
    }

    /// Makes one, with the server that it needs running until the body has ended.
    func use(_ body: (any Voice) async throws -> Void) async throws {
        let (voice, server) = try make()
        try await body(voice)
        withExtendedLifetime(server) {}
    }

    private static let espeak = VoiceUnderTest("espeak-ng") { (EspeakVoice(), nil) }

    static let all: [VoiceUnderTest] =
        [
            VoiceUnderTest("scripted") { (ScriptedVoice(), nil) },
            VoiceUnderTest("Wyoming") {
                let server = try ScriptedServer { $0.serve() }
                return (WyomingVoice(name: "wyoming", address: server.address), server)
            },
        ] + (RealParts.hasEspeak ? [espeak] : [])
}

/// What every voice promises.
@Suite(.timeLimit(.minutes(5)))
struct VoiceContractTests {
    @Test(arguments: VoiceUnderTest.all)
    func aTextBecomesSound(_ test: VoiceUnderTest) async throws {
        try await test.use { voice in
            #expect(voice.speaks(.english))
            let clip = try await voice.synthesise("Good morning", language: .english)
            #expect((4_000...192_000).contains(clip.sampleRate))
            #expect(clip.samples.contains { $0 != 0 })
            #expect(clip.samples.allSatisfy { (-1...1).contains($0) })
        }
    }

    @Test(arguments: VoiceUnderTest.all)
    func aLanguageThatIsNotSpokenIsRefused(_ test: VoiceUnderTest) async throws {
        try await test.use { voice in
            let error = await engineError { try await voice.synthesise("សួស្តី", language: .khmer) }
            #expect(error?.code == .unsupportedLanguage)
            #expect(error?.isTransient == false)
        }
    }

    @Test(arguments: VoiceUnderTest.all)
    func severalTextsAtOnceDoNotDisturbEachOther(_ test: VoiceUnderTest) async throws {
        try await test.use { voice in
            let alone = try await voice.synthesise("Good morning", language: .english)
            let together = try await withThrowingTaskGroup(of: SoundClip.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await voice.synthesise("Good morning", language: .english) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(together == [alone, alone, alone, alone])
        }
    }
}
