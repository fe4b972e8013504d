import Foundation
import HTTPTypes
import Hummingbird
import Kiosk
import Languages

/// Turns from outside the microphone: a text, a sound, a tap on a suggestion.
struct TurnRoutes {
    let kiosk: KioskServices

    func add<Context: RequestContext>(to router: Router<Context>) {
        router.post("/v1/turns") { request, _ in try Answers.json(try await turn(from: request)) }
        router.post("/v1/turns/:id/tap") { request, context in
            let id = try context.parameters.require("id", as: UUID.self)
            let tap = try await RequestBody.json(Tap.self, from: request)
            return try Answers.json(try await kiosk.interpreter.tap(turn: id, phrase: tap.phrase))
        }
        router.post("/v1/turns/:id/better") { _, context in
            let id = try context.parameters.require("id", as: UUID.self)
            return try Answers.json(try await kiosk.interpreter.askBetter(turn: id))
        }
        router.get("/v1/explain") { request, _ in
            let query = request.uri.queryParameters
            guard let text = query["text"], !text.isEmpty, text.count <= Interpreter.longestText else {
                throw KioskError(
                    .badInput, "`text` is missing, or longer than \(Interpreter.longestText) characters",
                    remedy: "Ask as /v1/explain?text=WORDS&from=LANGUAGE")
            }
            let language = try RequestBody.known(query["from"].map(String.init) ?? "en", "from")
            return try Answers.json(await kiosk.explain(String(text), in: language))
        }
    }

    private struct TextTurn: Decodable {
        let text: String
        let from: String?
        let to: String?
        let side: Turn.Side?
    }

    private struct Tap: Decodable {
        /// The phrase that was meant; `null` for "none of these".
        let phrase: String?
    }

    private func turn(from request: Request) async throws -> Turn {
        let type = (request.headers[.contentType] ?? "").lowercased()
        if type.hasPrefix("audio/") || type.hasPrefix("application/octet-stream") {
            let query = request.uri.queryParameters
            let direction = try await direction(
                from: query["from"].map(String.init), to: query["to"].map(String.init),
                side: query["side"].flatMap { Turn.Side(rawValue: String($0)) })
            let limit = kiosk.configuration[Setting.largestUpload]
            return try await kiosk.turn(sound: RequestBody.bytes(of: request, upTo: limit), direction)
        }
        guard type.isEmpty || type.hasPrefix("application/json") else {
            throw HTTPError(.unsupportedMediaType, message: "\(type) is neither application/json nor audio/*")
        }
        let text = try await RequestBody.json(TextTurn.self, from: request)
        let direction = try await direction(from: text.from, to: text.to, side: text.side)
        return try await kiosk.interpreter.turn(text: text.text, direction)
    }

    /// Who speaks to whom: what the request says, and the screen's languages for what it leaves out.
    private func direction(from: String?, to: String?, side: Turn.Side?) async throws -> Direction {
        let side = side ?? .customer
        let usual = await kiosk.interpreter.direction(of: side)
        return Direction(
            from: try from.map { try RequestBody.known($0, "from") } ?? usual.from,
            to: try to.map { try RequestBody.known($0, "to") } ?? usual.to, side: side)
    }
}
