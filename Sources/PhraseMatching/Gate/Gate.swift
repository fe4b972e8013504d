/// Decides whether two texts mean the same: the last word, whatever similarity says.
///
/// Everything that carries meaning must be there on both sides, as often negated and in the same order where order
/// counts. What is left over on one side blocks, unless it is a word that may be left out.
struct Gate: Sendable {
    let lexicon: Lexicon

    /// What comes of comparing a query with a candidate.
    struct Verdict: Sendable {
        /// Why they do not mean the same; `nil` when they do.
        var obstacle: Obstacle?
        /// How many words that may be left out are on one side only.
        var slack = 0
        /// Tokens of the query without a partner.
        var extra: [Token] = []
        /// Tokens of the candidate without a partner.
        var missing: [Token] = []
        /// How alike the two sound, 0 to 1, when both sounds are known.
        var likeness: Double?

        /// Whether what differs may be a recogniser's slip: words that the table does not know, against words that do
        /// not count, deny, direct or name a person or a time. Where a word that carries meaning is missing, something
        /// that is no word must stand in its place: "much" is as likely meant as "meat".
        var mayBeMisheard: Bool {
            let strange = extra.filter(\.isStrong)
            let isSlip =
                strange.allSatisfy { $0.wordClass == .unknown }
                && (!strange.isEmpty || !missing.contains(where: \.isStrong))
            return isSlip && missing.count(where: \.isStrong) < 3
                && missing.allSatisfy { token in
                    switch token.wordClass {
                    case .same, .act, .unknown: true
                    default: !token.isStrong
                    }
                }
        }
    }

    /// What stands between a query and a candidate.
    enum Obstacle: Sendable, Hashable {
        /// The query says more.
        case said
        /// The query says less.
        case unsaid
        /// One thing instead of another.
        case differs
        /// The two sides say opposites.
        case opposite
        /// Numbers differ.
        case number
        /// The same words in another order, where order counts.
        case order
        /// A request against a statement, or my against your.
        case mood
        /// The meaning is the same, but in a large pack that is not enough.
        case faint
        /// The meaning is the same, but one word was said, and it is another than the wording's.
        case lone

        /// Whether the meaning is the same, and only the evidence for it is weak.
        var isDoubt: Bool { self == .faint || self == .lone }
    }

    func compare(_ query: Analysis, _ candidate: Analysis) -> Verdict {
        var verdict = Verdict()
        verdict.extra = query.tokens.filter { token in !candidate.tokens.contains { $0.concept == token.concept } }
        verdict.missing = candidate.tokens.filter { token in !query.tokens.contains { $0.concept == token.concept } }
        verdict.slack = verdict.extra.count + verdict.missing.count
        let extra = verdict.extra.filter(\.isStrong)
        let missing = verdict.missing.filter(\.isStrong)
        if !extra.isEmpty || !missing.isEmpty {
            verdict.obstacle = obstacle(extra, missing)
        } else if weakConflict(verdict.extra, verdict.missing) {
            verdict.obstacle = .differs
        } else if query.isOrdered || candidate.isOrdered, sequence(query) != sequence(candidate) {
            verdict.obstacle = .order
        } else if moodConflict(query, candidate) || isTooBare(query, candidate, verdict) {
            verdict.obstacle = .mood
        }
        return verdict
    }

    private func obstacle(_ extra: [Token], _ missing: [Token]) -> Obstacle {
        for left in extra {
            if missing.contains(where: { lexicon.opposites[left.concept] == $0.concept }) { return .opposite }
            if missing.contains(where: { Token.bound(Token.negation, $0.concept) == left.concept }) { return .opposite }
        }
        for right in missing where extra.contains(where: { Token.bound(Token.negation, $0.concept) == right.concept }) {
            return .opposite
        }
        if extra.contains(where: { $0.wordClass == .number }) || missing.contains(where: { $0.wordClass == .number }) {
            return .number
        }
        return missing.isEmpty ? .said : extra.isEmpty ? .unsaid : .differs
    }

    /// Words that may be left out may not be exchanged: "here" for "there".
    private func weakConflict(_ extra: [Token], _ missing: [Token]) -> Bool {
        extra.contains { left in left.wordClass != .courtesy && missing.contains { $0.wordClass == left.wordClass } }
    }

    private func sequence(_ analysis: Analysis) -> [UInt64] {
        var seen: Set<UInt64> = []
        return analysis.tokens.filter {
            $0.isStrong && ($0.wordClass == .number || $0.wordClass == .slot || seen.insert($0.concept).inserted)
        }
        .map(\.concept)
    }

    private func moodConflict(_ query: Analysis, _ candidate: Analysis) -> Bool {
        let (left, right) = (query.mood, candidate.mood)
        if left.contains(.mine) != right.contains(.mine), left.contains(.yours) != right.contains(.yours),
            left.contains(.mine) != left.contains(.yours)
        {
            return true
        }
        if left.contains(.states) != right.contains(.states),
            contradictsStatement(left.contains(.states) ? right : left)
        {
            return true
        }
        if left.contains(.past) != right.contains(.past), asksSomething(query), asksSomething(candidate) { return true }
        if contradictsOffer(left, right) || contradictsOffer(right, left) { return true }
        if contradictsDone(left, right) || contradictsDone(right, left) { return true }
        return excludes(query, candidate) || excludes(candidate, query)
    }

    /// "Do you need a bag?" is not "a bag, please".
    private func contradictsOffer(_ left: Mood, _ right: Mood) -> Bool {
        left.contains(.offers) && !right.contains(.offers) && (right.contains(.wants) || !right.contains(.asks))
    }

    /// "I have already booked" is not "I would like to book".
    private func contradictsDone(_ left: Mood, _ right: Mood) -> Bool {
        guard left.contains(.done), !right.contains(.done), !contradictsStatement(left) else { return false }
        return right.contains(.wants) || right.contains(.marked) && !left.contains(.marked)
    }

    /// Whether what `left` is for excludes what `right` is for.
    private func excludes(_ left: Analysis, _ right: Analysis) -> Bool {
        let hasAction = left.tokens.contains { $0.wordClass == .act }
        let strong = left.tokens.count(where: \.isStrong)
        // "How many days do I have" and "the number of days I have" ask alike; a question with "I have" states nothing.
        if left.mood.contains(.has), !left.mood.contains(.asks), !right.mood.contains(.has) {
            let isWish = right.mood.contains(.wants) && !(hasAction && left.mood.contains(.wants))
            if isWish || !right.mood.isDisjoint(with: [.asks, .marked]) { return true }
        }
        if left.mood.contains(.asks), right.mood.isDisjoint(with: [.asks, .info]) {
            // "Do I have an alarm?" is not "an alarm".
            if right.mood.contains(.wants) ? !left.mood.contains(.wants) : strong < 3 { return true }
        }
        if left.mood.contains(.info), right.mood.isDisjoint(with: [.asks, .info]) {
            // "Which alarms did I set?" is not "set an alarm".
            let isCommand = hasAction && !left.mood.contains(.wants)
            if isCommand || strong < 2 { return true }
        }
        return false
    }

    /// Whether too little was said to leave anything out: a single word is held to what stands around it.
    private func isTooBare(_ query: Analysis, _ candidate: Analysis, _ verdict: Verdict) -> Bool {
        let strong = query.tokens.filter(\.isStrong)
        guard strong.count < 2 else { return false }
        if query.mood.contains(.yours) != candidate.mood.contains(.yours) { return true }
        if strong.allSatisfy({ $0.wordClass == .not }) { return true }
        return (verdict.extra + verdict.missing).contains { token in
            switch token.wordClass {
            case .deixis, .degree: true
            case .courtesy:
                verdict.extra.contains { $0.wordClass == .courtesy }
                    && verdict.missing.contains { $0.wordClass == .courtesy }
            default: false
            }
        }
    }

    private func contradictsStatement(_ mood: Mood) -> Bool {
        !mood.isDisjoint(with: [.asks, .info, .wants])
    }

    private func asksSomething(_ analysis: Analysis) -> Bool {
        !analysis.mood.isDisjoint(with: [.asks, .info]) || analysis.tokens.contains { $0.wordClass == .which }
    }
}
