import Cloud
import Languages
import Resilience
import Testing

@testable import SpeechEngines

/// A transport that gives every request the same answer.
private struct AnsweringTransport: HTTPTransport {
    let status: Int
    let body: String
    let type: String

    func open(_ request: HTTPRequest, deadline: Deadline) async throws(TransportError) -> HTTPResponseStream {
        HTTPResponseStream(
            head: HTTPResponseHead(status: status, headers: ["Content-Type": type]),
            body: HTTPBody(Array(body.utf8)))
    }
}

extension CloudGateway {
    /// The way to a cloud that gives every request the same answer. Nothing is tried again, and sound may be sent.
    static func answering(
        _ body: String, status: Int = 200, type: String = "application/json",
        _ configure: (inout CloudPolicy) -> Void = { _ in }
    ) throws -> CloudGateway {
        var policy = CloudPolicy()
        policy.retry.maximumAttempts = 1
        policy.privacy = PrivacyPolicy([.text, .sound])
        configure(&policy)
        return CloudGateway(
            try CloudClient(
                CloudConfiguration(baseURL: "https://cloud.invalid/v1"),
                transport: AnsweringTransport(status: status, body: body, type: type)),
            policy: policy)
    }
}

struct CloudRecogniserTests {
    private let second = [Float](repeating: 0.01, count: 16_000)

    @Test
    func whatTheCloudHeardBecomesATranscript() async throws {
        let answer = """
            {"text": "two coffees", "language": "english",
             "segments": [{"text": "two coffees", "start": 0, "end": 1, "avg_logprob": -0.1, "no_speech_prob": 0.01}]}
            """
        let recogniser = CloudRecogniser(gateway: try .answering(answer))
        let transcript = try await recogniser.recognise(second, language: .english)
        #expect(transcript.text == "two coffees")
        #expect(transcript.engine == "cloud")
        #expect(try #require(transcript.confidence) > 0.85)
    }

    @Test
    func anotherLanguageThanTheOneAskedForIsReported() async throws {
        let recogniser = CloudRecogniser(gateway: try .answering(#"{"text": "xin chào", "language": "vietnamese"}"#))
        #expect(try await recogniser.recognise(second, language: .english).language == .vietnamese)
        let chinese = CloudRecogniser(gateway: try .answering(#"{"text": "你好", "language": "zh"}"#))
        #expect(try await chinese.recognise(second, language: .chinese).language == .chinese)
    }

    @Test
    func aPhraseOverAndOverIsNotBelieved() async throws {
        let loop = String(repeating: "thank you ", count: 12)
        let recogniser = CloudRecogniser(gateway: try .answering(#"{"text": "\#(loop)"}"#))
        #expect(try await recogniser.recognise(second, language: .english).confidence == 0)
    }

    @Test(arguments: [
        (500, SpeechEngineError.Code.engineFailed, true),
        (429, .engineUnavailable, true),
        (401, .engineUnavailable, false),
        (400, .engineUnavailable, false),
    ])
    func aRefusalSaysWhetherTryingAgainHelps(status: Int, code: SpeechEngineError.Code, isTransient: Bool) async throws
    {
        let recogniser = CloudRecogniser(gateway: try .answering("{}", status: status))
        let error = await engineError { try await recogniser.recognise(second, language: .english) }
        #expect(error?.code == code)
        #expect(error?.isTransient == isTransient)
    }

    @Test
    func anAnswerThatIsNoneIsABadResponse() async throws {
        let recogniser = CloudRecogniser(gateway: try .answering("<html>"))
        #expect(await engineError { try await recogniser.recognise(second, language: .english) }?.code == .badResponse)
    }

    @Test
    func soundThatMayNotLeaveTheBoardDoesNot() async throws {
        let recogniser = CloudRecogniser(
            gateway: try .answering(#"{"text": "two coffees"}"#) { $0.privacy = PrivacyPolicy(.text) })
        let error = await engineError { try await recogniser.recognise(second, language: .english) }
        #expect((error?.cause as? CloudError)?.code == .keptOnBoard)
        #expect(error?.isTransient == false)
    }
}
