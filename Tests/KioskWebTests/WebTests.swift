import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kiosk
import Logging
import Testing

@testable import KioskWeb

/// A kiosk with a pack of its own in a temporary folder, behind the routes of its two listeners.
private func withKiosk(
    _ test:
        @Sendable (_ screen: any TestClientProtocol, _ control: any TestClientProtocol, _ folder: URL) async throws ->
        Void
) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "parley-web-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let pack = folder.appending(path: "pack")
    try FileManager.default.createDirectory(at: pack, withIntermediateDirectories: true)
    try Data(
        """
        id: corner-shop
        version: 1.2.0
        title: Corner shop
        languages: [en, vi]
        license: Apache-2.0
        author: Tests
        reviewed: true
        """.utf8
    ).write(to: pack.appending(path: "pack.yaml"))
    try Data(
        "id,topic,en,vi\nbread,food,Do you have bread?,Có bánh mì không?\nmilk,food,I am allergic to milk.,Tôi dị ứng sữa.\n"
            .utf8
    ).write(to: pack.appending(path: "phrases.csv"))

    var configuration = KioskConfiguration()
    try configuration.set(Setting.dataDirectory, to: folder.appending(path: "data").path)
    try configuration.set(Setting.defaultPack, to: pack.path)
    try configuration.set(Setting.microphoneMode, to: "off")
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let kiosk = try await KioskServices.open(configuration, role: .command, logger: logger, environment: [:])
    let server = KioskServer(kiosk: kiosk, metrics: PrometheusRegistry(), logger: logger)
    try await Application(router: server.screenRouter(), logger: logger).test(.router) { screen in
        try await Application(router: server.controlRouter(), logger: logger).test(.router) { control in
            try await test(screen, control, folder)
        }
    }
    try await kiosk.close()
}

extension TestClientProtocol {
    /// Sends a request as the screen does, and reads the answer's JSON.
    fileprivate func json(
        _ path: String, _ method: HTTPRequest.Method = .get, _ body: String? = nil, type: String = "application/json"
    ) async throws -> (status: Int, json: [String: Any]) {
        let answer = try await execute(
            uri: path, method: method, headers: [.contentType: type], body: body.map { ByteBuffer(string: $0) })
        let object = try? JSONSerialization.jsonObject(with: Data(answer.body.readableBytesView))
        return (answer.status.code, object as? [String: Any] ?? [:])
    }
}

@Suite struct WebTests {
    @Test func aTextTurnComesBackWithEveryKey() async throws {
        try await withKiosk { screen, _, _ in
            let (status, turn) = try await screen.json(
                "/v1/turns", .post, #"{"text":"do you have bread","from":"en","to":"vi"}"#)
            #expect(status == 200)
            #expect(turn["outcome"] as? String == "answer")
            #expect(turn["phrase"] as? String == "bread")
            #expect(turn["text"] as? String == "Có bánh mì không?")
            #expect(turn["reviewed"] as? Bool == true)
            #expect(turn["provenance"] as? String == "pack")
            let keys: Set = [
                "outcome", "phrase", "heard", "text", "from", "to", "score", "suggestions", "provenance", "reason",
                "milliseconds",
            ]
            #expect(keys.isSubset(of: turn.keys))
            #expect((turn["milliseconds"] as? [String: Double])?["match"] != nil)
        }
    }

    @Test func aMissSaysSoAndIsQueued() async throws {
        try await withKiosk { screen, control, _ in
            let (_, turn) = try await screen.json("/v1/turns", .post, #"{"text":"elephants","from":"en","to":"vi"}"#)
            #expect(turn["outcome"] as? String == "miss")
            #expect(turn["phrase"] is NSNull)
            #expect(turn["queued"] as? Bool == true)
            let (_, usage) = try await control.json("/v1/usage")
            #expect((usage["records"] as? [Any])?.count == 1)
            #expect((usage["outbox"] as? [String: Any])?["pending"] as? Int == 1)
        }
    }

    @Test func whyATextIsAnsweredSoIsToldAndNotRecorded() async throws {
        try await withKiosk { screen, control, _ in
            let (status, answer) = try await screen.json("/v1/explain?text=I%20am%20not%20allergic%20to%20milk&from=en")
            #expect(status == 200)
            #expect(answer["outcome"] as? String == "suggest")
            let candidates = try #require(answer["candidates"] as? [[String: Any]])
            #expect(candidates.contains { ($0["reason"] as? String)?.contains("opposite") == true })
            #expect(try await screen.json("/v1/explain?from=en").status == 400)
            #expect(try await screen.json("/v1/explain?text=hi&from=xx").status == 400)
            #expect((try await control.json("/v1/usage").json["records"] as? [Any])?.isEmpty == true)
        }
    }

    @Test func whatTapsTaughtIsListedAndUndone() async throws {
        try await withKiosk { screen, control, _ in
            for _ in 0..<2 {
                let (_, turn) = try await screen.json(
                    "/v1/turns", .post, #"{"text":"milk milk","from":"en","to":"vi"}"#)
                let id = try #require(turn["id"] as? String)
                #expect(try await screen.json("/v1/turns/\(id)/tap", .post, #"{"phrase":"milk"}"#).status == 200)
            }
            let (_, turn) = try await screen.json("/v1/turns", .post, #"{"text":"Milk, milk","from":"en","to":"vi"}"#)
            #expect(turn["provenance"] as? String == "learned")
            let undo = #"{"text":"milk milk","language":"en"}"#
            #expect(try await control.json("/v1/learned/undo", .post, undo).status == 200)
            #expect(try await control.json("/v1/learned/undo", .post, undo).status == 404)
            let (_, forgotten) = try await control.json("/v1/learned/forget", .post, #"{"provenance":"cloud"}"#)
            #expect(forgotten["cloudPhrases"] as? Int == 0)
            #expect(try await screen.json("/v1/learned").status == 404, "only the machine's owner may")
        }
    }

    @Test func aSuggestionIsTapped() async throws {
        try await withKiosk { screen, _, _ in
            let (_, turn) = try await screen.json(
                "/v1/turns", .post, #"{"text":"I am not allergic to milk","from":"en","to":"vi"}"#)
            #expect(turn["outcome"] as? String == "suggest")
            let id = try #require(turn["id"] as? String)
            let (status, tapped) = try await screen.json("/v1/turns/\(id)/tap", .post, #"{"phrase":"milk"}"#)
            #expect(status == 200)
            #expect(tapped["text"] as? String == "Tôi dị ứng sữa.")
            #expect(try await screen.json("/v1/turns/\(id)/tap", .post, #"{"phrase":"milk"}"#).status == 404)
        }
    }

    @Test(arguments: [
        (#"{"text":"hi","from":"xx"}"#, 400, "from: \"xx\" is not a language"),
        (#"{"text":"hi","to":"klingon"}"#, 400, "to: \"klingon\" is not a language"),
        (#"{"words":"hi"}"#, 400, "`text` is missing"),
        (#"{"text":7}"#, 400, "`text` has the wrong type"),
        (#"{"text":""}"#, 400, "The text is empty"),
        (#"{"text""#, 400, "it is not JSON"),
        ("", 400, "it is not JSON"),
    ])
    func badInputIsExplained(body: String, status: Int, message: String) async throws {
        try await withKiosk { screen, _, _ in
            let (code, answer) = try await screen.json("/v1/turns", .post, body)
            #expect(code == status)
            let error = answer["error"] as? [String: String]
            #expect(error?["message"]?.contains(message) == true, "\(answer)")
            #expect(error?["remedy"]?.isEmpty == false)
        }
    }

    @Test func aSoundThatIsNoneIsExplained() async throws {
        try await withKiosk { screen, control, _ in
            for body in ["", "RIFF", String(repeating: "x", count: 4_000)] {
                let (code, answer) = try await screen.json("/v1/turns?from=en&to=vi", .post, body, type: "audio/wav")
                #expect(code == 400)
                #expect((answer["error"] as? [String: String])?["remedy"]?.isEmpty == false, "\(answer)")
            }
            #expect(try await screen.json("/v1/turns", .post, "<x/>", type: "text/xml").status == 415)
            let large = String(repeating: "x", count: 70_000)
            #expect(try await screen.json("/v1/turns", .post, large).status == 413)
            #expect((try await control.json("/v1/usage").json["records"] as? [Any])?.isEmpty == true)
        }
    }

    @Test func theScreenChoosesLanguages() async throws {
        try await withKiosk { screen, _, _ in
            let (status, view) = try await screen.json("/v1/languages", .put, #"{"customer":"vi","clerk":"en"}"#)
            #expect(status == 200)
            #expect(view["languages"] as? [String: String] == ["customer": "vi", "clerk": "en"])
            let (_, turn) = try await screen.json("/v1/turns", .post, #"{"text":"Có bánh mì không"}"#)
            #expect(turn["to"] as? String == "en")
            #expect(turn["text"] as? String == "Do you have bread?")
            #expect(try await screen.json("/v1/languages", .put, #"{"customer":"vi","clerk":"xx"}"#).status == 400)
        }
    }

    @Test(
        arguments: [
            ("127.0.0.1:8080", nil, true), ("localhost:8080", "http://localhost:8080", true), ("[::1]:80", nil, true),
            ("evil.example", nil, false), ("localhost.evil.example", nil, false), ("", nil, false),
            ("127.0.0.1:8080", "http://evil.example", false), ("127.0.0.1:8080", "http://localhost:8080", false),
            ("127.0.0.1:8080", "null", false),
        ] as [(String, String?, Bool)])
    func onlyTheKiosksOwnPagesAreLetIn(authority: String, origin: String?, isLetIn: Bool) {
        #expect(LoopbackGuard<BasicRequestContext>.isOwnPage(authority: authority, origin: origin) == isLetIn)
    }

    @Test func aForeignOriginIsAnswered403() async throws {
        try await withKiosk { screen, _, _ in
            let answer = try await screen.execute(
                uri: "/v1/state", method: .get, headers: [.origin: "http://evil.example"])
            #expect(answer.status == .forbidden)
        }
    }

    @Test func screensAreToldAboutPacks() throws {
        let news = try JSONDecoder().decode(
            PackNews.self, from: Data(#"{"state":"installing","text":"cafe: checking","done":0.25}"#.utf8))
        #expect(
            try ScreenRoutes.frame(.pack(news)) == """
                event: pack
                data: {"done":0.25,"state":"installing","text":"cafe: checking"}


                """)
    }

    @Test func packsAreTheControlSocketsAlone() async throws {
        try await withKiosk { screen, control, folder in
            for path in ["/v1/packs", "/v1/usage", "/v1/report"] {
                #expect(try await screen.json(path).status == 404)
            }
            let pack = folder.appending(path: "pack").path
            let table = folder.appending(path: "pack/phrases.csv")
            try Data("id,topic,en,vi\nrice,food,Do you have rice?,Có cơm không?\n".utf8).write(to: table)
            let (status, _) = try await control.json("/v1/packs", .post, #"{"path":"\#(pack)"}"#)
            #expect(status == 200)
            let (_, turn) = try await screen.json(
                "/v1/turns", .post, #"{"text":"do you have rice","from":"en","to":"vi"}"#)
            #expect(turn["phrase"] as? String == "rice")

            // A pack with an error is refused as a whole, and the one before it answers on.
            try Data("id,topic,en,vi\nrice,food\n".utf8).write(to: table)
            let (code, answer) = try await control.json("/v1/packs", .post, #"{"path":"\#(pack)"}"#)
            #expect(code == 400)
            #expect((answer["error"] as? [String: String])?["message"]?.contains("phrases.csv:2") == true, "\(answer)")
            let (_, again) = try await screen.json(
                "/v1/turns", .post, #"{"text":"do you have rice","from":"en","to":"vi"}"#)
            #expect(again["outcome"] as? String == "answer")
            let (_, told) = try await control.json("/v1/packs/news")
            #expect((told["news"] as? [String: Any])?["state"] as? String == "refused")
            let (missing, _) = try await control.json("/v1/packs/corner-shop/rollback", .post, #"{"version":"9.9.9"}"#)
            #expect(missing == 404)
            let phrases = try await control.execute(uri: "/v1/packs/corner-shop/versions/1.2.0", method: .get)
            #expect(String(buffer: phrases.body).contains("Do you have rice?"))

            #expect(try await control.json("/v1/packs/corner-shop", .delete).status == 200)
            #expect(try await control.json("/v1/packs/corner-shop", .delete).status == 404)
            let (_, gone) = try await screen.json(
                "/v1/turns", .post, #"{"text":"do you have rice","from":"en","to":"vi"}"#)
            #expect(gone["outcome"] as? String == "miss")
            let readiness = try await screen.execute(uri: "/readyz", method: .get)
            #expect(readiness.status == .serviceUnavailable)
        }
    }

    @Test(arguments: [("/", "text/html"), ("/screen.css", "text/css"), ("/screen.js", "text/javascript")])
    func theScreenIsServed(path: String, type: String) async throws {
        try await withKiosk { screen, _, _ in
            let answer = try await screen.execute(uri: path, method: .get)
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType]?.hasPrefix(type) == true)
            #expect(answer.body.readableBytes > 500)
        }
    }

    @Test func healthAndReadiness() async throws {
        try await withKiosk { screen, _, _ in
            for path in ["/healthz", "/readyz"] {
                let answer = try await screen.execute(uri: path, method: .get)
                #expect(answer.status == .ok)
            }
        }
    }

    @Test func recordingsAreTheControlSocketsAloneAndNeedACloud() async throws {
        try await withKiosk { screen, control, _ in
            let text = #"{"text":"hello","language":"en"}"#
            #expect(try await screen.json("/v1/voices", .post, text).status == 404)
            let answer = try await control.json("/v1/voices", .post, text)
            #expect(answer.status == 404)
            #expect("\(answer.json)".contains("No cloud is configured"))
            // A pack's texts are more than what a turn's body may have.
            let many = "[" + Array(repeating: text, count: 4_000).joined(separator: ",") + "]"
            let estimate = try await control.json("/v1/voices/estimate", .post, many)
            #expect("\(estimate.json)".contains("No cloud is configured"))
        }
    }
}
