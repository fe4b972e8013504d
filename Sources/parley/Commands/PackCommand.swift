import ArgumentParser
import Foundation
import Kiosk

struct PackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack", abstract: "Write, check, sign, install, list and remove phrase packs.",
        subcommands: [
            Init.self, Draft.self, Voices.self, Check.self, Try.self, Test.self, Convert.self, Key.self, Build.self,
            Verify.self, Install.self, USB.self, Push.self, List.self, Diff.self, Rollback.self, Remove.self,
        ])

    struct Rollback: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let an earlier version of a pack answer again.",
            discussion: "The versions that are kept: `parley pack list`. Rolling back twice undoes it.")

        @Argument(help: "The pack's id.")
        var id: String

        @Option(help: "The version; without it, the one that answered last.")
        var to: String?

        @OptionGroup var kiosk: KioskOptions

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk, role: .maintenance) { door, _ in
                    let pack: PackSummary =
                        switch door {
                        case .own(let kiosk): try await kiosk.rollBackPack(id, to: to)
                        case .service(let client):
                            try await client.call(
                                .post, "/v1/packs/\(ServiceClient.pathPart(id))/rollback",
                                json: to.map { ["version": $0] } ?? [:], as: PackSummary.self)
                        }
                    Terminal.say("\(pack.id) answers from \(pack.version) again")
                }
            }
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove a pack with all its versions; its turns stay in the usage log.")

        @Argument(help: "The pack's id.")
        var id: String

        @OptionGroup var kiosk: KioskOptions

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk, role: .maintenance) { door, _ in
                    switch door {
                    case .own(let kiosk): _ = try await kiosk.removePack(id)
                    case .service(let client):
                        _ = try await client.call(
                            .delete, "/v1/packs/\(ServiceClient.pathPart(id))", as: [PackSummary].self)
                    }
                    Terminal.say("removed \(id)")
                }
            }
        }
    }
}
