import ArgumentParser
import Foundation
import Kiosk

/// What goes to the two streams, and when it is for a person.
enum Terminal {
    /// Whether a person reads the standard output.
    static var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Writes a line to the standard output, at once: a reader at the other end of a pipe waits for it.
    static func say(_ line: String, terminator: String = "\n") {
        FileHandle.standardOutput.write(Data((line + terminator).utf8))
    }

    /// Writes a line to the standard error.
    static func warn(_ line: String) {
        FileHandle.standardError.write(Data(("parley: " + line + "\n").utf8))
    }

    /// Writes a line about how it went to the standard error.
    static func note(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// Writes a value as one line of JSON.
    static func sayJSON(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        say(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Runs a command, and turns its error into a message and an exit code.
    static func reporting(_ command: () async throws -> Void) async throws {
        do {
            try await command()
        } catch let error as KioskError {
            warn(error.description)
            throw error.exitCode
        }
    }
}
