import ArgumentParser
import Foundation
import Kiosk
import KioskStore

struct CloudCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cloud",
        abstract: "See how the way to the cloud is, what it cost, and what was spared; set a circuit breaker by hand.",
        subcommands: [State.self, Cost.self, GivenUp.self, Breaker.self, RollBack.self], defaultSubcommand: State.self)

    struct State: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The circuit breakers, the round trip, the spending.")

        @OptionGroup var kiosk: KioskOptions

        @Flag(help: "As one JSON object.")
        var json = false

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk) { door, _ in
                    let state: CloudState =
                        switch door {
                        case .own(let kiosk): kiosk.cloudState()
                        case .service(let client): try await client.call(.get, "/v1/cloud", as: CloudState.self)
                        }
                    if json { try Terminal.sayJSON(state) } else { Terminal.say(CloudCommand.words(for: state)) }
                }
            }
        }
    }

    struct Cost: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The ledger by day, operation, model, voice and language, with what hits saved.")

        @OptionGroup var kiosk: KioskOptions

        @Option(help: "How many days back.")
        var days = 31

        @Flag(help: "As one JSON object.")
        var json = false

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk) { door, _ in
                    let report: CostReport =
                        switch door {
                        case .own(let kiosk): try await kiosk.cost(days: days)
                        case .service(let client):
                            try await client.call(.get, "/v1/cost?days=\(days)", as: CostReport.self)
                        }
                    if json { try Terminal.sayJSON(report) } else { Terminal.say(CloudCommand.words(for: report)) }
                }
            }
        }
    }

    struct Breaker: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Set a circuit breaker of the running service by hand.",
            discussion: "The switch holds until the service is started again.")

        @Argument(
            help: "translation, batch-translation, transcription, voice-stream, translation-stream, speech or check.")
        var operation: String

        @Argument(help: "automatic, forcedOpen, forcedClosed or observeOnly.")
        var mode: String

        @OptionGroup var kiosk: KioskOptions

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk) { door, _ in
                    guard case .service(let client) = door else {
                        throw KioskError(
                            .unavailable, "No service is running with this data folder",
                            remedy: "Start `parley serve`; the switch is the service's")
                    }
                    let state = try await client.call(
                        .post, "/v1/cloud/breaker", json: ["operation": operation, "mode": mode], as: CloudState.self)
                    Terminal.say(CloudCommand.words(for: state))
                }
            }
        }
    }

    struct GivenUp: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "given-up", abstract: "The questions that were given up, the latest first, and why.")

        @OptionGroup var kiosk: KioskOptions

        @Option(help: "How many at most.")
        var limit = 100

        @Flag(help: "As a JSON array.")
        var json = false

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk) { door, _ in
                    let questions: [GivenUpQuestion] =
                        switch door {
                        case .own(let kiosk): try await kiosk.deadLetters(limit: limit)
                        case .service(let client):
                            try await client.call(
                                .get, "/v1/outbox/given-up?limit=\(limit)", as: [GivenUpQuestion].self)
                        }
                    if json { return try Terminal.sayJSON(questions) }
                    if questions.isEmpty { Terminal.say("no question was given up") }
                    for question in questions {
                        let day = Date(timeIntervalSince1970: Double(question.time) / 1_000)
                            .formatted(.iso8601.year().month().day())
                        Terminal.say(
                            "\(day)  \(question.from) → \(question.to)  “\(question.text)”: \(question.reason) "
                                + "(sent \(question.attempts) times)")
                    }
                }
            }
        }
    }

    struct RollBack: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "roll-back",
            abstract: "End the trial of a newer upstream at the running service.",
            discussion: "All turns go to the stable one until cloud.canary.trial has another name.")

        @OptionGroup var kiosk: KioskOptions

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk) { door, _ in
                    let state: CloudState
                    switch door {
                    case .own(let kiosk):
                        try kiosk.rollBackCanary()
                        state = kiosk.cloudState()
                    case .service(let client):
                        state = try await client.call(.post, "/v1/cloud/roll-back", as: CloudState.self)
                    }
                    Terminal.say(CloudCommand.words(for: state))
                }
            }
        }
    }

    private static func words(for state: CloudState) -> String {
        guard state.isConfigured else { return "no cloud is configured (cloud.base_url)" }
        var lines = state.breakers.map { breaker in
            let wait = breaker.retryAfter.map { String(format: ", asked again in %.1f s", $0 / 1_000) } ?? ""
            return "\(breaker.operation) (\(breaker.upstream)): \(breaker.state)\(wait)"
        }
        if lines.isEmpty { lines = ["not asked yet"] }
        if !state.hasNetwork {
            lines.insert("no network: every device is down or has no cable; the cloud is not asked", at: 0)
        }
        if let roundTrip = state.roundTrip { lines.append(String(format: "round trip %.0f ms", roundTrip)) }
        if let canary = state.canary { lines.append("newer upstream: \(canary)") }
        if state.spending != "normal" { lines.append("spending: \(state.spending)") }
        return lines.joined(separator: "\n")
    }

    private static func words(for report: CostReport) -> String {
        var lines = report.lines.map { line in
            let what = [line.operation, line.model, line.voice, line.language?.rawValue].compactMap(\.self)
            let mark = line.unpriced > 0 ? "  (no price configured)" : ""
            return "\(line.day)  \(what.joined(separator: " ")): \(line.calls) \(line.kind.rawValue), "
                + "\(line.quantity) \(line.unit), \(dollars(line.microdollars))\(mark)"
        }
        lines.append("spent \(dollars(report.spent)), saved \(dollars(report.saved))")
        for (name, spent, cap) in [
            ("today", report.today, report.dailyCap), ("this month", report.month, report.monthlyCap),
        ] where cap > 0 { lines.append("\(name) \(dollars(spent)) of \(dollars(cap))") }
        return lines.joined(separator: "\n")
    }

    private static func dollars(_ microdollars: Int64) -> String {
        String(format: "$%.6f", Double(microdollars) / 1_000_000)
    }
}
