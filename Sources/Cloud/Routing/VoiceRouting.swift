import Languages
import Resilience

/// A voice that can be asked for.
public struct VoiceOffer: Hashable, Sendable {
    /// The voice's name.
    public var voice: String
    /// The model that it belongs to.
    public var model: String
    /// The languages that it speaks; empty for all.
    public var languages: Set<LanguageTag>
    /// How good it sounds, from 0 to 100; the technician's judgement.
    public var quality: Int
    /// The time to the first sound that is expected until it has been measured.
    public var expectedLatency: Duration

    /// A voice.
    public init(
        voice: String, model: String, languages: Set<LanguageTag> = [], quality: Int = 50,
        expectedLatency: Duration = .milliseconds(600)
    ) {
        self.voice = voice
        self.model = model
        self.languages = languages
        self.quality = min(100, max(0, quality))
        self.expectedLatency = expectedLatency
    }

    /// Whether it speaks a language.
    public func speaks(_ language: LanguageTag) -> Bool {
        languages.isEmpty || languages.contains(language)
    }
}

/// What matters most in a voice.
public enum VoicePreference: String, Hashable, Sendable, Codable, CaseIterable {
    /// Some of everything.
    case balanced
    /// The best sound.
    case quality
    /// The first sound soonest.
    case speed
    /// The least money.
    case price

    /// How much quality, latency and price weigh; they sum to 1.
    var weights: (quality: Double, latency: Double, price: Double) {
        switch self {
        case .balanced: (0.4, 0.35, 0.25)
        case .quality: (0.8, 0.1, 0.1)
        case .speed: (0.1, 0.8, 0.1)
        case .price: (0.1, 0.1, 0.8)
        }
    }
}

/// Chooses the voice: by quality, measured latency and price, weighed by what the user prefers.
///
/// Each of the three is put on a scale from the worst to the best of the voices that speak the language, so that none
/// outweighs the others by its unit. Of equal voices the one that is listed first is taken.
public struct VoiceRouting: Hashable, Sendable {
    /// The voices, in the technician's order.
    public var offers: [VoiceOffer]
    /// What the user prefers.
    public var preference: VoicePreference
    /// How long a measured latency is believed. A voice that was slow once gets another chance after this.
    public var memory: Duration = .seconds(3600)

    /// Voices.
    public init(_ offers: [VoiceOffer], preference: VoicePreference = .balanced) {
        self.offers = offers
        self.preference = preference
    }

    /// Chooses; `nil` when none speaks the language.
    ///
    /// - Parameters:
    ///   - preference: what is preferred now; ``VoicePreference/price`` when a limit on spending is near.
    ///   - prices: what they cost. A voice without a price counts as the dearest.
    ///   - latencies: measured times to the first sound, by voice.
    public func choice(
        for language: LanguageTag, text: String, preference: VoicePreference? = nil, prices: PriceTable,
        latencies: [String: SmoothedLatency], at now: Moment
    ) -> VoiceOffer? {
        let candidates = offers.filter { $0.speaks(language) }
        let usage = CallUsage.speech(of: text)
        let costs = candidates.map { Double(prices.cost(of: usage, model: $0.model, voice: $0.voice).amount.rawValue) }
        let times = candidates.map {
            (latencies[$0.voice]?.mean(notOlderThan: memory, at: now) ?? $0.expectedLatency).inSeconds
        }
        let qualities = candidates.map { Double($0.quality) }
        let weights = (preference ?? self.preference).weights
        var best: (offer: VoiceOffer, score: Double)?
        for (index, offer) in candidates.enumerated() {
            let score =
                weights.quality * Self.scale(qualities[index], from: qualities.min(), to: qualities.max())
                + weights.latency * Self.scale(times[index], from: times.max(), to: times.min())
                + weights.price * Self.scale(costs[index], from: costs.max(), to: costs.min())
            // Not by less than a rounding error: the technician's order decides between equals.
            if best.map({ score > $0.score + 1e-9 }) ?? true { best = (offer, score) }
        }
        return best?.offer
    }

    /// Where a value lies between the worst (0) and the best (1); 1 when there is no difference.
    private static func scale(_ value: Double, from worst: Double?, to best: Double?) -> Double {
        guard let worst, let best, worst != best else { return 1 }
        return (value - worst) / (best - worst)
    }
}
