import ArgumentParser
import Fleet
import Foundation
import Kiosk

struct UsageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "usage",
        abstract: "Show what was asked, what was answered, and what was missed.",
        discussion: """
            With --json, one turn a line, in order, each with its sequence number; --after goes on where the last call \
            ended. Without it, a summary.
            """)

    @OptionGroup var kiosk: KioskOptions

    @Option(help: "Only turns after this sequence number.")
    var after: Int64 = 0

    @Flag(help: "Every turn as a line of JSON.")
    var json = false

    func run() async throws {
        try await Terminal.reporting {
            try await KioskDoor.open(kiosk) { door, _ in
                var sequence = after
                while true {
                    let page: UsagePage =
                        switch door {
                        case .own(let kiosk): try await kiosk.usage(after: sequence)
                        case .service(let client):
                            try await client.call(.get, "/v1/usage?after=\(sequence)", as: UsagePage.self)
                        }
                    guard json else {
                        Terminal.say(UsageReport(summary: page.summary, outbox: page.outbox).text)
                        return
                    }
                    for record in page.records { try Terminal.sayJSON(UsageLine(record)) }
                    guard let last = page.records.last else { return }
                    sequence = last.sequence
                }
            }
        }
    }
}
