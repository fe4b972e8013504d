import Foundation
import PhrasePacks

/// A pack's folder that is there while the value lives. It starts out as a good pack of one phrase in two languages.
final class TemporaryPack {
    static let manifest = """
        id: tea-house
        version: 1.2.3
        title: Tea house
        languages: [en, th]
        license: Apache-2.0
        author: The tea house
        reviewed: true

        """
    static let phrases = "id,topic,en,th\nhello,courtesy,Hello.,สวัสดี\n"

    let path: String

    /// Makes the folder.
    ///
    /// - Parameter files: what to write by name, besides or instead of the good files; `nil` leaves a file out.
    init(_ files: [String: String?] = [:]) throws {
        path = NSTemporaryDirectory() + "parley-packs-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let good: [String: String?] = ["pack.yaml": Self.manifest, "phrases.csv": Self.phrases]
        for (name, text) in good.merging(files, uniquingKeysWith: { $1 }) {
            if let text { try write(Array(text.utf8), to: name) }
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file, and the folders above it.
    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// What checking the folder says.
    func check() -> (pack: PhrasePack?, diagnostics: [PackDiagnostic]) {
        PackFolder.check(path)
    }
}

extension PackDiagnostic {
    /// The start of the line that is printed: file, line, column and severity.
    var place: String {
        let parts = description.split(separator: ": ", maxSplits: 2)
        return parts.prefix(2).joined(separator: ": ")
    }
}

extension TemporaryPack {
    /// Puts a symbolic link into the folder.
    func addLink(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }
}
