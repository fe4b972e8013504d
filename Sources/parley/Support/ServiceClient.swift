import Cloud
import Foundation
import Kiosk
import Resilience

/// Talks to the running service through its control socket, while it owns the store.
struct ServiceClient {
    private let transport = CurlTransport()
    private let socket: String

    /// The service of a data folder; `nil` when none answers.
    static func find(_ directory: DataDirectory) async -> ServiceClient? {
        guard FileManager.default.fileExists(atPath: directory.controlSocket) else { return nil }
        let client = ServiceClient(socket: directory.controlSocket)
        let health = try? await client.transport.send(
            client.request(.get, "/healthz"), deadline: .after(.seconds(2)))
        return health?.status == 200 ? client : nil
    }

    private init(socket: String) {
        self.socket = socket
    }

    /// Asks the service, and reads its answer.
    func call<Answer: Decodable>(
        _ method: HTTPRequest.Method, _ path: String, json: (some Encodable)? = String?.none,
        patience: Duration = .seconds(120), as type: Answer.Type
    ) async throws -> Answer {
        let body = try await call(
            method, path, type: "application/json", body: json.map { Array(try JSONEncoder().encode($0)) } ?? [],
            patience: patience)
        return try JSONDecoder().decode(type, from: Data(body))
    }

    /// Asks the service, and returns its answer as it came.
    func call(
        _ method: HTTPRequest.Method, _ path: String, type: String, body: [UInt8], patience: Duration = .seconds(120)
    ) async throws -> [UInt8] {
        let answer: HTTPResponse
        do {
            answer = try await transport.send(
                request(method, path, type: type, body: body), deadline: .after(patience))
        } catch {
            throw KioskError(.unavailable, "The running service did not answer: \(error)", remedy: "Look at its log")
        }
        guard (200..<300).contains(answer.status) else {
            throw Self.problem(in: answer.body)
                ?? KioskError(.unavailable, "The service answered \(answer.status)", remedy: "Look at its log")
        }
        return answer.body
    }

    /// A text as a part of a query.
    static func escaped(_ text: String) -> String {
        let plain = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\0"..."\u{7F}"))
        return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }

    /// A text as a part of a path.
    static func pathPart(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed.subtracting(CharacterSet(charactersIn: "/")))
            ?? ""
    }

    private func request(
        _ method: HTTPRequest.Method, _ path: String, type: String = "application/json", body: [UInt8] = []
    ) -> HTTPRequest {
        HTTPRequest(
            method, "http://localhost\(path)", headers: ["Content-Type": type], body: body,
            maximumResponseBytes: 256 << 20, unixSocketPath: socket)
    }

    private struct Problem: Decodable {
        struct Details: Decodable {
            let code: String
            let message: String
            let remedy: String
        }
        let error: Details
    }

    private static func problem(in body: [UInt8]) -> KioskError? {
        guard let problem = try? JSONDecoder().decode(Problem.self, from: Data(body)) else { return nil }
        return KioskError(
            KioskError.Code(rawValue: problem.error.code) ?? .unavailable, problem.error.message,
            remedy: problem.error.remedy)
    }
}

/// The kiosk of a data folder, whoever owns it: the running service, or this command.
enum KioskDoor {
    case service(ServiceClient)
    case own(KioskServices)

    /// Runs a command on the kiosk, and gives the store back afterwards.
    static func open(
        _ options: KioskOptions, role: KioskServices.Role = .command,
        _ command: (KioskDoor, KioskConfiguration) async throws -> Void
    ) async throws {
        let configuration = try options.configuration()
        let directory = DataDirectory(configuration, environment: ProcessInfo.processInfo.environment)
        if let client = await ServiceClient.find(directory) {
            return try await command(.service(client), configuration)
        }
        let kiosk = try await KioskServices.open(configuration, role: role, logger: .command(configuration))
        do {
            try await command(.own(kiosk), configuration)
        } catch {
            try? await kiosk.close()
            throw error
        }
        try await kiosk.close()
    }
}
