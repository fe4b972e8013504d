/// A pack's signature, where it was found, and what it signs.
struct SignatureProof {
    let signature: PackSignature
    /// Bytes at the file's start that are the archive; the rest is the signature in the pack.
    let archiveBytes: Int
    /// Bytes at the file's start that are signed.
    let signedBytes: Int

    /// Finds the signature of `file`: beside it where there is one, and else at its end.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/unsigned`` when there is none.
    init(of file: ArchiveFile, at path: String, limits: ArchiveLimits) throws(PackError) {
        let frame = try Self.frame(of: file, at: path)
        archiveBytes = file.size - (frame?.count ?? 0)
        if let beside = try Self.beside(path) {
            signature = beside
            signedBytes = file.size
        } else if let frame {
            signature = try SignatureTrailer.signature(in: frame)
            signedBytes = archiveBytes
        } else {
            throw PackError(
                .unsigned, "\(path.printable) has no signature, or its end was cut off",
                remedy: "Copy it again, with its \(SignedPack.signatureSuffix) if it has one, or ask for a signed pack")
        }
    }

    /// The signature in the pack, as it lies at the file's end.
    private static func frame(of file: ArchiveFile, at path: String) throws(PackError) -> [UInt8]? {
        try PackError.reading(path) { () throws(FileFault) in
            let start = file.size - SignatureTrailer.footerBytes
            guard start >= 0,
                let length = SignatureTrailer.length(
                    footer: try file.read(at: start, upTo: SignatureTrailer.footerBytes)), length <= file.size
            else { return nil }
            return try file.read(at: file.size - length, upTo: length)
        }
    }

    private static func beside(_ path: String) throws(PackError) -> PackSignature? {
        let place = path + SignedPack.signatureSuffix
        let bytes: [UInt8]
        do throws(FileFault) {
            bytes = try PackFile.open(place).readAll(limit: PackPublicKey.longestFile)
        } catch {
            if error == .missing { return nil }
            throw PackError(error, place)
        }
        return try PackSignature(parsing: String(decoding: bytes, as: UTF8.self))
    }

    /// Verifies the signature over the whole file.
    ///
    /// - Returns: the key that signed, and the BLAKE2b-512 hash of the archive as it was verified.
    func verify(
        _ file: ArchiveFile, at path: String, trust: [PackPublicKey], limits: ArchiveLimits
    ) throws(PackError) -> (signer: PackPublicKey, digest: [UInt8]) {
        // A key that is not trusted is told before gigabytes are read for it.
        _ = try signature.key(in: trust)
        guard signature.algorithm == .prehashed || signedBytes <= limits.legacyBytes else {
            throw PackError(
                .tooLarge, "The pack is signed in minisign's older way, and too large for that",
                remedy: "Sign it again with `minisign -S`, without -l")
        }
        var hash = BLAKE2b()
        var whole: [UInt8] = []
        var digest: [UInt8] = []
        var place = 0
        while place < signedBytes {
            let end = place < archiveBytes ? archiveBytes : signedBytes
            let chunk = try PackError.reading(path) { () throws(FileFault) in
                try file.read(at: place, upTo: min(ArchiveSource.chunkBytes, end - place))
            }
            guard !chunk.isEmpty else { break }
            hash.update(chunk)
            if signature.algorithm == .legacy { whole += chunk }
            place += chunk.count
            if place == archiveBytes {
                var sofar = hash
                digest = sofar.finalize()
            }
        }
        let message = signature.algorithm == .legacy ? whole : hash.finalize()
        return (try signature.verify(message, trust: trust), digest)
    }
}
