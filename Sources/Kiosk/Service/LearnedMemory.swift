import Foundation
import KioskStore
import Languages
import PhraseMatching

/// What the kiosk learned and may forget again: aliases and answers of the cloud, within one budget.
///
/// It decides who has to go; the store and the book are told by the caller. Phrases of packs are not in it.
struct LearnedMemory: Sendable {
    /// Something that was learned.
    enum ID: Hashable, Sendable {
        case alias(LanguageTag, normalised: String)
        case cloud(PhraseKey)
    }

    /// What an entry takes beyond its letters, in the store and in the index, about.
    private static let overhead = 512

    private var budget: LearnedBudget<ID>

    init(entries: Int, bytes: Int) {
        budget = LearnedBudget(entries: entries, bytes: bytes)
    }

    /// How many there are.
    var entries: Int { budget.count }
    /// How much memory they take, in bytes, about.
    var bytes: Int { budget.bytes }

    /// Takes an alias in.
    ///
    /// - Returns: what has to go for it; itself, when there is no room at all.
    mutating func admit(_ alias: StoredAlias, at now: Date) -> [ID] {
        let id = ID.alias(alias.language, normalised: alias.normalised)
        return admit(
            id,
            .init(
                characters: alias.wording.count, bytes: Self.overhead + alias.wording.utf8.count * 2,
                created: Date(milliseconds: alias.learnedAt), hits: alias.hits,
                lastUsed: alias.lastUsedAt.map(Date.init(milliseconds:))), at: now)
    }

    /// Takes an answer of the cloud in.
    ///
    /// - Returns: as for an alias.
    mutating func admit(_ phrase: StoredPhrase, use: LearnedUse? = nil, at now: Date) -> [ID] {
        let texts = phrase.wordings.values.joined()
        return admit(
            .cloud(phrase.key),
            .init(
                characters: phrase.translatedFrom.flatMap { phrase.wordings[$0]?.first?.count } ?? 1,
                bytes: Self.overhead + texts.reduce(0) { $0 + $1.utf8.count },
                created: Date(milliseconds: phrase.createdAt),
                expires: phrase.expiresAt.map(Date.init(milliseconds:)), hits: use?.hits ?? 0,
                lastUsed: use.map { Date(milliseconds: $0.lastUsedAt) }), at: now)
    }

    /// Notes that something was the answer.
    mutating func hit(_ id: ID, at now: Date) { budget.recordHit(id, at: now) }

    /// Forgets something that has gone for another reason.
    mutating func remove(_ id: ID) { budget.remove(id) }

    private mutating func admit(_ id: ID, _ entry: LearnedBudget<ID>.Entry, at now: Date) -> [ID] {
        let admission = budget.admit(id, entry, at: now)
        return admission.isAdmitted ? admission.evicted : admission.evicted + [id]
    }
}

extension Date {
    /// A date as the store keeps it.
    fileprivate init(milliseconds: Int64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1_000)
    }
}
