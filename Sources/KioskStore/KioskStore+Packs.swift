import Foundation
internal import GRDB
import Languages

extension KioskStore {
    /// Installs a pack, in place of the same id's earlier version.
    ///
    /// At any moment, a power cut included, the store answers from the old version or from the new, never from half:
    /// the rows are written under a version that is not yet valid, in small transactions between which turns are
    /// recorded as usual, and one transaction makes them valid.
    ///
    /// Phrases and recordings of the earlier version can still be read by their keys, so that an index that was built
    /// from them goes on answering until a new one is there; then call ``sweep()``.
    ///
    /// - Parameters:
    ///   - pack: what the pack says about itself.
    ///   - phrases: read once, in order; held in memory a few hundred at a time.
    ///   - lists: the named lists that slots take their values from.
    ///   - recordings: recorded voices; loaded one at a time.
    ///   - keeping: how many versions of the pack stay, the new one among them; see ``activateVersion(_:ofPack:)``.
    ///   - progress: told now and then how many phrases and recordings are written.
    /// - Throws: ``StoreError`` of `invalidInput` when an id is taken twice, a recording belongs to no phrase or cannot
    ///   be loaded, or the pack's id is ``PhraseName/cloudPack``; `diskFull`. The earlier version stays.
    public func install(
        _ pack: StoredPack, phrases: some Sequence<NewPhrase> & Sendable, lists: [StoredList] = [],
        recordings: some Sequence<NewRecording> & Sendable = [NewRecording](), keeping: Int = 1,
        progress: @escaping @Sendable (_ phrases: Int, _ recordings: Int) -> Void = { _, _ in }
    ) async throws(StoreError) {
        guard !pack.id.isEmpty, pack.id != PhraseName.cloudPack else {
            throw Self.invalid("the pack's id is \"\(pack.id)\"", remedy: "Give the pack another id")
        }
        let installation = try await PackInstallation(of: pack, in: connection, at: clock())
        do throws(StoreError) {
            try await installation.write(phrases, progress)
            try await installation.write(lists)
            try await installation.write(recordings, progress)
            try await installation.activate(keeping: keeping)
        } catch {
            // What was written is not valid, and goes now, or at the next opening if the disk is full.
            await installation.remove()
            throw error
        }
    }

    /// The packs that answer, by id.
    public func packs() async throws(StoreError) -> [InstalledPack] {
        try await connection.read("list the packs") { try $0.installedPacks("state = 'active' ORDER BY id") }
    }

    /// Every version of every pack: by id, the one that answers first, and then those that answered last.
    public func packVersions() async throws(StoreError) -> [InstalledPack] {
        try await connection.read("list the versions of the packs") { database in
            try database.installedPacks(
                "state = 'active' OR kept = 1 ORDER BY id, state = 'active' DESC, activation DESC")
        }
    }

    /// Lets a kept version of a pack answer again; the one that answers now is kept in its place.
    ///
    /// - Returns: `false` when no such version is kept.
    public func activateVersion(_ version: String, ofPack id: String) async throws(StoreError) -> Bool {
        try await connection.write("go back to \(version) of the pack \(id)") { database in
            let key = try Int64.fetchOne(
                database, sql: "SELECT key FROM pack WHERE id = ? AND version = ? AND kept = 1",
                arguments: [id, version])
            guard let key else { return false }
            try database.activate(packKey: key, id: id, keeping: .max)
            return true
        }
    }

    /// Removes a pack with all its versions. Its phrases and recordings can still be read by their keys until
    /// ``sweep()``; turns and taps that tell of it stay.
    ///
    /// - Returns: `false` when there is no such pack.
    public func removePack(id: String) async throws(StoreError) -> Bool {
        try await connection.write("remove the pack \(id)") { database in
            try database.execute(sql: "UPDATE pack SET kept = 0 WHERE id = ?", arguments: [id])
            try database.execute(
                sql: "UPDATE pack SET state = 'retired' WHERE id = ? AND state = 'active'", arguments: [id])
            return database.changesCount > 0
        }
    }

    /// Deletes the phrases, recordings and sounds of versions that no longer answer. To be called when no index holds their
    /// keys any more; opening the store does it as well.
    public func sweep() async throws(StoreError) {
        var isSwept = false
        while try await connection.write("delete old packs", { try Self.sweepSome(Self.isGone, in: $0) }) {
            isSwept = true
        }
        // That looks at every wording, while turns wait.
        if isSwept { try await sweepPhonemes() }
    }

    /// The named lists of a pack, by name.
    public func lists(ofPack id: String) async throws(StoreError) -> [StoredList] {
        try await connection.read("read the lists of the pack \(id)") { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT list, item, language, text FROM listItem JOIN pack ON pack.key = packKey
                    WHERE id = ? AND state = 'active' ORDER BY list, item, language, position
                    """,
                arguments: [id])
            var lists: [StoredList] = []
            var lastItem: Int?
            while let row = try rows.next() {
                let name: String = try row.get("list")
                let item: Int = try row.get("item")
                if lists.last?.name != name {
                    lists.append(StoredList(name: name, items: []))
                    lastItem = nil
                }
                if lastItem != item {
                    lists[lists.count - 1].items.append([:])
                    lastItem = item
                }
                let last = lists[lists.count - 1].items.count - 1
                try lists[lists.count - 1].items[last][row.language("language"), default: []].append(row.get("text"))
            }
            return lists
        }
    }

    /// Which versions are of no use any more.
    static let isGone = "state = 'retired' AND kept = 0"

    /// Deletes a few hundred rows of the versions for which a condition holds.
    ///
    /// - Returns: whether there may be more.
    static func sweepSome(_ condition: String, in database: Database) throws -> Bool {
        guard let key = try Int64.fetchOne(database, sql: "SELECT key FROM pack WHERE \(condition) LIMIT 1") else {
            return false
        }
        try database.execute(
            sql: "DELETE FROM phrase WHERE key IN (SELECT key FROM phrase WHERE packKey = ? LIMIT 256)",
            arguments: [key])
        if database.changesCount == 0 {
            try database.execute(sql: "DELETE FROM pack WHERE key = ?", arguments: [key])
        }
        return true
    }

    static func invalid(_ message: String, remedy: String, cause: (any Error)? = nil) -> StoreError {
        StoreError(.invalidInput, "Could not install the pack: \(message)", remedy: remedy, cause: cause)
    }
}

extension Database {
    /// The versions for which a condition holds.
    fileprivate func installedPacks(_ condition: String) throws -> [InstalledPack] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT pack.*, (SELECT COUNT(*) FROM phrase WHERE packKey = pack.key) AS phrases,
                    (SELECT COUNT(*) FROM recording JOIN phrase ON phrase.key = phraseKey
                        WHERE packKey = pack.key) AS recordings
                FROM pack WHERE \(condition)
                """
        ).map { try InstalledPack($0) }
    }

    /// Makes a version the one that answers. Of the others, those that answered last are kept; one with the same
    /// version as this never is.
    func activate(packKey: Int64, id: String, keeping: Int) throws {
        try execute(
            sql: "UPDATE pack SET state = 'retired', kept = 1 WHERE id = ? AND state = 'active'", arguments: [id])
        try execute(
            sql: """
                UPDATE pack SET state = 'active', kept = 0,
                    activation = (SELECT MAX(activation) + 1 FROM pack) WHERE key = ?
                """, arguments: [packKey])
        try execute(
            sql: """
                UPDATE pack SET kept = 0 WHERE kept = 1 AND id = :id AND (
                    version = (SELECT version FROM pack WHERE key = :key)
                    OR key NOT IN (
                        SELECT key FROM pack
                        WHERE id = :id AND kept = 1 AND version <> (SELECT version FROM pack WHERE key = :key)
                        ORDER BY activation DESC LIMIT :others))
                """, arguments: ["id": id, "key": packKey, "others": max(1, keeping) - 1])
    }
}

extension InstalledPack {
    fileprivate init(_ row: Row) throws {
        self.init(
            pack: try StoredPack(
                id: row.get("id"), version: row.get("version"), title: row.get("title"),
                languages: (row.json("languages") as [String]).map(LanguageTag.init(rawValue:)),
                license: row.get("license"), author: row.get("author"), isReviewed: row.get("reviewed"),
                sourcePath: row.get("sourcePath"), priority: row.get("priority"), signer: row.get("signer"),
                digest: row.get("digest")),
            installedAt: try row.get("installedAt"), phrases: try row.get("phrases"),
            recordings: try row.get("recordings"), isActive: try row.get("state") == "active")
    }
}
