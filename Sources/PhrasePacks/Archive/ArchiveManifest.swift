import Crypto

/// What an archive says about itself, in its first file: the pack, and each file's size and SHA-256 sum.
///
///     parleypack 1
///     id counter-essentials
///     version 1.0.0
///     8d969eef6ecad3c2… 291 pack.yaml
///     ef797c8118f02dfb… 40112 phrases.csv
struct ArchiveManifest: Equatable {
    /// One file.
    struct File: Equatable {
        var path: String
        var bytes: Int
        /// Its SHA-256 sum in hexadecimal digits.
        var sum: String
    }

    /// The name under which it lies in the archive.
    static let path = "MANIFEST"

    var id: String
    var version: PackVersion
    /// In the order of the names' bytes, as they lie in the archive.
    var files: [File]

    /// The bytes of all files together.
    var totalBytes: Int { files.reduce(0) { $0 + $1.bytes } }

    /// The SHA-256 sum of the manifest's text, and so of all that is in the pack, in hexadecimal digits.
    var sum: String { SHA256.hash(data: Array(text.utf8)).hexadecimal }

    /// The manifest as text.
    var text: String {
        "parleypack 1\nid \(id)\nversion \(version)\n" + files.map { "\($0.sum) \($0.bytes) \($0.path)\n" }.joined()
    }

    init(id: String, version: PackVersion, files: [File]) {
        (self.id, self.version, self.files) = (id, version, files)
    }

    /// Reads a manifest, and refuses one that no honest builder writes.
    init(parsing bytes: [UInt8], limits: ArchiveLimits) throws(PackError) {
        guard bytes.last == UInt8(ascii: "\n"), bytes.allSatisfy({ $0 < 0x80 }) else { throw Self.malformed }
        let lines = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let head = lines.prefix(3).map { String(decoding: $0, as: UTF8.self) }
        if head.first?.hasPrefix("parleypack ") == true, head[0] != "parleypack 1" {
            throw PackError(
                .badArchive, "The pack was made for a newer Parley", remedy: "Update Parley on this kiosk, then install"
            )
        }
        guard head.count == 3, head[0] == "parleypack 1", head[1].hasPrefix("id "), head[2].hasPrefix("version "),
            case let id = String(head[1].dropFirst(3)), id.isPackID,
            let version = PackVersion(parsing: String(head[2].dropFirst(8)))
        else { throw Self.malformed }
        guard lines.count - 3 <= limits.files else {
            throw PackError(
                .tooLarge, "The pack holds \(lines.count - 3) files; \(limits.files) are the most",
                remedy: "Split the pack")
        }
        var files: [File] = []
        files.reserveCapacity(lines.count - 3)
        var (total, folded, folders) = (0, Set<String>(), Set<String>())
        for line in lines.dropFirst(3) {
            let file = try Self.file(line)
            let name = file.path.foldedPath
            guard folded.insert(name).inserted else { throw Self.twice(file.path) }
            if let last = files.last, !last.path.utf8.lexicographicallyPrecedes(file.path.utf8) {
                throw PackError(
                    .badArchive, "The list of files is not in order at \(file.path)", remedy: Self.remedy)
            }
            folders.formUnion(name.foldersAbove)
            let (sum, overflows) = total.addingReportingOverflow(file.bytes)
            guard !overflows, sum <= limits.totalBytes else {
                throw PackError(
                    .tooLarge, "The pack unpacks to more than \(limits.totalBytes >> 20) MiB", remedy: "Split the pack")
            }
            total = sum
            files.append(file)
        }
        if let both = folders.intersection(folded).min() {
            throw PackError(.badArchive, "\(both) is a file and a folder", remedy: Self.remedy)
        }
        self.init(id: id, version: version, files: files)
    }

    static let remedy = "Do not install it. Get the pack again from whoever made it"

    private static var malformed: PackError {
        PackError(.badArchive, "The list of what is in the pack cannot be read", remedy: remedy)
    }

    /// The complaint about two entries of one name.
    static func twice(_ path: String) -> PackError {
        PackError(
            .badArchive, "\(path) is in the pack twice, by names that some disks take for one", remedy: remedy)
    }

    private static func file(_ line: ArraySlice<UInt8>) throws(PackError) -> File {
        let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 64,
            parts[0].allSatisfy({ "0123456789abcdef".utf8.contains($0) }),
            case let digits = String(decoding: parts[1], as: UTF8.self), let bytes = Int(digits), bytes >= 0,
            String(bytes) == digits
        else { throw malformed }
        if let problem = ArchivePath.problem(Array(parts[2])) {
            let path = String(decoding: parts[2], as: UTF8.self).printable.shortened
            throw PackError(.badArchive, "\"\(path)\" \(problem)", remedy: remedy)
        }
        let path = String(decoding: parts[2], as: UTF8.self)
        guard path.foldedPath != Self.path.foldedPath else { throw twice(path) }
        return File(path: path, bytes: bytes, sum: String(decoding: parts[0], as: UTF8.self))
    }
}
