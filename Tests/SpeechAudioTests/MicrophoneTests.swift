import Foundation
import Locks
import Testing

@testable import SpeechAudio

/// What a microphone tells, in a few words.
private func describe(_ event: MicrophoneEvent) -> String {
    switch event {
    case .samples(let block): "\(block.samples.count) samples at \(block.sampleRate)"
    case .overrun(let count): "overrun \(count)"
    case .lost(let error): "lost: \(error.code)"
    case .recovered: "recovered"
    }
}

@Suite("Queue of captured sound")
struct CaptureQueueTests {
    private let now = ContinuousClock.now

    private func append(_ samples: [Float], to queue: CaptureQueue, rate: Int = 16_000) {
        queue.append(samples.span, sampleRate: rate, endedAt: now)
    }

    /// Everything that is held, once the queue is closed.
    private func drain(_ queue: CaptureQueue) async -> [MicrophoneEvent] {
        queue.close()
        var events: [MicrophoneEvent] = []
        while let event = await queue.next() { events.append(event) }
        return events
    }

    @Test("what goes in comes out, in order, with the marks at their places")
    func order() async {
        let queue = CaptureQueue(capacity: 1000)
        append([1, 2], to: queue)
        append([3], to: queue)
        queue.add(.overrun(1))
        queue.add(.overrun(2))
        append([4], to: queue)
        queue.add(.lost(.notThere))
        queue.add(.recovered)
        append([5, 6], to: queue, rate: 48_000)
        let events = await drain(queue)
        #expect(
            events.map(describe) == [
                "3 samples at 16000", "overrun 3", "1 samples at 16000", "lost: device-not-found", "recovered",
                "2 samples at 48000",
            ])
        #expect(queue.overruns == 3)
        #expect(queue.droppedSamples == 0)
    }

    @Test("when nobody takes it, the oldest goes, and that is told once")
    func bounded() async {
        let queue = CaptureQueue(capacity: 10)
        for block in 0..<10 { append((0..<4).map { Float(block * 4 + $0) }, to: queue) }
        let events = await drain(queue)
        #expect(events.map(describe) == ["overrun 1", "10 samples at 16000"])
        guard case .samples(let block)? = events.last else { return }
        #expect(block.samples == (30..<40).map { Float($0) })
        #expect(queue.droppedSamples == 30)
        #expect(queue.overruns == 1)
    }

    @Test("a loss is told even when its sound is gone")
    func marksSurvive() async {
        let queue = CaptureQueue(capacity: 4)
        append([1, 2, 3], to: queue)
        queue.add(.lost(.busy))
        queue.add(.recovered)
        append([4, 5, 6, 7, 8], to: queue, rate: 48_000)
        let events = await drain(queue)
        #expect(
            events.map(describe) == ["lost: device-busy", "recovered", "overrun 1", "4 samples at 48000"])
    }

    @Test("a microphone that comes and goes forever does not fill the memory")
    func boundedMarks() async {
        let queue = CaptureQueue(capacity: 100)
        for _ in 0..<1000 {
            queue.add(.lost(.notThere))
            queue.add(.recovered)
            append([1], to: queue)
        }
        let events = await drain(queue)
        #expect(events.count < 200)
        #expect(events.contains { if case .overrun = $0 { true } else { false } })
        guard case .samples? = events.last else {
            Issue.record("the latest sound is missing")
            return
        }
    }

    @Test("a block knows when it was captured")
    func moments() async {
        let queue = CaptureQueue(capacity: 100_000)
        append(Array(repeating: 0, count: 8000), to: queue)
        queue.add(.overrun(1))
        append(Array(repeating: 0, count: 4000), to: queue)
        var moments: [ContinuousClock.Instant?] = []
        for case .samples(let block) in await drain(queue) { moments.append(block.endedAt) }
        #expect(moments == [now - .milliseconds(250), now])
    }

    @Test("who waits is woken by sound, and by the end")
    func wakes() async {
        let queue = CaptureQueue(capacity: 100)
        async let first = queue.next()
        append([1, 2], to: queue)
        // Whether it waited already or not, it gets it.
        #expect(await first.map(describe) == "2 samples at 16000")
        async let second = queue.next()
        queue.close()
        #expect(await second.map(describe) == nil)
        #expect(await queue.next().map(describe) == nil)
    }

    @Test("a task that is cancelled does not wait")
    func cancelled() async {
        let queue = CaptureQueue(capacity: 100)
        let task = Task { await queue.next().map(describe) }
        task.cancel()
        #expect(await task.value == nil)
        append([1], to: queue)
        #expect(await queue.next().map(describe) == "1 samples at 16000", "nothing is lost by it")
    }
}

@Suite("Microphone")
struct MicrophoneTests {
    @Test("sound is handed on at the device's own rate, with the channels averaged", arguments: [1, 2, 4])
    func captures(channels: Int) async {
        let driver = FakeDriver(
            [.success([.frames(160), .frames(100), .frames(160)])],
            format: PCMFormat(sampleRate: 44_100, channels: channels, encoding: .int16))
        let microphone = Microphone(device: "fake", driver: driver)
        var samples: [Float] = []
        for await event in microphone.start() {
            guard case .samples(let block) = event else {
                Issue.record("\(event)")
                break
            }
            #expect(block.sampleRate == 44_100)
            #expect(block.endedAt != nil)
            samples += block.samples
            if samples.count == 420 {
                microphone.stop()
                driver.end()
            }
        }
        #expect(samples == (0..<420).map { Float($0) / 32768 })
        #expect(driver.log.opens == ["fake"])
        #expect(driver.log.closes == 1)
    }

    @Test("who holds the events holds the microphone, and when nobody does, it stops")
    func stopsWithItsOwner() async {
        let driver = FakeDriver([.success([.frames(160), .waits])])
        do {
            let events = Microphone(device: "fake", driver: driver).start()
            #expect(await events.next().map(describe) == "160 samples at 16000")
        }
        driver.end()
        while driver.log.closes == 0 { await Task.yield() }
        #expect(driver.log.opens.count == 1)
    }

    @Test("started twice, it listens once")
    func startsOnce() async {
        let driver = FakeDriver([.success([.frames(160)])])
        let microphone = Microphone(device: "fake", driver: driver)
        let first = microphone.start()
        _ = microphone.start()
        #expect(await first.next().map(describe) == "160 samples at 16000")
        microphone.stop()
        driver.end()
        #expect(await first.next().map(describe) == nil)
        #expect(driver.log.opens.count == 1)
    }
}

@Suite("Faults of a microphone")
struct MicrophoneFaultTests {
    /// Runs a script until so many samples have come, and returns what was told and the waits between the tries.
    ///
    /// Blocks that follow each other are told as one: how they fall depends on who is faster.
    private func run(
        _ driver: FakeDriver, samples: Int
    ) async -> (events: [String], waits: [Duration], microphone: Microphone) {
        let waits = Locked<[Duration]>([])
        let microphone = Microphone(
            device: "fake", driver: driver, pause: { duration in waits.withLock { $0.append(duration) } })
        var events: [String] = []
        var total = 0
        var inARow = 0
        for await event in microphone.start() {
            if case .samples(let block) = event {
                if inARow > 0 { events.removeLast() }
                inARow += block.samples.count
                total += block.samples.count
                events.append("\(inARow) samples")
            } else {
                inARow = 0
                events.append(describe(event))
            }
            if total == samples {
                microphone.stop()
                driver.end()
            }
        }
        return (events, waits.withLock { $0 }, microphone)
    }

    @Test("an overrun is recovered from and counted", arguments: [EPIPE, ESTRPIPE])
    func overrun(code: Int32) async {
        let driver = FakeDriver([.success([.frames(160), .fails(-code), .frames(160), .fails(-code), .frames(160)])])
        let (events, waits, microphone) = await run(driver, samples: 480)
        #expect(events == ["160 samples", "overrun 1", "160 samples", "overrun 1", "160 samples"])
        #expect(waits.isEmpty)
        #expect(microphone.overruns == 2)
        #expect(driver.log.recovers == [-Int(code), -Int(code)])
        #expect(driver.log.starts == 3)
        #expect(driver.log.opens.count == 1)
    }

    @Test("an unplugged microphone is told of, and picked up when it is back", arguments: [ENODEV, EIO, EBADFD])
    func unplugged(code: Int32) async {
        let driver = FakeDriver(
            [
                .success([.frames(160), .fails(-code)]), .failure(.notThere), .failure(.notThere), .failure(.notThere),
                .success([.frames(80)]),
            ], recovery: -Int(code))
        let (events, waits, _) = await run(driver, samples: 240)
        #expect(
            events == [
                "160 samples", "lost: device-lost", "lost: device-not-found", "recovered",
                "80 samples",
            ])
        #expect(waits == [.milliseconds(250), .milliseconds(500), .seconds(1), .seconds(2)])
        #expect(driver.log.closes == 2)
    }

    @Test("the waits grow, but not without end, and begin anew after sound")
    func waits() async {
        let gone = Array(repeating: Result<[FakePCM.Step], AudioError>.failure(.notThere), count: 7)
        let driver = FakeDriver(
            gone + [.success([.frames(1), .fails(-ENODEV)]), .failure(.notThere), .success([.frames(1)])], recovery: -1)
        let (_, waits, _) = await run(driver, samples: 2)
        let milliseconds = waits.map { Int($0 / .milliseconds(1)) }
        #expect(milliseconds == [250, 500, 1000, 2000, 4000, 4000, 4000, 250, 500])
    }

    @Test("a microphone that is taken is told of, and tried again")
    func busy() async {
        let driver = FakeDriver([.failure(.busy), .failure(.busy), .success([.frames(10)])])
        let (events, _, _) = await run(driver, samples: 10)
        #expect(events == ["lost: device-busy", "recovered", "10 samples"])
    }

    @Test("a device that opens and gives no sound has not come back")
    func opensButSilent() async {
        let silent = Array(repeating: FakePCM.Step.waits, count: 20)
        let driver = FakeDriver([
            .success([.frames(10)] + silent), .success(silent), .success([.frames(10)]),
        ])
        let (events, waits, _) = await run(driver, samples: 20)
        #expect(events == ["10 samples", "lost: device-lost", "recovered", "10 samples"])
        #expect(waits == [.milliseconds(250), .milliseconds(500)])
    }

    @Test("a device that only ever overruns is lost")
    func overrunsForever() async {
        let driver = FakeDriver([
            .success(Array(repeating: .fails(-EPIPE), count: 20)), .success([.frames(10)]),
        ])
        let (events, _, microphone) = await run(driver, samples: 10)
        #expect(events.last == "10 samples")
        #expect(events.contains("lost: device-lost"))
        #expect(microphone.overruns == 8)
    }

    @Test("a pause in the sound is no loss")
    func shortPause() async {
        let pause = Array(repeating: FakePCM.Step.waits, count: 19)
        let driver = FakeDriver([
            .success([.frames(10)] + pause + [.frames(10)] + pause + [.fails(-EPIPE), .frames(10)])
        ])
        let (events, waits, _) = await run(driver, samples: 30)
        #expect(events == ["20 samples", "overrun 1", "10 samples"])
        #expect(waits.isEmpty)
    }
}
