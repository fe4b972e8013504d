/// What allows a difference between two sentences of equal meaning. Each difference needs one; without it there is no
/// answer.
public enum Licence: String, Sendable, CaseIterable, Codable {
    // Words that are left out, in their place.
    case article
    case filler
    case grammarWord = "grammar word"
    case opener
    case closer
    case courtesy
    case address
    case softener
    case classifier
    case benefit
    case shopVerb = "what a request says anyhow"
    case pointing
    case setting
    case intensifier
    case possessor = "the speaker's own"
    case one = "one, as an article says it"

    // Forms that are exchanged.
    case requestForm = "form of request"
    case questionForm = "form of question"
    case statementForm = "form of statement"
    case subjectLeftOut = "who is spoken of goes without saying"
    case subjectNumber = "I or we ask"
    case particleLeftOut = "particle left out"
    case topic = "topic for another particle"
    case schedule = "will or does, at a named time"

    // Words that stand elsewhere.
    case timeMoved = "time moved"
    case questionWordMoved = "question word moved"
    case particlesMoved = "parts moved with their particles"
    case placeMoved = "place moved with its preposition"

    // By ear.
    case sound = "sounds the same"
}
