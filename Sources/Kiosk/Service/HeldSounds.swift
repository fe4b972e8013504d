import Cloud
import Foundation
import KioskStore
import Languages
import Logging
import Metrics
import SpeechAudio
import SpeechEngines

/// Who turns a recording into words when nobody waits for it: the cloud behind its circuit breaker, or a test's stand-in.
protocol SoundTranscriber: Sendable {
    /// Whether sound in this language may leave the board at all.
    func mayHear(_ language: LanguageTag) -> Bool

    /// Turns a WAV file into words.
    ///
    /// - Parameter key: the idempotency key; the same for every attempt at the same sound.
    func transcribe(_ wav: [UInt8], language: LanguageTag, key: String) async throws(CloudError) -> Transcript
}

/// The cloud, for sound that waited.
struct CloudTranscriber: SoundTranscriber {
    let gateway: CloudGateway

    func mayHear(_ language: LanguageTag) -> Bool { gateway.policy.privacy.allows(.sound, in: language) }

    func transcribe(_ wav: [UInt8], language: LanguageTag, key: String) async throws(CloudError) -> Transcript {
        let heard = try await gateway.transcribe(
            wav: wav, language: language, .backlog, deadline: .after(gateway.client.configuration.timeouts.backlog),
            idempotencyKey: key)
        let seconds = Double(max(0, wav.count - 44)) / 32_000
        let isInvented = InventedSpeech.isLikely(heard.text, seconds: seconds, language: language)
        return Transcript(
            text: heard.text, confidence: isInvented ? 0 : heard.confidence, language: language, engine: "cloud")
    }
}

/// Utterances that nobody could hear while the cloud was away: kept encrypted, for a short time, and heard when it is back.
struct HeldSounds: Sendable {
    /// How long an attempt may take before the sound is free again, in milliseconds.
    private static let lease: Int64 = 120_000
    /// How long it waits after its first failure, in milliseconds; doubled with every further one, up to an hour.
    private static let firstWait: Int64 = 5_000
    private static let longestWait: Int64 = 3_600_000

    let store: KioskStore
    let seal: SoundSeal
    let transcriber: any SoundTranscriber
    /// How long a sound is kept, in milliseconds.
    let lifetime: Int64
    /// How many bytes of it may be kept.
    let bytes: Int
    let time: Timekeeper
    let logger: Logger

    /// What one look at them came to.
    struct Outcome: Sendable {
        /// Sounds that have become turns in the log, and questions where nothing answers them.
        var heard = 0
        /// Sounds that the key does not open.
        var unreadable = 0
        /// Why the cloud was not asked any further; `nil` when there was nothing left to ask.
        var stopped: String?
    }

    /// Keeps an utterance, if it may leave the board later.
    ///
    /// - Parameter samples: 16 kHz mono in −1…1.
    func keep(
        _ samples: [Float], turn: UUID, _ direction: Direction, input: TurnInput
    ) async -> Bool {
        guard transcriber.mayHear(direction.from) else { return false }
        do {
            let clip = SoundClip(samples: samples, sampleRate: PipelineFormat.sampleRate)
            let now = milliseconds(time.now())
            var sound = HeldSound(
                turn: turn, side: direction.side, input: input, from: direction.from, to: direction.to,
                sealed: Data(), createdAt: now, expiresAt: now + lifetime)
            sound.sealed = try seal.seal(SoundFile.encode(clip, as: .wav), as: sound.name)
            let (isKept, dropped) = try await store.keep(sound, withinBytes: bytes)
            Counter(label: "parley_sounds_dropped_total").increment(by: dropped)
            return isKept
        } catch {
            logger.error("sound not kept", metadata: ["why": "\(error)"])
            return false
        }
    }

    /// Lets the cloud hear what waits, one after the other, the oldest first.
    func send(to interpreter: Interpreter) async throws(StoreError) -> Outcome {
        var result = Outcome()
        while result.stopped == nil, !Task.isCancelled,
            let claim = try await store.claimSound(now: milliseconds(time.now()), lease: Self.lease)
        {
            guard let wav = seal.open(claim.sound.sealed, as: claim.sound.name) else {
                // It stays: the right key may come back before its time is over.
                result.unreadable += 1
                logger.error(
                    "a kept sound does not open with this key",
                    metadata: ["remedy": "put the key back with which it was kept (sound.key or systemd's sound-key)"])
                try await postpone(claim, for: Self.longestWait)
                continue
            }
            let heard: Transcript
            do throws(CloudError) {
                heard = try await transcriber.transcribe(wav, language: claim.sound.from, key: claim.sound.name)
            } catch {
                try await note(error, claim, &result)
                continue
            }
            try await interpreter.take(heard, of: claim)
            result.heard += 1
        }
        return result
    }

    private func note(
        _ error: CloudError, _ claim: HeldSoundClaim, _ result: inout Outcome
    ) async throws(StoreError) {
        switch error.code {
        case .keptOnBoard:
            // The permission was withdrawn since.
            try await store.deleteSound(claim.id)
        case .noNetwork:
            result.stopped = error.message
            try await postpone(claim, for: 0)
        default:
            // A refusal is of this one; what it refuses for good goes when its time is over.
            if error.code != .requestRefused { result.stopped = error.message }
            let wait = error.retryAfter.map { Int64($0.milliseconds.rounded(.up)) }
            try await postpone(claim, for: wait ?? Self.firstWait << Int64(min(claim.attempt, 10)))
        }
    }

    private func postpone(_ claim: HeldSoundClaim, for wait: Int64) async throws(StoreError) {
        try await store.returnSound(
            claim.id, retryAt: milliseconds(time.now()) + min(wait, Self.longestWait))
    }

    /// Deletes what has waited too long.
    func tidy() async throws(StoreError) {
        let expired = try await store.deleteExpiredSounds(now: milliseconds(time.now()))
        if expired > 0 { logger.warning("sounds waited too long", metadata: ["deleted": "\(expired)"]) }
    }
}

extension HeldSound {
    /// What the sealed bytes are bound to, and the idempotency key of their transcription.
    var name: String { "\(turn.uuidString)-sound-\(from)-\(to)" }
}
