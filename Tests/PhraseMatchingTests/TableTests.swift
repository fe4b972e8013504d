import Languages
import Testing

@testable import PhraseMatching

/// The tables hold together: every line says something, and says it once.
@Suite struct TableTests {
    private struct Line {
        var kind: Lexicon.Kind
        var words: [String]
    }

    private static let tables: [(LanguageTag, String)] = [
        (.english, TableTexts.english), (.vietnamese, TableTexts.vietnamese), (.thai, TableTexts.thai),
        (.indonesian, TableTexts.indonesian), (.malay, TableTexts.malay), (.chinese, TableTexts.chinese),
        (.korean, TableTexts.korean), (.japanese, TableTexts.japanese), (.khmer, TableTexts.khmer),
        (.lao, TableTexts.lao), (.burmese, TableTexts.burmese),
    ]

    private static func lines(_ table: String) throws -> [Line] {
        try TableLines(table).map { fields in
            let kind = try #require(Lexicon.Kind(fields[0]), "\(fields)")
            #expect(fields.count > 1, "\(fields)")
            return Line(kind: kind, words: Array(fields.dropFirst()))
        }
    }

    /// Words of one group are looked up in one dictionary, where the last meaning would win.
    private static func group(_ kind: Lexicon.Kind) -> Int {
        switch kind.place {
        case .tail, .ending, .helper: 1
        case .final: 2
        case .joined: 3
        case .start: 4
        case .anywhere, .vocative, .moved: 0
        }
    }

    @Test(arguments: LanguageTag.known)
    func everyKnownLanguageHasATable(_ language: LanguageTag) throws {
        let table = try #require(Self.tables.first { $0.0 == language }?.1)
        #expect(try Self.lines(table).flatMap(\.words).count > 200)
        #expect(Analyser(language: language) != nil)
    }

    /// In its place a word has one meaning: a class, what it adds to the frame, and in classes of content the line's name.
    @Test(arguments: LanguageTag.known)
    func noWordHasTwoMeanings(_ language: LanguageTag) throws {
        let table = try #require(Self.tables.first { $0.0 == language }?.1)
        var meanings: [String: String] = [:]
        for line in try Self.lines(table) where ![.opposite, .echo].contains(line.kind.wordClass) {
            let isNumber = line.kind.wordClass == .ordinal
            let isContent = line.kind.wordClass.mark == nil && !Self.omitted.contains(line.kind.wordClass)
            let meaning = "\(line.kind.wordClass) \(line.kind.frame.rawValue) \(isContent ? line.words[0] : "")"
            // The first word names the meaning, which may stand on lines of several classes.
            for word in line.words.dropFirst() where !isNumber || line.words.first != word {
                let key = "\(Self.group(line.kind)) \(word)"
                let known = meanings.updateValue(meaning, forKey: key)
                #expect(known == nil || known == meaning, "\(word): \(known ?? "") and \(meaning)")
            }
        }
    }

    /// Classes whose words mean nothing where they may be left out.
    private static let omitted: Set<WordClass> = [.article, .filler, .grammar, .opener, .closer, .questionCloser]

    /// No lemma vanishes: a person, a measure or a word of scope that is said alone is there.
    @Test(arguments: LanguageTag.known)
    func noLemmaIsEmpty(_ language: LanguageTag) throws {
        let table = try #require(Self.tables.first { $0.0 == language }?.1)
        let analyser = try #require(Analyser(language: language))
        let lines = try Self.lines(table)
        // A Burmese counter of people is a particle when it ends the sentence, and a sentence of one word is its end.
        let fillers = Set(lines.filter { $0.kind.wordClass == .filler }.flatMap(\.words))
        for line in lines where [.person, .measure, .scope].contains(line.kind.wordClass) {
            for word in line.words.dropFirst(line.words.count > 1 ? 1 : 0)
            where line.kind.place == .anywhere && !fillers.contains(word) {
                let reading = analyser.read(NormalisedText(word, language: language))
                #expect(!reading.items.isEmpty || !reading.frame.isEmpty, "\(word)")
            }
        }
    }

    /// Every kind of denial, of duty and of leave that a language tells apart has a line. Leave is asked for with "can" and
    /// a question, existence with "have" and a question, and Japanese has no form for the time to come.
    @Test(arguments: LanguageTag.known)
    func theClosedClassesAreThere(_ language: LanguageTag) throws {
        let table = try #require(Self.tables.first { $0.0 == language }?.1)
        let lines = try Self.lines(table)
        let classes = Set(lines.map(\.kind.wordClass))
        for needed: WordClass in [
            .me, .you, .person, .wish, .please, .has, .ask, .must, .can, .done, .scope, .join, .not, .bind,
            .which, .time, .way, .same, .act, .service, .courtesy, .intense, .slight, .measure,
        ] {
            let isThere =
                classes.contains(needed) || lines.contains { needed.mark.map($0.kind.frame.contains) ?? false }
            #expect(isThere, "\(needed)")
        }
    }

    @Test(arguments: LanguageTag.known)
    func oppositesAreTwoMeanings(_ language: LanguageTag) throws {
        let table = try #require(Self.tables.first { $0.0 == language }?.1)
        let lines = try Self.lines(table)
        let heads = Set(lines.filter { $0.kind.wordClass != .opposite }.map { $0.words[0] })
        for line in lines where line.kind.wordClass == .opposite {
            #expect(line.words.count == 2)
            #expect(line.words.allSatisfy(heads.contains), "\(line.words)")
        }
    }
}
