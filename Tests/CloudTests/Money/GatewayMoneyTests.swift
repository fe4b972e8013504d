import Cloud
import Foundation
import Languages
import Resilience
import Testing

/// What calls cost, where they are made.
@Suite struct GatewayMoneyTests {
    private static let prices = PriceTable(models: [
        "gpt-4o-mini": Price(inputTokens: 1_000_000, outputTokens: 1_000_000), "best": Price(inputTokens: 9_000_000),
        "whisper-1": Price(minute: 6_000), "tts-1": Price(characters: 15_000_000),
    ])

    private static func priced(_ policy: inout CloudPolicy) {
        policy.prices = prices
        policy.retry.maximumAttempts = 1
        policy.privacy = PrivacyPolicy([.text, .sound])
    }

    private static let usage = #"{"translation":"สวัสดี","usage":{"prompt_tokens":90,"completion_tokens":10}}"#

    @Test("An answered call costs what the cloud counted") func answered() async throws {
        let bench = try GatewayBench(Self.priced)
        let task = bench.ask("Hello")
        await bench.transport.next().answer(Self.usage)
        #expect(await task.value.value == "สวัสดี")
        let charge = try #require(bench.charges.first)
        #expect(bench.charges.count == 1)
        #expect(charge.kind == .answered)
        #expect(charge.cost == CallCost(certainty: .known, amount: Microdollars(100)))
        #expect(charge.model == "gpt-4o-mini")
        #expect(charge.language == .thai)
        #expect(charge.quantity.amount == 100)
        #expect(bench.gateway.spent(in: .day) == Microdollars(100))
        #expect(bench.gateway.spent(in: .month) == Microdollars(100))
    }

    @Test("Where the cloud does not count, the cost is an estimate and says so") func estimated() async throws {
        let bench = try GatewayBench(Self.priced)
        let task = bench.ask("Hello")
        await bench.transport.next().translate("สวัสดี")
        _ = await task.value
        let charge = try #require(bench.charges.first)
        #expect(charge.cost.certainty == .estimated)
        #expect(charge.cost.amount > .zero)
        #expect(charge.usage.characters == 5)
    }

    @Test(
        "What was refused or never arrived costs nothing; what may have been done is counted, and says so",
        arguments: [
            (.status(400), nil), (.status(401), nil), (.status(429), nil), (.status(500), nil),
            (.fails(.cannotConnect), nil), (.fails(.connectTimedOut), nil), (.fails(.timedOut), .presumed),
            (.fails(.connectionLost), .presumed), (.nonsense, .unusable),
        ] as [(GatewayBench.Fault, CloudCharge.Kind?)])
    func failures(fault: GatewayBench.Fault, kind: CloudCharge.Kind?) async throws {
        let bench = try GatewayBench(Self.priced)
        let task = bench.ask("Hello")
        await bench.transport.next().suffer(fault)
        #expect(await task.value.code != nil)
        #expect(bench.charges.map(\.kind) == [kind].compactMap(\.self))
        #expect((bench.gateway.spent(in: .day) > .zero) == (kind != nil))
    }

    @Test("An answer that cannot be used is charged with what the cloud counted") func unusable() async throws {
        let bench = try GatewayBench(Self.priced)
        let task = bench.ask("Hello")
        await bench.transport.next().answer(Self.usage.replacingOccurrences(of: "สวัสดี", with: ""))
        #expect(await task.value.code == .suspiciousAnswer)
        #expect(bench.charges.map(\.kind) == [.unusable])
        #expect(bench.charges.first?.cost == CallCost(certainty: .known, amount: Microdollars(100)))
    }

    @Test("A late answer is charged once, when it comes") func late() async throws {
        let bench = try GatewayBench(Self.priced)
        let task = bench.ask("Hello")
        let call = await bench.transport.next()
        await bench.clock.waitForSleepers(1)
        bench.clock.advance(by: .milliseconds(2500))
        #expect(await task.value.code == .timedOut)
        #expect(bench.charges.isEmpty)
        call.answer(Self.usage)
        await bench.waitForLateAnswer()
        #expect(bench.charges.map(\.cost.amount) == [Microdollars(100)])
    }

    @Test("Recordings cost by their length, speech by its characters, each known") func sound() async throws {
        let bench = try GatewayBench(Self.priced)
        let gateway = bench.gateway
        let deadline = Deadline.after(.seconds(60), from: .zero)
        let heard = Task {
            try await gateway.transcribe(
                wav: [UInt8](repeating: 0, count: 44 + 320_000), language: .thai, deadline: deadline)
        }
        await bench.transport.next().answer(#"{"text":"สวัสดี"}"#)
        _ = try await heard.value
        let spoken = Task {
            try await gateway.synthesise(SpeechRequest(text: "Good morning", language: .english), deadline: deadline)
        }
        await bench.transport.next().answer(headers: [:], "xx", type: "audio/pcm")
        _ = try await spoken.value
        #expect(bench.charges.map(\.operation) == [.transcription, .speech])
        #expect(bench.charges.map(\.cost.amount) == [Microdollars(1_000), Microdollars(180)])
        #expect(bench.charges.allSatisfy { $0.cost.certainty == .known })
        #expect(bench.charges.last?.voice == "alloy")
    }

    @Test("Toward the cap the cheaper model is asked, at the cap nobody, and both are said") func caps() async throws {
        let bench = try GatewayBench {
            Self.priced(&$0)
            $0.caps = SpendingCaps(daily: Microdollars(1_000))
        } cloud: {
            $0.routing = ModelRouting(ModelTiers(standard: "gpt-4o-mini", escalation: "best"))
        }
        func ask(_ text: String) -> Task<CloudTranslation, any Error> {
            Task {
                try await bench.gateway.translate(
                    TranslationRequest(text, from: .english, to: .thai, isBetterWanted: true), .live,
                    idempotencyKey: text)
            }
        }
        func answer(_ tokens: Int) -> String {
            #"{"translation":"สวัสดี","usage":{"prompt_tokens":\#(tokens),"completion_tokens":0}}"#
        }
        let first = ask("one")
        let best = await bench.transport.next()
        #expect(best.text.contains(#""model":"best""#))
        best.answer(answer(90))
        _ = try await first.value
        #expect(bench.gateway.spendingLevel() == .cheaper(.day))
        let second = ask("two")
        let cheap = await bench.transport.next()
        #expect(cheap.text.contains(#""model":"gpt-4o-mini""#))
        cheap.answer(answer(190))
        _ = try await second.value
        #expect(bench.gateway.spendingLevel() == .offline(.day))
        do {
            _ = try await ask("three").value
            Issue.record("the cap was passed")
        } catch let error as CloudError {
            #expect(error.code == .spendingCapReached)
            // It is 10 o'clock.
            #expect(error.retryAfter == .seconds(14 * 3600))
            #expect(error.mayPassLater)
            #expect(!error.isRetryable)
            #expect(error.message == "Today's limit for the cloud ($0.001) leaves no money for this call")
        }
        #expect(bench.transport.count == 2)
        let levels = bench.events.compactMap { if case .spendingChanged(let change) = $0 { change.to } else { nil } }
        #expect(levels == [.cheaper(.day), .offline(.day)])
        #expect(bench.events.contains { if case .refusedByCap(.translation, .live, .day) = $0 { true } else { false } })

        bench.clock.advance(by: .seconds(14 * 3600))
        let fourth = ask("four")
        let again = await bench.transport.next()
        #expect(again.text.contains(#""model":"best""#))
        again.answer(answer(1))
        _ = try await fourth.value
    }

    @Test("A start goes on from the ledger") func restart() async throws {
        let bench = try GatewayBench {
            Self.priced(&$0)
            $0.caps = SpendingCaps(monthly: Microdollars(5_000))
        }
        bench.gateway.restoreSpending(day: Microdollars(10), month: Microdollars(5_000))
        #expect(await bench.ask("Hello").value.code == .spendingCapReached)
        #expect(bench.transport.count == 0)
        let month = bench.gateway.spendingPeriod(.month)
        #expect(month.duration == 30 * 86400)
    }

    @Test("A voice is chosen by its price when a cap is near") func cheaperVoice() async throws {
        let bench = try GatewayBench {
            Self.priced(&$0)
            $0.prices.voices = ["dear": Price(characters: 90_000_000)]
            $0.caps = SpendingCaps(daily: Microdollars(1_000_000))
        } cloud: {
            $0.voices = VoiceRouting(
                [
                    VoiceOffer(voice: "dear", model: "tts-1", quality: 99),
                    VoiceOffer(voice: "plain", model: "tts-1", quality: 10),
                ], preference: .quality)
        }
        let gateway = bench.gateway
        for (spent, voice) in [(Int64(0), "dear"), (900_000, "plain")] {
            gateway.restoreSpending(day: Microdollars(spent), month: Microdollars(spent))
            let task = Task {
                try await gateway.synthesise(
                    SpeechRequest(text: "Hi", language: .english), deadline: .after(.seconds(60), from: .zero))
            }
            let call = await bench.transport.next()
            #expect(call.text.contains(#""voice":"\#(voice)""#))
            call.answer(headers: [:], "xx", type: "audio/pcm")
            _ = try await task.value
        }
    }

    @Test("Bulk work is estimated before it is begun, with what has no price and what the caps leave") func bulk()
        throws
    {
        let bench = try GatewayBench {
            Self.priced(&$0)
            $0.caps = SpendingCaps(daily: Microdollars(10_000))
        } cloud: {
            $0.routing = ModelRouting(
                ModelTiers(standard: "gpt-4o-mini"), overrides: [.lao: ModelTiers(standard: "brand-new")])
        }
        let thai = TranslationRequest("Good morning", from: .english, to: .thai)
        let lao = TranslationRequest("Good morning", from: .english, to: .lao)
        let one = bench.gateway.estimate([thai])
        #expect(one.calls == 1)
        #expect(one.fits)
        #expect(one.modelsWithoutPrice.isEmpty)
        let many = bench.gateway.estimate(Array(repeating: thai, count: 500) + [lao])
        #expect(many.calls == 501)
        #expect(many.amount > one.amount)
        #expect(!many.fits)
        #expect(many.allowance == Microdollars(10_000))
        #expect(many.modelsWithoutPrice == ["brand-new"])
        #expect(many.description.contains("no price is configured for brand-new, so 1 of them"))
        #expect(bench.transport.count == 0)
        #expect(bench.gateway.spent(in: .day) == .zero)
        let speech = bench.gateway.estimate(speaking: [SpeechRequest(text: "Good morning", language: .english)])
        #expect(speech.amount == Microdollars(180))
    }

    @Test("A hit saves what the call would have cost by estimate") func savings() async throws {
        let bench = try GatewayBench(Self.priced)
        let request = TranslationRequest("Hello", from: .english, to: .thai)
        let saving = bench.gateway.saving(request)
        #expect(saving.kind == .saved)
        #expect(saving.cost.amount == bench.gateway.estimate([request]).amount)
        #expect(bench.gateway.spent(in: .day) == .zero)
    }

    @Test("A thousand customers at once do not pass a cap together") func stampede() async throws {
        let bench = try GatewayBench {
            Self.priced(&$0)
            $0.concurrentCalls = 1_000
            $0.rateLimit = RateLimiter(rate: 1e6, burst: 1e6)
            $0.caps = SpendingCaps(daily: Microdollars(500))
        }
        let tasks = (0..<1_000).map { bench.ask("Turn \($0)", key: "\($0)") }
        // Who is refused is refused before anyone is answered.
        let each = bench.gateway.estimate([TranslationRequest("Turn 1", from: .english, to: .thai)]).amount.rawValue
        let most = Int(500 / each)
        let refused = { bench.events.count { if case .refusedByCap = $0 { true } else { false } } }
        while refused() < 1_000 - most - 5 { await Task.yield() }
        while bench.transport.count + refused() < 1_000 { await Task.yield() }
        for _ in 0..<bench.transport.count { await bench.transport.next().translate("สวัสดี") }
        for task in tasks { _ = await task.value }
        #expect(bench.gateway.spent(in: .day) <= Microdollars(500))
        #expect(bench.gateway.spent(in: .day) > Microdollars(400))
    }

    // MARK: - Privacy

    @Test("What may not leave the board is not asked for") func privacy() async throws {
        let bench = try GatewayBench { $0.privacy = PrivacyPolicy(.text, languages: [.english: .nothing]) }
        let refused = await bench.ask("Hello").value
        #expect(refused.code == .keptOnBoard)
        if case .failure(let error) = refused {
            #expect(error.message == "What is said in English may not leave the board as text")
            #expect(!error.mayPassLater)
        }
        let gateway = bench.gateway
        let sound = await cloudError { () async throws(CloudError) in
            try await gateway.transcribe(wav: [], language: .thai, deadline: .ample)
        }
        #expect(sound?.code == .keptOnBoard)
        let speech = await cloudError { () async throws(CloudError) in
            try await gateway.synthesise(SpeechRequest(text: "Hello", language: .english), deadline: .ample)
        }
        #expect(speech?.code == .keptOnBoard)
        #expect(bench.transport.count == 0)
    }
}

extension GatewayBench {
    /// A way to fail.
    enum Fault: Sendable {
        case status(Int)
        case fails(TransportError.Code)
        /// Not the JSON that was asked for.
        case nonsense
    }

    /// The ledger's lines.
    var charges: [CloudCharge] {
        events.compactMap {
            switch $0 {
            case .charged(let charge), .atNewer(.charged(let charge)): charge
            default: nil
            }
        }
    }
}

extension ManualTransport.Call {
    func suffer(_ fault: GatewayBench.Fault) {
        switch fault {
        case .status(let status): answer(status: status, "{}")
        case .fails(let code): fail(code)
        case .nonsense: answer("[]")
        }
    }
}
