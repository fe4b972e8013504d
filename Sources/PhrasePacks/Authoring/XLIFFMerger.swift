import Languages

/// Puts the units of a translation where they belong.
struct XLIFFMerger {
    private let pack: PhrasePack
    private let source: LanguageTag
    private let target: LanguageTag
    private let name: String
    /// The texts as the pack has them now, by their place.
    private let known: [XLIFFUnit.Place: XLIFFUnit]
    private var wordings: [String: [Int: String]] = [:]
    private var answers: [String: String] = [:]
    private var items: [String: [Int: [Int: String]]] = [:]
    private var seen: Set<XLIFFUnit.Place> = []
    private let collector = DiagnosticCollector()
    private var changes = 0

    init(pack: PhrasePack, source: LanguageTag, target: LanguageTag, name: String) {
        (self.pack, self.source, self.target, self.name) = (pack, source, target, name)
        known = Dictionary(
            XLIFFUnit.all(of: pack, from: source, to: target).map { ($0.place, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Takes a unit.
    mutating func take(_ unit: XLIFFDocument.Unit) {
        guard let place = XLIFFUnit.Place(unit.id), isOfPack(place) else {
            return report(
                .unknownUnit, unit, "\"\(unit.id.shortened)\" is nothing of this pack",
                remedy: "export the pack again, if it changed since")
        }
        guard seen.insert(place).inserted else {
            return report(
                .unknownUnit, unit, "\"\(unit.id.shortened)\" is there twice", remedy: "the first of the two counts")
        }
        if let known = known[place], Self.spaced(unit.source) != Self.spaced(known.source) {
            report(
                .changedSource, unit,
                "the source of \(unit.id) was \"\(unit.source.shortened)\" when it was translated",
                remedy: "check the translation: the pack says \"\(known.source.shortened)\" now")
        }
        let text = Self.spaced(unit.target ?? "")
        guard !text.contains(where: { $0 == "|" || $0 == "｜" }) else {
            return report(
                .forbiddenCharacter, unit, "the translation of \(unit.id) holds a bar, which parts wordings",
                remedy: "take it out, or put the second wording into the next unit")
        }
        if text != known[place]?.target ?? "" { changes += 1 }
        switch place {
        case .wording(let phrase, let number): wordings[phrase, default: [:]][number] = text
        case .answer(let phrase): answers[phrase] = text
        case .item(let list, let item, let number): items[list, default: [:]][item, default: [:]][number] = text
        }
    }

    private func isOfPack(_ place: XLIFFUnit.Place) -> Bool {
        switch place {
        case .wording(let phrase, _): known[.wording(phrase: phrase, number: 1)] != nil
        case .answer: known[place] != nil
        case .item(let list, let item, _): known[.item(list: list, item: item, number: 1)] != nil
        }
    }

    /// The pack with all that was taken.
    func finish() throws(PackError) -> XLIFF.Merge {
        guard !collector.hasErrors else { throw PackFolder.error(name, collector.finish(files: [name])) }
        let phrases = pack.phrases.map { phrase in
            var (texts, replies) = (phrase.wordings, phrase.answers)
            if let taken = wordings[phrase.id] { texts[target] = Self.inOrder(taken) }
            if let taken = answers[phrase.id] { replies[target] = taken.isEmpty ? nil : taken }
            return PackPhrase(
                id: phrase.id, topic: phrase.topic, wordings: texts, answers: replies, line: phrase.line)
        }
        let lists = pack.lists.mapValues { list in
            PackList(
                name: list.name,
                items: list.items.enumerated().map { index, item in
                    var texts = item.wordings
                    if let taken = items[list.name]?[index + 1] { texts[target] = Self.inOrder(taken) }
                    return PackListItem(wordings: texts, line: item.line)
                })
        }
        let merged = pack.replacing(phrases: phrases, lists: lists)
        let checked = try PackTables.checked(
            phrases: PackTables.phrases(of: merged), lists: PackTables.lists(of: merged), of: pack, named: name)
        return XLIFF.Merge(
            pack: checked, language: target, changes: changes, warnings: collector.finish(files: [name]))
    }

    /// The texts by their numbers, without empty ones; `nil` when there are none.
    private static func inOrder(_ texts: [Int: String]) -> [String]? {
        let texts = texts.sorted { $0.key < $1.key }.map(\.value).filter { !$0.isEmpty }
        return texts.isEmpty ? nil : texts
    }

    /// A text as a pack holds it: with single spaces.
    private static func spaced(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func report(_ kind: PackDiagnostic.Kind, _ unit: XLIFFDocument.Unit, _ message: String, remedy: String) {
        collector.report(
            PackDiagnostic(kind, name, at: TextPosition(line: unit.line, column: 1), message, remedy: remedy))
    }
}
