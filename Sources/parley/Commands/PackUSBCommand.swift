import ArgumentParser
import Foundation
import Kiosk
import PhrasePacks

extension PackCommand {
    struct USB: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "usb",
            abstract: "Install every signed pack that lies on a stick.",
            discussion: """
                What udev starts when a stick is put in (firmware-config/). Only keys of the configuration are trusted \
                (packs.trusted_keys); what is not signed with one of them is refused, and the screen says so. Exits with \
                65 when a pack was refused.
                """)

        @Argument(help: "Where the stick is mounted.")
        var mount: String

        @Option(help: "Seconds to wait for a service that is starting, or busy with another pack.")
        var patience = 60

        @OptionGroup var kiosk: KioskOptions

        func run() async throws {
            try await Terminal.reporting {
                let files = try packs()
                guard !files.isEmpty else { return Terminal.say("there is no pack on \(mount)") }
                var refused = false
                for file in files {
                    do {
                        try await install(file)
                    } catch let error as KioskError where error.code == .badInput || error.code == .notFound {
                        refused = true
                        Terminal.warn("\(file) was not installed. \(error)")
                    }
                }
                if refused { throw ExitCode(65) }
            }
        }

        /// The packs at the top of the stick, in the order of their names, so that of two versions the later one stays.
        private func packs() throws(KioskError) -> [String] {
            let names: [String]
            do {
                names = try FileManager.default.contentsOfDirectory(atPath: mount)
            } catch {
                throw KioskError(
                    .notFound, "\(mount) cannot be read: \(error.localizedDescription)",
                    remedy: "Name the folder at which the stick is mounted")
            }
            // Some systems leave a file of their own, `._NAME`, beside each that they copy.
            return names.filter { $0.hasSuffix(SignedPack.suffix) && !$0.hasPrefix(".") }
                .sorted { $0.compare($1, options: .numeric) == .orderedAscending }.map { mount + "/" + $0 }
        }

        private func install(_ file: String) async throws {
            let request = PackRequest(path: URL(filePath: file).standardizedFileURL.path, mustBeSigned: true)
            for attempt in 0... {
                do {
                    return try await KioskDoor.open(kiosk, role: .maintenance) { door, _ in
                        PackCommand.say(try await door.install(request))
                    }
                } catch let error as KioskError where error.code == .busy && attempt < patience {
                    try await Task.sleep(for: .seconds(1))
                }
            }
        }
    }
}
