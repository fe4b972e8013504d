import Foundation
import Glibc

/// Copies of the packs' folders beside the store: what a kiosk whose store was damaged fills a new one from.
///
///     packs/cafe → .cafe@1.2.0     the version that answers, by a link that is replaced at once
///     packs/.cafe@1.2.0/           a version
///     packs/.staging-…/            what is being unpacked or copied; removed at the next start
struct PackCopies: Sendable {
    let root: URL

    private static let stagingPrefix = ".staging-"

    /// The folders of the packs that answered last, links resolved.
    var folders: [URL] {
        ((try? FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)) ?? [])
            .filter { !$0.lastPathComponent.hasPrefix(".") }.map { $0.resolvingSymlinksInPath() }
            .sorted { $0.path < $1.path }
    }

    /// The copy of the version of a pack that answers; `nil` when there is none.
    func folder(of id: String) -> URL? {
        let folder = root.appending(path: id).resolvingSymlinksInPath()
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    /// Whether a folder is one of the copies.
    func holds(_ folder: URL) -> Bool {
        folder.resolvingSymlinksInPath().deletingLastPathComponent().path == root.resolvingSymlinksInPath().path
    }

    /// Where something can be unpacked; nothing is there yet.
    func newStaging() throws -> URL {
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        return root.appending(path: Self.stagingPrefix + UUID().uuidString)
    }

    /// Removes what was being unpacked when a process was killed.
    func removeStaging() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        for name in names where name.hasPrefix(Self.stagingPrefix) {
            try? FileManager.default.removeItem(at: root.appending(path: name))
        }
    }

    /// Makes a staged folder the copy of a version, in place of an earlier one.
    func keep(_ staged: URL, id: String, version: String) throws {
        let place = folder(id, version)
        try? FileManager.default.removeItem(at: place)
        try FileManager.default.moveItem(at: staged, to: place)
    }

    /// Whether there is a copy of a version.
    func has(_ id: String, _ version: String) -> Bool {
        FileManager.default.fileExists(atPath: folder(id, version).path)
    }

    /// Lets the copy of a version be the one that a damaged store is filled from; nothing happens when there is none.
    func activate(id: String, version: String) {
        guard has(id, version) else { return }
        let link = root.appending(path: id)
        // A folder from before versions were kept.
        if (try? FileManager.default.destinationOfSymbolicLink(atPath: link.path)) == nil {
            try? FileManager.default.removeItem(at: link)
        }
        let new = root.appending(path: Self.stagingPrefix + UUID().uuidString)
        guard unsafe symlink(folder(id, version).lastPathComponent, new.path) == 0 else { return }
        if unsafe rename(new.path, link.path) != 0 { try? FileManager.default.removeItem(at: new) }
    }

    /// Removes the copies of a pack but those of some versions.
    func prune(id: String, keeping versions: [String]) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        let kept = Set(versions.map { folder(id, $0).lastPathComponent })
        for name in names where name.hasPrefix(".\(id)@") && !kept.contains(name) {
            try? FileManager.default.removeItem(at: root.appending(path: name))
        }
        if versions.isEmpty { try? FileManager.default.removeItem(at: root.appending(path: id)) }
    }

    private func folder(_ id: String, _ version: String) -> URL { root.appending(path: ".\(id)@\(version)") }
}
