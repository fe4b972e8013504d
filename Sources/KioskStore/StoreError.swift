import Foundation
internal import GRDB
import Glibc

/// Why the store could not do what it was asked, in words for a person.
///
///     do { store = try await KioskStore.open(directory: "/var/lib/parley") } catch {
///         if error.code == .ownedByAnotherProcess, let socket = error.owner?.controlSocket { … }
///         print(error)   // "message. remedy"
///     }
///
/// Neither ``message`` nor ``remedy`` ever holds what a customer said.
public struct StoreError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure this is.
    public let code: Code
    /// What went wrong, and where.
    public let message: String
    /// What a person can do about it.
    public let remedy: String
    /// The process that has the store, with ``Code/ownedByAnotherProcess``, when it is known.
    public let owner: StoreOwner?
    /// The failure underneath.
    public let cause: (any Error)?

    /// A failure, described.
    public init(_ code: Code, _ message: String, remedy: String, owner: StoreOwner? = nil, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.remedy = remedy
        self.owner = owner
        self.cause = cause
    }

    /// Whether the same call can succeed later without anything else being changed in the program.
    public var canRetry: Bool {
        [.ownedByAnotherProcess, .diskFull, .io].contains(code)
    }

    /// The message and the remedy, as a person reads them.
    public var description: String { "\(message). \(remedy)." }
}

extension StoreError {
    /// The kinds of failure.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The kind's name, as logs show it.
        public let description: String

        /// Another process has the store open; see ``StoreError/owner``.
        public static let ownedByAnotherProcess = Self(description: "owned-by-another-process")
        /// The store was written by a newer version of Parley; nothing was touched.
        public static let newerVersion = Self(description: "newer-version")
        /// The store is damaged. The next opening checks it, and sets it aside.
        public static let corrupt = Self(description: "corrupt")
        /// No space is left where the store lies. What was stored before is whole.
        public static let diskFull = Self(description: "disk-full")
        /// The file system is mounted read-only.
        public static let readOnly = Self(description: "read-only")
        /// The directory or a file in it may not be written by this user.
        public static let notWritable = Self(description: "not-writable")
        /// The device or the file system failed.
        public static let io = Self(description: "io")
        /// The store was closed before.
        public static let closed = Self(description: "closed")
        /// What was handed in contradicts itself or what is stored.
        public static let invalidInput = Self(description: "invalid-input")
        /// What was asked for is not in the store.
        public static let notFound = Self(description: "not-found")
    }
}

extension StoreError {
    /// Says what a failure underneath means.
    ///
    /// - Parameters:
    ///   - error: what SQLite, or the code around it, threw.
    ///   - doing: what was being done, to follow "Could not": "record a turn".
    ///   - files: where the store lies.
    init(_ error: any Error, doing: String, files: StoreFiles) {
        if let error = error as? StoreError {
            self = error
            return
        }
        let code =
            switch error {
            case let error as DatabaseError: Self.code(of: error, files: files)
            case is EncodingError: Code.invalidInput
            default: Code.io
            }
        self = Self.described(code, doing: doing, files: files, cause: error)
    }

    private static func code(of error: DatabaseError, files: StoreFiles) -> Code {
        switch error.resultCode {
        case .SQLITE_FULL: .diskFull
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt
        case .SQLITE_READONLY: .readOnly
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .notWritable
        case .SQLITE_BUSY, .SQLITE_LOCKED: .ownedByAnotherProcess
        case .SQLITE_MISUSE: .closed
        case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG: .invalidInput
        // A full disk can also show as a failed fsync or a failed growth of a file.
        case .SQLITE_IOERR where files.freeBytes == 0: .diskFull
        default: .io
        }
    }

    private static func described(_ code: Code, doing: String, files: StoreFiles, cause: any Error) -> StoreError {
        let (why, remedy) =
            switch code {
            case .diskFull:
                (
                    "no space is left in \(files.directory)",
                    "Free some space; what was stored before is whole, and storing goes on by itself"
                )
            case .corrupt:
                (
                    "\(files.database) is damaged",
                    "Restart Parley: it sets the damaged store aside, keeps it, and begins a new one"
                )
            case .readOnly:
                ("\(files.directory) is mounted read-only", "Mount it writable, or choose another data directory")
            case .notWritable:
                (
                    "\(files.database) may not be written by this user",
                    "Run Parley as the owner of \(files.directory), or change the owner"
                )
            case .ownedByAnotherProcess:
                (
                    "another program holds \(files.database) open",
                    "Close the other program, such as a sqlite3 shell"
                )
            case .closed: ("the store was closed", "Open it again")
            case .invalidInput:
                ("it contradicts itself or what is stored", "Correct what is handed in; nothing was changed")
            default:
                (
                    "\(files.database) could not be read or written",
                    "Look at the system's log for failures of the disk, and try again"
                )
            }
        let detail = (cause as? DatabaseError).map { " (SQLite \($0.extendedResultCode.rawValue))" } ?? ""
        return StoreError(code, "Could not \(doing): \(why)\(detail)", remedy: remedy, cause: cause)
    }

    /// Says what a failed system call means.
    static func system(_ errorNumber: Int32, doing: String, path: String) -> StoreError {
        let why = String(unsafe String(cString: strerror(errorNumber)))
        let (code, remedy): (Code, String) =
            switch errorNumber {
            case ENOSPC, EDQUOT: (.diskFull, "Free some space, and try again")
            case EROFS: (.readOnly, "Mount it writable, or choose another data directory")
            case EACCES, EPERM: (.notWritable, "Run Parley as the owner of the directory, or change the owner")
            case ENOTDIR, EISDIR, EEXIST, ENOENT, ELOOP, ENAMETOOLONG:
                (.notWritable, "Choose another data directory")
            default: (.io, "Look at the system's log for failures of the disk, and try again")
            }
        return StoreError(code, "Could not \(doing) \(path): \(why)", remedy: remedy)
    }
}
