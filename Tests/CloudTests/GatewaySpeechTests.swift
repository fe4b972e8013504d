import Foundation
import Languages
import Resilience
import StandInCloud
import Testing

@testable import Cloud

/// A voice through the gateway: when the first sound has to be there.
@Suite(.timeLimit(.minutes(15)))
struct GatewaySpeechTests {
    private let words = SpeechRequest(text: "Good morning", language: .english)

    /// A gateway on real sockets and a stepped clock, which tries nothing again.
    private func withGateway(
        _ body: (StandInCloud, CloudGateway, SteppedClock) async throws -> Void
    ) async throws {
        try await withCloud { cloud, client in
            let clock = SteppedClock()
            var policy = CloudPolicy()
            policy.retry.maximumAttempts = 1
            try await body(cloud, CloudGateway(client, policy: policy, clock: clock.clock), clock)
        }
    }

    @Test("The first chunk is there when it returns, and is read like the others") func first() async throws {
        try await withGateway { _, gateway, clock in
            let speech = try await gateway.synthesise(
                words, deadline: .ample, firstSound: .after(.seconds(2), from: clock.now))
            let first = try #require(speech.first)
            var bytes: [UInt8] = []
            for try await chunk in speech { bytes += chunk }
            #expect(bytes.starts(with: first))
            #expect(bytes.count == 24_000 / 15 * 2 * words.text.count)
        }
    }

    @Test("Without a deadline for the first sound nothing is waited for") func none() async throws {
        try await withGateway { cloud, gateway, _ in
            cloud.otherwise(.hangAfterHead)
            let speech = try await gateway.synthesise(words, deadline: .ample)
            #expect(speech.first == nil)
        }
    }

    @Test(
        "A cloud from which no sound comes has timed out, which counts", arguments: [Behaviour.hang, .hangAfterHead])
    func late(behaviour: Behaviour) async throws {
        try await withGateway { cloud, gateway, clock in
            cloud.otherwise(behaviour)
            let deadline = Deadline.after(.milliseconds(2500), from: clock.now)
            let call = Task {
                await cloudError { () async throws(CloudError) in
                    try await gateway.synthesise(words, deadline: .ample, firstSound: deadline)
                }
            }
            await clock.waitForSleepers(1)
            await cloud.waitForRequests(1)
            clock.advance(by: .milliseconds(2500))
            let error = await call.value
            #expect(error?.code == .timedOut)
            #expect(error?.countsAgainstBreaker == true)
            await cloud.waitUntilAllAreClosed()
        }
    }

    @Test("A caller who gives up has not been kept waiting by a slow cloud") func cancelled() async throws {
        try await withGateway { cloud, gateway, clock in
            cloud.otherwise(.hangAfterHead)
            let deadline = Deadline.after(.milliseconds(2500), from: clock.now)
            let call = Task {
                await cloudError { () async throws(CloudError) in
                    try await gateway.synthesise(words, deadline: .ample, firstSound: deadline)
                }
            }
            await clock.waitForSleepers(1)
            await cloud.waitForRequests(1)
            call.cancel()
            #expect(await call.value?.code == .cancelled)
        }
    }
}
