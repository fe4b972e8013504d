import Foundation
import HTTPTypes
import Hummingbird
import Kiosk
import PhrasePacks

/// What technicians and fleet admins may do over the network, each with a token that has the scope for it.
struct AdminRoutes {
    let kiosk: KioskServices
    let uploads: PackUploads
    let tokensFile: String

    func add<Context: RequestContext>(to router: Router<Context>) {
        router.get("/healthz") { _, _ in Answers.text("ok\n") }
        router.get("/v1/packs") { request, _ in
            try await allowing(.packsWrite, request) { try Answers.json(try await kiosk.packs()) }
        }
        router.get("/v1/packs/upload") { request, _ in
            try await allowing(.packsWrite, request) {
                let upload = try PackUpload(request.uri.queryParameters["sha256"].map(String.init))
                return try Answers.json(Progress(received: uploads.received(upload)))
            }
        }
        router.put("/v1/packs") { request, _ in
            try await allowing(.packsWrite, request) { try await receive(request) }
        }
        router.get("/v1/usage") { request, _ in
            try await allowing(.usageRead, request) {
                let query = request.uri.queryParameters
                return try Answers.json(
                    try await kiosk.usage(
                        after: query["after"].flatMap { Int64($0) } ?? 0,
                        limit: query["limit"].flatMap { Int($0) } ?? 1_000))
            }
        }
    }

    /// How much of a pack is here.
    private struct Progress: Encodable {
        let received: Int
    }

    // MARK: - Tokens

    private func allowing(
        _ scope: TokenScope, _ request: Request, _ answer: () async throws -> Response
    ) async throws -> Response {
        // Read each time: a token that was taken out of the file is out at once.
        let path = tokensFile
        let tokens = try await offThread { () throws(KioskError) in try AccessTokens(file: path) }
        let header = request.headers[.authorization] ?? ""
        let token =
            header.lowercased().hasPrefix("bearer ") ? header.dropFirst(7).trimmingCharacters(in: .whitespaces) : ""
        switch tokens.verdict(on: token, for: scope) {
        case .allowed: return try await answer()
        case .missingScope:
            return try Answers.problem(
                .forbidden, code: "missingScope", "This token may not do that",
                remedy: "Make one that may: `parley token add --scope \(scope.rawValue)` on the kiosk")
        case .unknown:
            var response = try Answers.problem(
                .unauthorized, code: "unknownToken", "There is no token, or it is not known here",
                remedy: "Send `Authorization: Bearer TOKEN`; `parley token add` on the kiosk makes one")
            response.headers[.wwwAuthenticate] = "Bearer"
            return response
        }
    }

    // MARK: - Packs

    /// Takes a piece of a pack; the last one installs it.
    private func receive(_ request: Request) async throws -> Response {
        let query = request.uri.queryParameters
        let upload = try PackUpload(query["sha256"].map(String.init))
        guard let length = request.headers[.contentLength].flatMap({ Int($0) }), length >= 0 else {
            return try Answers.problem(
                .lengthRequired, code: "lengthRequired", "`Content-Length` is missing",
                remedy: "Say how many bytes are sent")
        }
        let range = try UploadRange(request.headers[.contentRange], length: length)
        guard range.total <= uploads.largest, length <= uploads.largest else {
            return try Answers.problem(
                .contentTooLarge, code: "tooLarge",
                "The pack has \(range.total) bytes, and this kiosk takes \(uploads.largest)",
                remedy: "Make it smaller, with FLAC or Opus recordings, or raise web.largest_pack_bytes")
        }
        return try await uploads.holding(upload) {
            let received = try await append(request, length, at: range, to: upload)
            guard received == range.total else {
                return try Answers.json(Progress(received: received), status: .accepted)
            }
            return try await install(upload, allowsDowngrade: query["allow_downgrade"] == "true")
        }
    }

    /// Adds a request's body to what is here, as it comes.
    ///
    /// - Returns: how much is here then.
    private func append(
        _ request: Request, _ length: Int, at range: UploadRange, to upload: PackUpload
    ) async throws -> Int {
        var received = uploads.received(upload)
        guard range.start.map({ $0 == received }) ?? (received == range.total) else {
            throw KioskError(
                .busy, "\(received) bytes of this pack are here, and this is another part of it",
                remedy: "Go on there; GET /v1/packs/upload says how far it came")
        }
        let file = try uploads.open(upload)
        var left = length
        for try await buffer in request.body {
            // The server holds the body to its length; this holds it to the limit in any case.
            let bytes = Array(buffer.readableBytesView.prefix(left))
            left -= bytes.count
            try await offThread { () throws(KioskError) in try file.append(bytes) }
            received += bytes.count
        }
        return received
    }

    private func install(_ upload: PackUpload, allowsDowngrade: Bool) async throws -> Response {
        let path = uploads.path(upload)
        let sum = try await offThread { () throws(KioskError) in
            do throws(PackError) {
                return try PackFiles.sha256(of: path)
            } catch {
                throw KioskError(error)
            }
        }
        guard sum == upload.sum else {
            uploads.remove(upload)
            throw KioskError(
                .badInput, "What came is not the file with the sum \(upload.sum)",
                remedy: "Send it again from the start; if that does not help, the file changed while it was sent")
        }
        do {
            let installation = try await kiosk.installPack(
                PackRequest(path: path, allowsDowngrade: allowsDowngrade, mustBeSigned: true))
            uploads.remove(upload)
            return try Answers.json(installation)
        } catch let error as KioskError where error.code == .busy || error.code == .unavailable {
            throw error  // It may work later; nobody has to send it again.
        } catch {
            uploads.remove(upload)
            throw error
        }
    }
}
