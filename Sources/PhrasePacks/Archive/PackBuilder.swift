import Crypto

/// Builds a pack's file from its folder: the same bytes from the same folder, wherever and whenever.
///
///     let built = try PackBuilder.build("counter-essentials", to: "counter-essentials-1.0.0.parleypack", key: key)
///
/// What a pack does not use stays out: notes, cases, files of the system.
public enum PackBuilder {
    /// A file that was built.
    public struct Result: Sendable {
        /// The pack that it holds.
        public let pack: PhrasePack
        /// Where the pack's file is.
        public let path: String
        /// Where its signature lies beside it; `nil` when it was not signed.
        public let signaturePath: String?
        /// Bytes of the file.
        public let bytes: Int
        /// Its SHA-256 sum, in hexadecimal digits.
        public let sum: String
        /// What the author should know.
        public let warnings: [PackDiagnostic]
    }

    /// The name that a pack's file is given: `counter-essentials-1.0.0.parleypack`.
    public static func fileName(id: String, version: PackVersion) -> String {
        "\(id)-\(version)\(SignedPack.suffix)"
    }

    /// Checks the pack in `folder` and builds it.
    ///
    /// - Parameters:
    ///   - path: the file to write, or a folder in which it gets its usual name.
    ///   - key: signs it: within the file, and beside it for the stock minisign. Without one, the file waits for
    ///     `minisign -S`.
    /// - Throws: ``PackError``; of code ``PackError/Code/invalidPack`` when the folder has errors.
    public static func build(_ folder: String, to path: String, key: PackSecretKey?) throws(PackError) -> Result {
        let (checked, diagnostics) = PackFolder.check(folder)
        guard let pack = checked else {
            throw PackFolder.error(folder, diagnostics)
        }
        let path = place(path, pack)
        let files = BuiltFiles(folder: folder)
        let manifest = try files.manifest(of: pack)
        let comment = "parleypack \(pack.id) \(pack.version)"
        var signature: PackSignature?
        var sum = ""
        var bytes = 0
        try NewFile.make(path, replacing: true) { descriptor throws(PackError) in
            try files.write(manifest, to: descriptor, path)
            if let key {
                let archive = try hash(of: descriptor, path)
                let inside = try key.sign(digest: archive.blake, comment: comment)
                try NewFile.write(SignatureTrailer.frame(inside), to: descriptor, path)
            }
            let whole = try hash(of: descriptor, path)
            (sum, bytes) = (whole.sha, whole.bytes)
            signature = try key?.sign(digest: whole.blake, comment: comment)
        }
        let beside = path + SignedPack.signatureSuffix
        if let signature { try NewFile.write(Array(signature.fileText.utf8), to: beside, replacing: true) }
        return Result(
            pack: pack, path: path, signaturePath: signature.map { _ in beside }, bytes: bytes, sum: sum,
            warnings: diagnostics.filter { $0.severity == .warning })
    }

    /// The SHA-256 sum of all that `pack` has in `folder`, in hexadecimal digits; the same as that of a file that is built
    /// from it, ``VerifiedPack/contentSum``.
    public static func contentSum(of pack: PhrasePack, in folder: String) throws(PackError) -> String {
        try BuiltFiles(folder: folder).manifest(of: pack).sum
    }

    /// The file to write: `path`, or the pack's usual name in it when it is a folder.
    private static func place(_ path: String, _ pack: PhrasePack) -> String {
        guard (try? PackDirectory(path: path).entries()) != nil else { return path }
        return (path.hasSuffix("/") ? path : path + "/") + fileName(id: pack.id, version: pack.version)
    }

    private static func hash(
        of descriptor: CInt, _ path: String
    ) throws(PackError) -> (blake: [UInt8], sha: String, bytes: Int) {
        try PackError.reading(path) { () throws(FileFault) in
            let file = try ArchiveFile(duplicating: descriptor)
            var (blake, sha, place) = (BLAKE2b(), SHA256(), 0)
            while case let chunk = try file.read(at: place, upTo: ArchiveSource.chunkBytes), !chunk.isEmpty {
                blake.update(chunk)
                sha.update(data: chunk)
                place += chunk.count
            }
            return (blake.finalize(), sha.finalize().hexadecimal, place)
        }
    }
}

/// The files of a pack's folder that go into its archive.
private struct BuiltFiles {
    let folder: String

    /// What the archive's first file says.
    func manifest(of pack: PhrasePack) throws(PackError) -> ArchiveManifest {
        var paths = [ManifestReader.file, PhraseTable.file] + pack.voices.map(\.path)
        if try reading("", { directory throws(FileFault) in try directory.has(ListTable.file) }) {
            paths.append(ListTable.file)
        }
        paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var files: [ArchiveManifest.File] = []
        for path in paths {
            var hash = SHA256()
            let count = try read(path) { hash.update(data: $0) }
            files.append(ArchiveManifest.File(path: path, bytes: count, sum: hash.finalize().hexadecimal))
        }
        let manifest = ArchiveManifest(id: pack.id, version: pack.version, files: files)
        // What is built must be what every kiosk reads.
        return try ArchiveManifest(parsing: Array(manifest.text.utf8), limits: ArchiveLimits())
    }

    /// Writes the archive.
    func write(_ manifest: ArchiveManifest, to descriptor: CInt, _ path: String) throws(PackError) {
        let writer = try ArchiveWriter(descriptor, path: path)
        let text = Array(manifest.text.utf8)
        try writer.begin(ArchiveManifest.path, bytes: text.count)
        try writer.write(text)
        for file in manifest.files {
            try writer.begin(file.path, bytes: file.bytes)
            var hash = SHA256()
            let count = try read(file.path) { chunk throws(PackError) in
                hash.update(data: chunk)
                try writer.write(chunk)
            }
            guard count == file.bytes, hash.finalize().hexadecimal == file.sum else {
                throw PackError(
                    .fileUnreadable, "\(folder)/\(file.path) changed while it was read", remedy: "Build again")
            }
        }
        try writer.finish()
    }

    /// Hands the bytes of a file to `body`, and returns how many there were.
    private func read(_ path: String, body: ([UInt8]) throws(PackError) -> Void) throws(PackError) -> Int {
        let file = try reading(path) { directory throws(FileFault) in try directory.file(at: path.split(separator: "/"))
        }
        var count = 0
        while true {
            let chunk = try PackError.reading("\(folder)/\(path)") { () throws(FileFault) in
                try file.read(upTo: ArchiveSource.chunkBytes)
            }
            if chunk.isEmpty { return count }
            count += chunk.count
            try body(chunk)
        }
    }

    private func reading<Value>(
        _ path: String = "", _ body: (borrowing PackDirectory) throws(FileFault) -> Value
    ) throws(PackError) -> Value {
        try PackError.reading(path.isEmpty ? folder : "\(folder)/\(path)") { () throws(FileFault) in
            try body(PackDirectory(path: folder))
        }
    }
}
