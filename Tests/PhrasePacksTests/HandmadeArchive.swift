import CArchive
import Crypto
import Foundation

@testable import PhrasePacks

/// A tar archive made byte by byte, so that it can be what no honest builder writes.
struct HandmadeArchive {
    /// An entry, with whatever type and size its header claims.
    struct Entry {
        var path: String
        var bytes: [UInt8] = []
        /// The tar format's type flag: a file, a link, a device, a folder.
        var type = UInt8(ascii: "0")
        var target = ""
        /// The size that the header claims; `nil` for the true one.
        var claimedBytes: Int?
        var magic = "ustar\u{0}00"

        init(_ path: String, _ text: String = "") {
            self.path = path
            bytes = Array(text.utf8)
        }
    }

    var entries: [Entry] = []
    /// Whether the two empty blocks follow that end an archive.
    var isEnded = true

    /// The archive of a good pack with these files.
    static func pack(_ files: [(path: String, text: String)]) -> HandmadeArchive {
        HandmadeArchive(
            entries: [Entry("MANIFEST", manifest(files))] + files.map { Entry($0.path, $0.text) })
    }

    /// The pack that most tests start from.
    static let goodFiles = [(path: "pack.yaml", text: TemporaryPack.manifest), ("phrases.csv", TemporaryPack.phrases)]

    static func manifest(_ files: [(path: String, text: String)], id: String = "tea-house", version: String = "1.2.3")
        -> String
    {
        "parleypack 1\nid \(id)\nversion \(version)\n"
            + files.map { "\(sum($0.text)) \($0.text.utf8.count) \($0.path)\n" }.joined()
    }

    static func sum(_ text: String) -> String { SHA256.hash(data: Data(text.utf8)).hexadecimal }

    /// The bytes of the tar archive.
    var tar: [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries {
            bytes += Self.header(entry) + entry.bytes
            bytes += [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
        }
        return bytes + [UInt8](repeating: 0, count: isEnded ? 1_024 : 0)
    }

    /// The compressed archive.
    var compressed: [UInt8] { Self.compress(tar) }

    private static func header(_ entry: Entry) -> [UInt8] {
        var block = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, _ place: Int) {
            for (index, byte) in text.utf8.enumerated() { block[place + index] = byte }
        }
        func octal(_ value: Int, _ digits: Int) -> String {
            let text = String(value, radix: 8)
            return String(repeating: "0", count: digits - text.count) + text
        }
        put(entry.path, 0)
        put("0000644", 100)
        put("0000000", 108)
        put("0000000", 116)
        put(octal(entry.claimedBytes ?? entry.bytes.count, 11), 124)
        put("00000000000", 136)
        put("        ", 148)
        block[156] = entry.type
        put(entry.target, 157)
        put(entry.magic, 257)
        put(octal(block.reduce(0) { $0 + Int($1) }, 6) + "\u{0} ", 148)
        return block
    }

    /// Compresses bytes with zstd.
    static func compress(_ bytes: [UInt8]) -> [UInt8] {
        let archive = unsafe archive_write_new()
        defer { unsafe archive_write_free(archive) }
        unsafe archive_write_set_format_raw(archive)
        unsafe archive_write_add_filter_zstd(archive)
        unsafe archive_write_set_bytes_in_last_block(archive, 1)
        var used = 0
        var result = [UInt8](repeating: 0, count: bytes.count + 65_536)
        unsafe result.withUnsafeMutableBytes { buffer in
            unsafe archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used)
            let entry = unsafe archive_entry_new()
            unsafe archive_entry_set_filetype(entry, 0o100000)
            unsafe archive_write_header(archive, entry)
            unsafe bytes.withUnsafeBytes { unsafe _ = archive_write_data(archive, $0.baseAddress, $0.count) }
            unsafe archive_write_close(archive)
            unsafe archive_entry_free(entry)
        }
        return Array(result.prefix(used))
    }
}

/// A folder with packs' files, and a key that signs them.
final class PackShelf {
    let folder: TemporaryPack
    let key = PackSecretKey()

    init() throws {
        folder = try TemporaryPack()
    }

    var path: String { folder.path + "/pack.parleypack" }

    /// Writes `archive`, signed within the file.
    func put(_ archive: [UInt8]) throws {
        let signature = try key.sign(digest: BLAKE2b.hash(archive), comment: "parleypack")
        try folder.write(archive + SignatureTrailer.frame(signature), to: "pack.parleypack")
    }

    /// Opens what was put.
    func open(limits: ArchiveLimits = ArchiveLimits()) throws(PackError) -> VerifiedPack {
        try SignedPack.open(path, trust: [key.publicKey], limits: limits)
    }

    /// Why an archive that is signed well is refused all the same; `nil` when it is not.
    func refusal(_ archive: HandmadeArchive, limits: ArchiveLimits = ArchiveLimits()) throws -> PackError? {
        try put(archive.compressed)
        do throws(PackError) {
            _ = try open(limits: limits)
            return nil
        } catch {
            return error
        }
    }
}
