import Foundation

/// How sure equal meaning is, beyond the gate's yes, and how sure it has to be.
///
/// In a pack of a hundred wordings only one is near to a text, however it is put. In one of ten thousand there is
/// something near to everything, and light words and near synonyms are what tells wordings apart: there, a text must
/// come close to the wording in its very letters. Weights and the threshold are from a logistic regression over six
/// languages of 10,000 wordings each; they are rounded.
struct Evidence {
    /// The size up to which a pack is small: there the gate alone decides.
    static let smallPack = 1_000.0
    /// The size from which a pack is large.
    static let largePack = 8_000.0

    /// How sure it is; above 0, and 1.5 at most.
    let strength: Double

    init(query: Analysis, candidate: Analysis, slack: Int, overlap: Double) {
        let left = query.tokens.filter(\.isStrong)
        let right = candidate.tokens.filter(\.isStrong)
        let isSameWords = Set(left.map(\.form)) == Set(right.map(\.form))
        let isSameOrder = left.map(\.concept) == right.map(\.concept)
        strength = overlap + (isSameWords ? 0.3 : 0) + (isSameOrder ? 0.2 : 0) - 0.2 * Double(slack)
    }

    /// The least strength with which a pack of `count` wordings answers.
    static func needed(among count: Int) -> Double {
        let position = log(max(Double(count), smallPack) / smallPack) / log(largePack / smallPack)
        return position <= 0 ? -.infinity : 1.13 * min(position, 1)
    }
}
