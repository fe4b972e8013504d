import Cloud
import Foundation
import Resilience
import Testing

/// A TLS server of OpenSSL's, with a certificate made for the occasion, and the authority that signed it.
final class TLSServer {
    let port: Int
    let authority: String
    private let process: Process

    /// - Parameters:
    ///   - days: how long the certificate is valid from now on; it has expired when negative.
    ///   - name: the host that the certificate is for.
    init(in folder: String, days: Int, name: String) throws {
        authority = "\(folder)/ca.pem"
        try Self.makeCertificates(in: folder, days: days, name: name)
        let output = Pipe()
        process = Self.process(
            ["s_server", "-accept", "127.0.0.1:0", "-cert", "certificate.pem", "-key", "key.pem", "-www"], folder)
        process.standardOutput = output
        try process.run()
        // "ACCEPT 127.0.0.1:43210" is its first line that matters.
        var text = ""
        while !text.contains(/ACCEPT .*:\d+\n/) {
            let more = output.fileHandleForReading.availableData
            try #require(!more.isEmpty, "openssl s_server ended")
            text += String(decoding: more, as: UTF8.self)
        }
        port = try #require(text.firstMatch(of: /ACCEPT .*:(\d+)\n/).flatMap { Int($0.1) })
    }

    deinit {
        // Not SIGTERM, which a child of a thread with blocked signals inherits as blocked.
        kill(process.processIdentifier, SIGKILL)
    }

    /// Makes `ca.pem`, and `certificate.pem` with `key.pem`, which it has signed.
    static func makeCertificates(in folder: String, days: Int, name: String) throws {
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        try Self.openssl(
            ["req", "-x509"] + key + ["-keyout", "ca.key", "-out", "ca.pem", "-days", "30", "-subj", "/CN=Test"], folder
        )
        try Self.openssl(["req"] + key + ["-keyout", "key.pem", "-out", "request.pem", "-subj", "/CN=\(name)"], folder)
        try Data("subjectAltName=DNS:\(name)\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/names"))
        try Self.openssl(
            [
                "x509", "-req", "-in", "request.pem", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days",
                "\(days)", "-extfile", "names", "-out", "certificate.pem",
            ], folder)
    }

    private static func process(_ arguments: [String], _ folder: String) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }

    private static func openssl(_ arguments: [String], _ folder: String) throws {
        let process = process(arguments, folder)
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "openssl \(arguments[0])")
    }
}

@Suite struct CertificateFaultTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var days = 30
        var name = "localhost"
        var trustsAuthority = true
        let says: String?
    }

    @Test(
        "A certificate that is not to be trusted is refused, with the reason",
        arguments: [
            Case(testDescription: "good", says: nil),
            Case(testDescription: "expired", days: -1, says: "has expired"),
            Case(testDescription: "unknown authority", trustsAuthority: false, says: "authority that is not trusted"),
            Case(testDescription: "another name", name: "other.example", says: "not one for that name"),
        ])
    func certificate(_ fault: Case) async throws {
        try await withTemporaryFolder { folder in
            let server = try TLSServer(in: folder, days: fault.days, name: fault.name)
            var settings = TransportSettings()
            if fault.trustsAuthority { settings.certificateAuthorityFile = server.authority }
            let client = try CloudClient(
                CloudConfiguration(baseURL: "https://localhost:\(server.port)/v1"),
                transport: CurlTransport(settings: settings))
            guard case .failed(let error) = await client.check(deadline: .ample) else {
                Issue.record("not refused")
                return
            }
            if let says = fault.says {
                #expect(error.code == .untrusted)
                #expect(error.message.contains(says), "\(error.message)")
                #expect(error.countsAgainstBreaker)
                #expect(!error.isRetryable)
            } else {
                // The server answers every path with a web page: the handshake went well.
                #expect(error.code == .captivePortal)
            }
            withExtendedLifetime(server) {}
        }
    }

    @Test("A server that does not speak TLS") func noTLS() async throws {
        try await withCloud { cloud, _ in
            cloud.greet("220 mail.example ESMTP\r\n")
            let client = try CloudClient(
                CloudConfiguration(baseURL: "https://127.0.0.1:\(cloud.port)/v1"), transport: CurlTransport())
            guard case .failed(let error) = await client.check(deadline: .ample) else {
                Issue.record("not refused")
                return
            }
            #expect(error.code == .untrusted)
        }
    }
}
