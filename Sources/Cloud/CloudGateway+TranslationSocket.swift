import Languages
import Resilience

/// Customers' translations over a kept WebSocket (`/ws/translate`), where the configuration wants it.
extension CloudGateway {
    /// Bytes of sound that are kept with a translation, at most: eighty seconds.
    private static let maximumSoundBytes = 4 << 20

    /// Asks over the socket. Once, and not for long: HTTP is behind it.
    func askOverSocket(
        _ socket: TranslationStream, _ request: TranslationRequest, _ upstream: CloudUpstream
    ) async throws(CloudError) -> CloudTranslation {
        var request = request
        let plan = plan(request, upstream, over: .translationStream)
        request.model = plan.line.model
        let voice = socketVoice(for: request.target)
        let deadline = Deadline.after(policy.socketPatience, from: clock.now())
        let (translation, sound) = try await performOnce(plan, .live, deadline: deadline) {
            [request] () async throws(CloudError) in
            var sound: [UInt8] = []
            for try await chunk in socket.translate(request, voice: voice, deadline: deadline) {
                switch chunk {
                case .text: break
                case .audio(let bytes) where sound.count + bytes.count <= Self.maximumSoundBytes: sound += bytes
                case .audio: break
                case .complete(let translation): return (translation, sound)
                }
            }
            throw .streamCancelled
        }
        if let voice, !sound.isEmpty {
            let speech = PlannedCall(
                .speech, upstream, model: client.configuration.models.speech, voice: voice, language: request.target,
                estimate: .speech(of: translation.text), prices: policy.prices)
            charge(speech.charge(.answered, usage: nil))
            state.withLock { state in
                state.spoken.append(SpokenTranslation(text: translation.text, language: request.target, sound: sound))
                state.spoken.removeFirst(max(0, state.spoken.count - 4))
            }
        }
        return translation
    }

    /// The voice that is asked for with a translation; `nil` for none.
    private func socketVoice(for language: LanguageTag) -> String? {
        let configuration = client.configuration
        guard configuration.speaksOverSocket, policy.privacy.allows(.text, in: language) else { return nil }
        return configuration.models.voices[language] ?? configuration.models.voice
    }

    /// The sound that came with a translation, once: 16-bit samples, little-endian, 24 kHz; `nil` when none did.
    public func takeSound(of text: String, in language: LanguageTag) -> [UInt8]? {
        state.withLock { state in
            state.spoken.lastIndex { $0.text == text && $0.language == language }.map {
                state.spoken.remove(at: $0).sound
            }
        }
    }
}

/// A translation with the sound that came with it.
struct SpokenTranslation: Sendable {
    var text: String
    var language: LanguageTag
    var sound: [UInt8]
}
