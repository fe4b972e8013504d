/// The differences between a query and a candidate, as a technician reads them.
extension Lookup {
    /// What makes of the candidate's wording what was said, each difference with what allows it.
    func edits(_ candidate: Candidate) -> [Explanation.Edit] {
        guard let analyser = partition.analyser, entry(candidate.ordinal).slots.isEmpty else { return [] }
        let wording = NormalisedText(entry(candidate.ordinal).wording.text, language: partition.language)
        let (said, unsaid) = (analyser.read(text), analyser.read(wording))
        var edits = omissions(said, unsaid, wording)
        let verdict = candidate.verdict
        var missing = verdict.missing
        for item in verdict.extra {
            let words = Self.words(item, in: text.scalars)
            let licence = verdict.licences.first { $0 == item.licence }
            if let index = missing.firstIndex(where: { $0.wordClass == item.wordClass }) {
                let other = missing.remove(at: index)
                edits.append(
                    .init(
                        kind: .exchanged, said: words, unsaid: Self.words(other, in: wording.scalars), licence: licence)
                )
            } else {
                edits.append(.init(kind: .putIn, said: words, unsaid: "", licence: licence))
            }
        }
        for item in missing {
            let words = Self.words(item, in: wording.scalars)
            let licence = verdict.licences.first { $0 == item.licence }
            edits.append(.init(kind: .leftOut, said: "", unsaid: words, licence: licence))
        }
        return edits + forms(verdict)
    }

    /// Words that one side has and that its reading let go.
    private func omissions(_ said: Reading, _ unsaid: Reading, _ wording: NormalisedText) -> [Explanation.Edit] {
        var rest = unsaid.omissions.map { ($0.licence, Self.words($0.start, $0.end, in: wording.scalars)) }
        var edits: [Explanation.Edit] = []
        for omission in said.omissions {
            let words = Self.words(omission.start, omission.end, in: text.scalars)
            if let index = rest.firstIndex(where: { $0.1 == words }) {
                rest.remove(at: index)
            } else {
                edits.append(.init(kind: .putIn, said: words, unsaid: "", licence: omission.licence))
            }
        }
        return edits + rest.map { .init(kind: .leftOut, said: "", unsaid: $0.1, licence: $0.0) }
    }

    /// What the frames say apart, and what stands elsewhere.
    private func forms(_ verdict: Gate.Verdict) -> [Explanation.Edit] {
        var edits: [Explanation.Edit] = []
        if let (said, unsaid) = verdict.frames {
            let licence = verdict.framesAgree ? verdict.licences.first(where: \.isForm) ?? .requestForm : nil
            edits.append(
                .init(
                    kind: .exchanged, said: said.subtracting(unsaid).words, unsaid: unsaid.subtracting(said).words,
                    licence: licence))
        }
        for licence in verdict.licences where licence.isMove {
            edits.append(.init(kind: .moved, said: "", unsaid: "", licence: licence))
        }
        if verdict.obstacle == .order || verdict.obstacle == .role {
            edits.append(.init(kind: .moved, said: "", unsaid: "", licence: nil))
        }
        return edits
    }

    private static func words(_ start: Int32, _ end: Int32, in scalars: [UInt32]) -> String {
        words(Item(concept: 0, wordClass: .unknown, start: start, end: end), in: scalars)
    }
}

extension Licence {
    /// Whether it allows one form of a sentence for another.
    fileprivate var isForm: Bool {
        switch self {
        case .requestForm, .questionForm, .statementForm, .subjectLeftOut, .subjectNumber, .schedule: true
        default: false
        }
    }

    /// Whether it allows words to stand elsewhere.
    fileprivate var isMove: Bool {
        switch self {
        case .timeMoved, .questionWordMoved, .particlesMoved, .placeMoved: true
        default: false
        }
    }
}
