import Foundation
import Languages
import Resilience

/// Which upstream, which model, which voice.
extension CloudGateway {
    /// The client of an upstream.
    func client(of upstream: CloudUpstream) -> CloudClient {
        upstream == .newer ? newer ?? client : client
    }

    /// The upstream for a turn: by the canary, unless the newer one's breaker is open and the stable one's is not.
    func upstream(
        for turn: String?, _ operation: CloudOperation, _ traffic: TrafficClass
    ) -> CloudUpstream {
        let now = clock.now()
        let mayProbe = mayProbe(operation, traffic)
        let (side, isDiverted) = state.withLock { state -> (CloudUpstream, Bool) in
            guard let turn, state.canary?.side(of: turn) == .newer else { return (.stable, false) }
            func isWilling(_ upstream: CloudUpstream) -> Bool {
                state.breakers[Route(upstream: upstream, operation: operation)]?
                    .seemsWilling(at: now, mayProbe: mayProbe) ?? true
            }
            return isWilling(.newer) || !isWilling(.stable) ? (.newer, false) : (.stable, true)
        }
        if isDiverted { onEvent(.diverted(operation)) }
        return side
    }

    /// Whether the newer upstream's breaker waits for a probe that no turn brings, as all turns are diverted.
    func newerNeedsProbe(_ operation: CloudOperation) -> Bool {
        let now = clock.now()
        return state.withLock { state in
            guard state.canary?.phase == .trial,
                let breaker = state.breakers[Route(upstream: .newer, operation: operation)]
            else { return false }
            return breaker.state != .closed && breaker.seemsWilling(at: now)
        }
    }

    /// The model for a translation, by the rules, the time at the counter and what the caps leave.
    func model(for request: TranslationRequest, of configuration: CloudConfiguration) -> String {
        let ceiling: ModelTier =
            switch spendingLevel() {
            case .normal: .escalation
            case .cheaper, .offline: .standard
            }
        if let model = request.model { return model }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = policy.timeZone
        let question = RoutingQuestion(
            source: request.source, target: request.target, characters: request.text.count,
            hour: calendar.component(.hour, from: clock.date()), isBetterWanted: request.isBetterWanted)
        return configuration.translationRouting.choice(for: question, ceiling: ceiling).model
    }

    /// The request with a voice and a model.
    func withVoice(_ speech: SpeechRequest, of configuration: CloudConfiguration) -> SpeechRequest {
        guard speech.voice == nil else { return speech }
        var speech = speech
        let level = spendingLevel()
        let latencies = state.withLock { $0.voiceLatencies }
        if let offer = configuration.voices?.choice(
            for: speech.language, text: speech.text, preference: level == .normal ? nil : .price,
            prices: policy.prices, latencies: latencies, at: clock.now())
        {
            speech.voice = offer.voice
            speech.model = speech.model ?? offer.model
        } else {
            let models = configuration.models
            speech.voice = models.voices[speech.language] ?? models.voice
        }
        return speech
    }

    /// Notes how long a voice took to the first sound.
    func note(_ voice: String?, _ latency: Duration) {
        guard let voice else { return }
        state.withLock { $0.voiceLatencies[voice, default: SmoothedLatency()].add(latency, at: clock.now()) }
    }

    /// Notes a measured round trip, such as the answer to a WebSocket's ping. TCP handshakes and checks are noted by
    /// themselves.
    public func noteRoundTrip(_ time: Duration, to upstream: CloudUpstream = .stable) {
        client(of: upstream).roundTrip.note(time)
    }

    /// The smoothed round trip to an upstream; `nil` before the first measurement.
    public func roundTrip(to upstream: CloudUpstream = .stable) -> Duration? {
        client(of: upstream).roundTrip.mean
    }

    /// How much sound to send or to hand on at once, by the measured round trip.
    public func soundChunkLength() -> Duration {
        let roundTrip = roundTrip()
        return state.withLock { $0.chunkBand.length(roundTrip: roundTrip) }
    }
}
