import ArgumentParser
import Foundation
import Kiosk

struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Send what waits in the outbox to the cloud, and keep the answers.",
        discussion: "Without --once it goes on until nothing waits any more.")

    @OptionGroup var kiosk: KioskOptions

    @Flag(help: "Try once.")
    var once = false

    func run() async throws {
        try await Terminal.reporting {
            try await KioskDoor.open(kiosk) { door, configuration in
                while true {
                    let result: SynchronisationResult =
                        switch door {
                        case .own(let kiosk): try await kiosk.synchronise()
                        case .service(let client):
                            try await client.call(.post, "/v1/sync", as: SynchronisationResult.self)
                        }
                    try Terminal.sayJSON(result)
                    if let reason = result.stopped, once || configuration[Setting.cloudBaseURL].isEmpty {
                        throw KioskError(
                            .unavailable, "\(result.waiting) questions wait: \(reason)",
                            remedy: "They are kept, and sent when the cloud can be reached")
                    }
                    if once || result.waiting == 0 { return }
                    try await Task.sleep(for: .seconds(5))
                }
            }
        }
    }
}
