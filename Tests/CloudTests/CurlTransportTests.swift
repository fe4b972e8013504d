import Cloud
import Foundation
import Resilience
import StandInCloud
import Testing

@Suite struct CurlTransportTests {
    private static func withServer<Result>(
        _ body: (StandInCloud, CurlTransport) async throws -> Result
    ) async throws -> Result {
        let cloud = try StandInCloud(key: nil)
        defer { cloud.stop() }
        return try await body(cloud, CurlTransport())
    }

    @Test("Sends method, headers, key and body, and nothing that was not asked for")
    func request() async throws {
        try await Self.withServer { cloud, transport in
            let request = HTTPRequest(
                .post, "\(cloud.baseURL)/translate", headers: ["X-Turn": "7", "Content-Type": "application/json"],
                key: try CloudKey("secret"), body: Array(#"{"text":"a","target":"en"}"#.utf8))
            let answer = try await transport.send(request, deadline: .ample)
            #expect(answer.status == 200)
            #expect(answer.head.mediaType == "application/json")
            let received = try #require(cloud.requests.first)
            #expect(received.method == "POST")
            #expect(received.text == #"{"text":"a","target":"en"}"#)
            #expect(received.headers["x-turn"] == "7")
            #expect(received.headers["authorization"] == "Bearer secret")
            #expect(received.headers["expect"] == nil)
            #expect(received.headers["user-agent"] == "parley")
        }
    }

    @Test("Calls one after another share a connection, which prewarming makes") func reuse() async throws {
        try await Self.withServer { cloud, transport in
            await transport.prewarm("\(cloud.baseURL)/", deadline: .ample)
            var new = 0
            for _ in 0..<20 {
                let answer = try await transport.send(HTTPRequest(.get, "\(cloud.baseURL)/models"), deadline: .ample)
                new += answer.timings.newConnections
            }
            // libcurl lets go of a connection that was idle for two minutes, which a sanitizer on a busy machine can make
            // of a moment: a few may be new, and never one for each call.
            #expect(new <= 4)
            #expect(cloud.connections == 1 + new)
        }
    }

    @Test("A hundred calls at once all get their own answers, over no more connections than allowed")
    func parallel() async throws {
        try await Self.withServer { cloud, transport in
            let answers = try await withThrowingTaskGroup { group in
                for index in 0..<100 {
                    group.addTask {
                        let body = Array(#"{"text":"\#(index)","target":"vi"}"#.utf8)
                        let answer = try await transport.send(
                            HTTPRequest(.post, "\(cloud.baseURL)/translate", body: body), deadline: .ample)
                        return (index, String(decoding: answer.body, as: UTF8.self))
                    }
                }
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            #expect(answers.count == 100)
            for (index, answer) in answers { #expect(answer == #"{"translation":"\#(index) (vi)"}"#) }
            #expect(cloud.connections <= TransportSettings().maximumConnectionsPerHost)
        }
    }

    @Test("A deadline holds also for calls that wait for a connection") func deadlineInLine() async throws {
        let cloud = try StandInCloud(key: nil)
        defer { cloud.stop() }
        cloud.otherwise(.hang)
        var settings = TransportSettings()
        settings.maximumConnectionsPerHost = 1
        let transport = CurlTransport(settings: settings)
        let codes = await withTaskGroup { group in
            for _ in 0..<5 {
                group.addTask {
                    await transportError { () async throws(TransportError) in
                        try await transport.send(HTTPRequest(.get, "\(cloud.baseURL)/models"), deadline: .soon)
                    }?.code
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes == Array(repeating: .timedOut, count: 5))
    }

    @Test("A deadline that has passed fails without a call, or at least without an answer") func passedDeadline()
        async throws
    {
        try await Self.withServer { cloud, transport in
            let error = await transportError { () async throws(TransportError) in
                try await transport.send(
                    HTTPRequest(.get, "\(cloud.baseURL)/models"), deadline: Deadline(at: .now))
            }
            #expect(error?.code == .timedOut)
        }
    }

    @Test("The body can be read while it still comes") func streaming() async throws {
        try await Self.withServer { cloud, transport in
            cloud.script([.hangInMidBody])
            let stream = try await transport.open(HTTPRequest(.get, "\(cloud.baseURL)/models"), deadline: .ample)
            var iterator = stream.body.makeAsyncIterator()
            let first = try await iterator.next()
            #expect(first?.isEmpty == false)
        }
    }

    @Test("A slow reader slows the sender down, and loses nothing") func backpressure() async throws {
        try await Self.withServer { cloud, transport in
            let size = 4 << 20
            cloud.script([.huge(bytes: size)])
            let request = HTTPRequest(.get, "\(cloud.baseURL)/models", maximumResponseBytes: size)
            let stream = try await transport.open(request, deadline: .ample)
            var received = 0
            var largest = 0
            for try await chunk in stream.body {
                received += chunk.count
                largest = max(largest, chunk.count)
                // Gives the network thread every chance to run ahead.
                for _ in 0..<20 { await Task.yield() }
            }
            #expect(received == size)
            // What waits is handed over at once, so a chunk is as large as what waited: the mark and one piece more.
            #expect(largest <= (256 << 10) + (64 << 10))
        }
    }

    @Test("A body of exactly the allowed size passes, one byte more does not", arguments: [0, 1])
    func bodyLimit(excess: Int) async throws {
        try await Self.withServer { cloud, transport in
            cloud.script([.huge(bytes: 100_000 + excess)])
            let request = HTTPRequest(.get, "\(cloud.baseURL)/models", maximumResponseBytes: 100_000)
            let error = await transportError { () async throws(TransportError) in
                try await transport.send(request, deadline: .ample)
            }
            #expect(error?.code == (excess == 0 ? nil : .responseTooLarge))
        }
    }

    @Test("Cancelling the task ends the call and closes the connection") func cancellation() async throws {
        try await Self.withServer { cloud, transport in
            cloud.otherwise(.hang)
            let call = Task {
                await transportError { () async throws(TransportError) in
                    try await transport.send(HTTPRequest(.get, "\(cloud.baseURL)/models"), deadline: .ample)
                }
            }
            await cloud.waitForRequests(1)
            call.cancel()
            #expect(await call.value?.code == .cancelled)
            await cloud.waitUntilAllAreClosed()
        }
    }

    @Test("Dropping a body that was not read ends the call") func dropping() async throws {
        try await Self.withServer { cloud, transport in
            cloud.script([.hangInMidBody])
            _ = try await transport.open(HTTPRequest(.get, "\(cloud.baseURL)/models"), deadline: .ample).head
            await cloud.waitUntilAllAreClosed()
        }
    }

    @Test("Letting the transport go fails the calls under way") func letGo() async throws {
        let cloud = try StandInCloud(key: nil)
        defer { cloud.stop() }
        cloud.script([.hangInMidBody])
        var transport: CurlTransport? = CurlTransport()
        let stream = try #require(
            try await transport?.open(HTTPRequest(.get, "\(cloud.baseURL)/models"), deadline: .ample))
        transport = nil
        let error = await transportError { () async throws(TransportError) in
            for try await _ in stream.body {}
        }
        #expect(error?.code == .shutDown)
    }

    @Test(
        "Addresses that cannot be called are refused",
        arguments: [
            "ftp://127.0.0.1/", "file:///etc/passwd", "nonsense", "", "http://", "http://127.0.0.1:99999/",
            "http://a b/",
        ])
    func badAddress(url: String) async throws {
        let error = await transportError { () async throws(TransportError) in
            try await CurlTransport().send(HTTPRequest(.get, url), deadline: .ample)
        }
        #expect(error?.code == .badRequest || error?.code == .nameNotResolved, "\(String(describing: error))")
    }

    @Test("A header that would end the line is refused", arguments: ["a\r\nX-Evil: 1", "a\nb", "a\0b"])
    func headerInjection(value: String) async throws {
        try await Self.withServer { cloud, transport in
            let error = await transportError { () async throws(TransportError) in
                try await transport.send(
                    HTTPRequest(.get, "\(cloud.baseURL)/models", headers: ["X-Turn": value]), deadline: .ample)
            }
            #expect(error?.code == .badRequest)
            #expect(cloud.requests.isEmpty)
        }
    }

    @Test("Nobody listens") func refused() async throws {
        let cloud = try StandInCloud()
        cloud.stop()
        let error = await transportError { () async throws(TransportError) in
            try await CurlTransport().send(HTTPRequest(.get, cloud.baseURL), deadline: .ample)
        }
        #expect(error?.code == .cannotConnect || error?.code == .connectionLost)
    }

    @Test("A name that does not exist") func unknownName() async throws {
        // "invalid" never exists (RFC 6761); without a network the answer is the same.
        let error = await transportError { () async throws(TransportError) in
            try await CurlTransport().send(HTTPRequest(.get, "http://nowhere.invalid/"), deadline: .ample)
        }
        #expect(error?.code == .nameNotResolved || error?.code == .connectTimedOut)
        #expect(error?.message.contains("nowhere.invalid") == true)
    }
}
