import Foundation

/// What minisign's files have in common: short lines, some of them base64.
enum MinisignText {
    static let untrustedComment = "untrusted comment: "
    static let trustedComment = "trusted comment: "

    /// The lines of a text without its line breaks; an empty last line is none.
    static func lines(_ text: String) -> [String] {
        var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// The bytes that a line of base64 stands for; `nil` unless there are `count` and the line is how they are written.
    static func bytes(_ line: String, count: Int) -> [UInt8]? {
        guard let data = Data(base64Encoded: line), data.count == count, base64(Array(data)) == line else { return nil }
        return Array(data)
    }

    static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// The text of a small file.
    static func read(_ path: String) throws(PackError) -> String {
        do throws(FileFault) {
            let bytes = try PackFile.open(path).readAll(limit: PackPublicKey.longestFile)
            if let text = String(validating: bytes, as: UTF8.self) { return text }
        } catch {
            throw PackError(error, path)
        }
        throw PackError(
            .invalidKey, "\(path.printable) is not text", remedy: "Give a file that `parley pack key` or minisign wrote"
        )
    }
}
