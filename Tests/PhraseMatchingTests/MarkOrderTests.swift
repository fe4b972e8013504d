import Foundation
import Languages
import Testing

@testable import PhraseMatching

/// The same text in another order of marks is the same text.
@Suite struct MarkOrderTests {
    /// The wordings of a language in the pack that comes with the project.
    static func wordings(_ language: String) throws -> [String] {
        var folder = URL(filePath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        let file = folder.appending(path: "packs/counter-essentials/phrases.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(cells)
        let column = try #require(lines.first?.firstIndex(of: language))
        return lines.dropFirst().flatMap { cells in
            cells[column].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    private static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }

    /// What can change places behind a base: marks, and a sign with the letter that it puts below.
    private static func units(_ scalars: [UInt32], from start: Int) -> [[UInt32]] {
        var units: [[UInt32]] = []
        var position = start
        while position < scalars.count {
            switch scalars[position] {
            case 0x17D2, 0x1039:
                units.append(Array(scalars[position...].prefix(2)))
                position += 2
            case 0x0E31, 0x0E33...0x0E3A, 0x0E47...0x0E4E, 0x0EB1, 0x0EB3...0x0EBC, 0x0EC8...0x0ECE,
                0x17B6...0x17D1, 0x17DD, 0x102B...0x1032, 0x1036...0x103E:
                units.append([scalars[position]])
                position += 1
            default: return units
            }
        }
        return units
    }

    private static func permutations(_ units: [[UInt32]]) -> [[[UInt32]]] {
        guard units.count > 1 else { return [units] }
        return units.indices.flatMap { index in
            var rest = units
            let first = rest.remove(at: index)
            return permutations(rest).map { [first] + $0 }
        }
    }

    /// Subscripts other than ro show in the order in which they are written.
    private static func showsTheSame(_ order: [[UInt32]], as units: [[UInt32]]) -> Bool {
        func stacked(_ units: [[UInt32]]) -> [[UInt32]] { units.filter { $0.count == 2 && $0[1] != 0x179A } }
        return stacked(order) == stacked(units)
    }

    private static func text(_ scalars: some Sequence<UInt32>) -> String {
        String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }

    @Test(arguments: [("th", 500), ("lo", 300), ("km", 1_200), ("my", 2_500)])
    func everyOrderOfTheMarksOfAWordingIsTheSameText(_ tag: String, _ least: Int) throws {
        let language = LanguageTag(rawValue: tag)
        var tried = 0
        for wording in try Self.wordings(tag) {
            let scalars = wording.unicodeScalars.map(\.value)
            let expected = TextNormaliser.normalise(wording, language: language)
            var position = 1
            while position < scalars.count {
                let units = Self.units(scalars, from: position)
                let length = units.joined().count
                // The signs of a kinzi belong to no base.
                let isKinzi = scalars[position...].starts(with: [0x103A, 0x1039])
                if units.count > 1, !isKinzi {
                    for order in Self.permutations(units) where Self.showsTheSame(order, as: units) {
                        let changed = scalars[..<position] + order.joined() + scalars[(position + length)...]
                        let normal = TextNormaliser.normalise(Self.text(changed), language: language)
                        #expect(normal == expected, "\(wording): \(order) at \(position)")
                        tried += 1
                    }
                }
                position += max(length, 1)
            }
        }
        #expect(tried >= least)
    }

    /// What is typed apart, doubled, or in an older spelling, beside what it is.
    @Test(arguments: [
        ("น\u{0E4D}\u{0E49}า", LanguageTag.thai, "น\u{0E49}\u{0E33}"),
        ("น\u{0E49}\u{0E4D}า", .thai, "น\u{0E49}\u{0E33}"),
        ("น\u{0E33}\u{0E49}", .thai, "น\u{0E49}\u{0E33}"),
        ("ก\u{0E49}\u{0E49}", .thai, "ก\u{0E49}"),
        ("ช\u{0E34}\u{0E4D}", .thai, "ช\u{0E36}"),
        ("เเพง", .thai, "แพง"),
        ("มๅ ฤๅ", .thai, "มา ฤๅ"),
        ("ຫນຶ່ງ ຫມໍ ຫລາຍ ຫຣາຍ", .lao, "ໜຶ່ງ ໝໍ ຫຼາຍ ຫຼາຍ"),
        ("ນໍ້າ ນ້ໍາ", .lao, "ນ້ຳ ນ້ຳ"),
        ("ວັຽກ ຣາຄາ ເມັຽ ເຮຽ", .lao, "ວຽກ ລາຄາ ເມຍ ເຮຍ"),
        ("ສ\u{0EC8}\u{0EB5}", .lao, "ສີ່"),
        ("ក\u{17D2}\u{179A}\u{17D2}ស", .khmer, "ក\u{17D2}ស\u{17D2}\u{179A}"),
        ("កណ\u{17D2}ដាល", .khmer, "កណ\u{17D2}តាល"),
        ("ក\u{17C1}\u{17B8} ក\u{17C1}\u{17B6}", .khmer, "កើ កោ"),
        ("ប\u{17BB}\u{17B7}ច", .khmer, "ប៊ិច"),
        ("អោយ ឲ្យ", .khmer, "ឱ្យ ឱ្យ"),
        ("ឥ\u{1025}\u{102E}း", .burmese, "ឥဦး"),
        ("ဥာဏ် ဥ်", .burmese, "ဉာဏ် ဉ်"),
        ("သြဂုတ် ဩဂုတ်", .burmese, "သြဂုတ် သြဂုတ်"),
        ("စျေး ဈေး", .burmese, "ဈေး ဈေး"),
        ("ပြသ္သနာ", .burmese, "ပြဿနာ"),
        ("၀ယ် ၂၀၀", .burmese, "ဝယ် 200"),
        ("င\u{103A}\u{1037} င\u{1037}\u{103A}", .burmese, "င\u{1037}\u{103A} င\u{1037}\u{103A}"),
    ])
    func spellingsOfOneTextAreOne(_ text: String, _ language: LanguageTag, _ expected: String) {
        #expect(TextNormaliser.normalise(text, language: language) == expected)
    }

    @Test(arguments: ["th", "lo", "km", "my"])
    func marksThatCarryNothingAndSpacesAreNotLookedAt(_ tag: String) throws {
        let language = LanguageTag(rawValue: tag)
        for wording in try Self.wordings(tag) where !wording.contains("{") {
            let matcher = Matcher(wordings: [PhraseWording(phrase: "it", language: language, text: wording)])
            for mark in ["\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}"] {
                let text = wording.unicodeScalars.map { String($0) }.joined(separator: mark)
                #expect(matcher.match(text, language: language).phrase == "it", "\(wording)")
            }
            let joined = wording.filter { $0 != " " }
            #expect(matcher.match(joined, language: language).phrase == "it", "\(wording)")
        }
    }

    private static let tables: [LanguageTag: String] = [
        .thai: TableTexts.thai, .lao: TableTexts.lao, .khmer: TableTexts.khmer, .burmese: TableTexts.burmese,
        .chinese: TableTexts.chinese, .japanese: TableTexts.japanese,
    ]

    /// Every word of a table is found in a text, however the table spells it.
    @Test(arguments: [LanguageTag.thai, .lao, .khmer, .burmese, .chinese, .japanese])
    func theWordFormOfATableIsTheNormalForm(_ language: LanguageTag) throws {
        let table = try #require(Self.tables[language])
        for line in TableLines(table) {
            // A name in Latin letters or with a sign names a meaning, and is said by nobody.
            for word in line.dropFirst() where !word.unicodeScalars.contains(where: { $0.isASCII && $0 != " " }) {
                let written = word.unicodeScalars.map(\.value).filter { $0 != 0x20 }
                let normal = NormalisedText(String(word), language: language).scalars.filter { $0 != 0x20 }
                // A table has words with a sign of repetition, a digit or a sign, beside those without.
                guard written.count == normal.count || !written.contains(where: ScalarFolding.isSilent),
                    !written.contains(where: { ScalarFolding.asciiDigit($0) != nil || (0x104C...0x104F).contains($0) })
                else { continue }
                #expect(NormalisedText.wordForm(of: written, language: language) == normal, "\(word)")
            }
        }
    }

    /// What is told to be in order is not changed by bringing it into order.
    @Test(arguments: [0x0E01...0x0E4E, 0x0E81...0x0EDF, 0x1780...0x17DD, 0x1000...0x103F] as [ClosedRange<UInt32>])
    func whatIsInOrderStays(_ script: ClosedRange<UInt32>) {
        var generator = TextGenerator(seed: 11)
        var inOrder = 0
        for _ in 0..<20_000 {
            let scalars = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                UInt32.random(in: script, using: &generator)
            }
            guard MarkOrder.isInOrder(scalars) else { continue }
            var ordered = scalars
            var breaks: [ClauseBreak] = []
            MarkOrder.order(&ordered, breaks: &breaks)
            #expect(ordered == scalars, "\(scalars.map { String($0, radix: 16) })")
            inOrder += 1
        }
        #expect(inOrder > 2_000)
    }

    /// Most of what is written is in order, and needs no work.
    @Test(arguments: [("th", 0.99), ("lo", 0.9), ("km", 0.9), ("my", 0.9)])
    func theWordingsOfThePackAreInOrder(_ tag: String, _ least: Double) throws {
        let wordings = try Self.wordings(tag).map {
            NormalisedText($0, language: LanguageTag(rawValue: tag)).scalars
        }
        let share = Double(wordings.count(where: MarkOrder.isInOrder)) / Double(wordings.count)
        #expect(share >= least)
    }

    /// Marks of these scripts in any order and number, beside others.
    @Test(arguments: [0x0E01...0x0E4E, 0x0E81...0x0EDF, 0x1780...0x17DD, 0x1000...0x1097] as [ClosedRange<UInt32>])
    func normalisingTwiceIsNormalisingOnce(_ script: ClosedRange<UInt32>) {
        var generator = TextGenerator(seed: 20_261_128)
        let others: [UInt32] = [0x20, 0x200B, 0x301, 0x323, 0x334, 0x2615, 0xFB01, 0xE49, 0x17D2, 0x1039, 0x61]
        for round in 0..<2_000 {
            var scalars: [UInt32] = []
            for _ in 0..<Int.random(in: 1...12, using: &generator) {
                let isOther = Int.random(in: 0..<6, using: &generator) == 0
                scalars.append(
                    isOther
                        ? others[Int.random(in: 0..<others.count, using: &generator)]
                        : UInt32.random(in: script, using: &generator))
            }
            let language = [LanguageTag.burmese, .english][round % 2]
            let once = TextNormaliser.normalise(Self.text(scalars), language: language)
            let twice = TextNormaliser.normalise(once, language: language)
            #expect(
                twice.unicodeScalars.elementsEqual(once.unicodeScalars),
                "\(scalars.map { String($0, radix: 16) }) \(once.unicodeScalars.map { String($0.value, radix: 16) }) \(twice.unicodeScalars.map { String($0.value, radix: 16) })"
            )
        }
    }
}
