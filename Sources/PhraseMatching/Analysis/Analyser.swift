import Languages

/// Reads what carries meaning out of a text, with the table of its language.
struct Analyser: Sendable {
    /// What the language's words are; `nil` for a language without a table.
    let lexicon: Lexicon
    /// Licences that are not given, to see what each of them is worth.
    let withheld: Set<Licence>
    private let morphology: any Morphology
    private let numerals: NumeralReader

    /// `nil` for a language without a table: there only equal texts are the same.
    init?(language: LanguageTag, withholding withheld: Set<Licence> = []) {
        self.withheld = withheld
        guard let (lexicon, morphology) = LanguageTables.table(for: language) else { return nil }
        self.lexicon = lexicon
        numerals = LanguageTables.numerals(for: language)
        self.morphology = morphology
    }

    func read(_ text: NormalisedText) -> Reading {
        var units = morphology.units(of: text.scalars, lexicon: lexicon)
        if !units.isEmpty { units[0].opensClause = true }
        for index in units.indices.dropFirst()
        where text.breaks.contains(where: {
            Int(units[index - 1].end) <= $0.offset && $0.offset <= Int(units[index].start)
        }) {
            units[index].opensClause = true
        }
        let runs = numerals.runs(in: text.scalars)
        let pieces = Segmenter(lexicon: lexicon).pieces(of: units, numbers: runs.map { $0.reading?.range ?? $0.range })
        var reader = Reader(
            lexicon: lexicon, withheld: withheld, pieces: pieces, units: units, numbers: runs,
            hasQuestionMark: text.hasQuestionMark)
        return reader.read(text.scalars)
    }
}

/// How the words of a language are found and brought into the form in which its table lists them.
protocol Morphology: Sendable {
    /// The units of a normal form.
    func units(of scalars: [UInt32], lexicon: Lexicon) -> [Segmenter.Unit]
    /// The forms in which units spell a word of the table.
    func forms(of word: String) -> [[UInt32]]
}
