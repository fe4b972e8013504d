import Languages

/// The tables of the languages that the gate knows. Each is read when its language is first used, and then kept.
enum LanguageTables {
    static func table(for language: LanguageTag) -> (lexicon: Lexicon, morphology: any Morphology)? {
        switch language.primary {
        case "en": (english, EnglishMorphology())
        case "vi": (vietnamese, InvariantMorphology())
        case "th": (thai, ClusterMorphology())
        case "id": (indonesian, MalayMorphology())
        case "ms": (malay, MalayMorphology())
        case "zh": (chinese, ClusterMorphology())
        case "ko": (korean, KoreanMorphology())
        case "ja": (japanese, ClusterMorphology())
        case "km": (khmer, ClusterMorphology())
        case "lo": (lao, ClusterMorphology())
        case "my": (burmese, ClusterMorphology())
        default: nil
        }
    }

    /// How the language puts its numbers together.
    static func numerals(for language: LanguageTag) -> NumeralReader {
        readers[language.primary] ?? NumeralReader(language)
    }

    private static let readers: [String: NumeralReader] = LanguageTag.known.reduce(into: [:]) {
        $0[$1.primary] = NumeralReader($1)
    }

    private static func lexicon(
        _ language: LanguageTag, _ table: String, _ script: Script, _ order: WordOrder, _ morphology: any Morphology
    ) -> Lexicon {
        // A table need not be written in the spelling of the normal form.
        Lexicon(table: table, language: language, script: script, order: order) { word in
            let forms = morphology.forms(of: word)
            return script == .unspaced ? forms.map { NormalisedText.wordForm(of: $0, language: language) } : forms
        }
    }

    private static let english = lexicon(
        .english, TableTexts.english, .spaced, .verbMedial, EnglishMorphology())
    private static let vietnamese = lexicon(
        .vietnamese, TableTexts.vietnamese, .spaced, .verbMedial, InvariantMorphology())
    private static let thai = lexicon(
        .thai, TableTexts.thai, .unspaced, .verbMedial, ClusterMorphology())
    private static let indonesian = lexicon(
        .indonesian, TableTexts.indonesian, .spaced, .verbMedial, MalayMorphology())
    private static let malay = lexicon(
        .malay, TableTexts.malay, .spaced, .verbMedial, MalayMorphology())
    private static let chinese = lexicon(
        .chinese, TableTexts.chinese, .unspaced, .verbMedial, ClusterMorphology())
    private static let korean = lexicon(
        .korean, TableTexts.korean, .agglutinated, .verbFinal, KoreanMorphology())
    private static let japanese = lexicon(
        .japanese, TableTexts.japanese, .unspaced, .verbFinal, ClusterMorphology())
    private static let khmer = lexicon(
        .khmer, TableTexts.khmer, .unspaced, .verbMedial, ClusterMorphology())
    private static let lao = lexicon(
        .lao, TableTexts.lao, .unspaced, .verbMedial, ClusterMorphology())
    private static let burmese = lexicon(
        .burmese, TableTexts.burmese, .unspaced, .verbFinal, ClusterMorphology())
}

/// The tables as they are written, one file a language.
enum TableTexts {}
