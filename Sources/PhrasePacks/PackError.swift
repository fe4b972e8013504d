/// Why a pack's folder could not be read, with everything that is wrong in it.
///
///     do { pack = try PackFolder.read(path) } catch {
///         for diagnostic in error.diagnostics { print(diagnostic) }
///     }
public struct PackError: Error, Sendable, CustomStringConvertible {
    /// The kinds of failure.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The kind's name, as logs show it.
        public let description: String

        /// The folder is not there, or may not be read.
        public static let folderUnreadable = Self(description: "folder-unreadable")
        /// What is in the folder is not a pack, or is one with errors.
        public static let invalidPack = Self(description: "invalid-pack")
    }

    /// What kind of failure this is.
    public let code: Code
    /// What is wrong, and where.
    public let message: String
    /// What to do next.
    public let remedy: String
    /// Everything that was found, warnings too, in the order of the files; empty when the folder itself is unreadable.
    public let diagnostics: [PackDiagnostic]

    init(_ code: Code, _ message: String, remedy: String, diagnostics: [PackDiagnostic] = []) {
        self.code = code
        self.message = message
        self.remedy = remedy
        self.diagnostics = diagnostics
    }

    /// Message and remedy, as a person reads them.
    public var description: String { "\(message). \(remedy)." }
}
