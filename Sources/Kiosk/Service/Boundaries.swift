import Cloud
import KioskStore
import SpeechAudio

/// Where an answer is played: the loudspeaker, or a test's ear.
protocol SoundOutput: Sendable {
    /// Plays a clip, and returns when it has been played or interrupted.
    func play(_ clip: SoundClip) async
    /// Plays sound while it still comes.
    ///
    /// - Returns: all of it, to be kept; `nil` when it was interrupted or broke off.
    func play(_ stream: SoundStream) async -> SoundClip?
    /// Stops what is being played.
    func interrupt()
}

/// Who translates what no phrase says: the cloud behind its circuit breaker, or a test's stand-in.
protocol Translator: Sendable {
    /// Translates a text.
    ///
    /// - Parameters:
    ///   - key: the idempotency key; the same for every attempt at the same question.
    ///   - patience: how long the caller waits; `nil` for the backlog, which nobody waits for.
    ///   - isBetterWanted: whether somebody tapped "ask better".
    func translate(
        _ question: CloudQuestion, key: String, patience: Duration?, isBetterWanted: Bool
    ) async throws(CloudError) -> NewTranslation

    /// Why nobody can be asked at the moment, whatever the question; `nil` when somebody can, as far as is known.
    var obstacle: CloudError? { get }

    /// The ledger's line for a call that was spared; `nil` where calls cost nothing.
    func saving(_ question: CloudQuestion) -> LedgerEntry?
}

extension Translator {
    var obstacle: CloudError? { nil }
}
