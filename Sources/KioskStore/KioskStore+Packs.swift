import Foundation
internal import GRDB
import Languages

extension KioskStore {
    /// Installs a pack, in place of the same id's earlier version.
    ///
    /// At any moment, a power cut included, the store answers from the old version or from the new, never from half:
    /// the rows are written under a version that is not yet valid, in small transactions between which turns are
    /// recorded as usual, and one transaction makes them valid. What was left behind is removed, at the latest when the
    /// store is opened next. Installs run one after another.
    ///
    /// - Parameters:
    ///   - pack: what the pack says about itself.
    ///   - phrases: read once, in order; held in memory a few hundred at a time.
    ///   - lists: the named lists that slots take their values from.
    ///   - recordings: recorded voices; loaded one at a time.
    ///   - progress: told now and then how many phrases and recordings are written.
    /// - Throws: ``StoreError`` of `invalidInput` when an id is taken twice, a recording belongs to no phrase or cannot
    ///   be loaded, or the pack's id is ``PhraseName/cloudPack``; `diskFull`. The earlier version stays.
    public func install(
        _ pack: StoredPack, phrases: some Sequence<NewPhrase> & Sendable, lists: [StoredList] = [],
        recordings: some Sequence<NewRecording> & Sendable = [NewRecording](),
        progress: @escaping @Sendable (_ phrases: Int, _ recordings: Int) -> Void = { _, _ in }
    ) async throws(StoreError) {
        guard !pack.id.isEmpty, pack.id != PhraseName.cloudPack else {
            throw Self.invalid("the pack's id is \"\(pack.id)\"", remedy: "Give the pack another id")
        }
        let time = clock()
        try await inManyTransactions("install the pack \(pack.id)") { queue in
            do {
                let installation = try PackInstallation(of: pack, in: queue, at: time)
                try installation.write(phrases) { progress($0, 0) }
                try installation.write(lists)
                try installation.write(recordings, progress)
                try installation.activate()
            } catch {
                // What was written is not valid, and goes now, or at the next opening if the disk is full.
                try? Self.sweepPacks(in: queue)
                throw error
            }
            // The new version is valid: its predecessor's rows going later is no failure.
            try? Self.sweepPacks(in: queue)
        }
    }

    /// The packs that answer, by id.
    public func packs() async throws(StoreError) -> [InstalledPack] {
        try await read("list the packs") { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT pack.*, (SELECT COUNT(*) FROM phrase WHERE packKey = pack.key) AS phrases,
                        (SELECT COUNT(*) FROM recording JOIN phrase ON phrase.key = phraseKey
                            WHERE packKey = pack.key) AS recordings
                    FROM pack WHERE state = 'active' ORDER BY id
                    """
            ).map { try InstalledPack($0) }
        }
    }

    /// Removes a pack with its phrases and recordings. Turns and taps that tell of it stay.
    ///
    /// - Returns: `false` when there is no such pack.
    public func removePack(id: String) async throws(StoreError) -> Bool {
        try await inManyTransactions("remove the pack \(id)") { queue in
            let isRemoved = try queue.write { database in
                try database.execute(
                    sql: "UPDATE pack SET state = 'retired' WHERE id = ? AND state = 'active'", arguments: [id])
                return database.changesCount > 0
            }
            // It no longer answers; its rows can also go later.
            try? Self.sweepPacks(in: queue)
            return isRemoved
        }
    }

    /// The named lists of a pack, by name.
    public func lists(ofPack id: String) async throws(StoreError) -> [StoredList] {
        try await read("read the lists of the pack \(id)") { database in
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

    /// Removes the rows of versions that never became valid or no longer are, a few hundred a transaction.
    static func sweepPacks(in queue: DatabaseQueue) throws {
        while let key = try queue.read({ database in
            try Int64.fetchOne(database, sql: "SELECT key FROM pack WHERE state <> 'active' LIMIT 1")
        }) {
            var isEmpty = false
            while !isEmpty {
                isEmpty = try queue.write { database in
                    try database.execute(
                        sql: """
                            DELETE FROM phrase WHERE key IN (SELECT key FROM phrase WHERE packKey = ? LIMIT 256)
                            """, arguments: [key])
                    return database.changesCount == 0
                }
            }
            try queue.write { try $0.execute(sql: "DELETE FROM pack WHERE key = ?", arguments: [key]) }
        }
    }

    static func invalid(_ message: String, remedy: String, cause: (any Error)? = nil) -> StoreError {
        StoreError(.invalidInput, "Could not install the pack: \(message)", remedy: remedy, cause: cause)
    }
}

extension InstalledPack {
    fileprivate init(_ row: Row) throws {
        self.init(
            pack: try StoredPack(
                id: row.get("id"), version: row.get("version"), title: row.get("title"),
                languages: (row.json("languages") as [String]).map(LanguageTag.init(rawValue:)),
                license: row.get("license"), author: row.get("author"), isReviewed: row.get("reviewed"),
                sourcePath: row.get("sourcePath")),
            installedAt: try row.get("installedAt"), phrases: try row.get("phrases"),
            recordings: try row.get("recordings"))
    }
}
