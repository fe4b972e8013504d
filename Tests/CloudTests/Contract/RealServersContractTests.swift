import Cloud
import Testing

/// Which real servers the contract ran on: one that is not there is skipped here by its name.
@Suite(.timeLimit(.minutes(5)))
struct RealServersContractTests {
    @Test("The contract ran on faster-whisper-server", .enabled(ifThere: .fasterWhisper))
    func fasterWhisper() async throws { try await answers(.fasterWhisper) }

    @Test("The contract ran on LiteLLM's proxy", .enabled(ifThere: .liteLLM))
    func liteLLM() async throws { try await answers(.liteLLM) }

    @Test("The contract ran on fakellm", .enabled(ifThere: .fakeLLM))
    func fakeLLM() async throws { try await answers(.fakeLLM) }

    /// Sees that the server speaks HTTP; what it says is for the other suites.
    private func answers(_ server: CloudUnderTest) async throws {
        #expect(CloudUnderTest.all.contains { $0.variable == server.variable })
        try await server.use { session in
            switch await session.client.check(deadline: .ample) {
            case .connected: break
            case .authenticationFailed(let error), .failed(let error): #expect(error.status != nil, "\(error)")
            }
        }
    }
}

extension Trait where Self == ConditionTrait {
    fileprivate static func enabled(ifThere server: CloudUnderTest) -> Self {
        .enabled(
            if: server.address != nil,
            "\(server.testDescription) is not there: see tools/test-real-servers (\(server.variable ?? ""))")
    }
}
