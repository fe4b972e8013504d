import Foundation

/// A real file system of a few kilobytes, in memory, to be filled; root only.
public final class SmallDisk: Sendable {
    /// Where it is mounted.
    public let path: String

    /// Whether this machine lets the tests mount one.
    public static let isPossible: Bool = getuid() == 0 && (try? SmallDisk(kilobytes: 64)) != nil

    /// Mounts one.
    public init(kilobytes: Int) throws {
        path = FileManager.default.temporaryDirectory.path + "/parley-disk-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        guard unsafe mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k,mode=0700") == 0 else {
            unsafe rmdir(path)
            throw CocoaError(.featureUnsupported)
        }
    }

    deinit {
        unsafe umount2(path, Int32(MNT_DETACH))
        unsafe rmdir(path)
    }

    /// Bytes that files take.
    public var used: Int { Int(numbers.f_blocks - numbers.f_bfree) * Int(numbers.f_frsize) }

    private var free: Int { Int(numbers.f_bfree) * Int(numbers.f_frsize) }

    private var numbers: statvfs {
        var numbers = statvfs()
        _ = unsafe statvfs(path, &numbers)
        return numbers
    }

    /// From now on nothing can be written.
    public func makeReadOnly() throws {
        guard unsafe mount(nil, path, nil, UInt(MS_REMOUNT | MS_RDONLY), nil) == 0 else {
            throw CocoaError(.featureUnsupported)
        }
    }

    /// Fills the disk with a file of no use, but for some bytes.
    public func fill(leaving bytes: Int = 0) throws {
        let file = unsafe open(path + "/ballast", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        // A disk without room for a name is full.
        guard file >= 0 else { return }
        defer { close(file) }
        let block = [UInt8](repeating: 0, count: 4_096)
        while free > bytes, unsafe write(file, block, block.count) > 0 {}
    }

    /// Removes the file of no use.
    public func empty() throws {
        try FileManager.default.removeItem(atPath: path + "/ballast")
    }
}
