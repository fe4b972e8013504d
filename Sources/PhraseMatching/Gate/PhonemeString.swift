/// Sounds in the International Phonetic Alphabet, as espeak-ng writes them, to be compared with others.
///
/// Stress, length, tones and spaces are left out: recognisers and voices disagree on them.
struct PhonemeString: Sendable, Hashable {
    private let sounds: [UInt32]

    init(_ text: String) {
        sounds = text.unicodeScalars.prefix(TextNormaliser.longestText).map(\.value).filter { value in
            switch value {
            case 0x61...0x7A, 0xE6, 0xE7, 0xF0, 0xF8, 0x0127, 0x014B, 0x0153, 0x0250...0x02AF, 0x03B2, 0x03B8, 0x03C7:
                true
            default: false
            }
        }
    }

    /// How alike two strings of sounds are, from 0 to 1: one less the weighted edit distance by the longer length.
    func likeness(with other: PhonemeString) -> Double {
        let longer = max(sounds.count, other.sounds.count)
        guard longer > 0 else { return 0 }
        var row = (0...other.sounds.count).map(Double.init)
        for (i, sound) in sounds.enumerated() {
            var diagonal = row[0]
            row[0] = Double(i + 1)
            for (j, target) in other.sounds.enumerated() {
                let exchanged = diagonal + Self.exchange(sound, target)
                diagonal = row[j + 1]
                row[j + 1] = min(exchanged, min(diagonal, row[j]) + 1)
            }
        }
        return max(0, 1 - row[other.sounds.count] / Double(longer))
    }

    /// What it costs to take one sound for another: little for neighbours, all of one for a vowel and a consonant.
    private static func exchange(_ left: UInt32, _ right: UInt32) -> Double {
        if left == right { return 0 }
        let (leftClass, rightClass) = (classes[left], classes[right])
        if let leftClass, leftClass == rightClass { return 0.5 }
        let areVowels = vowels.contains(left) && vowels.contains(right)
        return areVowels ? 0.7 : 1
    }

    private static let vowels = Set("aeiouyæøœɐɑɒɔəɘɚɛɜɝɞɤɨɪɯɵɶʉʊʌʏ".unicodeScalars.map(\.value))

    /// Sounds that are taken for one another.
    private static let classes: [UInt32: Int] = {
        var result: [UInt32: Int] = [:]
        let rows = [
            "pbɓ", "tdɗʈɖ", "kgɡqɠ", "fvɸβ", "θðsz", "ʃʒɕʑʂʐ", "mɱ", "nɲŋɳɴ", "rɹɾɻʁɽ", "lɭʎɫ", "jʝ", "wʋʍ", "hɦxχħ",
            "iɪɨy", "eɛ",
            "aɑɐæʌ", "ɒɔo", "uʊʉɯ", "əɘɚɜɝɵ",
        ]
        for (index, row) in rows.enumerated() {
            for scalar in row.unicodeScalars { result[scalar.value] = index }
        }
        return result
    }()
}
