import Foundation
import Languages
import PhraseMatching
import Testing

/// Runs the sets of templates that the environment variable `PARLEY_SLOT_SETS` names: files of JSON lines, parted by
/// colons. A line has `language`, `template`, `said` and `expected`: `N 12`, `M 2.50 USD` (`-` for no currency),
/// `T 07:15`, `D 05-02`, `D 2026-05-02`, or `null` for what must not fill the template.
@Suite struct SlotSetTests {
    private struct Line: Decodable {
        var language: String
        var template: String
        var said: String
        var expected: String?
    }

    private static var paths: [String] {
        (ProcessInfo.processInfo.environment["PARLEY_SLOT_SETS"] ?? "").split(separator: ":").map(String.init)
    }

    @Test(.enabled(if: !paths.isEmpty), arguments: paths)
    func aSetIsCarried(_ path: String) throws {
        var (carried, fillable, wrong, filled) = (0, 0, 0, 0)
        for text in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
            let language = LanguageTag(rawValue: line.language)
            let match = Matcher(wordings: [PhraseWording(phrase: "p", language: language, text: line.template)])
                .match(line.said, language: language)
            let got = match.outcome == .answer ? match.slots.first.map { Self.text(of: $0.value) } ?? "-" : nil
            if let expected = line.expected {
                fillable += 1
                if got == expected { carried += 1 }
                if let got, got != expected { wrong += 1 }
            } else if got != nil {
                filled += 1
            }
            if got != line.expected {
                print(
                    "\(line.language): \(line.template) | \(line.said) | \(line.expected ?? "null") | \(got ?? "null") | \(match.reason)"
                )
            }
        }
        print("\(path): \(carried) of \(fillable) carried, \(wrong) wrong, \(filled) filled that must not")
        #expect(wrong == 0)
        #expect(filled == 0)
        #expect(carried * 10 >= fillable * 9)
    }

    private static func text(of value: SlotValue.Value) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
        switch value {
        case .number(let number): return "N \(number)"
        case .money(let hundredths, let currency):
            return "M \(hundredths / 100).\(two(hundredths % 100)) \(currency ?? "-")"
        case .time(let hour, let minute): return "T \(two(hour)):\(two(minute))"
        case .date(let year, let month, let day):
            return "D " + (year.map { "\($0)-" } ?? "") + "\(two(month))-\(two(day))"
        case .weekday(let day): return "W \(day)"
        case .relativeDay(let offset): return "R \(offset)"
        case .item(_, let index): return "I \(index)"
        }
    }
}
