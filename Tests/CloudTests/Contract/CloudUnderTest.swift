import Cloud
import Foundation
import StandInCloud
import Testing

/// A server of the cloud API, whoever wrote it: the stand-in, which is always there, or a real one that
/// `tools/test-real-servers` has started and named in the environment.
struct CloudUnderTest: Sendable, CustomTestStringConvertible {
    /// What servers differ in.
    enum Offer: Hashable, Sendable {
        case transcription
        /// Recordings in JSON, beside OpenAI's form with a file.
        case jsonRecordings
        case chat
        /// `GET /models`.
        case models
        /// Refuses keys that it does not know.
        case keys
    }

    /// A way in which every server can be made to fail a chat.
    enum Trouble: CaseIterable, Sendable {
        case tooOften, broken
    }

    let testDescription: String
    /// The environment variable with the base address; `nil` for the stand-in.
    let variable: String?
    let offers: Set<Offer>
    /// What the server's model answers to ``question``.
    let answer: String
    /// What to ask, of which model, to meet a trouble. The stand-in is told what to do instead.
    let troubles: [Trouble: (question: String, model: String)]

    /// What every server knows an answer to; from English into Vietnamese.
    static let question = "Where is the lift?"

    /// The servers that are there.
    static let all = [standIn] + real.filter { $0.address != nil }

    static let standIn = CloudUnderTest(
        testDescription: "the stand-in cloud", variable: nil,
        offers: [.transcription, .jsonRecordings, .chat, .models, .keys],
        answer: Pseudo.translate(question, into: "vi"), troubles: [:])

    static let real = [fasterWhisper, liteLLM, fakeLLM]

    static let fasterWhisper = CloudUnderTest(
        testDescription: "faster-whisper-server", variable: "PARLEY_REAL_FASTER_WHISPER",
        offers: [.transcription], answer: "", troubles: [:])

    static let liteLLM = CloudUnderTest(
        testDescription: "LiteLLM's proxy", variable: "PARLEY_REAL_LITELLM",
        offers: [.transcription, .chat, .models, .keys], answer: "Thang máy ở đâu?",
        troubles: [.tooOften: (question, "busy"), .broken: (question, "broken")])

    static let fakeLLM = CloudUnderTest(
        testDescription: "fakellm", variable: "PARLEY_REAL_FAKELLM", offers: [.chat], answer: "Thang máy ở đâu?",
        troubles: [
            .tooOften: ("Is this asked too often?", "gpt-4o-mini"), .broken: ("Is this broken?", "gpt-4o-mini"),
        ])

    static func all(with offer: Offer) -> [CloudUnderTest] { all.filter { $0.offers.contains(offer) } }

    /// The servers without a list of models; the stand-in can do without it, too.
    static let withoutModels = all.filter { !$0.offers.contains(.models) || $0.variable == nil }

    /// The base address that the environment names.
    var address: String? { variable.flatMap { ProcessInfo.processInfo.environment[$0] } }

    /// A session with the server, which is there.
    func use(
        key: String? = nil, _ configure: (inout CloudConfiguration) -> Void = { _ in },
        _ body: (CloudSession) async throws -> Void
    ) async throws {
        var standIn: StandInCloud?
        var configuration: CloudConfiguration
        if let variable {
            configuration = CloudConfiguration(baseURL: try #require(address))
            let file = ProcessInfo.processInfo.environment["\(variable)_KEY_FILE"]
            if let file { configuration.key = .file(file) }
        } else {
            let cloud = try StandInCloud()
            configuration = CloudConfiguration(baseURL: cloud.baseURL)
            standIn = cloud
        }
        defer { standIn?.stop() }
        try await withKeyFile(key ?? StandInCloud.key) { path in
            if key != nil || standIn != nil { configuration.key = .file(path) }
            configure(&configuration)
            let client = try CloudClient(configuration, transport: CurlTransport())
            try await body(CloudSession(client: client, server: self, standIn: standIn))
        }
    }
}

/// A client and the server that it asks.
struct CloudSession: Sendable {
    let client: CloudClient
    let server: CloudUnderTest
    /// Set when the server is the stand-in, which has no ears and is told what it hears.
    let standIn: StandInCloud?

    /// Says what the next recording is. A real server finds out for itself.
    func nextIs(_ recording: HumanSpeech) {
        standIn?.script([.json(recording.verboseAnswer)])
    }

    /// Says that the next recording is none, as servers on faster-whisper answer to that.
    func nextIsNoRecording() {
        standIn?.script([.status(500, body: "Internal Server Error")])
    }

    /// Asks something that the server fails at.
    func meet(_ trouble: CloudUnderTest.Trouble) async -> CloudError? {
        standIn?.script([.status(trouble == .tooOften ? 429 : 500)])
        let (question, model) = server.troubles[trouble] ?? (CloudUnderTest.question, "gpt-4o-mini")
        return await cloudError { () async throws(CloudError) in
            try await client.translate(
                question, from: .english, to: .vietnamese, model: model, deadline: .ample, idempotencyKey: "trouble")
        }
    }
}
