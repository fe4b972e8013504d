/// Translations that mean nothing but look right: letters of the language's script, and the same digits.
///
/// The same text gives the same translation, and different texts different ones, so that a test can tell whether an
/// answer belongs to its question.
public enum Pseudo {
    static let languages: [(tag: String, name: String)] = [
        ("en", "English"), ("vi", "Vietnamese"), ("th", "Thai"), ("id", "Indonesian"), ("ms", "Malay"),
        ("zh-CN", "Chinese"), ("ko", "Korean"), ("ja", "Japanese"), ("km", "Khmer"), ("lo", "Lao"), ("my", "Burmese"),
    ]

    /// 26 letters of the scripts that are not Latin.
    private static let alphabets: [String: [Unicode.Scalar]] = [
        "th": run(from: 0x0E01), "zh-CN": run(from: 0x4E00), "ko": run(from: 0xAC00), "ja": run(from: 0x30A2),
        "km": run(from: 0x1780), "my": run(from: 0x1000), "lo": Array("ກຂຄງຈຊຍດຕຖທນບປຜຝພຟມຢຣລວສຫອ".unicodeScalars),
    ]

    private static func run(from first: UInt32) -> [Unicode.Scalar] {
        (first..<first + 26).compactMap { Unicode.Scalar($0) }
    }

    /// Translates into a language, after a fashion.
    public static func translate(_ text: String, into language: String) -> String {
        guard let alphabet = alphabets[language] else { return "\(text) (\(language))" }
        var translation = ""
        for scalar in text.lowercased().unicodeScalars {
            let letter = Int(scalar.value) - 0x61
            translation.unicodeScalars.append(alphabet.indices.contains(letter) ? alphabet[letter] : scalar)
        }
        return translation
    }
}
