import ArgumentParser
import Foundation
import Kiosk
import PhrasePacks

extension PackCommand {
    struct Install: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Install a signed pack, or a pack's folder, in place of an earlier version.",
            discussion: """
                A signed pack is verified first, and then all of it is checked: one with an error is refused as a whole, \
                and the earlier version answers on. A folder, which nobody has signed, is for a technician at the bench.
                """)

        @Argument(help: "The signed pack, or the pack's folder.")
        var path: String

        @Option(help: "A key that may have signed it, besides packs.trusted_keys; may be given several times.")
        var trust: [String] = []

        @Flag(help: "Also a version that is older than the one that is installed.")
        var allowDowngrade = false

        @Option(
            help:
                "Which pack wins where two have the same wording: the one with the higher number (default: pack.yaml's)."
        )
        var priority: Int?

        @OptionGroup var kiosk: KioskOptions

        func validate() throws {
            if let priority, !PhrasePack.priorities.contains(priority) {
                let range = PhrasePack.priorities
                throw ValidationError("--priority is a number from \(range.lowerBound) to \(range.upperBound)")
            }
        }

        func run() async throws {
            try await Terminal.reportingPacks {
                let request = PackRequest(
                    path: URL(filePath: path).standardizedFileURL.path,
                    trustedKeys: try PackSource.keys(trust).map(\.description), allowsDowngrade: allowDowngrade,
                    priority: priority)
                try await KioskDoor.open(kiosk, role: .maintenance) { door, _ in
                    let installation = try await door.install(request)
                    PackCommand.say(installation)
                }
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the packs that answer, and the versions of them that are kept.")

        @OptionGroup var kiosk: KioskOptions

        @Flag(help: "One JSON object a pack.")
        var json = false

        func run() async throws {
            try await Terminal.reporting {
                try await KioskDoor.open(kiosk, role: .maintenance) { door, _ in
                    let packs: [PackSummary] =
                        switch door {
                        case .own(let kiosk): try await kiosk.packs()
                        case .service(let client): try await client.call(.get, "/v1/packs", as: [PackSummary].self)
                        }
                    for pack in packs {
                        if json {
                            try Terminal.sayJSON(pack)
                        } else {
                            Terminal.say(PackCommand.line(pack))
                            for version in pack.versions { Terminal.say(PackCommand.line(version)) }
                        }
                    }
                    if packs.isEmpty, !json { Terminal.warn("no pack is installed") }
                }
            }
        }
    }

    /// Says what came of an installation.
    static func say(_ installation: PackInstallation) {
        for warning in installation.warnings { Terminal.warn(warning) }
        let pack = installation.pack
        if installation.isUnchanged {
            Terminal.say("\(pack.id) \(pack.version) is installed already; nothing was done")
        } else {
            let instead = installation.replaced.map { ", instead of \($0)" } ?? ""
            Terminal.say("installed \(line(pack))\(instead)")
        }
    }

    private static func line(_ pack: PackSummary) -> String {
        let languages = pack.languages.map(\.rawValue).joined(separator: " ")
        return "\(pack.id) \(pack.version)  \(pack.phrases) phrases, \(pack.recordings) recordings  [\(languages)]"
            + (pack.priority == 0 ? "" : "  priority \(pack.priority)") + (pack.signer == nil ? "  unsigned" : "")
            + (pack.reviewed ? "" : "  unreviewed")
    }

    private static func line(_ version: PackSummary.Version) -> String {
        let date = Date(timeIntervalSince1970: Double(version.installedAt) / 1_000)
        return
            "  \(version.isActive ? "answers" : "kept   ")  \(version.version)  \(version.phrases) phrases  installed "
            + date.formatted(.iso8601) + "  " + (version.signer.map { "signed with \($0)" } ?? "unsigned")
    }
}

extension KioskDoor {
    /// Installs a pack, and shows at a terminal how far it is.
    func install(_ request: PackRequest) async throws -> PackInstallation {
        let line = ProgressLine()
        defer { line.clear() }
        switch self {
        case .own(let kiosk):
            return try await kiosk.installPack(request) { line.show($0.text, done: $0.done) }
        case .service(let client):
            let watch = Task {
                while line.isShown {
                    try await Task.sleep(for: .milliseconds(300))
                    let answer = try await client.call(.get, "/v1/packs/news", as: [String: PackNews].self)
                    if let news = answer["news"], news.state == .installing { line.show(news.text, done: news.done) }
                }
            }
            defer { watch.cancel() }
            // A large pack takes minutes on a slow card.
            return try await client.call(
                .post, "/v1/packs", json: request, patience: .seconds(3_600), as: PackInstallation.self)
        }
    }
}
