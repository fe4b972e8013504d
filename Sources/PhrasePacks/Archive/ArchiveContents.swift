import Crypto

/// Goes through an archive once, and holds each entry to the manifest before anything is made of it.
struct ArchiveContents {
    /// Where the bytes of a file go.
    protocol Sink {
        /// A file begins.
        mutating func begin(_ file: ArchiveManifest.File) throws(PackError)
        /// Its next bytes.
        mutating func write(_ bytes: UnsafeRawBufferPointer) throws(PackError)
        /// It is whole, and has the sum that the manifest names.
        mutating func end(_ file: ArchiveManifest.File) throws(PackError)
    }

    let limits: ArchiveLimits
    /// Bytes of the archive.
    let archiveBytes: Int

    /// Reads the archive and hands its files to `sink`.
    ///
    /// - Returns: the manifest, which every entry agrees with.
    func read(_ source: ArchiveSource, into sink: inout some Sink) throws(PackError) -> ArchiveManifest {
        let reader = try ArchiveReader(source)
        let manifest = try manifest(reader)
        var place = 0
        while let entry = try reader.next() {
            let file = try expected(entry, at: place, manifest)
            try sink.begin(file)
            let sum = unsafe try copy(reader, bytes: file.bytes, of: file.path) { bytes throws(PackError) in
                unsafe try sink.write(bytes)
            }
            guard sum == file.sum else {
                throw PackError(
                    .badArchive, "\(file.path) is not what the pack's own list says", remedy: ArchiveManifest.remedy)
            }
            try sink.end(file)
            place += 1
        }
        guard place == manifest.files.count else {
            throw PackError(
                .badArchive, "\(manifest.files[place].path) is in the pack's list, and not in the pack",
                remedy: ArchiveManifest.remedy)
        }
        return manifest
    }

    private func manifest(_ reader: ArchiveReader) throws(PackError) -> ArchiveManifest {
        guard let entry = try reader.next() else {
            throw PackError(.badArchive, "There is nothing in the archive", remedy: ArchiveManifest.remedy)
        }
        guard entry.path.elementsEqual(ArchiveManifest.path.utf8) else {
            try refuseUnsafe(entry)
            throw PackError(
                .badArchive, "This archive is no pack: it does not start with \(ArchiveManifest.path)",
                remedy: "Build packs with `parley pack build`")
        }
        guard entry.bytes <= limits.manifestBytes else {
            throw PackError(
                .tooLarge, "The list of what is in the pack is larger than \(limits.manifestBytes >> 20) MiB",
                remedy: ArchiveManifest.remedy)
        }
        var text: [UInt8] = []
        _ = unsafe try copy(reader, bytes: entry.bytes, of: ArchiveManifest.path) { unsafe text += Array($0) }
        let manifest = try ArchiveManifest(parsing: text, limits: limits)
        let total = manifest.totalBytes
        guard total <= limits.freeBytes || total / limits.ratio <= archiveBytes else {
            throw PackError(
                .tooLarge, "The pack of \(archiveBytes) bytes unpacks to \(total), as only a bomb does",
                remedy: ArchiveManifest.remedy)
        }
        return manifest
    }

    private func refuseUnsafe(_ entry: ArchiveReader.Entry) throws(PackError) {
        guard let problem = ArchivePath.problem(entry.path) else { return }
        let path = String(decoding: entry.path, as: UTF8.self).printable.shortened
        throw PackError(.badArchive, "\"\(path)\" \(problem)", remedy: ArchiveManifest.remedy)
    }

    /// The file of the manifest that an entry is.
    private func expected(
        _ entry: ArchiveReader.Entry, at place: Int, _ manifest: ArchiveManifest
    ) throws(PackError) -> ArchiveManifest.File {
        try refuseUnsafe(entry)
        let path = String(decoding: entry.path, as: UTF8.self)
        guard place < manifest.files.count, manifest.files[place].path == path else {
            let folded = path.foldedPath
            let isBefore = manifest.files.prefix(place).contains { $0.path.foldedPath == folded }
            if isBefore || folded == ArchiveManifest.path.foldedPath { throw ArchiveManifest.twice(path) }
            let isLater = manifest.files.dropFirst(place).contains { $0.path == path }
            throw PackError(
                .badArchive,
                isLater ? "\(path) is not where the pack's list has it" : "\(path) is in the pack, and not in its list",
                remedy: ArchiveManifest.remedy)
        }
        let file = manifest.files[place]
        guard entry.bytes == file.bytes else {
            throw PackError(
                .badArchive, "\(path) has \(entry.bytes) bytes, and the pack's list says \(file.bytes)",
                remedy: ArchiveManifest.remedy)
        }
        return file
    }

    /// Reads an entry that has to be `bytes` long.
    ///
    /// - Returns: its SHA-256 sum.
    private func copy(
        _ reader: ArchiveReader, bytes: Int, of path: String, body: (UnsafeRawBufferPointer) throws(PackError) -> Void
    ) throws(PackError) -> String {
        var (hash, count) = (SHA256(), 0)
        unsafe try reader.read { chunk throws(PackError) in
            count += chunk.count
            guard count <= bytes else { return }
            unsafe hash.update(bufferPointer: chunk)
            unsafe try body(chunk)
        }
        guard count == bytes else {
            throw PackError(
                .badArchive, "\(path) is cut off, or longer than it says", remedy: ArchiveManifest.remedy)
        }
        return hash.finalize().hexadecimal
    }
}

extension Sequence<UInt8> {
    /// Two digits a byte.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
