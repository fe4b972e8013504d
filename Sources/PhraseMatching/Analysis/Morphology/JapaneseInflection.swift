/// The stems of Japanese verbs and adjectives, so that a table lists a word once.
///
/// A word of the table that ends in `5` is a verb of five rows (送る5), in `1` a verb of one row (借りる1), in `i` an
/// adjective (寒いi). The endings that follow a stem are words of the table themselves.
enum JapaneseInflection {
    static func forms(of word: String) -> [String] {
        guard let mark = word.last, "51i".contains(mark), word.unicodeScalars.first.map({ $0.value > 0x3000 }) == true
        else { return [word] }
        let base = String(word.dropLast())
        let stem = String(base.dropLast())
        switch mark {
        case "1": return [base, stem]
        case "i": return ["い", "く", "かっ", "けれ", "さ", "すぎ", "め"].map { stem + $0 }
        default:
            guard let row = base.last.flatMap({ rows[$0] }) else { return [base] }
            return row.map { stem + String($0) }
        }
    }

    /// By the last sound of the dictionary form: the other sounds that the stem may end in.
    private static let rows: [Character: String] = [
        "う": "うわいえおっ", "く": "くかきけこい", "ぐ": "ぐがぎげごい", "す": "すさしせそ", "つ": "つたちてとっ", "ぬ": "ぬなにねのん",
        "ぶ": "ぶばびべぼん", "む": "むまみめもん", "る": "るらりれろっ",
    ]
}
