import ArgumentParser
import Foundation
import Kiosk
import KioskStore
import Languages
import PhrasePacks

struct LearnedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learned",
        abstract: "See what customers' taps and the cloud have taught, export it, and undo it.",
        discussion: """
            A wording that was tapped twice for the same phrase, and never for another, becomes an alias: said again, it \
            is answered at once.
            """,
        subcommands: [List.self, Undo.self, Export.self, Forget.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the aliases, the oldest first.")

        @OptionGroup var kiosk: KioskOptions

        @Flag(help: "One JSON object an alias.")
        var json = false

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk) { door, _ in
                    let aliases = try await LearnedCommand.aliases(of: door)
                    for alias in aliases {
                        if json {
                            try Terminal.sayJSON(alias)
                        } else {
                            Terminal.say(
                                "\(alias.language) “\(alias.wording)” → \(alias.phrase)  "
                                    + "(\(alias.taps) taps, \(alias.hits) hits)")
                        }
                    }
                    if aliases.isEmpty, !json { Terminal.warn("nothing was learned from taps yet") }
                }
            }
        }
    }

    struct Undo: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Undo one alias.",
            discussion: "The taps that taught it count no more; new ones may teach it again.")

        @Argument(help: "The wording, as the list has it.")
        var text: String

        @Option(help: "Its language.")
        var language: String

        @OptionGroup var kiosk: KioskOptions

        func run() async throws {
            try await Terminal.reporting {
                let language = try LanguageTag.known(language, for: "--language")
                try await KioskDoor.open(kiosk) { door, _ in
                    switch door {
                    case .own(let kiosk): try await kiosk.undoAlias(of: text, in: language)
                    case .service(let client):
                        _ = try await client.call(
                            .post, "/v1/learned/undo", json: ["text": text, "language": language.rawValue],
                            as: [StoredAlias].self)
                    }
                    Terminal.say("undone: \(language) “\(text)”")
                }
            }
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the aliases as CSV, to be taken over into a pack.",
            discussion: "Columns: pack, phrase, language, wording, taps, hits. A person should read it first.")

        @OptionGroup var kiosk: KioskOptions

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk) { door, _ in
                    var table = CSVWriter()
                    table.write(["pack", "phrase", "language", "wording", "taps", "hits"])
                    for alias in try await LearnedCommand.aliases(of: door) {
                        table.write([
                            alias.phrase.pack, alias.phrase.id, alias.language.rawValue, alias.wording,
                            "\(alias.taps)", "\(alias.hits)",
                        ])
                    }
                    Terminal.say(table.text, terminator: "")
                }
            }
        }
    }

    struct Forget: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Forget aliases and answers of the cloud for which everything that is given holds.",
            discussion: "Phrases of packs and the usage log are not touched.")

        @Option(help: "Of wordings in this language.")
        var language: String?

        @Option(help: "`learned` for aliases, `cloud` for answers of the cloud.")
        var provenance: String?

        @Option(help: "Aliases of phrases of this pack.")
        var pack: String?

        @Option(help: "Whose words are like this; `*` stands for any letters, `?` for one.")
        var pattern: String?

        @Flag(help: "Everything that was learned.")
        var all = false

        @OptionGroup var kiosk: KioskOptions

        func run() async throws {
            try await Terminal.reporting {
                let filter = try filter()
                try await KioskDoor.open(kiosk) { door, _ in
                    let forgotten: Forgotten =
                        switch door {
                        case .own(let kiosk): try await kiosk.forget(filter)
                        case .service(let client):
                            try await client.call(.post, "/v1/learned/forget", json: filter, as: Forgotten.self)
                        }
                    Terminal.say(
                        "forgot \(forgotten.aliases) aliases and \(forgotten.cloudPhrases) answers of the cloud")
                }
            }
        }

        private func filter() throws(KioskError) -> LearnedFilter {
            guard all || language != nil || provenance != nil || pack != nil || pattern != nil else {
                throw KioskError(
                    .badInput, "Nothing says what to forget",
                    remedy: "Give --language, --provenance, --pack or --pattern, or --all")
            }
            let source = provenance.flatMap(PhraseProvenance.init(rawValue:))
            guard provenance == nil || source == .learned || source == .cloud else {
                throw KioskError(
                    .badInput, "--provenance \(provenance ?? "") is neither learned nor cloud",
                    remedy: "Phrases of a pack go with `parley pack remove`")
            }
            return LearnedFilter(
                language: try language.map { text throws(KioskError) in try LanguageTag.known(text, for: "--language")
                },
                provenance: source, pack: pack, pattern: pattern)
        }
    }

    private static func aliases(of door: KioskDoor) async throws -> [StoredAlias] {
        switch door {
        case .own(let kiosk): try await kiosk.aliases()
        case .service(let client): try await client.call(.get, "/v1/learned", as: [StoredAlias].self)
        }
    }
}
