import Languages
import Testing

@testable import PhraseMatching

/// The tables hold together: every line says something, and says it once.
@Suite struct TableTests {
    private struct Line {
        var wordClass: WordClass
        var words: [String]
    }

    private static let tables: [(LanguageTag, String)] = [
        (.english, TableTexts.english), (.vietnamese, TableTexts.vietnamese), (.thai, TableTexts.thai),
        (.indonesian, TableTexts.indonesian), (.malay, TableTexts.malay), (.chinese, TableTexts.chinese),
        (.korean, TableTexts.korean), (.japanese, TableTexts.japanese), (.khmer, TableTexts.khmer),
        (.lao, TableTexts.lao), (.burmese, TableTexts.burmese),
    ]

    private static func lines(_ table: String) throws -> [Line] {
        try table.split(separator: "\n").compactMap { line in
            let content = line.split(separator: "#", omittingEmptySubsequences: false)[0]
            let fields = content.split(separator: "\t").map { $0.trimmingCharacters() }.filter { !$0.isEmpty }
            guard let name = fields.first else { return nil }
            let wordClass = try #require(WordClass(rawValue: name), "\(line)")
            #expect(fields.count > 1, "\(line)")
            return Line(wordClass: wordClass, words: Array(fields.dropFirst()))
        }
    }

    /// Words of one group are looked up in one dictionary, where the last meaning would win.
    private static func group(_ wordClass: WordClass) -> Int {
        switch wordClass {
        case .tail, .ending, .helper, .notTail, .bindTail: 1
        case .final, .askFinal: 2
        case .joinedNumber: 3
        default: 0
        }
    }

    @Test(arguments: LanguageTag.known)
    func everyKnownLanguageHasATable(_ language: LanguageTag) throws {
        let table = try #require(Self.tables.first { $0.0 == language }?.1)
        #expect(try Self.lines(table).flatMap(\.words).count > 200)
        #expect(Analyser(language: language) != nil)
    }

    @Test(arguments: LanguageTag.known)
    func noWordHasTwoMeanings(_ language: LanguageTag) throws {
        let table = try #require(Self.tables.first { $0.0 == language }?.1)
        var meanings: [String: String] = [:]
        for line in try Self.lines(table) where line.wordClass != .opposite {
            let isNumber = Int(line.words[0]) != nil
            // In light classes all words mean nothing; in the others the first names the meaning.
            let isLight = !line.wordClass.isStrong && Self.weakClasses.contains(line.wordClass) == false
            let meaning = "\(line.wordClass) \(isLight ? "" : line.words[0])"
            for word in line.words.dropFirst(isNumber ? 1 : 0) {
                let key = "\(Self.group(line.wordClass)) \(word)"
                let known = meanings.updateValue(meaning, forKey: key)
                #expect(known == nil || known == meaning, "\(word): \(known ?? "") and \(meaning)")
            }
        }
    }

    private static let weakClasses: Set<WordClass> = [.weak, .measure, .deixis, .degree, .setting, .courtesy]

    /// A light phrase must not swallow a word that counts: "is today" is not light.
    @Test(arguments: [LanguageTag.english])
    func lightPhrasesHoldNoTimesNumbersOrDirections(_ language: LanguageTag) throws {
        let lines = try Self.lines(TableTexts.english)
        let counted: Set<WordClass> = [.time, .way, .person, .multiplier, .ordinal]
        let words = Set(lines.filter { counted.contains($0.wordClass) }.flatMap(\.words).filter { !$0.contains(" ") })
        let allowed: Set<String> = [
            "they", "in", "up", "down", "next", "off", "out", "back", "right", "early", "ahead", "forward", "front",
        ]
        for line in lines where [.light, .want, .info, .ask, .exist, .has].contains(line.wordClass) {
            for phrase in line.words {
                let swallowed = phrase.split(separator: " ").map(String.init).filter {
                    words.contains($0) && !allowed.contains($0)
                }
                #expect(swallowed.isEmpty, "\(phrase) swallows \(swallowed)")
            }
        }
    }

    @Test(arguments: LanguageTag.known)
    func oppositesAreTwoMeanings(_ language: LanguageTag) throws {
        let table = try #require(Self.tables.first { $0.0 == language }?.1)
        let lines = try Self.lines(table)
        let heads = Set(lines.filter { $0.wordClass != .opposite }.map { $0.words[0] })
        for line in lines where line.wordClass == .opposite {
            #expect(line.words.count == 2)
            #expect(line.words.allSatisfy(heads.contains), "\(line.words)")
        }
    }
}

extension Substring {
    fileprivate func trimmingCharacters() -> String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
