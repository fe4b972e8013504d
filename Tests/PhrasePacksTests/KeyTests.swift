import Foundation
import Testing

@testable import PhrasePacks

@Suite struct KeyTests {
    @Test func aKeyComesBackFromItsFiles() throws {
        let folder = try TemporaryPack()
        let key = PackSecretKey()
        let path = folder.path + "/shop.key"
        try key.write(to: path)
        #expect(try PackSecretKey.read(path).publicKey == key.publicKey)
        #expect(try PackPublicKey.read(path + ".pub") == key.publicKey)
        #expect(try PackPublicKey(parsing: "\(key.publicKey)") == key.publicKey)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test func twoKeysAreNotTheSame() {
        #expect(PackSecretKey().publicKey != PackSecretKey().publicKey)
    }

    @Test func anIDIsWrittenAsMinisignDoes() throws {
        let id = PackKeyID(bytes: [0xE6, 0x3C, 0x0D, 0x46, 0xA8, 0x12, 0xE5, 0x0D])
        #expect(id.description == "0DE512A8460D3CE6")
        #expect(PackKeyID(parsing: id.description) == id)
        #expect(PackKeyID(parsing: "0DE512A8460D3CE") == nil)
        #expect(PackKeyID(parsing: "+DE512A8460D3CE6") == nil)
    }

    @Test func nothingIsWrittenOverAKey() throws {
        let folder = try TemporaryPack()
        let path = folder.path + "/shop.key"
        let first = PackSecretKey()
        try first.write(to: path)
        #expect { try PackSecretKey().write(to: path) } throws: { ($0 as? PackError)?.code == .unwritable }
        #expect(try PackSecretKey.read(path).publicKey == first.publicKey)
        #expect(try PackPublicKey.read(path + ".pub") == first.publicKey)
        // A public key alone is left alone as well, and no secret is left behind.
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: PackError.self) { try PackSecretKey().write(to: path) }
        #expect(!FileManager.default.fileExists(atPath: path))
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(left) == ["pack.yaml", "phrases.csv", "shop.key.pub"])
    }

    @Test(arguments: ["", "\n", "RWQ=", "untrusted comment: x", "untrusted comment: x\nRWQ=\n", "a\nb\nc\n"])
    func whatIsNoKeyIsRefused(text: String) {
        #expect { try PackPublicKey(parsing: text) } throws: { ($0 as? PackError)?.code == .invalidKey }
        #expect { try PackSecretKey(parsing: text) } throws: { ($0 as? PackError)?.code == .invalidKey }
    }

    @Test func aKeyWithAPasswordIsRefusedInWords() throws {
        var lines = PackSecretKey().fileText.split(separator: "\n").map(String.init)
        var blob = Array(try #require(Data(base64Encoded: lines[1])))
        blob[2] = UInt8(ascii: "S")
        blob[3] = UInt8(ascii: "c")
        lines[1] = MinisignText.base64(blob)
        #expect { try PackSecretKey(parsing: lines.joined(separator: "\n")) } throws: {
            ($0 as? PackError)?.message.contains("password") == true
        }
    }

    @Test func aDamagedSecretKeyIsRefused() throws {
        var lines = PackSecretKey().fileText.split(separator: "\n").map(String.init)
        let blob = Array(try #require(Data(base64Encoded: lines[1])))
        // The seed, the public half, the sum.
        for place in [70, 100, 130] {
            var damaged = blob
            damaged[place] ^= 1
            lines[1] = MinisignText.base64(damaged)
            #expect(throws: PackError.self) { try PackSecretKey(parsing: lines.joined(separator: "\n")) }
        }
    }

    @Test func aFileTooLargeForAKeyIsNotRead() throws {
        let folder = try TemporaryPack()
        try folder.write([UInt8](repeating: UInt8(ascii: "R"), count: 1 << 20), to: "large.pub")
        #expect { try PackPublicKey.read(folder.path + "/large.pub") } throws: { ($0 as? PackError)?.code == .tooLarge }
        #expect { try PackPublicKey.read(folder.path + "/none.pub") } throws: {
            ($0 as? PackError)?.code == .fileUnreadable
        }
    }
}

@Suite struct SignatureTests {
    private let key = PackSecretKey()
    private let digest = BLAKE2b.hash("a pack".utf8)

    @Test func aSignatureComesBackFromItsText() throws {
        let signature = try key.sign(digest: digest, comment: "parleypack tea-house 1.2.3")
        let read = try PackSignature(parsing: signature.fileText)
        #expect(read == signature)
        #expect(try read.verify(digest, trust: [PackSecretKey().publicKey, key.publicKey]) == key.publicKey)
        #expect(read.trustedComment == "parleypack tea-house 1.2.3")
    }

    @Test func windowsLineEndsAreRead() throws {
        let signature = try key.sign(digest: digest, comment: "x")
        let text = signature.fileText.replacingOccurrences(of: "\n", with: "\r\n")
        #expect(try PackSignature(parsing: text) == signature)
    }

    @Test func anotherFileAnotherKeyAndAnotherCommentAreRefused() throws {
        let signature = try key.sign(digest: digest, comment: "1.2.3")
        #expect { try signature.verify(BLAKE2b.hash("another".utf8), trust: [key.publicKey]) } throws: {
            ($0 as? PackError)?.code == .wrongSignature
        }
        #expect { try signature.verify(digest, trust: [PackSecretKey().publicKey]) } throws: {
            ($0 as? PackError)?.code == .untrusted
        }
        #expect { try signature.verify(digest, trust: []) } throws: { ($0 as? PackError)?.code == .untrusted }
        let text = signature.fileText.replacingOccurrences(of: "1.2.3", with: "1.2.4")
        let forged = try PackSignature(parsing: text)
        #expect { try forged.verify(digest, trust: [key.publicKey]) } throws: {
            ($0 as? PackError)?.code == .wrongSignature
        }
    }

    @Test func anotherKeyOfTheSameNameIsRefused() throws {
        let signature = try key.sign(digest: digest, comment: "x")
        let other = PackPublicKey(id: key.publicKey.id, bytes: PackSecretKey().publicKey.bytes)
        #expect { try signature.verify(digest, trust: [other]) } throws: { ($0 as? PackError)?.code == .wrongSignature }
    }

    @Test func whatIsNoSignatureIsRefused() throws {
        let lines = MinisignText.lines(try key.sign(digest: digest, comment: "x").fileText)
        for missing in lines.indices {
            var rest = lines
            rest.remove(at: missing)
            #expect(throws: PackError.self) { try PackSignature(parsing: rest.joined(separator: "\n")) }
        }
        #expect(throws: PackError.self) { try PackSignature(parsing: (lines + ["more"]).joined(separator: "\n")) }
        // Base64 has spellings that decode to the same bytes; a signature has one.
        var spelled = lines
        spelled[1] = String(lines[1].dropLast(2)) + "B="
        #expect(throws: PackError.self) { try PackSignature(parsing: spelled.joined(separator: "\n")) }
    }
}

@Suite struct KeyRotationTests {
    @Test func aKeyNamesItsSuccessor() throws {
        let (first, second, third) = (PackSecretKey(), PackSecretKey(), PackSecretKey())
        var trusted = TrustedKeys([first.publicKey])
        let one = try TrustedKeys.statement(replacing: first, by: second.publicKey)
        #expect(try trusted.apply(one.text, signature: one.signature) == second.publicKey)
        #expect(trusted.keys == [second.publicKey])
        let two = try TrustedKeys.statement(replacing: second, by: third.publicKey)
        try trusted.apply(two.text, signature: two.signature)
        #expect(trusted.keys == [third.publicKey])
        #expect(trusted.retired == [first.publicKey.id, second.publicKey.id])
    }

    @Test func otherKeysStay() throws {
        let (first, second, other) = (PackSecretKey(), PackSecretKey(), PackSecretKey())
        var trusted = TrustedKeys([first.publicKey, other.publicKey])
        let one = try TrustedKeys.statement(replacing: first, by: second.publicKey)
        try trusted.apply(one.text, signature: one.signature)
        #expect(Set(trusted.keys) == [second.publicKey, other.publicKey])
    }

    @Test func nobodyElseReplacesAKey() throws {
        let (first, second, thief) = (PackSecretKey(), PackSecretKey(), PackSecretKey())
        let before = TrustedKeys([first.publicKey])
        var trusted = before
        let good = try TrustedKeys.statement(replacing: first, by: second.publicKey)
        // Signed by a stranger, in the name of the key that is replaced, or in the stranger's own.
        let forged = try thief.sign(digest: BLAKE2b.hash(good.text.utf8), comment: "x")
        #expect(throws: PackError.self) { try trusted.apply(good.text, signature: forged.fileText) }
        let renamed = PackSignature(
            keyID: first.publicKey.id, trustedComment: "x", signature: forged.signature,
            globalSignature: forged.globalSignature)
        #expect(throws: PackError.self) { try trusted.apply(good.text, signature: renamed.fileText) }
        // A good signature over another statement.
        let other = good.text.replacingOccurrences(of: "\(second.publicKey)", with: "\(thief.publicKey)")
        #expect(throws: PackError.self) { try trusted.apply(other, signature: good.signature) }
        // A key that is not trusted names its successor.
        let alien = try TrustedKeys.statement(replacing: thief, by: second.publicKey)
        #expect(throws: PackError.self) { try trusted.apply(alien.text, signature: alien.signature) }
        #expect(trusted == before)
    }

    @Test func aReplacedKeyDoesNotComeBack() throws {
        let (first, second) = (PackSecretKey(), PackSecretKey())
        var trusted = TrustedKeys([first.publicKey])
        let forth = try TrustedKeys.statement(replacing: first, by: second.publicKey)
        let back = try TrustedKeys.statement(replacing: second, by: first.publicKey)
        try trusted.apply(forth.text, signature: forth.signature)
        #expect(throws: PackError.self) { try trusted.apply(back.text, signature: back.signature) }
        #expect(throws: PackError.self) { try trusted.apply(forth.text, signature: forth.signature) }
        #expect(trusted.keys == [second.publicKey])
    }
}
