/// The key of the cloud. It cannot be printed: descriptions, mirrors and interpolation all say `‹hidden›`.
public struct CloudKey: Sendable, Hashable {
    private let secret: String

    /// Takes a key as it was read, with the white space around it.
    ///
    /// - Throws: ``CloudError`` when nothing is left, or when it holds anything but visible ASCII, which could not be
    ///   sent in a header.
    public init(_ text: String) throws(CloudError) {
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { !Self.isSpace($0) }),
            let last = bytes.lastIndex(where: { !Self.isSpace($0) })
        else {
            throw CloudError(
                .keyUnusable, message: "The cloud key is empty",
                remedy: "Put the key that the provider gave you into the key file, alone on one line")
        }
        let trimmed = bytes[first...last]
        guard trimmed.allSatisfy({ (0x21...0x7E).contains($0) }), let secret = String(trimmed) else {
            throw CloudError(
                .keyUnusable, message: "The cloud key holds spaces, line breaks or characters that no key has",
                remedy: "Put the key that the provider gave you into the key file, alone on one line")
        }
        self.secret = secret
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    /// The header's value; only a transport asks for it, as late as it can.
    var authorization: String { "Bearer \(secret)" }
}

extension CloudKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Never the key.
    public var description: String { "‹hidden›" }
    /// Never the key.
    public var debugDescription: String { description }
    /// Never the key.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
