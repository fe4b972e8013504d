import Foundation

/// A loudspeaker that nobody hears: it takes sound at the pace at which a sound card would play it, for measuring on
/// machines that have none.
///
/// Like the sound card, it has a buffer of 160 ms, begins when half of it is filled or when it is told to, and runs dry.
struct SilentDriver: PCMDriver {
    func open(_ name: String, _ direction: AudioDirection) throws(AudioError) -> any PCMDevice {
        guard direction == .playback else {
            throw AudioError(
                .deviceUnsuitable, "\(name) plays and does not hear", remedy: "Choose a microphone to capture from")
        }
        return SilentDevice()
    }
}

/// It belongs to one thread.
private final class SilentDevice: PCMDevice {
    let format = PCMFormat(sampleRate: 48_000, channels: 1, encoding: .int16)
    let periodFrames = 960
    private let bufferFrames = 7680
    /// In frames, since the start.
    private var written = 0
    private var began: ContinuousClock.Instant?

    private var played: Int {
        began.map { Int((ContinuousClock.now - $0) / .seconds(1) * Double(format.sampleRate)) } ?? 0
    }

    func start() -> Int {
        guard began == nil else { return -Int(EBADFD) }
        began = .now
        return 0
    }

    func wait(milliseconds: Int) -> Int {
        let deadline = ContinuousClock.now + .milliseconds(milliseconds)
        while bufferFrames - delay() < periodFrames {
            if ContinuousClock.now >= deadline { return 0 }
            Thread.sleep(forTimeInterval: 0.001)
        }
        return 1
    }

    func read(_ frames: Int, into bytes: inout [UInt8]) -> Int { -Int(EBADF) }

    func write(_ bytes: [UInt8], from offset: Int) -> Int {
        if played > written { return -Int(EPIPE) }
        let count = min((bytes.count - offset) / format.frameBytes, bufferFrames - delay())
        written += count
        if began == nil, written >= bufferFrames / 2 { began = .now }
        return count
    }

    func delay() -> Int { max(0, written - played) }

    func recover(_ code: Int) -> Int {
        guard code == -Int(EPIPE) else { return code }
        drop()
        return 0
    }

    func drain() -> Int {
        if began == nil { began = .now }
        Thread.sleep(forTimeInterval: Double(delay()) / Double(format.sampleRate))
        drop()
        return 0
    }

    func drop() {
        written = 0
        began = nil
    }
}

extension Loudspeaker {
    /// A loudspeaker that nobody hears and that takes as long as one that is heard, for measuring.
    public static func silent() -> Loudspeaker {
        Loudspeaker(device: "silent", driver: SilentDriver())
    }
}
