import Languages

/// One lookup in one language: exact, then template, then by similarity and the gate.
struct Lookup {
    /// A wording that was looked at, and what the gate said.
    struct Candidate {
        var ordinal: Int32
        /// The index's cosine; 0 for a wording that was found by its content alone.
        var cosine: Double
        /// How much of its letters it shares with the query; known of those that agree.
        var overlap = 0.0
        var verdict: Gate.Verdict
    }

    /// How many of the nearest wordings the gate looks at.
    private static let nearest = 16
    /// How many of them are compared by ear when no text agrees.
    private static let nearestByEar = 8
    /// How many wordings with equal content it looks at.
    private static let longestEqualRow = 64
    /// How alike the sounds of an utterance and of a wording are that may answer.
    private static let alikeEnough = 0.9
    /// How much less alike the next phrase must sound.
    private static let clearlyNearer = 0.05

    let partition: Partition
    let options: Matcher.Options
    /// What was said, as it came.
    let spoken: String
    let text: NormalisedText
    /// The sounds of an utterance that was heard.
    let sounds: PhonemeString?
    /// Whether a recogniser made the text.
    let isHeard: Bool
    /// Whether it is a part of a sentence, which is not taken apart again.
    let isPart: Bool
    /// A phrase whose wordings are passed over, as if they were not there.
    let excluded: String?
    private(set) var candidates: [Candidate] = []
    private var near: [ScoredWording] = []
    /// Whether what is near was found without the marks of Vietnamese.
    private var isUnmarked = false
    /// How much of the subject each wording has in common with the query.
    private(set) var worth: [Int32: Double] = [:]

    init(
        _ spoken: String, isHeard: Bool, phonemes: String?, in partition: Partition, options: Matcher.Options,
        without excluded: String? = nil, isPart: Bool = false
    ) {
        self.isPart = isPart
        self.isHeard = isHeard
        self.excluded = excluded
        self.partition = partition
        self.options = options
        self.spoken = spoken
        text = NormalisedText(spoken, language: partition.language)
        sounds = isHeard ? phonemes.map(PhonemeString.init) : nil
    }

    func entry(_ ordinal: Int32) -> Partition.Entry { partition.entries[Int(ordinal)] }

    /// Decides.
    mutating func decide() -> Match {
        guard !text.scalars.isEmpty else { return Match(outcome: .miss, score: 0, reason: "nothing was said") }
        if !text.isTruncated, let ordinal = nearestInLetters(sameWords(text)) {
            return answer(ordinal, score: 1, reason: "the same words")
        }
        let query = text.isTruncated ? nil : partition.analyser?.read(text)
        if !text.isTruncated, let match = filled() { return match }
        near = search()
        guard let analyser = partition.analyser, let query else {
            let reason = text.isTruncated ? "too long to be a phrase" : "no table for \(partition.language)"
            return suggestion(reason, query: query)
        }
        judge(query, analyser: analyser)
        return agreed(query) ?? twoWishes(query) ?? withoutMarks() ?? suggestion(reasonOfNearest, query: query)
    }

    /// The nearest wordings that are not passed over.
    private func search() -> [ScoredWording] {
        let floor = Float(options.leastSuggestion)
        guard excluded != nil else { return partition.search(text.string, limit: Self.nearest, floor: floor) }
        let hits = partition.search(text.string, limit: 2 * Self.nearest, floor: floor)
        return Array(hits.lazy.filter { entry($0.wording).wording.phrase != excluded }.prefix(Self.nearest))
    }

    /// The wordings with the same words, unless one asks what the other says: "You deliver on Sunday." is not "You
    /// deliver on Sunday?".
    private func sameWords(_ text: NormalisedText) -> [Int32] {
        others(partition.exact[partition.key(of: text)]).filter {
            !text.ending.contradicts(entry($0).ending) && partsAlike(text, entry($0))
        }
    }

    /// Whether spaces make no difference to a wording of the same letters: "sister, I am ill" is not "my sister is ill".
    private func partsAlike(_ text: NormalisedText, _ entry: Partition.Entry) -> Bool {
        guard let analyser = partition.analyser, analyser.lexicon.spacesPartClauses, entry.slots.isEmpty else {
            return true
        }
        func people(_ reading: Reading) -> [UInt64] {
            reading.items.filter { $0.wordClass == .person }.map(\.concept)
        }
        return people(analyser.read(text)) == people(entry.reading)
    }

    /// Those of `ordinals` that are not passed over.
    private func others(_ ordinals: [Int32]) -> [Int32] {
        excluded == nil ? ordinals : ordinals.filter { entry($0).wording.phrase != excluded }
    }

    // MARK: The same words

    /// Of wordings with equal normal forms, the one that is nearest as it is written.
    private func nearestInLetters(_ ordinals: [Int32]) -> Int32? {
        guard ordinals.count > 1 else { return ordinals.first }
        let letters = LetterOverlap(spoken)
        var best: (overlap: Double, ordinal: Int32)?
        for ordinal in ordinals {
            let overlap = letters.dice(with: LetterOverlap(entry(ordinal).wording.text))
            if overlap > best?.overlap ?? -1 { best = (overlap, ordinal) }
        }
        return best?.ordinal
    }

    // MARK: Slots

    /// The wording with slots that the text fills.
    private func filled() -> Match? {
        guard !partition.templates.isEmpty else { return nil }
        let kinds = partition.templates.keys.reduce(into: Set()) { $0.formUnion($1) }
        let candidates = partition.grammar.candidates(for: kinds, in: text.scalars)
        for kinds in partition.templates.keys.sorted(by: { ($1.count, $0.order) < ($0.count, $1.order) }) {
            let fillings = SlotFilling.fillings(kinds, of: text, candidates: candidates)
            for filling in fillings {
                if let match = answer(with: filling, sameWords(filling.text).first) {
                    return match
                }
            }
            for filling in fillings where !filling.isExact {
                if let match = answer(with: filling, wordingOfEqualMeaning(filling)) { return match }
            }
        }
        return nil
    }

    private func answer(with filling: SlotFilling, _ ordinal: Int32?) -> Match? {
        guard let ordinal else { return nil }
        let slots = filling.values(named: entry(ordinal).slots, lists: partition.lists)
        guard slots.count == entry(ordinal).slots.count, slots.count == filling.spans.count else { return nil }
        return answer(ordinal, score: 0.99, reason: "the same words, with slots filled", slots: slots)
    }

    private func wordingOfEqualMeaning(_ filling: SlotFilling) -> Int32? {
        guard let analyser = partition.analyser else { return nil }
        let analysis = analyser.read(filling.text)
        let gate = Gate(analyser)
        let hedges = partition.grammar.hedges(in: filling.text.scalars)
        return others(partition.signatures[analysis.signature]).first { ordinal in
            guard entry(ordinal).slots.count == filling.spans.count else { return false }
            let verdict = gate.compare(analysis, entry(ordinal).reading)
            // What is counted, and words such as "about", must be the wording's own, however light they are.
            return verdict.obstacle == nil
                && !verdict.extra.contains { $0.wordClass == .measure || $0.wordClass == .slight }
                && partition.grammar.hedges(in: partition.form(of: entry(ordinal).wording).text.scalars) == hedges
        }
    }

    // MARK: Without marks, in other letters

    /// What a Vietnamese text without its marks is: an answer where one reading fits, else the nearest wordings to tap.
    private mutating func withoutMarks() -> Match? {
        guard let unmarked = partition.unmarked, text.scalars.allSatisfy({ $0 < 0x1F000 }),
            VietnameseMarks.marking(of: text.scalars) != .full || VietnameseMarks.isPlain(text.scalars)
        else { return nil }
        let same = others(unmarked.same(text)).filter {
            entry($0).slots.isEmpty && !text.ending.contradicts(entry($0).ending)
        }
        let held = same.map { NormalisedText(entry($0).wording.text, language: partition.language).scalars }
        if case .one(let index) = VietnameseMarks.reading(of: text.scalars, among: held) {
            return answer(same[index], score: 0.95, reason: "the same words, typed without their marks")
        }
        let nearest = unmarked.search(text, limit: Self.nearest, floor: Float(options.leastSuggestion))
            .filter { entry($0.wording).wording.phrase != excluded }
        let known = Set(near.map(\.wording))
        isUnmarked = true
        near = (nearest + near.filter { hit in !nearest.contains { $0.wording == hit.wording } })
            .sorted { ($1.cosine, $0.wording) < ($0.cosine, $1.wording) }
        candidates.removeAll { !known.contains($0.ordinal) }
        return nil
    }

    /// The phrase that a greeting in Latin letters stands for, to be shown.
    private var romanised: Int32? {
        RomanisedGreetings.wording(for: spoken, language: partition.language).flatMap { native in
            others(partition.exact[partition.key(of: NormalisedText(native, language: partition.language))]).first
        }
    }

    // MARK: The same meaning

    private mutating func judge(_ query: Reading, analyser: Analyser) {
        let gate = Gate(analyser)
        guard !query.items.isEmpty else { return }
        for hit in near {
            let verdict = gate.compare(query, entry(hit.wording).reading)
            candidates.append(Candidate(ordinal: hit.wording, cosine: Double(hit.cosine), verdict: verdict))
        }
        for ordinal in others(partition.signatures[query.signature]).prefix(Self.longestEqualRow)
        where !near.contains(where: { $0.wording == ordinal }) {
            let verdict = gate.compare(query, entry(ordinal).reading)
            candidates.append(Candidate(ordinal: ordinal, cosine: 0, verdict: verdict))
        }
        if candidates.contains(where: { $0.verdict.obstacle == nil }) { return }
        if partition.language.primary == "en" { hearAgain(analyser: analyser, gate: gate) }
        if sounds != nil { compareSounds() }
    }

    /// Looks again at what is nearest, as if the text had been written by ear.
    private mutating func hearAgain(analyser: Analyser, gate: Gate) {
        let ear = SoundAlike(query: text.scalars, lexicon: analyser.lexicon, isHeard: isHeard)
        for index in candidates.indices.prefix(Self.nearestByEar) where isWorthHearing(candidates[index]) {
            let entry = entry(candidates[index].ordinal)
            let wording = NormalisedText(entry.wording.text, language: partition.language)
            guard entry.slots.isEmpty, let meant = ear.rewritten(for: wording.scalars) else { continue }
            let analysis = analyser.read(NormalisedText(scalars: meant, ending: text.ending))
            let verdict = gate.compare(analysis, entry.reading)
            guard verdict.obstacle == nil else { continue }
            candidates[index].verdict = verdict
            candidates[index].verdict.licences.append(.sound)
        }
    }

    private func isWorthHearing(_ candidate: Candidate) -> Bool {
        candidate.cosine > 0.2 && candidate.verdict.extra.count(where: \.isFirm) <= 4
            && candidate.verdict.missing.count(where: \.isFirm) <= 3
    }

    /// Lets sounds speak for a wording, unless what differs in words could be meant.
    private mutating func compareSounds() {
        guard let sounds else { return }
        for index in candidates.indices {
            guard let other = entry(candidates[index].ordinal).sounds else { continue }
            candidates[index].verdict.likeness = sounds.likeness(with: other)
        }
        for index in candidates.indices where candidates[index].verdict.mayBeMisheard {
            let phrase = entry(candidates[index].ordinal).wording.phrase
            let others = candidates.filter { entry($0.ordinal).wording.phrase != phrase }
            let next = others.compactMap(\.verdict.likeness).max() ?? 0
            // What sounds nearly as much like another phrase may be that one.
            if let likeness = candidates[index].verdict.likeness, likeness >= Self.alikeEnough,
                likeness - next >= Self.clearlyNearer
            {
                candidates[index].verdict.obstacle = nil
                candidates[index].verdict.licences.append(.sound)
            }
        }
        candidates.sort { left, right in
            (left.verdict.likeness ?? left.cosine, right.ordinal) > (
                right.verdict.likeness ?? right.cosine, left.ordinal
            )
        }
    }

    /// The answer among the candidates with which the gate agrees: of those for which enough speaks, the nearest.
    private mutating func agreed(_ query: Reading) -> Match? {
        let letters = LetterOverlap(spoken)
        let needed = partition.neededStrength
        var best: Int?
        for index in candidates.indices where candidates[index].verdict.obstacle == nil {
            let entry = entry(candidates[index].ordinal)
            candidates[index].overlap = letters.dice(with: LetterOverlap(entry.wording.text))
            let evidence = Evidence(
                query: query, candidate: entry.reading, slack: candidates[index].verdict.slack,
                overlap: candidates[index].overlap, script: partition.analyser?.lexicon.script ?? .spaced)
            candidates[index].verdict.obstacle = evidence.obstacle(whenNeeded: needed)
            guard candidates[index].verdict.obstacle == nil else { continue }
            if best.map({ isBetter(candidates[index], candidates[$0]) }) ?? true { best = index }
        }
        guard let best else { return nil }
        let candidate = candidates[best]
        return answer(candidate.ordinal, score: 0.9 + 0.09 * candidate.overlap, reason: "the same meaning")
    }

    private func isBetter(_ left: Candidate, _ right: Candidate) -> Bool {
        left.overlap == right.overlap ? left.ordinal < right.ordinal : left.overlap > right.overlap
    }

    // MARK: What comes out

    private func answer(_ ordinal: Int32, score: Double, reason: String, slots: [SlotValue] = []) -> Match {
        let wording = entry(ordinal).wording
        return Match(
            outcome: .answer, phrase: wording.phrase, wording: wording.text, score: score,
            suggestions: [wording.phrase], reason: reason, slots: slots)
    }

    /// The text without the words that only say what it is for: what a suggestion has to have in common with it.
    private func subject(of query: Reading?) -> String {
        let isSpaced = partition.analyser?.lexicon.script != .unspaced
        let items = (query?.items ?? []).filter { $0.licence != .courtesy && $0.licence != .intensifier }
        let words = items.map { Self.words($0, in: text.scalars) }
        return words.isEmpty ? text.string : words.joined(separator: isSpaced ? " " : "")
    }

    /// How much of what the shorter of two sentences is about the other is about too, 0 to 1.
    private static func sharedMeaning(_ left: Reading, _ right: Reading) -> Double {
        func content(_ reading: Reading) -> Set<UInt64> {
            Set(
                reading.items.lazy.filter { [.same, .act, .service, .label, .unknown, .way].contains($0.wordClass) }
                    .map(\.concept))
        }
        let (left, right) = (content(left), content(right))
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        return Double(left.intersection(right).count) / Double(min(left.count, right.count))
    }

    /// Phrases to tap: those that a person may have meant, which have enough of their subject in common with what was said.
    private mutating func suggestion(_ reason: String, query: Reading?) -> Match {
        weigh(query)
        let least = SuggestionWorth.least(in: partition.language)
        let heard = sounds == nil ? [] : candidates.filter { $0.verdict.likeness ?? 0 >= 0.6 }
        let sure = candidates.filter { $0.verdict.obstacle?.isDoubt ?? true }.prefix(2).map(\.ordinal)
        let worthy = near.map(\.wording).filter { worth[$0] ?? 0 >= least }
        var suggestions: [String] = []
        for ordinal in [romanised].compactMap(\.self) + sure + heard.map(\.ordinal) + worthy {
            let phrase = entry(ordinal).wording.phrase
            if !suggestions.contains(phrase), suggestions.count < 3 { suggestions.append(phrase) }
        }
        let best = max(near.first.map { Double($0.cosine) } ?? 0, heard.compactMap(\.verdict.likeness).max() ?? 0)
        guard !suggestions.isEmpty else {
            return Match(
                outcome: .miss, score: min(0.89, best),
                reason: near.isEmpty ? "nothing is near" : "nothing is near: \(reason)")
        }
        if romanised != nil {
            return Match(
                outcome: .suggest, score: 0.89, suggestions: suggestions, reason: "a greeting in Latin letters")
        }
        return Match(outcome: .suggest, score: min(0.89, best), suggestions: suggestions, reason: reason)
    }

    /// How much of its subject each of the nearest wordings has in common with the query.
    private mutating func weigh(_ query: Reading?) {
        let hits =
            isUnmarked
            ? near : partition.search(subject(of: query), limit: Self.nearest, floor: 0)
        worth = hits.reduce(into: [:]) { $0[$1.wording] = Double($1.cosine) }
        guard let query else { return }
        // Other words for the same thing share no letters.
        for candidate in candidates {
            let shared = SuggestionWorth.ofMeaning * Self.sharedMeaning(query, entry(candidate.ordinal).reading)
            worth[candidate.ordinal] = max(worth[candidate.ordinal] ?? 0, shared)
        }
    }

    /// Why the nearest wording is not the answer, with the words on which that was decided.
    private var reasonOfNearest: String {
        let doubtful = candidates.first { $0.verdict.obstacle?.isDoubt ?? false }
        guard let nearest = doubtful ?? candidates.first else {
            return "no word that carries meaning"
        }
        return reason(for: nearest)
    }

    /// What stands between the query and a candidate, in words.
    func reason(for candidate: Candidate) -> String {
        guard let obstacle = candidate.verdict.obstacle else { return "the same meaning" }
        let (said, unsaid) = (
            extraWords(candidate).joined(separator: " "), missingWords(candidate).joined(separator: " ")
        )
        switch obstacle {
        case .said: return "also said: \(said)"
        case .unsaid: return "not said: \(unsaid)"
        case .differs: return "\(said) is not \(unsaid)"
        case .opposite: return "\(said) is the opposite of \(unsaid)"
        case .number: return "numbers differ: \(said.isEmpty ? "none" : said) and \(unsaid.isEmpty ? "none" : unsaid)"
        case .order: return "the same words in another order"
        case .role: return "the same words play other parts"
        case .frame: return frameReason(candidate)
        case .withheld: return "the licence that it needs is withheld"
        case .faint: return "too far in its words for so many phrases"
        case .lone: return "one word for another, and nothing else was said"
        }
    }

    /// What the frames of the query and of a candidate say apart.
    private func frameReason(_ candidate: Candidate) -> String {
        guard let (query, other) = candidate.verdict.frames else { return "not said in the same way" }
        let (said, unsaid) = (query.subtracting(other).words, other.subtracting(query).words)
        return
            "not the same kind of sentence: \(said.isEmpty ? "plain" : said) is not \(unsaid.isEmpty ? "plain" : unsaid)"
    }

    /// The words that carry meaning, as the gate reads them.
    var contentWords: [String] {
        (partition.analyser?.read(text).items ?? []).map { Self.words($0, in: text.scalars) }
    }

    /// The words of the query without a partner in a candidate.
    func extraWords(_ candidate: Candidate) -> [String] {
        candidate.verdict.extra.map { Self.words($0, in: text.scalars) }
    }

    /// The words of a candidate without a partner in the query.
    func missingWords(_ candidate: Candidate) -> [String] {
        let scalars = NormalisedText(entry(candidate.ordinal).wording.text, language: partition.language).scalars
        let isOpen = !entry(candidate.ordinal).slots.isEmpty  // Places are those of the form with slots.
        return candidate.verdict.missing.map { isOpen ? "{…}" : Self.words($0, in: scalars) }
    }

    static func words(_ token: Item, in scalars: [UInt32]) -> String {
        let range = Int(token.start)..<min(Int(token.end), scalars.count)
        return String(String.UnicodeScalarView(scalars[range].compactMap(Unicode.Scalar.init)))
    }
}
