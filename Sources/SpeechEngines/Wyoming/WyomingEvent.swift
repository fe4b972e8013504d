import Foundation

/// A message of the Wyoming protocol: a line of JSON, then as many bytes of JSON as it announces, then as many bytes of
/// sound or the like as it announces.
///
///     {"type": "audio-chunk", "data_length": 48, "payload_length": 2048}⏎{"rate": 16000, …}…2048 bytes…
struct WyomingEvent: Sendable, Equatable {
    var type: String
    var data: [String: JSONValue] = [:]
    var payload: [UInt8] = []

    /// The event as it goes over the wire.
    func encoded() -> [UInt8] {
        var header: [String: JSONValue] = ["type": .string(type), "version": .string("1.5.2")]
        var body: [UInt8] = []
        if !data.isEmpty {
            body = Self.json(data)
            header["data_length"] = .number(Double(body.count))
        }
        if !payload.isEmpty {
            header["payload_length"] = .number(Double(payload.count))
        }
        return Self.json(header) + [UInt8(ascii: "\n")] + body + payload
    }

    private static func json(_ object: [String: JSONValue]) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Only a number that is not finite cannot be encoded, and there is none.
        return (try? encoder.encode(object)).map(Array.init) ?? Array("{}".utf8)
    }
}

/// Takes the Wyoming protocol apart as its bytes come in.
///
///     parser.append(bytes)
///     while let event = try parser.next() { … }
struct WyomingParser {
    /// Why the bytes are no Wyoming events.
    enum Malformation: Error, Equatable {
        case headerTooLong
        case headerNotJSON
        case dataNotJSON
        case lengthOutOfRange
    }

    /// The longest header, data and payload that are taken. A peer's word is no reason to allocate gigabytes.
    static let longestHeader = 1 << 18
    static let longestPart = 1 << 22

    private var buffer: [UInt8] = []
    private var header: Header?

    private struct Header: Decodable {
        var type: String
        var data: [String: JSONValue]?
        var dataLength: Int?
        var payloadLength: Int?

        enum CodingKeys: String, CodingKey {
            case type, data
            case dataLength = "data_length"
            case payloadLength = "payload_length"
        }
    }

    /// Takes bytes that came in.
    mutating func append(_ bytes: [UInt8]) {
        buffer += bytes
    }

    /// The next whole event; `nil` when more bytes are needed.
    mutating func next() throws(Malformation) -> WyomingEvent? {
        if header == nil { header = try takeHeader() }
        guard let header else { return nil }
        let dataLength = header.dataLength ?? 0
        let payloadLength = header.payloadLength ?? 0
        guard buffer.count >= dataLength + payloadLength else { return nil }

        var event = WyomingEvent(type: header.type, data: header.data ?? [:])
        if dataLength > 0 {
            guard let data = try? JSONDecoder().decode([String: JSONValue].self, from: Data(buffer[..<dataLength]))
            else {
                throw .dataNotJSON
            }
            event.data.merge(data) { _, later in later }
        }
        event.payload = Array(buffer[dataLength..<dataLength + payloadLength])
        buffer.removeFirst(dataLength + payloadLength)
        self.header = nil
        return event
    }

    private mutating func takeHeader() throws(Malformation) -> Header? {
        guard let end = buffer.firstIndex(of: UInt8(ascii: "\n")) else {
            guard buffer.count <= Self.longestHeader else { throw .headerTooLong }
            return nil
        }
        guard end <= Self.longestHeader else { throw .headerTooLong }
        guard let header = try? JSONDecoder().decode(Header.self, from: Data(buffer[..<end])) else {
            throw .headerNotJSON
        }
        let lengths = [header.dataLength ?? 0, header.payloadLength ?? 0]
        guard lengths.allSatisfy({ (0...Self.longestPart).contains($0) }) else { throw .lengthOutOfRange }
        buffer.removeFirst(end + 1)
        return header
    }
}
