import Languages

/// The lists that slots are filled from: by name, the items, and for each item its names in each language.
struct SlotLists: Sendable {
    let names: [String]
    private let items: [String: [[LanguageTag: [String]]]]

    init(_ lists: [String: [[LanguageTag: [String]]]]) {
        names = lists.keys.sorted()
        items = lists
    }

    func index(of name: String) -> Int? { names.firstIndex(of: name) }

    /// The names of each item of a list in a language.
    func wordings(of list: Int, language: LanguageTag) -> [[String]] {
        (items[names[list]] ?? []).map { $0[language] ?? [] }
    }
}
