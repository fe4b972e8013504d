/// What went wrong with sound: a file, a device, or a part of the pipeline.
///
///     do {
///         let clip = try SoundFile.read("order.wav", limitSeconds: 600)
///     } catch {
///         print(error)           // "order.wav is cut short: … . Copy or record the file again."
///         if error.code == .truncated { … }
///     }
public struct AudioError: Error, Sendable, CustomStringConvertible {
    /// The kind of an ``AudioError``; new kinds can be added without breaking a `switch`, since there is none over it.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// A stable name for logs and JSON, such as `device-lost`.
        public let description: String

        private init(_ description: String) {
            self.description = description
        }

        /// There is no such file.
        public static let notFound = Code("not-found")
        /// The file is there but cannot be read: permissions, a folder, a failing disk, damaged content.
        public static let unreadable = Code("unreadable")
        /// It is not sound, or a kind of sound that cannot be handled.
        public static let unsupported = Code("unsupported")
        /// It holds no sound at all.
        public static let empty = Code("empty")
        /// Its header says that it has no channels.
        public static let noChannels = Code("no-channels")
        /// It ends before its header says that it does.
        public static let truncated = Code("truncated")
        /// It lasts longer than the caller accepts.
        public static let tooLong = Code("too-long")
        /// A file could not be written.
        public static let writeFailed = Code("write-failed")
        /// No sound device has that name now.
        public static let deviceNotFound = Code("device-not-found")
        /// Another program uses the device.
        public static let deviceBusy = Code("device-busy")
        /// We may not open the device.
        public static let deviceForbidden = Code("device-forbidden")
        /// The device was there and went away, or stopped giving sound.
        public static let deviceLost = Code("device-lost")
        /// The device has no format that we know.
        public static let deviceUnsuitable = Code("device-unsuitable")
        /// The voice activity detector failed.
        public static let detectorFailed = Code("detector-failed")
        /// A library refused to start or to continue; memory is short, or a parameter is out of its range.
        public static let processingFailed = Code("processing-failed")
    }

    /// The kind of error.
    public let code: Code
    /// What happened, and where, for a person; without a full stop.
    public let message: String
    /// What to do next, for a person; without a full stop.
    public let remedy: String
    /// The error below this one, where there is one.
    public let cause: (any Error)?

    /// Takes the kind of error, what happened and what to do about it, both without a full stop.
    public init(_ code: Code, _ message: String, remedy: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.remedy = remedy
        self.cause = cause
    }

    /// What happened and what to do about it.
    public var description: String { "\(message). \(remedy)." }

    /// Whether the same call can succeed later without anyone changing the file or the configuration.
    public var canPass: Bool {
        [.deviceNotFound, .deviceBusy, .deviceLost].contains(code)
    }
}
