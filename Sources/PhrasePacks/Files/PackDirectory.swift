import Glibc

/// A folder that is open for reading, and out of which no name leads: names are single components, and links are not
/// followed.
struct PackDirectory: ~Copyable {
    private let descriptor: CInt

    /// Opens the folder at `path`. The path itself may be a link: a person chose it.
    init(path: String) throws(FileFault) {
        descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFault(errno: errno) }
    }

    private init(descriptor: CInt) {
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// Opens the folder `name` in this one.
    func folder(_ name: String) throws(FileFault) -> PackDirectory {
        PackDirectory(descriptor: try openEntry(name, O_DIRECTORY))
    }

    /// Opens the regular file `name` in this folder.
    func file(_ name: String) throws(FileFault) -> PackFile {
        // Without O_NONBLOCK, opening a named pipe would wait for a writer.
        try PackFile(descriptor: try openEntry(name, O_NONBLOCK))
    }

    /// Opens the regular file at `path`, whose parts are names in this folder and those below it.
    func file(at path: some Collection<Substring>) throws(FileFault) -> PackFile {
        guard let name = path.first else { throw .missing }
        let rest = path.dropFirst()
        return try rest.isEmpty ? file(String(name)) : folder(String(name)).file(at: Array(rest))
    }

    /// What lies in this folder, in the order of the names' bytes, but for hidden entries.
    ///
    /// - Throws: ``FileFault/tooLarge`` when there are more entries than a pack may have.
    func entries() throws(FileFault) -> [Entry] {
        // The stream owns its descriptor, so it is given one of its own.
        let copy = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw FileFault(errno: errno) }
        guard let stream = unsafe fdopendir(copy) else {
            let fault = FileFault(errno: errno)
            close(copy)
            throw fault
        }
        defer { unsafe closedir(stream) }
        var entries: [Entry] = []
        errno = 0
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") {
                guard entries.count < PackLimits.folderEntries else {
                    throw .tooLarge("\(PackLimits.folderEntries) files")
                }
                entries.append(Entry(name: name, kind: try kind(of: name)))
            }
            errno = 0
        }
        guard errno == 0 else { throw FileFault(errno: errno) }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Whether there is a file `name`.
    func has(_ name: String) throws(FileFault) -> Bool {
        do throws(FileFault) {
            _ = try file(name)
            return true
        } catch .missing {
            return false
        }
    }

    private func kind(of name: String) throws(FileFault) -> Entry.Kind {
        var status = stat()
        guard unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw FileFault(errno: errno) }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    private func openEntry(_ name: String, _ flags: CInt) throws(FileFault) -> CInt {
        guard !name.contains("/"), name != "..", !name.isEmpty else { throw .unsafe }
        let opened = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | flags)
        guard opened >= 0 else { throw FileFault(errno: errno) }
        return opened
    }

    /// What a folder holds under one name.
    struct Entry: Equatable {
        enum Kind { case file, folder, other }

        let name: String
        let kind: Kind
    }
}

/// A regular file that is open for reading, until the last reference to it is gone.
final class PackFile {
    /// The file's length in bytes when it was opened.
    let size: Int
    private let descriptor: CInt

    /// Takes over an open descriptor; refuses what is not a regular file.
    init(descriptor: CInt) throws(FileFault) {
        var status = stat()
        let failed = unsafe fstat(descriptor, &status) != 0
        let fault: FileFault? = failed ? FileFault(errno: errno) : status.st_mode & S_IFMT == S_IFREG ? nil : .unsafe
        if let fault {
            close(descriptor)
            throw fault
        }
        self.descriptor = descriptor
        size = Int(status.st_size)
    }

    deinit {
        close(descriptor)
    }

    /// Opens the file at `path`. The path itself may be a link: a person chose it.
    static func open(_ path: String) throws(FileFault) -> PackFile {
        let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileFault(errno: errno) }
        return try PackFile(descriptor: descriptor)
    }

    /// The next bytes, at most `count`; none at the end of the file.
    func read(upTo count: Int) throws(FileFault) -> [UInt8] {
        var result = 0
        var fault: FileFault?
        guard count > 0 else { return [] }  // One of no capacity is shared by all, and would be written to.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
            repeat {
                result = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
            } while result < 0 && errno == EINTR
            if result < 0 { fault = FileFault(errno: errno) }
            initialised = max(result, 0)
        }
        if let fault { throw fault }
        return bytes
    }

    /// All that is left of the file.
    ///
    /// - Throws: ``FileFault/tooLarge`` when that is more than `limit` bytes.
    func readAll(limit: Int) throws(FileFault) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let chunk = try read(upTo: 64 << 10)
            if chunk.isEmpty { return bytes }
            guard bytes.count + chunk.count <= limit else { throw .tooLarge("\(limit >> 10) KiB") }
            bytes += chunk
        }
    }
}

/// Why a file or a folder could not be read.
enum FileFault: Error, Equatable {
    /// It is not there.
    case missing
    /// It is a link, a device, a pipe, or a folder where a file must be.
    case unsafe
    /// It is larger than a pack may be, which is as much as the text says.
    case tooLarge(String)
    /// The system refused; the text says why.
    case system(String)

    init(errno number: CInt) {
        self =
            switch number {
            case ENOENT: .missing
            case ELOOP, ENOTDIR, EISDIR, ENXIO, ENODEV: .unsafe
            default: .system(unsafe String(cString: strerror(number)))
            }
    }
}

extension PackError {
    /// Says what `fault` means for the file at `path`.
    init(_ fault: FileFault, _ path: String) {
        let path = path.printable
        switch fault {
        case .missing: self.init(.fileUnreadable, "\(path) is not there", remedy: "Check the path")
        case .unsafe:
            self.init(.fileUnreadable, "\(path) is not a regular file", remedy: "Give the file itself")
        case .tooLarge(let limit):
            self.init(.tooLarge, "\(path) is larger than \(limit)", remedy: "Check that it is the right file")
        case .system(let reason):
            self.init(
                .fileUnreadable, "\(path) cannot be read: \(reason)", remedy: "Check its permissions and the disk")
        }
    }
}

extension PackDiagnostic {
    /// Says what `fault` means for `file`.
    init(_ fault: FileFault, _ file: String) {
        switch fault {
        case .missing:
            self.init(
                .missingFile, file, "it is not there", remedy: "a pack is a folder with pack.yaml and phrases.csv in it"
            )
        case .unsafe:
            self.init(
                .unsafeFile, file, "it is a link, or not the kind of file that belongs here",
                remedy: "put the file itself there: a pack holds nothing that leads out of its folder")
        case .tooLarge(let limit):
            self.init(.fileTooLarge, file, "there is more here than \(limit)", remedy: "split the pack")
        case .system(let reason):
            self.init(
                .unreadableFile, file, "it cannot be read: \(reason)", remedy: "check its permissions and the disk")
        }
    }
}
