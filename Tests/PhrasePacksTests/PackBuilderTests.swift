import Crypto
import Foundation
import Testing

@testable import PhrasePacks

@Suite struct PackBuilderTests {
    private let key = PackSecretKey()

    private static func files(below path: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            if let data = FileManager.default.contents(atPath: path + "/" + name) { files[name] = data }
        }
        return files
    }

    @Test func whatIsBuiltUnpacksToTheSame() throws {
        let folder = try TemporaryPack(["lists.csv": "list,en,th\nDRINK,tea,ชา\n", "notes.txt": "not for the kiosk"])
        try folder.write(Array("not heard by anybody".utf8), to: "voices/th/hello.wav")
        let output = try TemporaryPack()
        let built = try PackBuilder.build(folder.path, to: output.path, key: key)
        #expect(built.path == output.path + "/tea-house-1.2.3.parleypack")
        let pack = try SignedPack.open(built.path, trust: [key.publicKey])
        #expect(pack.id == "tea-house")
        #expect(pack.version == PackVersion(parsing: "1.2.3"))
        #expect(pack.signer == key.publicKey)
        #expect(pack.trustedComment == "parleypack tea-house 1.2.3")
        let staging = output.path + "/staging"
        try pack.unpack(into: staging)
        var wanted = try Self.files(below: folder.path)
        wanted["notes.txt"] = nil
        #expect(try Self.files(below: staging) == wanted)
        #expect(pack.fileCount == wanted.count)
        #expect(pack.totalBytes == wanted.values.reduce(0) { $0 + $1.count })
        #expect(try PackFolder.read(staging) == built.pack)
    }

    @Test func theSameFolderGivesTheSameBytes() throws {
        let (one, other, output) = (try TemporaryPack(), try TemporaryPack(), try TemporaryPack())
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1), .posixPermissions: 0o600],
            ofItemAtPath: other.path + "/phrases.csv")
        let first = try PackBuilder.build(one.path, to: output.path + "/a", key: key)
        let second = try PackBuilder.build(other.path, to: output.path + "/b", key: key)
        let bytes = try Data(contentsOf: URL(filePath: first.path))
        #expect(try Data(contentsOf: URL(filePath: second.path)) == bytes)
        #expect(first.sum == second.sum)
        #expect(first.sum == SHA256.hash(data: bytes).hexadecimal)
        #expect(first.bytes == bytes.count)
        #expect(
            try Data(contentsOf: URL(filePath: first.path + ".minisig"))
                == Data(contentsOf: URL(filePath: second.path + ".minisig")))
        // Signed or not, it is the same archive.
        let unsigned = try PackBuilder.build(one.path, to: output.path + "/c", key: nil)
        #expect(unsigned.signaturePath == nil)
        #expect(bytes.starts(with: try Data(contentsOf: URL(filePath: unsigned.path))))
    }

    @Test func eitherSignatureIsEnough() throws {
        let (folder, output) = (try TemporaryPack(), try TemporaryPack())
        let built = try PackBuilder.build(folder.path, to: output.path, key: key)
        let beside = try #require(built.signaturePath)
        _ = try SignedPack.open(built.path, trust: [key.publicKey])
        try FileManager.default.removeItem(atPath: beside)
        _ = try SignedPack.open(built.path, trust: [key.publicKey])
        // One that lies beside counts, even when it is of another key or another file.
        let other = try PackSecretKey().sign(
            digest: BLAKE2b.hash(try Data(contentsOf: URL(filePath: built.path))), comment: "x")
        try other.fileText.write(toFile: beside, atomically: true, encoding: .utf8)
        #expect { try SignedPack.open(built.path, trust: [key.publicKey]) } throws: {
            ($0 as? PackError)?.code == .untrusted
        }
        try key.sign(digest: BLAKE2b.hash("another".utf8), comment: "x").fileText
            .write(toFile: beside, atomically: true, encoding: .utf8)
        #expect { try SignedPack.open(built.path, trust: [key.publicKey]) } throws: {
            ($0 as? PackError)?.code == .wrongSignature
        }
    }

    @Test func aPackWithErrorsIsNotBuilt() throws {
        let folder = try TemporaryPack(["phrases.csv": "id,topic,en,th\nhello,courtesy,{WRONG},สวัสดี\n"])
        let output = try TemporaryPack()
        #expect { try PackBuilder.build(folder.path, to: output.path + "/a", key: key) } throws: { error in
            (error as? PackError)?.code == .invalidPack && (error as? PackError)?.diagnostics.isEmpty == false
        }
        #expect(!FileManager.default.fileExists(atPath: output.path + "/a"))
    }

    @Test func nothingIsLeftBehindWhenWritingFails() throws {
        let (folder, output) = (try TemporaryPack(), try TemporaryPack())
        #expect { try PackBuilder.build(folder.path, to: output.path + "/none/a", key: key) } throws: {
            ($0 as? PackError)?.code == .unwritable
        }
        // A device is not replaced by a file.
        #expect { try PackBuilder.build(folder.path, to: "/dev/null", key: key) } throws: {
            ($0 as? PackError)?.code == .unwritable
        }
        var status = stat()
        #expect(unsafe stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
        #expect(try Set(Self.files(below: output.path).keys) == ["pack.yaml", "phrases.csv"])
    }

    /// Against a disk that is full, as the kernel offers one.
    @Test func aFullDiskIsSaid() throws {
        let full = unsafe open("/dev/full", O_WRONLY)
        defer { close(full) }
        #expect { try NewFile.write([1], to: full, "a") } throws: {
            ($0 as? PackError)?.code == .unwritable && "\($0)".contains("Make room")
        }
        #expect {
            let writer = try ArchiveWriter(full, path: "a")
            try writer.begin("phrases.csv", bytes: 3)
            try writer.write([1, 2, 3])
            try writer.finish()
        } throws: { ($0 as? PackError)?.code == .unwritable }
    }

    @Test func aDowngradeNeedsToBeAskedFor() throws {
        let (folder, output) = (try TemporaryPack(), try TemporaryPack())
        let built = try PackBuilder.build(folder.path, to: output.path, key: key)
        let pack = try SignedPack.open(built.path, trust: [key.publicKey])
        for installed in [nil, "1.2.3", "1.2.2", "1.2.3-rc.1"] {
            try pack.refuseDowngrade(from: installed.flatMap(PackVersion.init))
        }
        let newer = PackVersion(parsing: "1.10.0")
        #expect { try pack.refuseDowngrade(from: newer) } throws: { ($0 as? PackError)?.code == .downgrade }
        try pack.refuseDowngrade(from: newer, allowsDowngrade: true)
    }
}
