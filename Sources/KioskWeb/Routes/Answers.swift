import Foundation
import HTTPTypes
import Hummingbird
import Kiosk

/// How values and errors become HTTP answers; every error has a code, a message and a remedy.
enum Answers {
    /// A value as JSON.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var body = try encoder.encode(value)
        body.append(UInt8(ascii: "\n"))
        return Response(
            status: status, headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }

    /// Plain text.
    static func text(
        _ text: String, type: String = "text/plain; charset=utf-8", status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status, headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// What a request got wrong.
    static func problem(
        _ status: HTTPResponse.Status, code: String, _ message: String, remedy: String
    ) throws -> Response {
        try json(Problem(error: .init(code: code, message: message, remedy: remedy)), status: status)
    }

    private struct Problem: Encodable {
        struct Details: Encodable {
            let code: String
            let message: String
            let remedy: String
        }
        let error: Details
    }
}

/// Turns every error into an answer in JSON, and lets none of them end a connection without a word.
struct ProblemMiddleware<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as KioskError {
            return try Answers.problem(
                error.code.status, code: error.code.rawValue, error.message, remedy: error.remedy)
        } catch let error as HTTPError {
            return try Answers.problem(
                error.status, code: "http", error.body ?? error.status.reasonPhrase,
                remedy: "See docs/api.md for what this address takes")
        } catch let error as any HTTPResponseError {
            return try Answers.problem(
                error.status, code: "http", error.status.reasonPhrase,
                remedy: "See docs/api.md for what this address takes")
        } catch {
            context.logger.error("request failed", metadata: ["error": "\(type(of: error))"])
            return try Answers.problem(
                .internalServerError, code: "internal", "Parley failed to answer this request",
                remedy: "Look at the kiosk's log, and run `parley doctor`")
        }
    }
}

extension KioskError.Code {
    /// The HTTP status that says the same.
    var status: HTTPResponse.Status {
        switch self {
        case .badInput: .badRequest
        case .notFound: .notFound
        case .busy: .conflict
        case .unavailable: .serviceUnavailable
        case .newerStore: .internalServerError
        }
    }
}

/// Lets only this machine's own pages in.
///
/// The listener is on loopback, but a browser on the board would carry any web site's requests to it: a `Host` that is
/// not this machine (DNS rebinding) and an `Origin` that is not this server (cross-site requests) are refused.
struct LoopbackGuard<Context: RequestContext>: RouterMiddleware {
    /// Whether a request comes from the kiosk's own screen, or from a program on the board.
    static func isOwnPage(authority: String, origin: String?) -> Bool {
        let names = ["127.0.0.1", "localhost", "[::1]"]
        return names.contains { authority == $0 || authority.hasPrefix($0 + ":") }
            && (origin == nil || origin == "http://\(authority)")
    }

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard Self.isOwnPage(authority: request.head.authority ?? "", origin: request.headers[.origin]) else {
            return try Answers.problem(
                .forbidden, code: "foreignOrigin", "This address answers only the kiosk's own screen",
                remedy: "Open it as http://127.0.0.1:PORT on the kiosk itself")
        }
        return try await next(request, context)
    }
}
