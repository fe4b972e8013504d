import ArgumentParser
import Kiosk
import PhrasePacks

extension Terminal {
    /// Runs a command of the pack's author, and turns its error into a message and an exit code.
    static func reportingPacks(_ command: () async throws -> Void) async throws {
        try await reporting {
            do {
                try await command()
            } catch let error as PackError {
                for diagnostic in error.diagnostics { say(diagnostic.description) }
                throw KioskError(error)
            }
        }
    }
}
