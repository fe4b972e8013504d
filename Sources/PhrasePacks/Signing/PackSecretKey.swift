import Crypto
import Foundation

/// A key that packs are signed with, in the format of `minisign -G -W`: without a password, so that its file is all that
/// keeps it secret.
///
///     let key = PackSecretKey()
///     try key.write(to: "shop.key")   // shop.key, which only its owner may read, and shop.key.pub
public struct PackSecretKey: Sendable {
    /// The key that verifies what this one signs.
    public let publicKey: PackPublicKey
    private let key: Curve25519.Signing.PrivateKey

    /// Makes a new key.
    public init() {
        var random = SystemRandomNumberGenerator()
        self.init(
            Curve25519.Signing.PrivateKey(),
            id: PackKeyID(bytes: (0..<8).map { _ in UInt8.random(in: .min ... .max, using: &random) }))
    }

    /// The key with this name.
    init(_ key: Curve25519.Signing.PrivateKey, id: PackKeyID) {
        self.key = key
        publicKey = PackPublicKey(id: id, bytes: Array(key.publicKey.rawRepresentation))
    }

    // Where the parts of a secret key's 158 bytes lie.
    private static let derivation = 2..<4
    private static let checksumName = 4..<6
    private static let id = 54..<62
    private static let seedPlace = 62..<94
    private static let publicPlace = 94..<126
    private static let checksum = 126..<158

    /// Reads the text of a secret key's file.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/invalidKey``, also for a key that has a password.
    public init(parsing text: String) throws(PackError) {
        let lines = MinisignText.lines(text)
        guard lines.count == 2, lines[0].hasPrefix(MinisignText.untrustedComment),
            let blob = MinisignText.bytes(lines[1], count: 158), blob.starts(with: PackPublicKey.algorithm),
            blob[Self.checksumName].elementsEqual("B2".utf8),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: blob[Self.seedPlace])
        else {
            throw PackError(
                .invalidKey, "This is not a secret key of minisign's",
                remedy: "Give the file that `parley pack key` or `minisign -G -W` wrote")
        }
        guard blob[Self.derivation].allSatisfy({ $0 == 0 }) else {
            throw PackError(
                .invalidKey, "This key has a password, which only minisign asks for",
                remedy: "Build without --key and sign with `minisign -S`, or take it off with `minisign -C -W`")
        }
        self.init(key, id: PackKeyID(bytes: blob[Self.id]))
        let known = blob[Self.checksum]
        let sum = BLAKE2b.hash(
            PackPublicKey.algorithm + blob[Self.id] + blob[Self.seedPlace] + blob[Self.publicPlace], digestBytes: 32)
        // minisign 0.11 leaves the sum of a key without a password out.
        guard publicKey.bytes.elementsEqual(blob[Self.publicPlace]),
            known.allSatisfy({ $0 == 0 }) || known.elementsEqual(sum)
        else {
            throw PackError(
                .invalidKey, "This secret key was damaged: its halves do not belong together",
                remedy: "Take it from a backup; its public key verifies what it signed before")
        }
    }

    /// Reads the key in the file at `path`.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/fileUnreadable`` or ``PackError/Code/invalidKey``.
    public static func read(_ path: String) throws(PackError) -> PackSecretKey {
        let text = try MinisignText.read(path)
        do {
            return try PackSecretKey(parsing: text)
        } catch {
            throw PackError(error.code, "\(path.printable): \(error.message)", remedy: error.remedy)
        }
    }

    /// Writes the key to a new file that only its owner may read, and the public key beside it, to `path.pub`.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/unwritable``; a file that is there already is left alone.
    public func write(to path: String) throws(PackError) {
        try NewFile.write(Array(publicKey.fileText.utf8), to: path + ".pub", replacing: false)
        do {
            try NewFile.write(Array(fileText.utf8), to: path, mode: 0o600, replacing: false)
        } catch {
            _ = unsafe unlink(path + ".pub")
            throw error
        }
    }

    var fileText: String {
        let blob =
            PackPublicKey.algorithm + [0, 0] + Array("B2".utf8) + [UInt8](repeating: 0, count: 48)
            + publicKey.id.bytes + Array(key.rawRepresentation) + publicKey.bytes + [UInt8](repeating: 0, count: 32)
        return "\(MinisignText.untrustedComment)minisign secret key of parley, without a password\n"
            + "\(MinisignText.base64(blob))\n"
    }

    /// Signs a file by its BLAKE2b-512 hash.
    ///
    /// - Parameter comment: one line that is signed too.
    func sign(digest: [UInt8], comment: String) throws(PackError) -> PackSignature {
        do {
            let signature = Array(try key.signature(for: digest))
            return PackSignature(
                keyID: publicKey.id, trustedComment: comment, signature: signature,
                globalSignature: Array(try key.signature(for: signature + Array(comment.utf8))))
        } catch {
            throw PackError(.invalidKey, "The key signs nothing: \(error)", remedy: "Make another: `parley pack key`")
        }
    }
}
