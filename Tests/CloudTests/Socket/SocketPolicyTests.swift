import Resilience
import TestTools
import Testing

@testable import Cloud

@Suite struct HeartbeatTests {
    private let interval = Duration.seconds(15)

    private func heartbeat() throws -> Heartbeat {
        try #require(Heartbeat(interval: interval, at: .zero))
    }

    private func at(_ seconds: Int) -> Moment { Moment(sinceOrigin: .seconds(seconds)) }

    @Test("Pings every interval as long as pongs come") func steady() throws {
        var heartbeat = try heartbeat()
        for number in 1...100 {
            #expect(heartbeat.advance(to: at(15 * number - 1)) == .nothing)
            #expect(heartbeat.advance(to: at(15 * number)) == .ping(UInt32(number)))
            heartbeat.pong(UInt32(number))
        }
    }

    @Test("A pong that is missing at the next interval is a lost connection") func missing() throws {
        var heartbeat = try heartbeat()
        #expect(heartbeat.advance(to: at(15)) == .ping(1))
        #expect(heartbeat.advance(to: at(29)) == .nothing)
        #expect(heartbeat.advance(to: at(30)) == .lost)
    }

    @Test("A pong to another ping is none", arguments: [nil, 0, 7] as [UInt32?])
    func otherPong(number: UInt32?) throws {
        var heartbeat = try heartbeat()
        _ = heartbeat.advance(to: at(15))
        for interval in 2...3 {
            heartbeat.pong(number)
            #expect(heartbeat.advance(to: at(15 * interval)) == .nothing)
        }
        heartbeat.pong(number)
        #expect(heartbeat.advance(to: at(60)) == .lost)
    }

    @Test("Other frames put the verdict off, but not for ever") func otherFrames() throws {
        var heartbeat = try heartbeat()
        _ = heartbeat.advance(to: at(15))
        for interval in 2...3 {
            heartbeat.heard()
            #expect(heartbeat.advance(to: at(15 * interval)) == .nothing)
        }
        var silent = heartbeat
        heartbeat.heard()
        #expect(heartbeat.advance(to: at(60)) == .lost)
        // A pong at the last moment saves it.
        silent.pong(1)
        #expect(silent.advance(to: at(60)) == .ping(2))
    }

    @Test("While nothing is read nothing is concluded") func behind() throws {
        var heartbeat = try heartbeat()
        _ = heartbeat.advance(to: at(15))
        heartbeat.stopReading()
        for interval in 2...20 { #expect(heartbeat.advance(to: at(15 * interval)) == .nothing) }
        // The pong may lie behind what is only read now.
        heartbeat.resumeReading(at: at(310))
        #expect(heartbeat.advance(to: at(324)) == .nothing)
        #expect(heartbeat.advance(to: at(325)) == .lost)
    }

    @Test("Zero turns it off") func off() {
        #expect(Heartbeat(interval: .zero, at: .zero) == nil)
    }
}

@Suite struct ReconnectPolicyTests {
    @Test("Waits grow, are spread, and have a cap", arguments: 1...5 as ClosedRange<UInt64>)
    func waits(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let policy = ReconnectPolicy(firstWait: .milliseconds(500), maximumWait: .seconds(60))
        var ceiling = Duration.milliseconds(500)
        for failures in 1...40 {
            let wait = policy.wait(afterFailures: failures, using: &generator)
            #expect(wait <= ceiling, "seed \(seed)")
            #expect(wait >= ceiling / 2, "seed \(seed)")
            ceiling = min(.seconds(60), ceiling * 2)
        }
    }

    @Test("Two boards do not come back in step") func spread() {
        let waits = (0..<50).map { seed in
            var generator = SeededGenerator(seed: UInt64(seed))
            return ReconnectPolicy().wait(afterFailures: 8, using: &generator)
        }
        #expect(Set(waits).count == waits.count)
    }

    @Test("Values that make no sense do no harm") func extremes() {
        var generator = SeededGenerator(seed: 1)
        let policy = ReconnectPolicy(firstWait: .seconds(-1), maximumWait: .seconds(-1), stableAfter: .seconds(-1))
        #expect(policy.wait(afterFailures: 1000, using: &generator) == .zero)
        #expect(ReconnectPolicy().wait(afterFailures: .max, using: &generator) <= .seconds(60))
        #expect(ReconnectPolicy().wait(afterFailures: 0, using: &generator) <= .milliseconds(500))
    }
}

@Suite struct MessageAssemblerTests {
    typealias Kind = MessageAssembler.FrameKind

    @Test("Whole messages and messages in pieces") func pieces() throws {
        var assembler = MessageAssembler(maximumBytes: 100)
        let whole = try assembler.take(.text, isLast: true, Array("grüße".utf8))
        #expect(whole == .text("grüße"))
        // Cut within a character.
        let bytes = Array("ลิฟต์".utf8)
        let first = try assembler.take(.text, isLast: false, bytes[..<4])
        let second = try assembler.take(.continuation, isLast: false, [])
        let third = try assembler.take(.continuation, isLast: true, bytes[4...])
        #expect((first, second) == (nil, nil))
        #expect(third == .text("ลิฟต์"))
        let binary = try assembler.take(.binary, isLast: true, [0xFF, 0xFE])
        #expect(binary == .binary([0xFF, 0xFE]))
    }

    @Test(
        "Pieces out of order are refused",
        arguments: [[Kind.continuation], [.text, .text], [.text, .binary], [.binary, .text]])
    func order(kinds: [Kind]) {
        var assembler = MessageAssembler(maximumBytes: 100)
        var code: CloseCode?
        for kind in kinds {
            do throws(SocketViolation) {
                _ = try assembler.take(kind, isLast: false, [65])
            } catch {
                code = error.code
            }
        }
        #expect(code == .protocolError)
    }

    @Test("The limit is for the message, not for the frame") func limit() throws {
        var assembler = MessageAssembler(maximumBytes: 10)
        let fits = try assembler.take(.binary, isLast: true, [UInt8](repeating: 0, count: 10))
        #expect(fits != nil)
        _ = try assembler.take(.text, isLast: false, [UInt8](repeating: 65, count: 6))
        #expect(throws: SocketViolation(error: .socketTooLarge(limit: 10), code: .tooLarge)) {
            try assembler.take(.continuation, isLast: false, [UInt8](repeating: 65, count: 5))
        }
    }

    @Test("Text that is not UTF-8", arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80]] as [[UInt8]])
    func notUTF8(bytes: [UInt8]) {
        var assembler = MessageAssembler(maximumBytes: 10)
        do throws(SocketViolation) {
            _ = try assembler.take(.text, isLast: true, bytes)
            Issue.record("accepted")
        } catch {
            #expect(error.code == .invalidPayload)
            #expect(error.error.code == .malformedAnswer)
        }
    }
}

@Suite struct SocketMessageTests {
    private func read(_ json: String) throws(SocketViolation) -> ServerMessage {
        try ServerMessage(.text(json))
    }

    @Test("Every message of the cloud is understood") func all() throws {
        let chunk = try read(#"{"type":"translation_chunk","id":"7","text":"ลิฟต์","index":3}"#)
        #expect(chunk == .translationChunk(id: "7", text: "ลิฟต์"))
        let audio = try read(#"{"type":"audio_chunk","id":"7","audio":"AQID"}"#)
        #expect(audio == .audio(id: "7", [1, 2, 3]))
        let complete = try read(#"{"type":"complete","id":"7","translation":"x","model":"m"}"#)
        #expect(complete == .complete(id: "7", translation: "x", model: "m"))
        let transcript = try read(#"{"type":"transcript","text":"xin chào","final":true,"language":"VI"}"#)
        #expect(transcript == .transcript(SpokenText(text: "xin chào", isFinal: true, language: .vietnamese)))
        let translation = try read(#"{"type":"translation","text":"hello"}"#)
        #expect(translation == .translation(SpokenText(text: "hello", isFinal: false)))
        #expect(try ServerMessage(.binary([9])) == .audio(id: nil, [9]))
    }

    @Test(
        "An error keeps the code and nothing else",
        arguments: [
            ("invalid_api_key", CloudError.Code.authenticationFailed), ("insufficient_quota", .quotaUsed),
            ("rate_limit_exceeded", .rateLimited), ("model_not_found", .notFound),
            ("invalid_message", .requestRefused), ("server_error", .serverFailed),
            ("You said: my PIN is 1234", .serverFailed),
        ])
    func errors(code: String, expected: CloudError.Code) throws {
        let message = try read(#"{"type":"error","id":"7","code":"\#(code)","message":"sk-key said 1234"}"#)
        guard case .failure(let id, let error) = message else {
            Issue.record("not an error")
            return
        }
        #expect(id == "7")
        #expect(error.code == expected)
        #expect(!error.description.contains("1234"))
        #expect(!error.description.contains("sk-key"))
    }

    @Test(
        "What is not a message is refused without being repeated",
        arguments: [
            "", "null", "[]", "{", "{}", #"{"type":7}"#, #"{"type":"greeting-1234"}"#, #"{"type":"translation_chunk"}"#,
            #"{"type":"translation_chunk","id":7,"text":"x"}"#, #"{"type":"audio_chunk","audio":"%%%"}"#,
            #"{"type":"audio_chunk","id":"1"}"#, #"{"type":"transcript"}"#, "<html>1234</html>",
        ])
    func malformed(json: String) {
        do throws(SocketViolation) {
            _ = try read(json)
            Issue.record("accepted")
        } catch {
            #expect(error.code == .invalidPayload)
            #expect(error.error.code == .malformedAnswer)
            #expect(!error.error.description.contains("1234"))
        }
    }

    @Test("What the board says is what the documentation says") func client() throws {
        let translate = try ClientMessage.translate(
            id: "1", TranslationRequest("Where is \"it\"?", from: .english, to: .thai), model: "m", voice: nil)
        #expect(
            String(decoding: translate.bytes, as: UTF8.self)
                == #"{"id":"1","model":"m","source":"en","target":"th","text":"Where is \"it\"?","type":"translate"}"#)
        let start = try ClientMessage.start(
            VoiceStreamOptions(from: .vietnamese, to: .english, voice: "alloy", quality: .high))
        #expect(
            String(decoding: start.bytes, as: UTF8.self)
                == #"{"channels":1,"format":"pcm_s16le","quality":"high","sample_rate":16000,"source":"vi","#
                + #""target":"en","type":"start","voice":"alloy"}"#)
    }
}

@Suite struct SocketTargetTests {
    private func target(_ url: String) throws -> SocketTarget {
        var configuration = CloudConfiguration(baseURL: url)
        configuration.allowInsecure = true
        return try SocketTarget(CloudEndpoint(configuration), path: "/ws/translate")
    }

    @Test(
        "Takes the address apart",
        arguments: [
            ("https://api.example.com/v1", "wss://api.example.com", 443, "/v1/ws/translate", "api.example.com"),
            ("HTTPS://api.example.com:8443", "wss://api.example.com:8443", 8443, "/ws/translate", "api.example.com"),
            ("http://127.0.0.1:80/a/b/", "ws://127.0.0.1", 80, "/a/b/ws/translate", nil),
            ("https://[::1]:9/v1", "wss://[::1]:9", 9, "/v1/ws/translate", nil),
        ])
    func parts(url: String, origin: String, port: Int, path: String, name: String?) throws {
        let target = try target(url)
        #expect(target.origin == origin)
        #expect(target.port == port)
        #expect(target.path == path)
        #expect(target.nameForTLS == name)
        #expect(target.isSecure == origin.hasPrefix("wss"))
    }

    @Test("A port that is none", arguments: ["https://a:0", "https://a:65536/v1", "https://a:x", "https://a:"])
    func port(url: String) {
        #expect(throws: CloudError.self) { try target(url) }
    }

    @Test("ws:// is allowed where http:// is") func plain() {
        do throws(CloudError) {
            _ = try TranslationStream(CloudConfiguration(baseURL: "http://example.com/v1"))
            Issue.record("allowed")
        } catch {
            #expect(error.code == .badConfiguration)
            #expect(error.remedy.contains("cloud.allow_insecure"))
        }
    }
}
