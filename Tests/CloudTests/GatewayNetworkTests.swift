import Languages
import Resilience
import Testing

@testable import Cloud

@Suite struct GatewayNetworkTests {
    @Test("Without a network nobody waits, nothing is sent, and the breaker does not count it")
    func withoutANetwork() async throws {
        let bench = try GatewayBench()
        bench.gateway.setNetwork(false)
        for traffic in [TrafficClass.live, .backlog] {
            #expect(await bench.ask("Hello", traffic).value.code == .noNetwork)
        }
        #expect(bench.transport.count == 0)
        #expect(bench.gateway.obstacle?.code == .noNetwork)
        #expect(bench.gateway.breakerStates().isEmpty)
        #expect(CloudError.noNetwork.mayPassLater && !CloudError.noNetwork.isRetryable)
        bench.gateway.setNetwork(true)
        let task = bench.ask("Hello")
        await bench.transport.next().translate("สวัสดี")
        #expect(await task.value.value == "สวัสดี")
    }

    @Test("Speech and recordings are not sent either") func otherOperations() async throws {
        let bench = try GatewayBench { $0.privacy = PrivacyPolicy([.text, .sound]) }
        bench.gateway.setNetwork(false)
        #expect(
            await cloudError { () async throws(CloudError) in
                _ = try await bench.gateway.transcribe(wav: [], language: .thai, deadline: .none)
            }?.code == .noNetwork)
        #expect(
            await cloudError { () async throws(CloudError) in
                _ = try await bench.gateway.synthesise(
                    SpeechRequest(text: "สวัสดี", language: .thai), deadline: .none)
            }?.code == .noNetwork)
    }

    @Test("A network that is back lets a probe through at once") func earlyProbe() async throws {
        let bench = try GatewayBench { $0.retry.maximumAttempts = 1 }
        for _ in 0..<3 {
            let task = bench.ask("Hello", .backlog)
            await bench.transport.next().answer(status: 500, "{}")
            _ = await task.value
        }
        #expect(await bench.ask("Hello", .backlog).value.code == .circuitOpen)
        bench.gateway.probeSoon()
        let task = bench.ask("Hello", .backlog)
        await bench.transport.next().translate("สวัสดี")
        #expect(await task.value.value == "สวัสดี")
    }
}
