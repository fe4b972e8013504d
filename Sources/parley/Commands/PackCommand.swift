import ArgumentParser
import Foundation
import Kiosk

struct PackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack", abstract: "Write, check, sign, install, list and remove phrase packs.",
        subcommands: [
            Init.self, Check.self, Try.self, Test.self, Convert.self, Key.self, Build.self, Verify.self,
            Install.self, List.self, Remove.self,
        ])

    struct Install: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Install a pack's folder, in place of an earlier version.",
            discussion: "Checked first: a pack with an error is refused as a whole, and the earlier version answers on."
        )

        @Argument(help: "The pack's folder.")
        var path: String

        @OptionGroup var kiosk: KioskOptions

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk) { door, _ in
                    let folder = URL(filePath: path).standardizedFileURL.path
                    let installation: PackInstallation =
                        switch door {
                        case .own(let kiosk): try await kiosk.installPack(at: folder)
                        case .service(let client):
                            try await client.call(
                                .post, "/v1/packs", json: ["path": folder], as: PackInstallation.self)
                        }
                    for warning in installation.warnings { Terminal.warn(warning) }
                    Terminal.say("installed \(PackCommand.line(installation.pack))")
                }
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the packs that answer.")

        @OptionGroup var kiosk: KioskOptions

        @Flag(help: "One JSON object a pack.")
        var json = false

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk) { door, _ in
                    let packs: [PackSummary] =
                        switch door {
                        case .own(let kiosk): try await kiosk.packs()
                        case .service(let client): try await client.call(.get, "/v1/packs", as: [PackSummary].self)
                        }
                    for pack in packs {
                        if json { try Terminal.sayJSON(pack) } else { Terminal.say(PackCommand.line(pack)) }
                    }
                    if packs.isEmpty, !json { Terminal.warn("no pack is installed") }
                }
            }
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Remove a pack; its turns stay in the usage log.")

        @Argument(help: "The pack's id.")
        var id: String

        @OptionGroup var kiosk: KioskOptions

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk) { door, _ in
                    switch door {
                    case .own(let kiosk): _ = try await kiosk.removePack(id)
                    case .service(let client):
                        let name = id.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? id
                        _ = try await client.call(.delete, "/v1/packs/\(name)", as: [PackSummary].self)
                    }
                    Terminal.say("removed \(id)")
                }
            }
        }
    }

    private static func line(_ pack: PackSummary) -> String {
        let languages = pack.languages.map(\.rawValue).joined(separator: " ")
        return "\(pack.id) \(pack.version)  \(pack.phrases) phrases, \(pack.recordings) recordings  [\(languages)]"
            + (pack.reviewed ? "" : "  unreviewed")
    }
}
