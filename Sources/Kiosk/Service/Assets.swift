import Foundation

/// The files that come with the program: speech models and the demo pack.
///
/// An installed Parley has them in `../share/parley` beside its `bin` folder; a built one, in the checkout around its
/// build folder (`.speech`, `packs`).
public struct Assets: Sendable {
    /// The folder that holds one folder a model.
    public let models: URL
    /// The pack that is installed into a store that has none; `nil` when there is none to install.
    public let defaultPack: URL?

    /// Finds the files.
    ///
    /// - Parameters:
    ///   - configuration: may name the folders itself.
    ///   - program: the running program's path.
    public init(configuration: KioskConfiguration, program: URL) {
        let roots = Self.roots(of: program)
        let named = configuration[Setting.modelsDirectory]
        models =
            named.isEmpty
            ? Self.first(["models", ".speech/models"], under: roots)
                ?? program.deletingLastPathComponent().appending(path: "models")
            : URL(filePath: named)
        switch configuration[Setting.defaultPack] {
        case "none": defaultPack = nil
        case "": defaultPack = Self.first(["packs/counter-essentials"], under: roots)
        case let path: defaultPack = URL(filePath: path)
        }
    }

    /// The running program's own path, links resolved.
    public static var program: URL {
        URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    }

    private static func roots(of program: URL) -> [URL] {
        var folder = program.deletingLastPathComponent()
        var roots = [folder.deletingLastPathComponent().appending(path: "share/parley")]
        // bin → release → TRIPLE → .build → the checkout
        for _ in 0..<4 {
            roots.append(folder)
            folder = folder.deletingLastPathComponent()
        }
        return roots
    }

    private static func first(_ names: [String], under roots: [URL]) -> URL? {
        for root in roots {
            for name in names {
                let candidate = root.appending(path: name)
                if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
            }
        }
        return nil
    }
}
