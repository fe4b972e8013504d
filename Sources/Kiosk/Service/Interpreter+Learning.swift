import Foundation
import KioskStore
import Languages
import Metrics
import PhraseMatching

/// What is learned from taps and from the cloud, and forgotten again.
extension Interpreter {
    /// Takes everything that was learned before into the budget; what does not fit any more goes.
    func recall() async throws(StoreError) {
        memory = LearnedMemory(
            entries: configuration[Setting.learnedEntries], bytes: configuration[Setting.learnedBytes])
        let uses = try await store.cloudUses()
        var gone: [LearnedMemory.ID] = []
        for try await phrase in store.phrases(from: .cloud) {
            gone += memory.admit(phrase, use: uses[phrase.name], at: time.now())
        }
        for alias in try await store.aliases() { gone += memory.admit(alias, at: time.now()) }
        try await evict(gone)
    }

    /// Lets the taps on a turn's suggestions teach, once one of them was recorded.
    func learn(from turn: Turn, tapped entry: PhraseBook.Entry) async throws(StoreError) {
        guard configuration[Setting.learnsAliases], let canonical = entry.canonical[turn.from] else { return }
        let normalised = TextNormaliser.normalise(turn.heard, language: turn.from)
        let taps = try await store.taps(after: normalised, in: turn.from)
        let id = LearnedMemory.ID.alias(turn.from, normalised: normalised)
        guard let phrase = AliasRule.phrase(taughtBy: taps), phrase == entry.name else {
            // Whoever tapped another phrase did not mean what the alias says.
            if taps.count > 1 { try await drop([id]) }
            return
        }
        if let why = book.matcher.contradiction(between: turn.heard, and: canonical, language: turn.from) {
            logger.notice("alias refused", metadata: ["phrase": "\(entry.name)", "why": "\(why)"])
            return
        }
        let alias = StoredAlias(
            language: turn.from, wording: turn.heard, normalised: normalised, phrase: phrase,
            learnedAt: milliseconds(time.now()), taps: taps[phrase] ?? 0)
        try await store.keep(alias)
        book.add(alias)
        try await evict(memory.admit(alias, at: time.now()))
        logger.info("alias learned", metadata: ["phrase": "\(entry.name)", "language": "\(turn.from)"])
    }

    /// Notes that something that was learned has answered.
    func noteUse(of turn: Turn) {
        switch turn.provenance {
        case .learned:
            let normalised = TextNormaliser.normalise(turn.heard, language: turn.from)
            memory.hit(.alias(turn.from, normalised: normalised), at: time.now())
        case .cloud:
            guard let name = turn.name, let entry = book[name.description] else { return }
            memory.hit(.cloud(entry.key), at: time.now())
        case .pack, nil: break
        }
    }

    /// Takes an answer of the cloud into the budget; what it displaces goes.
    func remember(_ phrase: StoredPhrase) async throws(StoreError) {
        try await evict(memory.admit(phrase, at: time.now()))
    }

    /// Undoes an alias.
    ///
    /// - Returns: `false` when there is none of these words.
    func undoAlias(of text: String, in language: LanguageTag) async throws(StoreError) -> Bool {
        let normalised = TextNormaliser.normalise(text, language: language)
        let isUndone = try await store.undoAlias(of: normalised, in: language)
        book.removeAlias(of: normalised, in: language)
        memory.remove(.alias(language, normalised: normalised))
        return isUndone
    }

    /// Forgets what was learned, as far as a filter holds.
    func forget(_ filter: LearnedFilter) async throws(StoreError) -> Forgotten {
        let forgotten = try await store.forget(filter)
        try await reload()
        return forgotten
    }

    /// What the lookups came to since the start, and what is held.
    var statistics: LookupStatistics {
        LookupStatistics(
            matcher: book.matcher.statistics, learned: memory.entries, learnedBytes: memory.bytes, evictions: evictions)
    }

    /// Lets those go for whom there is no room.
    private func evict(_ ids: [LearnedMemory.ID]) async throws(StoreError) {
        evictions += ids.count
        Counter(label: "parley_evictions_total").increment(by: ids.count)
        try await drop(ids)
    }

    /// Lets things go, everywhere.
    private func drop(_ ids: [LearnedMemory.ID]) async throws(StoreError) {
        var keys: [PhraseKey] = []
        for id in ids {
            memory.remove(id)
            switch id {
            case .alias(let language, let normalised):
                book.removeAlias(of: normalised, in: language)
                try await store.undoAlias(of: normalised, in: language)
            case .cloud(let key): keys.append(key)
            }
        }
        guard !keys.isEmpty else { return }
        book.remove(Set(keys))
        try await store.removeCloudPhrases(keys)
    }
}
