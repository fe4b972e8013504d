import Foundation
import Locks
import Testing

@testable import SpeechAudio

private let clip = SoundClip(samples: tone(440, milliseconds: 300), sampleRate: 16_000)

/// Holds a device's thread at one of its waits, until a test lets it go.
private final class Hold: Sendable {
    private let call: Int
    private let calls = Locked(0)
    private let reached = AsyncStream<Void>.makeStream()
    private let proceed = DispatchSemaphore(value: 0)

    init(atWait call: Int) {
        self.call = call
    }

    /// Called by the device before it waits.
    func pass() {
        let call = calls.withLock { calls in
            calls += 1
            return calls
        }
        guard call == self.call else { return }
        reached.continuation.finish()
        proceed.wait()
    }

    /// Waits until the thread is there.
    func isReached() async {
        for await _ in reached.stream {}
    }

    func letGo() { proceed.signal() }
}

@Suite("Loudspeaker")
struct LoudspeakerTests {
    @Test("a clip is played whole, at the device's rate", arguments: [16_000, 44_100, 48_000], [1, 2])
    func plays(rate: Int, channels: Int) async throws {
        let driver = FakeDriver(
            [.success([])], format: PCMFormat(sampleRate: rate, channels: channels, encoding: .int16))
        let loudspeaker = Loudspeaker(device: "fake", driver: driver)
        #expect(try await loudspeaker.play(clip) == .finished)
        let written = driver.log.written
        #expect(abs(written.count - rate * 300 / 1000) <= 1)
        #expect(abs(amplitude(of: 440, in: written, rate: rate) - 0.5) < 0.02)
        #expect(driver.log.drains == 1)
        #expect(!loudspeaker.isSpeaking)
    }

    @Test("the device is opened once for many clips")
    func keepsDevice() async throws {
        let driver = FakeDriver([.success([])])
        let loudspeaker = Loudspeaker(device: "fake", driver: driver)
        for _ in 0..<3 { #expect(try await loudspeaker.play(clip) == .finished) }
        #expect(driver.log.opens == ["fake"])
        #expect(driver.log.written.count == 3 * clip.samples.count)
    }

    @Test("a clip without a sample is played at once")
    func emptyClip() async throws {
        let loudspeaker = Loudspeaker(device: "fake", driver: FakeDriver([.success([])]))
        #expect(try await loudspeaker.play(SoundClip(samples: [], sampleRate: 16_000)) == .finished)
    }

    @Test("it can be interrupted, and then is silent at once")
    func interrupt() async throws {
        let hold = Hold(atWait: 5)
        let driver = FakeDriver(
            [.success(Array(repeating: .frames(100), count: 1000))],
            beforeWait: { hold.pass() })
        let loudspeaker = Loudspeaker(device: "fake", driver: driver)
        async let outcome = loudspeaker.play(clip)
        await hold.isReached()
        #expect(loudspeaker.isSpeaking)
        loudspeaker.interrupt()
        #expect(!loudspeaker.isSpeaking)
        hold.letGo()
        #expect(try await outcome == .interrupted)
        #expect(driver.log.written.count == 500, "the write that was under way, and none after it")
        #expect(driver.log.drops == 1)
        #expect(driver.log.drains == 0)
        #expect(try await loudspeaker.play(clip) == .finished, "and the next clip is played")
    }

    @Test("a new clip interrupts the one that plays: they never sound together")
    func replaces() async throws {
        let hold = Hold(atWait: 2)
        let driver = FakeDriver(
            [.success([])],
            beforeWait: { hold.pass() })
        let loudspeaker = Loudspeaker(device: "fake", driver: driver)
        let other = SoundClip(samples: Array(repeating: -0.25, count: 4000), sampleRate: 16_000)
        async let first = loudspeaker.play(clip)
        await hold.isReached()
        async let second = loudspeaker.play(other)
        // The second has come when the first is told to end.
        while loudspeaker.clips < 2 { await Task.yield() }
        hold.letGo()
        #expect(try await first == .interrupted)
        #expect(try await second == .finished)
        let written = driver.log.written
        #expect(Array(written.suffix(4000)) == other.samples)
        #expect(written.count < clip.samples.count + 4000)
        #expect(driver.log.drops == 1)
    }

    @Test("a task that is cancelled is silent")
    func cancelled() async throws {
        let hold = Hold(atWait: 1)
        let driver = FakeDriver(
            [.success(Array(repeating: .frames(1), count: 10))],
            beforeWait: { hold.pass() })
        let loudspeaker = Loudspeaker(device: "fake", driver: driver)
        let task = Task { try await loudspeaker.play(clip) }
        await hold.isReached()
        task.cancel()
        hold.letGo()
        #expect(try await task.value == .interrupted)
    }

    @Test("the echo canceller gets what is played, and when")
    func reference() async throws {
        let start = ContinuousClock.now
        let driver = FakeDriver([.success([])])
        // A clock that stands still: the whole clip is written at one moment, so its end is heard then.
        let loudspeaker = Loudspeaker(device: "fake", driver: driver, now: { start })
        #expect(try await loudspeaker.play(clip) == .finished)
        var cursor = EchoReference.Cursor()
        var piece = [Float](repeating: 0, count: 512)
        let advance = EchoReference.advance
        let moment = start - .milliseconds(300) + .milliseconds(100)
        #expect(loudspeaker.reference.read(into: &piece, capturedFrom: moment, cursor: &cursor))
        #expect(piece == Array(clip.samples[(1600 + advance)..<(1600 + advance + 512)]))
    }
}

@Suite("When a clip is heard")
struct AudibilityTests {
    /// With a clock that stands still, moments are counted back from it.
    private func audible(delay: Int) async throws -> [Int] {
        let now = ContinuousClock.now
        let loudspeaker = Loudspeaker(
            device: "fake", driver: FakeDriver([.success([])], delay: delay), now: { now })
        let told = Locked<[Int]>([])
        let outcome = try await loudspeaker.play(clip) { moment in
            told.withLock { $0.append(Int(((now - moment) / .milliseconds(1)).rounded())) }
        }
        #expect(outcome == .finished)
        return told.withLock { $0 }
    }

    @Test("it is told once, when the device has given out what it held back")
    func once() async throws {
        // Pieces of 1024 samples are written: 64 ms each.
        #expect(try await audible(delay: 0) == [64])
        #expect(try await audible(delay: 800) == [14])
        #expect(try await audible(delay: 1600) == [28])
    }

    @Test("of a clip shorter than the device's buffer, it is told at the end")
    func shortClip() async throws {
        #expect(try await audible(delay: 100_000) == [300])
    }
}

@Suite("Faults of a loudspeaker")
struct LoudspeakerFaultTests {
    private func play(_ driver: FakeDriver) async -> (Result<Loudspeaker.Outcome, AudioError>, Loudspeaker) {
        let loudspeaker = Loudspeaker(device: "fake", driver: driver)
        do throws(AudioError) {
            return (.success(try await loudspeaker.play(clip)), loudspeaker)
        } catch {
            return (.failure(error), loudspeaker)
        }
    }

    private func code(_ result: Result<Loudspeaker.Outcome, AudioError>) -> AudioError.Code? {
        if case .failure(let error) = result { error.code } else { nil }
    }

    @Test("a loudspeaker that is not there or is taken says so, and may come back")
    func notThere() async throws {
        for error in [AudioError.notThere, .busy] {
            let driver = FakeDriver([.failure(error), .success([])])
            let (result, loudspeaker) = await play(driver)
            #expect(code(result) == error.code)
            #expect(!loudspeaker.isSpeaking)
            #expect(try await loudspeaker.play(clip) == .finished)
        }
    }

    @Test("an underrun is recovered from, counted, and no sample is lost", arguments: [EPIPE, ESTRPIPE])
    func underrun(code: Int32) async throws {
        let driver = FakeDriver([.success([.frames(500), .fails(-code), .frames(3), .fails(-code)])])
        let (result, loudspeaker) = await play(driver)
        #expect(try result.get() == .finished)
        #expect(loudspeaker.underruns == 2)
        #expect(driver.log.written.count == clip.samples.count)
        #expect(driver.log.recovers == [-Int(code), -Int(code)])
    }

    @Test("unplugged while it plays: the clip fails, and the next opens the device anew")
    func unplugged() async throws {
        let driver = FakeDriver([.success([.frames(500), .fails(-ENODEV)]), .success([])], recovery: -Int(ENODEV))
        let (result, loudspeaker) = await play(driver)
        #expect(code(result) == .deviceLost)
        #expect(driver.log.closes == 1)
        #expect(try await loudspeaker.play(clip) == .finished)
        #expect(driver.log.opens.count == 2)
    }

    @Test("unplugged and plugged in between two clips: nobody notices")
    func replugged() async throws {
        let steps = Array(repeating: FakePCM.Step.frames(4800), count: 5)
        let driver = FakeDriver([.success(steps + [.fails(-ENODEV)]), .success([])], recovery: -Int(ENODEV))
        let (first, loudspeaker) = await play(driver)
        #expect(try first.get() == .finished)
        #expect(try await loudspeaker.play(clip) == .finished)
        #expect(driver.log.opens.count == 2)
        #expect(driver.log.written.count == 2 * clip.samples.count)
    }

    @Test("a device that takes nothing is lost")
    func standsStill() async {
        let driver = FakeDriver([.success([.frames(10)] + Array(repeating: .waits, count: 20))])
        let (result, _) = await play(driver)
        #expect(code(result) == .deviceLost)
        #expect(driver.log.waits == 21)
    }

    @Test("a device that only ever runs dry is lost")
    func underrunsForever() async {
        let driver = FakeDriver([.success(Array(repeating: .fails(-EPIPE), count: 20))])
        let (result, _) = await play(driver)
        #expect(code(result) == .deviceLost)
    }

    @Test("running dry after the last sample is no fault, and losing the device there is")
    func drain() async throws {
        let dry = await play(FakeDriver([.success([])], drainResult: -Int(EPIPE))).0
        #expect(try dry.get() == .finished)
        let lost = await play(FakeDriver([.success([])], drainResult: -Int(ENODEV))).0
        #expect(code(lost) == .deviceLost)
    }

    @Test("a clip at an impossible rate is refused, and the next is played")
    func impossibleRate() async throws {
        let loudspeaker = Loudspeaker(device: "fake", driver: FakeDriver([.success([])]))
        await #expect(throws: AudioError.self) {
            try await loudspeaker.play(SoundClip(samples: [0, 0], sampleRate: 0))
        }
        #expect(try await loudspeaker.play(clip) == .finished)
    }
}
