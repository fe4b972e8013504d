import Languages
import Locks
import Resilience
import StandInCloud
import Testing

@testable import Cloud

/// Customers' translations over the socket, on a stand-in that speaks well and does harm.
@Suite struct GatewayTranslationSocketTests {
    private func withGateway(
        patience: Duration = .seconds(600),
        _ body: (StandInCloud, CloudGateway, Locked<[CloudCharge]>) async throws -> Void
    ) async throws {
        try await withSocketCloud { cloud, configuration, _ in
            var configuration = configuration
            // A busy machine connects and answers late.
            configuration.timeouts.connect = .seconds(600)
            configuration.timeouts.backlog = .seconds(600)
            configuration.translatesOverSocket = true
            configuration.speaksOverSocket = true
            configuration.translationForm = .translate
            var policy = CloudPolicy()
            policy.socketPatience = patience
            policy.breaker.openTime = .seconds(3_600)
            policy.breaker.maximumOpenTime = .seconds(3_600)
            policy.breaker.window.age = nil
            policy.breaker.slowCallDuration = .seconds(3_600)
            let charges = Locked<[CloudCharge]>([])
            let gateway = CloudGateway(
                try CloudClient(configuration, transport: CurlTransport()), policy: policy,
                onEvent: { event in
                    if case .charged(let charge) = event { charges.withLock { $0.append(charge) } }
                })
            try await body(cloud, gateway, charges)
        }
    }

    private func ask(
        _ gateway: CloudGateway, _ text: String, _ traffic: TrafficClass = .live
    ) async throws -> CloudTranslation {
        try await gateway.translate(
            TranslationRequest(text, from: .english, to: .thai), traffic, deadline: .after(.seconds(600)),
            idempotencyKey: text)
    }

    @Test("One connection for all, and the sound comes with the text") func overTheSocket() async throws {
        try await withGateway { cloud, gateway, charges in
            let first = try await ask(gateway, "Where is the lift?")
            _ = try await ask(gateway, "Where is the pool?")
            #expect(cloud.requests.map(\.path) == ["/ws/translate"])
            #expect(gateway.takeSound(of: first.text, in: .thai) == Array("Where is the lift?".utf8))
            #expect(gateway.takeSound(of: first.text, in: .thai) == nil, "once")
            #expect(
                charges.withLock { $0.map(\.operation) } == [.translationStream, .speech, .translationStream, .speech])
        }
    }

    @Test("What waits in the outbox does not take it") func backlog() async throws {
        try await withGateway { cloud, gateway, _ in
            _ = try await ask(gateway, "Where is the lift?", .backlog)
            #expect(cloud.requests.map(\.path) == ["/translate"])
        }
    }

    @Test(
        "When the socket breaks the usual way answers, in the same turn",
        arguments: [SocketHarm.dropInMidMessage, .resetInMidMessage, .neverAnswer, .say("[1]"), .wrongAccept])
    func broken(harm: SocketHarm) async throws {
        try await withGateway(patience: harm == .neverAnswer ? .milliseconds(200) : .seconds(600)) {
            cloud, gateway, _ in
            cloud.sockets([harm])
            let translation = try await ask(gateway, "Where is the lift?")
            #expect(!translation.text.isEmpty)
            #expect(cloud.requests.map(\.path).contains("/translate"))
        }
    }

    @Test("A socket that is refused again and again is left alone, and nobody notices") func breaker() async throws {
        try await withGateway { cloud, gateway, _ in
            cloud.path("/ws/translate", .status(500))
            for number in 0..<5 { _ = try await ask(gateway, "Where is room \(number)?") }
            #expect(cloud.requests.filter { $0.path == "/translate" }.count == 5)
            #expect(gateway.breakerStates()[.translation]?.state == .closed)
        }
    }

    @Test("A flood of sound is not kept") func flood() async throws {
        try await withGateway { cloud, gateway, _ in
            cloud.sockets([.flood(bytes: 8 << 20)])
            let translation = try await ask(gateway, "Where is the lift?")
            #expect((gateway.takeSound(of: translation.text, in: .thai) ?? []).count <= 4 << 20)
        }
    }
}
