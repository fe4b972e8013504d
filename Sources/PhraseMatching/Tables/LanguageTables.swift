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

    private static func lexicon(_ table: String, _ script: Script, _ morphology: any Morphology) -> Lexicon {
        Lexicon(table: table, script: script, prepare: morphology.forms)
    }

    private static let english = lexicon(TableTexts.english, .spaced, EnglishMorphology())
    private static let vietnamese = lexicon(TableTexts.vietnamese, .spaced, InvariantMorphology())
    private static let thai = lexicon(TableTexts.thai, .unspaced, ClusterMorphology())
    private static let indonesian = lexicon(TableTexts.indonesian, .spaced, MalayMorphology())
    private static let malay = lexicon(TableTexts.malay, .spaced, MalayMorphology())
    private static let chinese = lexicon(TableTexts.chinese, .unspaced, ClusterMorphology())
    private static let korean = lexicon(TableTexts.korean, .agglutinated, KoreanMorphology())
    private static let japanese = lexicon(TableTexts.japanese, .unspaced, ClusterMorphology())
    private static let khmer = lexicon(TableTexts.khmer, .unspaced, ClusterMorphology())
    private static let lao = lexicon(TableTexts.lao, .unspaced, ClusterMorphology())
    private static let burmese = lexicon(TableTexts.burmese, .unspaced, ClusterMorphology())
}

/// The tables as they are written, one file a language.
enum TableTexts {}
