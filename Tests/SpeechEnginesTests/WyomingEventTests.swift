import Testing

@testable import SpeechEngines

struct WyomingEventTests {
    private let chunk = WyomingEvent(
        type: "audio-chunk", data: ["rate": .number(16_000), "text": .string("ขอน้ำ\n")], payload: [0, 10, 13, 255])

    @Test
    func anEventIsALineThenItsPartsInTheLengthsThatTheLineSays() throws {
        let event = WyomingEvent(type: "transcribe", data: ["language": .string("th")])
        let expected = #"{"data_length":17,"type":"transcribe","version":"1.5.2"}"# + "\n" + #"{"language":"th"}"#
        #expect(String(decoding: event.encoded(), as: UTF8.self) == expected)
        let bare = String(decoding: WyomingEvent(type: "describe").encoded(), as: UTF8.self)
        #expect(bare == #"{"type":"describe","version":"1.5.2"}"# + "\n")
    }

    /// The parts of a stream arrive in pieces of whatever size the network makes them.
    @Test(arguments: [1, 2, 3, 7, 64, 4_096])
    func eventsAreFoundHoweverTheBytesArrive(size: Int) throws {
        let bytes = chunk.encoded() + WyomingEvent(type: "audio-stop").encoded() + chunk.encoded()
        var parser = WyomingParser()
        var events: [WyomingEvent] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            parser.append(Array(bytes[start..<min(start + size, bytes.count)]))
            while let event = try parser.next() { events.append(event) }
        }
        #expect(events == [chunk, WyomingEvent(type: "audio-stop"), chunk])
    }

    @Test
    func dataInTheLineAndAfterItAreOne() throws {
        var parser = WyomingParser()
        parser.append(Array((#"{"type":"x","data":{"a":1,"b":"old"},"data_length":11}"# + "\n" + #"{"b":"new"}"#).utf8))
        let event = try #require(try parser.next())
        #expect(event.data == ["a": .number(1), "b": .string("new")])
    }

    private static let malformed: [(line: String, after: String, malformation: WyomingParser.Malformation)] = [
        ("nonsense", "", .headerNotJSON),
        ("[]", "", .headerNotJSON),
        ("", "", .headerNotJSON),
        (#"{"data_length":3}"#, "", .headerNotJSON),
        (#"{"type":7}"#, "", .headerNotJSON),
        (#"{"type":"x","payload_length":1e300}"#, "", .headerNotJSON),
        (#"{"type":"x","data_length":-1}"#, "", .lengthOutOfRange),
        (#"{"type":"x","payload_length":99999999999}"#, "", .lengthOutOfRange),
        (#"{"type":"x","data_length":3}"#, "abc", .dataNotJSON),
        (#"{"type":"x","data_length":2}"#, "[]", .dataNotJSON),
    ]

    @Test(arguments: malformed.indices)
    func whatIsNoEventIsRefused(index: Int) {
        let (line, after, malformation) = Self.malformed[index]
        var parser = WyomingParser()
        parser.append(Array("\(line)\n\(after)".utf8))
        #expect(throws: malformation) { try parser.next() }
    }

    @Test
    func aLineWithoutEndIsRefusedBeforeItFillsTheMemory() throws {
        var parser = WyomingParser()
        parser.append([UInt8](repeating: 0x20, count: WyomingParser.longestHeader))
        #expect(try parser.next() == nil)
        parser.append([0x20])
        #expect(throws: WyomingParser.Malformation.headerTooLong) { try parser.next() }
    }

    @Test(arguments: [
        ("tcp://192.168.1.20:10300", "tcp://192.168.1.20:10300"), ("whisper.local:10300", "tcp://whisper.local:10300"),
        ("tcp://[::1]:10300", "tcp://[::1]:10300"),
    ])
    func anAddressIsReadAsPeopleWriteIt(text: String, canonical: String) throws {
        #expect(try WyomingAddress(parsing: text).description == canonical)
    }

    @Test(arguments: [
        "", "host", "host:", "host:0", "host:70000", ":10300", "http://host:80", "tcp://host:1/path", "a b:3",
    ])
    func whatIsNoAddressIsRefused(text: String) {
        #expect(throws: SpeechEngineError.self) { try WyomingAddress(parsing: text) }
    }
}
