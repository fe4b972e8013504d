import Languages

/// Looks for signs that an answer is not a translation. What is in doubt is neither stored nor spoken.
///
/// The checks look at form only. That an answer passes does not make it right; that one fails makes it likely wrong.
enum TranslationCheck {
    /// What is wrong with an answer. The raw value completes "The cloud's answer is not used:".
    enum Doubt: String, Hashable {
        case empty = "it is empty"
        case refusal = "it is a refusal and not a translation"
        case cutShort = "it was cut short"
        case webPage = "it is a piece of a web page"
        case tooLong = "it is far too long for what was said"
        case severalLines = "it has several lines where one was said"
        case untranslated = "it is not in the language that was asked for"
        case otherNumbers = "its numbers are not those that were said"
    }

    /// What is wrong with an answer; `nil` when nothing is seen to be.
    static func doubt(
        _ answer: String, translates text: String, from source: LanguageTag, to target: LanguageTag
    ) -> Doubt? {
        if answer.isEmpty { return .empty }
        if isWebPage(answer) { return .webPage }
        if isRefusal(answer, of: text, to: target) { return .refusal }
        if answer.contains(where: \.isNewline), !text.contains(where: \.isNewline) { return .severalLines }
        // Four times as long, and a sentence more for what is very short.
        if length(answer) > 4 * length(text) + 60 { return .tooLong }
        if isUntranslated(answer, of: text, from: source, to: target) { return .untranslated }
        if !Numbers.agree(text, answer) { return .otherNumbers }
        return nil
    }

    private static func isWebPage(_ answer: String) -> Bool {
        let start = answer.prefix(200).lowercased()
        return start.hasPrefix("<!doctype") || ["<html", "<head", "<body", "<script"].contains { start.contains($0) }
    }

    /// Phrases in which a model speaks about itself or about the task, which nobody says at a counter.
    private static let modelPhrases = [
        "as an ai", "language model", "i cannot assist with", "i can't assist with", "unable to translate",
        "can't translate", "cannot translate", "here is the translation", "here's the translation", "translation:",
        "no translation", "provide the text", "provided text", "openai",
    ]

    /// Ways in which an English refusal starts. Into English they may be what the customer said.
    private static let refusalStarts = [
        "i'm sorry, but i", "i’m sorry, but i", "sorry, but i can", "i cannot ", "i can't ",
    ]

    private static func isRefusal(_ answer: String, of text: String, to target: LanguageTag) -> Bool {
        let answer = answer.lowercased()
        let text = text.lowercased()
        if modelPhrases.contains(where: { answer.contains($0) && !text.contains($0) }) { return true }
        return target.primary != "en" && refusalStarts.contains { answer.hasPrefix($0) }
    }

    /// Characters, where one of a script with a sign for a syllable or a word counts as three letters.
    private static func length(_ text: String) -> Int {
        text.reduce(0) { $0 + ($1.unicodeScalars.first.map { Script(of: $0).isDense } == true ? 3 : 1) }
    }

    private static func isUntranslated(
        _ answer: String, of text: String, from source: LanguageTag, to target: LanguageTag
    ) -> Bool {
        let scripts = Script.all(of: target)
        let letters = answer.unicodeScalars.filter(\.properties.isAlphabetic)
        guard !letters.isEmpty, source.primary != target.primary else { return false }
        let ofTarget = letters.count { scripts.contains(Script(of: $0)) }
        // A name or a brand may keep its Latin letters, but most of a sentence may not. Foreign letters in a language
        // that is written in Latin ones are less likely still.
        let needed = scripts.contains(.latin) ? 0.7 : 0.3
        if Double(ofTarget) < needed * Double(letters.count) { return true }
        // The same words again are no translation, unless they are one or two: "OK", "Wi-Fi", "taxi".
        return text.split(whereSeparator: \.isWhitespace).count > 2 && answer.lowercased() == text.lowercased()
    }
}

/// The scripts of the languages that Parley is made for.
private enum Script {
    case latin, thai, lao, khmer, burmese, han, kana, hangul, other

    init(of scalar: Unicode.Scalar) {
        self =
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: .latin
            case 0x0E00...0x0E7F: .thai
            case 0x0E80...0x0EFF: .lao
            case 0x1780...0x17FF, 0x19E0...0x19FF: .khmer
            case 0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: .burmese
            case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: .han
            case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: .kana
            case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: .hangul
            default: .other
            }
    }

    /// Whether a character is about a syllable or a word.
    var isDense: Bool { self == .han || self == .kana || self == .hangul }

    /// The scripts that a language is written in. A language that is not known may be in any.
    static func all(of language: LanguageTag) -> Set<Script> {
        switch language.primary {
        case "en", "vi", "id", "ms": [.latin]
        case "th": [.thai]
        case "lo": [.lao]
        case "km": [.khmer]
        case "my": [.burmese]
        case "zh": [.han]
        case "ja": [.han, .kana]
        case "ko": [.hangul]
        default: [.latin, .thai, .lao, .khmer, .burmese, .han, .kana, .hangul, .other]
        }
    }
}

/// Compares the numbers that two texts write in digits.
private enum Numbers {
    /// Whether the numbers of a text are those of its translation. A translation may spell numbers out, which is not
    /// looked into, but it may not have others.
    static func agree(_ text: String, _ translation: String) -> Bool {
        let said = runs(in: text)
        let translated = runs(in: translation)
        return said.isEmpty || translated.isEmpty || said.sorted() == translated.sorted()
    }

    /// Runs of digits of any script, in ASCII, without separators between thousands and without leading zeros.
    private static func runs(in text: String) -> [String] {
        var runs: [String] = []
        var run = ""
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if let digit = digit(scalar) {
                run.append(String(digit))
            } else if !run.isEmpty, isSeparator(scalar), groupFollows(scalars, after: index) {
                continue
            } else if !run.isEmpty {
                runs.append(run)
                run = ""
            }
        }
        if !run.isEmpty { runs.append(run) }
        return runs.map { run in
            let digits = run.drop { $0 == "0" }
            return digits.isEmpty ? "0" : String(digits)
        }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
        return Int(value)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "," || scalar == "." || scalar == "\u{A0}" || scalar == "\u{202F}"
    }

    /// Whether exactly three digits follow: then the separator stands between thousands.
    private static func groupFollows(_ scalars: [Unicode.Scalar], after index: Int) -> Bool {
        let group = scalars[(index + 1)...].prefix(4)
        return group.prefix(3).count { digit($0) != nil } == 3 && (group.count == 3 || digit(group[index + 4]) == nil)
    }
}

extension StringProtocol {
    /// Without white space, line breaks included, at both ends.
    var trimmingWhitespace: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
