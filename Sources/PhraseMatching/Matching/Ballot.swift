/// The vote of a recogniser's hypotheses on one utterance.
///
/// Hypotheses that lead to the same phrase confirm each other. Hypotheses that lead to different phrases show that the
/// recogniser is not sure of a word that matters ("fifteen", "fifty"): then both are shown, and neither is said.
struct Ballot {
    let first: Match
    let others: [Match]

    var result: Match {
        let answers = ([first] + others).filter { $0.outcome == .answer }
        let phrases = answers.compactMap(\.phrase).reduce(into: [String]()) { list, phrase in
            if !list.contains(phrase) { list.append(phrase) }
        }
        let slotSets = Set(answers.map { $0.slots.map(\.value) })
        guard let elected = answers.first else { return first }
        if phrases.count > 1 || slotSets.count > 1 {
            return Match(
                outcome: .suggest, score: min(0.89, first.score), suggestions: Array(phrases.prefix(3)),
                reason: "the recogniser heard more than one phrase")
        }
        if first.outcome == .answer { return first }
        // One hypothesis further down is chance; half of all is not.
        guard answers.count * 2 >= others.count + 1 else { return first }
        var match = elected
        match.score = min(match.score, 0.95)
        match.reason = "most of what the recogniser thought of: \(elected.reason)"
        return match
    }
}
