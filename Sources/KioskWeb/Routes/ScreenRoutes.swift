import Foundation
import HTTPTypes
import Hummingbird
import Kiosk
import Languages

/// What the screen needs: its page, the state, the events, the languages, the talk buttons.
struct ScreenRoutes {
    let interpreter: Interpreter

    func add<Context: RequestContext>(to router: Router<Context>) {
        router.get("/") { _, _ in asset(PackageResources.index_html, "text/html") }
        router.get("/screen.css") { _, _ in asset(PackageResources.screen_css, "text/css") }
        router.get("/screen.js") { _, _ in asset(PackageResources.screen_js, "text/javascript") }

        router.get("/v1/state") { _, _ in try Answers.json(await interpreter.view) }
        router.get("/v1/events") { _, _ in await events() }

        router.get("/v1/languages") { _, _ in
            try Answers.json(LanguageTag.known.map { KnownLanguage(tag: $0, name: $0.endonym) })
        }
        router.put("/v1/languages") { request, _ in
            let choice = try await RequestBody.json(LanguageChoice.self, from: request)
            try await interpreter.choose(
                customer: RequestBody.known(choice.customer, "customer"),
                clerk: RequestBody.known(choice.clerk, "clerk"))
            return try Answers.json(await interpreter.view)
        }
        router.post("/v1/talk") { request, _ in
            let talk = try await RequestBody.json(Talk.self, from: request)
            await interpreter.talk(side: talk.side, isPressed: talk.pressed)
            return try Answers.json(await interpreter.view)
        }
        router.post("/v1/silence") { _, _ in
            await interpreter.silence()
            return try Answers.json(await interpreter.view)
        }
    }

    private struct KnownLanguage: Encodable {
        let tag: LanguageTag
        let name: String
    }

    private struct LanguageChoice: Decodable {
        let customer: String
        let clerk: String
    }

    private struct Talk: Decodable {
        let side: Turn.Side
        let pressed: Bool
    }

    private func asset(_ bytes: [UInt8], _ type: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "\(type); charset=utf-8", .cacheControl: "no-cache",
                .contentSecurityPolicy: "default-src 'self'; frame-ancestors 'none'",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// Server-sent events: `state` at once and after every change, `turn` for every turn that was recorded, `pack` for
    /// what happens with packs, and a comment as a heartbeat, so that a screen whose kiosk is gone notices.
    private func events() async -> Response {
        let events = await interpreter.events()
        let body = ResponseBody { writer in
            for await event in events {
                try await writer.write(ByteBuffer(string: try Self.frame(event)))
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
            body: body)
    }

    /// An event as it is sent.
    static func frame(_ event: KioskEvent) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return switch event {
        case .view(let view): "event: state\ndata: \(String(decoding: try encoder.encode(view), as: UTF8.self))\n\n"
        case .turn(let turn): "event: turn\ndata: \(String(decoding: try encoder.encode(turn), as: UTF8.self))\n\n"
        case .pack(let news): "event: pack\ndata: \(String(decoding: try encoder.encode(news), as: UTF8.self))\n\n"
        case .heartbeat: ": still here\n\n"
        }
    }
}
