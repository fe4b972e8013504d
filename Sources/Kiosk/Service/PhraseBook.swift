import Foundation
import KioskStore
import Languages
import Locks
import PhraseMatching

/// Every phrase that may answer now, in memory: the matcher's index, and what to say for each phrase.
///
/// Built from the store at start; a lookup never touches the disk. A phrase that arrives later is added to it; after a
/// pack was installed or removed a new book takes its place, so that a lookup sees the old pack or the new, never half.
final class PhraseBook: Sendable {
    /// A phrase that was found, in words.
    struct Entry: Sendable {
        let key: PhraseKey
        let name: PhraseName
        let provenance: PhraseProvenance
        let isReviewed: Bool
        /// The canonical wording of each language.
        let canonical: [LanguageTag: String]
        let replies: [LanguageTag: String]
        /// For a phrase of the cloud: the language it was asked in, the only one in which it may be looked up.
        let translatedFrom: LanguageTag?

        init(_ phrase: StoredPhrase) {
            key = phrase.key
            name = phrase.name
            provenance = phrase.provenance
            isReviewed = phrase.isReviewed
            canonical = phrase.wordings.compactMapValues(\.first)
            replies = phrase.answers
            translatedFrom = phrase.translatedFrom
        }
    }

    let matcher: Matcher
    /// Fills the slots of an answer.
    let renderer: TemplateRenderer
    /// The languages in which it is known how wordings sound.
    let languagesWithSounds: Set<LanguageTag>
    private let entries: Locked<[String: Entry]>
    private let sounds: Locked<SoundNeighbours>

    /// Reads all phrases of a store.
    static func load(from store: KioskStore) async throws(StoreError) -> PhraseBook {
        var phonemes: [LanguageTag: [String: String]] = [:]
        for language in LanguageTag.known { phonemes[language] = try await store.phonemes(in: language) }
        var wordings: [PhraseWording] = []
        var entries: [String: Entry] = [:]
        for try await phrase in store.phrases() {
            let entry = Entry(phrase)
            entries[entry.name.description] = entry
            wordings += Self.wordings(of: phrase, phonemes)
        }
        let packs = try await store.packs().sorted { $0.pack.priority < $1.pack.priority }
        wordings = PackPriorities(packs).winners(wordings)
        var sounds = SoundNeighbours()
        for wording in wordings { sounds.add(wording) }
        var options = Matcher.Options()
        for pack in packs {
            for list in try await store.lists(ofPack: pack.pack.id) { options.lists[list.name] = list.items }
        }
        let book = PhraseBook(
            matcher: Matcher(wordings: wordings, options: options), renderer: TemplateRenderer(lists: options.lists),
            entries: entries, sounds: sounds, languagesWithSounds: Set(phonemes.filter { !$0.value.isEmpty }.keys))
        for alias in try await store.aliases() { book.add(alias) }
        return book
    }

    /// A book without phrases.
    convenience init() {
        self.init(
            matcher: Matcher(), renderer: TemplateRenderer(lists: [:]), entries: [:], sounds: SoundNeighbours(),
            languagesWithSounds: [])
    }

    private init(
        matcher: Matcher, renderer: TemplateRenderer, entries: [String: Entry], sounds: SoundNeighbours,
        languagesWithSounds: Set<LanguageTag>
    ) {
        self.languagesWithSounds = languagesWithSounds
        self.matcher = matcher
        self.renderer = renderer
        self.entries = Locked(entries)
        self.sounds = Locked(sounds)
    }

    /// How many phrases there are.
    var count: Int { entries.withLock(\.count) }

    /// The phrase that the matcher names.
    subscript(name: String) -> Entry? { entries.withLock { $0[name] } }

    /// The phrases that sound like what was heard, nearest first; only ever to be shown.
    func soundingLike(_ text: String, in language: LanguageTag, limit: Int) -> [String] {
        language == SoundNeighbours.language ? sounds.withLock(\.self).nearest(to: text, limit: limit) : []
    }

    /// Adds a phrase; the next lookup finds it.
    func add(_ phrase: StoredPhrase) {
        let entry = Entry(phrase)
        let isNew = entries.withLock { $0.updateValue(entry, forKey: entry.name.description) == nil }
        guard isNew else { return }
        for wording in Self.wordings(of: phrase) {
            matcher.add(wording)
            sounds.withLock { $0.add(wording) }
        }
    }

    /// Adds a wording that taps taught. While its phrase is gone, so is the alias.
    func add(_ alias: StoredAlias) {
        guard self[alias.phrase.description] != nil else { return }
        matcher.learn(
            PhraseWording(phrase: alias.phrase.description, language: alias.language, text: alias.wording))
    }

    /// Removes a wording that taps taught.
    func removeAlias(of normalised: String, in language: LanguageTag) {
        matcher.unlearn(normalised, language: language)
    }

    /// Removes the phrases with these keys.
    func remove(_ keys: Set<PhraseKey>) {
        let gone = entries.withLock { entries in
            let gone = entries.filter { keys.contains($0.value.key) }
            for name in gone.keys { entries[name] = nil }
            return gone
        }
        for (name, entry) in gone {
            sounds.withLock { $0.remove(phrase: name) }
            for (language, text) in entry.canonical {
                matcher.remove(PhraseWording(phrase: name, language: language, text: text))
            }
        }
    }

    /// What can be looked up. A machine's translation is not: only the words that somebody said are.
    private static func wordings(
        of phrase: StoredPhrase, _ phonemes: [LanguageTag: [String: String]] = [:]
    ) -> [PhraseWording] {
        phrase.wordings.flatMap { language, texts in
            phrase.translatedFrom == nil || phrase.translatedFrom == language
                ? texts.map { text in
                    PhraseWording(
                        phrase: phrase.name.description, language: language, text: text,
                        phonemes: phonemes[language]?[text])
                } : []
        }
    }
}
