import ArgumentParser
import Foundation
import Kiosk
import PhrasePacks

extension PackCommand {
    struct Draft: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Begin a pack with what customers asked and were not answered, the most frequent first.",
            discussion: """
                Writes a table in the shape of phrases.csv, with the translations to be filled in, and a column that says \
                how often each was asked; a check passes over that column. Numbers that look like a card's, a passport's \
                or a telephone's are masked. Without --usage, the usage log of this kiosk is read.
                """)

        @Flag(help: "From the misses in the usage log; there is no other source yet.")
        var fromMisses = false

        @OptionGroup var direction: DirectionOptions

        @Option(help: "A log that `parley usage --json` wrote, instead of this kiosk's; may be given several times.")
        var usage: [String] = []

        @Option(help: "How many rows at most.")
        var limit = 1_000

        @Option(help: "The file to write; without it, the standard output.")
        var out: String?

        @OptionGroup var kiosk: KioskOptions

        func validate() throws {
            guard fromMisses else { throw ValidationError("Say what to draft from: --from-misses.") }
            guard limit > 0 else { throw ValidationError("--limit is a number above 0.") }
        }

        func run() async throws {
            try await Terminal.reportingPacks {
                let direction = try direction.direction(try kiosk.configuration())
                var misses = MissCollector(direction)
                if usage.isEmpty {
                    misses = try await count(misses)
                } else {
                    for path in usage { try misses.add(log: Self.log(path), named: path) }
                }
                let draft = PackDraft(misses.questions, from: direction.from)
                let table = draft.table(to: direction.to, limit: limit)
                if let out {
                    try PackFiles.write(table, to: out)
                } else {
                    FileHandle.standardOutput.write(Data(table.utf8))
                }
                let asked = draft.rows.reduce(0) { $0 + $1.count }
                Terminal.note(
                    "\(min(limit, draft.rows.count)) of \(draft.rows.count) phrases, asked \(asked) \(asked == 1 ? "time" : "times") from "
                        + "\(direction.from) to \(direction.to)\(out.map { ": \($0)" } ?? "")")
                if draft.leftOut > 0 {
                    Terminal.note(
                        "\(draft.leftOut) texts are left out: a pack may not hold them, such as those in another script"
                    )
                }
            }
        }

        /// Counts the misses of this kiosk, page by page.
        private func count(_ collector: MissCollector) async throws -> MissCollector {
            var misses = collector
            try await KioskDoor.open(kiosk) { door, _ in
                var sequence: Int64 = 0
                while true {
                    let page: UsagePage =
                        switch door {
                        case .own(let kiosk): try await kiosk.usage(after: sequence)
                        case .service(let client):
                            try await client.call(.get, "/v1/usage?after=\(sequence)", as: UsagePage.self)
                        }
                    for record in page.records { misses.add(record.turn) }
                    guard let last = page.records.last else { return }
                    sequence = last.sequence
                }
            }
            return misses
        }

        private static func log(_ path: String) throws(KioskError) -> Data {
            do {
                return try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
            } catch {
                throw KioskError(.notFound, "\(path) cannot be read", remedy: "Check the path")
            }
        }
    }
}
