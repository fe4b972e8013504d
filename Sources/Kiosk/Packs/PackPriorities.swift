import KioskStore
import Languages
import PhraseMatching

/// Which pack answers where two have the same wording: the one with the higher priority. Of packs with the same one, both
/// wordings stay, and the matcher decides.
struct PackPriorities {
    private let priorities: [String: Int]

    init(_ packs: [InstalledPack]) {
        priorities = Dictionary(uniqueKeysWithValues: packs.map { ($0.pack.id, $0.pack.priority) })
    }

    /// The wordings without those that a pack with a higher priority has as well. They are the same when their normal forms
    /// are.
    func winners(_ wordings: [PhraseWording]) -> [PhraseWording] {
        guard Set(priorities.values).count > 1 else { return wordings }
        let places = wordings.map { wording -> (key: Key, priority: Int)? in
            let pack = wording.phrase.prefix { $0 != "/" }
            guard let priority = priorities[String(pack)] else { return nil }
            let text = TextNormaliser.normalise(wording.text, language: wording.language)
            return (Key(language: wording.language, text: text), priority)
        }
        var highest: [Key: Int] = [:]
        for case let place? in places { highest[place.key] = max(highest[place.key] ?? .min, place.priority) }
        return zip(wordings, places).compactMap { wording, place in
            guard let place, highest[place.key] != place.priority else { return wording }
            return nil
        }
    }

    private struct Key: Hashable {
        let language: LanguageTag
        let text: String
    }
}
