import ArgumentParser
import Foundation
import Kiosk
import PhrasePacks

extension PackCommand {
    struct Diff: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what sets two versions of a pack apart, by phrase and wording.",
            usage: """
                parley pack diff PACK VERSION VERSION
                parley pack diff EARLIER LATER
                """,
            discussion: """
                Versions are those that the kiosk keeps (`parley pack list`); EARLIER and LATER are folders or signed packs.
                """)

        @Argument(help: "A pack's id and two of its versions, or two folders or files.")
        var what: [String]

        @Option(help: "A key that may have signed the files; may be given several times.")
        var trust: [String] = []

        @Flag(help: "One JSON object.")
        var json = false

        @OptionGroup var kiosk: KioskOptions

        func validate() throws {
            guard (2...3).contains(what.count) else {
                throw ValidationError("Name a pack and two of its versions, or two folders or files")
            }
        }

        func run() async throws {
            try await Terminal.reportingPacks {
                let difference =
                    if what.count == 2 {
                        PackDifference(from: try await phrases(at: what[0]), to: try await phrases(at: what[1]))
                    } else {
                        try await installed(what[0], what[1], what[2])
                    }
                if json { return try Terminal.sayJSON(difference) }
                for line in difference.lines { Terminal.say(line) }
            }
        }

        private func phrases(at path: String) async throws -> [PackDifference.Phrase] {
            try await PackSource.open(path, trust: trust) { _, pack in pack.phrases.map(PackDifference.Phrase.init) }
        }

        private func installed(_ id: String, _ earlier: String, _ later: String) async throws -> PackDifference {
            var versions: [[PackDifference.Phrase]] = []
            try await KioskDoor.open(kiosk, role: .maintenance) { door, _ in
                for version in [earlier, later] {
                    switch door {
                    case .own(let kiosk): versions.append(try await kiosk.packPhrases(id, version: version))
                    case .service(let client):
                        let path = "/v1/packs/\(ServiceClient.pathPart(id))/versions/\(ServiceClient.pathPart(version))"
                        versions.append(try await client.call(.get, path, as: [PackDifference.Phrase].self))
                    }
                }
            }
            return PackDifference(from: versions[0], to: versions[1])
        }
    }
}
