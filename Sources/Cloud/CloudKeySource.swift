import FoundationEssentials
import Locks

/// Where the key of the cloud comes from. Never the command line, which every user of the machine can read.
public enum CloudKeySource: Hashable, Sendable {
    /// The cloud asks for no key.
    case none
    /// A file with the key alone, which only the service's user can read.
    case file(String)
    /// A credential that systemd hands over (`LoadCredential=` in the unit), by its name.
    case systemdCredential(String)

    /// Reads the key.
    ///
    /// - Throws: ``CloudError`` when there is no such file, or nothing usable in it.
    func read(environment: [String: String]) throws(CloudError) -> CloudKey? {
        switch self {
        case .none: return nil
        case .file(let path): return try Self.read(path: path)
        case .systemdCredential(let name):
            guard let folder = environment["CREDENTIALS_DIRECTORY"] else {
                throw CloudError(
                    .keyUnusable, message: "systemd handed over no credentials",
                    remedy: "Add LoadCredential=\(name):/path/of/the/key to the unit, or set cloud.key_file")
            }
            return try Self.read(path: "\(folder)/\(name)")
        }
    }

    private static func read(path: String) throws(CloudError) -> CloudKey {
        // Read as text: a key is ASCII, and what is not is refused below.
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw CloudError(
                .keyUnusable, message: "The key file \(path) cannot be read",
                remedy: "Check that it is there and that the service's user may read it")
        }
        guard bytes.count <= 4096 else {
            throw CloudError(
                .keyUnusable, message: "The key file \(path) is too large to be a key",
                remedy: "Put the key alone into it")
        }
        return try CloudKey(String(decoding: bytes, as: UTF8.self))
    }
}

/// Reads the key when it is first needed, and again after the cloud has refused it, so that a key that was replaced is
/// taken up without a restart.
final class CloudKeyProvider: Sendable {
    private let source: CloudKeySource
    private let environment: [String: String]
    private let cached = Locked<CloudKey?>(nil)

    init(_ source: CloudKeySource, environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.source = source
        self.environment = environment
    }

    func key() throws(CloudError) -> CloudKey? {
        if let key = cached.withLock({ $0 }) { return key }
        let key = try source.read(environment: environment)
        cached.withLock { $0 = key }
        return key
    }

    func forget() {
        cached.withLock { $0 = nil }
    }
}
