import ArgumentParser
import Cloud
import Fleet
import Foundation
import Kiosk
import PhrasePacks

extension PackCommand {
    struct Push: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send a signed pack to kiosks, where it is verified and installed.",
            discussion: """
                Several kiosks at once, in pieces: what broke off goes on where it stopped, also when the command is run \
                again. A kiosk takes only a pack that one of its own trusted keys has signed. Prints a table, and exits \
                with 69 when it is not installed everywhere.
                """)

        @Argument(help: "The signed pack.")
        var file: String

        @Option(parsing: .upToNextOption, help: "The kiosks, as HOST, HOST:PORT (8443) or https://HOST:PORT.")
        var to: [String]

        @Option(help: "The file with the token, which needs the scope packs:write.")
        var tokenFile: String

        @Option(help: "The certificates of who vouches for the kiosks', as PEM; without it, the system's.")
        var ca: String?

        @Option(help: "How many kiosks at once, 1 to 32.")
        var atOnce = 4

        @Option(help: "How often a kiosk that does not answer is tried, 1 to 100.")
        var tries = 6

        @Flag(help: "Also where a newer version is installed.")
        var allowDowngrade = false

        @Flag(help: "One JSON object a kiosk.")
        var json = false

        func validate() throws {
            guard (1...100).contains(tries) else { throw ValidationError("--tries is a number from 1 to 100.") }
            guard (1...32).contains(atOnce) else { throw ValidationError("--at-once is a number from 1 to 32.") }
        }

        func run() async throws {
            try await Terminal.reportingPacks {
                let hosts = try to.map { name in
                    guard let address = PackPush.address(name) else {
                        throw KioskError(
                            .badInput, "\(name) is no kiosk's address",
                            remedy: "Write HOST, HOST:PORT or https://HOST:PORT; there is no API without TLS")
                    }
                    return address
                }
                let path = file
                let sum = try PackFiles.sha256(of: path)
                let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? NSNumber
                var settings = TransportSettings()
                settings.certificateAuthorityFile = ca
                settings.connectTimeout = .seconds(10)
                var manner = PackPush.Settings()
                manner.tries = tries
                let push = PackPush(
                    transport: CurlTransport(settings: settings), token: try token(), sum: sum,
                    size: size?.intValue ?? 0, allowsDowngrade: allowDowngrade, settings: manner
                ) { offset, count in
                    let handle = try FileHandle(forReadingFrom: URL(filePath: path))
                    defer { try? handle.close() }
                    try handle.seek(toOffset: UInt64(offset))
                    return Array(try handle.read(upToCount: count) ?? Data())
                }
                let outcomes = await push.send(to: hosts, atOnce: atOnce) { outcome in
                    Terminal.note("\(outcome.host): \(outcome.result)")
                }
                if json {
                    for outcome in outcomes { try Terminal.sayJSON(outcome) }
                } else {
                    Terminal.say(Self.table(outcomes))
                }
                if outcomes.contains(where: { !$0.isInstalled }) { throw ExitCode(69) }
            }
        }

        private func token() throws(KioskError) -> CloudKey {
            do {
                return try CloudKey(String(decoding: try PackSource.bytes(tokenFile), as: UTF8.self))
            } catch let error as KioskError {
                throw error
            } catch {
                throw KioskError(
                    .badInput, "There is no token in \(tokenFile)",
                    remedy: "Put what `parley token add` printed into it, alone on one line")
            }
        }

        /// One line a kiosk: host, before, after, result.
        private static func table(_ outcomes: [PackPush.Outcome]) -> String {
            let rows =
                [["HOST", "BEFORE", "AFTER", "RESULT"]]
                + outcomes.map {
                    [$0.host, $0.before.isEmpty ? "-" : $0.before, $0.after.isEmpty ? "-" : $0.after, $0.result]
                }
            let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
            return rows.map { row in
                (0..<3).map { row[$0].padding(toLength: widths[$0], withPad: " ", startingAt: 0) }
                    .joined(separator: "  ") + "  " + row[3]
            }.joined(separator: "\n")
        }
    }
}
