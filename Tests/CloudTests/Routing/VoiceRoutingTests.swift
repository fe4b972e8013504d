import Languages
import Resilience
import TestTools
import Testing

@testable import Cloud

@Suite struct VoiceRoutingTests {
    private static let offers = [
        VoiceOffer(voice: "plain", model: "tts", quality: 40, expectedLatency: .milliseconds(400)),
        VoiceOffer(
            voice: "studio", model: "tts-hd", languages: [.thai, .english], quality: 95,
            expectedLatency: .milliseconds(900)),
        VoiceOffer(voice: "quick", model: "tts-mini", quality: 50, expectedLatency: .milliseconds(150)),
    ]
    private static let prices = PriceTable(models: [
        "tts": Price(characters: 4_000_000), "tts-hd": Price(characters: 30_000_000),
        "tts-mini": Price(characters: 12_000_000),
    ])

    private static func choice(
        _ preference: VoicePreference, _ language: LanguageTag = .thai, latencies: [String: SmoothedLatency] = [:],
        prices: PriceTable = prices, at now: Moment = .zero
    ) -> String? {
        VoiceRouting(offers, preference: preference).choice(
            for: language, text: "Good morning", prices: prices, latencies: latencies, at: now)?.voice
    }

    @Test("The preference decides") func preferences() {
        #expect(Self.choice(.quality) == "studio")
        #expect(Self.choice(.speed) == "quick")
        #expect(Self.choice(.price) == "plain")
    }

    @Test("A voice speaks only its languages") func languages() {
        #expect(Self.choice(.quality, .lao) == "quick")
        #expect(
            VoiceRouting([Self.offers[1]]).choice(
                for: .lao, text: "x", prices: Self.prices, latencies: [:], at: .zero) == nil)
    }

    @Test("What was measured counts more than what was expected, until it is old") func measured() {
        var slow = SmoothedLatency()
        slow.add(.seconds(3), at: .zero)
        #expect(Self.choice(.speed, latencies: ["quick": slow]) == "plain")
        let later = Moment.zero + .seconds(3601)
        #expect(Self.choice(.speed, latencies: ["quick": slow], at: later) == "quick")
    }

    @Test("A voice without a price counts as the dearest") func unpriced() {
        var prices = Self.prices
        prices.models["tts"] = nil
        #expect(Self.choice(.price, prices: prices) == "quick")
    }

    @Test("Of equals the first is taken") func equals() {
        let twins = ["one", "two"].map { VoiceOffer(voice: $0, model: "tts") }
        for preference in VoicePreference.allCases {
            let choice = VoiceRouting(twins, preference: preference).choice(
                for: .thai, text: "x", prices: Self.prices, latencies: [:], at: .zero)
            #expect(choice?.voice == "one")
        }
    }

    @Test("A better voice is never passed over for one that is worse in everything", arguments: 1...50)
    func dominance(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var prices = PriceTable()
        let offers = (0..<5).map { index in
            prices.models["m\(index)"] = Price(characters: Int64.random(in: 1...30, using: &generator) * 1_000_000)
            return VoiceOffer(
                voice: "v\(index)", model: "m\(index)", quality: Int.random(in: 0...100, using: &generator),
                expectedLatency: .milliseconds(Int.random(in: 100...2000, using: &generator)))
        }
        for preference in VoicePreference.allCases {
            let choice = VoiceRouting(offers, preference: preference).choice(
                for: .thai, text: "Good morning", prices: prices, latencies: [:], at: .zero)
            let price = { (offer: VoiceOffer) in prices.models[offer.model]?.characters ?? .max }
            let better = offers.contains { other in
                guard let choice else { return true }
                return other.quality > choice.quality && other.expectedLatency < choice.expectedLatency
                    && price(other) < price(choice)
            }
            #expect(!better, "seed \(seed)")
        }
    }

    // MARK: - Latency and chunks

    @Test("A latency is smoothed, starts at its first value, and ignores what cannot be") func smoothing() {
        var latency = SmoothedLatency()
        #expect(latency.mean == nil)
        latency.add(.milliseconds(100), at: .zero)
        #expect(latency.mean == .milliseconds(100))
        latency.add(.milliseconds(-5), at: .zero)
        #expect(latency.mean == .milliseconds(100))
        latency.add(.milliseconds(180), at: .zero)
        #expect(latency.mean == .milliseconds(110))
        #expect(latency.deviation == .milliseconds(57.5))
        for _ in 0..<100 { latency.add(.milliseconds(40), at: .zero) }
        let mean = latency.mean?.inSeconds ?? 0
        #expect(abs(mean - 0.04) < 0.001)
    }

    @Test(
        "Chunks grow with the round trip",
        arguments: [
            (nil, 100), (0, 20), (49, 20), (50, 40), (149, 40), (150, 100), (299, 100), (300, 200), (5000, 200),
        ] as [(Int?, Int)])
    func chunks(roundTrip: Int?, milliseconds: Int) {
        #expect(SoundChunk.length(roundTrip: roundTrip.map { .milliseconds($0) }) == .milliseconds(milliseconds))
    }

    @Test("Chunks are whole samples") func bytes() {
        #expect(SoundChunk.bytes(of: .milliseconds(20), sampleRate: 16_000) == 640)
        #expect(SoundChunk.bytes(of: .milliseconds(40), sampleRate: 22_050) == 1764)
        #expect(SoundChunk.bytes(of: .zero, sampleRate: 16_000) == 2)
        #expect(SoundChunk.bytes(of: .seconds(-1), sampleRate: 0) == 2)
    }

    @Test("A round trip near a boundary does not make chunks go back and forth") func hysteresis() {
        var band = SoundChunkBand()
        #expect(band.length(roundTrip: nil) == .milliseconds(100))
        var lengths: [Duration] = []
        for milliseconds in [48, 51, 49, 53, 47, 56, 49, 46, 44, 148, 160, 170, 310, 325, 331, 40] {
            lengths.append(band.length(roundTrip: .milliseconds(milliseconds)))
        }
        let expected = [20, 20, 20, 20, 20, 40, 40, 40, 20, 40, 40, 100, 100, 100, 200, 20]
        #expect(lengths == expected.map { .milliseconds($0) })
    }
}
