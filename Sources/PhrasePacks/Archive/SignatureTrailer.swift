/// A signature at the end of a pack's file, so that one file is all that has to be carried.
///
/// It is a skippable frame of zstd's, which every tool that unpacks zstd passes over: its magic number and length, the
/// text of a minisign signature of all bytes before the frame, and a footer of that text's length and a mark. Each byte
/// of it counts: what is read must be what would be written.
enum SignatureTrailer {
    private static let magic: UInt32 = 0x184D_2A5E
    private static let mark = Array("PARLEYSG".utf8)
    /// Bytes of the footer: the text's length and the mark.
    static let footerBytes = 12
    /// Bytes of the frame's own head.
    private static let headBytes = 8
    /// The longest frame.
    static let longest = 16 << 10

    /// The frame that holds `signature`.
    static func frame(_ signature: PackSignature) -> [UInt8] {
        let text = Array(signature.fileText.utf8)
        return bytes(magic) + bytes(UInt32(text.count + footerBytes)) + text + bytes(UInt32(text.count)) + mark
    }

    /// How long the frame is whose file ends in `footer`; `nil` when there is none.
    static func length(footer: some Collection<UInt8>) -> Int? {
        let footer = Array(footer)
        guard footer.count == footerBytes, footer[4...].elementsEqual(mark) else { return nil }
        let text = footer[..<4].reversed().reduce(0) { $0 << 8 | Int($1) }
        let length = text + headBytes + footerBytes
        return length <= longest ? length : nil
    }

    /// Reads a frame.
    static func signature(in frame: [UInt8]) throws(PackError) -> PackSignature {
        let text = frame.dropFirst(headBytes).dropLast(footerBytes)
        guard let text = String(validating: text, as: UTF8.self),
            case let signature = try PackSignature(parsing: text), Self.frame(signature) == frame
        else {
            throw PackError(
                .wrongSignature, "The signature in the pack was changed",
                remedy: "Copy the pack again from where it was made")
        }
        return signature
    }

    private static func bytes(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
