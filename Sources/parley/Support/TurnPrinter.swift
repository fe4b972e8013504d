import Foundation
import Kiosk
import PhraseMatching

/// Prints turns: one JSON object a line for a program, a few words for a person at a terminal.
struct TurnPrinter {
    let asJSON: Bool

    init(json: Bool, words: Bool = false) {
        asJSON = json || !words && !Terminal.isInteractive
    }

    func print(_ turn: Turn, of source: String? = nil) throws {
        if asJSON {
            try Terminal.sayJSON(turn)
        } else {
            Terminal.say(words(for: turn, of: source))
        }
    }

    private func words(for turn: Turn, of source: String?) -> String {
        let heard = "\(source.map { "\($0): " } ?? "")\(turn.from) “\(turn.heard)”"
        let total = turn.milliseconds[Turn.Stage.total.rawValue].map { String(format: " (%.0f ms)", $0) } ?? ""
        switch turn.outcome {
        case .answer:
            let mark = turn.provenance == .cloud ? ", by machine" : turn.isReviewed == false ? ", unreviewed" : ""
            return "\(heard)\n  → \(turn.to) “\(turn.text ?? "")”  [answer: \(turn.phrase ?? "")\(mark)]\(total)"
        case .suggest:
            let choices = turn.suggestions.map { "    · \($0.text)  [\($0.phrase)]" }.joined(separator: "\n")
            return "\(heard)\n  ? did you mean  [suggest: \(turn.reason)]\(total)\n\(choices)"
        case .miss:
            let fate = turn.isQueued ? "queued for the cloud" : "not queued"
            return "\(heard)\n  – not known yet  [miss, \(fate): \(turn.reason)]\(total)"
        }
    }
}
