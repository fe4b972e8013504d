import Cloud
import Languages
import Resilience
import SpeechAudio
import StandInCloud
import Testing

@testable import SpeechEngines

/// The way to a stand-in cloud on real sockets, which is stopped when the body has ended. Nothing is tried again.
private func withCloud<Value>(
    _ configure: (inout CloudPolicy) -> Void = { _ in },
    _ body: (StandInCloud, CloudGateway) async throws -> Value
) async throws -> Value {
    let cloud = try StandInCloud(key: nil)
    defer { cloud.stop() }
    var policy = CloudPolicy()
    policy.retry.maximumAttempts = 1
    // However slow the machine is: no call is too slow.
    policy.breaker.slowCallDuration = .seconds(3_600)
    policy.breaker.window.age = nil
    policy.breaker.openTime = .seconds(3_600)
    policy.breaker.maximumOpenTime = .seconds(3_600)
    configure(&policy)
    let client = try CloudClient(CloudConfiguration(baseURL: cloud.baseURL), transport: CurlTransport())
    return try await body(cloud, CloudGateway(client, policy: policy))
}

extension CloudVoice.Settings {
    /// With more time than any test takes.
    fileprivate static var patient: CloudVoice.Settings {
        var settings = CloudVoice.Settings()
        settings.firstSound = .seconds(600)
        settings.timeout = .seconds(600)
        return settings
    }
}

@Suite(.timeLimit(.minutes(10)))
struct CloudVoiceTests {
    /// The stand-in's tone for these words: a fifteenth of a second for each letter.
    private let words = "Good morning"
    private let samples = 24_000 / 15 * 12

    @Test
    func theWholeSoundAndTheStreamedSoundAreTheSame() async throws {
        try await withCloud { cloud, gateway in
            let voice = CloudVoice(gateway: gateway, settings: .patient)
            let clip = try await voice.synthesise(words, language: .english)
            #expect(clip.sampleRate == 24_000)
            #expect(clip.samples.count == samples)
            #expect((0.2...0.3).contains(clip.samples.max() ?? 0))
            let played = try await Loudspeaker.silent().play(try await voice.stream(words, language: .english))
            #expect(played.isWhole)
            #expect(played.clip == clip)
            let body = String(decoding: cloud.requests.last?.body ?? [], as: UTF8.self)
            #expect(body.contains(#""response_format":"pcm""#))
            #expect(body.contains(#""sample_rate":24000"#))
        }
    }

    @Test
    func theFirstSoundIsHeardBeforeTheLastHasCome() async throws {
        try await withCloud { cloud, gateway in
            cloud.otherwise(.hangInMidBody)
            let stream = try await CloudVoice(gateway: gateway, settings: .patient).stream(words, language: .english)
            let loudspeaker = Loudspeaker.silent()
            // The rest never comes: it ends because the first sound is heard.
            let played = try await loudspeaker.play(stream) { _ in loudspeaker.interrupt() }
            #expect(played.outcome == .interrupted)
            #expect(!played.isWhole)
            #expect(!played.clip.samples.isEmpty)
            await cloud.waitUntilAllAreClosed()
        }
    }

    @Test
    func theLeadFollowsTheRoundTrip() async throws {
        try await withCloud { _, gateway in
            let voice = CloudVoice(gateway: gateway, settings: .patient)
            for _ in 0..<100 { gateway.noteRoundTrip(.milliseconds(20)) }
            let fast = try await voice.stream(words, language: .english)
            #expect(fast.lead == .milliseconds(60))
            for _ in 0..<100 { gateway.noteRoundTrip(.milliseconds(500)) }
            let slow = try await voice.stream(words, language: .english)
            #expect(slow.lead == .milliseconds(400))
        }
    }

    @Test
    func onlyConfiguredLanguagesAreAskedFor() async throws {
        try await withCloud { cloud, gateway in
            let voice = CloudVoice(gateway: gateway, languages: [.thai], settings: .patient)
            #expect(voice.speaks(.thai))
            #expect(!voice.speaks(.english))
            let error = await engineError { try await voice.stream(words, language: .english) }
            #expect(error?.code == .unsupportedLanguage)
            #expect(cloud.requests.isEmpty)
        }
    }

    @Test
    func theFirstSoundIsMeasuredInBothWays() async throws {
        try await withCloud { cloud, gateway in
            let voice = CloudVoice(gateway: gateway, settings: .patient)
            let measured = try await FirstSound.measure(voice, "Hi", language: .english, runs: 2)
            #expect(measured.streamed.count == 2)
            #expect(measured.whole.count == 2)
            #expect(measured.streamed.allSatisfy { $0 > .zero })
            #expect(cloud.requests.count == 4)
        }
    }

    @Test
    func percentilesAreByNearestRank() {
        let waits = (1...20).reversed().map { Duration.milliseconds($0) }
        #expect(FirstSound.percentile(50, of: waits) == .milliseconds(10))
        #expect(FirstSound.percentile(95, of: waits) == .milliseconds(19))
        #expect(FirstSound.percentile(100, of: waits) == .milliseconds(20))
        #expect(FirstSound.percentile(0, of: waits) == .milliseconds(1))
        #expect(FirstSound.percentile(50, of: []) == .zero)
    }
}

@Suite(.timeLimit(.minutes(10)))
struct CloudVoiceFaultTests {
    @Test(arguments: [
        (Behaviour.status(500), SpeechEngineError.Code.engineFailed),
        (.status(429), .engineUnavailable),
        (.status(401), .engineUnavailable),
        (.captivePortal, .badResponse),
        (.json("{}"), .badResponse),
        (.contentType("audio/mpeg"), .badResponse),
        (.close, .engineUnavailable),
    ])
    func aRefusalIsOneBeforeAnySound(behaviour: Behaviour, code: SpeechEngineError.Code) async throws {
        try await withCloud { cloud, gateway in
            cloud.otherwise(behaviour)
            let voice = CloudVoice(gateway: gateway, settings: .patient)
            #expect(await engineError { try await voice.stream("Hello", language: .english) }?.code == code)
            #expect(await engineError { try await voice.synthesise("Hello", language: .english) }?.code == code)
        }
    }

    @Test(arguments: ["RIFF....WAVEfmt ", "ID3....", "OggS....", "fLaC...."])
    func aFileIsNotPlayedAsSamples(file: String) async throws {
        let voice = CloudVoice(
            gateway: try .answering(file, type: "application/octet-stream"), settings: .patient)
        let error = await engineError { try await voice.stream("Hello", language: .english) }
        #expect(error?.code == .badResponse)
        #expect(error?.isTransient == false)
    }

    @Test
    func noSoundAtAllIsNoAnswer() async throws {
        let voice = CloudVoice(gateway: try .answering("", type: "audio/pcm"), settings: .patient)
        #expect(await engineError { try await voice.stream("Hello", language: .english) }?.code == .badResponse)
        #expect(await engineError { try await voice.synthesise("Hello", language: .english) }?.code == .badResponse)
    }

    @Test
    func aVoiceThatDoesNotEndIsEnded() async throws {
        var settings = CloudVoice.Settings()
        settings.longest = .milliseconds(10)
        let voice = CloudVoice(
            gateway: try .answering(String(repeating: "ab", count: 24_000), type: "audio/pcm"), settings: settings)
        #expect(await engineError { try await voice.synthesise("Hello", language: .english) }?.code == .badResponse)
    }

    @Test(arguments: [Behaviour.resetInMidBody, .closeInMidBody])
    func aSoundThatBreaksOffIsPlayedAsFarAsItCame(behaviour: Behaviour) async throws {
        try await withCloud { cloud, gateway in
            cloud.otherwise(behaviour)
            let voice = CloudVoice(gateway: gateway, settings: .patient)
            let played = try await Loudspeaker.silent().play(try await voice.stream("Hello", language: .english))
            #expect(played.outcome == .finished)
            #expect(!played.isWhole)
            #expect((played.failure as? SpeechEngineError)?.code == .engineUnavailable)
            #expect(!played.clip.samples.isEmpty)
            #expect(await engineError { try await voice.synthesise("Hello", language: .english) } != nil)
        }
    }

    @Test(arguments: [Behaviour.hang, .hangAfterHead])
    func aCloudThatSaysNothingHasTimedOutAndTheBreakerKnows(behaviour: Behaviour) async throws {
        try await withCloud {
            $0.breaker.minimumCalls = 1
        } _: { cloud, gateway in
            cloud.otherwise(behaviour)
            var settings = CloudVoice.Settings.patient
            settings.firstSound = .milliseconds(100)
            let voice = CloudVoice(gateway: gateway, settings: settings)
            #expect(await engineError { try await voice.stream("Hello", language: .english) }?.code == .timedOut)
            await cloud.waitUntilAllAreClosed()
            let requests = cloud.requests.count
            let error = await engineError { try await voice.stream("Hello", language: .english) }
            #expect((error?.cause as? CloudError)?.code == .circuitOpen)
            #expect(cloud.requests.count == requests)
        }
    }

    @Test
    func whatMayNotLeaveTheBoardDoesNot() async throws {
        try await withCloud {
            $0.privacy = PrivacyPolicy(.nothing)
        } _: { cloud, gateway in
            let voice = CloudVoice(gateway: gateway, settings: .patient)
            let error = await engineError { try await voice.stream("Hello", language: .english) }
            #expect((error?.cause as? CloudError)?.code == .keptOnBoard)
            #expect(cloud.requests.isEmpty)
        }
    }
}
