import Foundation
import Locks

/// The built program, run as a person or a script runs it.
struct Program {
    struct Result {
        let status: Int32
        let output: String
        let error: String

        /// The output's lines, as JSON objects.
        var objects: [[String: Any]] {
            output.split(separator: "\n").compactMap {
                try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            }
        }
    }

    /// A folder of the test's own, with no store in it yet.
    let data: URL

    init() throws {
        data = FileManager.default.temporaryDirectory.appending(path: "parley-cli-\(UUID())")
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    }

    func remove() {
        try? FileManager.default.removeItem(at: data)
    }

    /// Writes a file into the folder, and returns its path.
    func file(_ name: String, _ bytes: Data) throws -> String {
        let url = data.appending(path: name)
        try bytes.write(to: url)
        return url.path
    }

    /// The program stands beside the tests' own.
    private static let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "parley")

    func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        var all = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("PARLEY_") }
        all["HOME"] = data.path
        all["XDG_DATA_HOME"] = nil
        all["PARLEY_PACKS_DEFAULT"] = "none"  // A test that wants the demo pack says so.
        all.merge(environment) { $1 }
        process.environment = all
        return process
    }

    /// Runs the program to its end, on a thread that may block.
    func run(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) async throws -> Result {
        try await run(arguments, input: input, environment: environment)
    }

    /// Runs the program to its end, on a thread that may block.
    func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) async throws -> Result {
        let process = process(arguments, environment: environment)
        return try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                let streams = (input: Pipe(), output: Pipe(), error: Pipe())
                process.standardInput = streams.input
                process.standardOutput = streams.output
                process.standardError = streams.error
                do {
                    try process.run()
                } catch {
                    return continuation.resume(throwing: error)
                }
                streams.input.fileHandleForWriting.write(Data(input.utf8))
                try? streams.input.fileHandleForWriting.close()
                let errors = Locked(Data())
                let reading = DispatchGroup()
                DispatchQueue.global().async(group: reading) {
                    let bytes = streams.error.fileHandleForReading.readDataToEndOfFile()
                    errors.withLock { $0 = bytes }
                }
                let output = streams.output.fileHandleForReading.readDataToEndOfFile()
                reading.wait()
                process.waitUntilExit()
                continuation.resume(
                    returning: Result(
                        status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
                        error: String(decoding: errors.withLock(\.self), as: UTF8.self)))
            }
        }
    }
}
