/// Two wishes in one sentence.
extension Lookup {
    /// The longest sentence, in words that count, that is taken apart.
    private static let mostItems = 16

    /// Two phrases to tap, where a sentence falls at an "and" or a comma into two that are each answered: "two coffees and
    /// the bill, please".
    func twoWishes(_ query: Reading) -> Match? {
        guard !isPart, query.items.count <= Self.mostItems else { return nil }
        var cuts = text.breaks.map { (end: $0.offset, start: $0.offset) }
        cuts += query.items.filter { $0.wordClass == .join }.map { (end: Int($0.start), start: Int($0.end)) }
        for cut in cuts where cut.end > 0 && cut.start < text.scalars.count {
            let (first, second) = (part(text.scalars[..<cut.end]), part(text.scalars[cut.start...]))
            guard let first, let second, first != second else { continue }
            return Match(
                outcome: .suggest, score: 0.89, suggestions: [first, second], reason: "two phrases in one sentence")
        }
        return nil
    }

    /// The phrase that answers a part of the sentence.
    private func part(_ scalars: ArraySlice<UInt32>) -> String? {
        let words = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
        var lookup = Lookup(
            words, isHeard: isHeard, phonemes: nil, in: partition, options: options, without: excluded, isPart: true)
        return lookup.decide().phrase
    }
}
