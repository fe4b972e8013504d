/// The rules for a name in an archive: plain, relative, and the same file on every disk.
enum ArchivePath {
    /// The longest name, in bytes; what the oldest tar format holds.
    static let longest = 100

    /// Says why `path` is refused; `nil` when it is not.
    static func problem(_ path: [UInt8]) -> String? {
        guard !path.isEmpty else { return "has no name" }
        if path.first == UInt8(ascii: "/") { return "has an absolute path" }
        let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if parts.contains(where: { $0.elementsEqual("..".utf8) }) { return "leads out of the pack's folder" }
        // Letters beyond ASCII have several spellings that some disks take for one.
        guard path.allSatisfy({ $0.isASCIILetterOrDigit || "/._-".utf8.contains($0) }) else {
            return "has a name with other characters than letters, digits, dots, hyphens and underscores"
        }
        if parts.contains(where: { $0.isEmpty || $0.first == UInt8(ascii: ".") }) {
            return "has a name that is hidden or empty"
        }
        if path.count > longest { return "has a name longer than \(longest) bytes" }
        return parts.count > 4 ? "lies more than four folders deep" : nil
    }
}

extension String {
    /// The name as disks that do not tell capitals apart compare it.
    var foldedPath: String { lowercased() }
}
