import ArgumentParser
import Kiosk

struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "List every key of the configuration, its value, and where that was said.")

    @OptionGroup var kiosk: KioskOptions

    @Flag(help: "As the table of docs/configuration.md: the defaults, in Markdown.")
    var markdown = false

    func run() async throws {
        try await Terminal.reporting {
            if markdown {
                Terminal.say(Setting.markdownTable)
                return
            }
            let configuration = try kiosk.configuration()
            for key in Setting.all {
                let (text, origin) = configuration.text(of: key)
                Terminal.say("\(key.name) = \(text)\n    \(key.summary) [\(origin); \(key.environmentName)]")
            }
        }
    }
}
