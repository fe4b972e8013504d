import Languages
import Resilience
import SpeechAudio

/// How long a customer waits for the first sound of an answer: with a voice that is played as it comes, and with the same
/// voice when the whole sound is waited for.
///
///     let voice = CloudVoice(gateway: gateway)
///     let measured = try await FirstSound.measure(voice, "Breakfast is served from seven", language: .english)
///     print(measured.ratio(percentile: 50))       // 0.2: a fifth of the time
///
/// It costs what speaking costs: two calls a run.
public struct FirstSound: Sendable {
    /// The waits with streaming, one a run.
    public private(set) var streamed: [Duration] = []
    /// The waits without, one a run, taken in turn with the others.
    public private(set) var whole: [Duration] = []
    /// The gaps in all streamed sounds together.
    public private(set) var underruns = 0

    /// A wait that this share of the runs did not exceed (nearest rank); zero without a run.
    ///
    /// - Parameter percentile: 0...100.
    public static func percentile(_ percentile: Int, of waits: [Duration]) -> Duration {
        guard !waits.isEmpty else { return .zero }
        let rank = (waits.count * min(100, max(0, percentile)) + 99) / 100
        return waits.sorted()[max(1, rank) - 1]
    }

    /// The wait with streaming, as a share of the wait without; 1 is no gain.
    public func ratio(percentile: Int) -> Double {
        let whole = Self.percentile(percentile, of: whole)
        return whole > .zero ? Self.percentile(percentile, of: streamed) / whole : 1
    }

    /// Speaks the text again and again, in both ways.
    ///
    /// - Parameters:
    ///   - runs: How often in each way.
    ///   - loudspeaker: What it is played on; without one, on a silent one that takes as long.
    ///   - before: What lies between the end of speech and the voice, such as recognition and translation. It is part of
    ///     every wait.
    /// - Throws: What the voice, the loudspeaker or `before` throws; ``SpeechEngineError`` when no sound was heard.
    public static func measure(
        _ voice: any StreamingVoice, _ text: String, language: LanguageTag, runs: Int = 20,
        loudspeaker: Loudspeaker = .silent(), before: @Sendable () async throws -> Void = {}
    ) async throws -> FirstSound {
        var measured = FirstSound()
        for _ in 0..<max(1, runs) {
            measured.streamed.append(
                try await wait { onAudible in
                    try await before()
                    let stream = try await voice.stream(text, language: language)
                    let played = try await loudspeaker.play(stream, onAudible: onAudible)
                    measured.underruns += played.underruns
                    if let failure = played.failure { throw failure }
                })
            measured.whole.append(
                try await wait { onAudible in
                    try await before()
                    let clip = try await voice.synthesise(text, language: language)
                    _ = try await loudspeaker.play(clip) { moment in
                        onAudible(moment)
                        // What comes after it tells nothing.
                        loudspeaker.interrupt()
                    }
                })
        }
        return measured
    }

    private static func wait(
        _ body: (_ onAudible: @escaping @Sendable (ContinuousClock.Instant) -> Void) async throws -> Void
    ) async throws -> Duration {
        let (moments, told) = AsyncStream<ContinuousClock.Instant>.makeStream()
        let start = ContinuousClock.now
        try await body { told.yield($0) }
        told.finish()
        for await moment in moments { return moment - start }
        throw SpeechEngineError(
            .engineFailed, "Nothing was heard", remedy: "See whether the voice and the loudspeaker work")
    }
}
