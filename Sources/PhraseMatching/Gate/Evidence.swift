import Foundation
import Languages

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
    /// The share of meanings worded once, up to which a large pack is closed: there it is enough that no more speaks
    /// against equal meaning than for it.
    static let closedPack = 0.6
    /// The share of meanings worded once, from which a large pack is open.
    static let openPack = 0.75

    /// How much of its letters a single word has in common with the other word, at least, to stand for it.
    static let leastSingleOverlap = 0.2

    /// How sure it is, 1.65 at most; `nil` where one word stands for another and nothing else was said, so that no
    /// answer may follow.
    let strength: Double?

    init(query: Reading, candidate: Reading, slack: Int, overlap: Double, script: Script) {
        let left = query.items.filter(\.isFirm)
        let right = candidate.items.filter(\.isFirm)
        let isSameWords = Set(left.map(\.form)) == Set(right.map(\.form))
        let isSameOrder = left.map(\.concept) == right.map(\.concept)
        // One word on each side, and another word: a synonym alone ("good" for "okay", "sure" for "right") carries no
        // answer, and a misheard word is as likely. Where nothing parts words, one word of the table is often a whole
        // phrase (左折), and letters are too many to overlap.
        let isSingle = left.count == 1 && right.count == 1 && script == .spaced
        guard !isSingle || isSameWords || overlap >= Self.leastSingleOverlap else {
            strength = nil
            return
        }
        strength =
            overlap + (isSameWords ? 0.45 : 0) + (isSameOrder ? 0.2 : 0) - 0.2 * Double(slack)
            - 0.06 * Double(min(left.count, 4))
    }

    /// What stands against an answer where `needed` is asked.
    func obstacle(whenNeeded needed: Double) -> Gate.Obstacle? {
        guard let strength else { return .lone }
        return strength < needed ? .faint : nil
    }

    /// The least strength with which a pack of `count` wordings answers, of which the share `novelty`, 0 to 1, shares
    /// its content with no other wording.
    ///
    /// Novelty is the Good-Turing estimate of how much of what will be said has a meaning that the pack does not hold:
    /// each wording, left out and looked up among the rest, would find nothing. Where it is high, what comes near is
    /// often another meaning that nobody wrote down. Where meanings are worded again and again, there are few others
    /// to be near to.
    ///
    /// Letters overlap more by chance where a word takes many of them and the same endings are everywhere, as in Thai
    /// and Korean: more is asked there.
    static func needed(among count: Int, novelty: Double, in language: LanguageTag) -> Double {
        let size = log(max(Double(count), smallPack) / smallPack) / log(largePack / smallPack)
        let openness = (novelty - closedPack) / (openPack - closedPack)
        guard size > 0 else { return -.greatestFiniteMagnitude }
        let most =
            switch language.primary {
            case "en", "vi", "id", "ms", "zh": 1.03
            default: 1.28
            }
        return most * min(size, 1) * min(max(openness, 0), 1)
    }
}
