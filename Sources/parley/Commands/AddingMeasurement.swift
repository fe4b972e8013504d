import Kiosk
import Languages
import PhraseMatching

/// Measures lookups while wordings are being added: before, meanwhile, and afterwards, in one run.
struct AddingMeasurement {
    /// One of the three, as a line of JSON.
    private struct Line: Encodable {
        let phase: String
        let wordings: Int
        let lookups: Int
        /// Microseconds.
        let p50: Double
        let p99: Double
    }

    /// Looks one text up.
    let lookUp: @Sendable (_ text: String, _ language: LanguageTag) -> Void
    /// Adds one wording.
    let add: @Sendable (PhraseWording) -> Void
    let held: Int
    let wordings: [PhraseWording]
    let queries: [(text: String, language: LanguageTag)]

    func run() async throws {
        guard !queries.isEmpty else {
            throw KioskError(.badInput, "There are no queries", remedy: "Give them on the standard input, one a line")
        }
        _ = pass()  // Memory and caches are warm when it counts.
        try say("quiet, before", held, pass())
        let ended = Ended()
        Task.detached { [add, wordings] in
            for wording in wordings { add(wording) }
            await ended.set()
        }
        var meanwhile: [Double] = []
        repeat { meanwhile += pass() } while await !ended.isSet
        try say("while adding", held + wordings.count, meanwhile)
        try say("quiet, after", held + wordings.count, pass())
    }

    /// What each query takes, in microseconds.
    private func pass() -> [Double] {
        queries.map { query in
            let start = ContinuousClock.now
            lookUp(query.text, query.language)
            return start.duration(to: .now).milliseconds * 1_000
        }
    }

    /// What a pass came to; a program that reads it finds three lines.
    private func say(_ phase: String, _ wordings: Int, _ took: [Double]) throws {
        let sorted = took.sorted()
        try Terminal.sayJSON(
            Line(
                phase: phase, wordings: wordings, lookups: took.count, p50: sorted[sorted.count / 2],
                p99: sorted[sorted.count * 99 / 100]))
    }

    private actor Ended {
        private(set) var isSet = false
        func set() { isSet = true }
    }
}
