import ArgumentParser
import Kiosk

@main
struct Parley: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parley",
        abstract: "An interpreter that lives on the counter.",
        discussion: """
            Hears an utterance, finds it among the phrases it holds, and answers in the other language, in text and in \
            voice, with no network. What it does not know it queues for the cloud, and remembers the answer.

            Exit codes: 0 done, 64 wrong usage, 65 bad input (a sound file, a pack, the configuration), 66 not found, \
            69 unavailable (a model, an engine, the disk), 75 busy (another process owns the store or the device), \
            78 the store was written by a newer Parley.
            """,
        subcommands: [
            ServeCommand.self, HearCommand.self, ListenCommand.self, MatchCommand.self, PackCommand.self,
            SyncCommand.self, UsageCommand.self, DoctorCommand.self, ConfigCommand.self, LearnedCommand.self,
            CloudCommand.self, TokenCommand.self,
        ])
}

extension KioskError {
    /// The exit code that tells a script what kind of failure it was; the numbers are those of sysexits.h.
    var exitCode: ExitCode {
        switch code {
        case .badInput: ExitCode(65)
        case .notFound: ExitCode(66)
        case .unavailable: ExitCode(69)
        case .busy: ExitCode(75)
        case .newerStore: ExitCode(78)
        }
    }
}
