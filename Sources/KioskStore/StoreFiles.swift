import Foundation
import Glibc

/// A damaged store that was moved out of the way, whole, for a technician to look at.
public struct SetAsideStore: Sendable, Equatable {
    /// The file that was `parley.sqlite`, such as `…/parley.sqlite.corrupt-20261121T031500Z`; the write-ahead log lies
    /// beside it with `-wal` at the end.
    public let path: String
    /// What was found, such as "file is not a database".
    public let reason: String
}

/// Where the files of a store lie, and what can be done with them while no connection is open.
struct StoreFiles: Sendable {
    let directory: String

    var database: String { directory + "/parley.sqlite" }
    var lock: String { directory + "/parley.lock" }
    private var log: String { database + "-wal" }
    private var sharedMemory: String { database + "-shm" }

    /// Makes the directory, for its owner only, unless it is there.
    func createDirectory() throws(StoreError) {
        let error = Self.makeDirectory(directory)
        guard error == 0 else { throw .system(error, doing: "create the data directory", path: directory) }
    }

    /// Makes an empty database file that only its owner can read, unless one is there; SQLite gives its log the same
    /// permissions.
    ///
    /// - Returns: whether the file is empty, and so new.
    func createDatabase() throws(StoreError) -> Bool {
        let descriptor = unsafe Glibc.open(database, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno, doing: "open", path: database) }
        Glibc.close(descriptor)
        return size(of: database) == 0
    }

    /// What is wrong with the files themselves, seen without opening the database; `nil` when nothing is.
    ///
    /// SQLite takes an empty file for a new database and deletes the log beside it, and a log without its database too:
    /// both are moved away before it sees them.
    var damage: String? {
        switch (size(of: database), size(of: log)) {
        case (nil, nil): nil
        case (nil, _): "the write-ahead log had lost its database"
        case (0, _): "the file was empty"
        default: nil
        }
    }

    /// Whether the last close did not finish: SQLite deletes the log when it closes.
    var hasLog: Bool { size(of: log) != nil }

    /// The number of migrations that the database says it has seen, read from its header without opening it; `nil` when
    /// there is no header to read.
    var schemaVersion: Int? {
        guard let file = FileHandle(forReadingAtPath: database) else { return nil }
        defer { try? file.close() }
        // https://www.sqlite.org/fileformat.html#the_database_header: magic at 0, user version at 60, big-endian.
        guard let header = try? file.read(upToCount: 100), header.count == 100,
            header.starts(with: Array("SQLite format 3\0".utf8))
        else { return nil }
        return header[60..<64].reduce(0) { $0 << 8 | Int($1) }
    }

    /// Bytes of the database and its log.
    var bytes: Int64 { (size(of: database) ?? 0) + (size(of: log) ?? 0) }

    /// Bytes that this user can still write where the store lies; `nil` when unknown.
    var freeBytes: Int64? {
        var status = statvfs()
        guard unsafe statvfs(directory, &status) == 0 else { return nil }
        return Int64(status.f_bavail) * Int64(status.f_frsize)
    }

    /// Renames the database and what belongs to it, so that nothing of it is lost and a new one can begin.
    ///
    /// The log goes first: were the power cut in between, the database without its log would be found damaged again, or
    /// be whole; a log without its database would be deleted by SQLite.
    func setAside(reason: String, at time: Int64) throws(StoreError) -> SetAsideStore {
        let stamp = Self.stamp(time)
        var path = "\(database).corrupt-\(stamp)"
        var number = 2
        while ["", "-wal", "-shm"].contains(where: { size(of: path + $0) != nil }) {
            path = "\(database).corrupt-\(stamp)-\(number)"
            number += 1
        }
        for (old, new) in [(sharedMemory, path + "-shm"), (log, path + "-wal"), (database, path)] {
            guard unsafe rename(old, new) == 0 || errno == ENOENT else {
                throw .system(errno, doing: "set aside the damaged store", path: old)
            }
        }
        try synchroniseDirectory()
        return SetAsideStore(path: path, reason: reason)
    }

    private func synchroniseDirectory() throws(StoreError) {
        let descriptor = unsafe Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(errno, doing: "open", path: directory) }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system(errno, doing: "write to", path: directory) }
    }

    private func size(of path: String) -> Int64? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? Int64(status.st_size) : nil
    }

    /// `20261121T031500Z` for a time in milliseconds since 1970.
    private static func stamp(_ time: Int64) -> String {
        let style = Date.ISO8601FormatStyle(
            dateSeparator: .omitted, dateTimeSeparator: .standard, timeSeparator: .omitted, timeZone: .gmt)
        return Date(timeIntervalSince1970: Double(time) / 1_000).formatted(style)
    }

    /// Makes a directory and those above it; returns the number of the error, 0 for none.
    private static func makeDirectory(_ path: String) -> Int32 {
        guard unsafe mkdir(path, 0o700) != 0 else { return 0 }
        var error = errno
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
        if error == ENOENT, parent != path {
            error = makeDirectory(parent)
            guard error == 0, unsafe mkdir(path, 0o700) != 0 else { return error }
            return errno
        }
        var status = stat()
        let isThere = unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        return error == EEXIST && isThere ? 0 : error
    }
}
