/// Indonesian and Malay words: clitics taken off, and prefixes and suffixes when the table knows what is left.
struct MalayMorphology: Morphology {
    func units(of scalars: [UInt32], lexicon: Lexicon) -> [Segmenter.Unit] {
        SpacedWords.split(scalars).map { word in
            Segmenter.Unit(
                start: word.start, end: word.end, form: Self.stem(Array(word.scalars), lexicon: lexicon), isSpaced: true
            )
        }
    }

    func forms(of word: String) -> [[UInt32]] {
        [word.unicodeScalars.map(\.value)]
    }

    private static func stem(_ word: [UInt32], lexicon: Lexicon) -> [UInt32] {
        func isKnown(_ form: [UInt32]) -> Bool {
            form.count > 1 && (lexicon.entry(StableHash.of(form)) != nil || lexicon.isPrefix(StableHash.of(form)))
        }
        if word.count < 4 || isKnown(word) { return word }
        var withoutClitics = [word]
        for clitic in clitics where word.count > clitic.count + 2 && word.suffix(clitic.count) == clitic {
            withoutClitics.append(Array(word.dropLast(clitic.count)))
        }
        for form in withoutClitics where isKnown(form) { return form }
        for form in withoutClitics {
            for bare in withoutPrefix(form) {
                if isKnown(bare) { return bare }
                for suffix in suffixes where bare.count > suffix.count + 2 && bare.suffix(suffix.count) == suffix {
                    let base = Array(bare.dropLast(suffix.count))
                    if isKnown(base) { return base }
                }
            }
        }
        return withoutClitics.last ?? word
    }

    /// The word itself, then what is left without each prefix that it may have, with the letter that the prefix ate.
    private static func withoutPrefix(_ word: [UInt32]) -> [[UInt32]] {
        var result = [word]
        for (prefix, eaten) in prefixes where word.count > prefix.count + 2 && word.prefix(prefix.count) == prefix[...]
        {
            result.append(eaten + word.dropFirst(prefix.count))
        }
        return result
    }

    private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
    private static let clitics = ["nya", "kah", "lah", "pun", "ku", "mu"].map(scalars)
    private static let suffixes = ["kan", "an", "i"].map(scalars)
    private static let prefixes: [(prefix: [UInt32], eaten: [UInt32])] = [
        ("meng", ""), ("meng", "k"), ("menge", ""), ("meny", "s"), ("mem", ""), ("mem", "p"), ("men", ""), ("men", "t"),
        ("me", ""), ("peng", ""), ("peng", "k"), ("peny", "s"), ("pem", ""), ("pem", "p"), ("pen", ""), ("pen", "t"),
        ("pe", ""), ("ber", ""), ("be", ""), ("di", ""), ("ter", ""), ("ng", ""), ("ng", "k"), ("ny", "s"), ("n", "t"),
        ("nge", ""), ("se", ""), ("ke", ""), ("m", "p"),
    ].map { (scalars($0.0), scalars($0.1)) }
}
