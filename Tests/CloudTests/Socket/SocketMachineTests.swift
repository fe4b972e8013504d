import Resilience
import TestTools
import Testing

@testable import Cloud

/// A machine with its clock and its chance.
private struct Bench {
    var machine: SocketMachine
    var now = Moment.zero
    var generator: SeededGenerator

    init(seed: UInt64 = 1, _ configure: (inout SocketSettings) -> Void = { _ in }) {
        var settings = SocketSettings()
        configure(&settings)
        machine = SocketMachine(settings: settings, origin: "wss://cloud.example")
        generator = SeededGenerator(seed: seed)
    }

    /// Started, and connected.
    static func open(_ configure: (inout SocketSettings) -> Void = { _ in }) -> Bench {
        var bench = Bench(configure)
        _ = bench.machine.start(at: bench.now)
        _ = bench.machine.connected(1, at: bench.now)
        return bench
    }

    mutating func after(_ duration: Duration) -> [SocketMachine.Action] {
        now += duration
        return machine.advance(to: now, using: &generator)
    }

    mutating func fails(_ error: CloudError) -> [SocketMachine.Action] {
        machine.failed(machine.attempt, error, at: now, using: &generator)
    }

    mutating func peerCloses(_ code: CloseCode?) -> [SocketMachine.Action] {
        machine.peerClosed(machine.attempt, code, at: now, using: &generator)
    }

    /// How long it waits to connect again; `nil` when it does not.
    var wait: Duration? {
        if case .waiting(let until) = machine.state { until - now } else { nil }
    }
}

private let broken = CloudError.socketBroke("wss://cloud.example")
private func error(_ code: CloudError.Code) -> CloudError { CloudError(code, message: "m", remedy: "r") }

@Suite struct SocketMachineTests {
    @Test("Connects, opens, closes cleanly") func cleanly() {
        var bench = Bench()
        #expect(bench.machine.start(at: bench.now) == [.connect(attempt: 1)])
        #expect(bench.machine.start(at: bench.now) == [])
        #expect(bench.machine.connected(1, at: bench.now) == [.opened])
        #expect(bench.machine.close(at: bench.now) == [.close(.normal)])
        #expect(bench.peerCloses(.normal) == [.cut, .ended(nil)])
        #expect(bench.machine.state == .ended)
        #expect(bench.machine.nextMoment == nil)
    }

    @Test("A goodbye that is not answered is not waited for for long") func unanswered() {
        var bench = Bench.open()
        _ = bench.machine.close(at: bench.now)
        #expect(bench.machine.nextMoment == bench.now + .seconds(2))
        #expect(bench.after(.milliseconds(1999)) == [])
        #expect(bench.after(.milliseconds(1)) == [.cut, .ended(nil)])
    }

    @Test("An attempt that takes too long is cut and made again") func connectTimeout() {
        var bench = Bench()
        _ = bench.machine.start(at: bench.now)
        #expect(bench.machine.nextMoment == bench.now + .seconds(5))
        let actions = bench.after(.seconds(5))
        #expect(actions.first == .cut)
        #expect(actions.contains(.lost(.socketTimedOut("wss://cloud.example"))))
        #expect(bench.wait != nil)
    }

    @Test("A lost connection is made again, with waits that grow up to the cap") func reconnects() throws {
        var bench = Bench()
        _ = bench.machine.start(at: bench.now)
        var ceiling = Duration.milliseconds(500)
        for attempt in 1...20 {
            #expect(bench.machine.attempt == attempt)
            let actions = bench.fails(broken)
            let wait = try #require(bench.wait)
            #expect(actions == [.lost(broken), .reconnecting(after: wait)])
            #expect(wait <= ceiling && wait >= ceiling / 2)
            ceiling = min(.seconds(60), ceiling * 2)
            #expect(bench.after(wait) == [.connect(attempt: attempt + 1)])
        }
    }

    @Test("Only a connection that held makes the waits start anew", arguments: [59, 60])
    func stability(seconds: Int) throws {
        var bench = Bench { $0.heartbeat = .zero }
        _ = bench.machine.start(at: bench.now)
        for _ in 0..<6 {
            _ = bench.fails(broken)
            _ = bench.after(try #require(bench.wait))
        }
        _ = bench.machine.connected(7, at: bench.now)
        bench.now += .seconds(seconds)
        _ = bench.fails(broken)
        let wait = try #require(bench.wait)
        #expect((wait <= .milliseconds(500)) == (seconds == 60))
    }

    @Test(
        "What trying again does not mend is not tried again",
        arguments: [
            CloudError.Code.authenticationFailed, .forbidden, .quotaUsed, .notFound, .requestRefused, .keyUnusable,
            .badConfiguration, .malformedAnswer, .answerTooLarge,
        ])
    func final(code: CloudError.Code) {
        var bench = Bench()
        _ = bench.machine.start(at: bench.now)
        #expect(bench.fails(error(code)) == [.lost(error(code)), .ended(error(code))])
        #expect(bench.after(.seconds(3600)) == [])
        // Somebody who asks for it has another attempt, and one only.
        #expect(bench.machine.start(at: bench.now) == [.connect(attempt: 2)])
    }

    @Test(
        "What may pass is tried again",
        arguments: [
            CloudError.Code.unreachable, .untrusted, .timedOut, .connectionLost, .captivePortal, .serverFailed,
            .rateLimited,
        ])
    func passing(code: CloudError.Code) {
        var bench = Bench()
        _ = bench.machine.start(at: bench.now)
        _ = bench.fails(error(code))
        #expect(bench.wait != nil)
    }

    @Test("A server that says when to come back is believed, up to the cap", arguments: [5, 3600])
    func retryAfter(seconds: Int) throws {
        var bench = Bench()
        _ = bench.machine.start(at: bench.now)
        _ = bench.fails(
            CloudError(.serverFailed, message: "m", remedy: "r", retryAfter: .seconds(seconds)))
        #expect(try #require(bench.wait) == .seconds(min(60, seconds)))
    }

    @Test("The heartbeat finds a dead connection") func heartbeat() {
        var bench = Bench.open()
        #expect(bench.after(.seconds(15)) == [.ping(1)])
        bench.machine.pong(1, 1)
        #expect(bench.after(.seconds(15)) == [.ping(2)])
        let actions = bench.after(.seconds(15))
        #expect(actions.prefix(2) == [.cut, .lost(.socketSilent("wss://cloud.example"))])
        #expect(bench.wait != nil)
    }

    @Test("A goodbye of the server is answered, and the connection made again") func serverCloses() throws {
        var bench = Bench.open()
        let away = CloudError.socketClosed(.goingAway, by: "wss://cloud.example")
        #expect(bench.peerCloses(.goingAway) == [.lost(away), .close(.goingAway)])
        let actions = bench.fails(broken)
        #expect(actions == [.reconnecting(after: try #require(bench.wait))])
    }

    @Test("A goodbye for a refused key is for good", arguments: [CloseCode.unauthorized, .forbidden, .policyViolation])
    func refused(code: CloseCode) {
        var bench = Bench.open()
        let error = CloudError.socketClosed(code, by: "wss://cloud.example")
        #expect(bench.peerCloses(code) == [.lost(error), .close(code)])
        #expect(bench.fails(broken) == [.ended(error)])
    }

    @Test("What must not be sent is told, answered with a goodbye, and for good") func violation() {
        var bench = Bench.open()
        let malformed = error(.malformedAnswer)
        #expect(
            bench.machine.violated(1, malformed, .invalidPayload, at: bench.now)
                == [.lost(malformed), .close(.invalidPayload)])
        #expect(bench.machine.violated(1, malformed, .invalidPayload, at: bench.now) == [])
        #expect(bench.after(.seconds(2)) == [.cut, .ended(malformed)])
    }

    @Test("After the last word a normal goodbye is the end, and a loss is an error") func lastWord() {
        var bench = Bench.open()
        bench.machine.finish(at: bench.now)
        bench.machine.stopReconnecting()
        var other = bench
        #expect(bench.peerCloses(.normal) == [.close(.normal)])
        #expect(bench.fails(broken) == [.ended(nil)])
        #expect(other.fails(broken) == [.lost(broken), .ended(broken)])
    }

    @Test("Before the last word is sent a loss is mended") func beforeTheLastWord() {
        var bench = Bench.open()
        bench.machine.finish(at: bench.now)
        _ = bench.fails(broken)
        #expect(bench.wait != nil)
    }

    @Test("The rest has its time", arguments: ["open", "waiting", "connecting"])
    func finishTimeout(state: String) throws {
        var bench = Bench.open {
            $0.heartbeat = .zero
            $0.connectTimeout = .seconds(100)
        }
        bench.machine.finish(at: bench.now)
        if state != "open" { _ = bench.fails(broken) }
        if state == "connecting" { _ = bench.after(try #require(bench.wait)) }
        let timedOut = CloudError.socketFinishTimedOut("wss://cloud.example")
        let actions = bench.after(.seconds(30))
        #expect(actions.contains(.lost(timedOut)))
        if state == "open" { #expect(bench.after(.seconds(2)) == [.cut, .ended(timedOut)]) }
        #expect(bench.machine.state == .ended)
    }

    @Test("Closing while connecting or waiting is the end at once") func closeEarly() {
        var bench = Bench()
        #expect(bench.machine.close(at: bench.now) == [.ended(nil)])
        bench = Bench()
        _ = bench.machine.start(at: bench.now)
        #expect(bench.machine.close(at: bench.now) == [.cut, .ended(nil)])
        bench = Bench()
        _ = bench.machine.start(at: bench.now)
        _ = bench.fails(broken)
        #expect(bench.machine.close(at: bench.now) == [.ended(nil)])
        #expect(bench.machine.close(at: bench.now) == [])
    }

    @Test("Whatever happens: one connection at a time, an end after an end, a wait that ends", arguments: 0..<40)
    func anything(seed: Int) {
        var bench = Bench(seed: UInt64(seed))
        var chance = SeededGenerator(seed: UInt64(seed + 1000))
        var isConnected = false
        var attempts = 0
        for _ in 0..<2000 {
            let attempt = Bool.random(using: &chance) ? bench.machine.attempt : bench.machine.attempt - 1
            let before = bench.machine.state
            let actions: [SocketMachine.Action]
            var ends = false
            switch Int.random(in: 0..<9, using: &chance) {
            case 0: actions = bench.machine.start(at: bench.now)
            case 1: actions = bench.machine.close(at: bench.now)
            case 2: actions = bench.machine.connected(attempt, at: bench.now)
            case 3:
                actions = bench.machine.failed(attempt, broken, at: bench.now, using: &bench.generator)
                ends = attempt == bench.machine.attempt
            case 4: actions = bench.machine.peerClosed(attempt, .goingAway, at: bench.now, using: &bench.generator)
            case 5: actions = bench.machine.violated(attempt, broken, .protocolError, at: bench.now)
            case 6:
                bench.machine.pong(attempt, UInt32.random(in: 0...3, using: &chance))
                actions = []
            case 7:
                bench.machine.finish(at: bench.now)
                actions = []
            default: actions = bench.after(.seconds(Double.random(in: 0...20, using: &chance)))
            }
            if ends { isConnected = false }
            for action in actions {
                switch action {
                case .connect(let number):
                    #expect(!isConnected, "seed \(seed)")
                    #expect(number == attempts + 1, "seed \(seed)")
                    attempts = number
                    isConnected = true
                case .cut: isConnected = false
                case .ended: #expect(bench.machine.state == .ended && before != .ended, "seed \(seed)")
                case .opened, .ping, .close: #expect(isConnected, "seed \(seed)")
                case .lost, .reconnecting: break
                }
            }
            switch bench.machine.state {
            case .idle: break
            case .ended: #expect(bench.machine.nextMoment == nil)
            case .connecting, .closing, .waiting, .open:
                #expect(bench.machine.nextMoment != nil, "it would wait for ever, seed \(seed)")
            }
        }
        #expect(attempts > 10)
    }

    @Test("An hour of speech over a connection that is lost every seven minutes", arguments: 1...5)
    func anHour(seed: UInt64) {
        var bench = Bench(seed: seed)
        let limits = OutgoingLimits(memoryBytes: 64 << 10, diskBytes: 256 << 10)
        let storage = ScriptedStorage()
        var buffer = SpillBuffer(limits: limits) { () throws(SpillFailure) in storage }
        var (sent, received, next, pings, connections) = (0, 0, 0, 0, 0)
        var actions = bench.machine.start(at: bench.now)
        // 20 ms of sound every 20 ms; the network takes three pieces at a time, and nothing while there is none.
        for step in 0..<180_000 {
            for action in actions {
                switch action {
                case .connect(let attempt):
                    // The server is away for ten seconds in each seven minutes.
                    let isAway = step % 21_000 >= 20_500
                    actions = isAway ? bench.fails(broken) : bench.machine.connected(attempt, at: bench.now)
                    connections += isAway ? 0 : 1
                case .ping(let number):
                    pings += 1
                    bench.machine.pong(bench.machine.attempt, number)
                default: break
                }
            }
            if step % 21_000 == 20_500 { _ = bench.fails(broken) }
            let number = UInt32(sent)
            let mark = (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
            buffer.append(OutgoingFrame(.binary, mark + [UInt8](repeating: 0, count: 636)))
            sent += 1
            if case .open = bench.machine.state {
                for _ in 0..<3 {
                    guard let frame = buffer.popFirst() else { break }
                    let number = frame.bytes.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
                    #expect(number >= next, "out of order at step \(step)")
                    next = number + 1
                    received += 1
                }
            }
            #expect(buffer.memoryBytes <= limits.memoryBytes && buffer.diskBytes <= limits.diskBytes)
            #expect(storage.bytes.count <= limits.diskBytes)
            actions = bench.after(.milliseconds(20))
        }
        #expect(received + buffer.drops.frames + buffer.frames == sent, "seed \(seed)")
        #expect(connections >= 8, "it came back each time")
        #expect((200...240).contains(pings), "\(pings) pings: one in 15 s")
        #expect(buffer.drops.frames < sent / 20, "\(buffer.drops.frames) dropped")
    }
}
