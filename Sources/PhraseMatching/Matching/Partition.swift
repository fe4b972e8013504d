import Languages

/// All wordings of one language, as a value whose copies share their contents.
struct Partition: Sendable {
    struct Entry: Sendable {
        var wording: PhraseWording
        var key: UInt64
        var analysis: Analysis
        var isAlive = true
    }

    /// A wording that was looked at, and what the gate said.
    struct Candidate: Sendable {
        var ordinal: Int32
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

    let language: LanguageTag
    private let analyser: Analyser?
    private var entries = ChunkedArray<Entry>()
    private var exact = ShardedDictionary()
    private var signatures = ShardedDictionary()
    private let index = NGramIndex()

    init(language: LanguageTag) {
        self.language = language
        analyser = Analyser(language: language)
    }

    private func key(of text: NormalisedText) -> UInt64 {
        StableHash.of(text.scalars.lazy.filter { $0 != ScalarFolding.space })
    }

    mutating func add(_ wording: PhraseWording) {
        let text = NormalisedText(wording.text, language: language)
        add(wording, text: text, ordinal: index.add(text.string))
    }

    mutating func add(contentsOf wordings: [PhraseWording]) {
        let texts = wordings.map { NormalisedText($0.text, language: language) }
        let ordinals = index.add(contentsOf: texts.map(\.string))
        for ((wording, text), ordinal) in zip(zip(wordings, texts), ordinals) {
            add(wording, text: text, ordinal: ordinal)
        }
    }

    private mutating func add(_ wording: PhraseWording, text: NormalisedText, ordinal: Int32) {
        let entry = Entry(wording: wording, key: key(of: text), analysis: analyser?.analyse(text) ?? Analysis())
        entries.append(entry)
        exact.insert(ordinal, under: entry.key)
        if !entry.analysis.tokens.isEmpty { signatures.insert(ordinal, under: entry.analysis.signature) }
    }

    mutating func remove(_ wording: PhraseWording) -> Bool {
        let key = key(of: NormalisedText(wording.text, language: language))
        guard let ordinal = exact[key].first(where: { entries[Int($0)].wording == wording }) else { return false }
        exact.remove(ordinal, under: key)
        signatures.remove(ordinal, under: entries[Int(ordinal)].analysis.signature)
        index.remove(ordinal)
        entries[Int(ordinal)].isAlive = false
        return true
    }

    func match(_ text: String, heard: Bool, options: Matcher.Options) -> Match {
        let spoken = text
        let text = NormalisedText(text, language: language)
        guard !text.scalars.isEmpty else { return Match(outcome: .miss, score: 0, reason: "nothing was said") }
        if !text.isTruncated, let ordinal = nearestInLetters(exact[key(of: text)], to: spoken) {
            return answer(ordinal, score: 1, reason: "the same words")
        }
        let near = index.search(text.string, limit: Self.nearest, floor: 0.05)
        var candidates: [Candidate] = []
        if let analyser, !text.isTruncated {
            let gate = Gate(lexicon: analyser.lexicon)
            let query = analyser.analyse(text)
            candidates = judge(query, near: near, gate: gate)
            if language.primary == "en", !candidates.contains(where: { $0.verdict.obstacle == nil }) {
                hearAgain(&candidates, text: text, analyser: analyser, gate: gate)
            }
            var agreeing = candidates.filter { $0.verdict.obstacle == nil }
            let letters = LetterOverlap(spoken)
            for index in agreeing.indices {
                let wording = entries[Int(agreeing[index].ordinal)].wording.text
                agreeing[index].overlap = letters.dice(with: LetterOverlap(wording))
            }
            let needed = Evidence.needed(among: index.snapshot().count, in: language)
            if let best = agreeing.min(by: isBetter), evidence(for: best, query).strength >= needed {
                return answer(best.ordinal, score: 0.9 + 0.09 * best.overlap, reason: "the same meaning in other words")
            }
        }
        return suggestion(near, candidates: candidates, options: options, text: text)
    }

    private func nearestInLetters(_ ordinals: [Int32], to spoken: String) -> Int32? {
        guard ordinals.count > 1 else { return ordinals.first }
        let letters = LetterOverlap(spoken)
        let overlaps = ordinals.map { letters.dice(with: LetterOverlap(entries[Int($0)].wording.text)) }
        return zip(ordinals, overlaps).max { $0.1 < $1.1 || $0.1 == $1.1 && $0.0 > $1.0 }?.0
    }

    private func evidence(for candidate: Candidate, _ query: Analysis) -> Evidence {
        Evidence(
            query: query, candidate: entries[Int(candidate.ordinal)].analysis, slack: candidate.verdict.slack,
            overlap: candidate.overlap)
    }

    private func isBetter(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.overlap != right.overlap { return left.overlap > right.overlap }
        return left.ordinal < right.ordinal
    }

    private func judge(_ query: Analysis, near: [ScoredWording], gate: Gate) -> [Candidate] {
        guard !query.tokens.isEmpty else { return [] }
        var candidates = near.map { hit in
            Candidate(
                ordinal: hit.wording, cosine: Double(hit.cosine),
                verdict: gate.compare(query, entries[Int(hit.wording)].analysis))
        }
        for ordinal in signatures[query.signature].prefix(Self.longestEqualRow)
        where !near.contains(where: { $0.wording == ordinal }) {
            let verdict = gate.compare(query, entries[Int(ordinal)].analysis)
            candidates.append(Candidate(ordinal: ordinal, cosine: 0, verdict: verdict))
        }
        return candidates
    }

    /// Looks again at what is nearest, by ear.
    private func hearAgain(_ candidates: inout [Candidate], text: NormalisedText, analyser: Analyser, gate: Gate) {
        let ear = SoundAlike(query: text.scalars, lexicon: analyser.lexicon)
        for index in candidates.indices.prefix(Self.nearestByEar) {
            let entry = entries[Int(candidates[index].ordinal)]
            let wording = NormalisedText(entry.wording.text, language: language)
            guard let meant = ear.rewritten(for: wording.scalars) else { continue }
            let analysis = analyser.analyse(NormalisedText(scalars: meant, hasQuestionMark: text.hasQuestionMark))
            let verdict = gate.compare(analysis, entry.analysis)
            if verdict.obstacle == nil { candidates[index].verdict = verdict }
        }
    }

    private func answer(_ ordinal: Int32, score: Double, reason: String) -> Match {
        let wording = entries[Int(ordinal)].wording
        return Match(
            outcome: .answer, phrase: wording.phrase, wording: wording.text, score: score,
            suggestions: [wording.phrase], reason: reason)
    }

    private func debugReason(_ candidates: [Candidate], _ text: NormalisedText) -> String {
        candidates.prefix(1).map { candidate in
            func words(_ tokens: [Token], _ scalars: [UInt32]) -> String {
                tokens.filter(\.isStrong).map {
                    String(
                        String.UnicodeScalarView(scalars[Int($0.start)..<Int($0.end)].compactMap(Unicode.Scalar.init)))
                }.joined(separator: ",")
            }
            let other = NormalisedText(entries[Int(candidate.ordinal)].wording.text, language: language)
            return
                "\(candidate.verdict.obstacle.map { "\($0)" } ?? "?")|\(words(candidate.verdict.extra, text.scalars))|\(words(candidate.verdict.missing, other.scalars))|\(entries[Int(candidate.ordinal)].wording.phrase)"
        }.joined()
    }

    private func suggestion(
        _ near: [ScoredWording], candidates: [Candidate], options: Matcher.Options, text: NormalisedText
    ) -> Match {
        let near = near.filter { Double($0.cosine) >= options.leastSuggestion }
        guard let best = near.first else { return Match(outcome: .miss, score: 0, reason: "nothing is near") }
        var suggestions: [String] = []
        for candidate in near {
            let phrase = entries[Int(candidate.wording)].wording.phrase
            if !suggestions.contains(phrase), suggestions.count < 3 { suggestions.append(phrase) }
        }
        return Match(
            outcome: .suggest, score: min(0.89, Double(best.cosine)), suggestions: suggestions,
            reason: debugReason(candidates, text))
    }
}
