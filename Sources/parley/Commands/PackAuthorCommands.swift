import ArgumentParser
import Foundation
import Kiosk
import Languages
import PhraseMatching
import PhrasePacks
import SpeechAudio
import SpeechEngines

extension PackCommand {
    struct Init: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Start a pack: a folder that already checks clean, with comments.")

        @Argument(help: "The folder to make; its name becomes the pack's id, such as harbour-cafe.")
        var folder: String

        @Option(help: "The pack's languages, yours first, as in en,th,vi.")
        var languages = "en,vi"

        func run() async throws {
            try await Terminal.reportingPacks {
                let tags = try languages.split(separator: ",").map { text in
                    try LanguageTag.named(text.trimmingCharacters(in: .whitespaces), for: "--languages")
                }
                for file in try StarterPack.write(to: folder, languages: tags) { Terminal.say("\(folder)/\(file)") }
                Terminal.say("Next: fill in phrases.csv, then `parley pack check \(folder)`")
            }
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what is wrong with a pack, by file, line and column.",
            discussion: """
                Errors keep a pack from being installed, and make this command exit with 65. Warnings do not: among them \
                are phrases that the matcher could take for one another, the worst first.
                """)

        @Argument(help: "The pack's folder.")
        var folder: String

        @Flag(help: "One JSON object for each thing that was found, and one with the counts.")
        var json = false

        @Flag(help: "Also phrases that are near, and the words that keep them apart.")
        var near = false

        @Flag(help: "Leave out phrases that could be taken for one another.")
        var noCollisions = false

        /// Pairs of phrases that are shown; a person mends the worst first.
        private static let mostCollisions = 200

        private struct Summary: Encodable {
            let errors: Int
            let warnings: Int
            let phrases: Int?
        }

        func run() async throws {
            try await Terminal.reportingPacks {
                var inspector = PackInspector()
                inspector.decode = { bytes, name in
                    let clip = try SoundFile.decode(bytes, name: name)
                    return (clip.samples, Double(clip.sampleRate))
                }
                let voice = EspeakVoice()
                inspector.speaks = { voice.speaks($0) }
                inspector.collisions?.leastCosine = near ? 0.8 : .infinity
                if noCollisions { inspector.collisions = nil }
                let report = inspector.inspect(folder)
                let hidden = max(0, report.collisions.count - Self.mostCollisions)
                let all = report.diagnostics + report.collisions.prefix(Self.mostCollisions).map(\.diagnostic)
                for (index, diagnostic) in all.enumerated() {
                    if !json {
                        Terminal.say(diagnostic.description)
                    } else if index < report.diagnostics.count {
                        try Terminal.sayJSON(diagnostic)
                    } else {
                        try Terminal.sayJSON(Found(diagnostic, report.collisions[index - report.diagnostics.count]))
                    }
                }
                let errors = all.count { $0.severity == .error }
                let warnings = all.count - errors + hidden
                if hidden > 0, !json { Terminal.say("… and \(hidden) more pairs of phrases") }
                if json {
                    try Terminal.sayJSON(
                        Summary(errors: errors, warnings: warnings, phrases: report.pack?.phrases.count))
                } else {
                    let size = report.pack.map { "\($0.id) \($0.version), \($0.phrases.count) phrases: " } ?? ""
                    Terminal.say("\(size)\(errors) errors, \(warnings) warnings")
                }
                if report.hasErrors { throw ExitCode(65) }
            }
        }

        /// A collision as machines read it: the diagnostic, and the two phrases.
        private struct Found: Encodable {
            let diagnostic: PackDiagnostic
            let collision: Collision

            init(_ diagnostic: PackDiagnostic, _ collision: Collision) {
                (self.diagnostic, self.collision) = (diagnostic, collision)
            }

            private enum Key: CodingKey { case collision }

            func encode(to encoder: any Encoder) throws {
                try diagnostic.encode(to: encoder)
                var keyed = encoder.container(keyedBy: Key.self)
                try keyed.encode(collision, forKey: .collision)
            }
        }
    }

    struct Try: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Type something, and see what would come of it, and why.",
            discussion: "At the prompt, :th changes to Thai, and an empty line ends.")

        @Argument(help: "The pack's folder, or a signed pack.")
        var pack: String

        @Option(help: "The language to type in; without it, the pack's first.")
        var language: String?

        @Flag(help: "As if it had been said: allow for a recogniser's slips.")
        var heard = false

        @Option(help: "A key that may have signed the pack.")
        var trust: [String] = []

        func run() async throws {
            try await Terminal.reportingPacks {
                try await PackSource.open(pack, trust: trust) { _, pack in
                    var language =
                        try language.map { try LanguageTag.named($0, for: "--language") } ?? pack.languages[0]
                    let matcher = pack.matcher()
                    while let line = ask(language)?.trimmingCharacters(in: .whitespaces), !line.isEmpty {
                        if line.hasPrefix(":") {
                            guard let tag = LanguageTag(parsing: line.dropFirst()), pack.languages.contains(tag) else {
                                let tags = pack.languages.map(\.rawValue).joined(separator: ", ")
                                Terminal.say("this pack has \(tags)")
                                continue
                            }
                            language = tag
                            continue
                        }
                        Terminal.say(matcher.explain(line, language: language, heard: heard).description)
                        let match = matcher.match(line, language: language, heard: heard)
                        guard let phrase = pack.phrases.first(where: { $0.id == match.phrase }) else { continue }
                        for slot in match.slots { Terminal.say("  \(slot.name): \(slot.plain)") }
                        for tag in pack.languages where tag != language {
                            if let text = phrase.wordings[tag]?.first { Terminal.say("  → \(tag) \(text)") }
                        }
                    }
                }
            }
        }

        private func ask(_ language: LanguageTag) -> String? {
            if Terminal.isInteractive { FileHandle.standardOutput.write(Data("\(language)> ".utf8)) }
            return readLine()
        }
    }

    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hold a pack to what its author expects, and fail when something comes out otherwise.",
            discussion: """
                The cases are JSON lines: {"text","language","expect"}, where "expect" is a phrase's id, null for no \
                answer, or {"outcome","phrase","slots"}. Exits with 1 when a case fails.
                """)

        @Argument(help: "The pack's folder, or a signed pack.")
        var pack: String

        @Argument(help: "The file of cases.")
        var cases: String

        @Flag(help: "One JSON object for each case.")
        var json = false

        @Option(help: "A key that may have signed the pack.")
        var trust: [String] = []

        func run() async throws {
            try await Terminal.reportingPacks {
                try await PackSource.open(pack, trust: trust) { _, pack in
                    let read = try PackCases(try PackSource.bytes(cases), named: cases, of: pack)
                    let results = read.run(with: pack.matcher())
                    for result in results {
                        if json {
                            try Terminal.sayJSON(result)
                        } else if !result.passed {
                            Terminal.say(
                                "\(cases):\(result.line): \(result.language) \"\(result.text)\": expected "
                                    + "\(result.expected), got \(result.got) (\(result.reason))")
                        }
                    }
                    let failed = results.count { !$0.passed }
                    if !json { Terminal.say("\(results.count - failed) passed, \(failed) failed") }
                    if failed > 0 { throw ExitCode.failure }
                }
            }
        }
    }

    struct Convert: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hand a pack's texts to translators, programs and spreadsheets, and take them back.",
            discussion: """
                With --to, writes the pack's texts: XLIFF 2.0 needs --source and --target. With --from, takes a file into \
                the folder: an XLIFF file (.xlf, .xliff) replaces the wordings of its target language, a file of JSON \
                lines (.jsonl) all phrases. What breaks a rule of packs is refused, and nothing is changed.
                """)

        enum Form: String, ExpressibleByArgument, CaseIterable { case xliff, jsonl, csv }

        @Argument(help: "The pack's folder.")
        var folder: String

        @Option(help: "What to write.")
        var to: Form?

        @Option(help: "The file to take in.")
        var from: String?

        @Option(help: "XLIFF: the language to translate from.")
        var source = "en"

        @Option(help: "XLIFF: the language to translate to.")
        var target: String?

        @Option(help: "The file to write; without it, the standard output.")
        var out: String?

        func validate() throws {
            guard (to == nil) != (from == nil) else { throw ValidationError("Give one of --to and --from.") }
            guard to != .xliff || target != nil else { throw ValidationError("XLIFF needs --target LANGUAGE.") }
        }

        func run() async throws {
            try await Terminal.reportingPacks {
                if let to {
                    let text = try export(to)
                    if let out {
                        try PackFiles.write(text, to: out)
                        Terminal.say("wrote \(out)")
                    } else {
                        FileHandle.standardOutput.write(Data(text.utf8))
                    }
                } else if let from {
                    try take(from)
                }
            }
        }

        private func export(_ form: Form) throws -> String {
            let pack = try PackFolder.read(folder)
            switch form {
            case .csv: return PackTables.phrases(of: pack, forSpreadsheets: true)
            case .jsonl: return try JSONLinesSource.text(of: pack)
            case .xliff:
                let from = try LanguageTag.named(source, for: "--source")
                return try XLIFF.export(pack, from: from, to: try LanguageTag.named(target ?? "", for: "--target"))
            }
        }

        private func take(_ file: String) throws {
            let bytes = try PackSource.bytes(file)
            let pack = try PackFolder.read(folder)
            if file.hasSuffix(".jsonl") {
                let table = try JSONLinesSource.table(
                    bytes, named: file, languages: pack.languages, lists: Set(pack.lists.keys))
                try PackFiles.write(table, to: folder + "/phrases.csv")
                Terminal.say("took the phrases of \(file) into \(folder)/phrases.csv")
                return
            }
            let merge = try XLIFF.merge(bytes, named: file, into: pack)
            for warning in merge.warnings { Terminal.say(warning.description) }
            try PackFiles.write(PackTables.phrases(of: merge.pack), to: folder + "/phrases.csv")
            let lists = PackTables.lists(of: merge.pack)
            if !lists.isEmpty { try PackFiles.write(lists, to: folder + "/lists.csv") }
            Terminal.say("took \(merge.changes) changes in \(merge.language) from \(file)")
        }
    }
}

extension LanguageTag {
    /// The language that an option names: any may be in a pack, whether Parley knows its words or not.
    static func named(_ text: String, for option: String) throws(KioskError) -> LanguageTag {
        if let tag = LanguageTag(parsing: text) { return tag }
        throw KioskError(
            .badInput, "\(option): \"\(text)\" is not a language", remedy: "Write a tag such as en or zh-CN")
    }
}
