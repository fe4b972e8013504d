/// Korean: syllables taken apart into letters, so that an ending that closes the stem's last syllable can be cut off.
struct KoreanMorphology: Morphology {
    func units(of scalars: [UInt32], lexicon: Lexicon) -> [Segmenter.Unit] {
        var units: [Segmenter.Unit] = []
        units.reserveCapacity(scalars.count * 2)
        var isSpaced = true
        for (position, value) in scalars.enumerated() {
            let (start, end) = (Int32(position), Int32(position + 1))
            if value == ScalarFolding.space {
                isSpaced = true
            } else if let last = units.last, !isSpaced, Self.isForeignRun(value, after: last) {
                units[units.count - 1].end = end
                units[units.count - 1].form.append(value)
            } else {
                for letter in Self.letters(of: value) {
                    units.append(Segmenter.Unit(start: start, end: end, form: [letter], isSpaced: isSpaced))
                    isSpaced = false
                }
            }
        }
        return units
    }

    /// The letters of a word. A word that ends in 다 stands for its stem, and for the stem as it is before -어.
    func forms(of word: String) -> [[UInt32]] {
        let scalars = word.unicodeScalars.map(\.value).filter { $0 != ScalarFolding.space }
        guard scalars.count > 1, scalars.last == 0xB2E4, !Self.isFormal(scalars) else {
            return [scalars.flatMap(Self.letters)]
        }
        let stem = scalars.dropLast().flatMap(Self.letters)
        guard let contracted = Self.contracted(stem) else { return [stem] }
        return [stem, contracted]
    }

    /// Whether a word is a formal sentence (합니다) rather than the dictionary form of a verb.
    private static func isFormal(_ scalars: [UInt32]) -> Bool {
        guard scalars.count > 2, scalars[scalars.count - 2] == 0xB2C8 else { return false }
        return Self.letters(of: scalars[scalars.count - 3]).last == 0x11B8
    }

    private static func contracted(_ stem: [UInt32]) -> [UInt32]? {
        guard let vowel = stem.last else { return nil }
        let changed: UInt32
        switch vowel {
        case 0x1175: changed = 0x1167  // i, eo: yeo
        case 0x116E: changed = 0x116F  // u, eo: wo
        case 0x1169: changed = 0x116A  // o, a: wa
        case 0x116C: changed = 0x116B  // oe, eo: wae
        case 0x1173: changed = 0x1165  // eu, eo: eo
        default: return nil
        }
        return stem.dropLast() + [changed]
    }

    private static func isForeignRun(_ value: UInt32, after unit: Segmenter.Unit) -> Bool {
        guard let previous = unit.form.last else { return false }
        func isLatin(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar) || scalar == ScalarFolding.apostrophe }
        func isNumeric(_ scalar: UInt32) -> Bool { NumberMarks.isPart(scalar) }
        return isLatin(value) && isLatin(previous) || isNumeric(value) && isNumeric(previous)
    }

    /// A syllable's letters; a letter that stands alone, as tables write endings (ㄴ), as the final that it is.
    private static func letters(of value: UInt32) -> [UInt32] {
        if let final = finals[value] { return [final] }
        guard (0xAC00...0xD7A3).contains(value) else { return [value] }
        let index = value - 0xAC00
        let letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
        return index % 28 == 0 ? letters : letters + [0x11A7 + index % 28]
    }

    private static let finals: [UInt32: UInt32] = [
        0x3131: 0x11A8, 0x3134: 0x11AB, 0x3137: 0x11AE, 0x3139: 0x11AF, 0x3141: 0x11B7, 0x3142: 0x11B8, 0x3145: 0x11BA,
        0x3146: 0x11BB, 0x3147: 0x11BC,
    ]
}
