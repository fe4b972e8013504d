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
    /// A phrase whose wordings are passed over, as if they were not there.
    let excluded: String?
    private(set) var candidates: [Candidate] = []
    private var near: [ScoredWording] = []

    init(
        _ spoken: String, phonemes: String?, in partition: Partition, options: Matcher.Options,
        without excluded: String? = nil
    ) {
        self.excluded = excluded
        self.partition = partition
        self.options = options
        self.spoken = spoken
        text = NormalisedText(spoken, language: partition.language)
        sounds = phonemes.map(PhonemeString.init)
    }

    func entry(_ ordinal: Int32) -> Partition.Entry { partition.entries[Int(ordinal)] }

    /// Decides.
    mutating func decide() -> Match {
        guard !text.scalars.isEmpty else { return Match(outcome: .miss, score: 0, reason: "nothing was said") }
        if !text.isTruncated, let ordinal = nearestInLetters(others(partition.exact[Partition.key(of: text)])) {
            return answer(ordinal, score: 1, reason: "the same words")
        }
        let query = text.isTruncated ? nil : partition.analyser?.analyse(text)
        if !text.isTruncated, let match = filled(query) { return match }
        near = search()
        guard let analyser = partition.analyser, let query else {
            let reason = text.isTruncated ? "too long to be a phrase" : "no table for \(partition.language)"
            return suggestion(reason)
        }
        judge(query, analyser: analyser)
        return agreed(query) ?? suggestion(reasonOfNearest)
    }

    /// The nearest wordings that are not passed over.
    private func search() -> [ScoredWording] {
        let floor = Float(options.leastSuggestion)
        guard excluded != nil else { return partition.search(text.string, limit: Self.nearest, floor: floor) }
        let hits = partition.search(text.string, limit: 2 * Self.nearest, floor: floor)
        return Array(hits.lazy.filter { entry($0.wording).wording.phrase != excluded }.prefix(Self.nearest))
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
    private func filled(_ query: Analysis?) -> Match? {
        let numbers = query?.numbers ?? SpokenNumber.digits(in: text.scalars)
        for kinds in partition.templates.keys.sorted(by: { ($1.count, $0.order) < ($0.count, $1.order) }) {
            guard
                let filling = SlotFilling(
                    kinds, of: text, numbers: numbers, ordinals: query?.ordinals ?? [], grammar: partition.grammar),
                let ordinal = wording(for: filling)
            else { continue }
            let slots = filling.values(named: entry(ordinal).slots, lists: partition.lists)
            guard slots.count == entry(ordinal).slots.count else { continue }
            return answer(ordinal, score: 0.99, reason: "the same words, with slots filled", slots: slots)
        }
        return nil
    }

    private func wording(for filling: SlotFilling) -> Int32? {
        if let ordinal = others(partition.exact[Partition.key(of: filling.text)]).first { return ordinal }
        guard let analyser = partition.analyser else { return nil }
        let analysis = analyser.analyse(filling.text)
        let gate = Gate(lexicon: analyser.lexicon)
        return others(partition.signatures[analysis.signature]).first { ordinal in
            entry(ordinal).slots.count == filling.spans.count
                && gate.compare(analysis, entry(ordinal).analysis).obstacle == nil
        }
    }

    // MARK: The same meaning

    private mutating func judge(_ query: Analysis, analyser: Analyser) {
        let gate = Gate(lexicon: analyser.lexicon)
        guard !query.tokens.isEmpty else { return }
        for hit in near {
            let verdict = gate.compare(query, entry(hit.wording).analysis)
            candidates.append(Candidate(ordinal: hit.wording, cosine: Double(hit.cosine), verdict: verdict))
        }
        for ordinal in others(partition.signatures[query.signature]).prefix(Self.longestEqualRow)
        where !near.contains(where: { $0.wording == ordinal }) {
            let verdict = gate.compare(query, entry(ordinal).analysis)
            candidates.append(Candidate(ordinal: ordinal, cosine: 0, verdict: verdict))
        }
        if candidates.contains(where: { $0.verdict.obstacle == nil }) { return }
        if partition.language.primary == "en" { hearAgain(analyser: analyser, gate: gate) }
        if sounds != nil { compareSounds() }
    }

    /// Looks again at what is nearest, as if the text had been written by ear.
    private mutating func hearAgain(analyser: Analyser, gate: Gate) {
        let ear = SoundAlike(query: text.scalars, lexicon: analyser.lexicon)
        for index in candidates.indices.prefix(Self.nearestByEar) where isWorthHearing(candidates[index]) {
            let entry = entry(candidates[index].ordinal)
            let wording = NormalisedText(entry.wording.text, language: partition.language)
            guard entry.slots.isEmpty, let meant = ear.rewritten(for: wording.scalars) else { continue }
            let analysis = analyser.analyse(NormalisedText(scalars: meant, hasQuestionMark: text.hasQuestionMark))
            let verdict = gate.compare(analysis, entry.analysis)
            if verdict.obstacle == nil { candidates[index].verdict = verdict }
        }
    }

    private func isWorthHearing(_ candidate: Candidate) -> Bool {
        candidate.cosine > 0.2 && candidate.verdict.extra.count(where: \.isStrong) <= 4
            && candidate.verdict.missing.count(where: \.isStrong) <= 3
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
            }
        }
        candidates.sort { left, right in
            (left.verdict.likeness ?? left.cosine, right.ordinal) > (
                right.verdict.likeness ?? right.cosine, left.ordinal
            )
        }
    }

    /// The answer among the candidates with which the gate agrees: of those for which enough speaks, the nearest.
    private mutating func agreed(_ query: Analysis) -> Match? {
        let letters = LetterOverlap(spoken)
        let needed = partition.neededStrength
        var best: Int?
        for index in candidates.indices where candidates[index].verdict.obstacle == nil {
            let entry = entry(candidates[index].ordinal)
            candidates[index].overlap = letters.dice(with: LetterOverlap(entry.wording.text))
            let evidence = Evidence(
                query: query, candidate: entry.analysis, slack: candidates[index].verdict.slack,
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

    private func suggestion(_ reason: String) -> Match {
        var suggestions: [String] = []
        let firm = candidates.filter { $0.verdict.obstacle?.isDoubt ?? true }.prefix(2)
        let heard = sounds == nil ? [] : candidates.filter { $0.verdict.likeness ?? 0 >= 0.6 }
        for ordinal in firm.map(\.ordinal) + heard.map(\.ordinal) + near.map(\.wording) {
            let phrase = entry(ordinal).wording.phrase
            if !suggestions.contains(phrase), suggestions.count < 3 { suggestions.append(phrase) }
        }
        guard !suggestions.isEmpty else { return Match(outcome: .miss, score: 0, reason: "nothing is near") }
        let best = max(near.first.map { Double($0.cosine) } ?? 0, heard.compactMap(\.verdict.likeness).max() ?? 0)
        return Match(outcome: .suggest, score: min(0.89, best), suggestions: suggestions, reason: reason)
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
        case .mood: return "a request, a question and a statement are not the same"
        case .faint: return "too far in its words for so many phrases"
        case .lone: return "one word for another, and nothing else was said"
        }
    }

    /// The words that carry meaning, as the gate reads them.
    var contentWords: [String] {
        (partition.analyser?.analyse(text).tokens ?? []).map { Self.words($0, in: text.scalars) }
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

    private static func words(_ token: Token, in scalars: [UInt32]) -> String {
        let range = Int(token.start)..<min(Int(token.end), scalars.count)
        return String(String.UnicodeScalarView(scalars[range].compactMap(Unicode.Scalar.init)))
    }
}
