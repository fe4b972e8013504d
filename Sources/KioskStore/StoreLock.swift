import Foundation
import Glibc
import Locks

/// The process that has a store open.
public struct StoreOwner: Sendable, Hashable, Codable {
    /// Its process identifier; `nil` when it could not be read.
    public let pid: Int32?
    /// Where it takes requests, when it is a service: the path of its control socket.
    public let controlSocket: String?

    /// An owner.
    public init(pid: Int32?, controlSocket: String?) {
        self.pid = pid
        self.controlSocket = controlSocket
    }
}

/// The advisory lock by which one process owns a store: `flock` on `parley.lock`, which the kernel drops when the owner
/// dies, however it dies.
///
/// The file also says who the owner is, and stays behind; a dead owner's word in it means that the store was not closed.
final class StoreLock: Sendable {
    /// Whether the last owner closed the store, or there was none.
    let wasClosedCleanly: Bool
    private let descriptor: Locked<Int32?>

    /// Takes the lock at once, or says who has it.
    init(at path: String, controlSocket: String?) throws(StoreError) {
        let descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno, doing: "open the store's lock", path: path) }
        let note = OwnerNote(in: descriptor)
        guard Self.takeLock(descriptor) else {
            let number = errno
            Glibc.close(descriptor)
            guard number == EWOULDBLOCK else { throw .system(number, doing: "lock", path: path) }
            throw Self.owned(by: note?.living, path: path)
        }
        wasClosedCleanly = note?.owner == nil
        do {
            try OwnerNote(owner: StoreOwner(pid: getpid(), controlSocket: controlSocket)).write(to: descriptor, path)
        } catch {
            // Who owns the store is a courtesy; that it is owned is held by the kernel. A full disk must not keep a
            // kiosk from opening what it has.
            guard error.code == .diskFull else {
                Glibc.close(descriptor)
                throw error
            }
        }
        self.descriptor = Locked(descriptor)
    }

    /// Gives the lock up; again is harmless.
    ///
    /// - Parameter cleanly: whether the store was closed as it should be. If not, the next opening checks it.
    func release(cleanly: Bool) {
        let held = descriptor.withLock { descriptor in
            defer { descriptor = nil }
            return descriptor
        }
        guard let held else { return }
        if cleanly {
            // A note that cannot be written leaves the old one, and costs the next opening a check.
            try? OwnerNote(owner: nil).write(to: held, "")
        }
        // Unlocked and not only closed: a child that was just forked holds the descriptor until it begins its program.
        flock(held, LOCK_UN)
        Glibc.close(held)
    }

    deinit { release(cleanly: false) }

    private static func takeLock(_ descriptor: Int32) -> Bool {
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EINTR else { return false }
        }
        return true
    }

    private static func owned(by owner: StoreOwner?, path: String) -> StoreError {
        let process = owner?.pid.map { "process \($0)" } ?? "another process"
        return StoreError(
            .ownedByAnotherProcess, "The store is open in \(process) (\(path))",
            remedy: owner?.controlSocket.map { "Ask the running service through \($0)" }
                ?? "Wait until it has ended, or stop it",
            owner: owner ?? StoreOwner(pid: nil, controlSocket: nil))
    }
}

/// What the lock file says: its owner, or, after a clean close, none.
private struct OwnerNote: Codable {
    var owner: StoreOwner?

    /// The note is always this long, so that it is written over in one call and needs no new space on a full disk.
    private static let length = 512

    init(owner: StoreOwner?) {
        self.owner = owner
    }

    /// Reads the note; `nil` when there is none that makes sense.
    init?(in descriptor: Int32) {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
        guard count > 0, let note = try? JSONDecoder().decode(OwnerNote.self, from: Data(bytes.prefix(count))) else {
            return nil
        }
        self = note
    }

    /// The owner, unless its process is dead: then the note is older than the lock that somebody else just took.
    var living: StoreOwner? {
        guard let owner, let pid = owner.pid, kill(pid, 0) == 0 || errno == EPERM else { return nil }
        return owner
    }

    func write(to descriptor: Int32, _ path: String) throws(StoreError) {
        var bytes = Array((try? JSONEncoder().encode(self)) ?? Data())
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, Self.length - 1 - bytes.count)))
        bytes.append(UInt8(ascii: "\n"))
        errno = ENOSPC  // A full disk may also take a part, and call that no error.
        guard unsafe pwrite(descriptor, bytes, bytes.count, 0) == bytes.count,
            ftruncate(descriptor, off_t(bytes.count)) == 0, fsync(descriptor) == 0
        else { throw .system(errno, doing: "write the store's lock", path: path) }
    }
}
