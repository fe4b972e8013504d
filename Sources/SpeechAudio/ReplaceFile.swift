import Foundation

/// Puts bytes in the place of a file, whole or not at all, and safe against a power cut.
///
/// - Throws: ``AudioError`` with the code `writeFailed`; the message names the file.
func replaceFile(at path: String, with bytes: [UInt8]) throws(AudioError) {
    let target = try regularFile(at: path)
    let temporary = "\(target).\(UInt32.random(in: .min ... .max)).partial"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw writeFailure(path) }
    do throws(AudioError) {
        defer { close(descriptor) }
        try writeAll(bytes, to: descriptor, path: path)
        guard fsync(descriptor) == 0, unsafe rename(temporary, target) == 0 else { throw writeFailure(path) }
    } catch {
        unsafe unlink(temporary)
        throw error
    }
    // The new name is safe once the folder is.
    let folder = unsafe open(folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw writeFailure(path) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw writeFailure(path) }
}

/// Where to write: behind links, and never in the place of a device such as `/dev/null`.
private func regularFile(at path: String) throws(AudioError) -> String {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return path }
    guard status.st_mode & S_IFMT == S_IFREG else {
        throw AudioError(
            .writeFailed, "\(path) cannot be written: it is not a regular file", remedy: "Give the path of a file")
    }
    guard let resolved = unsafe realpath(path, nil) else { throw writeFailure(path) }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
}

func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(AudioError) {
    var written = 0
    while written < bytes.count {
        let count = unsafe bytes.withUnsafeBytes { buffer in
            let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
            return unsafe write(descriptor, rest.baseAddress, rest.count)
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw writeFailure(path) }
        written += count
    }
}

private func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[...slash])
}

/// The error that `errno` tells of; to be called before anything else changes it.
private func writeFailure(_ path: String) -> AudioError {
    let reason = errno
    return AudioError(
        .writeFailed, "\(path) cannot be written: \(systemMessage(reason))",
        remedy: reason == ENOSPC ? "Free some room on the disk" : "Check that its folder is there and can be written to"
    )
}
