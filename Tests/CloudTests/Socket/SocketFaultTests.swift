import Cloud
import Resilience
import StandInCloud
import TestTools
import Testing

/// What the customer and the technician see of each harm that a cloud can do on a WebSocket.
struct SocketFault: Sendable, CustomTestStringConvertible {
    let name: String
    var upgrade = Behaviour.answer
    var harm = SocketHarm.none
    let code: CloudError.Code
    /// A part of what the technician reads.
    let says: String
    /// Whether the connection is made again by itself.
    let isReconnected: Bool
    /// The code of our goodbye; `nil` when there is none to say.
    var closeCode: UInt16?
    /// Time that must pass for it to be noticed, in steps.
    var steps: [Duration] = []

    var testDescription: String { name }

    private static let chunk = Array(#"{"type":"complete","id":"1","translation":"x"}"#.utf8)

    static let all: [SocketFault] = [
        SocketFault(
            name: "upgrade: 401", upgrade: .status(401), code: .authenticationFailed, says: "does not accept the key",
            isReconnected: false),
        SocketFault(
            name: "upgrade: 403", upgrade: .status(403), code: .forbidden, says: "does not allow /ws/translate",
            isReconnected: false),
        SocketFault(
            name: "upgrade: 404", upgrade: .status(404), code: .notFound, says: "knows no /ws/translate",
            isReconnected: false),
        SocketFault(
            name: "upgrade: 429, nothing left",
            upgrade: .status(429, body: #"{"error":{"code":"insufficient_quota"}}"#),
            code: .quotaUsed, says: "used up", isReconnected: false),
        SocketFault(
            name: "upgrade: 503", upgrade: .status(503), code: .serverFailed, says: "status 503", isReconnected: true),
        SocketFault(
            name: "upgrade: captive portal", upgrade: .captivePortal, code: .captivePortal, says: "web page",
            isReconnected: true),
        SocketFault(
            name: "upgrade: redirect to a portal", upgrade: .captiveRedirect, code: .captivePortal, says: "web page",
            isReconnected: true),
        SocketFault(
            name: "upgrade: 200 with JSON", upgrade: .json("{}"), code: .malformedAnswer, says: "not a WebSocket",
            isReconnected: false),
        SocketFault(
            name: "upgrade: wrong proof", harm: .wrongAccept, code: .malformedAnswer, says: "something else",
            isReconnected: false),
        SocketFault(
            name: "upgrade: not HTTP", upgrade: .notHTTP, code: .malformedAnswer, says: "not HTTP",
            isReconnected: false),
        SocketFault(
            name: "upgrade: endless head", upgrade: .endlessHead, code: .malformedAnswer, says: "not HTTP",
            isReconnected: false),
        SocketFault(
            name: "upgrade: 1 GiB of page", upgrade: .huge(bytes: 1 << 30), code: .malformedAnswer,
            says: "not a WebSocket", isReconnected: false),
        SocketFault(
            name: "upgrade: closed", upgrade: .close, code: .connectionLost, says: "broke", isReconnected: true),
        SocketFault(
            name: "upgrade: reset", upgrade: .reset, code: .connectionLost, says: "broke", isReconnected: true),
        SocketFault(
            name: "upgrade: hang", upgrade: .hang, code: .timedOut, says: "in time", isReconnected: true,
            steps: [.seconds(5)]),
        SocketFault(
            name: "drops in mid-message", harm: .dropInMidMessage, code: .connectionLost, says: "broke",
            isReconnected: true),
        SocketFault(
            name: "resets in mid-message", harm: .resetInMidMessage, code: .connectionLost, says: "broke",
            isReconnected: true),
        SocketFault(
            name: "stops reading and answering", harm: .stopReading, code: .connectionLost, says: "no longer answers",
            isReconnected: true, steps: [.seconds(15), .seconds(15)]),
        SocketFault(
            name: "restarts (1012)", harm: .close(code: 1012), code: .connectionLost, says: "1012",
            isReconnected: true, closeCode: 1012),
        SocketFault(
            name: "refuses the key later (3000)", harm: .close(code: 3000), code: .authenticationFailed,
            says: "does not accept the key", isReconnected: false, closeCode: 3000),
        SocketFault(
            name: "forbids it later (1008)", harm: .close(code: 1008), code: .forbidden, says: "does not allow",
            isReconnected: false, closeCode: 1008),
        SocketFault(
            name: "malformed JSON", harm: .say(#"{"type":"#), code: .malformedAnswer, says: "not the JSON",
            isReconnected: false, closeCode: 1007),
        SocketFault(
            name: "unknown type", harm: .say(#"{"type":"greeting"}"#), code: .malformedAnswer, says: "of a kind",
            isReconnected: false, closeCode: 1007),
        SocketFault(
            name: "a web page in a frame", harm: .say("<html></html>"), code: .malformedAnswer, says: "not the JSON",
            isReconnected: false, closeCode: 1007),
        SocketFault(
            name: "error for everything", harm: .say(#"{"type":"error","code":"internal"}"#), code: .serverFailed,
            says: "internal", isReconnected: true, closeCode: 1000),
        SocketFault(
            name: "error: quota", harm: .say(#"{"type":"error","code":"insufficient_quota"}"#), code: .quotaUsed,
            says: "used up", isReconnected: false, closeCode: 1000),
        SocketFault(
            name: "oversized frame", harm: .raw([0x82, 127, 0, 0, 0, 0, 0x40, 0, 0, 0] + [1, 2, 3]),
            code: .answerTooLarge, says: "larger than 1024 KiB", isReconnected: false, closeCode: 1009),
        SocketFault(
            name: "oversized message in pieces", harm: .raw(pieces(of: 1 << 20, count: 2)), code: .answerTooLarge,
            says: "larger than", isReconnected: false, closeCode: 1009),
        SocketFault(
            name: "impossible length", harm: .raw([0x81, 127] + [UInt8](repeating: 0xFF, count: 8)),
            code: .answerTooLarge, says: "larger than", isReconnected: false, closeCode: 1009),
        SocketFault(
            name: "masked frame", harm: .raw([0x81, 0x82, 0, 0, 0, 0, 0x7B, 0x7D]), code: .malformedAnswer,
            says: "a server does not send", isReconnected: false, closeCode: 1002),
        SocketFault(
            name: "compressed frame", harm: .raw([0xC1, 0x02, 0x7B, 0x7D]), code: .malformedAnswer,
            says: "a server does not send", isReconnected: false, closeCode: 1002),
        SocketFault(
            name: "unknown kind of frame", harm: .raw([0x83, 0x00]), code: .malformedAnswer, says: "of a kind",
            isReconnected: false, closeCode: 1002),
        SocketFault(
            name: "text that is not UTF-8", harm: .raw([0x81, 0x02, 0xC3, 0x28]), code: .malformedAnswer,
            says: "not UTF-8", isReconnected: false, closeCode: 1007),
        SocketFault(
            name: "a piece without a beginning", harm: .raw([0x80, 0x01, 0x41]), code: .malformedAnswer,
            says: "without the rest", isReconnected: false, closeCode: 1002),
        SocketFault(
            name: "a ping of 200 bytes", harm: .raw([0x89, 126, 0, 200] + [UInt8](repeating: 0, count: 200)),
            code: .malformedAnswer, says: "control frame", isReconnected: false, closeCode: 1002),
        SocketFault(
            name: "never pongs", harm: .neverPong, code: .connectionLost, says: "no longer answers",
            isReconnected: true, steps: [.seconds(15), .seconds(15)]),
    ]

    /// Fragments of a binary message that is too large only as a whole.
    private static func pieces(of bytes: Int, count: Int) -> [UInt8] {
        (0..<count).flatMap { index -> [UInt8] in
            let head: [UInt8] = [index == 0 ? 0x02 : 0x00, 127] + [0, 0, 0, 0, 0, UInt8(bytes >> 16), 0, 0]
            return head + [UInt8](repeating: 0, count: bytes)
        }
    }
}

@Suite struct SocketFaultTests {
    struct Row {
        let error: CloudError
        let events: [SocketEvent]
    }

    @Test(
        "A fault has its code, its message and its way on, and shows neither key nor customer",
        arguments: SocketFault.all)
    func fault(_ fault: SocketFault) async throws {
        try await withSocketCloud { cloud, configuration, log in
            let row = try await Self.run(fault, cloud, configuration, log)
            #expect(row.error.code == fault.code)
            #expect(row.error.message.contains(fault.says), "\(row.error.message)")
            #expect(!row.error.remedy.isEmpty)
            let everything = "\(row.error) \(String(reflecting: row.error)) \(row.events)"
            #expect(!everything.contains(StandInCloud.key))
            #expect(!everything.contains("lift"))
            #expect(row.events.losses.map(\.code) == [fault.code])
            #expect((row.events.end == nil) == fault.isReconnected)
            #expect(row.events.waits.count == (fault.isReconnected ? 1 : 0))
            if let code = fault.closeCode {
                await cloud.waitForFrames(.close, 1)
                #expect(cloud.frames.last { $0.kind == .close }?.closeCode == code)
            }
            #expect(cloud.requests.count == 1)
        }
    }

    @Test("The table of faults") func table() async throws {
        var lines = ["| fault | for the customer | for the technician | then |", "|---|---|---|---|"]
        for fault in SocketFault.all {
            try await withSocketCloud { cloud, configuration, log in
                let row = try await Self.run(fault, cloud, configuration, log)
                let then =
                    row.events.waits.first.map { "connects again after \($0.inMillisecondsRoundedUp) ms" }
                    ?? "waits to be asked"
                lines.append("| \(fault.name) | offline answer (\(row.error.code)) | \(row.error) | \(then) |")
            }
        }
        print(lines.joined(separator: "\n"))
        #expect(lines.count == SocketFault.all.count + 2)
    }

    /// A translation that meets a fault.
    private static func run(
        _ fault: SocketFault, _ cloud: StandInCloud, _ configuration: CloudConfiguration, _ log: SocketLog
    ) async throws -> Row {
        cloud.script([fault.upgrade])
        cloud.sockets([fault.harm])
        let clock = SteppedClock()
        let stream = try TranslationStream(
            configuration, clock: clock.clock, generator: SeededGenerator(seed: 5), onEvent: log.record)
        let chunks = stream.translate(.lift, deadline: .none)
        await cloud.waitForRequests(1)
        var error: CloudError?
        if fault.harm == .neverPong {
            // Alone among the faults it keeps no translation from being answered.
            _ = try await chunks.whole()
        } else if fault.harm == .stopReading {
            await log.wait { $0 == [.connected] }
        }
        for step in fault.steps {
            await clock.waitForSleepers(1)
            clock.advance(by: step)
        }
        if fault.harm != .neverPong { error = await streamError(chunks) }
        if fault.isReconnected {
            _ = await log.waitForReconnecting()
        } else {
            await log.wait { $0.end != nil }
        }
        await stream.close()
        let events = log.events.filter { $0 != .closed }
        return Row(error: try #require(error ?? events.losses.first), events: events)
    }
}
