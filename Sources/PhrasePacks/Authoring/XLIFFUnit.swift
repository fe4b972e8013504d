import Languages

/// One text of a pack that a translator translates, as XLIFF holds it.
struct XLIFFUnit {
    /// Where a translation belongs.
    enum Place: Hashable {
        /// A wording of a phrase, by its place among them.
        case wording(phrase: String, number: Int)
        /// What the counter answers.
        case answer(phrase: String)
        /// A wording of a list's item, by their places.
        case item(list: String, item: Int, number: Int)

        /// The unit's id in the file.
        var id: String {
            switch self {
            case .wording(let phrase, let number): "\(phrase).w\(number)"
            case .answer(let phrase): "\(phrase).answer"
            case .item(let list, let item, let number): "\(list).i\(item).w\(number)"
            }
        }

        /// Reads a unit's id.
        init?(_ id: String) {
            let parts = id.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            func number(_ text: String, _ letter: Character) -> Int? {
                text.first == letter
                    ? Int(text.dropFirst()).flatMap { (1...PackLimits.rows).contains($0) ? $0 : nil } : nil
            }
            switch parts.count {
            case 2 where parts[1] == "answer": self = .answer(phrase: parts[0])
            case 2:
                guard let number = number(parts[1], "w") else { return nil }
                self = .wording(phrase: parts[0], number: number)
            case 3:
                guard let item = number(parts[1], "i"), let number = number(parts[2], "w") else { return nil }
                self = .item(list: parts[0], item: item, number: number)
            default: return nil
            }
        }
    }

    let place: Place
    let source: String
    let target: String?
    /// What a translator should know.
    let note: String

    /// The texts of `pack`, in order: the phrases', then the lists'.
    ///
    /// A phrase may have more wordings in one language than in the other: they are ways to say it, and no translations
    /// of one another. Where the source has fewer, its first wording stands for the rest.
    static func all(of pack: PhrasePack, from source: LanguageTag, to target: LanguageTag) -> [XLIFFUnit] {
        var units: [XLIFFUnit] = []
        func add(_ sources: [String], _ targets: [String], note: String, place: (Int) -> Place) {
            guard let canonical = sources.first else { return }
            for number in 0..<max(sources.count, targets.count) {
                let isFirst = number == 0
                units.append(
                    XLIFFUnit(
                        place: place(number + 1), source: number < sources.count ? sources[number] : canonical,
                        target: number < targets.count ? targets[number] : nil,
                        note: isFirst ? note : "Another way to say it, as natural as can be; may stay empty."))
            }
        }
        for phrase in pack.phrases {
            let topic = phrase.topic.isEmpty ? "" : " Topic: \(phrase.topic)."
            add(
                phrase.wordings[source] ?? [], phrase.wordings[target] ?? [],
                note: "What a person says; this wording is the one that is spoken.\(topic)"
            ) { .wording(phrase: phrase.id, number: $0) }
            if let answer = phrase.answers[source] {
                units.append(
                    XLIFFUnit(
                        place: .answer(phrase: phrase.id), source: answer, target: phrase.answers[target],
                        note: "What the counter answers.\(topic)"))
            }
        }
        for list in pack.lists.values.sorted(by: { $0.name < $1.name }) {
            for (index, item) in list.items.enumerated() {
                add(
                    item.wordings[source] ?? [], item.wordings[target] ?? [],
                    note: "Stands in the place of {\(list.name)}."
                ) { .item(list: list.name, item: index + 1, number: $0) }
            }
        }
        return units
    }
}
