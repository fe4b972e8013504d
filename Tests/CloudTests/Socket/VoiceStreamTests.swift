import Foundation
import Locks
import Resilience
import StandInCloud
import TestTools
import Testing

@testable import Cloud

/// What a stream says until its end.
struct VoiceRecord: Sendable {
    var finals: [VoiceEvent] = []
    var audio: [UInt8] = []
    var error: CloudError?

    init(_ events: VoiceEvents) async {
        do throws(CloudError) {
            for try await event in events {
                switch event {
                case .audio(let bytes): audio += bytes
                case .transcript(let text) where text.isFinal, .translation(let text) where text.isFinal:
                    finals.append(event)
                case .transcript, .translation: break
                }
            }
        } catch {
            self.error = error
        }
    }
}

private func samples(_ numbers: Range<Int>) -> [Int16] { numbers.map { Int16(truncatingIfNeeded: $0) } }

private func bytes(_ samples: [Int16]) -> [UInt8] {
    samples.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
}

@Suite struct VoiceStreamTests {
    private let options = VoiceStreamOptions(from: .vietnamese, to: .english, voice: "alloy", sampleRate: 8000)

    @Test("Sound goes up, texts and sound of both forms come down") func roundTrip() async throws {
        try await withSocketCloud { cloud, configuration, log in
            let stream = try VoiceStream(configuration, options, settings: .patient, onEvent: log.record)
            let record = Task { await VoiceRecord(stream.events) }
            // 25,000 samples are more than fit into one message.
            await stream.send(samples: samples(0..<100))
            await stream.send(samples: samples(100..<25_000))
            await stream.finish()
            await stream.send(samples: samples(0..<100))
            let heard = await record.value
            #expect(heard.error == nil)
            #expect(
                heard.finals == [
                    .transcript(SpokenText(text: "50000 bytes of sound", isFinal: true, language: .english)),
                    .translation(SpokenText(text: "50000 bytes of sound (en)", isFinal: true)),
                ])
            #expect(heard.audio == Array(0..<200))
            await stream.close()
            let start = try #require(cloud.frames.first)
            #expect(start.text.contains(#""sample_rate":8000"#))
            let sound = cloud.frames.filter { $0.kind == .binary }
            #expect(sound.flatMap(\.payload) == bytes(samples(0..<25_000)))
            #expect(sound.allSatisfy { $0.payload.count <= 16 << 10 })
            #expect(log.events == [.connected, .closed])
        }
    }

    @Test("Samples from −1 to 1") func floats() async throws {
        try await withSocketCloud { cloud, configuration, _ in
            let stream = try VoiceStream(configuration, options, settings: .patient)
            await stream.send(samples: [0, 1, -1, 0.5, 7, -.infinity, .nan] as [Float])
            await cloud.waitForFrames(.binary, 1)
            #expect(
                cloud.frames.last { $0.kind == .binary }?.payload
                    == bytes([0, 32767, -32767, 16383, 32767, -32767, 0]))
            await stream.close()
        }
    }

    @Test(
        "A connection that drops is made again, and the sound goes on",
        arguments: [
            SocketHarm.dropInMidMessage, .resetInMidMessage, .close(code: 1012),
        ])
    func reconnects(harm: SocketHarm) async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.sockets([harm])
            let clock = SteppedClock()
            let stream = try VoiceStream(configuration, options, clock: clock.clock, onEvent: log.record)
            let record = Task { await VoiceRecord(stream.events) }
            await stream.send(samples: samples(0..<10))
            let wait = await log.waitForReconnecting()
            #expect(wait <= .milliseconds(500) && wait >= .milliseconds(250))
            // Spoken while there is no connection.
            await stream.send(samples: samples(10..<20))
            #expect(await stream.statistics.bytesInMemory == 25)
            clock.advance(by: wait)
            await log.wait { $0.connections == 2 }
            await stream.finish()
            let heard = await record.value
            #expect(heard.error == nil)
            #expect(
                heard.finals.first
                    == .transcript(
                        SpokenText(text: "20 bytes of sound", isFinal: true, language: .english)))
            let starts = cloud.frames.filter { $0.text.contains(#""type":"start""#) }
            #expect(starts.map(\.connection) == [0, 1])
            #expect(log.events.losses.map(\.code) == [.connectionLost])
            await stream.close()
        }
    }

    @Test("Waits grow while the cloud does not come back") func growingWaits() async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.script([.close, .reset, .status(503), .captivePortal, .hang])
            let clock = SteppedClock()
            let stream = try VoiceStream(configuration, options, clock: clock.clock, onEvent: log.record)
            for attempt in 1...4 {
                let wait = await log.waitForReconnecting(attempt)
                let ceiling = Duration.milliseconds(500) * (1 << (attempt - 1))
                #expect(wait <= ceiling && wait >= ceiling / 2)
                clock.advance(by: wait)
            }
            // The fifth hangs, and is given up when its time is over.
            await cloud.waitForRequests(5)
            clock.advance(by: .seconds(5))
            clock.advance(by: await log.waitForReconnecting(5))
            await log.wait { $0.connections == 1 }
            #expect(
                log.events.losses.map(\.code) == [
                    .connectionLost, .connectionLost, .serverFailed, .captivePortal, .timedOut,
                ])
            await stream.close()
        }
    }

    @Test("A cloud that stops reading: memory, disk, then counted drops, and the order is kept") func stopsReading()
        async throws
    {
        try await withSocketCloud { cloud, configuration, log in
            cloud.sockets([.stopReading])
            var settings = SocketSettings.patient
            settings.outgoing = OutgoingLimits(memoryBytes: 64 << 10, diskBytes: 256 << 10)
            let stream = try VoiceStream(configuration, options, settings: settings, onEvent: log.record)
            let record = Task { await VoiceRecord(stream.events) }
            await log.wait { $0 == [.connected] }
            var sent = 0
            var mostOnDisk = 0
            // Until what the system takes by itself is full, and the memory, and the disk.
            while await stream.statistics.droppedFrames < 20 {
                await stream.send(samples: [Int16](repeating: Int16(truncatingIfNeeded: sent), count: 4000))
                sent += 1
                let statistics = await stream.statistics
                #expect(statistics.bytesInMemory <= 64 << 10)
                mostOnDisk = max(mostOnDisk, statistics.bytesOnDisk)
            }
            #expect(mostOnDisk > 200 << 10 && mostOnDisk <= 256 << 10)
            await stream.finish()
            cloud.release()
            let heard = await record.value
            #expect(heard.error == nil)
            let numbers = cloud.frames.filter { $0.kind == .binary }.map { frame in
                Int(Int16(bitPattern: UInt16(frame.payload[0]) | UInt16(frame.payload[1]) << 8))
            }
            let statistics = await stream.statistics
            #expect(numbers == numbers.sorted())
            #expect(numbers.last == sent - 1)
            #expect(numbers.count + statistics.droppedFrames == sent)
            #expect(statistics.droppedBytes == statistics.droppedFrames * 8000)
            await stream.close()
            #expect(log.events.droppedFrames == statistics.droppedFrames)
        }
    }

    @Test("What the network took and did not deliver is counted, and the rest goes over the next connection")
    func lostInFlight() async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.sockets([.stopReading])
            var settings = SocketSettings()
            settings.outgoing = OutgoingLimits(memoryBytes: 16 << 20, diskBytes: 0)
            let clock = SteppedClock()
            let stream = try VoiceStream(
                configuration, options, settings: settings, clock: clock.clock, onEvent: log.record)
            let record = Task { await VoiceRecord(stream.events) }
            await log.wait { $0 == [.connected] }
            var sent = 0
            while await stream.statistics.bytesInMemory < 100_000 {
                await stream.send(samples: [Int16](repeating: Int16(truncatingIfNeeded: sent), count: 4000))
                sent += 1
            }
            #expect(await stream.statistics.droppedFrames == 0)
            let waiting = await stream.statistics.bytesInMemory / 8005
            for _ in 0..<2 {
                await clock.waitForSleepers(1)
                clock.advance(by: .seconds(15))
            }
            clock.advance(by: await log.waitForReconnecting())
            await log.wait { $0.connections == 2 }
            await stream.finish()
            let heard = await record.value
            #expect(heard.error == nil)
            let second = cloud.frames.filter { $0.kind == .binary && $0.connection == 1 }
            #expect(second.count == waiting)
            #expect(second.last?.payload.prefix(2) == bytes([Int16(truncatingIfNeeded: sent - 1)])[...])
            // What was on its way between the two systems nobody can know of.
            let statistics = await stream.statistics
            #expect(statistics.droppedFrames > 0)
            #expect(statistics.droppedFrames < sent - waiting)
            #expect(log.events.droppedFrames == statistics.droppedFrames)
            await stream.close()
        }
    }

    @Test("A disk that fails is told, and the memory goes on") func diskFails() async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.script([.hang])
            var settings = SocketSettings()
            settings.outgoing = OutgoingLimits(memoryBytes: 25_000, diskBytes: 1 << 20)
            let clock = SteppedClock()
            let stream = try VoiceStream(
                configuration, options, settings: settings, clock: clock.clock, generator: SeededGenerator(seed: 1),
                spill: { () throws(SpillFailure) in throw SpillFailure(what: "made", number: 28) },
                onEvent: log.record)
            let record = Task { await VoiceRecord(stream.events) }
            for number in 0..<10 { await stream.send(samples: [Int16](repeating: Int16(number), count: 4000)) }
            await stream.finish()
            await cloud.waitForRequests(1)
            clock.advance(by: .seconds(5))
            clock.advance(by: await log.waitForReconnecting())
            let heard = await record.value
            #expect(heard.error == nil)
            #expect(cloud.frames.filter { $0.kind == .binary }.map { $0.payload[0] } == [7, 8, 9])
            #expect(
                log.events.contains { if case .diskFailed(let why) = $0 { why.contains("No space") } else { false } })
            await stream.close()
            #expect(log.events.droppedFrames == 7)
        }
    }

    @Test("A cloud that never answers the last of it has its time, and no more") func finishTimesOut() async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.sockets([.neverAnswer])
            let clock = SteppedClock()
            let stream = try VoiceStream(configuration, options, clock: clock.clock, onEvent: log.record)
            await stream.send(samples: samples(0..<10))
            await stream.finish()
            await cloud.waitForFrames(.text, 2)
            for _ in 0..<2 {
                clock.advance(by: .seconds(14))
                _ = await stream.statistics
            }
            clock.advance(by: .seconds(2))
            let heard = await VoiceRecord(stream.events)
            #expect(heard.error?.code == .timedOut)
            #expect(log.events.end?.code == .timedOut)
            await stream.close()
        }
    }

    @Test("A connection that is lost after the last word is an error, and not made again") func lostAtTheEnd()
        async throws
    {
        try await withSocketCloud { cloud, configuration, log in
            // The first thing that is answered is the last word.
            cloud.sockets([.dropInMidMessage])
            let stream = try VoiceStream(configuration, options, settings: .patient, onEvent: log.record)
            await stream.finish()
            let heard = await VoiceRecord(stream.events)
            #expect(heard.error?.code == .connectionLost)
            #expect(cloud.connections == 1)
            await stream.close()
        }
    }

    @Test("A flood that is read slowly is whole, and does not fill the memory") func flood() async throws {
        try await withSocketCloud { cloud, configuration, _ in
            cloud.sockets([.flood(bytes: 6 << 20)])
            let stream = try VoiceStream(configuration, options, settings: .patient)
            await stream.finish()
            while await stream.statistics.mostUnreadBytes <= 256 << 10 { await Task.yield() }
            let heard = await VoiceRecord(stream.events)
            #expect(heard.error == nil)
            #expect(heard.audio.count == 6 << 20 + 200)
            #expect(await stream.statistics.mostUnreadBytes < 2 << 20)
            await stream.close()
        }
    }

    @Test("Closing ends the events without an error") func closing() async throws {
        try await withSocketCloud { cloud, configuration, log in
            let stream = try VoiceStream(configuration, options, settings: .patient, onEvent: log.record)
            let record = Task { await VoiceRecord(stream.events) }
            await stream.send(samples: samples(0..<10))
            await cloud.waitForFrames(.binary, 1)
            await stream.close()
            #expect(await record.value.error == nil)
            await stream.send(samples: samples(0..<10))
            await stream.finish()
            await stream.close()
            #expect(log.events == [.connected, .closed])
        }
    }

    @Test("A goodbye that is not answered is not waited for for long") func ignoredClose() async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.sockets([.ignoreClose])
            let clock = SteppedClock()
            let stream = try VoiceStream(configuration, options, clock: clock.clock, onEvent: log.record)
            await log.wait { $0 == [.connected] }
            let closing = Task { await stream.close() }
            await cloud.waitForFrames(.close, 1)
            #expect(log.events == [.connected])
            clock.advance(by: .seconds(2))
            await closing.value
            #expect(log.events == [.connected, .closed])
            await cloud.waitUntilAllAreClosed()
        }
    }
}
