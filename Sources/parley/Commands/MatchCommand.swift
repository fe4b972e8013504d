import ArgumentParser
import Foundation
import Kiosk
import Languages
import PhraseMatching

struct MatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Look texts up in a file of phrases, and say why.",
        discussion: """
            The phrases are JSON lines {"id","language","text"}; without --phrases, those of the kiosk's packs. Queries \
            come as JSON lines {"text","language"} on the standard input; each gives one line \
            {"outcome","phrase","score","suggestions","slots","reason","microseconds"}, in order. A query that has \
            "heard": true is taken as a recogniser's, with its "alternatives" and "phonemes", if it has any. With \
            --explain, each line also has every candidate, and each difference with the licence that allows it.

            With TEXT as an argument, that is told in words.
            """)

    @Argument(help: "Texts to look up and explain, instead of the standard input.")
    var texts: [String] = []

    @Option(help: "The language of TEXT.")
    var language = "en"

    @Option(help: "The file of phrases, as JSON lines.")
    var phrases: String?

    @OptionGroup var kiosk: KioskOptions

    @Flag(help: "Rank only: the nearest phrase by cosine answers from 0.8 on, with no gate.")
    var indexOnly = false

    @Option(help: "Measure lookups while the phrases of this file are added one by one, instead of answering.")
    var adding: String?

    @Flag(help: "Tell each candidate, its score, and each difference with the licence that allows it.")
    var explain = false

    @Option(help: "Withhold a licence, to see what it is worth; may be given more than once.")
    var without: [String] = []

    @Flag(help: "List the licences.")
    var licences = false

    func run() async throws {
        try await Terminal.reporting {
            if licences {
                for licence in Licence.allCases { Terminal.say(licence.rawValue) }
                return
            }
            guard let phrases else { return try await explainFromPacks() }
            let wordings = try load(phrases)
            let start = ContinuousClock.now
            let ranking = indexOnly ? Ranking(wordings) : nil
            let matcher = Matcher(wordings: indexOnly ? [] : wordings, options: try options())
            let took = start.duration(to: .now)
            let bytes = ranking?.bytes ?? matcher.statistics.indexBytes
            Terminal.note(
                String(
                    format: "built %d wordings in %.1f ms, the index %.0f bytes a wording", wordings.count,
                    took.milliseconds, Double(bytes) / Double(max(1, wordings.count))))
            guard texts.isEmpty else {
                let language = try LanguageTag.known(language, for: "--language")
                for text in texts { Terminal.say("\(matcher.explain(text, language: language))") }
                return
            }
            if let adding { return try await measure(adding: load(adding), held: wordings.count, ranking, matcher) }
            var number = 0
            while let line = readLine() {
                number += 1
                guard !line.allSatisfy(\.isWhitespace) else { continue }
                let query: Query = try JSONLine.decode(line, "standard input", number)
                if let ranking {
                    try Terminal.sayJSON(ranking.line(for: query))
                } else {
                    try answer(query, with: matcher)
                }
            }
        }
    }

    private func options() throws(KioskError) -> Matcher.Options {
        var options = Matcher.Options()
        for name in without {
            guard let licence = Licence(rawValue: name) else {
                throw KioskError(
                    .badInput, "There is no licence \"\(name)\"", remedy: "See `parley match --licences`")
            }
            options.withheldLicences.insert(licence)
        }
        return options
    }

    /// Measures lookups while wordings are added.
    private func measure(
        adding wordings: [PhraseWording], held: Int, _ ranking: Ranking?, _ matcher: Matcher
    ) async throws {
        var queries: [(String, LanguageTag)] = []
        while let line = readLine() {
            let query: Query = try JSONLine.decode(line, "standard input", queries.count + 1)
            queries.append((query.text, query.language))
        }
        try await AddingMeasurement(
            lookUp: { text, language in
                if let ranking { _ = ranking.hits(text, language) } else { _ = matcher.match(text, language: language) }
            },
            add: { wording in
                if let ranking { ranking.add(wording) } else { matcher.add(wording) }
            }, held: held, wordings: wordings, queries: queries
        ).run()
    }

    /// Tells of texts what the kiosk's packs would make of them.
    private func explainFromPacks() async throws {
        guard !texts.isEmpty else {
            throw KioskError(
                .badInput, "Neither --phrases nor a TEXT is given",
                remedy: "Ask `parley match --phrases FILE < QUERIES`, or `parley match \"where is the lift\"`")
        }
        let language = try LanguageTag.known(language, for: "--language")
        try await KioskDoor.open(kiosk) { door, _ in
            for text in texts {
                let explanation: Explanation =
                    switch door {
                    case .own(let kiosk): await kiosk.explain(text, in: language)
                    case .service(let client):
                        try await client.call(
                            .get, "/v1/explain?text=\(ServiceClient.escaped(text))&from=\(language)",
                            as: Explanation.self)
                    }
                Terminal.say("\(explanation)")
            }
        }
    }

    private struct Phrase: Decodable {
        let id: String
        let language: LanguageTag
        let text: String
    }

    private struct Query: Decodable {
        let text: String
        let language: LanguageTag
        let heard: Bool?
        let alternatives: [String]?
        let phonemes: String?
    }

    private struct Line: Encodable {
        let outcome: Outcome
        let phrase: String?
        let score: Double
        let suggestions: [String]
        let slots: [SlotValue]
        let reason: String
        let microseconds: Double
        let explanation: Explanation?

        private enum CodingKeys: CodingKey {
            case outcome, phrase, score, suggestions, slots, reason, microseconds, explanation
        }

        /// `phrase` is there in every line, as `null` when nothing was answered.
        func encode(to encoder: any Encoder) throws {
            var keyed = encoder.container(keyedBy: CodingKeys.self)
            try keyed.encode(outcome, forKey: .outcome)
            try keyed.encode(phrase, forKey: .phrase)
            try keyed.encode(score, forKey: .score)
            try keyed.encode(suggestions, forKey: .suggestions)
            if !slots.isEmpty { try keyed.encode(slots, forKey: .slots) }
            try keyed.encode(reason, forKey: .reason)
            try keyed.encode(microseconds, forKey: .microseconds)
            try keyed.encodeIfPresent(explanation, forKey: .explanation)
        }
    }

    /// The index alone, a language each: for comparing its speed and its ranking with those of others.
    private struct Ranking: Sendable {
        private static let threshold = 0.8
        private var indexes: [LanguageTag: (index: NGramIndex, phrases: [String])] = [:]

        init(_ wordings: [PhraseWording]) {
            for (language, wordings) in Dictionary(grouping: wordings, by: \.language) {
                let texts = wordings.map { TextNormaliser.normalise($0.text, language: language) }
                indexes[language] = (NGramIndex(texts), wordings.map(\.phrase))
            }
        }

        /// The memory of all indexes, in bytes.
        var bytes: Int { indexes.values.reduce(0) { $0 + $1.index.snapshot().bytes } }

        /// The wordings nearest to a text.
        func hits(_ text: String, _ language: LanguageTag) -> [ScoredWording] {
            indexes[language]?.index.search(TextNormaliser.normalise(text, language: language), limit: 3) ?? []
        }

        /// Adds a wording to the index of a language that has one.
        func add(_ wording: PhraseWording) {
            indexes[wording.language]?.index.add(TextNormaliser.normalise(wording.text, language: wording.language))
        }

        func line(for query: Query) -> Line {
            let start = ContinuousClock.now
            let hits = hits(query.text, query.language)
            let took = start.duration(to: .now)
            let phrases = indexes[query.language]?.phrases ?? []
            var seen: Set<String> = []
            let names = hits.map { phrases[Int($0.wording)] }.filter { seen.insert($0).inserted }
            let score = min(1, Double(hits.first?.cosine ?? 0))
            let outcome: Outcome = names.isEmpty ? .miss : score >= Self.threshold ? .answer : .suggest
            return Line(
                outcome: outcome, phrase: outcome == .answer ? names.first : nil, score: score, suggestions: names,
                slots: [], reason: "ranked by cosine alone", microseconds: took.milliseconds * 1_000, explanation: nil)
        }
    }

    private func load(_ phrases: String) throws(KioskError) -> [PhraseWording] {
        let text: String
        do {
            text = try String(contentsOfFile: phrases, encoding: .utf8)
        } catch {
            throw KioskError(
                .notFound, "The phrases \(phrases) cannot be read as UTF-8 text", remedy: "Check the path")
        }
        var wordings: [PhraseWording] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.allSatisfy(\.isWhitespace) else { continue }
            let phrase: Phrase = try JSONLine.decode(line, phrases, index + 1)
            wordings.append(PhraseWording(phrase: phrase.id, language: phrase.language, text: phrase.text))
        }
        return wordings
    }

    private func answer(_ query: Query, with matcher: Matcher) throws {
        let start = ContinuousClock.now
        let match = matcher.match(
            query.text, language: query.language, heard: query.heard ?? false, alternatives: query.alternatives ?? [],
            phonemes: query.phonemes)
        let took = start.duration(to: .now)
        try Terminal.sayJSON(
            Line(
                outcome: match.outcome, phrase: match.phrase, score: match.score, suggestions: match.suggestions,
                slots: match.slots, reason: match.reason, microseconds: took.milliseconds * 1_000,
                explanation: explain
                    ? matcher.explain(
                        query.text, language: query.language, heard: query.heard ?? false, phonemes: query.phonemes)
                    : nil))
    }
}

/// Reads one line of JSON, and names the file and the line when it is none.
enum JSONLine {
    static func decode<Value: Decodable>(
        _ line: some StringProtocol, _ file: String, _ number: Int
    ) throws(KioskError) -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(line.utf8))
        } catch {
            throw KioskError(
                .badInput, "\(file):\(number): this line is not the JSON that was expected",
                remedy: "See `parley match --help` for the keys")
        }
    }
}
