import Foundation

/// Looks at a model's files before the speech runtime does.
///
/// The runtime reports a damaged model, but ends the whole process over a damaged list of tokens or a model without
/// its metadata. A kiosk must live on and answer from the screen, so what the runtime would die of is refused here.
enum ModelFile {
    /// What a model file says about itself.
    enum Content: Equatable {
        /// ONNX, with the metadata that its exporter wrote.
        case onnx(metadata: [String: String])
        /// ONNX Runtime's own format.
        case ort
    }

    /// Reads the outside of a model file: a few hundred bytes of it, however large it is.
    static func content(of path: String) throws(SpeechEngineError) -> Content {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw SpeechEngineError(
                .modelMissing, "\(path) is not there or may not be read",
                remedy: "Put the model's file in place and check its permissions")
        }
        defer { try? file.close() }
        do {
            let size = Int(try file.seekToEnd())
            // An ORT file is a flat buffer with this identifier after the root's offset.
            if try bytes(of: file, at: 4, count: 4) == Array("ORTM".utf8) {
                return .ort
            }
            return .onnx(metadata: try metadata(of: file, size: size))
        } catch {
            throw SpeechEngineError(
                .modelUnreadable, "\(path) is not a whole ONNX model", remedy: "Copy or download the model again",
                cause: error)
        }
    }

    private struct NotOnnx: Error {}

    /// Walks the outermost fields of the protocol buffer. In a whole file they end exactly where the file ends, so a
    /// file cut short, a web page or a pointer left by a version control system is told from a model.
    private static func metadata(of file: FileHandle, size: Int) throws -> [String: String] {
        let graph = 7
        let metadataEntry = 14
        var found: [String: String] = [:]
        var fields: Set<Int> = []
        var position = 0
        while position < size {
            var header = Wire(try bytes(of: file, at: position, count: 20))
            let tag = try header.varint()
            let field = tag >> 3
            fields.insert(field)
            switch tag & 7 {
            case 0:
                _ = try header.varint()
                position += header.position
            case 1:
                position += header.position + 8
            case 5:
                position += header.position + 4
            case 2:
                let length = try header.varint()
                position += header.position
                guard length <= size - position else { throw NotOnnx() }
                if field == metadataEntry, length < 1 << 20 {
                    let entry = try Wire.pair(try bytes(of: file, at: position, count: length))
                    found[entry.key] = entry.value
                }
                position += length
            default:
                throw NotOnnx()
            }
        }
        guard position == size, fields.contains(graph) else { throw NotOnnx() }
        return found
    }

    private static func bytes(of file: FileHandle, at position: Int, count: Int) throws -> [UInt8] {
        try file.seek(toOffset: UInt64(position))
        return Array(try file.read(upToCount: count) ?? Data())
    }

    /// As much of the protocol buffer's encoding as the outside of an ONNX file needs.
    private struct Wire {
        private let bytes: [UInt8]
        private(set) var position = 0

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
        }

        mutating func varint() throws -> Int {
            var value: UInt64 = 0
            for shift in stride(from: 0, to: 63, by: 7) {
                guard position < bytes.count else { break }
                let byte = bytes[position]
                position += 1
                value |= UInt64(byte & 0x7F) << shift
                if byte < 0x80 { return Int(value) }
            }
            throw NotOnnx()
        }

        mutating func text() throws -> String {
            let length = try varint()
            guard length <= bytes.count - position else { throw NotOnnx() }
            defer { position += length }
            return String(decoding: bytes[position..<position + length], as: UTF8.self)
        }

        /// A `StringStringEntryProto`: key in field 1, value in field 2.
        static func pair(_ bytes: [UInt8]) throws -> (key: String, value: String) {
            var wire = Wire(bytes)
            var pair = (key: "", value: "")
            while wire.position < bytes.count {
                switch try wire.varint() {
                case 1 << 3 | 2: pair.key = try wire.text()
                case 2 << 3 | 2: pair.value = try wire.text()
                default: throw NotOnnx()
                }
            }
            return pair
        }
    }
}
