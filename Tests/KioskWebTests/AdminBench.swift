import Cloud
import Fleet
import Foundation
import Kiosk
import Logging
import PhrasePacks
import Resilience
import ServiceLifecycle
import Testing

@testable import KioskWeb

/// A kiosk whose technicians' API listens on a free loopback port, with a certificate made for the occasion.
final class AdminBench: Sendable {
    let folder: URL
    let key: PackSecretKey
    let url: String
    let port: Int
    /// Tokens with one scope each.
    let writer: String
    let reader: String
    let kiosk: KioskServices

    /// Runs a test against the API of a kiosk that trusts the bench's key.
    static func run(
        _ settings: [(any AnyConfigurationKey, String)] = [], _ test: (AdminBench) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "parley-admin-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try makeCertificate(in: folder)
        let key = PackSecretKey()
        let tokens = folder.appending(path: "tokens").path
        let writer = try AccessTokens.add(scopes: [.packsWrite], note: "a test", to: tokens)
        let reader = try AccessTokens.add(scopes: [.usageRead], note: "", to: tokens)
        var configuration = KioskConfiguration()
        for (setting, value) in [
            (Setting.dataDirectory, folder.appending(path: "data").path), (Setting.defaultPack, "none"),
            (Setting.adminHost, "127.0.0.1"), (Setting.tokensFile, tokens),
            (Setting.certificate, folder.appending(path: "certificate.pem").path),
            (Setting.certificateKey, folder.appending(path: "key.pem").path),
        ] { try configuration.set(setting, to: value) }
        try configuration.set(Setting.trustedKeys, to: "\(key.publicKey)")
        for (setting, value) in settings { try configuration.set(setting, to: value) }
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let kiosk = try await KioskServices.open(configuration, role: .command, logger: logger, environment: [:])
        let server = KioskServer(kiosk: kiosk, metrics: PrometheusRegistry(), logger: logger)
        let (ports, running) = AsyncStream.makeStream(of: Int.self)
        let listener = try AdminListener(configuration, port: 0)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [.init(service: try server.admin(listener) { running.yield($0) })], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            let bench = AdminBench(
                folder: folder, key: key, port: port, writer: writer, reader: reader, kiosk: kiosk)
            let result: Result<Void, any Error>
            do {
                result = .success(try await test(bench))
            } catch {
                result = .failure(error)
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            try result.get()
        }
        try await kiosk.close()
    }

    private init(folder: URL, key: PackSecretKey, port: Int, writer: String, reader: String, kiosk: KioskServices) {
        (self.folder, self.key, self.port, self.kiosk) = (folder, key, port, kiosk)
        (self.writer, self.reader) = (writer, reader)
        url = "https://127.0.0.1:\(port)"
    }

    /// A transport that trusts the kiosk's certificate.
    var transport: CurlTransport {
        var settings = TransportSettings()
        settings.certificateAuthorityFile = folder.appending(path: "certificate.pem").path
        return CurlTransport(settings: settings)
    }

    /// Asks the API.
    func ask(
        _ method: Cloud.HTTPRequest.Method, _ path: String, token: String?, body: [UInt8] = [],
        headers: HTTPHeaders = [:]
    ) async throws -> (status: Int, json: [String: Any]) {
        let key = try token.map { try CloudKey($0) }
        let answer = try await transport.send(
            HTTPRequest(method, url + path, headers: headers, key: key, body: body), deadline: .after(.seconds(60)))
        let json = try? JSONSerialization.jsonObject(with: Data(answer.body))
        return (answer.status, json as? [String: Any] ?? [:])
    }

    /// How many bytes of a file with this sum are there.
    func received(_ sum: String) async throws -> Int? {
        try await ask(.get, "/v1/packs/upload?sha256=\(sum)", token: writer).json["received"] as? Int
    }

    /// The files of uploads that are kept.
    func kept() -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "data/uploads").path)) ?? []
    }

    /// A pack of one phrase, built and signed; by the bench's key unless another one is named.
    func pack(_ version: String, by other: PackSecretKey? = nil) throws -> (bytes: [UInt8], sum: String) {
        let source = folder.appending(path: "source-\(UUID())")
        try FileManager.default.createDirectory(at: source, withIntermediateDirectories: true)
        try Data(
            "id: shop\nversion: \(version)\ntitle: Shop\nlanguages: [en, th]\nlicense: CC0-1.0\nauthor: T\nreviewed: true\n"
                .utf8
        ).write(to: source.appending(path: "pack.yaml"))
        try Data("id,topic,en,th\nbread,,Do you have bread?,มีขนมปังไหม\n".utf8).write(
            to: source.appending(path: "phrases.csv"))
        let out = folder.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
        let path = try PackBuilder.build(source.path, to: out.path, key: other ?? key).path
        return (Array(try Data(contentsOf: URL(filePath: path))), try PackFiles.sha256(of: path))
    }

    /// A transfer of some bytes that does not wait between tries.
    func push(
        _ pack: (bytes: [UInt8], sum: String), piece: Int = 1 << 20, tries: Int = 1_000,
        over transport: (any HTTPTransport)? = nil
    ) throws -> PackPush {
        var settings = PackPush.Settings()
        settings.piece = piece
        settings.tries = tries
        return PackPush(
            transport: transport ?? self.transport, token: try CloudKey(writer), sum: pack.sum, size: pack.bytes.count,
            settings: settings, sleep: { _ in await Task.yield() }
        ) { offset, count in Array(pack.bytes[offset..<min(offset + count, pack.bytes.count)]) }
    }

    /// Sends bytes over TLS as they are, and hangs up.
    func sendRaw(_ bytes: [UInt8]) throws {
        let process = Self.openssl(["s_client", "-connect", "127.0.0.1:\(port)"], in: folder)
        let input = Pipe()
        process.standardInput = input
        try process.run()
        input.fileHandleForWriting.write(Data(bytes))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    private static func makeCertificate(in folder: URL) throws {
        let process = openssl(
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "key.pem",
                "-out", "certificate.pem", "-days", "30", "-subj", "/CN=kiosk", "-addext",
                "subjectAltName=IP:127.0.0.1",
            ], in: folder)
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "openssl req")
    }

    private static func openssl(_ arguments: [String], in folder: URL) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }
}
