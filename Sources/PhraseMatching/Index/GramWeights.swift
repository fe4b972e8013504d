import Foundation

/// What each gram weighs: its squared inverse document frequency as of one weighing of the index.
///
///     idf(g) = ln((1 + wordings) / (1 + wordings that have g)) + 1
///     weight(g) = idf(g)² rounded to a 64th
///
/// A gram that no wording had is weighed as if found in none, so that what a query says and the index does not hold
/// lowers every cosine. With grams that count once a text, the cosine of two texts is
///
///     weight of what both have / √(weight of the one · weight of the other)
///
/// Rounding to 64ths makes sums of weights exact in `Float`, in whatever order they are taken: the heaviest text weighs
/// less than 2¹⁸ (``GramExtractor/mostGrams`` grams of at most 256), and 18 + 6 bits fit the significand. So an answer
/// does not depend on the way that the search took, nor on the order in which wordings came.
struct GramWeights: Sendable {
    /// How many wordings were counted.
    let wordings: Int
    /// The weight of a gram that no wording had.
    let unseen: Float

    private let places: [Place]
    private let mask: Int

    private struct Place {
        var key: GramKey
        var weight: Float
    }

    /// The heaviest that a gram can be: no sum of weights may outgrow a `Float`'s exact integers.
    static let heaviest: Float = 255

    static let empty = GramWeights(wordings: 0, keys: [], frequencies: [])

    /// - Parameters:
    ///   - wordings: how many wordings there are.
    ///   - keys: distinct grams.
    ///   - frequencies: in how many wordings each of `keys` is.
    init(wordings: Int, keys: [GramKey], frequencies: [UInt32]) {
        self.wordings = wordings
        unseen = Self.weight(wordings: wordings, frequency: 0)
        let size = GramTable.places(for: keys.count)
        mask = size - 1
        var places = [Place](repeating: Place(key: 0, weight: 0), count: size)
        for (key, frequency) in zip(keys, frequencies) {
            var place = GramTable.place(of: key, mask: size - 1)
            while places[place].key != 0 { place = (place + 1) & (size - 1) }
            places[place] = Place(key: key, weight: Self.weight(wordings: wordings, frequency: Int(frequency)))
        }
        self.places = places
    }

    /// The weight of a gram, ``unseen`` when the weighing did not find it.
    func weight(of key: GramKey) -> Float {
        var place = GramTable.place(of: key, mask: mask)
        while places[place].key != 0 {
            if places[place].key == key { return places[place].weight }
            place = (place + 1) & mask
        }
        return unseen
    }

    /// How much memory this takes, in bytes.
    var bytes: Int { places.count * MemoryLayout<Place>.stride }

    static func weight(wordings: Int, frequency: Int) -> Float {
        let idf = log(Double(1 + wordings) / Double(1 + frequency)) + 1
        return min(heaviest, Float((idf * idf * 64).rounded()) / 64)
    }
}
