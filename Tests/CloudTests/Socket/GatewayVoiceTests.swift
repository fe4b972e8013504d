import Foundation
import Languages
import Locks
import Resilience
import StandInCloud
import Testing

@testable import Cloud

/// The voice socket behind the gateway, on a stand-in that speaks well and does harm.
@Suite struct GatewayVoiceTests {
    /// Half a second.
    private static let speech = [Float](repeating: 0.25, count: 8_000)

    private func withGateway(
        _ configure: (inout CloudPolicy) -> Void = { _ in },
        _ body: (StandInCloud, CloudGateway, Locked<[CloudCharge]>) async throws -> Void
    ) async throws {
        try await withSocketCloud { cloud, configuration, _ in
            var configuration = configuration
            // A busy machine connects and answers late.
            configuration.timeouts.connect = .seconds(600)
            configuration.timeouts.backlog = .seconds(600)
            var policy = CloudPolicy()
            policy.privacy = PrivacyPolicy([.text, .sound])
            // Nor does it forget, however long that takes.
            policy.breaker.openTime = .seconds(3_600)
            policy.breaker.maximumOpenTime = .seconds(3_600)
            policy.breaker.window.age = nil
            policy.breaker.slowCallDuration = .seconds(3_600)
            policy.prices.models["whisper-1"] = Price(minute: 6_000)
            configure(&policy)
            let charges = Locked<[CloudCharge]>([])
            let gateway = CloudGateway(
                try CloudClient(configuration, transport: CurlTransport()), policy: policy,
                onEvent: { event in
                    if case .charged(let charge) = event { charges.withLock { $0.append(charge) } }
                })
            try await body(cloud, gateway, charges)
        }
    }

    private func hear(_ gateway: CloudGateway, within: Duration = .seconds(600)) async -> Result<HeardVoice, CloudError>
    {
        do throws(CloudError) {
            return .success(
                try await gateway.hear(
                    Self.speech, language: .english, into: .thai, deadline: .after(within), settings: .patient))
        } catch {
            return .failure(error)
        }
    }

    @Test("Words and their translation come back, and the turn needs no other call") func roundTrip() async throws {
        try await withGateway { cloud, gateway, charges in
            let heard = try await hear(gateway).get()
            #expect(heard.text == "16000 bytes of sound")
            #expect(heard.language == .english)
            let request = TranslationRequest(heard.text, from: .english, to: .thai)
            let asked = cloud.requests.count
            let first = try await gateway.translate(request, .live, deadline: .after(.seconds(60)), idempotencyKey: "1")
            #expect(first.text == heard.translation)
            #expect(cloud.requests.count == asked)
            // Only once: who says it again is answered by the board.
            _ = try await gateway.translate(request, .live, deadline: .after(.seconds(60)), idempotencyKey: "2")
            #expect(cloud.requests.count == asked + 1)
            let charge = try #require(charges.withLock(\.first))
            #expect(charge.operation == .voiceStream && charge.kind == .answered)
            #expect(charge.cost.amount == Microdollars(50), "half a second at 6,000 a minute")
        }
    }

    @Test("Sound that may not leave the board does not") func privacy() async throws {
        try await withGateway {
            $0.privacy = PrivacyPolicy(.text)
        } _: { cloud, gateway, _ in
            #expect(await hear(gateway).code == .keptOnBoard)
            #expect(cloud.connections == 0)
        }
    }

    @Test(
        "A connection that breaks has failed, and is not half an utterance",
        arguments: [SocketHarm.dropInMidMessage, .resetInMidMessage, .close(code: 1011)])
    func broken(harm: SocketHarm) async throws {
        try await withGateway { cloud, gateway, charges in
            cloud.sockets([harm])
            #expect(await hear(gateway).code == .connectionLost)
            #expect(cloud.frames.filter { $0.kind == .text }.count == 1 || harm != .dropInMidMessage)
            #expect(charges.withLock { $0.allSatisfy { $0.kind == .presumed } })
        }
    }

    @Test("A flood of sound nobody wants is read over") func flood() async throws {
        try await withGateway { cloud, gateway, _ in
            cloud.sockets([.flood(bytes: 4 << 20)])
            #expect(await hear(gateway).value?.text == "16000 bytes of sound")
        }
    }

    @Test("A cloud that stops reading or never answers is given up at the deadline", arguments: [true, false])
    func silent(readsNothing: Bool) async throws {
        try await withGateway { cloud, gateway, _ in
            cloud.sockets([readsNothing ? .stopReading : .neverAnswer])
            #expect(await hear(gateway, within: .milliseconds(200)).code == .timedOut)
            cloud.release()
        }
    }

    @Test("Without a socket it fails, and after a few times at once") func breaker() async throws {
        try await withGateway { cloud, gateway, _ in
            cloud.path("/ws/voice/stream", .status(500))
            for _ in 0..<3 { #expect(await hear(gateway).code == .serverFailed) }
            let connections = cloud.connections
            #expect(await hear(gateway).code == .circuitOpen)
            #expect(cloud.connections == connections)
            #expect(gateway.breakerStates()[.transcription] == nil, "recordings are another way")
        }
    }

    @Test("A refused key is one here, too") func key() async throws {
        try await withGateway { cloud, gateway, _ in
            cloud.path("/ws/voice/stream", .status(401))
            #expect(await hear(gateway).code == .authenticationFailed)
        }
    }
}
