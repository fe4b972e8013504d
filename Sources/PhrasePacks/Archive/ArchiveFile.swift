import Glibc

/// An archive's file, open for reading at any place until the last reference to it is gone.
final class ArchiveFile: Sendable {
    /// The file's length in bytes when it was opened.
    let size: Int
    private let descriptor: CInt

    /// Opens the file at `path`. The path itself may be a link: a person chose it.
    init(_ path: String) throws(FileFault) {
        // Without O_NONBLOCK, opening a named pipe would wait for a writer.
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileFault(errno: errno) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .unsafe }
        size = Int(status.st_size)
    }

    /// Reads what lies in a file that is open for reading and writing, as `descriptor`.
    init(duplicating descriptor: CInt) throws(FileFault) {
        self.descriptor = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        var status = stat()
        guard self.descriptor >= 0, unsafe fstat(self.descriptor, &status) == 0 else { throw FileFault(errno: errno) }
        size = Int(status.st_size)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// At most `count` bytes from `offset` on; fewer only at the end of the file.
    func read(at offset: Int, upTo count: Int) throws(FileFault) -> [UInt8] {
        // An array of no capacity is the one that all empty arrays share, and would be written to.
        guard count > 0 else { return [] }
        var fault: FileFault?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
            while initialised < count {
                let result = unsafe pread(
                    descriptor, buffer.baseAddress.map { unsafe $0 + initialised }, count - initialised,
                    off_t(offset + initialised))
                if result < 0, errno == EINTR { continue }
                if result < 0 { fault = FileFault(errno: errno) }
                if result <= 0 { break }
                initialised += result
            }
        }
        if let fault { throw fault }
        return bytes
    }
}

extension PackError {
    /// Runs `body`, and says of what it throws that it befell the file at `path`.
    static func reading<Value>(_ path: String, _ body: () throws(FileFault) -> Value) throws(PackError) -> Value {
        do throws(FileFault) {
            return try body()
        } catch {
            throw PackError(error, path)
        }
    }
}
