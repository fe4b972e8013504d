import Foundation

/// Plays clips on a device, which it opens and keeps. It lives on one thread, which it blocks.
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

    /// Plays a clip to its end, or until it is interrupted.
    mutating func play(
        _ clip: SoundClip, reference: EchoReference, isInterrupted: () -> Bool, onUnderrun: () -> Void
    ) throws(AudioError) -> Loudspeaker.Outcome {
        if isInterrupted() { return .interrupted }
        reference.begin(try StreamResampler.resample(clip, to: PipelineFormat.sampleRate).samples)
        defer { reference.end(at: now()) }
        let wasOpen = pcm != nil
        do throws(AudioError) {
            return try attempt(clip, reference, isInterrupted, onUnderrun)
        } catch  where error.code == .deviceLost && wasOpen {
            // It may have been plugged out and in again since the last clip.
            return try attempt(clip, reference, isInterrupted, onUnderrun)
        }
    }

    private mutating func attempt(
        _ clip: SoundClip, _ reference: EchoReference, _ isInterrupted: () -> Bool, _ onUnderrun: () -> Void
    ) throws(AudioError) -> Loudspeaker.Outcome {
        do throws(AudioError) {
            if pcm == nil { pcm = try driver.open(name, .playback) }
            guard let pcm else { throw .silentDevice(name, .playback) }
            var writer = PCMWriter(pcm: pcm, name: name) { [now] written in
                let heard = Duration.seconds(Double(written - pcm.delay()) / Double(pcm.format.sampleRate))
                reference.isAudible(since: now() - heard)
            }
            let isWhole = try writer.write(clip, isInterrupted: isInterrupted, onUnderrun: onUnderrun)
            return isWhole ? .finished : .interrupted
        } catch {
            pcm = nil
            throw error
        }
    }
}

/// Writes one clip to a device, in the device's own format.
private struct PCMWriter {
    let pcm: any PCMDevice
    let name: String
    /// Told how many frames were written so far, after each write.
    let onWrite: (_ frames: Int) -> Void
    private var written = 0

    private static let waitMilliseconds = 100
    /// A device that takes nothing for so long is lost.
    private static let longestStandstillMilliseconds = 2_000
    private static let mostRecoveries = 8
    private static let samplesPerPiece = 1024

    init(pcm: any PCMDevice, name: String, onWrite: @escaping (Int) -> Void) {
        self.pcm = pcm
        self.name = name
        self.onWrite = onWrite
    }

    /// - Returns: `false` when it was interrupted; the device then keeps nothing of the clip.
    mutating func write(
        _ clip: SoundClip, isInterrupted: () -> Bool, onUnderrun: () -> Void
    ) throws(AudioError) -> Bool {
        let resampler = try StreamResampler(from: clip.sampleRate, to: pcm.format.sampleRate)
        var samples: [Float] = []
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: clip.samples.count + Self.samplesPerPiece, by: Self.samplesPerPiece) {
            samples.removeAll(keepingCapacity: true)
            bytes.removeAll(keepingCapacity: true)
            if start < clip.samples.count {
                let end = min(clip.samples.count, start + Self.samplesPerPiece)
                try resampler.process(clip.samples.span.extracting(start..<end), into: &samples)
            } else {
                try resampler.flush(into: &samples)
            }
            pcm.format.encode(samples[...], into: &bytes)
            guard try write(bytes, isInterrupted: isInterrupted, onUnderrun: onUnderrun) else {
                pcm.drop()
                return false
            }
        }
        let code = pcm.drain()
        // The device ran dry as the last sample was heard: nothing is missing.
        guard code >= 0 || code == -Int(EPIPE) else { throw .lostDevice(name, .playback, code: code) }
        return true
    }

    private mutating func write(
        _ bytes: [UInt8], isInterrupted: () -> Bool, onUnderrun: () -> Void
    ) throws(AudioError) -> Bool {
        var offset = 0
        var standstill = 0
        var recoveries = 0
        while offset < bytes.count {
            if isInterrupted() { return false }
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
                onUnderrun()
            } else {
                standstill = 0
                recoveries = 0
                offset += count * pcm.format.frameBytes
                written += count
                onWrite(written)
            }
        }
        return true
    }
}
