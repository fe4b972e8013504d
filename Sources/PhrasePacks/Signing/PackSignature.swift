/// A signature in minisign's format: who signed, what of, and a comment that is signed as well.
public struct PackSignature: Sendable, Equatable {
    /// What was signed.
    enum Algorithm: Sendable {
        /// The BLAKE2b-512 hash of the file: what minisign makes since 0.10.
        case prehashed
        /// The file itself, as `minisign -S -l` does.
        case legacy

        var name: [UInt8] { Array((self == .prehashed ? "ED" : "Ed").utf8) }
    }

    let algorithm: Algorithm
    /// The key that it names.
    public let keyID: PackKeyID
    /// What the signer says about the file, which is signed too: `parleypack counter-essentials 1.0.0`.
    public let trustedComment: String
    let signature: [UInt8]
    /// Signs ``signature`` and ``trustedComment``.
    let globalSignature: [UInt8]

    /// What minisign writes above a signature. Nobody signs that line, so a signature in a pack has this one and no other.
    static let untrustedComment = "signature of a parley pack"
    /// The longest trusted comment, in bytes; minisign's own bound.
    private static let longestComment = 8_192

    init(
        algorithm: Algorithm = .prehashed, keyID: PackKeyID, trustedComment: String, signature: [UInt8],
        globalSignature: [UInt8]
    ) {
        self.algorithm = algorithm
        self.keyID = keyID
        self.trustedComment = trustedComment
        self.signature = signature
        self.globalSignature = globalSignature
    }

    /// Reads the text of a `.minisig` file.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/wrongSignature``.
    init(parsing text: String) throws(PackError) {
        let lines = MinisignText.lines(text)
        guard lines.count == 4, lines[0].hasPrefix(MinisignText.untrustedComment),
            let blob = MinisignText.bytes(lines[1], count: 74), lines[2].hasPrefix(MinisignText.trustedComment),
            lines[2].utf8.count <= Self.longestComment, let global = MinisignText.bytes(lines[3], count: 64),
            let algorithm = [Algorithm.prehashed, .legacy].first(where: { blob.starts(with: $0.name) })
        else {
            throw PackError(
                .wrongSignature, "The signature is not in minisign's format",
                remedy: "Sign the pack again, or copy its signature again")
        }
        self.init(
            algorithm: algorithm, keyID: PackKeyID(bytes: blob[2..<10]),
            trustedComment: String(lines[2].dropFirst(MinisignText.trustedComment.count)),
            signature: Array(blob[10...]), globalSignature: global)
    }

    /// The text of a `.minisig` file.
    var fileText: String {
        """
        \(MinisignText.untrustedComment)\(Self.untrustedComment)
        \(MinisignText.base64(algorithm.name + keyID.bytes + signature))
        \(MinisignText.trustedComment)\(trustedComment)
        \(MinisignText.base64(globalSignature))

        """
    }

    /// Finds the trusted key that made this signature, and checks both its halves.
    ///
    /// - Parameter message: what the algorithm signs: the file's hash, or the file.
    func verify(_ message: [UInt8], trust: [PackPublicKey]) throws(PackError) -> PackPublicKey {
        let key = try key(in: trust)
        guard key.verifies(signature, of: message) else {
            throw PackError(
                .wrongSignature, "The signature is not of this file: the file or the signature was changed",
                remedy: "Copy the pack and its signature again from where they were made")
        }
        guard key.verifies(globalSignature, of: signature + Array(trustedComment.utf8)) else {
            throw PackError(
                .wrongSignature, "The comment of the signature was changed",
                remedy: "Copy the signature again from where it was made")
        }
        return key
    }

    /// The trusted key that this signature names.
    func key(in trust: [PackPublicKey]) throws(PackError) -> PackPublicKey {
        if let key = trust.first(where: { $0.id == keyID }) { return key }
        let known = trust.isEmpty ? "no key is" : "trusted are \(trust.map(\.id.description).joined(separator: ", "))"
        throw PackError(
            .untrusted, "The pack is signed with the key \(keyID), which is not trusted here: \(known)",
            remedy: "Ask who made the pack for their public key, and trust it if you know them")
    }
}
