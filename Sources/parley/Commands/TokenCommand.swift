import ArgumentParser
import Foundation
import Kiosk
import KioskWeb

struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Let technicians and fleet admins in over the network.",
        subcommands: [Add.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a token, and print it, once.",
            discussion: """
                The kiosk keeps only its sum, in web.tokens_file: a token that is lost is made anew, and one that is not \
                wanted any more is a line to be deleted. Both count at once.
                """)

        @Option(help: "What it allows, packs:write or usage:read; may be given several times.")
        var scope: [TokenScope]

        @Option(help: "What it is for, such as the name of a person or a machine.")
        var note = ""

        @Option(help: "The file of tokens, instead of web.tokens_file.")
        var tokens: String?

        @OptionGroup var kiosk: KioskOptions

        func run() async throws {
            try await Terminal.reporting {
                let path = try tokens ?? kiosk.configuration()[Setting.tokensFile]
                guard !path.isEmpty else {
                    throw KioskError(
                        .badInput, "Nothing says where the tokens are", remedy: "Set web.tokens_file, or give --tokens")
                }
                let token = try AccessTokens.add(scopes: scope, note: note, to: path)
                Terminal.note("Its sum is in \(path). The token itself is nowhere else; keep it:")
                Terminal.say(token)
            }
        }
    }
}

extension TokenScope: ExpressibleByArgument {}
