import Crypto
import Foundation

/// A key that signatures of packs are verified with, in minisign's format.
///
///     let key = try PackPublicKey.read("shop.key.pub")
///     print(key)   // RWQ…, as `minisign -P` takes it
public struct PackPublicKey: Sendable, Hashable, CustomStringConvertible {
    /// Tells keys apart, as signatures name them; says nothing about whose it is.
    public let id: PackKeyID
    /// The 32 bytes of the Ed25519 key.
    let bytes: [UInt8]

    /// The longest file that is read as a key or a signature, in bytes.
    static let longestFile = 16 << 10
    /// What minisign calls Ed25519, and a signature of the whole file.
    static let algorithm = Array("Ed".utf8)

    init(id: PackKeyID, bytes: [UInt8]) {
        (self.id, self.bytes) = (id, bytes)
    }

    /// Reads a key: the text of a `.pub` file, or its second line alone.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/invalidKey``.
    public init(parsing text: String) throws(PackError) {
        let lines = MinisignText.lines(text)
        let hasComment = lines.first?.hasPrefix(MinisignText.untrustedComment) == true
        guard lines.count == (hasComment ? 2 : 1), let line = lines.last,
            let blob = MinisignText.bytes(line, count: 42), blob.starts(with: Self.algorithm),
            (try? Curve25519.Signing.PublicKey(rawRepresentation: blob[10...])) != nil
        else {
            throw PackError(
                .invalidKey, "This is not a public key of minisign's",
                remedy: "Give the .pub file that `parley pack key` or `minisign -G` wrote")
        }
        self.init(id: PackKeyID(bytes: blob[2..<10]), bytes: Array(blob[10...]))
    }

    /// Reads the key in the file at `path`.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/fileUnreadable`` or ``PackError/Code/invalidKey``.
    public static func read(_ path: String) throws(PackError) -> PackPublicKey {
        let text = try MinisignText.read(path)
        do {
            return try PackPublicKey(parsing: text)
        } catch {
            throw PackError(error.code, "\(path.printable): \(error.message)", remedy: error.remedy)
        }
    }

    /// The key as minisign writes it in base64.
    public var description: String { MinisignText.base64(Self.algorithm + id.bytes + bytes) }

    /// The text of the key's file.
    public var fileText: String { "\(MinisignText.untrustedComment)minisign public key \(id)\n\(self)\n" }

    /// Whether `signature` is this key's, of `message`.
    func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
        return key.isValidSignature(signature, for: message)
    }
}

/// The eight bytes by which a signature names its key.
public struct PackKeyID: Sendable, Hashable, CustomStringConvertible {
    let value: UInt64

    /// Reads eight bytes, the lowest first.
    init(bytes: some Collection<UInt8>) {
        value = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Reads the sixteen digits that ``description`` writes.
    init?(parsing text: some StringProtocol) {
        guard text.utf8.count == 16, text.utf8.allSatisfy(\.isASCIILetterOrDigit),
            let value = UInt64(text, radix: 16)
        else { return nil }
        self.value = value
    }

    var bytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    /// Sixteen hexadecimal digits, as minisign prints them.
    public var description: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
