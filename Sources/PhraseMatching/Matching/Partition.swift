import Languages

/// All wordings of one language, as a value whose copies share their contents: a reader keeps one, a writer goes on.
struct Partition: Sendable {
    /// A wording as it is held; a class, so that copying a chunk of them copies references.
    final class Entry: Sendable {
        let wording: PhraseWording
        /// The hash of its normal form without spaces.
        let key: UInt64
        let reading: Reading
        /// The names of its slots, in order; empty for a wording without.
        let slots: [String]
        /// Its sounds, when the pack has them.
        let sounds: PhonemeString?
        /// Whether it is written as a question or as a statement.
        let ending: NormalisedText.Ending

        init(wording: PhraseWording, key: UInt64, reading: Reading, slots: [String], ending: NormalisedText.Ending) {
            self.ending = ending
            self.wording = wording
            self.key = key
            self.reading = reading
            self.slots = slots
            sounds = wording.phonemes.map(PhonemeString.init)
        }
    }

    /// The normal form of a wording, with a scalar for each slot, and what the slots are.
    struct Form {
        var text: NormalisedText
        var slots: [String] = []
        var kinds: Set<SlotKind> = []
    }

    let language: LanguageTag
    let lists: SlotLists
    let analyser: Analyser?
    let grammar: SlotGrammar
    private let index = NGramIndex()
    /// The index as it is with these ``entries``. The index itself is shared by all copies and goes on: a reader who
    /// searched it would find wordings that its own copy does not know.
    private(set) var snapshot: NGramIndex.Snapshot
    private(set) var entries = ChunkedArray<Entry>()
    private(set) var exact = ShardedDictionary()
    private(set) var signatures = ShardedDictionary()
    /// Vietnamese only.
    private(set) var unmarked: UnmarkedIndex?
    /// Which slots stand together in a wording, and in how many wordings.
    private(set) var templates: [Set<SlotKind>: Int] = [:]

    init(language: LanguageTag, lists: SlotLists, withholding withheld: Set<Licence> = []) {
        self.language = language
        self.lists = lists
        analyser = Analyser(language: language, withholding: withheld)
        grammar = SlotGrammar(language: language, lists: lists)
        snapshot = index.snapshot()
        if language.primary == "vi" { unmarked = UnmarkedIndex() }
    }

    /// The wordings of this copy that are nearest to a text.
    func search(_ text: String, limit: Int, floor: Float) -> [ScoredWording] {
        index.search(text, in: snapshot, limit: limit, floor: floor)
    }

    /// Whether it holds nothing.
    var isEmpty: Bool { snapshot.count == 0 }

    /// How strong the evidence for an answer must be, by what is held.
    var neededStrength: Double {
        let novelty = signatures.count > 0 ? Double(signatures.loneCount) / Double(signatures.count) : 1
        return Evidence.needed(among: signatures.count, novelty: novelty, in: language)
    }

    /// What a text is filed under when only its letters count.
    ///
    /// Where spaces part words they count: "now here" is not "nowhere". Elsewhere only a space between numbers counts: "2 5"
    /// is not "25".
    static func key(of text: NormalisedText, spaced: Bool) -> UInt64 {
        let scalars = text.scalars
        if spaced { return StableHash.of(scalars) }
        return StableHash.of(
            scalars.indices.lazy.filter { index in
                scalars[index] != ScalarFolding.space
                    || index > 0 && index + 1 < scalars.count && NumberMarks.isPart(scalars[index - 1])
                        && NumberMarks.isPart(scalars[index + 1])
            }
            .map { scalars[$0] })
    }

    /// The key of a text in the language of this partition.
    func key(of text: NormalisedText) -> UInt64 {
        Self.key(of: text, spaced: analyser?.lexicon.script == .spaced)
    }

    mutating func add(_ wording: PhraseWording) {
        let form = form(of: wording)
        add(wording, form, ordinal: index.add(form.text.string))
        unmarked?.add(contentsOf: [form.text], from: Int32(entries.count - 1))
        snapshot = index.snapshot()
    }

    mutating func add(contentsOf wordings: [PhraseWording]) {
        let forms = wordings.map(form)
        let ordinals = index.add(contentsOf: forms.map(\.text.string))
        for ((wording, form), ordinal) in zip(zip(wordings, forms), ordinals) { add(wording, form, ordinal: ordinal) }
        unmarked?.add(contentsOf: forms.map(\.text), from: ordinals.lowerBound)
        snapshot = index.snapshot()
    }

    /// Removes the first wording that equals `wording`.
    ///
    /// - Returns: Whether there was one.
    mutating func remove(_ wording: PhraseWording) -> Bool {
        let form = form(of: wording)
        let key = key(of: form.text)
        guard let ordinal = exact[key].first(where: { entries[Int($0)].wording == wording }) else { return false }
        exact.remove(ordinal, under: key)
        signatures.remove(ordinal, under: entries[Int(ordinal)].reading.signature)
        index.remove(ordinal)
        unmarked?.remove(ordinal, form.text)
        snapshot = index.snapshot()
        if let count = templates[form.kinds] { templates[form.kinds] = count > 1 ? count - 1 : nil }
        return true
    }

    private mutating func add(_ wording: PhraseWording, _ form: Form, ordinal: Int32) {
        let entry = Entry(
            wording: wording, key: key(of: form.text), reading: analyser?.read(form.text).compact ?? Reading(),
            slots: form.slots, ending: form.text.ending)
        entries.append(entry)
        exact.insert(ordinal, under: entry.key)
        if !entry.reading.items.isEmpty { signatures.insert(ordinal, under: entry.reading.signature) }
        if !form.kinds.isEmpty { templates[form.kinds, default: 0] += 1 }
    }

    /// How a wording is compared.
    func form(of wording: PhraseWording) -> Form {
        let whole = NormalisedText(wording.text, language: language)
        var form = Form(text: whole)
        var scalars: [UInt32] = []
        for part in Template(wording.text).parts {
            scalars.append(ScalarFolding.space)
            if case .slot(let name) = part, let kind = Template.kind(of: name, lists: lists) {
                form.slots.append(name)
                form.kinds.insert(kind)
                scalars += [kind.scalar, ScalarFolding.space]
            } else {
                scalars += NormalisedText(part.text, language: language).scalars
            }
        }
        if !form.slots.isEmpty {
            form.text = NormalisedText(joining: scalars, ending: whole.ending)
        }
        return form
    }
}
