import Foundation

/// A new folder that a pack is unpacked into. No name leads out of it: it was empty when it was made, every name was
/// checked, and links are not followed.
struct StagingFolder {
    let path: String

    /// Makes the folder, for its owner only.
    init(creating path: String) throws(PackError) {
        self.path = path
        guard unsafe mkdir(path, 0o700) == 0 else { throw NewFile.fault(path) }
    }

    /// Where an archive's files go.
    var sink: Sink { Sink(root: path) }

    /// Makes what was written last.
    ///
    /// - Parameter paths: the files, from this folder.
    func sync(_ paths: [String]) throws(PackError) {
        // All at once, which many thousand recordings need; then one by one, which says whether it came about.
        Glibc.sync()
        for path in paths { try sync(path, flags: 0) }
        for path in Set(paths.flatMap(\.foldersAbove)) { try sync(path, flags: O_DIRECTORY) }
        try sync(".", flags: O_DIRECTORY)
        try sync("..", flags: O_DIRECTORY)
    }

    private func sync(_ name: String, flags: CInt) throws(PackError) {
        let descriptor = unsafe open("\(path)/\(name)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC | flags)
        guard descriptor >= 0 else { throw NewFile.fault("\(path)/\(name)") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw NewFile.fault("\(path)/\(name)") }
    }

    /// Removes the folder with all that is in it.
    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes files below the folder.
    struct Sink: ArchiveContents.Sink {
        let root: String
        private var output: Output?
        private var folders: Set<String> = []

        fileprivate init(root: String) {
            self.root = root
        }

        mutating func begin(_ file: ArchiveManifest.File) throws(PackError) {
            for folder in file.path.foldersAbove where folders.insert(folder).inserted {
                guard unsafe mkdir("\(root)/\(folder)", 0o755) == 0 else { throw NewFile.fault("\(root)/\(folder)") }
            }
            output = try Output("\(root)/\(file.path)")
        }

        mutating func write(_ bytes: UnsafeRawBufferPointer) throws(PackError) {
            unsafe try output?.write(bytes)
        }

        mutating func end(_ file: ArchiveManifest.File) throws(PackError) {
            try output?.finish()
            output = nil
        }
    }

    /// A new file that is open for writing.
    private final class Output {
        private let path: String
        private var descriptor: CInt

        init(_ path: String) throws(PackError) {
            self.path = path
            descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw NewFile.fault(path) }
        }

        deinit {
            if descriptor >= 0 { close(descriptor) }
        }

        func write(_ bytes: UnsafeRawBufferPointer) throws(PackError) {
            var rest = unsafe bytes
            while unsafe !rest.isEmpty {
                let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw NewFile.fault(path) }
                unsafe rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }

        /// Closes the file; some disks say only then that they are full.
        func finish() throws(PackError) {
            let result = close(descriptor)
            descriptor = -1
            guard result == 0 else { throw NewFile.fault(path) }
        }
    }
}

extension String {
    /// The folders in which a path from a pack's folder lies, the outermost first: `voices`, `voices/th`.
    var foldersAbove: [String] {
        indices.filter { self[$0] == "/" }.map { String(self[..<$0]) }
    }
}
