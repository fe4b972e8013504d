/// Why a pack, or what belongs to one, could not be read, verified or written, with everything that is wrong in it.
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
        /// A file is not there, or may not be read.
        public static let fileUnreadable = Self(description: "file-unreadable")
        /// A file or folder could not be written: the disk is full, or it may not be.
        public static let unwritable = Self(description: "unwritable")
        /// A key, a signature or a statement about keys is not what it should be.
        public static let invalidKey = Self(description: "invalid-key")
        /// There is no signature.
        public static let unsigned = Self(description: "unsigned")
        /// The signature is of a key that is not trusted here.
        public static let untrusted = Self(description: "untrusted")
        /// The signature is not of this file: one of the two was changed.
        public static let wrongSignature = Self(description: "wrong-signature")
        /// The archive is damaged, is none, or was made to do harm.
        public static let badArchive = Self(description: "bad-archive")
        /// There is more in the archive than a pack may have.
        public static let tooLarge = Self(description: "too-large")
        /// An older version than the installed one.
        public static let downgrade = Self(description: "downgrade")
        /// A translation, a table or a file of cases cannot be read.
        public static let badInput = Self(description: "bad-input")
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
