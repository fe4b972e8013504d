import Locks

/// What happens at a microphone, in order.
public enum MicrophoneEvent: Sendable {
    /// Sound was captured.
    case samples(SoundBlock)
    /// Sound is missing here: it came faster than it was taken. How often that happened since the event before.
    case overrun(count: Int)
    /// The microphone does not work; it is tried again until it does. What was said last is not whole.
    case lost(AudioError)
    /// The microphone works again.
    case recovered
}

/// Between the thread that captures and the task that listens: a ring of samples, with marks where something happened.
///
/// It holds so many samples and no more. When nobody takes them the oldest go, and are counted.
final class CaptureQueue: Sendable {
    /// Something that happened at a position of the stream.
    enum Mark: Sendable {
        case sampleRate(Int)
        case overrun(Int)
        case lost(AudioError)
        case recovered
    }

    fileprivate struct State: Sendable {
        var ring: SampleRing
        var marks: [(position: Int, mark: Mark)] = []
        /// The rate of the oldest sample that is held, and of the newest.
        var headRate = PipelineFormat.sampleRate
        var tailRate = 0
        /// When the newest sample was captured.
        var tailMoment: ContinuousClock.Instant?
        /// Overruns of the ring that were not told yet.
        var drops = 0
        var overruns = 0
        var droppedSamples = 0
        var isClosed = false
        var waiter: CheckedContinuation<MicrophoneEvent?, Never>?
    }

    /// A microphone that comes and goes while nobody listens must not fill the memory with the story.
    fileprivate static let mostMarks = 64

    private let state: Locked<State>

    init(capacity: Int) {
        state = Locked(State(ring: SampleRing(capacity: capacity)))
    }

    /// How often sound was missing, in the device or here.
    var overruns: Int { state.withLock { $0.overruns } }
    /// How many samples went because nobody took them.
    var droppedSamples: Int { state.withLock { $0.droppedSamples } }

    func append(_ samples: Span<Float>, sampleRate: Int, endedAt: ContinuousClock.Instant) {
        let delivery = state.withLock { state in
            if state.tailRate != sampleRate {
                state.add(.sampleRate(sampleRate))
                state.tailRate = sampleRate
            }
            let dropped = state.ring.append(samples)
            if dropped > 0 {
                state.droppedSamples += dropped
                // One stretch of missing sound, however many blocks it is long.
                if state.drops == 0 { state.overruns += 1 }
                state.drops = 1
            }
            state.tailMoment = endedAt
            return state.delivery()
        }
        delivery?()
    }

    func add(_ mark: Mark) {
        let delivery = state.withLock { state in
            if case .overrun(let count) = mark { state.overruns += count }
            state.add(mark)
            return state.delivery()
        }
        delivery?()
    }

    /// No more will come. What is held can still be taken.
    func close() {
        let delivery = state.withLock { state in
            state.isClosed = true
            return state.delivery()
        }
        delivery?()
    }

    /// The next event, when there is one; `nil` after the last. For one task at a time: of two, the first gets `nil`.
    func next() async -> MicrophoneEvent? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let (earlier, delivery) = state.withLock { state in
                    let earlier = state.waiter
                    state.waiter = continuation
                    return (earlier, Task.isCancelled ? state.surrender() : state.delivery())
                }
                earlier?.resume(returning: nil)
                delivery?()
            }
        } onCancel: {
            state.withLock { $0.surrender() }?()
        }
    }
}

extension CaptureQueue.State {
    /// Takes the next event for whoever waits, to be handed over once the lock is open.
    fileprivate mutating func delivery() -> (() -> Void)? {
        guard let waiter else { return nil }
        let event = take()
        guard event != nil || isClosed else { return nil }
        self.waiter = nil
        return { waiter.resume(returning: event) }
    }

    /// Lets whoever waits go without an event.
    fileprivate mutating func surrender() -> (() -> Void)? {
        guard let waiter else { return nil }
        self.waiter = nil
        return { waiter.resume(returning: nil) }
    }

    fileprivate mutating func add(_ mark: CaptureQueue.Mark) {
        if case .overrun(let more) = mark, case (ring.end, .overrun(let count))? = marks.last {
            marks[marks.count - 1].mark = .overrun(count + more)
            return
        }
        if marks.count == CaptureQueue.mostMarks {
            marks.removeAll()
            ring.removeSamples(before: ring.end)
            headRate = tailRate
            drops = 1
        }
        marks.append((ring.end, mark))
    }

    private mutating func take() -> MicrophoneEvent? {
        while let (position, mark) = marks.first, position <= ring.start {
            marks.removeFirst()
            switch mark {
            case .sampleRate(let rate): headRate = rate
            case .overrun(let count): return .overrun(count: count)
            case .lost(let error): return .lost(error)
            case .recovered: return .recovered
            }
        }
        if drops > 0 {
            defer { drops = 0 }
            return .overrun(count: drops)
        }
        let end = min(marks.first?.position ?? ring.end, ring.end)
        guard end > ring.start else { return nil }
        let samples = ring.samples(in: ring.start..<end)
        ring.removeSamples(before: end)
        let behind = Duration.seconds(Double(ring.end - end) / Double(headRate))
        return .samples(SoundBlock(samples: samples, sampleRate: headRate, endedAt: tailMoment.map { $0 - behind }))
    }
}
