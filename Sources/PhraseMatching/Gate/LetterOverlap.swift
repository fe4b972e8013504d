/// How much two texts share letter by letter, as they were written: which of several wordings with the same meaning is
/// the one that was said.
struct LetterOverlap {
    private let pairs: [UInt64]

    init(_ text: String) {
        var previous: UInt32 = 0
        var pairs: [UInt64] = []
        pairs.reserveCapacity(min(text.utf8.count, TextNormaliser.longestText))
        for scalar in text.unicodeScalars.prefix(TextNormaliser.longestText) {
            let value = (0x41...0x5A).contains(scalar.value) ? scalar.value + 0x20 : scalar.value
            pairs.append(UInt64(previous) << 32 | UInt64(value))
            previous = value
        }
        pairs.sort()
        self.pairs = pairs
    }

    /// Twice the shared pairs of neighbouring letters by all pairs, 0 to 1 (Dice).
    func dice(with other: LetterOverlap) -> Double {
        guard !pairs.isEmpty, !other.pairs.isEmpty else { return 0 }
        var (left, right, shared) = (0, 0, 0)
        while left < pairs.count, right < other.pairs.count {
            if pairs[left] == other.pairs[right] {
                (left, right, shared) = (left + 1, right + 1, shared + 1)
            } else if pairs[left] < other.pairs[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return 2 * Double(shared) / Double(pairs.count + other.pairs.count)
    }
}
