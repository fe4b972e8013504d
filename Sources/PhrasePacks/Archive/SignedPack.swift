/// Opens packs that came from elsewhere: `NAME-VERSION.parleypack`.
///
///     let pack = try SignedPack.open("/media/stick/cafe-1.2.0.parleypack", trust: [shop])
///     try pack.refuseDowngrade(from: installed)
///     try pack.unpack(into: staging)
///     let phrases = try PackFolder.read(staging)
///
/// The signature comes first, over every byte of the file; only then is the archive looked into, and all of it is held
/// to its own list before anything may be written. Memory stays within a few megabytes, whatever the file says. Blocks
/// on the disk: call it off Swift's cooperative threads.
public enum SignedPack {
    /// What the name of a pack's file ends in.
    public static let suffix = ".parleypack"
    /// What the name of a signature beside a pack ends in, as minisign writes it.
    public static let signatureSuffix = ".minisig"

    /// Verifies the pack in the file at `path`.
    ///
    /// Its signature is the file `path.minisig` where there is one, and else the one in the pack itself.
    ///
    /// - Parameter trust: the keys that may have signed it.
    /// - Throws: ``PackError`` that says in words why the pack is refused.
    public static func open(_ path: String, trust: [PackPublicKey]) throws(PackError) -> VerifiedPack {
        try open(path, trust: trust, limits: ArchiveLimits())
    }

    /// Refuses a version that is older than the installed one, as ``VerifiedPack/refuseDowngrade(from:allowsDowngrade:)``
    /// does, for a pack that comes another way.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/downgrade``.
    public static func refuseDowngrade(
        of id: String, to version: PackVersion, from installed: PackVersion?, allowsDowngrade: Bool = false
    ) throws(PackError) {
        guard let installed, version < installed, !allowsDowngrade else { return }
        throw PackError(
            .downgrade, "\(id) \(version) is older than \(installed), which is installed",
            remedy: "Install a newer version, or add --allow-downgrade to go back on purpose")
    }

    static func open(
        _ path: String, trust: [PackPublicKey], limits: ArchiveLimits
    ) throws(PackError) -> VerifiedPack {
        let file = try PackError.reading(path) { () throws(FileFault) in try ArchiveFile(path) }
        guard file.size <= limits.fileBytes else {
            throw PackError(
                .tooLarge, "\(path.printable) is larger than \(limits.fileBytes >> 20) MiB", remedy: "Split the pack")
        }
        let proof = try SignatureProof(of: file, at: path, limits: limits)
        let (signer, digest) = try proof.verify(file, at: path, trust: trust, limits: limits)
        var sink = ManifestSink()
        let contents = ArchiveContents(limits: limits, archiveBytes: proof.archiveBytes)
        let manifest = try contents.read(file, digest: digest, at: path, into: &sink)
        try sink.agree(with: manifest)
        return VerifiedPack(
            path: path, signer: signer, trustedComment: proof.signature.trustedComment.printable, manifest: manifest,
            file: file, digest: digest, contents: contents)
    }
}

/// Keeps `pack.yaml`, and nothing else: the first reading of an archive writes nothing.
private struct ManifestSink: ArchiveContents.Sink {
    private var bytes: [UInt8] = []
    private var isInside = false

    mutating func begin(_ file: ArchiveManifest.File) throws(PackError) {
        isInside = file.path == ManifestReader.file && file.bytes <= PackLimits.manifestBytes
    }

    mutating func write(_ chunk: UnsafeRawBufferPointer) throws(PackError) {
        if isInside { bytes += unsafe Array(chunk) }
    }

    mutating func end(_ file: ArchiveManifest.File) throws(PackError) { isInside = false }

    /// Refuses a pack whose own manifest calls it by another name: the archive's name is what upgrades go by.
    func agree(with manifest: ArchiveManifest) throws(PackError) {
        let diagnostics = DiagnosticCollector()
        guard let inside = ManifestReader.read(bytes, diagnostics: diagnostics) else {
            let first = diagnostics.finish(files: []).first { $0.severity == .error }
            throw PackError(
                .invalidPack,
                "The pack's \(ManifestReader.file) cannot be read: \(first?.description ?? "it is not there")",
                remedy: "Build the pack with `parley pack build`, which checks it first")
        }
        guard inside.id == manifest.id, inside.version.description == manifest.version.description else {
            throw PackError(
                .badArchive,
                "The pack calls itself \(inside.id) \(inside.version) inside, and \(manifest.id) \(manifest.version) outside",
                remedy: ArchiveManifest.remedy)
        }
    }
}
