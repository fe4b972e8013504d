import Foundation
import Locks
import Testing

@testable import SpeechAudio

private let sound = tone(440, milliseconds: 300)

/// A stream at 16 kHz whose sound a test sends by hand; a lead of 10 ms is 160 samples.
private func stream(lead: Duration = .milliseconds(10), capacity: Duration = .seconds(2)) -> SoundStream {
    SoundStream(sampleRate: 16_000, lead: lead, capacity: capacity)
}

/// Does something at each of the device's waits, on the device's thread.
private final class AtWaits: Sendable {
    private let actions: Locked<[@Sendable () -> Void]>

    init(_ actions: [@Sendable () -> Void]) {
        self.actions = Locked(actions)
    }

    func pass() {
        actions.withLock { $0.isEmpty ? nil : $0.removeFirst() }?()
    }
}

private struct Broken: Error {}

@Suite("Sound that is still coming", .timeLimit(.minutes(15)))
struct SoundStreamTests {
    @Test("a stream is played whole, at the device's rate, and kept", arguments: [16_000, 48_000])
    func plays(rate: Int) async throws {
        let driver = FakeDriver([.success([])], format: PCMFormat(sampleRate: rate, channels: 1, encoding: .int16))
        let loudspeaker = Loudspeaker(device: "fake", driver: driver)
        let stream = SoundStream(sampleRate: 16_000, lead: .milliseconds(20)) { writer in
            for start in stride(from: 0, to: sound.count, by: 320) {
                #expect(await writer.send(Array(sound[start..<(start + 320)])))
            }
        }
        let played = try await loudspeaker.play(stream)
        #expect(played.outcome == .finished)
        #expect(played.isWhole)
        #expect(played.failure == nil)
        #expect(played.clip == SoundClip(samples: sound, sampleRate: 16_000))
        #expect(driver.log.drains == 1)
        #expect(!loudspeaker.isSpeaking)
    }

    @Test("it waits for the lead, and begins before the end has come")
    func lead() async throws {
        let stream = stream()
        #expect(await stream.writer.send(Array(sound[..<100])))
        #expect(stream.buffer.take(atMost: 50) == .late)
        #expect(await stream.writer.send(Array(sound[100..<160])))
        #expect(stream.buffer.take(atMost: 150) == .samples(Array(sound[..<150])))
        #expect(stream.buffer.take(atMost: 150) == .samples(Array(sound[150..<160])))
        #expect(stream.buffer.take(atMost: 150) == .late)
        stream.buffer.ranDry()
        #expect(await stream.writer.send([1]))
        #expect(stream.buffer.take(atMost: 150) == .late, "the lead is filled anew")
        stream.writer.finish()
        #expect(stream.buffer.take(atMost: 150) == .samples([1]), "or the end has come")
        #expect(stream.buffer.take(atMost: 150) == .end)
    }

    @Test("the first sound is heard while the rest is not there yet")
    func firstSound() async throws {
        let stream = stream()
        #expect(await stream.writer.send(Array(sound[..<1000])))
        // Told that it is heard, the test sends the rest: waiting for all of it would never end.
        let driver = FakeDriver([.success([])])
        let loudspeaker = Loudspeaker(device: "fake", driver: driver)
        let played = try await loudspeaker.play(stream) { _ in
            stream.buffer.offer(Array(sound[1000...]))
            stream.writer.finish()
        }
        #expect(played.clip.samples == sound)
        #expect(played.underruns == 0)
        #expect(driver.log.written.count == sound.count)
    }

    @Test("a producer that is faster than the loudspeaker waits")
    func backpressure() async throws {
        let stream = stream(capacity: .milliseconds(100))
        let sent = Locked(0)
        let producer = Task { [writer = stream.writer] in
            for start in stride(from: 0, to: sound.count, by: 400) {
                guard await writer.send(Array(sound[start..<(start + 400)])) else { return false }
                sent.withLock { $0 += 400 }
            }
            return true
        }
        // 100 ms are four pieces; the fourth fills it, and is accepted when there is room.
        var most = 0
        var taken: [Float] = []
        while taken.count < sound.count {
            stream.buffer.wait(.seconds(60))
            guard case .samples(let samples) = stream.buffer.take(atMost: 100) else { continue }
            taken += samples
            most = max(most, sent.withLock { $0 } - taken.count)
        }
        #expect(taken == sound)
        #expect(await producer.value)
        #expect(most <= 1600)
    }

    @Test("a new clip interrupts a stream, whose producer is told")
    func replaced() async throws {
        let stream = SoundStream(sampleRate: 16_000, lead: .zero) { writer in
            while await writer.send(sound) {}
        }
        let loudspeaker = Loudspeaker(device: "fake", driver: FakeDriver([.success([])]))
        let heard = AsyncStream<Void>.makeStream()
        async let played = loudspeaker.play(stream) { _ in heard.continuation.finish() }
        for await _ in heard.stream {}
        let clip = SoundClip(samples: [0.5, 0.5], sampleRate: 16_000)
        #expect(try await loudspeaker.play(clip) == .finished)
        #expect(try await played.outcome == .interrupted)
        #expect(try await !played.isWhole)
        #expect(try await played.failure == nil)
        #expect(await !stream.writer.send([0]))
    }

    @Test("a stream is interrupted while it waits for its first sound")
    func interruptedBeforeTheFirstSound() async throws {
        let stream = stream()
        let driver = FakeDriver([.success([])])
        let loudspeaker = Loudspeaker(device: "fake", driver: driver)
        async let played = loudspeaker.play(stream)
        while loudspeaker.clips < 1 { await Task.yield() }
        loudspeaker.interrupt()
        #expect(try await played.outcome == .interrupted)
        #expect(driver.log.written.isEmpty)
        #expect(await !stream.writer.send([0]))
    }

    @Test("what was interrupted after all of it had come is kept whole")
    func interruptedWhole() async throws {
        let stream = stream()
        #expect(await stream.writer.send(sound))
        stream.writer.finish()
        let loudspeaker = Locked<Loudspeaker?>(nil)
        let waits = AtWaits([{ loudspeaker.withLock { $0 }?.interrupt() }])
        let made = Loudspeaker(device: "fake", driver: FakeDriver([.success([.frames(100)])], beforeWait: waits.pass))
        loudspeaker.withLock { $0 = made }
        defer { loudspeaker.withLock { $0 = nil } }
        let played = try await made.play(stream)
        #expect(played.outcome == .interrupted)
        #expect(played.isWhole)
        #expect(played.clip.samples == sound)
    }

    @Test("letting go of a stream that was never played ends its producer")
    func letGo() async {
        let ended = AsyncStream<Bool>.makeStream()
        do {
            _ = SoundStream(sampleRate: 16_000, lead: .zero) { writer in
                while await writer.send(sound) {}
                ended.continuation.yield(Task.isCancelled)
                ended.continuation.finish()
            }
        }
        #expect(await ended.stream.first { _ in true } == true)
    }
}

@Suite("Faults of a stream", .timeLimit(.minutes(15)))
struct SoundStreamFaultTests {
    @Test("sound that is late is silence and counted once, and then goes on where it was")
    func underrun() async throws {
        let stream = stream()
        #expect(await stream.writer.send(Array(sound[..<1000])))
        // The waits are: the first sound; a period of silence; another, in which the rest comes.
        let waits = AtWaits([
            {}, {},
            {
                stream.buffer.offer(Array(sound[1000...]))
                stream.writer.finish()
            },
        ])
        let driver = FakeDriver([.success([])], beforeWait: waits.pass)
        let loudspeaker = Loudspeaker(device: "fake", driver: driver)
        let played = try await loudspeaker.play(stream)
        #expect(played.outcome == .finished)
        #expect(played.isWhole)
        #expect(played.underruns == 1)
        #expect(loudspeaker.underruns == 1)
        #expect(played.clip.samples == sound, "without the silence")
        #expect(driver.log.starts == 1, "it has less than a device likes to begin with")
        let written = driver.log.written
        #expect(written.count == sound.count + 2 * 160)
        #expect(written[1000..<1320].allSatisfy { $0 == 0 })
    }

    @Test("a stream that breaks off is played as far as it came, and says why")
    func breaksOff() async throws {
        let driver = FakeDriver([.success([])])
        let loudspeaker = Loudspeaker(device: "fake", driver: driver)
        let stream = SoundStream(sampleRate: 16_000, lead: .milliseconds(200)) { writer in
            _ = await writer.send(Array(sound[..<1000]))
            throw Broken()
        }
        let played = try await loudspeaker.play(stream)
        #expect(played.outcome == .finished)
        #expect(!played.isWhole)
        #expect(played.failure is Broken)
        #expect(played.clip.samples == Array(sound[..<1000]))
        #expect(driver.log.written.count == 1000)
    }

    @Test("a stream that breaks off before its first sound is silent")
    func nothing() async throws {
        let driver = FakeDriver([.success([])])
        let stream = SoundStream(sampleRate: 16_000, lead: .zero) { _ in throw Broken() }
        let played = try await Loudspeaker(device: "fake", driver: driver).play(stream)
        #expect(played.failure is Broken)
        #expect(played.clip.samples.isEmpty)
        #expect(driver.log.written.isEmpty)
    }

    @Test("a loudspeaker that is not there ends the producer")
    func noDevice() async {
        let stream = SoundStream(sampleRate: 16_000, lead: .zero) { writer in while await writer.send(sound) {} }
        let loudspeaker = Loudspeaker(device: "fake", driver: FakeDriver([.failure(.notThere)]))
        await #expect(throws: AudioError.self) { try await loudspeaker.play(stream) }
        #expect(await !stream.writer.send([0]))
    }

    @Test("a device that was plugged out and in since the last clip plays a stream from its beginning")
    func replugged() async throws {
        let steps = Array(repeating: FakePCM.Step.frames(4800), count: 5)
        let driver = FakeDriver(
            [.success(steps + [.frames(1024), .fails(-ENODEV)]), .success([])], recovery: -Int(ENODEV))
        let loudspeaker = Loudspeaker(device: "fake", driver: driver)
        let clip = SoundClip(samples: sound, sampleRate: 16_000)
        #expect(try await loudspeaker.play(clip) == .finished)
        let stream = stream()
        #expect(await stream.writer.send(sound))
        stream.writer.finish()
        let played = try await loudspeaker.play(stream)
        #expect(played.clip.samples == sound)
        #expect(driver.log.opens.count == 2)
        #expect(driver.log.written.count == 2 * sound.count + 1024)
    }

    @Test("a stream is played once: the second time there is nothing")
    func twice() async throws {
        let loudspeaker = Loudspeaker(device: "fake", driver: FakeDriver([.success([])]))
        let stream = SoundStream(sampleRate: 16_000, lead: .zero) { _ = await $0.send(sound) }
        #expect(try await loudspeaker.play(stream).isWhole)
        #expect(try await loudspeaker.play(stream).clip.samples.isEmpty)
    }
}
