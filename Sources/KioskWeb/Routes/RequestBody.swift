import Foundation
import Hummingbird
import Kiosk
import Languages

/// Reads what a request brings, and says in words what is wrong with it.
enum RequestBody {
    /// The largest JSON body; a turn's text is far smaller.
    static let largestJSON = 65_536

    /// A JSON body.
    static func json<Value: Decodable>(
        _ type: Value.Type, from request: Request, upTo limit: Int = largestJSON
    ) async throws -> Value {
        let buffer = try await bytes(of: request, upTo: limit)
        do {
            return try JSONDecoder().decode(type, from: Data(buffer))
        } catch let error as DecodingError {
            throw KioskError(
                .badInput, "The request's JSON cannot be read: \(describe(error))",
                remedy: "See docs/api.md for what this address takes")
        }
    }

    /// A whole body, bounded: a larger one is answered with 413.
    static func bytes(of request: Request, upTo limit: Int) async throws -> [UInt8] {
        Array(try await request.body.collect(upTo: limit).readableBytesView)
    }

    /// A language that Parley knows, from a request's text.
    static func known(_ text: String?, _ name: String) throws(KioskError) -> LanguageTag {
        guard let text else {
            throw KioskError(.badInput, "`\(name)` is missing", remedy: "Name a language, such as en or vi")
        }
        return try LanguageTag.known(text, for: name)
    }

    private static func describe(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, _): "`\(key.stringValue)` is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "`\(path(context))` has the wrong type"
        case .dataCorrupted(let context):
            context.codingPath.isEmpty ? "it is not JSON" : "`\(path(context))`: \(context.debugDescription)"
        @unknown default: "it is not as expected"
        }
    }

    private static func path(_ context: DecodingError.Context) -> String {
        context.codingPath.map(\.stringValue).joined(separator: ".")
    }
}
