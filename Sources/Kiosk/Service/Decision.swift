import Foundation
import KioskStore
import Languages
import PhraseMatching

/// Decides what a turn is from what was heard and the phrases that are held. Pure: no clock, no disk, no network.
struct Decision {
    let book: PhraseBook

    /// Below this, a recogniser is guessing: the best phrase is shown, not said.
    static let leastConfidence = 0.4

    /// The turn that these words make, not yet recorded.
    func turn(id: UUID, heard: Heard, direction: Direction) -> Turn {
        var turn = Turn(
            id: id, outcome: .miss, heard: heard.text, from: direction.from, to: direction.to, side: direction.side,
            input: heard.input, score: 0, suggestions: [], reason: "", isQueued: false, milliseconds: [:])
        if heard.text.isEmpty {
            turn.reason = "there was sound, but no words were understood"
            return turn
        }
        let match = book.matcher.match(
            heard.text, language: direction.from, heard: heard.isSpeech, alternatives: heard.alternatives,
            phonemes: heard.phonemes)
        turn.score = match.score
        turn.reason = match.reason
        let alike =
            heard.isSpeech && match.outcome != .answer
            ? book.soundingLike(heard.text, in: direction.from, limit: 3) : []
        // The nearest in words first, then by ear.
        var seen: Set<String> = []
        turn.suggestions = (match.suggestions.prefix(1) + alike + match.suggestions.dropFirst())
            .filter { seen.insert($0).inserted }
            .compactMap { book[$0].flatMap { suggestion($0, direction) } }.prefix(3).map(\.self)
        if match.outcome == .answer {
            answer(&turn, with: match, heard: heard, direction: direction)
            return turn
        }
        let isNearInWords = match.outcome == .suggest
        if isNearInWords || !alike.isEmpty, !turn.suggestions.isEmpty { turn.outcome = .suggest }
        if !isNearInWords { turn.reason = alike.isEmpty ? "nothing is near: \(match.reason)" : "sounds alike" }
        return turn
    }

    /// Makes a turn say a phrase, if the phrase can be said in the listener's language.
    ///
    /// - Parameter slots: what was said in the places that the phrase leaves open; the answer carries it over.
    /// - Returns: whether it can.
    @discardableResult
    func say(_ entry: PhraseBook.Entry, slots: [SlotValue] = [], in turn: inout Turn) -> Bool {
        guard let wording = entry.canonical[turn.to],
            let text = try? book.renderer.render(wording, slots: slots, language: turn.to)
        else { return false }
        turn.outcome = .answer
        turn.phrase = entry.name.id
        turn.pack = entry.name.pack
        turn.text = text
        turn.reply = entry.replies[turn.from]
        turn.provenance = entry.provenance
        turn.isReviewed = entry.isReviewed
        turn.suggestions = []
        return true
    }

    private func answer(_ turn: inout Turn, with match: Match, heard: Heard, direction: Direction) {
        guard let entry = match.phrase.flatMap({ book[$0] }) else { return }
        if let confidence = heard.confidence, confidence < Self.leastConfidence {
            turn.outcome = turn.suggestions.isEmpty ? .miss : .suggest
            turn.reason = "heard with a confidence of only \(Int(confidence * 100)) %: \(match.reason)"
        } else if !soundsLike(entry, match, heard, direction) {
            // Words that a recogniser made up may mean a phrase that nobody said. Shown, it can be tapped.
            turn.outcome = turn.suggestions.isEmpty ? .miss : .suggest
            turn.reason = "means \(entry.name.id), but does not sound like it"
        } else if !say(entry, slots: match.slots, in: &turn) {
            turn.reason = "\(entry.name) has no wording in \(direction.to)"
        } else if match.isLearned {
            turn.provenance = .learned
        }
    }

    /// Whether speech that is not the same words at least sounds like the phrase, where that can be told.
    private func soundsLike(
        _ entry: PhraseBook.Entry, _ match: Match, _ heard: Heard, _ direction: Direction
    ) -> Bool {
        guard heard.isSpeech, match.score < 1, match.slots.isEmpty, direction.from == SoundNeighbours.language else {
            return true
        }
        return book.soundingLike(heard.text, in: direction.from, limit: 8).contains(entry.name.description)
    }

    private func suggestion(_ entry: PhraseBook.Entry, _ direction: Direction) -> Turn.Suggestion? {
        guard let translation = entry.canonical[direction.to], let text = entry.canonical[direction.from],
            !text.contains("{"), !translation.contains("{")
        else { return nil }  // To tap it would lead nowhere, or say a slot that nobody filled.
        return Turn.Suggestion(
            phrase: entry.name.id, pack: entry.name.pack, text: text, translation: translation)
    }
}
