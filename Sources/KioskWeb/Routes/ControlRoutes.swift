import Foundation
import Hummingbird
import Kiosk
import Languages
import SpeechAudio

/// What only the machine's owner may do. Served on the control socket, whose file permissions are the lock; the command
/// line uses it while the service owns the store.
struct ControlRoutes {
    let kiosk: KioskServices

    func add<Context: RequestContext>(to router: Router<Context>) {
        router.get("/v1/usage") { request, _ in
            let query = request.uri.queryParameters
            let after = query["after"].flatMap { Int64($0) } ?? 0
            let limit = query["limit"].flatMap { Int($0) } ?? 1_000
            return try Answers.json(try await kiosk.usage(after: after, limit: limit))
        }
        router.get("/v1/packs") { _, _ in try Answers.json(try await kiosk.packs()) }
        router.post("/v1/packs") { request, _ in
            let wanted = try await RequestBody.json(PackRequest.self, from: request)
            return try Answers.json(try await kiosk.installPack(wanted))
        }
        router.get("/v1/packs/news") { _, _ in
            try Answers.json(["news": await kiosk.packNews()].compactMapValues(\.self))
        }
        router.get("/v1/packs/:id/versions/:version") { _, context in
            try Answers.json(
                try await kiosk.packPhrases(
                    context.parameters.require("id"), version: context.parameters.require("version")))
        }
        router.post("/v1/packs/:id/rollback") { request, context in
            let wanted = try await RequestBody.json(Rollback.self, from: request)
            return try Answers.json(
                try await kiosk.rollBackPack(context.parameters.require("id"), to: wanted.version))
        }
        router.delete("/v1/packs/:id") { _, context in
            try Answers.json(try await kiosk.removePack(context.parameters.require("id")))
        }
        router.get("/v1/learned") { _, _ in try Answers.json(try await kiosk.aliases()) }
        router.post("/v1/learned/undo") { request, _ in
            let wording = try await RequestBody.json(Wording.self, from: request)
            try await kiosk.undoAlias(of: wording.text, in: wording.language)
            return try Answers.json(try await kiosk.aliases())
        }
        router.post("/v1/learned/forget") { request, _ in
            try Answers.json(try await kiosk.forget(RequestBody.json(KioskServices.Filter.self, from: request)))
        }
        router.get("/v1/cost") { request, _ in
            try Answers.json(try await kiosk.cost(days: request.uri.queryParameters["days"].flatMap { Int($0) } ?? 31))
        }
        router.get("/v1/cloud") { _, _ in try Answers.json(kiosk.cloudState()) }
        router.post("/v1/cloud/breaker") { request, _ in
            let change = try await RequestBody.json(BreakerSwitch.self, from: request)
            try kiosk.setBreaker(change.operation, to: change.mode)
            return try Answers.json(kiosk.cloudState())
        }
        router.post("/v1/cloud/roll-back") { _, _ in
            try kiosk.rollBackCanary()
            return try Answers.json(kiosk.cloudState())
        }
        router.get("/v1/outbox/given-up") { request, _ in
            let limit = request.uri.queryParameters["limit"].flatMap { Int($0) } ?? 100
            return try Answers.json(try await kiosk.deadLetters(limit: limit))
        }
        router.post("/v1/voices/estimate") { request, _ in
            let texts = try await RequestBody.json([SpokenText].self, from: request, upTo: Self.largestTexts)
            return try Answers.json(try kiosk.estimate(speaking: texts))
        }
        router.post("/v1/voices") { request, _ in
            let clip = try await kiosk.speak(RequestBody.json(SpokenText.self, from: request))
            let bytes = try KioskError.translating { () throws(AudioError) in try SoundFile.encode(clip, as: .wav) }
            return Response(
                status: .ok, headers: [.contentType: "audio/wav", .cacheControl: "no-store"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        }
        router.post("/v1/sync") { _, _ in try Answers.json(try await kiosk.synchronise()) }
        router.get("/v1/report") { _, _ in try Answers.json(try await kiosk.report()) }
    }

    /// The largest list of texts whose cost is estimated; a pack's tables may be as large.
    private static let largestTexts = 256 << 20

    /// A wording that taps taught.
    private struct Wording: Decodable {
        let text: String
        let language: LanguageTag
    }

    private struct BreakerSwitch: Decodable {
        let operation: String
        let mode: String
    }

    private struct Rollback: Decodable {
        /// The version; without one, the version that answered last.
        let version: String?
    }
}
