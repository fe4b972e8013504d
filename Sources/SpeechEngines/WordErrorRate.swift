/// How far a transcript is from what was said: the words that must be changed, dropped or added, as a share of the
/// words that were said.
///
///     var rate = WordErrorRate()
///     rate.add(reference: "he was not an ill disposed young man", heard: "He was not an ill-sposed young man.")
///     rate.value          // 0.125
///
/// Case and punctuation do not count, and `-` separates words. `Mr`, `Mrs` and `Dr` are the words that they are read
/// as, because references spell them out. Nothing else is forgiven.
public struct WordErrorRate: Sendable, Equatable {
    /// Words that were said.
    public private(set) var words = 0
    /// Words heard as another word.
    public private(set) var substitutions = 0
    /// Words that were said and not heard.
    public private(set) var deletions = 0
    /// Words that were heard and not said.
    public private(set) var insertions = 0

    /// Nothing said and nothing heard.
    public init() {}

    /// Errors as a share of the words said: 0 is perfect, and more words than were said can make it exceed 1. With no
    /// word said it is 0 when nothing was heard, else infinite.
    public var value: Double {
        let errors = substitutions + deletions + insertions
        return errors == 0 ? 0 : Double(errors) / Double(words)
    }

    /// Counts one more utterance.
    public mutating func add(reference: String, heard: String) {
        let said = Self.words(of: reference)
        let got = Self.words(of: heard)
        words += said.count
        let counts = Self.cheapestEdits(from: said, to: got)
        substitutions += counts.substitutions
        deletions += counts.deletions
        insertions += counts.insertions
    }

    /// The words that are compared.
    static func words(of text: String) -> [String] {
        let readAs = ["mr": "mister", "mrs": "missus", "dr": "doctor"]
        return text.lowercased()
            .split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
            .map { word in
                let plain = String(word.filter { $0 != "'" && $0 != "’" })
                return readAs[plain] ?? plain
            }
            .filter { !$0.isEmpty }
    }

    private struct Edits {
        var substitutions = 0
        var deletions = 0
        var insertions = 0

        var cost: Int { substitutions + deletions + insertions }

        func adding(_ field: WritableKeyPath<Edits, Int>) -> Edits {
            var next = self
            next[keyPath: field] += 1
            return next
        }
    }

    /// Levenshtein's distance over words, row by row, with the kinds of edit kept along the cheapest way.
    private static func cheapestEdits(from said: [String], to got: [String]) -> Edits {
        var row = (0...got.count).map { Edits(insertions: $0) }
        for (line, word) in said.enumerated() {
            var next = [Edits(deletions: line + 1)]
            for (column, heard) in got.enumerated() {
                let kept = word == heard ? row[column] : row[column].adding(\.substitutions)
                let dropped = row[column + 1].adding(\.deletions)
                let added = next[column].adding(\.insertions)
                let cheapest = dropped.cost < added.cost ? dropped : added
                next.append(kept.cost <= cheapest.cost ? kept : cheapest)
            }
            row = next
        }
        return row[got.count]
    }
}
