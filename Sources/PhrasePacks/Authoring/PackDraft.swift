import Foundation
import Languages
import PhraseMatching

/// What customers asked and no phrase answered, as the beginning of a pack: one row a meaning, the most frequent first.
///
///     let draft = PackDraft([.init(text: "Do you have oat milk?", count: 7)], from: .english)
///     draft.table(to: .vietnamese)    // id,topic,en,vi,count …
///
/// Questions that the matcher takes for the same become one row, as its wordings.
public struct PackDraft: Sendable {
    /// Something that was asked, and how often.
    public struct Question: Sendable, Hashable {
        /// What was asked, as it was heard.
        public var text: String
        /// How often.
        public var count: Int

        /// A question.
        public init(text: String, count: Int) {
            self.text = text
            self.count = count
        }
    }

    /// A phrase to be filled in.
    public struct Row: Sendable, Hashable {
        /// The proposed id, made of the words that carry meaning: `oat-milk`.
        public fileprivate(set) var id: String
        /// The ways in which it was asked, the most frequent first; at most eight.
        public fileprivate(set) var wordings: [String]
        /// How often it was asked, in all these ways and those that are left out.
        public fileprivate(set) var count: Int
    }

    /// The rows, the most frequent first.
    public private(set) var rows: [Row] = []
    /// How many questions are in no row: a pack may not hold their text, such as one in another language's script.
    public private(set) var leftOut = 0
    /// The language of the questions.
    public let language: LanguageTag

    private static let mostWordings = 8
    private static let longestID = 40

    /// Puts questions together.
    ///
    /// - Parameters:
    ///   - questions: what was asked, in any order.
    ///   - language: their language.
    public init(_ questions: some Sequence<Question>, from language: LanguageTag) {
        self.language = language
        let matcher = Matcher()
        let ordered = questions.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
        for question in ordered where question.count > 0 {
            guard let text = Self.wording(question.text, language) else {
                leftOut += 1
                continue
            }
            if let row = matcher.match(text, language: language).phrase.flatMap({ Int($0) }) {
                rows[row].count += question.count
                if rows[row].wordings.count < Self.mostWordings, !matcher.holds(text, language: language) {
                    rows[row].wordings.append(text)
                    matcher.add(PhraseWording(phrase: String(row), language: language, text: text))
                }
            } else {
                matcher.add(PhraseWording(phrase: String(rows.count), language: language, text: text))
                rows.append(Row(id: "", wordings: [text], count: question.count))
            }
        }
        // Rows have grown since; those that are asked equally often stay as they came.
        rows = rows.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
            .map(\.element)
        var taken: Set<String> = []
        for index in rows.indices {
            rows[index].id = Self.id(for: rows[index].wordings[0], matcher, language, besides: taken)
            taken.insert(rows[index].id)
        }
    }

    /// The rows as `phrases.csv`, to be filled in: the columns `id`, `topic`, both languages, and `count`, which a check
    /// passes over.
    ///
    /// - Parameters:
    ///   - target: the language to be filled in.
    ///   - limit: how many rows at most.
    public func table(to target: LanguageTag, limit: Int = .max) -> String {
        var writer = CSVWriter(forSpreadsheets: true)
        writer.write(["id", "topic", language.rawValue, target.rawValue, TableHeader.countColumn])
        for row in rows.prefix(limit) {
            writer.write([row.id, "", row.wordings.joined(separator: " | "), "", String(row.count)])
        }
        return writer.text
    }

    /// The text as a cell may hold it: without what stands for something else there; `nil` when it breaks a rule.
    private static func wording(_ text: String, _ language: LanguageTag) -> String? {
        let plain = String(text.map { "|｜{}".contains($0) || $0.isNewline ? " " : $0 })
        guard let wording = try? WordingText(Array(plain.utf8)[...], cellStart: 0, rules: TextRules(language)),
            !TextNormaliser.normalise(wording.text, language: language).isEmpty
        else { return nil }
        return wording.text
    }

    private static func id(
        for text: String, _ matcher: Matcher, _ language: LanguageTag, besides taken: Set<String>
    ) -> String {
        let content = slug(matcher.explain(text, language: language).content.joined(separator: " "))
        let words = content.isEmpty ? slug(text) : content
        let base = words.isEmpty ? "asked" : words
        guard taken.contains(base) else { return base }
        var number = 2
        while taken.contains("\(base)-\(number)") { number += 1 }
        return "\(base)-\(number)"
    }

    /// The words in ASCII letters and digits with hyphens between; empty when there are none.
    private static func slug(_ text: String) -> String {
        let latin = text.applyingTransform(StringTransform("Any-Latin; Latin-ASCII; Lower"), reverse: false) ?? text
        let words = latin.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "'") }
            .map { $0.filter { $0 != "'" } }.filter { !$0.isEmpty }
        var slug = ""
        for word in words {
            let longer = slug.isEmpty ? String(word.prefix(longestID)) : "\(slug)-\(word)"
            guard longer.utf8.count <= longestID else { break }
            slug = longer
        }
        return slug
    }
}
