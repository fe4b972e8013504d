import Foundation
import TestTools

/// What the index promises, written down in the plainest way: grams as strings, every wording compared with the query.
struct ReferenceIndex {
    private(set) var wordings: [Int32: Set<String>] = [:]

    mutating func add(_ text: String, as ordinal: Int32) { wordings[ordinal] = Self.grams(of: text) }

    mutating func remove(_ ordinal: Int32) { wordings[ordinal] = nil }

    /// The cosine of a query with each wording that shares a gram with it.
    func cosines(_ query: String) -> [Int32: Double] {
        var frequencies: [String: Int] = [:]
        for grams in wordings.values { for gram in grams { frequencies[gram, default: 0] += 1 } }
        func weight(_ grams: Set<String>) -> Double {
            grams.reduce(0) { sum, gram in
                let idf = log(Double(1 + wordings.count) / Double(1 + (frequencies[gram] ?? 0))) + 1
                return sum + (idf * idf * 64).rounded() / 64
            }
        }
        let asked = Self.grams(of: query)
        return wordings.compactMapValues { grams in
            let shared = asked.intersection(grams)
            return shared.isEmpty ? nil : weight(shared) / (weight(asked) * weight(grams)).squareRoot()
        }
    }

    static func grams(of text: String) -> Set<String> {
        var grams: Set<String> = []
        for word in text.split(separator: " ") {
            var rest = Array(word.unicodeScalars)[...]
            while let first = rest.first {
                let isDense = dense.contains(first)
                let run = rest.prefix { dense.contains($0) == isDense }
                rest = rest.dropFirst(run.count)
                let padded = [" "] + run + [" "]
                for length in isDense ? [2] : [3] {
                    for start in 0...padded.count - length { grams.insert(string(padded[start..<start + length])) }
                }
                if isDense {
                    for scalar in run { grams.insert(string([scalar])) }
                } else {
                    grams.insert("word " + string(run))
                }
            }
        }
        return grams
    }

    /// Of the scalars that the tests use, those of dense scripts.
    private static let dense = Set("ขอกาแฟสงแก้วน้ำค่ะ咖啡两杯三茶谢커피두잔한ຂໍកខမြ".unicodeScalars)

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}

/// Texts of a small, uneven vocabulary, so that many share much: every kind of posting list comes up.
struct RandomTexts {
    var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func text() -> String {
        (0..<Int.random(in: 1...7, using: &generator)).map { _ in word() }.joined(separator: " ")
    }

    private mutating func word() -> String {
        switch Int.random(in: 0..<12, using: &generator) {
        case 0...4: ["please", "i", "would", "like", "the", "two"].randomElement(using: &generator) ?? ""
        case 5: ["ขอกาแฟ", "สองแก้ว", "咖啡两杯", "三杯茶", "커피", "두잔", "a咖b"].randomElement(using: &generator) ?? ""
        default:
            (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                ["ka", "to", "mi", "ren", "x", "olo", "sta", "pi", "wu"].randomElement(using: &generator) ?? ""
            }.joined()
        }
    }
}
