import Foundation

/// Sound that is still coming: mono samples at one rate, in pieces, bounded in between.
///
///     let stream = SoundStream(sampleRate: 24_000, lead: .milliseconds(80)) { writer in
///         for try await piece in pieces {
///             guard await writer.send(piece) else { return }      // nobody listens any more
///         }
///     }
///     let played = try await loudspeaker.play(stream)
///
/// The closure runs at once, in a task of its own. When it returns, the sound is whole; when it throws, the sound ends
/// there and the error is reported with what was played. Letting go of the stream, or interrupting it while it plays,
/// cancels the task. A stream is played once.
public final class SoundStream: Sendable {
    /// Samples a second, in Hz.
    public let sampleRate: Int
    /// How much sound is there before the first sample is played, and again after the sound has stalled. More of it
    /// bears a more uneven network, and makes the first sound later by as much.
    public let lead: Duration
    /// What lies between the producer and the loudspeaker.
    let buffer: SoundStreamBuffer

    /// Begins to produce sound.
    ///
    /// - Parameters:
    ///   - sampleRate: Samples a second, in Hz.
    ///   - lead: See ``lead``.
    ///   - capacity: How much sound may wait to be played before the producer has to wait; never less than the lead.
    ///   - produce: Sends the sound, in order.
    public convenience init(
        sampleRate: Int, lead: Duration, capacity: Duration = .seconds(2),
        produce: @escaping @Sendable (Writer) async throws -> Void
    ) {
        self.init(sampleRate: sampleRate, lead: lead, capacity: capacity)
        let writer = writer
        let task = Task {
            do {
                try await produce(writer)
                writer.finish()
            } catch {
                writer.finish(throwing: error)
            }
        }
        buffer.onCancel { task.cancel() }
    }

    /// A stream whose sound comes from ``writer``.
    init(sampleRate: Int, lead: Duration, capacity: Duration) {
        self.sampleRate = sampleRate
        self.lead = lead
        let leadSamples = Self.samples(in: lead, at: sampleRate)
        buffer = SoundStreamBuffer(
            lead: leadSamples, capacity: max(1, leadSamples, Self.samples(in: capacity, at: sampleRate)))
    }

    deinit {
        buffer.cancel()
    }

    var writer: Writer { Writer(buffer: buffer) }

    private static func samples(in duration: Duration, at rate: Int) -> Int {
        // An hour is longer than any lead, and keeps nonsense in range.
        Int(Double(max(0, rate)) * min(3600, max(0, duration / .seconds(1))))
    }

    /// Where the sound of a stream goes in. One task sends at a time.
    public struct Writer: Sendable {
        fileprivate let buffer: SoundStreamBuffer

        /// Hands over the next samples, in -1...1, and waits while as much as may wait is waiting.
        ///
        /// - Returns: `false` when nobody listens any more.
        public func send(_ samples: [Float]) async -> Bool { await buffer.send(samples) }

        /// Ends the sound; with an error, it is not whole.
        func finish(throwing error: (any Error)? = nil) {
            buffer.finish(error.map { .failed($0) } ?? .whole)
        }
    }
}

/// What lies between the task that produces sound and the thread that plays it.
///
/// The task waits as tasks do, while the buffer is full. The thread waits on a condition, since it may block.
final class SoundStreamBuffer: Sendable {
    /// How a stream ended.
    enum End: Sendable {
        /// Everything came.
        case whole
        /// The producer gave up.
        case failed(any Error)
        /// The listener did.
        case cancelled
    }

    private struct State {
        var samples: [Float] = []
        var end: End?
        /// Until the lead is there, nothing is handed out.
        var isFilling = true
        var sender: CheckedContinuation<Bool, Never>?
        var onCancel: (@Sendable () -> Void)?
    }

    private let lead: Int
    private let capacity: Int
    private let condition = NSCondition()
    // Read and written only while `condition` is locked.
    nonisolated(unsafe) private var state = State()

    init(lead: Int, capacity: Int) {
        self.lead = lead
        self.capacity = capacity
    }

    private func withState<Value>(_ body: (inout State) -> Value) -> Value {
        condition.withLock { unsafe body(&state) }
    }

    // MARK: - The producer

    func send(_ samples: [Float]) async -> Bool {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                withState { state in
                    guard accept(samples, &state) else { return continuation.resume(returning: false) }
                    if state.samples.count < capacity {
                        continuation.resume(returning: true)
                    } else {
                        state.sender = continuation
                    }
                }
            }
        } onCancel: {
            finish(.cancelled)
        }
    }

    /// Hands over samples without waiting for room.
    func offer(_ samples: [Float]) {
        withState { _ = accept(samples, &$0) }
    }

    private func accept(_ samples: [Float], _ state: inout State) -> Bool {
        guard state.end == nil else { return false }
        state.samples += samples
        condition.signal()
        return true
    }

    func finish(_ end: End) {
        withState { state in
            guard state.end == nil else { return }
            state.end = end
            state.onCancel = nil
            state.sender?.resume(returning: false)
            state.sender = nil
            condition.signal()
        }
    }

    /// Says what ends the producer when the listener gives up.
    func onCancel(_ body: @escaping @Sendable () -> Void) {
        let isLate = withState { state in
            if state.end == nil { state.onCancel = body }
            if case .cancelled? = state.end { return true }
            return false
        }
        if isLate { body() }
    }

    // MARK: - The listener

    /// At most so many samples, without waiting.
    func take(atMost count: Int) -> Supply {
        withState { state in
            if state.isFilling {
                guard state.end != nil || state.samples.count >= lead else { return .late }
                state.isFilling = false
            }
            guard !state.samples.isEmpty else { return state.end == nil ? .late : .end }
            let taken = Array(state.samples.prefix(count))
            state.samples.removeFirst(taken.count)
            if state.samples.count < capacity {
                state.sender?.resume(returning: true)
                state.sender = nil
            }
            return .samples(taken)
        }
    }

    /// There was nothing when it was needed: the lead is to be filled anew.
    func ranDry() {
        withState { $0.isFilling = true }
    }

    /// Waits until ``take(atMost:)`` would give something, or the time is over.
    func wait(_ duration: Duration) {
        let deadline = Date(timeIntervalSinceNow: duration / .seconds(1))
        condition.withLock {
            while unsafe state.end == nil, unsafe state.samples.count < (state.isFilling ? max(1, lead) : 1),
                condition.wait(until: deadline)
            {}
        }
    }

    /// Ends the producer.
    func cancel() {
        let onCancel = withState { $0.onCancel }
        finish(.cancelled)
        onCancel?()
    }

    /// Ends the producer, and gives what was not taken and how it ended.
    func conclude() -> (rest: [Float], end: End) {
        cancel()
        return withState { state in
            defer { state.samples = [] }
            return (state.samples, state.end ?? .cancelled)
        }
    }
}
