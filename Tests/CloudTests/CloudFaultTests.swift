import Cloud
import Languages
import Resilience
import StandInCloud
import Testing

/// What the customer, the technician and the breaker see of each harm that a cloud can do.
struct CloudFault: Sendable, CustomTestStringConvertible {
    let name: String
    let behaviour: Behaviour
    let code: CloudError.Code
    /// A part of what the technician reads.
    let says: String
    /// What three of them in a row make of the breaker.
    let breaker: CircuitBreaker.State
    /// Whether the same call would be made again.
    var isRetried = false
    /// Whether it only ends because the deadline does. How far the call has come by then is the machine's business, and
    /// so is whether the message says "did not answer" or "was not complete".
    var runsIntoDeadline = false

    var testDescription: String { name }

    static let all: [CloudFault] = [
        CloudFault(
            name: "500", behaviour: .status(500), code: .serverFailed, says: "status 500", breaker: .open,
            isRetried: true),
        CloudFault(
            name: "503 with Retry-After", behaviour: .status(503, headers: ["Retry-After": "1"]), code: .serverFailed,
            says: "status 503", breaker: .open, isRetried: true),
        CloudFault(
            name: "429 with Retry-After", behaviour: .status(429, headers: ["Retry-After": "20"]), code: .rateLimited,
            says: "asked too often", breaker: .closed, isRetried: true),
        CloudFault(
            name: "429 without Retry-After", behaviour: .status(429), code: .rateLimited, says: "asked too often",
            breaker: .closed, isRetried: true),
        CloudFault(
            name: "429, nothing left to spend",
            behaviour: .status(429, body: #"{"error":{"code":"insufficient_quota"}}"#), code: .quotaUsed,
            says: "used up", breaker: .closed),
        CloudFault(
            name: "401", behaviour: .status(401), code: .authenticationFailed, says: "does not accept the key",
            breaker: .closed),
        CloudFault(
            name: "400, the key, as a proxy says it",
            behaviour: .status(400, body: #"{"error":{"message":"no","type":"auth_error","code":"400"}}"#),
            code: .authenticationFailed, says: "does not accept the key (status 400, auth_error)", breaker: .closed),
        CloudFault(
            name: "400, the key, as a proxy without a database says it",
            behaviour: .status(400, body: #"{"error":{"message":"no","type":"no_db_connection","code":400}}"#),
            code: .authenticationFailed, says: "does not accept the key", breaker: .closed),
        CloudFault(
            name: "422, the key", behaviour: .status(422, body: #"{"error":{"code":"invalid_api_key"}}"#),
            code: .authenticationFailed, says: "does not accept the key", breaker: .closed),
        CloudFault(name: "403", behaviour: .status(403), code: .forbidden, says: "does not allow", breaker: .closed),
        CloudFault(name: "404", behaviour: .status(404), code: .notFound, says: "knows no", breaker: .closed),
        CloudFault(name: "400", behaviour: .status(400), code: .requestRefused, says: "refuses", breaker: .closed),
        CloudFault(
            name: "reset in mid-body", behaviour: .resetInMidBody, code: .connectionLost, says: "broke", breaker: .open,
            isRetried: true),
        CloudFault(
            name: "end in mid-body", behaviour: .closeInMidBody, code: .connectionLost, says: "broke", breaker: .open,
            isRetried: true),
        CloudFault(
            name: "end without an answer", behaviour: .close, code: .connectionLost, says: "broke", breaker: .open,
            isRetried: true),
        CloudFault(
            name: "reset without an answer", behaviour: .reset, code: .connectionLost, says: "broke", breaker: .open,
            isRetried: true),
        CloudFault(
            name: "half-closed socket", behaviour: .halfClose, code: .connectionLost, says: "broke", breaker: .open,
            isRetried: true),
        CloudFault(
            name: "hang", behaviour: .hang, code: .timedOut, says: "in time", breaker: .open, isRetried: true,
            runsIntoDeadline: true),
        CloudFault(
            name: "hang in mid-body", behaviour: .hangInMidBody, code: .timedOut, says: "in time", breaker: .open,
            isRetried: true, runsIntoDeadline: true),
        CloudFault(
            name: "one byte a second", behaviour: .drip(milliseconds: 1000), code: .timedOut, says: "in time",
            breaker: .open, isRetried: true, runsIntoDeadline: true),
        CloudFault(
            name: "captive portal", behaviour: .captivePortal, code: .captivePortal, says: "web page", breaker: .open),
        CloudFault(
            name: "redirect to a captive portal", behaviour: .captiveRedirect, code: .captivePortal, says: "web page",
            breaker: .open),
        CloudFault(
            name: "wrong content type (HTML)", behaviour: .contentType("text/html"), code: .captivePortal,
            says: "web page", breaker: .open),
        CloudFault(
            name: "malformed JSON", behaviour: .json(#"{"choices": ["#), code: .malformedAnswer, says: "not the JSON",
            breaker: .open),
        CloudFault(
            name: "other JSON", behaviour: .json(#"{"hello": "world"}"#), code: .malformedAnswer, says: "not the JSON",
            breaker: .open),
        CloudFault(
            name: "no choice", behaviour: .json(#"{"choices": []}"#), code: .malformedAnswer, says: "without a choice",
            breaker: .open),
        CloudFault(
            name: "1 GiB of body", behaviour: .huge(bytes: 1 << 30), code: .answerTooLarge, says: "larger",
            breaker: .open),
        CloudFault(
            name: "headers without an end", behaviour: .endlessHead, code: .malformedAnswer, says: "head",
            breaker: .open),
        CloudFault(
            name: "not HTTP", behaviour: .notHTTP, code: .malformedAnswer, says: "not HTTP", breaker: .open),
        CloudFault(
            name: "empty translation", behaviour: .chat(""), code: .suspiciousAnswer, says: "empty", breaker: .closed),
        CloudFault(
            name: "refusal", behaviour: .chat("I'm sorry, but I can't help with that."), code: .suspiciousAnswer,
            says: "refusal", breaker: .closed),
        CloudFault(
            name: "left in English", behaviour: .chat("Where is the lift, please?"), code: .suspiciousAnswer,
            says: "not in the language", breaker: .closed),
        CloudFault(
            name: "an essay", behaviour: .chat(String(repeating: "ลิฟต์อยู่ทางซ้าย ", count: 100)),
            code: .suspiciousAnswer, says: "far too long", breaker: .closed),
        CloudFault(
            name: "cut short", behaviour: .chat("ลิฟต์อยู่", finish: "length"), code: .suspiciousAnswer, says: "cut short",
            breaker: .closed),
    ]
}

extension Behaviour {
    /// A chat model's answer with this text.
    static func chat(_ text: String, finish: String = "stop") -> Behaviour {
        .json(#"{"choices":[{"message":{"content":"\#(text)"},"finish_reason":"\#(finish)"}]}"#)
    }
}

@Suite struct CloudFaultTests {
    private static let question = TranslationRequest("Where is the lift, please?", from: .english, to: .thai)

    @Test("A fault has its code and its message, and never shows the key or the customer", arguments: CloudFault.all)
    func clientError(of fault: CloudFault) async throws {
        try await withCloud { cloud, client in
            cloud.otherwise(fault.behaviour)
            let error = try #require(
                await cloudError { () async throws(CloudError) in
                    try await client.translate(
                        Self.question.text, from: .english, to: .thai,
                        deadline: fault.runsIntoDeadline ? .soon : .ample, idempotencyKey: "1")
                })
            #expect(error.code == fault.code)
            #expect(error.message.contains(fault.says), "\(error.message)")
            #expect(!error.remedy.isEmpty)
            #expect(error.isRetryable == fault.isRetried)
            let everything = "\(error) \(String(reflecting: error)) \(error.cause?.description ?? "")"
            #expect(!everything.contains(StandInCloud.key))
            #expect(!everything.contains("lift"))
            // Nothing is retried here, also not by libcurl behind our back.
            #expect(cloud.requests.count == 1)
        }
    }

    @Test(
        "Three of a fault open the breaker, or do not, and the next turn is answered at once", arguments: CloudFault.all
    )
    func breaker(after fault: CloudFault) async throws {
        let row = try await Self.run(fault)
        #expect(row.breaker == fault.breaker)
        #expect(row.outcome == fault.code)
        #expect(row.next == (fault.breaker == .open ? .circuitOpen : nil))
    }

    @Test("The table of faults") func table() async throws {
        var lines = ["| fault | for the customer | for the technician | breaker after three |", "|---|---|---|---|"]
        for fault in CloudFault.all {
            let row = try await Self.run(fault)
            lines.append(
                "| \(fault.name) | offline answer (\(row.outcome)) | \(row.message) | \(row.breaker.rawValue) |")
        }
        print(lines.joined(separator: "\n"))
        #expect(lines.count == CloudFault.all.count + 2)
    }

    struct Row {
        let outcome: CloudError.Code
        let message: String
        let breaker: CircuitBreaker.State
        /// What the fourth turn meets after the cloud has recovered.
        let next: CloudError.Code?
    }

    /// Three turns that meet the fault, and one after it.
    private static func run(_ fault: CloudFault) async throws -> Row {
        try await withCloud { configuration in
            configuration.timeouts.backlog = fault.runsIntoDeadline ? .milliseconds(150) : .seconds(600)
        } _: { cloud, client in
            var policy = CloudPolicy()
            policy.retry = RetryPolicy(maximumAttempts: 1)
            // Pauses that a server asks for would only make this slow.
            policy.retry.maximumRetryAfter = .zero
            // However slow the machine: nothing is forgotten, slow, or tried again before the end.
            policy.breaker.slowCallDuration = .seconds(3_600)
            policy.breaker.window.age = nil
            policy.breaker.openTime = .seconds(3_600)
            policy.breaker.maximumOpenTime = .seconds(3_600)
            let gateway = CloudGateway(client, policy: policy)
            var last: CloudError?
            cloud.otherwise(fault.behaviour)
            for turn in 0..<3 {
                last = await cloudError { () async throws(CloudError) in
                    try await gateway.translate(question, .live, deadline: .ample, idempotencyKey: "\(turn)")
                }
            }
            let error = try #require(last)
            cloud.otherwise(.answer)
            let next = await cloudError { () async throws(CloudError) in
                try await gateway.translate(question, .live, deadline: .ample, idempotencyKey: "4")
            }
            return Row(
                outcome: error.code, message: error.description,
                breaker: gateway.breakerStates()[.translation]?.state ?? .closed, next: next?.code)
        }
    }
}
