import Foundation
internal import GRDB
import Languages

/// A kept sound's place in this store; no number is used twice.
public struct HeldSoundID: RawRepresentable, Hashable, Sendable {
    /// The number.
    public let rawValue: Int64

    /// An id with its number.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}

/// An utterance that nobody here could hear, sealed: the store never sees the sound itself.
public struct HeldSound: Sendable, Equatable {
    /// The turn that it was said in; what becomes of it is recorded under this id.
    public var turn: UUID
    /// Who spoke.
    public var side: TurnSide
    /// How it came in.
    public var input: TurnInput
    /// The language that was spoken.
    public var from: LanguageTag
    /// The language of the answer.
    public var to: LanguageTag
    /// The encrypted sound.
    public var sealed: Data
    /// When it was said, in milliseconds since 1970 UTC.
    public var createdAt: Int64
    /// When it is deleted, heard or not, in milliseconds since 1970 UTC.
    public var expiresAt: Int64

    /// A sound.
    public init(
        turn: UUID, side: TurnSide, input: TurnInput, from: LanguageTag, to: LanguageTag, sealed: Data,
        createdAt: Int64, expiresAt: Int64
    ) {
        self.turn = turn
        self.side = side
        self.input = input
        self.from = from
        self.to = to
        self.sealed = sealed
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }
}

/// A kept sound that was handed out to be heard.
public struct HeldSoundClaim: Sendable, Equatable {
    /// Its place.
    public let id: HeldSoundID
    /// The sound.
    public let sound: HeldSound
    /// Which attempt this is: 1 is the first.
    public let attempt: Int
}

extension KioskStore {
    /// Keeps a sealed sound; the oldest ones go when there are more bytes than may be.
    ///
    /// - Returns: whether it was kept, and how many older ones went for it.
    public func keep(_ sound: HeldSound, withinBytes limit: Int) async throws(StoreError) -> (
        isKept: Bool, dropped: Int
    ) {
        guard sound.sealed.count <= limit else { return (false, 0) }
        return try await connection.write("keep a sound") { database in
            try database.execute(
                sql: """
                    INSERT OR IGNORE INTO heldSound (turn, side, input, fromLanguage, toLanguage, sealed, createdAt,
                        expiresAt, availableAt)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    sound.turn.uuidString, sound.side.rawValue, sound.input.rawValue, sound.from.rawValue,
                    sound.to.rawValue, sound.sealed, sound.createdAt, sound.expiresAt, sound.createdAt,
                ])
            var bytes = try Int.fetchOne(database, sql: "SELECT SUM(length(sealed)) FROM heldSound") ?? 0
            var dropped = 0
            while bytes > limit,
                let oldest = try Row.fetchOne(
                    database, sql: "SELECT key, length(sealed) AS bytes FROM heldSound ORDER BY key LIMIT 1")
            {
                bytes -= try oldest.get("bytes") as Int
                try database.execute(
                    sql: "DELETE FROM heldSound WHERE key = ?", arguments: [try oldest.get("key") as Int64])
                dropped += 1
            }
            return (true, dropped)
        }
    }

    /// Hands out the sound that has been due for longest; `nil` when none is.
    ///
    /// - Parameter lease: how long it is the caller's, in milliseconds. A claim of a process that died is free again.
    public func claimSound(now: Int64, lease: Int64) async throws(StoreError) -> HeldSoundClaim? {
        try await connection.write("take a kept sound") { database in
            try Row.fetchOne(
                database,
                sql: """
                    UPDATE heldSound SET claimedUntil = ?, attempts = attempts + 1 WHERE key = (
                        SELECT key FROM heldSound WHERE availableAt <= ? AND claimedUntil <= ? AND expiresAt > ?
                        ORDER BY availableAt, key LIMIT 1)
                    RETURNING *
                    """, arguments: [now + lease, now, now, now]
            ).map { try HeldSoundClaim($0) }
        }
    }

    /// Gives a sound back, to be handed out again later.
    public func returnSound(_ id: HeldSoundID, retryAt: Int64) async throws(StoreError) {
        try await connection.write("give back a kept sound") { database in
            try database.execute(
                sql: "UPDATE heldSound SET claimedUntil = 0, availableAt = ? WHERE key = ?",
                arguments: [retryAt, id.rawValue])
        }
    }

    /// Deletes a sound of which nothing comes.
    public func deleteSound(_ id: HeldSoundID) async throws(StoreError) {
        try await connection.write("delete a kept sound") { try $0.deleteSound(id) }
    }

    /// Deletes the sounds whose time is over.
    ///
    /// - Returns: how many.
    public func deleteExpiredSounds(now: Int64) async throws(StoreError) -> Int {
        try await connection.write("delete sounds that waited too long") { database in
            try database.execute(sql: "DELETE FROM heldSound WHERE expiresAt <= ?", arguments: [now])
            return database.changesCount
        }
    }

    /// How many sounds are kept, and when the next is due in milliseconds since 1970 UTC; `nil` when none waits.
    public func heldSounds() async throws(StoreError) -> (count: Int, nextDue: Int64?) {
        try await connection.read("count the kept sounds") { database in
            (
                try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM heldSound") ?? 0,
                try Int64.fetchOne(database, sql: "SELECT MIN(max(availableAt, claimedUntil)) FROM heldSound")
            )
        }
    }
}

extension Database {
    func deleteSound(_ id: HeldSoundID) throws {
        try execute(sql: "DELETE FROM heldSound WHERE key = ?", arguments: [id.rawValue])
    }
}

extension HeldSoundClaim {
    fileprivate init(_ row: Row) throws {
        let turn: String = try row.get("turn")
        guard let turn = UUID(uuidString: turn) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a kept sound has lost its turn")
        }
        self.init(
            id: HeldSoundID(rawValue: try row.get("key")),
            sound: HeldSound(
                turn: turn, side: try row.choice("side"), input: try row.choice("input"),
                from: try row.language("fromLanguage"), to: try row.language("toLanguage"),
                sealed: try row.get("sealed"), createdAt: try row.get("createdAt"),
                expiresAt: try row.get("expiresAt")),
            attempt: try row.get("attempts"))
    }
}
