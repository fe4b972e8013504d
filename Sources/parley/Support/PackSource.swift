import Foundation
import Kiosk
import PhrasePacks

/// Where a command finds a pack: a folder, or a signed file, which is verified and unpacked for as long as the command
/// runs.
enum PackSource {
    /// Hands the pack at `path` to `body`.
    ///
    /// - Parameter trust: the files of the keys that may have signed it.
    static func open<Value>(
        _ path: String, trust: [String], body: (_ folder: String, _ pack: PhrasePack) async throws -> Value
    ) async throws -> Value {
        var isFolder: ObjCBool = false
        let isThere = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard isThere, !isFolder.boolValue else {
            return try await body(path, try PackFolder.read(path))
        }
        guard !trust.isEmpty else {
            throw KioskError(
                .badInput, "\(path) is a signed pack", remedy: "Name the key that may have signed it: --trust KEY.pub")
        }
        let pack = try SignedPack.open(path, trust: keys(trust))
        let folder = FileManager.default.temporaryDirectory.appending(path: "parley-pack-\(UUID())").path
        try pack.unpack(into: folder)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await body(folder, try PackFolder.read(folder))
    }

    /// The keys in these files.
    static func keys(_ paths: [String]) throws -> [PackPublicKey] {
        try paths.map { try PackPublicKey.read($0) }
    }

    /// The bytes of a file that a person named.
    static func bytes(_ path: String) throws(KioskError) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw KioskError(.notFound, "\(path) cannot be read", remedy: "Check the path")
        }
    }
}
