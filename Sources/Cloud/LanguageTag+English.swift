import Languages

extension LanguageTag {
    /// The language's name in English, as models know it best; the tag itself when it is not a known one.
    var englishName: String {
        switch self {
        case .english: "English"
        case .vietnamese: "Vietnamese"
        case .thai: "Thai"
        case .indonesian: "Indonesian"
        case .malay: "Malay"
        case .chinese: "Chinese"
        case .korean: "Korean"
        case .japanese: "Japanese"
        case .khmer: "Khmer"
        case .lao: "Lao"
        case .burmese: "Burmese"
        default: rawValue
        }
    }
}
