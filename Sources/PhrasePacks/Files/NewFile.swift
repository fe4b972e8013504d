import Glibc

/// Writes files so that at any moment there is the old one or the new one: to a file beside it, synced, then renamed.
enum NewFile {
    /// Writes `bytes` to the file at `path`.
    ///
    /// - Parameter replacing: whether a file that is there may be replaced.
    static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644, replacing: Bool) throws(PackError) {
        try make(path, mode: mode, replacing: replacing) { (descriptor) throws(PackError) in
            try write(bytes, to: descriptor, path)
        }
    }

    /// Makes the file at `path` from what `body` writes to the descriptor that it is handed.
    static func make(
        _ path: String, mode: mode_t = 0o644, replacing: Bool, body: (CInt) throws(PackError) -> Void
    ) throws(PackError) {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        guard !name.isEmpty else {
            throw PackError(.unwritable, "\(path.printable) is a folder", remedy: "Name the file to write")
        }
        var status = stat()
        if unsafe lstat(path, &status) == 0, ![S_IFREG, S_IFLNK].contains(status.st_mode & S_IFMT) {
            throw PackError(
                .unwritable, "\(path.printable) is a folder or a device, and stays one", remedy: "Name another file")
        }
        // Nobody else's file is replaced: this one is there, empty, before the work starts.
        if !replacing {
            let reserved = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
            guard reserved >= 0 else { throw fault(path) }
            close(reserved)
        }
        var isDone = false
        defer { if !isDone, !replacing { _ = unsafe unlink(path) } }
        let beginning = "\(folder)/.\(name).\(getpid()).new"
        let descriptor = unsafe open(beginning, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw fault(path) }
        do throws(PackError) {
            defer { close(descriptor) }
            // Whatever the umask is, a secret stays its owner's; a stick's file system has no owners, and must not.
            guard fchmod(descriptor, mode) == 0 || mode & 0o077 != 0 else { throw fault(path) }
            try body(descriptor)
            guard fsync(descriptor) == 0 else { throw fault(path) }
        } catch {
            _ = unsafe unlink(beginning)
            throw error
        }
        guard unsafe rename(beginning, path) == 0 else {
            let fault = fault(path)
            _ = unsafe unlink(beginning)
            throw fault
        }
        isDone = true
        sync(folder: folder)
    }

    /// Writes all of `bytes`.
    static func write(_ bytes: [UInt8], to descriptor: CInt, _ path: String) throws(PackError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw fault(path) }
            rest = rest.dropFirst(count)
        }
    }

    /// Makes a rename in `folder` last.
    static func sync(folder: String) {
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor >= 0 {
            fsync(descriptor)
            close(descriptor)
        }
    }

    /// What the last call that failed means for `path`.
    static func fault(_ path: String) -> PackError {
        let number = errno
        let reason = unsafe String(cString: strerror(number))
        let remedy =
            switch number {
            case EEXIST: "Give another name, or delete what is there"
            case ENOSPC, EDQUOT: "Make room on the disk and try again"
            default: "Check the path and its permissions"
            }
        return PackError(.unwritable, "\(path.printable) cannot be written: \(reason)", remedy: remedy)
    }
}
