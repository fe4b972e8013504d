import Foundation

/// The folder in which a kiosk keeps what it must not lose.
public struct DataDirectory: Sendable {
    /// The folder's absolute path.
    public let path: String

    /// Finds the folder: named, or systemd's, or the person's own.
    public init(_ configuration: KioskConfiguration, environment: [String: String]) {
        let named = configuration[Setting.dataDirectory]
        let chosen: String
        if !named.isEmpty {
            chosen = named
        } else if let state = environment["STATE_DIRECTORY"]?.split(separator: ":").first {
            chosen = String(state)
        } else if let share = environment["XDG_DATA_HOME"], !share.isEmpty {
            chosen = share + "/parley"
        } else {
            chosen = (environment["HOME"] ?? "/var/lib") + "/.local/share/parley"
        }
        path = URL(filePath: chosen).standardizedFileURL.path
    }

    /// The socket on which the service takes requests of the command line.
    ///
    /// A socket's path may have 107 bytes; a data folder with a longer one has its socket in the runtime folder.
    public var controlSocket: String {
        let beside = path + "/control.sock"
        if beside.utf8.count <= 107 { return beside }
        let name = String(path.utf8.reduce(UInt64(5_381)) { $0 &* 33 &+ UInt64($1) }, radix: 36)
        return "/run/user/\(geteuid())/parley-\(name).sock"
    }

    /// The folders of the packs that were installed, so that a damaged store can be filled again.
    public var packs: URL { URL(filePath: path).appending(path: "packs") }
}
