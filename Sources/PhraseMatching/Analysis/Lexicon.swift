/// What the words of one language are to the gate, read from the language's table.
///
/// A table is lines of `class`, a tab, and words separated by tabs; what follows ` # ` is the reason. In the classes
/// that make words equal the first word names the meaning. ``WordClass`` lists the classes.
struct Lexicon: Sendable {
    /// What the table says of one word, or of several in a row.
    struct Entry: Sendable {
        var wordClass: WordClass
        /// The meaning that the word shares with its equals.
        var concept: UInt64
        /// The value of a number word.
        var value: Int32 = 0
    }

    /// How words of this language are found in a text.
    let script: Script
    /// Meanings that must never be taken for each other.
    private(set) var opposites: [UInt64: UInt64] = [:]
    private var entries: [UInt64: Entry] = [:]
    private var finals: [UInt64: Entry] = [:]
    private var tails: [UInt64: Entry] = [:]
    private var joined: [UInt64: Entry] = [:]
    private var prefixes: Set<UInt64> = []

    /// Reads a table; `prepare` brings a word into the forms in which the segmenter sees it.
    init(table: String, script: Script, prepare: (String) -> [[UInt32]]) {
        self.script = script
        for line in table.split(separator: "\n") {
            var content = line[...]
            if let comment = line.range(ofReason: ()) { content = line[..<comment] }
            let fields = content.split(separator: "\t").map { $0.trimmingSpaces() }
            guard let name = fields.first, fields.count > 1 else { continue }
            guard let wordClass = WordClass(rawValue: name) else {
                assertionFailure("unknown class \(name) in a table")
                continue
            }
            file(Array(fields.dropFirst()), as: wordClass, prepare: prepare)
        }
    }

    private mutating func file(_ words: [String], as wordClass: WordClass, prepare: (String) -> [[UInt32]]) {
        var words = words
        var concept = StableHash.of(words[0])
        var value: Int32 = 0
        switch wordClass {
        case .opposite:
            guard words.count == 2 else { return }
            let (left, right) = (StableHash.of(words[0]), StableHash.of(words[1]))
            opposites[left] = right
            opposites[right] = left
            return
        case .number, .multiplier, .teen, .compound, .joinedNumber, .ordinal:
            value = Int32(words.removeFirst()) ?? 0
            concept = wordClass == .ordinal ? Token.ordinalConcept(Int(value)) : Token.numberConcept(Int(value))
        default:
            break
        }
        for scalars in words.flatMap(prepare) where !scalars.isEmpty {
            var hash = StableHash()
            for (position, scalar) in scalars.enumerated() {
                let isBoundary = script == .spaced ? scalar == ScalarFolding.space : position > 0
                if isBoundary { prefixes.insert(hash.value) }
                hash.combine(scalar)
            }
            let entry = Entry(wordClass: wordClass, concept: concept, value: value)
            switch wordClass {
            case .final, .askFinal: finals[hash.value] = entry
            case .tail, .ending, .helper, .notTail, .bindTail: tails[hash.value] = entry
            case .joinedNumber: joined[hash.value] = entry
            default: entries[hash.value] = entry
            }
        }
    }

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

/// What a word does for the meaning of a sentence. The raw value is the class in a table's line.
enum WordClass: String, Sendable {
    /// Says nothing that matters: articles, politeness, fillers, particles.
    case light
    /// Light, but only behind a word: a particle.
    case tail
    /// Light, but only joined to a word of the table or to another ending: the ending of a verb.
    case ending
    /// Light, but only behind a word: a support verb.
    case helper
    /// Light, but only at the very end of the text.
    case final
    /// Light, and may stand behind ``final`` words: how the listener is addressed.
    case vocative
    /// Light, and makes the sentence a question.
    case ask
    /// ``ask`` at the very end of the text only.
    case askFinal
    /// Light, and asks whether there is one, which is as good as asking for it.
    case exist
    /// A form of to be: behind a subject it makes a statement.
    case be
    /// The same, of the past.
    case bePast
    /// Light, and puts the sentence into the past.
    case past
    /// Light, and makes the sentence a request: "I would like".
    case want
    /// ``want``, and tells what somebody needs: as a question without the speaker in it, it offers.
    case need
    /// Light, and asks whether the listener wants something.
    case offer
    /// Light, and names the speaker.
    case me
    /// Light, and says that something has been done: "already".
    case done
    /// Light, and asks to be told: "what is".
    case info
    /// Light, and says that the speaker has something, or that something is there.
    case has
    /// The speaker's.
    case mine
    /// The listener's.
    case yours
    /// Not in the table: a name, a thing, or a slip.
    case unknown
    /// Equal words for a thing or a quality.
    case same
    /// Equal words for an action.
    case act
    /// Equal words for a time.
    case time
    /// ``time`` behind a number, else light: "am".
    case meridiem
    /// Equal words for a direction or a place in relation to another.
    case way
    /// Equal words for a person.
    case person
    /// Equal words that ask for something: "where".
    case which
    /// May be left out: equal words.
    case weak
    /// May be left out: a unit in which something is counted.
    case measure
    /// May be left out: this, that, here, there.
    case deixis
    /// May be left out: how much of a quality.
    case degree
    /// May be left out: the place where the counter stands.
    case setting
    /// Counts only when nothing else was said: greetings, thanks.
    case courtesy
    /// Counts before any ``courtesy`` when nothing else was said: a refusal, "that is all".
    case reply
    /// Turns the meaning of the next word (or the one before, by language) into its opposite.
    case not
    /// ``not`` as an ending.
    case notTail
    /// Binds to the next word (or the one before): "from".
    case bind
    /// Binds to the next word (or the one before), as an ending.
    case bindTail
    /// A number word; its line begins with the value.
    case number
    /// A number word that multiplies: hundred.
    case multiplier
    /// A number word that adds ten to the one before it.
    case teen
    /// A number word with its multiplier: the value is a digit times a power of ten.
    case compound
    /// ``number``, but only joined to a number word.
    case joinedNumber
    /// A place that a wording leaves open.
    case slot
    /// The first, the second.
    case ordinal
    /// Two meanings that must never be taken for each other; only for the reason that is given.
    case opposite
}

extension Substring {
    /// Where ` #` begins the reason of a line.
    fileprivate func range(ofReason: Void) -> Index? {
        guard let mark = firstIndex(of: "#"), mark > startIndex else { return first == "#" ? startIndex : nil }
        return mark
    }

    fileprivate func trimmingSpaces() -> String {
        var slice = self
        while slice.first == " " { slice.removeFirst() }
        while slice.last == " " { slice.removeLast() }
        return String(slice)
    }
}
