import Foundation
import Locks

/// Listens at a microphone, on a thread of its own, for as long as it is told to.
///
///     let microphone = Microphone(device: "CARD=Device,DEV=0")
///     for await event in microphone.start() {
///         switch event {
///         case .samples(let block): events = try detector.feed(block)
///         case .overrun: events = detector.interrupt()
///         case .lost(let error): events = detector.interrupt(); screen.show(error)
///         case .recovered: screen.clear()
///         }
///     }
///
/// A microphone that is not there, is taken or is unplugged is told of once, tried again after waits that grow from
/// 0.25 to 4 seconds, and picked up when it is back. Sound that nobody takes is held up to a limit; then the oldest
/// goes, and that is counted.
public final class Microphone: Sendable {
    /// The events of a microphone, for one task: `for await event in events`.
    ///
    /// Whoever holds them holds the microphone; when nobody does any more, it stops.
    public struct Events: AsyncSequence, AsyncIteratorProtocol, Sendable {
        fileprivate let microphone: Microphone

        /// Itself: there is one stream of events.
        public func makeAsyncIterator() -> Events { self }

        /// The next event; `nil` after ``Microphone/stop()`` or when the task is cancelled.
        public func next() async -> MicrophoneEvent? { await microphone.queue.next() }
    }

    /// The device's name.
    public let device: String

    private let queue: CaptureQueue
    private let signal = StopSignal()
    private let isStarted = Locked(false)
    private let driver: any PCMDriver
    private let pause: @Sendable (Duration) -> Void
    private let now: @Sendable () -> ContinuousClock.Instant

    /// Does not open it yet.
    ///
    /// - Parameters:
    ///   - device: A name from ``AudioDevice/list(_:)``, or another that ALSA knows.
    ///   - bufferBytes: How much sound to hold when nobody takes it; 1 MiB is five seconds at 48 kHz.
    public convenience init(device: String, bufferBytes: Int = 1 << 20) {
        self.init(device: device, bufferBytes: bufferBytes, driver: ALSADriver())
    }

    /// For tests: with another driver and another clock.
    ///
    /// - Parameter pause: Waits before the device is tried again; by default until ``stop()`` at most.
    package init(
        device: String, bufferBytes: Int = 1 << 20, driver: any PCMDriver,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        pause: (@Sendable (Duration) -> Void)? = nil
    ) {
        self.device = device
        queue = CaptureQueue(capacity: bufferBytes / MemoryLayout<Float>.stride)
        self.driver = driver
        self.now = now
        let signal = self.signal
        self.pause = pause ?? { signal.wait($0) }
    }

    deinit { stop() }

    /// How often sound was missing since the start.
    public var overruns: Int { queue.overruns }
    /// How many samples went because nobody took them.
    public var droppedSamples: Int { queue.droppedSamples }

    /// Opens the microphone and listens until ``stop()``. Started again, it goes on as it did.
    ///
    /// - Returns: What happens, from now on.
    public func start() -> Events {
        let isFirst = isStarted.withLock { isStarted in
            defer { isStarted = true }
            return !isStarted
        }
        guard isFirst else { return Events(microphone: self) }
        let capture = Capture(device: device, driver: driver, queue: queue, signal: signal, pause: pause, now: now)
        Thread.detachNewThread { capture.run() }
        return Events(microphone: self)
    }

    /// Stops listening and closes the device, within a tenth of a second. The events end.
    public func stop() {
        signal.stop()
    }
}

/// The loop of the thread that captures.
private struct Capture: Sendable {
    let device: String
    let driver: any PCMDriver
    let queue: CaptureQueue
    let signal: StopSignal
    let pause: @Sendable (Duration) -> Void
    let now: @Sendable () -> ContinuousClock.Instant

    /// How long one wait for sound lasts; `stop` is noticed after it.
    private static let waitMilliseconds = 100
    /// A device that gives nothing for so long is lost. USB microphones that fell over are like that.
    private static let longestSilenceMilliseconds = 2_000
    /// So many errors in a row, each of them recovered from, without any sound in between, are a loss.
    private static let mostRecoveries = 8

    func run() {
        defer { queue.close() }
        var retry = RetryWait()
        var loss: AudioError.Code?
        while !signal.isStopped {
            do throws(AudioError) {
                let pcm = try driver.open(device, .capture)
                try capture(from: pcm) {
                    if loss != nil { queue.add(.recovered) }
                    loss = nil
                    retry.reset()
                }
            } catch {
                if loss != error.code { queue.add(.lost(error)) }
                loss = error.code
                if !signal.isStopped { pause(retry.next()) }
            }
        }
    }

    /// Captures until it is told to stop, or until the device is lost.
    ///
    /// - Parameter onFirstSound: Called once, before the first sound is handed on.
    private func capture(from pcm: any PCMDevice, onFirstSound: () -> Void) throws(AudioError) {
        let format = pcm.format
        var bytes = [UInt8](repeating: 0, count: pcm.periodFrames * format.frameBytes)
        var samples: [Float] = []
        var silence = 0
        var recoveries = 0
        var hasSound = false
        _ = pcm.start()
        while !signal.isStopped {
            var count = pcm.wait(milliseconds: Self.waitMilliseconds)
            if count > 0 { count = pcm.read(pcm.periodFrames, into: &bytes) }
            if count == 0 || count == -Int(EAGAIN) {
                silence += Self.waitMilliseconds
                if silence >= Self.longestSilenceMilliseconds { throw .silentDevice(device, .capture) }
                continue
            }
            silence = 0
            if count < 0 {
                try recover(pcm, from: count, attempt: &recoveries)
                continue
            }
            recoveries = 0
            if !hasSound { onFirstSound() }
            hasSound = true
            let behind = Duration.seconds(Double(pcm.delay()) / Double(format.sampleRate))
            samples.removeAll(keepingCapacity: true)
            format.decode(bytes, frames: count, into: &samples)
            queue.append(samples.span, sampleRate: format.sampleRate, endedAt: now() - behind)
        }
    }

    private func recover(_ pcm: any PCMDevice, from code: Int, attempt: inout Int) throws(AudioError) {
        attempt += 1
        guard attempt <= Self.mostRecoveries, pcm.recover(code) >= 0 else {
            throw .lostDevice(device, .capture, code: code)
        }
        // After an overrun the device waits to be started again.
        _ = pcm.start()
        queue.add(.overrun(1))
    }
}
