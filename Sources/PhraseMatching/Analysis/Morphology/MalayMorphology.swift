/// Indonesian and Malay words: clitics taken off, and prefixes and suffixes when the table knows what is left.
struct MalayMorphology: Morphology {
    func units(of scalars: [UInt32], lexicon: Lexicon) -> [Segmenter.Unit] {
        var units: [Segmenter.Unit] = []
        for word in SpacedWords.split(scalars) {
            let parts = Self.parts(of: Array(word.scalars), lexicon: lexicon)
            // An affix that the table lists is a word of its own: "di-", "-ku".
            let forms = (parts.before + [parts.stem] + parts.behind)
                .filter {
                    $0 == parts.stem || $0 == Self.one && parts.before == [Self.one]
                        || lexicon.entry(StableHash.of($0)) != nil
                }
            for (index, form) in forms.enumerated() {
                units.append(
                    Segmenter.Unit(
                        start: word.start, end: word.end, form: form, isSpaced: true,
                        isOne: forms.count > 1 && index == 0 && form == Self.one))
            }
        }
        return units
    }

    func forms(of word: String) -> [[UInt32]] {
        [word.unicodeScalars.map(\.value)]
    }

    /// A word taken apart: what stands before its stem and behind it, written with a hyphen.
    private struct Parts {
        var before: [[UInt32]] = []
        var stem: [UInt32]
        var behind: [[UInt32]] = []
    }

    private static func parts(of word: [UInt32], lexicon: Lexicon) -> Parts {
        func isKnown(_ form: [UInt32]) -> Bool {
            form.count > 1 && (lexicon.entry(StableHash.of(form)) != nil || lexicon.isPrefix(StableHash.of(form)))
        }
        if word.count < 4 || isKnown(word) { return Parts(stem: word) }
        var candidates = [Parts(stem: word)]
        for clitic in clitics where word.count > clitic.count + 2 && word.suffix(clitic.count) == clitic {
            candidates.append(Parts(stem: Array(word.dropLast(clitic.count)), behind: [hyphen + clitic]))
        }
        for parts in candidates where isKnown(parts.stem) { return parts }
        for parts in candidates {
            for bare in withoutPrefix(parts.stem) {
                var result = parts
                result.before = bare.prefix.map { [$0 + hyphen] } ?? []
                if isKnown(bare.rest) {
                    result.stem = bare.rest
                    // "Sebotol" is one bottle, "sebesar" is as big as.
                    if bare.prefix == scalars("se"), countsThings(bare.rest, lexicon) { result.before = [one] }
                    return result
                }
                for suffix in suffixes
                where bare.rest.count > suffix.count + 2 && bare.rest.suffix(suffix.count) == suffix {
                    result.stem = Array(bare.rest.dropLast(suffix.count))
                    if isKnown(result.stem), !isExcess(bare.prefix, suffix) { return result }
                }
            }
        }
        // The owner is taken off a word that nobody knows; other endings may belong to it.
        return candidates.last { parts in parts.behind.contains { owners.contains($0) } } ?? Parts(stem: word)
    }

    private static func countsThings(_ word: [UInt32], _ lexicon: Lexicon) -> Bool {
        let wordClass = lexicon.entry(StableHash.of(word))?.wordClass
        return wordClass == .measure || wordClass == .classifier
    }

    /// Whether prefix and suffix together say "too": "kebesaran".
    private static func isExcess(_ prefix: [UInt32]?, _ suffix: [UInt32]) -> Bool {
        prefix == scalars("ke") && suffix == scalars("an")
    }

    /// The word itself, then what is left without each prefix that it may have, with the letter that the prefix ate.
    private static func withoutPrefix(_ word: [UInt32]) -> [(prefix: [UInt32]?, rest: [UInt32])] {
        var result: [(prefix: [UInt32]?, rest: [UInt32])] = [(nil, word)]
        for (prefix, eaten) in prefixes where word.count > prefix.count + 2 && word.prefix(prefix.count) == prefix[...]
        {
            result.append((prefix, eaten + word.dropFirst(prefix.count)))
        }
        return result
    }

    private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
    private static let one = scalars("satu")
    private static let hyphen = scalars("-")
    private static let clitics = ["nya", "kah", "lah", "pun", "ku", "mu"].map(scalars)
    private static let owners = ["-nya", "-ku", "-mu"].map(scalars)
    private static let suffixes = ["kan", "an", "in", "i"].map(scalars)
    private static let prefixes: [(prefix: [UInt32], eaten: [UInt32])] = [
        ("meng", ""), ("meng", "k"), ("menge", ""), ("meny", "s"), ("mem", ""), ("mem", "p"), ("men", ""), ("men", "t"),
        ("me", ""), ("peng", ""), ("peng", "k"), ("peny", "s"), ("pem", ""), ("pem", "p"), ("pen", ""), ("pen", "t"),
        ("pe", ""), ("ber", ""), ("be", ""), ("di", ""), ("ter", ""), ("ku", ""), ("kau", ""), ("ng", ""), ("ng", "k"),
        ("ny", "s"), ("ny", "c"), ("n", "t"), ("nge", ""), ("se", ""), ("ke", ""), ("m", "p"),
    ].map { (scalars($0.0), scalars($0.1)) }
}
