import Foundation

/// Plays clips and streams on a device, which it opens and keeps. It lives on one thread, which it blocks.
struct Player {
    let name: String
    let driver: any PCMDriver
    let now: @Sendable () -> ContinuousClock.Instant
    private var pcm: (any PCMDevice)?

    init(name: String, driver: any PCMDriver, now: @escaping @Sendable () -> ContinuousClock.Instant) {
        self.name = name
        self.driver = driver
        self.now = now
    }

    /// Plays what a source has to its end, or until it is interrupted.
    mutating func play(_ source: any PlaybackSource, _ course: Course) throws(AudioError) -> Loudspeaker.Outcome {
        if course.isInterrupted() { return .interrupted }
        let wasOpen = pcm != nil
        do throws(AudioError) {
            return try attempt(source, course)
        } catch {
            // It may have been plugged out and in again since the last clip.
            guard error.code == .deviceLost, wasOpen else { throw error }
            source.rewind()
            return try attempt(source, course)
        }
    }

    private mutating func attempt(
        _ source: any PlaybackSource, _ course: Course
    ) throws(AudioError) -> Loudspeaker.Outcome {
        do throws(AudioError) {
            if pcm == nil { pcm = try driver.open(name, .playback) }
            guard let pcm else { throw .silentDevice(name, .playback) }
            course.reference.begin()
            defer { course.reference.end(at: now()) }
            var writer = PCMWriter(pcm: pcm, name: name, course: course, now: now)
            return try writer.write(source) ? .finished : .interrupted
        } catch {
            if error.code == .deviceLost { pcm = nil }
            throw error
        }
    }
}

/// What accompanies a clip while it is played.
struct Course: Sendable {
    /// What is played, for the echo canceller.
    let reference: EchoReference
    let isInterrupted: @Sendable () -> Bool
    /// Told once, when the first sample is heard.
    let onAudible: @Sendable (ContinuousClock.Instant) -> Void
    let onUnderrun: @Sendable () -> Void
}

/// Writes one clip or stream to a device, in the device's own format.
private struct PCMWriter {
    let pcm: any PCMDevice
    let name: String
    let course: Course
    let now: @Sendable () -> ContinuousClock.Instant
    /// In frames.
    private var written = 0
    private var isAudible = false
    /// Whether a device that has less than it likes to begin with was told to begin.
    private var isStarted = false
    /// Whether what was written last is silence, since nothing else was there.
    private var isDry = false

    private static let waitMilliseconds = 100
    /// A device that takes nothing for so long is lost.
    private static let longestStandstillMilliseconds = 2_000
    private static let mostRecoveries = 8
    private static let samplesPerPiece = 1024
    /// How long to wait for more of a stream before looking whether it was interrupted.
    private static let shortWait = Duration.milliseconds(20)

    init(
        pcm: any PCMDevice, name: String, course: Course, now: @escaping @Sendable () -> ContinuousClock.Instant
    ) {
        self.pcm = pcm
        self.name = name
        self.course = course
        self.now = now
    }

    /// - Returns: `false` when it was interrupted; the device then keeps nothing of the clip.
    mutating func write(_ source: any PlaybackSource) throws(AudioError) -> Bool {
        let resampler = try StreamResampler(from: source.sampleRate, to: pcm.format.sampleRate)
        let referenceResampler = try StreamResampler(from: source.sampleRate, to: PipelineFormat.sampleRate)
        let silence = [Float](repeating: 0, count: max(1, source.sampleRate * pcm.periodFrames / pcm.format.sampleRate))
        var samples: [Float] = []
        var reference: [Float] = []
        var bytes: [UInt8] = []
        var isAtEnd = false
        while !isAtEnd {
            samples.removeAll(keepingCapacity: true)
            reference.removeAll(keepingCapacity: true)
            bytes.removeAll(keepingCapacity: true)
            switch source.next(atMost: Self.samplesPerPiece) {
            case .samples(let piece):
                if isDry { course.onUnderrun() }
                isDry = false
                try resampler.process(piece.span, into: &samples)
                try referenceResampler.process(piece.span, into: &reference)
            case .late:
                guard !course.isInterrupted() else {
                    pcm.drop()
                    return false
                }
                guard waitForMore(from: source) else { continue }
                source.ranDry()
                isDry = true
                try resampler.process(silence.span, into: &samples)
                try referenceResampler.process(silence.span, into: &reference)
            case .end:
                isAtEnd = true
                try resampler.flush(into: &samples)
                try referenceResampler.flush(into: &reference)
            }
            course.reference.append(reference)
            pcm.format.encode(samples[...], into: &bytes)
            guard try write(bytes) else {
                pcm.drop()
                return false
            }
            // A device that takes silence faster than it could play it must not keep a core busy with that.
            if isDry { source.wait(Self.shortWait) }
        }
        let code = pcm.drain()
        // The device ran dry as the last sample was heard: nothing is missing.
        guard code >= 0 || code == -Int(EPIPE) else { throw .lostDevice(name, .playback, code: code) }
        // A clip shorter than the device's buffer.
        tellThatItIsAudible(since: now() - .seconds(Double(written) / Double(pcm.format.sampleRate)))
        return true
    }

    /// Waits for a source that is late, as long as the device has something to play.
    ///
    /// - Returns: Whether the device is about to run dry.
    private mutating func waitForMore(from source: any PlaybackSource) -> Bool {
        guard written > 0 else {
            source.wait(Self.shortWait)
            return false
        }
        if !isStarted {
            // It would wait for half of its buffer to be filled. One that has begun by itself refuses, which is as good.
            _ = pcm.start()
            isStarted = true
        }
        tellWhatIsHeard(after: 0)
        let left = Duration.seconds(Double(pcm.delay() - pcm.periodFrames) / Double(pcm.format.sampleRate))
        guard left > .zero else { return true }
        source.wait(min(left, Self.shortWait))
        return false
    }

    private mutating func write(_ bytes: [UInt8]) throws(AudioError) -> Bool {
        var offset = 0
        var standstill = 0
        var recoveries = 0
        while offset < bytes.count {
            if course.isInterrupted() { return false }
            var count = pcm.wait(milliseconds: Self.waitMilliseconds)
            if count > 0 { count = pcm.write(bytes, from: offset) }
            if count == 0 || count == -Int(EAGAIN) {
                standstill += Self.waitMilliseconds
                if standstill >= Self.longestStandstillMilliseconds { throw .silentDevice(name, .playback) }
            } else if count < 0 {
                recoveries += 1
                guard recoveries <= Self.mostRecoveries, pcm.recover(count) >= 0 else {
                    throw .lostDevice(name, .playback, code: count)
                }
                course.onUnderrun()
                isStarted = false
                isDry = false
            } else {
                standstill = 0
                recoveries = 0
                offset += count * pcm.format.frameBytes
                tellWhatIsHeard(after: count)
            }
        }
        return true
    }

    /// So many frames were written: what is not waiting in the device was heard.
    private mutating func tellWhatIsHeard(after count: Int) {
        written += count
        let heard = written - pcm.delay()
        let start = now() - .seconds(Double(heard) / Double(pcm.format.sampleRate))
        course.reference.isAudible(since: start)
        // Before anything was heard, when it will be is a guess.
        if heard > 0 { tellThatItIsAudible(since: start) }
    }

    private mutating func tellThatItIsAudible(since start: ContinuousClock.Instant) {
        guard !isAudible, written > 0 else { return }
        isAudible = true
        course.onAudible(start)
    }
}
