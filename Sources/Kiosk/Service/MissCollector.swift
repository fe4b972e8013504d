import Cloud
import Foundation
import KioskStore
import Languages
import PhraseMatching
import PhrasePacks

/// Counts what was asked in one direction and not answered, while usage logs are read. Numbers that look like a card's, a
/// passport's or a telephone's are masked.
///
///     var misses = MissCollector(Direction(from: .english, to: .vietnamese))
///     for record in page.records { misses.add(record.turn) }
///     let draft = PackDraft(misses.questions, from: .english)
public struct MissCollector: Sendable {
    private let direction: Direction
    private var counts: [String: PackDraft.Question] = [:]
    /// Two logs of one kiosk may tell of the same turns.
    private var seen: Set<UUID> = []

    /// Starts to count.
    public init(_ direction: Direction) {
        self.direction = direction
    }

    /// Counts a turn, once; one that was answered, or of another direction, is passed over.
    public mutating func add(_ turn: TurnRecord) {
        guard turn.outcome == .miss, turn.from == direction.from, turn.to == direction.to, !turn.heard.isEmpty,
            seen.insert(turn.id).inserted
        else { return }
        let text = SensitiveNumbers.mask(turn.heard).text
        let key = TextNormaliser.normalise(text, language: turn.from)
        // As it was heard first: the log may hold it in other letters later.
        counts[key, default: PackDraft.Question(text: text, count: 0)].count += 1
    }

    /// Counts the turns of a log as `parley usage --json` writes it: one JSON object a line.
    ///
    /// - Parameter name: what messages call the log.
    /// - Throws: ``KioskError`` of code `badInput` that names the line that is not a turn.
    public mutating func add(log bytes: Data, named name: String) throws(KioskError) {
        let decoder = JSONDecoder()
        var number = 0
        var start = bytes.startIndex
        while start < bytes.endIndex {
            number += 1
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            let line = bytes[start..<end]
            start = end < bytes.endIndex ? bytes.index(after: end) : end
            guard line.contains(where: { !" \t\r".utf8.contains($0) }) else { continue }
            guard let turn = try? decoder.decode(TurnRecord.self, from: line) else {
                throw KioskError(
                    .badInput, "\(name):\(number): this line is not a turn of a usage log",
                    remedy: "Give what `parley usage --json` writes")
            }
            add(turn)
        }
    }

    /// What was asked, and how often.
    public var questions: [PackDraft.Question] { Array(counts.values) }
}
