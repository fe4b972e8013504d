import Cloud
import Foundation
import Languages
import Resilience
import Testing

@Suite struct CloudGatewayTests {
    // MARK: - One call for many

    @Test("A thousand identical requests make one call, and all get its answer") func coalescing() async throws {
        let bench = try GatewayBench()
        let tasks = (0..<1000).map { _ in bench.ask("Hello") }
        let call = await bench.transport.next()
        // One alarm for each: all have joined.
        await bench.clock.waitForSleepers(1000)
        while bench.events.count < 999 { await Task.yield() }
        call.translate("สวัสดี")
        for task in tasks { #expect(await task.value.value == "สวัสดี") }
        #expect(bench.transport.count == 1)
    }

    @Test("Different requests make calls of their own") func noCoalescing() async throws {
        let bench = try GatewayBench()
        let first = bench.ask("Hello")
        let firstCall = await bench.transport.next()
        let second = bench.ask("Bye")
        let secondCall = await bench.transport.next()
        secondCall.translate("ลาก่อน")
        firstCall.translate("สวัสดี")
        #expect(await first.value.value == "สวัสดี")
        #expect(await second.value.value == "ลาก่อน")
    }

    // MARK: - Deadlines

    @Test("At the deadline the customer is let go, and the late answer is kept") func lateAnswer() async throws {
        let bench = try GatewayBench()
        let task = bench.ask("Hello")
        let call = await bench.transport.next()
        await bench.clock.waitForSleepers(1)
        bench.clock.advance(by: .milliseconds(2499))
        bench.clock.advance(by: .milliseconds(1))
        #expect(await task.value.code == .timedOut)
        #expect(bench.late.isEmpty)
        call.translate("สวัสดี")
        await bench.waitForLateAnswer()
        #expect(bench.late.map(\.1) == ["สวัสดี"])
        #expect(bench.late.first?.0 == TranslationRequest("Hello", from: .english, to: .thai))
    }

    @Test("An answer in time is not also a late one") func noLateAnswer() async throws {
        let bench = try GatewayBench()
        let task = bench.ask("Hello")
        let call = await bench.transport.next()
        call.translate("สวัสดี")
        #expect(await task.value.value == "สวัสดี")
        #expect(bench.late.isEmpty)
    }

    @Test("Who cancels is let go at once, and the call goes on") func cancellation() async throws {
        let bench = try GatewayBench()
        let task = bench.ask("Hello")
        let call = await bench.transport.next()
        task.cancel()
        #expect(await task.value.code == .cancelled)
        call.translate("สวัสดี")
        await bench.waitForLateAnswer()
        #expect(bench.late.count == 1)
    }

    @Test("A deadline that has passed before the call is no hang") func passedDeadline() async throws {
        let bench = try GatewayBench()
        #expect(await bench.ask("Hello", within: .zero).value.code == .timedOut)
    }

    // MARK: - Retries

    @Test("A failure that can pass is tried again, with the same key, after a wait") func retry() async throws {
        let bench = try GatewayBench()
        let task = bench.ask("Hello", key: "turn-7")
        let first = await bench.transport.next()
        await bench.clock.waitForSleepers(1)
        first.answer(status: 503, "{}")
        await bench.clock.waitForSleepers(2)
        bench.clock.advance(by: .milliseconds(200))
        let second = await bench.transport.next()
        #expect(first.request.headers["Idempotency-Key"] == "turn-7")
        #expect(second.request.headers["Idempotency-Key"] == "turn-7")
        #expect(second.text == first.text)
        second.translate("สวัสดี")
        #expect(await task.value.value == "สวัสดี")
    }

    @Test("What cannot pass is not tried again", arguments: [400, 401, 402, 403, 404]) func noRetry(status: Int)
        async throws
    {
        let bench = try GatewayBench()
        let task = bench.ask("Hello")
        await bench.transport.next().answer(status: status, "{}")
        let result = await task.value
        #expect(result.code != nil)
        #expect(bench.transport.count == 1)
    }

    @Test("No attempt is begun that the customer would not see the end of") func noRetryAfterDeadline() async throws {
        let bench = try GatewayBench()
        let task = bench.ask("Hello")
        let call = await bench.transport.next()
        call.answer(status: 429, headers: ["Retry-After": "3"], "{}")
        #expect(await task.value.code == .rateLimited)
        #expect(bench.events.contains { if case .notRetrying(_, _, .deadlineTooNear) = $0 { true } else { false } })
    }

    @Test("Retries end with the budget") func budget() async throws {
        let bench = try GatewayBench { $0.retryBudget = RetryBudget(share: 0, perSecond: 0, capacity: 0) }
        let task = bench.ask("Hello")
        await bench.transport.next().answer(status: 503, "{}")
        #expect(await task.value.code == .serverFailed)
        #expect(bench.events.contains { if case .notRetrying(_, _, .budgetUsed) = $0 { true } else { false } })
    }

    // MARK: - Breaker

    /// Three failures in a row, which open the breaker.
    private func trip(_ bench: GatewayBench) async {
        for turn in 0..<3 {
            let task = bench.ask("Turn \(turn)")
            await bench.transport.next().fail(.cannotConnect)
            #expect(await task.value.code == .unreachable)
        }
    }

    private static func withoutRetries(_ policy: inout CloudPolicy) {
        policy.retry.maximumAttempts = 1
    }

    @Test("Open, it answers at once without a call and says when asking makes sense") func open() async throws {
        let bench = try GatewayBench(Self.withoutRetries)
        await trip(bench)
        let result = await bench.ask("Hello").value
        #expect(result.code == .circuitOpen)
        if case .failure(let error) = result { #expect(error.retryAfter == .seconds(5)) }
        #expect(bench.transport.count == 3)
        #expect(bench.gateway.breakerStates()[.translation]?.state == .open)
        #expect(bench.gateway.breakerStates()[.speech] == nil)
    }

    @Test("The backlog probes and a customer does not; then both pass") func probes() async throws {
        let bench = try GatewayBench(Self.withoutRetries)
        await trip(bench)
        bench.clock.advance(by: .seconds(5))
        #expect(await bench.ask("Hello").value.code == .circuitOpen)
        for probe in 0..<2 {
            let task = bench.ask("Probe \(probe)", .backlog)
            await bench.transport.next().translate("สวัสดี \(probe)")
            #expect(await task.value.value == "สวัสดี \(probe)")
        }
        let task = bench.ask("Hello")
        await bench.transport.next().translate("สวัสดี")
        #expect(await task.value.value == "สวัสดี")
        let changes = bench.events.compactMap { event in
            if case .breakerChanged(.translation, let change) = event { change.to } else { nil }
        }
        #expect(changes == [.open, .halfOpen, .closed])
    }

    @Test("A cloud that hangs opens it before the first timeout") func hanging() async throws {
        let bench = try GatewayBench(Self.withoutRetries)
        var calls: [ManualTransport.Call] = []
        for turn in 0..<3 {
            let task = bench.ask("Turn \(turn)")
            calls.append(await bench.transport.next())
            await bench.clock.waitForSleepers(1)
            bench.clock.advance(by: .milliseconds(2501))
            #expect(await task.value.code == .timedOut)
        }
        // Three calls still run, and it is known already.
        #expect(await bench.ask("Turn 3").value.code == .circuitOpen)
        #expect(bench.transport.count == 3)
        for call in calls { call.fail(.timedOut) }
    }

    @Test("A refused key does not open it") func refusedKey() async throws {
        let bench = try GatewayBench(Self.withoutRetries)
        for turn in 0..<10 {
            let task = bench.ask("Turn \(turn)")
            await bench.transport.next().answer(status: 401, "{}")
            #expect(await task.value.code == .authenticationFailed)
        }
        #expect(bench.gateway.breakerStates()[.translation]?.state == .closed)
    }

    @Test("Its state survives a restart") func restart() async throws {
        let bench = try GatewayBench(Self.withoutRetries)
        await trip(bench)
        let kept = try JSONEncoder().encode(bench.gateway.snapshot())
        let restarted = CloudGateway(
            bench.gateway.client, clock: bench.clock.clock,
            restoring: try JSONDecoder().decode(CloudGateway.Snapshot.self, from: kept), elapsed: .seconds(2))
        #expect(restarted.breakerStates()[.translation]?.state == .open)
        #expect(restarted.breakerStates()[.translation]?.retryAfter == .seconds(3))
    }

    @Test("A technician can switch the cloud off") func forcedOpen() async throws {
        let bench = try GatewayBench()
        bench.gateway.setBreakerMode(.forcedOpen, of: .translation)
        let result = await bench.ask("Hello").value
        #expect(result.code == .circuitOpen)
        if case .failure(let error) = result { #expect(error.retryAfter == nil) }
    }

    // MARK: - Limits

    @Test("A customer passes before the backlog") func liveBeforeBacklog() async throws {
        let bench = try GatewayBench {
            $0.concurrentCalls = 1
            $0.concurrentBacklogCalls = 1
        }
        let running = bench.ask("backlog 0", .backlog, within: .seconds(60))
        let first = await bench.transport.next()
        let waiting = bench.ask("backlog 1", .backlog, within: .seconds(60))
        await bench.clock.waitForSleepers(2)
        await bench.untilWaiting(1)
        let live = bench.ask("live")
        await bench.untilWaiting(2)
        first.translate("หนึ่ง")
        let second = await bench.transport.next()
        #expect(second.text.contains("live"))
        second.translate("สอง")
        let third = await bench.transport.next()
        #expect(third.text.contains("backlog 1"))
        third.translate("สาม")
        #expect(await running.value.value == "หนึ่ง")
        #expect(await live.value.value == "สอง")
        #expect(await waiting.value.value == "สาม")
    }

    @Test("A call of the backlog that a customer comes to wait for is moved forward") func promotion() async throws {
        let bench = try GatewayBench {
            $0.concurrentCalls = 1
            $0.concurrentBacklogCalls = 1
        }
        let running = bench.ask("first", .backlog, within: .seconds(60))
        let first = await bench.transport.next()
        var others: [Task<Result<String, CloudError>, Never>] = []
        for text in ["second", "wanted"] {
            others.append(bench.ask(text, .backlog, within: .seconds(60)))
            await bench.untilWaiting(others.count)
        }
        let live = bench.ask("wanted")
        while !bench.events.contains(where: { if case .coalesced = $0 { true } else { false } }) { await Task.yield() }
        first.translate("หนึ่ง")
        let next = await bench.transport.next()
        #expect(next.text.contains("wanted"))
        next.translate("สอง")
        #expect(await live.value.value == "สอง")
        await bench.transport.next().translate("สาม")
        #expect(await others[0].value.value == "สาม")
        #expect(await others[1].value.value == "สอง")
        #expect(await running.value.value == "หนึ่ง")
    }

    @Test("A call that would have to wait past its deadline is not made, and does not wait") func rate() async throws {
        let bench = try GatewayBench { $0.rateLimit = RateLimiter(rate: 0.1, burst: 1, reserve: 0) }
        let first = bench.ask("Hello")
        await bench.transport.next().translate("สวัสดี")
        #expect(await first.value.value == "สวัสดี")
        let refused = await bench.ask("Bye").value
        #expect(refused.code == .overloaded)
        // A token comes every ten seconds.
        if case .failure(let error) = refused { #expect(error.retryAfter == .seconds(10)) }
        #expect(bench.transport.count == 1)
    }

    @Test("A pause that the server asks for holds for the next call too") func pause() async throws {
        let bench = try GatewayBench(Self.withoutRetries)
        let first = bench.ask("Hello")
        await bench.transport.next().answer(status: 429, headers: ["Retry-After": "10"], "{}")
        #expect(await first.value.code == .rateLimited)
        #expect(await bench.ask("Bye").value.code == .overloaded)
        bench.clock.advance(by: .seconds(11))
        let later = bench.ask("Bye")
        await bench.transport.next().translate("ลาก่อน")
        #expect(await later.value.value == "ลาก่อน")
    }

    @Test("One text into several languages at once, each with its outcome") func fanOut() async throws {
        let bench = try GatewayBench(Self.withoutRetries)
        let gateway = bench.gateway
        let task = Task {
            await gateway.translate("Hello", from: .english, to: [.thai, .korean], .backlog, idempotencyKey: "k")
        }
        for _ in 0..<2 {
            let call = await bench.transport.next()
            if call.text.contains(#""target":"th""#) { call.translate("สวัสดี") } else { call.answer(status: 400, "{}") }
        }
        let outcomes = await task.value
        #expect(outcomes[.thai]?.value?.text == "สวัสดี")
        #expect(outcomes[.korean]?.code == .requestRefused)
    }
}

extension GatewayBench {
    /// Lets others run until so many calls wait for a place.
    func untilWaiting(_ count: Int) async {
        while gateway.waitingCalls < count { await Task.yield() }
    }
}
