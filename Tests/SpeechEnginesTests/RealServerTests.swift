import Cloud
import Foundation
import Languages
import SpeechAudio
import Testing

@testable import SpeechEngines

/// Recognisers that ask a server which others wrote. `tools/test-real-servers` starts the servers and names them in the
/// environment.
enum RealServer: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case wyoming = "PARLEY_REAL_WYOMING"
    case fasterWhisper = "PARLEY_REAL_FASTER_WHISPER"

    /// What the server's makers call it.
    var testDescription: String { self == .wyoming ? "wyoming-faster-whisper" : "faster-whisper-server" }

    /// Where the server is; `nil` when it is not there.
    var address: String? { ProcessInfo.processInfo.environment[rawValue] }

    static let present = allCases.filter { $0.address != nil }

    /// A recogniser of English that asks the server.
    func recogniser() throws -> any Recogniser {
        let address = try #require(address)
        switch self {
        case .wyoming:
            return WyomingRecogniser(
                name: testDescription, address: try WyomingAddress(parsing: address), languages: [.english])
        case .fasterWhisper:
            let client = try CloudClient(CloudConfiguration(baseURL: address), transport: CurlTransport())
            var policy = CloudPolicy()
            policy.privacy = PrivacyPolicy([.text, .sound])
            return CloudRecogniser(gateway: CloudGateway(client, policy: policy), languages: [.english])
        }
    }
}

/// One at a time: the servers share this machine with the tests.
@Suite(
    .serialized, .enabled(if: RealParts.hasRecordings, "needs pocketsphinx-testdata"),
    .enabled(if: !RealServer.present.isEmpty, "no real server is there: see tools/test-real-servers"),
    .timeLimit(.minutes(10))
)
struct RealServerTests {
    @Test("People are understood", arguments: RealServer.present)
    func hears(server: RealServer) async throws {
        let recogniser = try server.recogniser()
        // The recordings of cards are left out: Whisper writes "4 of clubs", and the transcripts have "four of clubs".
        var rate = WordErrorRate()
        for recording in Recording.librivox {
            let heard = try await recogniser.recognise(try recording.samples, language: .english)
            rate.add(reference: recording.said, heard: heard.text)
            #expect(heard.language == .english)
        }
        #expect(rate.words > 50)
        #expect(rate.value < 0.3, "\(rate)")
    }

    @Test("Speech may come in small pieces", arguments: RealServer.present)
    func pieces(server: RealServer) async throws {
        let recogniser = try server.recogniser()
        let recording = try #require(Recording.librivox.dropFirst().first)
        let stream = try await recogniser.makeStream(language: .english)
        let samples = try recording.samples
        for start in stride(from: 0, to: samples.count, by: 1_777) {
            _ = try await stream.feed(Array(samples[start..<min(start + 1_777, samples.count)]))
        }
        let heard = try await stream.finish()
        #expect(heard.text.lowercased().contains("young man"))
    }

    @Test("An utterance that is given up disturbs no other", arguments: RealServer.present)
    func givenUp(server: RealServer) async throws {
        let recogniser = try server.recogniser()
        let recording = try #require(Recording.librivox.dropFirst().first)
        for _ in 0..<5 {
            let stream = try await recogniser.makeStream(language: .english)
            _ = try await stream.feed(try recording.samples)
            await stream.cancel()
        }
        let heard = try await recogniser.recognise(try recording.samples, language: .english)
        #expect(heard.text.lowercased().contains("young man"))
    }
}

@Suite(.timeLimit(.minutes(5)))
struct WyomingRealServerTests {
    @Test(
        "The server says which languages it has",
        .enabled(
            if: RealServer.wyoming.address != nil,
            "wyoming-faster-whisper is not there: see tools/test-real-servers (PARLEY_REAL_WYOMING)"))
    func information() async throws {
        let info = try await WyomingInfo.ask(WyomingAddress(parsing: try #require(RealServer.wyoming.address)))
        let languages = Set(info.recognisers.flatMap(\.languages).map(\.primary))
        #expect(languages.isSuperset(of: ["en", "vi", "th", "ja"]))
        #expect(info.voices.isEmpty)
    }
}
