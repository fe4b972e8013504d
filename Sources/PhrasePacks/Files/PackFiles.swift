import Crypto
import Foundation

/// Writes the small files that belong to packs: tables, translations, statements.
public enum PackFiles {
    /// Writes a text so that at any moment there is the old file or the new one.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/unwritable``.
    public static func write(_ text: String, to path: String) throws(PackError) {
        try NewFile.write(Array(text.utf8), to: path, replacing: true)
    }

    /// Writes bytes in the same way.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/unwritable``.
    public static func write(_ bytes: [UInt8], to path: String) throws(PackError) {
        try NewFile.write(bytes, to: path, replacing: true)
    }

    /// The SHA-256 sum of a file in hexadecimal digits, read a piece at a time. Blocks on the disk.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/fileUnreadable``.
    public static func sha256(of path: String) throws(PackError) -> String {
        var hash = SHA256()
        do {
            let file = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? file.close() }
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { hash.update(data: piece) }
        } catch {
            throw PackError(.fileUnreadable, "\(path.printable) cannot be read", remedy: "Check the path")
        }
        return hash.finalize().map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }
}
