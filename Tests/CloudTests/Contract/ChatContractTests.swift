import Cloud
import Languages
import Testing

/// What translation by a chat model, the list of models and the key promise, whoever's server it is.
@Suite(.timeLimit(.minutes(10)))
struct ChatContractTests {
    @Test("Says what the model says, and what it used", arguments: CloudUnderTest.all(with: .chat))
    func translates(server: CloudUnderTest) async throws {
        try await server.use { session in
            let translation = try await session.client.translate(
                CloudUnderTest.question, from: .english, to: .vietnamese, deadline: .ample, idempotencyKey: "1")
            #expect(translation.text == server.answer)
            #expect(translation.model == "gpt-4o-mini")
            let usage = try #require(translation.usage)
            #expect(usage.input > 0)
            #expect(usage.output > 0)
        }
    }

    @Test("Many questions at once are all answered", arguments: CloudUnderTest.all(with: .chat))
    func atOnce(server: CloudUnderTest) async throws {
        try await server.use { session in
            let answers = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await session.client.translate(
                            CloudUnderTest.question, from: .english, to: .vietnamese, deadline: .ample,
                            idempotencyKey: "\(number)"
                        ).text
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers == Array(repeating: server.answer, count: 20))
        }
    }

    @Test("A server that is asked too often is asked again later", arguments: CloudUnderTest.all(with: .chat))
    func tooOften(server: CloudUnderTest) async throws {
        try await server.use { session in
            let error = try #require(await session.meet(.tooOften))
            #expect(error.code == .rateLimited)
            #expect(error.status == 429)
            #expect(error.isRetryable)
            #expect(!error.countsAgainstBreaker)
        }
    }

    @Test("A server that fails counts against the breaker", arguments: CloudUnderTest.all(with: .chat))
    func broken(server: CloudUnderTest) async throws {
        try await server.use { session in
            let error = try #require(await session.meet(.broken))
            #expect(error.code == .serverFailed)
            #expect(error.isRetryable)
            #expect(error.countsAgainstBreaker)
        }
    }

    @Test("The answer to another question is not taken for a translation", arguments: CloudUnderTest.all(with: .chat))
    func unfit(server: CloudUnderTest) async throws {
        try await server.use { session in
            // No server here knows Lao; each says something else, or the same again.
            session.standIn?.script([
                .json(#"{"choices": [{"message": {"content": "Thang máy ở đâu?"}, "finish_reason": "stop"}]}"#)
            ])
            let error = await cloudError { () async throws(CloudError) in
                try await session.client.translate(
                    CloudUnderTest.question, from: .english, to: .lao, deadline: .ample, idempotencyKey: "1")
            }
            #expect(error?.code == .suspiciousAnswer)
        }
    }

    @Test("The check tells the models, and a spelling mistake", arguments: CloudUnderTest.all(with: .models))
    func models(server: CloudUnderTest) async throws {
        try await server.use {
            $0.models.translation = "gpt-4o-minni"
        } _: { session in
            guard case .connected(let found) = await session.client.check(deadline: .ample) else {
                Issue.record("not connected")
                return
            }
            #expect(Set(found.models).isSuperset(of: ["gpt-4o-mini", "whisper-1"]))
            #expect(found.missingModels.contains("gpt-4o-minni"))
            #expect(!found.missingModels.contains("whisper-1"))
        }
    }

    @Test("The check of a server without a list of models fails, and says so", arguments: CloudUnderTest.withoutModels)
    func noModels(server: CloudUnderTest) async throws {
        try await server.use { session in
            session.standIn?.path("/models", .status(404))
            guard case .failed(let error) = await session.client.check(deadline: .ample) else {
                Issue.record("not failed")
                return
            }
            #expect(error.code == .notFound)
        }
    }

    @Test("A wrong key is refused, and not repeated", arguments: CloudUnderTest.all(with: .keys))
    func wrongKey(server: CloudUnderTest) async throws {
        let key = "sk-wrong-0123456789"
        try await server.use(key: key) { session in
            let error = try #require(
                await cloudError { () async throws(CloudError) in
                    try await session.client.translate(
                        CloudUnderTest.question, from: .english, to: .vietnamese, deadline: .ample, idempotencyKey: "1")
                })
            #expect(error.code == .authenticationFailed)
            #expect(error.status == 401)
            #expect(!error.isRetryable)
            #expect(!error.countsAgainstBreaker)
            #expect(!"\(error)".contains(key))
            guard case .authenticationFailed = await session.client.check(deadline: .ample) else {
                Issue.record("the check does not speak of the key")
                return
            }
        }
    }
}
