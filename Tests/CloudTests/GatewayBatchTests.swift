import Cloud
import Foundation
import Languages
import Resilience
import Testing

/// The backlog goes several texts in one request, where the cloud takes that.
@Suite struct GatewayBatchTests {
    private static func batches(_ configuration: inout CloudConfiguration) {
        configuration.offersBatches = true
    }

    private static func bench(_ configure: (inout CloudPolicy) -> Void = { _ in }) throws -> GatewayBench {
        try GatewayBench(
            {
                $0.retry.maximumAttempts = 1
                configure(&$0)
            }, cloud: batches)
    }

    private static func line(_ text: Int) -> String { #"{"id":"k\#(text)/th","translation":"ห้อง \#(text)"}"# }

    private static func ask(
        _ bench: GatewayBench, _ texts: Range<Int>, priority: BatchPriority = .normal
    ) -> [Task<Result<String, CloudError>, Never>] {
        texts.map { text in
            Task {
                do throws(CloudError) {
                    return .success(
                        try await bench.gateway.translate(
                            TranslationRequest("Room \(text)", from: .english, to: .thai), .backlog,
                            idempotencyKey: "k\(text)", priority: priority
                        ).text)
                } catch {
                    return .failure(error)
                }
            }
        }
    }

    @Test("Ten texts go at once, in one request") func full() async throws {
        let bench = try Self.bench()
        let tasks = Self.ask(bench, 0..<10)
        let call = await bench.transport.next()
        #expect(call.request.url.hasSuffix("/batch/translate"))
        call.answer(lines: (0..<10).reversed().map(Self.line))
        for (text, task) in tasks.enumerated() { #expect(await task.value.value == "ห้อง \(text)") }
        #expect(bench.transport.count == 1)
        #expect(bench.events.contains { if case .batchSent(texts: 10) = $0 { true } else { false } })
        #expect(bench.charges.count == 10)
        #expect(bench.charges.allSatisfy { $0.operation == .batchTranslation && $0.language == .thai })
    }

    @Test("Fewer go when the first has waited for half a second; the most urgent come first") func window() async throws
    {
        let bench = try Self.bench()
        let low = Self.ask(bench, 0..<1, priority: .low)
        // Its alarm and the batch's window.
        await bench.clock.waitForSleepers(2)
        let critical = Self.ask(bench, 1..<2, priority: .critical)
        await bench.clock.waitForSleepers(3)
        await bench.untilBatched(2)
        bench.clock.advance(by: .milliseconds(499))
        #expect(bench.transport.count == 0)
        bench.clock.advance(by: .milliseconds(1))
        let call = await bench.transport.next()
        let places = ["Room 1", "Room 0"].map { call.text.range(of: $0)?.lowerBound }
        #expect(try #require(places[0]) < #require(places[1]))
        call.answer(lines: [Self.line(1), Self.line(0)])
        #expect(await low[0].value.value == "ห้อง 0")
        #expect(await critical[0].value.value == "ห้อง 1")
    }

    @Test("A text alone goes by itself, and a customer never waits for a batch") func single() async throws {
        let bench = try Self.bench()
        let alone = Self.ask(bench, 0..<1)
        await bench.clock.waitForSleepers(2)
        let live = bench.ask("Room 0")
        let call = await bench.transport.next()
        #expect(call.request.url.hasSuffix("/v1/translate"))
        call.translate("ห้อง 0")
        #expect(await live.value.value == "ห้อง 0")
        bench.clock.advance(by: .milliseconds(500))
        let second = await bench.transport.next()
        #expect(second.request.url.hasSuffix("/v1/translate"))
        second.translate("ห้อง 0")
        #expect(await alone[0].value.value == "ห้อง 0")
    }

    @Test("Equal texts go once, and all get the answer") func coalescing() async throws {
        let bench = try Self.bench()
        let tasks = (0..<20).flatMap { _ in Self.ask(bench, 0..<2) }
        await bench.clock.waitForSleepers(41)
        while bench.events.count < 38 { await Task.yield() }
        bench.clock.advance(by: .milliseconds(500))
        let call = await bench.transport.next()
        call.answer(lines: [Self.line(0), Self.line(1)])
        for (place, task) in tasks.enumerated() { #expect(await task.value.value == "ห้อง \(place % 2)") }
        #expect(bench.transport.count == 1)
    }

    @Test("What a batch leaves out or gets wrong fails alone") func partial() async throws {
        let bench = try Self.bench()
        let tasks = Self.ask(bench, 0..<10)
        let lines =
            [#"{"id":"k0/th","error":"no"}"#, #"{"id":"k1/th","translation":"Room one"}"#] + (2..<9).map(Self.line)
        await bench.transport.next().answer(lines: lines)
        #expect(await tasks[0].value.code == .requestRefused)
        #expect(await tasks[1].value.code == .suspiciousAnswer)
        for text in 2..<9 { #expect(await tasks[text].value.value == "ห้อง \(text)") }
        #expect(await tasks[9].value.code == .malformedAnswer)
        // The refused text and the one left out cost nothing; the unusable one does.
        #expect(bench.charges.count == 8)
        #expect(bench.charges.count { $0.kind == .unusable } == 1)
    }

    @Test("A second attempt asks only for what is left") func retry() async throws {
        let bench = try Self.bench { $0.retry = RetryPolicy(maximumAttempts: 2, baseDelay: .zero) }
        let tasks = Self.ask(bench, 0..<10)
        let first = await bench.transport.next()
        first.answer(lines: [Self.line(0), Self.line(1)], thenFail: .connectionLost)
        let second = await bench.transport.next()
        #expect(!second.text.contains("Room 0"))
        #expect(!second.text.contains("Room 1\""))
        #expect(second.text.contains("Room 9"))
        second.answer(lines: (2..<10).map(Self.line))
        for (text, task) in tasks.enumerated() { #expect(await task.value.value == "ห้อง \(text)") }
        // Eight texts of the first attempt may have been done twice, and are counted.
        #expect(bench.charges.count { $0.kind == .answered } == 10)
        #expect(bench.charges.count { $0.kind == .presumed } == 8)
    }

    @Test("A batch that fails fails for each of its texts, and says how long to wait") func failure() async throws {
        let bench = try Self.bench()
        let tasks = Self.ask(bench, 0..<10)
        await bench.transport.next().answer(status: 429, headers: ["Retry-After": "600"], "{}")
        for task in tasks {
            let result = await task.value
            #expect(result.code == .rateLimited)
            if case .failure(let error) = result { #expect(error.retryAfter == .seconds(600)) }
        }
        #expect(bench.charges.isEmpty)
    }

    @Test("A cloud that takes no batches after all gets single calls, now and later") func unavailable() async throws {
        let bench = try Self.bench()
        let tasks = Self.ask(bench, 0..<10)
        await bench.transport.next().answer(status: 404, "{}")
        for _ in 0..<10 {
            let call = await bench.transport.next()
            #expect(call.request.url.hasSuffix("/v1/translate"))
            call.translate("ห้อง \(call.text.split(separator: "Room ")[1].prefix(1))")
        }
        for (text, task) in tasks.enumerated() { #expect(await task.value.value == "ห้อง \(text)") }
        let later = Self.ask(bench, 10..<11)
        await bench.transport.next().translate("ห้อง 10")
        #expect(await later[0].value.value == "ห้อง 10")
    }

    @Test("At its deadline a text is let go, and its late answer is kept") func late() async throws {
        let bench = try Self.bench()
        let tasks = Self.ask(bench, 0..<10)
        let call = await bench.transport.next()
        await bench.clock.waitForSleepers(10)
        bench.clock.advance(by: .seconds(31))
        #expect(await tasks[0].value.code == .timedOut)
        for task in tasks { _ = await task.value }
        call.answer(lines: (0..<10).map(Self.line))
        while bench.late.count < 10 { await Task.yield() }
        #expect(Set(bench.late.map(\.1)).count == 10)
    }

    @Test("A hundred texts at once are all answered, in batches of ten at the most") func stampede() async throws {
        let bench = try Self.bench { $0.rateLimit = RateLimiter(rate: 1e6, burst: 1e6) }
        let tasks = Self.ask(bench, 0..<100)
        let sent = {
            bench.events.reduce(0) { sum, event in if case .batchSent(let texts) = event { sum + texts } else { sum } }
        }
        while sent() + bench.gateway.waitingTexts < 100 { await Task.yield() }
        // Texts that came between the tenth of a batch and its sending wait for their window.
        if bench.gateway.waitingTexts > 0 {
            await bench.clock.waitForSleepers(101)
            bench.clock.advance(by: .milliseconds(500))
        }
        var answered = 0
        while answered < 100 {
            let call = await bench.transport.next()
            let names = call.text.matches(of: /"id":"k(\d+)\/th"/).compactMap { Int($0.1) }
            #expect(names.count <= 10)
            if names.isEmpty {
                call.translate("ห้อง \(call.text.firstMatch(of: /Room (\d+)/).map { String($0.1) } ?? "")")
            } else {
                call.answer(lines: names.map(Self.line))
            }
            answered += max(1, names.count)
        }
        for (text, task) in tasks.enumerated() { #expect(await task.value.value == "ห้อง \(text)") }
        #expect(answered == 100)
        #expect(bench.gateway.waitingTexts == 0)
    }

    @Test("Two texts under one key are both answered") func sameKey() async throws {
        let bench = try Self.bench()
        let tasks = ["Room 1", "Room 2"].map { bench.ask($0, .backlog, within: .seconds(60), key: "same") }
        await bench.clock.waitForSleepers(3)
        await bench.untilBatched(2)
        bench.clock.advance(by: .milliseconds(500))
        let call = await bench.transport.next()
        let names = call.text.matches(of: /"id":"([^"]*)"/).map { String($0.1) }
        #expect(Set(names).count == 2)
        call.answer(lines: names.map { #"{"id":"\#($0)","translation":"ห้อง"}"# })
        for task in tasks { #expect(await task.value.code != .timedOut) }
    }
}

extension GatewayBench {
    /// Lets others run until so many texts wait for a batch.
    func untilBatched(_ count: Int) async {
        while gateway.waitingTexts < count { await Task.yield() }
    }
}
