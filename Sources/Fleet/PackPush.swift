import Cloud
import Foundation
import Resilience

/// Sends a signed pack to a kiosk's technicians' API, in pieces, and goes on where it broke off.
///
///     let push = PackPush(transport: CurlTransport(), token: token, sum: sum, size: size, read: file.read)
///     let result = await push.send(to: "https://kiosk-7.lan:8443")
public struct PackPush: Sendable {
    /// What came of it at one kiosk.
    public struct Outcome: Sendable, Encodable {
        /// The kiosk's address.
        public let host: String
        /// Whether the pack answers there now.
        public let isInstalled: Bool
        /// In words.
        public let result: String
        /// The version that answered before; empty for none, or when nobody said.
        public let before: String
        /// The version that answers now.
        public let after: String
    }

    /// How a transfer goes.
    public struct Settings: Sendable {
        /// Bytes of one piece.
        public var piece = 4 << 20
        /// How long one piece may take.
        public var patience = Duration.seconds(300)
        /// How long the last one may take: the kiosk installs the pack before it answers.
        public var installing = Duration.seconds(3_600)
        /// How often a piece is tried again before the kiosk is given up.
        public var tries = 6

        /// The defaults.
        public init() {}
    }

    private let transport: any HTTPTransport
    private let token: CloudKey
    private let sum: String
    private let size: Int
    private let read: @Sendable (_ offset: Int, _ count: Int) throws -> [UInt8]
    private let sleep: @Sendable (Duration) async throws -> Void
    private let allowsDowngrade: Bool
    private let settings: Settings

    /// Prepares a transfer.
    ///
    /// - Parameters:
    ///   - token: a token with the scope `packs:write`.
    ///   - sum: the file's SHA-256 sum in hexadecimal digits.
    ///   - size: the file's size in bytes.
    ///   - read: reads a part of the file.
    ///   - sleep: waits between tries.
    public init(
        transport: any HTTPTransport, token: CloudKey, sum: String, size: Int, allowsDowngrade: Bool = false,
        settings: Settings = Settings(),
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
        read: @escaping @Sendable (_ offset: Int, _ count: Int) throws -> [UInt8]
    ) {
        (self.transport, self.token, self.sum, self.size) = (transport, token, sum, size)
        (self.allowsDowngrade, self.settings, self.sleep, self.read) = (allowsDowngrade, settings, sleep, read)
    }

    /// The address of a kiosk that a person named: `kiosk-7.lan` is `https://kiosk-7.lan:8443`.
    ///
    /// - Returns: `nil` for what is no address, and for one without TLS, where the token could be read on the way.
    public static func address(_ host: String) -> String? {
        let text = host.contains("://") ? host : "https://\(host)"
        guard let parts = URLComponents(string: text), parts.scheme == "https", let name = parts.host, !name.isEmpty,
            parts.user == nil, parts.path.isEmpty || parts.path == "/", parts.query == nil
        else { return nil }
        return "https://\(name):\(parts.port ?? 8_443)"
    }

    /// Sends the pack to several kiosks, a few at a time.
    ///
    /// - Returns: what came of it, in the order of `hosts`.
    public func send(
        to hosts: [String], atOnce count: Int, progress: @escaping @Sendable (Outcome) -> Void = { _ in }
    ) async -> [Outcome] {
        await withTaskGroup(of: (Int, Outcome).self) { group in
            var rest = Array(hosts.enumerated())[...]
            func startNext() {
                guard let (index, host) = rest.popFirst() else { return }
                group.addTask { (index, await send(to: host)) }
            }
            for _ in 0..<max(1, count) { startNext() }
            var outcomes: [Int: Outcome] = [:]
            for await (index, outcome) in group {
                outcomes[index] = outcome
                progress(outcome)
                startNext()
            }
            return hosts.indices.compactMap { outcomes[$0] }
        }
    }

    /// Sends the pack to one kiosk.
    public func send(to host: String) async -> Outcome {
        func failed(_ result: String) -> Outcome {
            Outcome(host: host, isInstalled: false, result: result, before: "", after: "")
        }
        var attempts = 0
        while true {
            do {
                if let done = try await step(host, from: try await received(host)) { return done }
                attempts = 0
            } catch let problem as Refusal {
                return failed(problem.words)
            } catch {
                attempts += 1
                guard attempts < settings.tries else { return failed("\(error)") }
                // One second, two, four …: a kiosk that starts again is back within a minute.
                guard (try? await sleep(.seconds(1 << min(attempts - 1, 5)))) != nil else { return failed("cancelled") }
            }
        }
    }

    /// What the kiosk will say again however often it is asked.
    private struct Refusal: Error {
        let words: String
    }

    /// What may go better the next time.
    private struct Trouble: Error, CustomStringConvertible {
        let description: String
    }

    private struct Received: Decodable {
        let received: Int
    }

    private struct Installed: Decodable {
        struct Pack: Decodable {
            let id: String
            let version: String
        }
        let pack: Pack
        let replaced: String?
        let isUnchanged: Bool
    }

    private struct Problem: Decodable {
        struct Details: Decodable {
            let code: String
            let message: String
        }
        let error: Details
    }

    /// How much of the pack is there.
    private func received(_ host: String) async throws -> Int {
        let answer = try await ask(
            HTTPRequest(.get, "\(host)/v1/packs/upload?sha256=\(sum)", key: token), within: settings.patience)
        guard answer.status == 200, let known = try? JSONDecoder().decode(Received.self, from: Data(answer.body)) else {
            throw Self.problem(answer)
        }
        return min(max(0, known.received), size)
    }

    /// Sends the next piece.
    ///
    /// - Returns: the outcome after the last one.
    private func step(_ host: String, from start: Int) async throws -> Outcome? {
        let count = min(settings.piece, size - start)
        let bytes: [UInt8]
        do {
            bytes = try read(start, count)
        } catch {
            throw Refusal(words: "the pack's file cannot be read any more")
        }
        guard bytes.count == count else { throw Refusal(words: "the pack's file became shorter") }
        let range = count == 0 ? "bytes */\(size)" : "bytes \(start)-\(start + count - 1)/\(size)"
        let query = "sha256=\(sum)\(allowsDowngrade ? "&allow_downgrade=true" : "")"
        let isLast = start + count == size
        let answer = try await ask(
            HTTPRequest(
                .put, "\(host)/v1/packs?\(query)",
                headers: ["Content-Range": range, "Content-Type": "application/octet-stream"], key: token, body: bytes),
            within: isLast ? settings.installing : settings.patience)
        if answer.status == 202 { return nil }
        guard answer.status == 200, let done = try? JSONDecoder().decode(Installed.self, from: Data(answer.body)) else {
            throw Self.problem(answer)
        }
        let before = done.isUnchanged ? done.pack.version : done.replaced ?? ""
        return Outcome(
            host: host, isInstalled: true, result: done.isUnchanged ? "was there already" : "installed",
            before: before, after: done.pack.version)
    }

    private func ask(_ request: HTTPRequest, within patience: Duration) async throws -> HTTPResponse {
        do {
            return try await transport.send(request, deadline: .after(patience))
        } catch {
            let hopeless: [TransportError.Code] = [.badRequest, .certificateRefused, .cancelled, .shutDown]
            guard !hopeless.contains(error.code) else { throw Refusal(words: error.message) }
            throw Trouble(description: error.message)
        }
    }

    /// Whether asking again can help: the kiosk is busy or in trouble, or another transfer was faster.
    private static func problem(_ answer: HTTPResponse) -> any Error {
        let words =
            (try? JSONDecoder().decode(Problem.self, from: Data(answer.body)))?.error.message
            ?? "the kiosk answered \(answer.status)"
        return answer.status == 409 || answer.status >= 500 ? Trouble(description: words) : Refusal(words: words)
    }
}
