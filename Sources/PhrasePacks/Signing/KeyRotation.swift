import Foundation

/// The keys that a kiosk trusts, and how they change: a key names its successor in a statement that it signs.
///
///     var trusted = TrustedKeys([shop])
///     try trusted.apply(statement, signature: signature)   // now the successor is trusted, and `shop` is not
///
/// A statement is three lines, signed as minisign signs any file:
///
///     parley key rotation 1
///     replaced: 7DE512A8460D3CE6
///     by: RWQ…
///
/// It says nothing about a key that was stolen: a thief can sign one too. Then the key has to be taken out of each
/// kiosk's configuration.
public struct TrustedKeys: Sendable, Equatable {
    /// The keys that are trusted now.
    public private(set) var keys: [PackPublicKey]
    /// The keys that were replaced, and never come back.
    public private(set) var retired: Set<PackKeyID> = []

    /// Trusts `keys`.
    public init(_ keys: [PackPublicKey]) {
        self.keys = keys
    }

    private static let title = "parley key rotation 1"
    private static let old = "replaced: "
    private static let new = "by: "

    /// The statement that `old` is replaced by `new`, and `old`'s signature of it, as the texts of two files: `FILE`
    /// and `FILE.minisig`.
    public static func statement(
        replacing old: PackSecretKey, by new: PackPublicKey
    ) throws(PackError) -> (text: String, signature: String) {
        let text = "\(title)\n\(Self.old)\(old.publicKey.id)\n\(Self.new)\(new)\n"
        let digest = BLAKE2b.hash(text.utf8)
        return (text, try old.sign(digest: digest, comment: "parley key rotation to \(new.id)").fileText)
    }

    /// Replaces a key by its successor, as a signed statement says.
    ///
    /// - Returns: the successor.
    /// - Throws: ``PackError``, and nothing is changed, when the statement is not one, is not signed by the key that it
    ///   replaces, or brings back a key that was replaced.
    @discardableResult
    public mutating func apply(_ statement: String, signature: String) throws(PackError) -> PackPublicKey {
        let lines = MinisignText.lines(statement)
        guard lines.count == 3, lines[0] == Self.title, lines[1].hasPrefix(Self.old), lines[2].hasPrefix(Self.new),
            let old = PackKeyID(parsing: lines[1].dropFirst(Self.old.count))
        else {
            throw PackError(
                .invalidKey, "This is not a statement that replaces a key",
                remedy: "Make one with `parley pack key --out NEW --replaces OLD`")
        }
        let new = try PackPublicKey(parsing: String(lines[2].dropFirst(Self.new.count)))
        let signature = try PackSignature(parsing: signature)
        guard signature.keyID == old else {
            throw PackError(
                .untrusted, "The statement replaces the key \(old) and is signed with \(signature.keyID)",
                remedy: "Only the key that is replaced can name its successor: sign the statement with it")
        }
        let bytes = Array(statement.utf8)
        _ = try signature.verify(signature.algorithm == .legacy ? bytes : BLAKE2b.hash(bytes), trust: keys)
        guard new.id != old, !retired.contains(new.id) else {
            throw PackError(
                .untrusted, "The key \(new.id) was replaced before, and does not come back",
                remedy: "Make a new key with `parley pack key`")
        }
        keys.removeAll { $0.id == old || $0.id == new.id }
        keys.append(new)
        retired.insert(old)
        return new
    }

    /// Replaces a key by its successor, as the statement in the file at `path` says, whose signature is `path.minisig`.
    @discardableResult
    public mutating func apply(statementAt path: String) throws(PackError) -> PackPublicKey {
        do {
            return try apply(
                try MinisignText.read(path), signature: try MinisignText.read(path + SignedPack.signatureSuffix))
        } catch {
            throw PackError(error.code, "\(path.printable): \(error.message)", remedy: error.remedy)
        }
    }
}
