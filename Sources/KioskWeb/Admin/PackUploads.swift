import Foundation
import HTTPTypes
import Kiosk
import Locks
import PhrasePacks

/// Packs that are being sent to this kiosk, in pieces, by the SHA-256 sum of the whole file.
///
/// What has come is in the file `SUM.part` in the folder `uploads` of the data directory, so that a transfer goes on
/// where it broke off, after a restart too. Four are kept; beyond, the one that rested longest goes.
final class PackUploads: Sendable {
    /// The most bytes that a pack may have.
    let largest: Int
    private let folder: URL
    /// The uploads to which a piece is being added just now.
    private let busy = Locked<Set<String>>([])

    private static let mostUploads = 4

    init(folder: URL, largest: Int) {
        self.folder = folder
        self.largest = largest
    }

    /// How many bytes of an upload are here.
    func received(_ upload: PackUpload) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path(upload))
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }

    func path(_ upload: PackUpload) -> String { folder.appending(path: "\(upload.sum).part").path }

    func remove(_ upload: PackUpload) {
        try? FileManager.default.removeItem(atPath: path(upload))
    }

    /// Does something with an upload while nobody else does.
    func holding<Value>(_ upload: PackUpload, _ body: () async throws -> Value) async throws -> Value {
        guard busy.withLock({ $0.insert(upload.sum).inserted }) else {
            throw KioskError(
                .busy, "This pack is being sent already", remedy: "Wait until that is done, then ask how far it came")
        }
        defer { busy.withLock { _ = $0.remove(upload.sum) } }
        return try await body()
    }

    /// Opens an upload to add to it.
    func open(_ upload: PackUpload) throws(KioskError) -> UploadFile {
        let files = FileManager.default
        try? files.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        if !files.fileExists(atPath: path(upload)) { makeRoom() }
        return try UploadFile(path: path(upload))
    }

    /// Removes the uploads that rested longest, but for those that are under way.
    private func makeRoom() {
        let keys: [URLResourceKey] = [.contentModificationDateKey]
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: keys)) ?? []
        let dated = files.map { file in
            (file, (try? file.resourceValues(forKeys: Set(keys)))?.contentModificationDate ?? .distantPast)
        }.sorted { $0.1 < $1.1 }
        let underWay = busy.withLock(\.self)
        let resting = dated.map(\.0).filter { !underWay.contains($0.deletingPathExtension().lastPathComponent) }
        for file in resting.prefix(max(0, files.count - Self.mostUploads + 1)) {
            try? FileManager.default.removeItem(at: file)
        }
    }
}

/// One pack that is sent: the SHA-256 sum of its file, in hexadecimal digits, which is its name here.
struct PackUpload: Sendable {
    let sum: String

    init(_ text: String?) throws(KioskError) {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let letters = UInt8(ascii: "a")...UInt8(ascii: "f")
        guard let sum = text?.lowercased(), sum.utf8.count == 64,
            sum.utf8.allSatisfy({ digits.contains($0) || letters.contains($0) })
        else {
            throw KioskError(
                .badInput, "`sha256` is not the sum of a file",
                remedy: "Give the 64 hexadecimal digits that `sha256sum` prints")
        }
        self.sum = sum
    }
}

/// Which part of the file a request brings.
struct UploadRange: Sendable, Equatable {
    /// Where it starts; `nil` when it brings nothing and only asks for the installation.
    let start: Int?
    /// The size of the whole file.
    let total: Int

    /// Reads `Content-Range`: `bytes 0-1023/4096`, or `bytes */4096` for nothing more; without it, the body is all.
    ///
    /// - Parameter length: the length of the body.
    init(_ header: String?, length: Int) throws(KioskError) {
        guard let header else {
            (start, total) = (0, length)
            return
        }
        if let match = header.wholeMatch(of: /bytes \*\/(\d{1,15})/), let total = Int(match.1), length == 0 {
            (start, self.total) = (nil, total)
        } else if let match = header.wholeMatch(of: /bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})/),
            let first = Int(match.1), let last = Int(match.2), let total = Int(match.3), first <= last, last < total,
            last - first + 1 == length
        {
            (start, self.total) = (first, total)
        } else {
            throw KioskError(
                .badInput, "`Content-Range` does not go with the body",
                remedy: "Write `bytes FIRST-LAST/TOTAL` for the bytes that are sent")
        }
    }
}

/// A file that grows.
final class UploadFile: Sendable {
    private let descriptor: CInt

    init(path: String) throws(KioskError) {
        descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure() }
    }

    deinit { close(descriptor) }

    /// Adds bytes at the end. Blocks on the disk.
    func append(_ bytes: [UInt8]) throws(KioskError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Self.failure() }
            rest = rest.dropFirst(count)
        }
    }

    private static func failure() -> KioskError {
        KioskError(
            .unavailable, "The pack could not be kept: \(unsafe String(cString: strerror(errno)))",
            remedy: "Make room on the kiosk's disk and send it again")
    }
}
