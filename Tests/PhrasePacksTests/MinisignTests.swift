import Foundation
import Testing

@testable import PhrasePacks

/// The stock minisign and Parley verify what the other signed.
@Suite(.enabled(if: StockMinisign.isThere, "minisign is not installed"))
struct MinisignTests {
    private let folder: TemporaryPack
    private let output: TemporaryPack

    init() throws {
        (folder, output) = (try TemporaryPack(), try TemporaryPack())
    }

    @Test func minisignAcceptsOurs() throws {
        let key = PackSecretKey()
        try key.write(to: output.path + "/k")
        let built = try PackBuilder.build(folder.path, to: output.path, key: key)
        #expect(try StockMinisign.run("-V", "-m", built.path, "-p", output.path + "/k.pub") == 0)
        #expect(try StockMinisign.run("-V", "-H", "-m", built.path, "-P", "\(key.publicKey)") == 0)
        #expect(try StockMinisign.run("-V", "-m", built.path, "-P", "\(PackSecretKey().publicKey)") != 0)
        // And so does the signature in the file, over what comes before it.
        let bytes = Array(try Data(contentsOf: URL(filePath: built.path)))
        let length = try #require(SignatureTrailer.length(footer: bytes.suffix(SignatureTrailer.footerBytes)))
        let inside = try SignatureTrailer.signature(in: Array(bytes.suffix(length)))
        try output.write(Array(bytes.dropLast(length)), to: "archive")
        try output.write(Array(inside.fileText.utf8), to: "archive.minisig")
        #expect(try StockMinisign.run("-V", "-m", output.path + "/archive", "-P", "\(key.publicKey)") == 0)
    }

    @Test func weAcceptMinisigns() throws {
        let secret = output.path + "/k"
        #expect(try StockMinisign.run("-G", "-W", "-s", secret, "-p", secret + ".pub") == 0)
        let key = try PackPublicKey.read(secret + ".pub")
        let built = try PackBuilder.build(folder.path, to: output.path, key: nil)
        #expect { try SignedPack.open(built.path, trust: [key]) } throws: { ($0 as? PackError)?.code == .unsigned }
        #expect(try StockMinisign.run("-S", "-s", secret, "-m", built.path, "-t", "from the shop") == 0)
        let pack = try SignedPack.open(built.path, trust: [key])
        #expect(pack.trustedComment == "from the shop")
        #expect(pack.signer == key)
        // The older way, over the file itself.
        #expect(try StockMinisign.run("-S", "-l", "-s", secret, "-m", built.path) == 0)
        #expect(try SignedPack.open(built.path, trust: [key]).signer == key)
        var limits = ArchiveLimits()
        limits.legacyBytes = 10
        #expect { try SignedPack.open(built.path, trust: [key], limits: limits) } throws: {
            ($0 as? PackError)?.code == .tooLarge
        }
        // A pack that was signed by one, signed again by another.
        let ours = try PackBuilder.build(folder.path, to: output.path + "/again", key: PackSecretKey())
        #expect(try StockMinisign.run("-S", "-s", secret, "-m", ours.path) == 0)
        #expect(try SignedPack.open(ours.path, trust: [key]).signer == key)
    }

    @Test func keysGoBothWays() throws {
        let theirs = output.path + "/theirs"
        #expect(try StockMinisign.run("-G", "-W", "-s", theirs, "-p", theirs + ".pub") == 0)
        let read = try PackSecretKey.read(theirs)
        #expect(try read.publicKey == PackPublicKey.read(theirs + ".pub"))
        let built = try PackBuilder.build(folder.path, to: output.path, key: read)
        #expect(try StockMinisign.run("-V", "-m", built.path, "-p", theirs + ".pub") == 0)
        let ours = output.path + "/ours"
        try PackSecretKey().write(to: ours)
        #expect(try StockMinisign.run("-S", "-W", "-s", ours, "-m", built.path) == 0)
        #expect(try SignedPack.open(built.path, trust: [PackPublicKey.read(ours + ".pub")]).id == "tea-house")
        // minisign recreates our public key from our secret one.
        #expect(try StockMinisign.run("-R", "-s", ours, "-p", output.path + "/again.pub") == 0)
        #expect(try PackPublicKey.read(output.path + "/again.pub") == PackPublicKey.read(ours + ".pub"))
    }

    @Test func minisignSignsARotation() throws {
        let secret = output.path + "/old"
        #expect(try StockMinisign.run("-G", "-W", "-s", secret, "-p", secret + ".pub") == 0)
        let (old, new) = (try PackSecretKey.read(secret), PackSecretKey().publicKey)
        let text = try TrustedKeys.statement(replacing: old, by: new).text
        try output.write(Array(text.utf8), to: "rotation")
        #expect(try StockMinisign.run("-S", "-s", secret, "-m", output.path + "/rotation") == 0)
        var trusted = TrustedKeys([old.publicKey])
        try trusted.apply(
            text, signature: try String(contentsOfFile: output.path + "/rotation.minisig", encoding: .utf8))
        #expect(trusted.keys == [new])
    }
}

/// The program `minisign`, where it is installed.
enum StockMinisign {
    private static let program = "/usr/bin/minisign"

    static var isThere: Bool { FileManager.default.isExecutableFile(atPath: program) }

    /// Runs it, and returns its exit code.
    static func run(_ arguments: String...) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
