/// What went wrong in the kiosk, in words for the person who can put it right.
///
/// The ``code`` decides the exit code of the command line and the status of the HTTP answer; ``message`` says what and
/// where; ``remedy`` says what to do next.
public struct KioskError: Error, Sendable, CustomStringConvertible {
    /// The kind of a failure.
    public enum Code: String, Sendable, CaseIterable {
        /// The configuration, an argument or a request is wrong; the person who wrote it can correct it.
        case badInput
        /// A file, a device, a model or a phrase that was named is not there.
        case notFound
        /// Another process owns what is needed: the store or a device.
        case busy
        /// The disk, the store or a library failed.
        case unavailable
        /// The store was written by a newer Parley.
        case newerStore
    }

    /// The kind of failure.
    public let code: Code
    /// What is wrong, and where: the file, the line, the device.
    public let message: String
    /// What to do next.
    public let remedy: String

    /// Makes an error from its parts.
    public init(_ code: Code, _ message: String, remedy: String) {
        self.code = code
        self.message = message
        self.remedy = remedy
    }

    /// Message and remedy on one line.
    public var description: String { "\(message). \(remedy)" }
}
