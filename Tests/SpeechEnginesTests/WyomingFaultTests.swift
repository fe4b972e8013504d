import Languages
import Testing

@testable import SpeechEngines

/// Servers that do harm. Whatever they do, the caller gets an error in its time, and nobody hangs.
@Suite(.timeLimit(.minutes(5)))
struct WyomingFaultTests {
    /// Long enough for a busy machine where an answer is expected, short where none comes.
    private static let patient = WyomingTimeouts(response: .seconds(120), work: .seconds(120))
    private static let hasty = WyomingTimeouts(response: .milliseconds(150), work: .milliseconds(150))

    /// What the caller gets to hear of a server that does this.
    private func error(
        timeouts: WyomingTimeouts = patient, language: LanguageTag = .english,
        _ handle: @escaping @Sendable (ScriptedServer.Caller) -> Void
    ) async throws -> SpeechEngineError? {
        let server = try ScriptedServer(handle)
        let recogniser = WyomingRecogniser(name: "whisper", address: server.address, timeouts: timeouts)
        let error = await engineError {
            try await recogniser.recognise([Float](repeating: 0.1, count: 16_000), language: language)
        }
        withExtendedLifetime(server) {}
        return error
    }

    @Test
    func aServerThatIsNotThereIsUnavailable() async throws {
        // A server that was there, so that nobody else listens on its port.
        let address = try ScriptedServer { _ in }.address
        let recogniser = WyomingRecogniser(name: "whisper", address: address)
        let error = await engineError { try await recogniser.makeStream(language: .english) }
        #expect(error?.code == .engineUnavailable)
        #expect(error?.isTransient == true)
        #expect(error?.message.contains(address.description) == true)
    }

    @Test
    func aHostWithoutAnAddressIsUnavailable() async {
        let recogniser = WyomingRecogniser(name: "whisper", address: WyomingAddress(host: "host.invalid", port: 10_300))
        #expect(await engineError { try await recogniser.makeStream(language: .english) }?.code == .engineUnavailable)
    }

    @Test
    func aServerThatHangsUpAtOnceIsUnavailable() async throws {
        #expect(try await error { _ in }?.code == .engineUnavailable)
        #expect(try await error { $0.reset() }?.code == .engineUnavailable)
    }

    @Test
    func aServerThatHangsUpInTheMiddleOfALineIsUnavailable() async throws {
        let error = try await error { caller in
            _ = caller.receive()
            caller.send(#"{"type": "in"#)
        }
        #expect(error?.code == .engineUnavailable)
    }

    @Test
    func aServerThatHangsUpWhileItIsSpokenToIsUnavailable() async throws {
        let error = try await error { caller in
            _ = caller.receive()
            caller.sendInfo()
            _ = caller.receive()
            caller.reset()
        }
        #expect(error?.code == .engineUnavailable)
    }

    @Test
    func aServerThatSaysNothingTimesOut() async throws {
        let error = try await error(timeouts: Self.hasty) { $0.hang() }
        #expect(error?.code == .timedOut)
        #expect(error?.isTransient == true)
    }

    @Test
    func aServerThatNeverAnswersAnUtteranceTimesOut() async throws {
        let timeouts = WyomingTimeouts(response: .seconds(120), work: .milliseconds(150))
        let error = try await error(timeouts: timeouts) { caller in
            _ = caller.receive()
            caller.sendInfo()
            caller.hang()
        }
        #expect(error?.code == .timedOut)
    }

    /// Events that are no answer must not buy a server more time.
    @Test
    func aServerThatOnlyChattersTimesOut() async throws {
        let error = try await error(timeouts: Self.hasty) { caller in
            while caller.sends(WyomingEvent(type: "ping")) {}
        }
        #expect(error?.code == .timedOut)
    }

    @Test(arguments: [
        "HTTP/1.1 400 Bad Request\r\n\r\n", #"{"type":"info","data_length":9999999999}"# + "\n",
        #"{"type":"info","payload_length":-5}"# + "\n", #"{"type":"info","data_length":4}"# + "\nnull",
        String(repeating: "x", count: 1 << 19),
    ])
    func whatIsNotTheProtocolIsABadResponse(answer: String) async throws {
        let error = try await error { caller in
            caller.send(answer)
            caller.hang()
        }
        #expect(error?.code == .badResponse)
        #expect(error?.isTransient == false)
    }

    @Test
    func aServerThatReportsAnErrorFailed() async throws {
        let error = try await error { caller in
            _ = caller.receive()
            caller.sendInfo()
            caller.send(WyomingEvent(type: "error", data: ["text": .string("no memory"), "code": .string("oom")]))
            caller.hang()
        }
        #expect(error?.code == .engineFailed)
        #expect(error?.message.contains("oom") == true)
    }

    @Test
    func anAnswerWithoutATextIsABadResponse() async throws {
        let error = try await error { caller in
            _ = caller.receive()
            caller.sendInfo()
            caller.send(WyomingEvent(type: "transcript", data: ["text": .number(7)]))
            caller.hang()
        }
        #expect(error?.code == .badResponse)
    }

    @Test(arguments: [
        "{}", #"{"asr": 3}"#, #"{"asr": [{"models": [{"name": "m", "languages": ["en"], "installed": false}]}]}"#,
    ])
    func aServerThatHearsNothingIsNotAsked(info: String) async throws {
        let error = try await error { caller in
            _ = caller.receive()
            caller.send("{\"type\":\"info\",\"data\":\(info)}\n")
            caller.hang()
        }
        #expect(error?.code == .unsupportedLanguage)
    }

    @Test
    func aCallerWhoGivesUpIsNotKeptWaiting() async throws {
        let server = try ScriptedServer { caller in
            _ = caller.receive()
            caller.sendInfo()
            caller.hang()
        }
        let timeouts = WyomingTimeouts(response: .seconds(600), work: .seconds(600))
        let recogniser = WyomingRecogniser(name: "whisper", address: server.address, timeouts: timeouts)
        let stream = try await recogniser.makeStream(language: .english)
        let call = Task { await engineError { try await stream.finish() } }
        call.cancel()
        #expect(await call.value?.code == .cancelled)

        let other = try await recogniser.makeStream(language: .english)
        let waiting = Task { await engineError { try await other.finish() } }
        await other.cancel()
        #expect(await waiting.value?.code == .cancelled)
        withExtendedLifetime(server) {}
    }

    @Test(arguments: [
        [WyomingEvent(type: "audio-stop")],
        [
            WyomingEvent(
                type: "audio-chunk", data: WyomingSound.format.merging(["width": .number(4)]) { $1 }, payload: [0])
        ],
        [
            WyomingEvent(
                type: "audio-chunk", data: WyomingSound.format.merging(["rate": .number(0)]) { $1 }, payload: [0])
        ],
        [WyomingEvent(type: "audio-chunk", payload: [0, 0])],
        [
            WyomingEvent(type: "audio-chunk", data: WyomingSound.format, payload: [0, 0]),
            WyomingEvent(type: "audio-chunk", data: WyomingSound.format.merging(["rate": .number(8_000)]) { $1 }),
        ],
    ])
    func soundThatIsNoneIsABadResponse(events: [WyomingEvent]) async throws {
        let server = try ScriptedServer { caller in
            _ = caller.receive()
            caller.sendInfo()
            _ = caller.receive()
            events.forEach(caller.send)
            caller.hang()
        }
        let voice = WyomingVoice(name: "piper", address: server.address, timeouts: Self.patient)
        let error = await engineError { try await voice.synthesise("hello", language: .english) }
        #expect(error?.code == .badResponse)
        withExtendedLifetime(server) {}
    }

    @Test
    func soundWithoutEndIsCutOff() async throws {
        let server = try ScriptedServer { caller in
            _ = caller.receive()
            caller.sendInfo()
            let chunk = WyomingEvent(
                type: "audio-chunk", data: WyomingSound.format, payload: [UInt8](repeating: 1, count: 1 << 20))
            while caller.sends(chunk) {}
        }
        let voice = WyomingVoice(name: "piper", address: server.address, timeouts: Self.patient)
        #expect(await engineError { try await voice.synthesise("hello", language: .english) }?.code == .badResponse)
        withExtendedLifetime(server) {}
    }
}
