import Languages
import PhraseMatching

/// Finds phrases that a kiosk could take for one another, with the index and the gate that it answers with.
///
///     let worst = CollisionFinder().find(in: [pack]).first
///
/// Each wording is looked up as if its own phrase were not there. What then answers is what it could be taken for; what
/// comes near, and is kept apart by a word or two, is told with those words. The time is that of a lookup for each
/// wording, whatever the number of phrases: only what the index finds nearest is looked at.
public struct CollisionFinder: Sendable {
    /// The least cosine of wordings that are told as near though the gate keeps them apart; above 1, none are.
    public var leastCosine = 0.8

    /// Up to this many wordings in a language, each is compared with all. Beyond, an index of them all would take more
    /// memory than a board has: then only those are held that share their words with another phrase's, or have slots, and
    /// nothing is told as near.
    var mostHeld = 20_000

    /// Finds collisions as a check does.
    public init() {}

    /// Finds the collisions of packs that answer together, the worst first; each pair of phrases once a language.
    ///
    /// - Parameters:
    ///   - packs: the packs; a kiosk's lists are those of all of them.
    ///   - acrossOnly: whether to leave out pairs within one pack.
    ///   - progress: is told, now and then, how much is done: 0 to 1.
    public func find(
        in packs: [PhrasePack], acrossOnly: Bool = false, progress: (Double) -> Void = { _ in }
    ) -> [Collision] {
        var options = Matcher.Options()
        for list in packs.flatMap(\.lists.values) { options.lists[list.name] = list.items.map(\.wordings) }
        let places = packs.indices.flatMap { pack in packs[pack].phrases.indices.map { Place(pack: pack, phrase: $0) } }
        let languages = Set(packs.flatMap(\.languages)).sorted()
        var found: [Collision] = []
        for (index, language) in languages.enumerated() {
            // One language at a time: an index of them all would take as much memory as the kiosk has.
            let search = Search(packs, places, language, options, self)
            found += search.find(acrossOnly: acrossOnly) { done in
                progress((Double(index) + done) / Double(languages.count))
            }
        }
        return found.sorted()
    }

    /// Where a phrase stands.
    private struct Place {
        var pack: Int
        var phrase: Int
    }

    /// The search in one language.
    private struct Search {
        let packs: [PhrasePack]
        let places: [Place]
        let language: LanguageTag
        let leastCosine: Double
        let matcher: Matcher
        let samples: [String: String]
        /// The phrases that need to be looked up; `nil` for all.
        let asked: Set<Int>?

        init(
            _ packs: [PhrasePack], _ places: [Place], _ language: LanguageTag, _ options: Matcher.Options,
            _ finder: CollisionFinder
        ) {
            (self.packs, self.places, self.language) = (packs, places, language)
            let wordings = places.enumerated().lazy.flatMap { number, place in
                packs[place.pack].phrases[place.phrase].wordings[language, default: []].map {
                    PhraseWording(phrase: String(number), language: language, text: $0)
                }
            }
            let count = places.reduce(0) {
                $0 + packs[$1.pack].phrases[$1.phrase].wordings[language, default: []].count
            }
            if count <= finder.mostHeld {
                leastCosine = finder.leastCosine
                matcher = Matcher(wordings: wordings, options: options)
                asked = nil
            } else {
                let held = Self.shared(wordings, language)
                leastCosine = .infinity
                matcher = Matcher(wordings: held, options: options)
                // Without slots to fill, nothing else can be taken for what is held.
                let hasSlots = held.contains { $0.text.contains("{") }
                asked = hasSlots ? nil : Set(held.lazy.compactMap { Int($0.phrase) })
            }
            samples = options.lists.compactMapValues { items in items.lazy.compactMap { $0[language]?.first }.first }
        }

        /// The wordings that share a key with a wording of another phrase, and those with slots.
        private static func shared(
            _ wordings: some Sequence<PhraseWording>, _ language: LanguageTag
        ) -> [PhraseWording] {
            let reader = MeaningKeys(language: language)
            var keys: [[UInt64]] = []
            /// The phrase that has a key alone; `nil` once a second one has it.
            var owners: [UInt64: String?] = [:]
            for wording in wordings {
                keys.append(reader.keys(of: wording.text))
                for key in keys[keys.count - 1] {
                    let isShared = owners[key].map { $0 != wording.phrase } ?? false
                    owners[key] = isShared ? .some(nil) : wording.phrase
                }
            }
            return zip(wordings, keys).filter { wording, keys in
                wording.text.contains("{") || keys.contains { owners[$0] == .some(nil) }
            }.map(\.0)
        }

        func find(acrossOnly: Bool, progress: (Double) -> Void) -> [Collision] {
            var worst: [Pair: Collision] = [:]
            for (number, place) in places.enumerated() {
                if number % 256 == 0 { progress(Double(number) / Double(places.count)) }
                if asked?.contains(number) == false { continue }
                for wording in phrase(place).wordings[language, default: []] {
                    for collision in collisions(of: wording, number) {
                        if acrossOnly, collision.value.first.pack == collision.value.second.pack { continue }
                        if let known = worst[collision.pair], known < collision.value { continue }
                        worst[collision.pair] = collision.value
                    }
                }
            }
            return Array(worst.values)
        }

        /// What a wording could be taken for.
        private func collisions(of wording: String, _ number: Int) -> [(pair: Pair, value: Collision)] {
            let explanation = matcher.explain(spoken(wording), language: language, without: String(number))
            var found: [(pair: Pair, value: Collision)] = []
            func report(
                _ kind: Collision.Kind, _ other: String, _ otherWording: String?, cosine: Double, said: [String] = [],
                unsaid: [String] = [], reason: String
            ) {
                guard let second = Int(other) else { return }
                found.append(
                    (
                        Pair(number, second),
                        Collision(
                            kind: kind, language: language, first: side(number, wording),
                            second: side(second, otherWording), cosine: min(1, cosine), said: said, unsaid: unsaid,
                            reason: reason)
                    ))
            }
            if explanation.outcome == .answer, explanation.candidates.isEmpty, let other = explanation.phrase {
                report(
                    explanation.score == 1 ? .same : .confusable, other, nil, cosine: explanation.score,
                    reason: explanation.reason)
            }
            for candidate in explanation.candidates {
                // Another with which the gate agrees may lack what a large pack asks for besides; its own wordings tell.
                let isTaken = candidate.agrees && candidate.phrase == explanation.phrase
                guard isTaken || candidate.cosine >= leastCosine else { continue }
                report(
                    isTaken ? .confusable : .near, candidate.phrase, candidate.wording, cosine: candidate.cosine,
                    said: candidate.said, unsaid: candidate.unsaid, reason: candidate.reason)
            }
            return found
        }

        private func phrase(_ place: Place) -> PackPhrase { packs[place.pack].phrases[place.phrase] }

        private func side(_ number: Int, _ wording: String?) -> Collision.Side {
            let place = places[number]
            let phrase = phrase(place)
            return Collision.Side(
                pack: packs[place.pack].id, phrase: phrase.id,
                wording: wording ?? phrase.wordings[language]?.first ?? "", line: phrase.line)
        }

        /// A wording as somebody would say it, with something in each of its slots.
        private func spoken(_ wording: String) -> String {
            Slots.parts(of: wording).map { part in
                switch part {
                case .text(let text): text
                case .slot(let name): sample(String(name.prefix { !$0.isNumber }))
                }
            }.joined()
        }

        private func sample(_ kind: String) -> String {
            switch kind {
            case "number": "3"
            case "money": "$20"
            case "time": "10:30"
            case "date": "2026-05-04"
            default: samples[kind] ?? kind
            }
        }
    }

    /// Two phrases, whichever was said.
    private struct Pair: Hashable {
        let lower: Int
        let upper: Int

        init(_ first: Int, _ second: Int) {
            (lower, upper) = (min(first, second), max(first, second))
        }
    }
}
