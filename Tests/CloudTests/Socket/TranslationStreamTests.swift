import Cloud
import Foundation
import Languages
import Resilience
import StandInCloud
import Testing

@Suite struct TranslationStreamTests {
    @Test("A translation comes in pieces, with sound, and whole at the end") func pieces() async throws {
        try await withSocketCloud { cloud, configuration, log in
            let stream = try TranslationStream(configuration, settings: .patient, onEvent: log.record)
            var text = ""
            var audio: [UInt8] = []
            var whole: CloudTranslation?
            for try await chunk in stream.translate(.lift, voice: "alloy", deadline: .ample) {
                #expect(whole == nil, "something came after the end")
                switch chunk {
                case .text(let piece): text += piece
                case .audio(let piece): audio += piece
                case .complete(let translation): whole = translation
                }
            }
            let expected = Pseudo.translate(TranslationRequest.lift.text, into: "th")
            #expect(text == expected)
            #expect(whole == CloudTranslation(text: expected, model: "gpt-4o-mini", usage: nil))
            #expect(audio == Array(TranslationRequest.lift.text.utf8))
            await stream.close()
            let request = try #require(cloud.requests.first)
            #expect(request.path == "/ws/translate")
            #expect(request.headers["authorization"] == "Bearer \(StandInCloud.key)")
            #expect(request.headers["host"] == "127.0.0.1:\(cloud.port)")
            #expect(cloud.frames.map(\.kind) == [.text, .close])
            #expect(cloud.frames.last?.closeCode == 1000)
            #expect(cloud.frames.allSatisfy { $0.wasMasked })
            #expect(log.events == [.connected, .closed])
            await cloud.waitUntilAllAreClosed()
        }
    }

    @Test("Many at once over one connection, each with its own answer") func multiplexed() async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.sockets([.fragments])
            let stream = try TranslationStream(configuration, settings: .patient, onEvent: log.record)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<60 {
                    group.addTask {
                        let text = "Room \(number), please, and nothing else"
                        let target: LanguageTag = number.isMultiple(of: 2) ? .thai : .korean
                        let answer = try await stream.translate(
                            TranslationRequest(text, from: .english, to: target), deadline: .ample
                        ).whole()
                        #expect(answer.translation.text == Pseudo.translate(text, into: target.rawValue))
                    }
                }
                try await group.waitForAll()
            }
            #expect(cloud.connections == 1)
            #expect(cloud.frames.contains { $0.kind == .pong }, "pings of the cloud are answered")
            let statistics = await stream.statistics
            #expect(statistics.connections == 1)
            #expect(statistics.sentFrames == 60)
            await stream.close()
        }
    }

    @Test("The connection can be made before it is needed") func connects() async throws {
        try await withSocketCloud { cloud, configuration, log in
            let stream = try TranslationStream(configuration, settings: .patient, onEvent: log.record)
            stream.connect()
            await log.wait { $0 == [.connected] }
            #expect(cloud.frames.isEmpty)
            _ = try await stream.translate(.lift, deadline: .ample).whole()
            #expect(cloud.connections == 1)
            await stream.close()
        }
    }

    @Test("The model is the one that was asked for, or the one for the language") func models() async throws {
        try await withSocketCloud { cloud, configuration, _ in
            var configuration = configuration
            configuration.models.translationInto[.korean] = "for-korean"
            let stream = try TranslationStream(configuration, settings: .patient)
            var request = TranslationRequest.lift
            request.model = "special"
            #expect(try await stream.translate(request, deadline: .ample).whole().translation.model == "special")
            request = TranslationRequest("Where?", from: .english, to: .korean)
            #expect(try await stream.translate(request, deadline: .ample).whole().translation.model == "for-korean")
            await stream.close()
        }
    }

    @Test("Letting go of the stream says goodbye") func release() async throws {
        try await withSocketCloud { cloud, configuration, log in
            do {
                let stream = try TranslationStream(configuration, settings: .patient, onEvent: log.record)
                _ = try await stream.translate(.lift, deadline: .ample).whole()
            }
            await cloud.waitUntilAllAreClosed()
            #expect(cloud.frames.last?.closeCode == 1000)
        }
    }

    @Test("A translation that nobody waits for any more does not disturb the next") func abandoned() async throws {
        try await withSocketCloud { cloud, configuration, _ in
            let stream = try TranslationStream(configuration, settings: .patient)
            for _ in 0..<5 {
                // The answers arrive for nobody.
                _ = stream.translate(.lift, deadline: .ample)
                let answer = try await stream.translate(.lift, deadline: .ample).whole()
                #expect(answer.translation.text == Pseudo.translate(TranslationRequest.lift.text, into: "th"))
            }
            #expect(cloud.connections == 1)
            await stream.close()
        }
    }

    @Test("A cancelled task gets its error at once") func cancelled() async throws {
        try await withSocketCloud { cloud, configuration, _ in
            cloud.sockets([.neverAnswer])
            let stream = try TranslationStream(configuration, settings: .patient)
            let chunks = stream.translate(.lift, deadline: .ample)
            let reader = Task { await streamError(chunks) }
            await cloud.waitForFrames(.text, 1)
            reader.cancel()
            #expect(await reader.value?.code == .cancelled)
            await stream.close()
        }
    }

    @Test("The deadline ends a translation, and not the connection") func deadline() async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.sockets([.neverAnswer])
            let clock = SteppedClock()
            let stream = try TranslationStream(configuration, clock: clock.clock, onEvent: log.record)
            let deadline = Deadline.after(.milliseconds(2500), from: clock.now)
            let chunks = stream.translate(.lift, deadline: deadline)
            let late = stream.translate(.lift, deadline: .after(.seconds(5), from: clock.now))
            await cloud.waitForFrames(.text, 2)
            clock.advance(by: .milliseconds(2500))
            #expect(await streamError(chunks)?.code == .timedOut)
            #expect(log.events == [.connected])
            clock.advance(by: .milliseconds(2500))
            #expect(await streamError(late)?.code == .timedOut)
            await stream.close()
        }
    }

    @Test("More than can be under way are turned away at once") func overloaded() async throws {
        try await withSocketCloud { cloud, configuration, _ in
            cloud.sockets([.neverAnswer])
            let stream = try TranslationStream(configuration, settings: .patient)
            let pending = (0..<64).map { _ in stream.translate(.lift, deadline: .ample) }
            #expect(await streamError(stream.translate(.lift, deadline: .ample))?.code == .overloaded)
            await stream.close()
            for chunks in pending { #expect(await streamError(chunks)?.code == .cancelled) }
            #expect(await streamError(stream.translate(.lift, deadline: .ample))?.code == .cancelled)
        }
    }

    @Test("A key that was replaced is taken up by the next translation") func replacedKey() async throws {
        try await withSocketCloud(key: "wrong") { cloud, configuration, log in
            let stream = try TranslationStream(configuration, settings: .patient, onEvent: log.record)
            let refused = await streamError(stream.translate(.lift, deadline: .ample))
            #expect(refused?.code == .authenticationFailed)
            #expect(log.events.waits.isEmpty)
            #expect(log.events.end?.code == .authenticationFailed)
            guard case .file(let path) = configuration.key else { return }
            try Data(StandInCloud.key.utf8).write(to: URL(fileURLWithPath: path))
            _ = try await stream.translate(.lift, deadline: .ample).whole()
            #expect(cloud.requests.count == 2)
            await stream.close()
        }
    }

    @Test("The heartbeat keeps the connection for an hour") func heartbeat() async throws {
        try await withSocketCloud { cloud, configuration, log in
            let clock = SteppedClock()
            let stream = try TranslationStream(configuration, clock: clock.clock, onEvent: log.record)
            for ping in 1...240 {
                // The answer comes behind the pong, and shows that this was taken.
                _ = try await stream.translate(.lift, deadline: .none).whole()
                await clock.waitForSleepers(1)
                clock.advance(by: .seconds(15))
                await cloud.waitForFrames(.ping, ping)
            }
            #expect(log.events == [.connected])
            #expect(cloud.connections == 1)
            let numbers = cloud.frames.filter { $0.kind == .ping }.map { $0.payload.reduce(0) { $0 << 8 | Int($1) } }
            #expect(numbers == Array(1...240))
            await stream.close()
        }
    }

    @Test("After a loss it connects again by itself, and translations go on") func recovers() async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.sockets([.resetInMidMessage])
            let clock = SteppedClock()
            let stream = try TranslationStream(configuration, clock: clock.clock, onEvent: log.record)
            #expect(await streamError(stream.translate(.lift, deadline: .none))?.code == .connectionLost)
            let wait = await log.waitForReconnecting()
            let between = await streamError(stream.translate(.lift, deadline: .none))
            #expect(between?.code == .connectionLost)
            #expect(between?.retryAfter == wait)
            clock.advance(by: wait)
            await log.wait { $0.connections == 2 }
            _ = try await stream.translate(.lift, deadline: .none).whole()
            #expect(cloud.frames.count { $0.kind == .text } == 2, "what was lost is not asked again")
            await stream.close()
        }
    }

    @Test(
        "What is no translation is refused at the end",
        arguments: [
            #"{"type":"complete","id":"1","translation":"I'm sorry, but I can't help with that."}"#,
            #"{"type":"complete","id":"1","translation":"Where is the lift, please?"}"#,
            #"{"type":"complete","id":"1"}"#,
        ])
    func suspicious(json: String) async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.sockets([.say(json)])
            let stream = try TranslationStream(configuration, settings: .patient, onEvent: log.record)
            #expect(await streamError(stream.translate(.lift, deadline: .ample))?.code == .suspiciousAnswer)
            _ = try await stream.translate(.lift, deadline: .ample).whole()
            #expect(log.events == [.connected])
            await stream.close()
        }
    }

    @Test("An error for one translation leaves the others alone") func errorForOne() async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.sockets([.say(#"{"type":"error","id":"1","code":"rate_limit_exceeded"}"#)])
            let stream = try TranslationStream(configuration, settings: .patient, onEvent: log.record)
            let first = stream.translate(.lift, deadline: .ample)
            let second = stream.translate(.lift, deadline: .ample)
            #expect(await streamError(first)?.code == .rateLimited)
            _ = try await second.whole()
            #expect(log.events == [.connected])
            await stream.close()
        }
    }

    @Test("A reader that is behind stops the network, and loses nothing") func backpressure() async throws {
        try await withSocketCloud { cloud, configuration, _ in
            let size = 6 << 20
            cloud.sockets([.flood(bytes: size)])
            var settings = SocketSettings.patient
            settings.readAhead = 64 << 10
            let stream = try TranslationStream(configuration, settings: settings)
            var received = 0
            var isWhole = true
            for try await chunk in stream.translate(.lift, deadline: .ample) {
                guard case .audio(let bytes) = chunk else { continue }
                for (offset, byte) in bytes.enumerated() where byte != UInt8(truncatingIfNeeded: received + offset) {
                    isWhole = false
                }
                received += bytes.count
            }
            #expect(received == size)
            #expect(isWhole)
            // What one turn of the network brings comes on top.
            let most = await stream.statistics.mostUnreadBytes
            #expect(most > 0)
            #expect(most < 2 << 20, "\(most) bytes waited")
            await stream.close()
        }
    }

    @Test("Nobody reads: the network waits, pings go on, and closing works") func unread() async throws {
        try await withSocketCloud { cloud, configuration, log in
            cloud.sockets([.flood(bytes: 64 << 20)])
            let clock = SteppedClock()
            let stream = try TranslationStream(configuration, clock: clock.clock, onEvent: log.record)
            let chunks = stream.translate(.lift, deadline: .none)
            await cloud.waitForFrames(.text, 1)
            while await stream.statistics.mostUnreadBytes <= 256 << 10 { await Task.yield() }
            // The cloud is stuck in sending and answers no ping, and still it is not the one to blame.
            for _ in 0..<10 {
                clock.advance(by: .seconds(15))
                _ = await stream.statistics
            }
            #expect(log.events == [.connected])
            #expect(await stream.statistics.mostUnreadBytes < 4 << 20)
            let closing = Task { await stream.close() }
            #expect(await log.endAfterClosing(clock))
            await closing.value
            withExtendedLifetime(chunks) {}
        }
    }
}

extension SocketLog {
    /// Steps over the time for closing until the end is there.
    func endAfterClosing(_ clock: SteppedClock) async -> Bool {
        while events.last != .closed {
            clock.advance(by: .seconds(1))
            await Task.yield()
        }
        return true
    }
}
