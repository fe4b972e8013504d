import Foundation
import Languages
import PhraseMatching

/// What an author expects of a pack: texts, and what has to come of them.
///
///     {"text":"two coffees please","language":"en","expect":"two-coffees"}
///     {"text":"no coffee","language":"en","expect":null}
///     {"text":"table for 3","language":"en","expect":{"outcome":"answer","phrase":"table","slots":{"number":"3"}}}
///
/// `null` expects that nothing is answered: a suggestion or a miss.
public struct PackCases: Sendable {
    /// The name that a pack's cases usually have.
    public static let file = "cases.jsonl"

    /// One expectation.
    public struct Case: Sendable {
        /// The line in the file, counted from 1.
        public let line: Int
        /// What is said.
        public let text: String
        /// Its language.
        public let language: LanguageTag
        /// Whether it is said rather than typed, which lets the matcher allow for a recogniser's slips.
        public let heard: Bool
        /// What has to come of it.
        public let expectation: Expectation
    }

    /// What has to come of a text.
    public struct Expectation: Sendable, Codable, Equatable {
        /// The outcome; `nil` expects no answer.
        public var outcome: Outcome?
        /// The phrase that answers, or that is among the suggestions.
        public var phrase: String?
        /// What the slots have to hold, by name, as it was said or as it was understood.
        public var slots: [String: String]?
    }

    /// What came of a case.
    public struct Result: Sendable, Encodable {
        /// The line of the case.
        public let line: Int
        /// What was said.
        public let text: String
        /// Its language.
        public let language: LanguageTag
        /// Whether it came as expected.
        public let passed: Bool
        /// What was expected, in words.
        public let expected: String
        /// What came, in words.
        public let got: String
        /// Why it came so.
        public let reason: String
    }

    /// The cases, in the order of the file.
    public let cases: [Case]

    private struct Row: Decodable {
        let text: String
        let language: LanguageTag
        let heard: Bool
        let expectation: Expectation

        private enum Key: CodingKey { case text, language, heard, expect }

        init(from decoder: any Decoder) throws {
            let keyed = try decoder.container(keyedBy: Key.self)
            text = try keyed.decode(String.self, forKey: .text)
            language = try keyed.decode(LanguageTag.self, forKey: .language)
            heard = try keyed.decodeIfPresent(Bool.self, forKey: .heard) ?? false
            // A key that is missing is a slip, and no expectation; null is one.
            guard keyed.contains(.expect) else {
                throw DecodingError.keyNotFound(
                    Key.expect, DecodingError.Context(codingPath: [], debugDescription: "there is no \"expect\""))
            }
            if try keyed.decodeNil(forKey: .expect) {
                expectation = Expectation()
            } else if let phrase = try? keyed.decode(String.self, forKey: .expect) {
                expectation = Expectation(outcome: .answer, phrase: phrase)
            } else {
                var expectation = try keyed.decode(Expectation.self, forKey: .expect)
                if expectation.phrase != nil || expectation.slots != nil {
                    expectation.outcome = expectation.outcome ?? .answer
                }
                self.expectation = expectation
            }
        }
    }

    /// Reads cases.
    ///
    /// - Parameters:
    ///   - bytes: JSON lines; empty lines are passed over.
    ///   - name: what messages call the file.
    ///   - pack: its phrases are those that may be expected.
    /// - Throws: ``PackError`` with every line that cannot be read, or that expects a phrase that is not there.
    public init(_ bytes: [UInt8], named name: String, of pack: PhrasePack) throws(PackError) {
        let collector = DiagnosticCollector()
        let phrases = Set(pack.phrases.map(\.id))
        var cases: [Case] = []
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            guard !line.trimmed.isEmpty else { continue }
            func report(_ kind: PackDiagnostic.Kind, _ message: String, remedy: String) {
                let position = TextPosition(line: index + 1, column: 1)
                collector.report(PackDiagnostic(kind, name, at: position, message, remedy: remedy))
            }
            guard line.count <= PackLimits.cellBytes, let row = try? JSONDecoder().decode(Row.self, from: Data(line))
            else {
                report(
                    .malformedJSON, "this line is no case",
                    remedy:
                        "write {\"text\":\"hello\",\"language\":\"en\",\"expect\":\"hello\"}, with null for no answer")
                continue
            }
            if let phrase = row.expectation.phrase, !phrases.contains(phrase) {
                report(
                    .unknownPhrase, "there is no phrase \"\(phrase.shortened)\"",
                    remedy: "expect one of the pack's, or null")
            }
            cases.append(
                Case(
                    line: index + 1, text: row.text, language: row.language, heard: row.heard,
                    expectation: row.expectation))
        }
        if collector.hasErrors { throw PackFolder.error(name, collector.finish(files: [name])) }
        guard !cases.isEmpty else {
            throw PackError(
                .badInput, "There is no case in \(name.printable)",
                remedy: "Write one a line: {\"text\":\"hello\",\"language\":\"en\",\"expect\":\"hello\"}")
        }
        self.cases = cases
    }

    /// Looks every case up.
    ///
    /// - Parameter matcher: holds the pack, as ``PhrasePack/matcher()`` makes it.
    public func run(with matcher: Matcher) -> [Result] {
        cases.map { one in
            let match = matcher.match(one.text, language: one.language, heard: one.heard)
            return Result(
                line: one.line, text: one.text, language: one.language, passed: one.expectation.isMet(by: match),
                expected: one.expectation.words, got: Expectation.words(for: match), reason: match.reason)
        }
    }
}

extension PackCases.Expectation {
    /// Whether a match is what was expected.
    func isMet(by match: Match) -> Bool {
        guard outcome.map({ $0 == match.outcome }) ?? (match.outcome != .answer) else { return false }
        if let phrase {
            guard match.outcome == .answer ? match.phrase == phrase : match.suggestions.contains(phrase) else {
                return false
            }
        }
        return (slots ?? [:]).allSatisfy { name, text in
            match.slots.contains { $0.name == name && [$0.text, $0.plain].contains(text) }
        }
    }

    /// The expectation in words.
    var words: String {
        guard let outcome else { return "no answer" }
        let filled = (slots ?? [:]).sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        return outcome.rawValue + (phrase.map { " \($0)" } ?? "") + filled
    }

    /// A match in the same words.
    static func words(for match: Match) -> String {
        let phrases = match.outcome == .answer ? match.phrase ?? "" : match.suggestions.joined(separator: ", ")
        let filled = match.slots.map { " \($0.name)=\($0.plain)" }.joined()
        return match.outcome.rawValue + (phrases.isEmpty ? "" : " \(phrases)") + filled
    }
}

extension PhrasePack {
    /// A matcher that holds this pack, as a kiosk's does.
    public func matcher() -> Matcher {
        var options = Matcher.Options()
        options.lists = lists.mapValues { $0.items.map(\.wordings) }
        return Matcher(
            wordings: phrases.lazy.flatMap { phrase in
                phrase.wordings.flatMap { language, texts in
                    texts.map { PhraseWording(phrase: phrase.id, language: language, text: $0) }
                }
            }, options: options)
    }
}

extension SlotValue {
    /// The value as it is written in a case: `3`, `19.50 USD`, `10:30`, `05-04`, and the item's place in its list.
    public var plain: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return switch value {
        case .number(let number): "\(number)"
        case .money(let hundredths, let currency):
            "\(hundredths / 100)" + (hundredths % 100 == 0 ? "" : ".\(two(hundredths % 100))")
                + (currency.map { " \($0)" } ?? "")
        case .time(let hour, let minute): "\(two(hour)):\(two(minute))"
        case .date(let year, let month, let day): (year.map { "\($0)-" } ?? "") + "\(two(month))-\(two(day))"
        case .weekday(let day): "weekday \(day)"
        case .relativeDay(let days): "day \(days)"
        case .item(_, let index): "\(index + 1)"
        }
    }
}
