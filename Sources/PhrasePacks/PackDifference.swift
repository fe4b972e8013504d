import Languages

/// What sets two versions of a pack apart, by phrase and wording.
///
///     let difference = PackDifference(from: old, to: new)
///     for line in difference.lines { print(line) }
public struct PackDifference: Sendable, Equatable, Codable {
    /// A phrase, as far as it is compared.
    public struct Phrase: Sendable, Equatable, Codable {
        /// Its id within the pack.
        public let id: String
        /// The ways to say it, by language tag; the first is canonical.
        public let wordings: [String: [String]]
        /// What the counter answers, by language tag.
        public let answers: [String: String]

        /// A phrase, as far as it is compared.
        public init(id: String, wordings: [LanguageTag: [String]], answers: [LanguageTag: String]) {
            self.id = id
            self.wordings = Dictionary(uniqueKeysWithValues: wordings.map { ($0.rawValue, $1) })
            self.answers = Dictionary(uniqueKeysWithValues: answers.map { ($0.rawValue, $1) })
        }

        /// A phrase of a pack.
        public init(_ phrase: PackPhrase) {
            self.init(id: phrase.id, wordings: phrase.wordings, answers: phrase.answers)
        }
    }

    /// What changed in one language of a phrase that both have.
    public struct Change: Sendable, Equatable, Codable {
        /// The phrase's id.
        public let phrase: String
        /// The language tag.
        public let language: String
        /// The wordings that are new.
        public let added: [String]
        /// The wordings that are gone.
        public let removed: [String]
        /// The canonical wording before and after; `nil` when it stayed.
        public let canonical: Pair?
        /// The counter's answer before and after; `nil` when it stayed. An empty text stands for none.
        public let answer: Pair?

        fileprivate var isNothing: Bool { added.isEmpty && removed.isEmpty && canonical == nil && answer == nil }
    }

    /// Before and after.
    public struct Pair: Sendable, Equatable, Codable {
        /// What was.
        public let before: String
        /// What is.
        public let after: String

        fileprivate init?(_ before: String, _ after: String) {
            guard before != after else { return nil }
            (self.before, self.after) = (before, after)
        }
    }

    /// The phrases that only the later one has, in its order.
    public let added: [Phrase]
    /// The phrases that only the earlier one has, in its order.
    public let removed: [Phrase]
    /// What changed in the phrases that both have, in the later one's order.
    public let changed: [Change]

    /// Compares two versions.
    public init(from earlier: [Phrase], to later: [Phrase]) {
        let before = Dictionary(earlier.map { ($0.id, $0) }) { first, _ in first }
        let after = Set(later.map(\.id))
        added = later.filter { before[$0.id] == nil }
        removed = earlier.filter { !after.contains($0.id) }
        changed = later.flatMap { phrase in before[phrase.id].map { Self.changes(from: $0, to: phrase) } ?? [] }
    }

    private static func changes(from before: Phrase, to after: Phrase) -> [Change] {
        guard before != after else { return [] }
        let languages = Set(before.wordings.keys).union(after.wordings.keys).union(before.answers.keys)
            .union(after.answers.keys)
        return languages.sorted().compactMap { language in
            let (old, new) = (before.wordings[language] ?? [], after.wordings[language] ?? [])
            let change = Change(
                phrase: after.id, language: language, added: new.filter { !old.contains($0) },
                removed: old.filter { !new.contains($0) }, canonical: Pair(old.first ?? "", new.first ?? ""),
                answer: Pair(before.answers[language] ?? "", after.answers[language] ?? ""))
            return change.isNothing ? nil : change
        }
    }

    /// The differences for a person: `+` for what is new, `-` for what is gone, and the counts.
    public var lines: [String] {
        func listed(_ sign: String, _ phrase: Phrase) -> [String] {
            ["\(sign) \(phrase.id)"]
                + phrase.wordings.keys.sorted().map { language in
                    "    \(sign) \(language) "
                        + (phrase.wordings[language] ?? []).map { "\"\($0)\"" }.joined(separator: " | ")
                }
        }
        var lines = removed.flatMap { listed("-", $0) } + added.flatMap { listed("+", $0) }
        var last = ""
        for change in changed {
            if change.phrase != last { lines.append("~ \(change.phrase)") }
            last = change.phrase
            lines += change.removed.map { "    - \(change.language) \"\($0)\"" }
            lines += change.added.map { "    + \(change.language) \"\($0)\"" }
            if let canonical = change.canonical, change.added.isEmpty, change.removed.isEmpty {
                lines.append(
                    "    ~ \(change.language) is spoken as \"\(canonical.after)\", not \"\(canonical.before)\"")
            }
            if let answer = change.answer {
                lines.append("    ~ \(change.language) answers \"\(answer.after)\", not \"\(answer.before)\"")
            }
        }
        let phrases = Set(changed.map(\.phrase)).count
        return lines + ["\(added.count) phrases added, \(removed.count) removed, \(phrases) changed"]
    }
}
