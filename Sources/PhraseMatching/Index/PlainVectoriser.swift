import Foundation

/// TF-IDF as scikit-learn's `TfidfVectorizer` computes it: the yardstick that shows that our arithmetic is right, and
/// what our matching is compared with. Not made to be fast.
///
///     let vectoriser = PlainVectoriser(.characters(2...5), fittedTo: ["a table for two", "the bill please"])
///     vectoriser.cosine(vectoriser.vector(of: "a table"), vectoriser.vector(of: "a table for two"))
///
/// Term frequencies are counts, idf is smooth (`ln((1 + n) / (1 + df)) + 1`), vectors have length 1, terms that no
/// fitted text has are left out. Texts are lower-cased first; unlike Python, a capital sigma at the end of a word
/// becomes σ, not ς.
package struct PlainVectoriser: Sendable {
    /// What the terms are.
    package enum Analyser: Sendable {
        /// `char_wb`: so many characters of a word, with a blank before and after it.
        case characters(ClosedRange<Int>)
        /// `word` with the pattern `\b\w\w+\b`: so many words of at least two characters, one after another.
        case words(ClosedRange<Int>)
    }

    private let analyser: Analyser
    /// The inverse document frequency of each term.
    package let idf: [String: Double]

    /// Counts in how many of `texts` each term is.
    package init(_ analyser: Analyser, fittedTo texts: [String]) {
        self.analyser = analyser
        var frequencies: [String: Int] = [:]
        for text in texts {
            for term in Set(Self.terms(of: text, by: analyser)) { frequencies[term, default: 0] += 1 }
        }
        idf = frequencies.mapValues { log(Double(1 + texts.count) / Double(1 + $0)) + 1 }
    }

    /// The weights of a text's terms; empty when no fitted text has any of them.
    package func vector(of text: String) -> [String: Double] {
        var vector: [String: Double] = [:]
        for term in Self.terms(of: text, by: analyser) {
            guard let idf = idf[term] else { continue }
            vector[term, default: 0] += idf
        }
        let norm = vector.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return norm > 0 ? vector.mapValues { $0 / norm } : vector
    }

    /// The cosine of two vectors, from 0 to 1.
    package func cosine(_ left: [String: Double], _ right: [String: Double]) -> Double {
        left.reduce(0) { $0 + $1.value * (right[$1.key] ?? 0) }
    }

    /// The terms of a text, each as often as it is there.
    static func terms(of text: String, by analyser: Analyser) -> [String] {
        let scalars = text.lowercased().unicodeScalars
        switch analyser {
        case .characters(let lengths):
            return scalars.split { Gram.separates($0.value) }.flatMap { characterGrams(of: Array($0), lengths) }
        case .words(let lengths):
            let words = scalars.split { !isWordScalar($0) }.filter { $0.count > 1 }.map { String($0) }
            return lengths.flatMap { length in
                words.indices.dropLast(length - 1).map { words[$0..<$0 + length].joined(separator: " ") }
            }
        }
    }

    private static func characterGrams(of word: [Unicode.Scalar], _ lengths: ClosedRange<Int>) -> [String] {
        let padded = [" "] + word + [" "]
        var grams: [String] = []
        for length in lengths {
            // A word that is no longer than this counts once, whole.
            if length >= padded.count { return grams + [string(padded[...])] }
            for start in 0...padded.count - length { grams.append(string(padded[start..<start + length])) }
        }
        return grams
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    /// What `\w` stands for in Python.
    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: scalar == "_" || scalar.properties.numericType != nil
        }
    }
}
