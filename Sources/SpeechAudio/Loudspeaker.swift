import Dispatch
import Locks

/// Plays sound, one clip at a time, on a thread of its own.
///
///     let loudspeaker = Loudspeaker(device: "default")
///     switch try await loudspeaker.play(clip) {
///     case .finished: …
///     case .interrupted: …
///     }
///
/// Two clips never sound together: a new one interrupts the one that plays, since it answers what was said last. The
/// device is opened for the first clip and kept; when it is lost, that clip fails and the next one tries again.
public final class Loudspeaker: Sendable {
    /// How a clip ended.
    public enum Outcome: String, Sendable {
        /// It was played, and heard, to its end.
        case finished
        /// Another clip, ``Loudspeaker/interrupt()`` or the cancellation of its task ended it.
        case interrupted
    }

    /// The device's name.
    public let device: String
    /// What is played, for an echo canceller.
    public let reference = EchoReference()

    /// Which clip is the latest, and which are over; clips are numbered from 1.
    private struct Turn: Sendable {
        var latest = 0
        /// The clips up to this one are not to be played any more.
        var interrupted = 0
        var underruns = 0
    }

    private let turn = Locked(Turn())
    private let thread = DispatchQueue(label: "parley.loudspeaker", qos: .userInteractive)
    /// Locked by `thread` alone, for as long as a clip plays.
    private let player: Locked<Player>

    /// Does not open it yet.
    ///
    /// - Parameter device: A name from ``AudioDevice/list(_:)``, or another that ALSA knows.
    public convenience init(device: String) {
        self.init(device: device, driver: ALSADriver())
    }

    /// For tests: with another driver and another clock.
    package init(
        device: String, driver: any PCMDriver, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.device = device
        player = Locked(Player(name: device, driver: driver, now: now))
    }

    /// Whether a clip is played, or is about to be.
    public var isSpeaking: Bool {
        turn.withLock { $0.latest > $0.interrupted }
    }

    /// How many clips were handed over since the start.
    public var clips: Int { turn.withLock { $0.latest } }

    /// How often the device ran dry since the start.
    public var underruns: Int { turn.withLock { $0.underruns } }

    /// Plays a clip, and returns when it was heard or interrupted. It interrupts the clip that plays.
    ///
    /// - Parameters:
    ///   - clip: At any rate.
    ///   - onAudible: Told once, on the loudspeaker's thread, when the first sample is heard or was: what a customer
    ///     waits for ends there.
    /// - Throws: ``AudioError``, as ``AudioDevice/probe(_:_:)``; the code is `deviceLost` when the device goes away
    ///   while it plays.
    public func play(
        _ clip: SoundClip, onAudible: @escaping @Sendable (ContinuousClock.Instant) -> Void = { _ in }
    ) async throws(AudioError) -> Outcome {
        try await run { self.perform(ClipSource(clip), ticket: $0, onAudible) }.get()
    }

    /// Plays sound that is still coming, from the moment on when its ``SoundStream/lead`` is there, and returns when all
    /// of it was heard, it was interrupted, or no more comes. It interrupts the clip that plays.
    ///
    /// When the sound is late there is silence until the lead is there again; each such gap counts as an underrun.
    ///
    /// - Parameters:
    ///   - stream: Played once; it has ended when this returns.
    ///   - onAudible: As for a clip.
    /// - Returns: How it ended and what came. An error of the stream is in there, with what was played until then.
    /// - Throws: ``AudioError`` when the device fails, as for a clip.
    public func play(
        _ stream: SoundStream, onAudible: @escaping @Sendable (ContinuousClock.Instant) -> Void = { _ in }
    ) async throws(AudioError) -> StreamedClip {
        try await run { ticket in
            let underruns = Locked(0)
            let source = StreamSource(stream)
            let result = self.perform(source, ticket: ticket, onAudible) { underruns.withLock { $0 += 1 } }
            let (clip, end) = source.conclude()
            return result.map { StreamedClip($0, clip, end, underruns: underruns.withLock { $0 }) }
        }.get()
    }

    /// Runs a turn on the loudspeaker's thread; it is over when its task is cancelled.
    private func run<Value: Sendable>(
        _ body: @escaping @Sendable (_ ticket: Int) -> Result<Value, AudioError>
    ) async -> Result<Value, AudioError> {
        let ticket = turn.withLock { turn in
            turn.interrupted = turn.latest
            turn.latest += 1
            return turn.latest
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                thread.async { continuation.resume(returning: body(ticket)) }
            }
        } onCancel: {
            interrupt(upTo: ticket)
        }
    }

    /// Ends the clip that plays, at once; the device's buffer is dropped. Without one, nothing happens. Of a clip that is
    /// wholly in the buffer, the last sixth of a second is played.
    public func interrupt() {
        turn.withLock { $0.interrupted = $0.latest }
    }

    private func interrupt(upTo ticket: Int) {
        turn.withLock { $0.interrupted = max($0.interrupted, ticket) }
    }

    private func perform(
        _ source: any PlaybackSource, ticket: Int, _ onAudible: @escaping @Sendable (ContinuousClock.Instant) -> Void,
        onUnderrun: @escaping @Sendable () -> Void = {}
    ) -> Result<Outcome, AudioError> {
        defer { interrupt(upTo: ticket) }
        let course = Course(
            reference: reference, isInterrupted: { self.turn.withLock { $0.interrupted >= ticket } },
            onAudible: onAudible,
            onUnderrun: {
                self.turn.withLock { $0.underruns += 1 }
                onUnderrun()
            })
        return player.withLock { player in
            do throws(AudioError) {
                return .success(try player.play(source, course))
            } catch {
                return .failure(error)
            }
        }
    }
}

/// What came of a stream that was played.
public struct StreamedClip: Sendable {
    /// How playing it ended. A stream that broke off was played to the end of what came, and is finished.
    public let outcome: Loudspeaker.Outcome
    /// Everything that came, heard or not, without the silence of underruns.
    public let clip: SoundClip
    /// Whether that is all there is: the clip can be kept and played again. Also one that was interrupted can be whole.
    public let isWhole: Bool
    /// Why the stream broke off; `nil` when it is whole or nobody wanted the rest.
    public let failure: (any Error)?
    /// How many gaps there were.
    public let underruns: Int

    fileprivate init(
        _ outcome: Loudspeaker.Outcome, _ clip: SoundClip, _ end: SoundStreamBuffer.End, underruns: Int
    ) {
        self.outcome = outcome
        self.clip = clip
        self.underruns = underruns
        switch end {
        case .whole: (isWhole, failure) = (true, nil)
        case .failed(let error): (isWhole, failure) = (false, error)
        case .cancelled: (isWhole, failure) = (false, nil)
        }
    }
}
