import Fleet
import Foundation
import Kiosk
import Testing

@testable import KioskWeb

@Suite struct AccessTokenTests {
    private static func withFile(_ test: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "parley-tokens-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try test(path)
    }

    @Test func aTokenIsKnownByItsSumOnly() throws {
        try Self.withFile { path in
            let first = try AccessTokens.add(scopes: [.packsWrite], note: "the\nworkshop's laptop", to: path)
            let second = try AccessTokens.add(scopes: [.usageRead, .packsWrite], note: "", to: path)
            #expect(first != second)
            #expect(first.utf8.count > 40)
            let tokens = try AccessTokens(file: path)
            #expect(tokens.verdict(on: first, for: .packsWrite) == .allowed)
            #expect(tokens.verdict(on: first, for: .usageRead) == .missingScope)
            #expect(tokens.verdict(on: second, for: .usageRead) == .allowed)
            #expect(tokens.verdict(on: "", for: .packsWrite) == .unknown)
            #expect(tokens.verdict(on: first.lowercased(), for: .packsWrite) == .unknown)
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(!text.contains(first) && !text.contains(second))
            #expect(text.split(separator: "\n").count == 2)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
            #expect(mode?.intValue == 0o600)
            // The sum itself is no token.
            #expect(tokens.verdict(on: String(text.prefix(64)), for: .packsWrite) == .unknown)
        }
    }

    @Test(arguments: [
        "abc packs:write", "\(String(repeating: "a", count: 64))", "\(String(repeating: "a", count: 64)) root",
    ])
    func aLineThatIsNoTokenIsNamed(line: String) throws {
        try Self.withFile { path in
            try Data("# tokens\n\n\(line)\n".utf8).write(to: URL(filePath: path))
            #expect { try AccessTokens(file: path) } throws: { "\($0)".contains("\(path):3:") }
            // Nothing is added to a file that is not one of tokens.
            #expect(throws: KioskError.self) { try AccessTokens.add(scopes: [.usageRead], note: "", to: path) }
        }
    }

    @Test func theAPIIsOffUnlessItIsSetUpWhole() throws {
        var configuration = KioskConfiguration()
        #expect(try AdminListener(configuration) == nil)
        try configuration.set(Setting.adminPort, to: "8443")
        #expect { try AdminListener(configuration) } throws: { "\($0)".contains("web.tokens_file is not") }
        try Self.withFile { path in
            _ = try AccessTokens.add(scopes: [.usageRead], note: "", to: path)
            try configuration.set(Setting.tokensFile, to: path)
            #expect { try AdminListener(configuration) } throws: { "\($0)".contains("web.certificate is not") }
            try configuration.set(Setting.certificate, to: path)
            try configuration.set(Setting.certificateKey, to: path)
            #expect { try AdminListener(configuration) } throws: { "\($0)".contains("cannot be used together") }
        }
    }

    @Test(
        arguments: [
            (nil, 10, 0, 10), ("bytes 0-9/10", 10, 0, 10), ("bytes 5-9/20", 5, 5, 20), ("bytes */20", 0, nil, 20),
        ] as [(String?, Int, Int?, Int)])
    func aRangeIsRead(header: String?, length: Int, start: Int?, total: Int) throws {
        let range = try UploadRange(header, length: length)
        #expect(range.start == start)
        #expect(range.total == total)
    }

    @Test(arguments: [
        "bytes 0-9/10, 3-4/10", "bytes 9-0/10", "bytes 0-10/10", "bytes 0-9/*", "bytes */10", "octets 0-9/10",
        "bytes 0-9/99999999999999999999", "bytes -1-8/10", "",
    ])
    func aRangeThatIsNoneIsRefused(header: String) {
        #expect(throws: KioskError.self) { try UploadRange(header, length: 10) }
    }

    @Test(
        arguments: [
            ("kiosk-7.lan", "https://kiosk-7.lan:8443"), ("kiosk-7.lan:9000", "https://kiosk-7.lan:9000"),
            ("https://10.0.0.7:1/", "https://10.0.0.7:1"), ("http://kiosk-7.lan", nil), ("ftp://x", nil), ("", nil),
            ("https://me@kiosk", nil), ("kiosk/path", nil), ("[::1]:8443", "https://[::1]:8443"),
        ] as [(String, String?)])
    func aKiosksAddressHasTLS(name: String, address: String?) {
        #expect(PackPush.address(name) == address)
    }
}
