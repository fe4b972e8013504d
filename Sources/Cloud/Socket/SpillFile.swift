import Glibc

/// Why what waits could not be kept on disk.
struct SpillFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What could not be done, such as `written`.
    let what: String
    /// The system's error number; 0 when what was read is not what was written.
    let number: Int32

    /// What happened, without a path.
    var description: String {
        let reason = number == 0 ? "its content was changed" : unsafe String(cString: strerror(number))
        return "The file for sound that waits for the network cannot be \(what): \(reason)"
    }
}

/// Bytes by offset, as far as they were written before.
protocol SpillStorage: AnyObject {
    func write(_ bytes: [UInt8], at offset: Int) throws(SpillFailure)
    func read(_ count: Int, at offset: Int) throws(SpillFailure) -> [UInt8]
}

/// A file that only this process can reach: it has no name from the moment it is made, so that nothing of it is left
/// when it is closed, or when the process or the power ends.
///
/// It blocks, and is used on a thread where that is allowed.
final class SpillFile: SpillStorage {
    private let descriptor: Int32

    /// - Parameter folder: where the file's blocks are taken from.
    init(folder: String) throws(SpillFailure) {
        let name = "\(folder)/.parley-\(getpid())-\(UInt64.random(in: .min ... .max))"
        // Private, and never through a link that somebody else has put there.
        descriptor = unsafe open(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SpillFailure(what: "made", number: errno) }
        guard unsafe unlink(name) == 0 else {
            let number = errno
            close(descriptor)
            throw SpillFailure(what: "made private", number: number)
        }
    }

    deinit {
        close(descriptor)
    }

    func write(_ bytes: [UInt8], at offset: Int) throws(SpillFailure) {
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe pwrite(
                    descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done, off_t(offset + done))
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw SpillFailure(what: "written", number: count < 0 ? errno : ENOSPC) }
            done += count
        }
    }

    func read(_ count: Int, at offset: Int) throws(SpillFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe pread(descriptor, buffer.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
            }
            if got < 0 && errno == EINTR { continue }
            guard got > 0 else { throw SpillFailure(what: "read", number: got < 0 ? errno : 0) }
            done += got
        }
        return bytes
    }
}

extension OutgoingLimits {
    /// The folder to be used.
    func resolvedFolder(temporary: String?) -> String {
        folder ?? temporary ?? "/tmp"
    }
}
