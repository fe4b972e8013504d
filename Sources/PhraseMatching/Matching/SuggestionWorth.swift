import Languages

/// What a suggestion must have in common with what was said to be worth reading.
///
/// It is measured on the subject, without the words that only say what a sentence is for: "Can you show me on the map?"
/// shares half its letters with "Can you fly me to the moon?" and nothing of its subject. Sentences of other subjects
/// share more or less of it by chance, by how a language spells and how many words the table knows: so each language has
/// a limit of its own, above what 95 of a hundred sentences of other subjects reach with the nearest phrase of a pack.
enum SuggestionWorth {
    /// The least worth, 0 to 1, of a phrase that is shown.
    static func least(in language: LanguageTag) -> Double {
        switch language.primary {
        case "vi", "th": 0.31
        case "zh": 0.22
        case "ko", "ja": 0.295
        case "km": 0.33
        case "lo": 0.38
        case "my": 0.44
        default: 0.305
        }
    }

    /// What the share of meanings counts beside the cosine: all words the same in meaning and none in letters is a near
    /// phrase, half of them is a doubtful one.
    static let ofMeaning = 0.6
}
