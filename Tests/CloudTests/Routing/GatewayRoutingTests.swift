import Cloud
import Foundation
import Languages
import Resilience
import StandInCloud
import Testing

/// The rules of routing where the calls are made.
@Suite struct GatewayRoutingTests {
    // MARK: - Models and voices

    private static func tiers(_ configuration: inout CloudConfiguration) {
        configuration.routing = ModelRouting(
            ModelTiers(standard: "small", escalation: "best"), overrides: [.lao: ModelTiers(standard: "lao-model")])
    }

    @Test("The clerk's tap asks the best model, and a named model stands") func tap() async throws {
        let bench = try GatewayBench({ _ in }, cloud: Self.tiers)
        let gateway = bench.gateway
        for (isBetterWanted, named, model) in [(false, nil, "small"), (true, nil, "best"), (true, "own", "own")] {
            let task = Task {
                try await gateway.translate(
                    TranslationRequest(
                        "Hello", from: .english, to: .thai, model: named, isBetterWanted: isBetterWanted), .live,
                    idempotencyKey: "k")
            }
            let call = await bench.transport.next()
            #expect(call.text.contains(#""model":"\#(model)""#))
            call.translate("สวัสดี")
            _ = try await task.value
        }
    }

    @Test("One text into several languages asks each language's own model, at once") func fanOut() async throws {
        let bench = try GatewayBench({ _ in }, cloud: Self.tiers)
        let gateway = bench.gateway
        let task = Task {
            await gateway.translate("Hello", from: .english, to: [.thai, .lao], .live, idempotencyKey: "k")
        }
        // Both are under way before either is answered.
        let calls = [await bench.transport.next(), await bench.transport.next()]
        for call in calls {
            let isLao = call.text.contains(#""target":"lo""#)
            #expect(call.text.contains(#""model":"\#(isLao ? "lao-model" : "small")""#))
            call.translate(isLao ? "ສະບາຍດີ" : "สวัสดี")
        }
        let outcomes = await task.value
        #expect(outcomes[.thai]?.value?.text == "สวัสดี")
        #expect(outcomes[.lao]?.value?.text == "ສະບາຍດີ")
    }

    @Test("The hour is the counter's own") func hour() async throws {
        // 10:00 UTC is 19:00 in Tokyo.
        let bench = try GatewayBench {
            $0.timeZone = TimeZone(identifier: "Asia/Tokyo") ?? .gmt
        } cloud: {
            var evening = RoutingRule(.complex)
            evening.hours = HoursOfDay(from: 19, to: 20)
            $0.routing = ModelRouting(ModelTiers(standard: "small", complex: "evening"), rules: [evening])
        }
        let task = bench.ask("Hello")
        let call = await bench.transport.next()
        #expect(call.text.contains(#""model":"evening""#))
        call.translate("สวัสดี")
        #expect(await task.value.value == "สวัสดี")
    }

    @Test("A voice is chosen, its latency is measured, and the next choice knows it") func voices() async throws {
        let bench = try GatewayBench({ _ in }) {
            $0.voices = VoiceRouting(
                [
                    VoiceOffer(voice: "quick", model: "tts-mini", expectedLatency: .milliseconds(100)),
                    VoiceOffer(voice: "steady", model: "tts-1", expectedLatency: .milliseconds(500)),
                ], preference: .speed)
        }
        let gateway = bench.gateway
        for (voice, model) in [("quick", "tts-mini"), ("steady", "tts-1")] {
            let task = Task {
                try await gateway.synthesise(
                    SpeechRequest(text: "Hello", language: .english), deadline: .after(.seconds(60), from: .zero))
            }
            let call = await bench.transport.next()
            #expect(call.text.contains(#""voice":"\#(voice)""#))
            #expect(call.text.contains(#""model":"\#(model)""#))
            bench.clock.advance(by: .seconds(3))
            call.answer(headers: [:], "RIFF", type: "audio/pcm")
            let speech = try await task.value
            // Nothing is measured on this network yet: 100 ms at 24 kHz.
            #expect(speech.chunkBytes == 4800)
        }
    }

    @Test("Chunks follow the round trips that are noted") func chunks() async throws {
        let bench = try GatewayBench()
        #expect(bench.gateway.soundChunkLength() == .milliseconds(100))
        bench.gateway.noteRoundTrip(.milliseconds(20))
        #expect(bench.gateway.roundTrip() == .milliseconds(20))
        #expect(bench.gateway.soundChunkLength() == .milliseconds(20))
        for _ in 0..<60 { bench.gateway.noteRoundTrip(.milliseconds(400)) }
        #expect(bench.gateway.soundChunkLength() == .milliseconds(200))
    }

    @Test("A call over a real socket measures the round trip") func measured() async throws {
        try await withCloud { _, client in
            let gateway = CloudGateway(client)
            #expect(gateway.roundTrip() == nil)
            _ = await gateway.check()
            #expect(gateway.roundTrip() != nil)
        }
    }

    @Test("Pieces are whole samples of an even length, and nothing is lost") func pieces() async throws {
        try await withCloud { _, client in
            let gateway = CloudGateway(client)
            for _ in 0..<20 { gateway.noteRoundTrip(.milliseconds(500)) }
            var request = SpeechRequest(text: "Good morning", language: .english)
            request.sampleRate = 16_000
            let speech = try await gateway.synthesise(request, deadline: .ample)
            let size = try #require(speech.chunkBytes)
            #expect(size == 6400)
            var sizes: [Int] = []
            for try await piece in speech.pieces { sizes.append(piece.count) }
            #expect(sizes.dropLast().allSatisfy { $0 == size })
            #expect(sizes.reduce(0, +) == 16000 / 15 * 2 * request.text.count)
        }
    }

    // MARK: - Canary

    /// Turns of either side in a trial of half and half.
    private static let trial = Canary.Settings(trial: "t", newerPercent: 50)
    private static func turns(_ side: CloudUpstream) -> [String] {
        (0..<200).map { "turn-\($0)" }.filter { Canary(trial).side(of: $0) == side }
    }

    private static func withCanary(_ policy: inout CloudPolicy) {
        policy.canary = trial
        policy.retry.maximumAttempts = 1
    }

    @Test("A turn goes to its side, with every attempt") func sides() async throws {
        let bench = try GatewayBench { $0.canary = Self.trial }
        let stable = bench.ask("Hello", key: Self.turns(.stable)[0])
        await bench.transport.next().translate("สวัสดี")
        #expect(await stable.value.value == "สวัสดี")
        let newer = bench.ask("Bye", key: Self.turns(.newer)[0])
        let first = await bench.newerTransport.next()
        await bench.clock.waitForSleepers(1)
        first.answer(status: 503, "{}")
        await bench.clock.waitForSleepers(2)
        bench.clock.advance(by: .milliseconds(200))
        await bench.newerTransport.next().translate("ลาก่อน")
        #expect(await newer.value.value == "ลาก่อน")
        #expect(bench.transport.count == 1)
    }

    @Test("Without a trial the newer upstream gets nothing") func noTrial() async throws {
        let bench = try GatewayBench()
        for turn in Self.turns(.newer).prefix(5) {
            let task = bench.ask(turn, key: turn)
            await bench.transport.next().translate("สวัสดี")
            #expect(await task.value.value == "สวัสดี")
        }
    }

    @Test("A newer upstream that is down costs customers three turns; then the stable one answers, and copies probe")
    func diverted() async throws {
        let bench = try GatewayBench(Self.withCanary)
        let turns = Self.turns(.newer)
        for turn in turns.prefix(3) {
            let task = bench.ask(turn, key: turn)
            await bench.newerTransport.next().fail(.cannotConnect)
            #expect(await task.value.code == .unreachable)
        }
        #expect(bench.gateway.breakerStates(of: .newer)[.translation]?.state == .open)
        #expect(bench.gateway.breakerStates()[.translation]?.state == nil)
        // The breaker is open: the stable one answers, and nothing probes yet.
        let diverted = bench.ask("diverted", key: turns[3])
        await bench.transport.next().translate("สวัสดี")
        #expect(await diverted.value.value == "สวัสดี")
        #expect(bench.events.contains { if case .diverted(.translation) = $0 { true } else { false } })
        #expect(bench.newerTransport.count == 3)
        // The open time is over: the customer is answered by the stable one, and a copy finds out.
        bench.clock.advance(by: .seconds(5))
        for probe in 4..<6 {
            let task = bench.ask("probe \(probe)", key: turns[probe])
            await bench.transport.next().translate("สวัสดี")
            #expect(await task.value.value == "สวัสดี")
            await bench.newerTransport.next().translate("สวัสดี")
            while bench.endedAtNewer < probe { await Task.yield() }
        }
        #expect(bench.gateway.breakerStates(of: .newer)[.translation]?.state == .closed)
        let back = bench.ask("back", key: turns[6])
        await bench.newerTransport.next().translate("สวัสดี")
        #expect(await back.value.value == "สวัสดี")
    }

    @Test("A newer upstream that refuses is rolled back for good, and the stable one answers from then on")
    func rollback() async throws {
        let bench = try GatewayBench(Self.withCanary)
        let newer = Self.turns(.newer)
        let stable = Self.turns(.stable)
        var turn = 0
        while bench.gateway.canaryPhase == .trial, turn < 60 {
            let good = bench.ask("good \(turn)", key: stable[turn])
            await bench.transport.next().translate("สวัสดี")
            _ = await good.value
            // A refusal does not open the breaker, and is worse all the same.
            let bad = bench.ask("bad \(turn)", key: newer[turn])
            await bench.newerTransport.next().answer(status: 404, "{}")
            #expect(await bad.value.code == .notFound)
            turn += 1
        }
        #expect((10...15).contains(turn))
        #expect(
            bench.events.count {
                if case .canaryChanged(let change) = $0 { change.operation == .translation } else { false }
            } == 1)
        let task = bench.ask("after", key: newer[turn])
        await bench.transport.next().translate("สวัสดี")
        #expect(await task.value.value == "สวัสดี")

        // Over a restart, too.
        let kept = try JSONEncoder().encode(bench.gateway.snapshot())
        let next = try GatewayBench(
            Self.withCanary, restoring: try JSONDecoder().decode(CloudGateway.Snapshot.self, from: kept))
        #expect(next.gateway.canaryPhase == .rolledBack)
        let again = next.ask("again", key: newer[0])
        await next.transport.next().translate("สวัสดี")
        #expect(await again.value.value == "สวัสดี")
    }

    @Test("Breakers, budgets and pauses are each upstream's own") func apart() async throws {
        let bench = try GatewayBench(Self.withCanary)
        let paused = bench.ask("paused", key: Self.turns(.newer)[0])
        await bench.newerTransport.next().answer(status: 429, headers: ["Retry-After": "10"], "{}")
        #expect(await paused.value.code == .rateLimited)
        let free = bench.ask("free", key: Self.turns(.stable)[0])
        await bench.transport.next().translate("สวัสดี")
        #expect(await free.value.value == "สวัสดี")
        bench.gateway.setBreakerMode(.forcedOpen, of: .translation, at: .newer)
        #expect(bench.gateway.breakerStates(of: .stable)[.translation]?.state == .closed)
        bench.gateway.rollBackCanary()
        #expect(bench.gateway.canaryPhase == .rolledBack)
    }
}

extension GatewayBench {
    /// Calls that ended at the newer upstream.
    var endedAtNewer: Int {
        events.count { if case .atNewer(.callEnded) = $0 { true } else { false } }
    }
}
