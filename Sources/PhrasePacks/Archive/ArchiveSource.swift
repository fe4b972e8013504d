/// The bytes of an archive, from front to back, hashed on the way.
///
/// What was verified and what is read afterwards must be the same bytes: a stick can be pulled, and a hostile one can
/// answer differently the second time. So each reading ends with its own hash.
@safe final class ArchiveSource {
    /// Bytes of one read.
    static let chunkBytes = 256 << 10

    private let file: ArchiveFile
    private let archiveBytes: Int
    private var place = 0
    private var hash = BLAKE2b()
    /// What was read last; libarchive looks at it until it asks for more.
    private let buffer: UnsafeMutableRawBufferPointer
    /// Why reading failed, since libarchive keeps only a number.
    private(set) var fault: FileFault?

    /// Reads the first `archiveBytes` bytes of `file`.
    init(_ file: ArchiveFile, archiveBytes: Int) {
        self.file = file
        self.archiveBytes = archiveBytes
        unsafe buffer = .allocate(byteCount: Self.chunkBytes, alignment: 16)
    }

    deinit {
        unsafe buffer.deallocate()
    }

    /// The next bytes of the archive, valid until the next call; empty at its end.
    func next() throws(FileFault) -> UnsafeRawBufferPointer {
        do throws(FileFault) {
            let bytes = try file.read(at: place, upTo: min(Self.chunkBytes, archiveBytes - place))
            hash.update(bytes)
            place += bytes.count
            unsafe buffer.copyBytes(from: bytes)
            return unsafe UnsafeRawBufferPointer(rebasing: buffer[0..<bytes.count])
        } catch {
            fault = error
            throw error
        }
    }

    /// Reads what is left of the archive.
    ///
    /// - Returns: the BLAKE2b-512 hash of all of it.
    func finish() throws(FileFault) -> [UInt8] {
        while unsafe try !next().isEmpty {}
        return hash.finalize()
    }
}
