/// A pack whose signature and contents were verified; ``SignedPack/open(_:trust:)`` makes it.
public struct VerifiedPack: Sendable {
    /// The pack's id.
    public var id: String { manifest.id }
    /// Its version.
    public var version: PackVersion { manifest.version }
    /// How many files it holds.
    public var fileCount: Int { manifest.files.count }
    /// How many bytes its files have together; as much room its unpacking takes.
    public var totalBytes: Int { manifest.totalBytes }
    /// The SHA-256 sum of all that is in it, whoever signed it, in hexadecimal digits; ``PackBuilder/contentSum(of:in:)``
    /// is the same for the folder that it was built from.
    public var contentSum: String { manifest.sum }
    /// The file that it is in.
    public let path: String
    /// The key that signed it.
    public let signer: PackPublicKey
    /// What the signer says about it; the signature holds for that, too.
    public let trustedComment: String

    private let manifest: ArchiveManifest
    private let file: ArchiveFile
    private let digest: [UInt8]
    private let contents: ArchiveContents

    init(
        path: String, signer: PackPublicKey, trustedComment: String, manifest: ArchiveManifest, file: ArchiveFile,
        digest: [UInt8], contents: ArchiveContents
    ) {
        self.path = path
        self.signer = signer
        self.trustedComment = trustedComment
        self.manifest = manifest
        self.file = file
        self.digest = digest
        self.contents = contents
    }

    /// Refuses a version that is older than the installed one, which somebody may have signed in good faith long ago.
    ///
    /// - Parameters:
    ///   - installed: the version that answers now; `nil` when there is none.
    ///   - allowsDowngrade: whether a person asked for the older one.
    /// - Throws: ``PackError`` of code ``PackError/Code/downgrade``.
    public func refuseDowngrade(from installed: PackVersion?, allowsDowngrade: Bool = false) throws(PackError) {
        try SignedPack.refuseDowngrade(of: id, to: version, from: installed, allowsDowngrade: allowsDowngrade)
    }

    /// Unpacks the files into a folder of its own, and syncs them.
    ///
    /// - Parameter path: a folder that is not there yet; where it was made it is removed again when something fails.
    /// - Throws: ``PackError`` of code ``PackError/Code/unwritable`` when the disk is full or refuses, of
    ///   ``PackError/Code/badArchive`` when the file is no longer what was verified.
    public func unpack(into path: String) throws(PackError) {
        let folder = try StagingFolder(creating: path)
        do throws(PackError) {
            var sink = folder.sink
            let read = try contents.read(file, digest: digest, at: self.path, into: &sink)
            guard read == manifest else {
                throw PackError(.badArchive, "The pack changed while it was read", remedy: "Copy it again")
            }
            try folder.sync(manifest.files.map(\.path))
        } catch {
            folder.remove()
            throw error
        }
    }
}

extension ArchiveContents {
    /// Reads the archive in `file`, whose bytes must have the hash `digest`.
    func read(
        _ file: ArchiveFile, digest: [UInt8], at path: String, into sink: inout some Sink
    ) throws(PackError) -> ArchiveManifest {
        let source = ArchiveSource(file, archiveBytes: archiveBytes)
        let manifest = try read(source, into: &sink)
        let again = try PackError.reading(path) { () throws(FileFault) in try source.finish() }
        guard again == digest else {
            throw PackError(
                .badArchive, "\(path.printable) changed while it was read",
                remedy: "Copy it to this disk and try again; beware of the stick that it was on")
        }
        return manifest
    }
}
