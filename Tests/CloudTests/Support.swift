import Cloud
import Foundation
import Languages
import Resilience
import StandInCloud

/// A stand-in cloud that is stopped when the body has ended, and a client of it.
func withCloud<Result>(
    _ configure: (inout CloudConfiguration) -> Void = { _ in },
    _ body: (StandInCloud, CloudClient) async throws -> Result
) async throws -> Result {
    let cloud = try StandInCloud()
    defer { cloud.stop() }
    return try await withKeyFile(StandInCloud.key) { path in
        var configuration = CloudConfiguration(baseURL: cloud.baseURL, key: .file(path))
        configure(&configuration)
        return try await body(cloud, try CloudClient(configuration, transport: CurlTransport()))
    }
}

/// A file with a key, which is gone when the body has ended.
func withKeyFile<Result>(_ text: String, _ body: (String) async throws -> Result) async throws -> Result {
    try await withTemporaryFolder { folder in
        let path = "\(folder)/key"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return try await body(path)
    }
}

/// A folder that is gone when the body has ended.
func withTemporaryFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "parley-cloud-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.path())
}

extension Deadline {
    /// Later than any test takes: for what must not fail because the machine is slow.
    static var ample: Deadline { .after(.seconds(600)) }
    /// Soon: for what must run into it.
    static var soon: Deadline { .after(.milliseconds(150)) }
}

/// The error that a call throws; `nil` when it throws none.
func cloudError<Value>(_ body: () async throws(CloudError) -> Value) async -> CloudError? {
    do throws(CloudError) {
        _ = try await body()
        return nil
    } catch {
        return error
    }
}

/// The error that a call of the transport throws; `nil` when it throws none.
func transportError<Value>(_ body: () async throws(TransportError) -> Value) async -> TransportError? {
    do throws(TransportError) {
        _ = try await body()
        return nil
    } catch {
        return error
    }
}
