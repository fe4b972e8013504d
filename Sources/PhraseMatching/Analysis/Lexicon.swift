import Languages

/// What the words of one language are to the gate, read from the language's table.
///
/// A table is lines of `class`, a tab, and words separated by tabs; what follows ` # ` is the reason. In the classes
/// that make words equal the first word names the meaning. ``WordClass`` lists the classes.
struct Lexicon: Sendable {
    /// What the table says of one word, or of several in a row.
    struct Entry: Sendable {
        var wordClass: WordClass
        /// Where it may stand.
        var place = WordPlace.anywhere
        /// What it adds to the frame of its sentence.
        var frame: Frame = []
        /// The meaning that the word shares with its equals.
        var concept: UInt64
        /// The value of a number word.
        var value: Int32 = 0
    }

    /// How words of this language are found in a text.
    let script: Script
    /// Where its verbs stand.
    let order: WordOrder
    /// Whether the speaker goes without saying.
    let dropsPronouns: Bool
    /// Whether an owner stands right behind what is owned.
    let ownersFollow: Bool
    /// Whether a classifier without a number stands for "a".
    let classifiersStandAlone: Bool
    /// Whether a thing stands before what tells which one it is: "medicine for cough" is "medicine cough".
    let headsFirst: Bool
    /// Whether "more" may stand before a number, behind it, and behind the thing.
    let moreFollows: Bool
    /// Whether "one" stands behind its measure.
    let oneFollows: Bool
    /// Whether a space parts clauses rather than words.
    let spacesPartClauses: Bool
    /// Whether "have" before an action only asks: có.
    let asksWithHas: Bool
    /// Whether what says "done" of a state says no more than that it is so: "the food is already cold".
    let doneIsAlready: Bool
    /// Whether a number behind a thing counts it, in a request.
    let countsFollow: Bool
    /// Meanings that must never be taken for each other.
    private(set) var opposites: [UInt64: UInt64] = [:]
    /// The kinds of denial.
    private(set) var denials: Set<UInt64> = []
    private var entries: [UInt64: Entry] = [:]
    private var starts: [UInt64: Entry] = [:]
    private var finals: [UInt64: Entry] = [:]
    private var tails: [UInt64: Entry] = [:]
    private var joined: [UInt64: Entry] = [:]
    private var prefixes: Set<UInt64> = []
    private var echoes: [UInt64: Set<UInt64>] = [:]

    /// Reads a table; `prepare` brings a word into the forms in which the segmenter sees it.
    init(
        table: String, language: LanguageTag, script: Script, order: WordOrder, prepare: (String) -> [[UInt32]]
    ) {
        self.script = script
        self.order = order
        dropsPronouns = language.primary != "en"
        ownersFollow = ["vi", "th", "lo", "km", "id", "ms"].contains(language.primary)
        classifiersStandAlone = ["zh", "vi"].contains(language.primary)
        moreFollows = ["id", "ms", "ko"].contains(language.primary)
        oneFollows = ["th", "lo", "km", "my"].contains(language.primary)
        spacesPartClauses = ["th", "lo", "km"].contains(language.primary)
        asksWithHas = language.primary == "vi"
        doneIsAlready = ["id", "ms", "th", "lo", "vi", "km", "zh"].contains(language.primary)
        headsFirst = ["vi", "th", "lo", "km", "id", "ms"].contains(language.primary)
        countsFollow = ["id", "ms", "km", "lo", "ko"].contains(language.primary)
        for line in TableLines(table) {
            guard let name = line.first, line.count > 1 else { continue }
            guard let kind = Kind(name) else {
                assertionFailure("unknown class \(name) in a table")
                continue
            }
            file(Array(line.dropFirst()), as: kind, prepare: prepare)
        }
    }

    /// The first field of a line: a class, or several joined by `+` of which all but the first are of the frame, and
    /// behind `@` the place: `which+me`, `past@ending`.
    struct Kind {
        let wordClass: WordClass
        let place: WordPlace
        let frame: Frame

        /// `nil` for a class or a place that there is not.
        init?(_ field: String) {
            let parts = field.split(separator: "@", omittingEmptySubsequences: false)
            let classes = parts[0].split(separator: "+").compactMap { WordClass(rawValue: String($0)) }
            guard parts.count <= 2, let first = classes.first, classes.count == parts[0].split(separator: "+").count,
                classes.dropFirst().allSatisfy({ $0.mark != nil }),
                let place = parts.count == 1 ? .anywhere : WordPlace(rawValue: String(parts[1]))
            else { return nil }
            wordClass = first
            self.place = place
            frame = classes.reduce(into: []) { $0.formUnion($1.mark ?? []) }
        }
    }

    private mutating func file(_ words: [String], as kind: Kind, prepare: (String) -> [[UInt32]]) {
        let wordClass = kind.wordClass
        var words = words
        var concept = StableHash.of(words[0])
        if wordClass == .echo {
            for word in words.dropFirst() {
                for form in prepare(word) { echoes[StableHash.of(form), default: []].insert(concept) }
            }
            return
        }
        var value: Int32 = 0
        switch wordClass {
        case .opposite:
            guard words.count == 2 else { return }
            let (left, right) = (StableHash.of(words[0]), StableHash.of(words[1]))
            opposites[left] = right
            opposites[right] = left
            return
        case .ordinal:
            value = Int32(words.removeFirst()) ?? 0
            concept = Item.ordinal(Int(value))
        default:
            break
        }
        if wordClass == .not || wordClass == .no { denials.insert(concept) }
        for scalars in words.flatMap(prepare) where !scalars.isEmpty {
            var hash = StableHash()
            for (position, scalar) in scalars.enumerated() {
                let isBoundary = script == .spaced ? scalar == ScalarFolding.space : position > 0
                if isBoundary { prefixes.insert(hash.value) }
                hash.combine(scalar)
            }
            let entry = Entry(
                wordClass: wordClass, place: kind.place, frame: kind.frame, concept: concept, value: value)
            switch kind.place {
            case .start: starts[hash.value] = entry
            case .final: finals[hash.value] = entry
            case .tail, .ending, .helper: tails[hash.value] = entry
            case .joined: joined[hash.value] = entry
            case .anywhere, .vocative, .moved: entries[hash.value] = entry
            }
        }
    }

    /// Whether there are words that close what an earlier word says.
    var hasEchoes: Bool { !echoes.isEmpty }

    /// The meanings that a word only closes, when one of them was said before it.
    func echoed(by hash: UInt64) -> Set<UInt64> { echoes[hash] ?? [] }

    /// What a word is at the start of a text, or behind a break.
    func startEntry(_ hash: UInt64) -> Entry? { starts[hash] }

    /// What a word is, wherever it stands.
    func entry(_ hash: UInt64) -> Entry? { entries[hash] }

    /// What an ending or a particle is, behind a word.
    func tailEntry(_ hash: UInt64) -> Entry? { tails[hash] }

    /// What a number word is when it is joined to another.
    func joinedEntry(_ hash: UInt64) -> Entry? { joined[hash] }

    /// What a word is at the end of a text.
    func finalEntry(_ hash: UInt64) -> Entry? { finals[hash] }

    /// Whether a longer word begins with what has this hash.
    func isPrefix(_ hash: UInt64) -> Bool { prefixes.contains(hash) }
}

/// How a language writes its words.
enum Script: Sendable {
    /// Spaces part words: English, Vietnamese, Indonesian, Malay.
    case spaced
    /// Nothing parts words: Thai, Lao, Khmer, Burmese, Chinese, Japanese.
    case unspaced
    /// Spaces part words with their endings: Korean, whose syllables are taken apart into letters.
    case agglutinated
}

/// Where the verb of a sentence stands.
enum WordOrder: Sendable {
    /// Behind who does it, and before what it is done to: order tells who is who.
    case verbMedial
    /// At the end: particles tell who is who.
    case verbFinal
}
