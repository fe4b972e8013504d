/// Scripts without spaces between words: units are the clusters of letters that no word boundary cuts.
///
/// Thai and Lao: a leading vowel belongs to the next consonant, marks and trailing vowels to the one before. Khmer: a
/// subscript sign binds the next consonant. Burmese: a consonant with asat closes the syllable before. Chinese and
/// Japanese: each character, and a run of katakana or of Latin letters or digits as a whole.
struct ClusterMorphology: Morphology {
    func units(of scalars: [UInt32], lexicon: Lexicon) -> [Segmenter.Unit] {
        var units: [Segmenter.Unit] = []
        units.reserveCapacity(scalars.count)
        var isSpaced = false
        for (position, value) in scalars.enumerated() {
            if value == ScalarFolding.space {
                isSpaced = true
            } else if let last = units.last, Int(last.end) == position, Self.binds(scalars, at: position) {
                units[units.count - 1].end = Int32(position + 1)
                units[units.count - 1].form.append(value)
            } else {
                units.append(
                    Segmenter.Unit(
                        start: Int32(position), end: Int32(position + 1), form: [value], isSpaced: isSpaced))
                isSpaced = false
            }
        }
        return units
    }

    func forms(of word: String) -> [[UInt32]] {
        JapaneseInflection.forms(of: word).map { form in
            form.unicodeScalars.map(\.value).filter { $0 != ScalarFolding.space }
        }
    }

    /// Whether the scalar at `position` belongs to the unit before it.
    static func binds(_ scalars: [UInt32], at position: Int) -> Bool {
        let value = scalars[position]
        let previous = scalars[position - 1]
        switch value {
        case 0x0E30...0x0E3A, 0x0E45, 0x0E47...0x0E4E, 0x0EB0...0x0EBD, 0x0EC8...0x0ECF: return true
        case 0x17B4...0x17D3, 0x17DD, 0x102B...0x103E, 0x1056...0x1059, 0x305E, 0x309D, 0x30FC: return true
        case 0x61...0x7A: return (0x61...0x7A).contains(previous) || previous == ScalarFolding.apostrophe
        case ScalarFolding.apostrophe: return true
        case _ where NumberMarks.isPart(value): return NumberMarks.isPart(previous)
        case 0x0E01...0x0E2E: return (0x0E40...0x0E44).contains(previous)
        case 0x0E81...0x0EAE, 0x0EDC...0x0EDF: return (0x0EC0...0x0EC4).contains(previous)
        case 0x1780...0x17A2: return previous == 0x17D2
        case 0x1000...0x1021:
            if previous == 0x1039 { return true }
            let next = position + 1 < scalars.count ? scalars[position + 1] : 0
            let afterNext = position + 2 < scalars.count ? scalars[position + 2] : 0
            return next == 0x103A || next == 0x1039 || next == 0x1037 && afterNext == 0x103A
        default: return false
        }
    }
}
