import Testing

@testable import SpeechAudio

@Suite("Sample encodings")
struct PCMFormatTests {
    struct Case: Sendable {
        let encoding: PCMFormat.Encoding
        let bytes: [UInt8]
        let value: Float
    }

    static let cases = [
        Case(encoding: .int16, bytes: [0x00, 0x80], value: -1),
        Case(encoding: .int16, bytes: [0x00, 0x40], value: 0.5),
        Case(encoding: .int16, bytes: [0xff, 0xff], value: -1 / 32768),
        Case(encoding: .int24Packed, bytes: [0x00, 0x00, 0x80], value: -1),
        Case(encoding: .int24Packed, bytes: [0x00, 0x00, 0xc0], value: -0.5),
        Case(encoding: .int24, bytes: [0x00, 0x00, 0x40, 0x00], value: 0.5),
        Case(encoding: .int24, bytes: [0x00, 0x00, 0xc0, 0xff], value: -0.5),
        Case(encoding: .int32, bytes: [0x00, 0x00, 0x00, 0x80], value: -1),
        Case(encoding: .int32, bytes: [0x00, 0x00, 0x00, 0x20], value: 0.25),
        Case(encoding: .float32, bytes: [0x00, 0x00, 0x40, 0xbf], value: -0.75),
    ]

    @Test("samples are read as ALSA defines them", arguments: cases)
    func decodes(example: Case) {
        var samples: [Float] = []
        PCMFormat(sampleRate: 48_000, channels: 1, encoding: example.encoding)
            .decode(example.bytes, frames: 1, into: &samples)
        #expect(samples == [example.value])
    }

    @Test("samples are written as ALSA defines them", arguments: cases)
    func encodes(example: Case) {
        var bytes: [UInt8] = []
        PCMFormat(sampleRate: 48_000, channels: 2, encoding: example.encoding).encode([example.value], into: &bytes)
        let significant = example.encoding == .int24 ? 3 : example.encoding.bytes
        #expect(bytes.count == 2 * example.encoding.bytes)
        #expect(bytes.prefix(significant) == example.bytes.prefix(significant))
        #expect(bytes.prefix(example.encoding.bytes) == bytes.suffix(example.encoding.bytes))
    }

    @Test("a fourth byte of 24 bits is ignored, whatever it holds")
    func ignoresPadding() {
        var samples: [Float] = []
        PCMFormat(sampleRate: 48_000, channels: 1, encoding: .int24)
            .decode([0x00, 0x00, 0x40, 0xaa], frames: 1, into: &samples)
        #expect(samples == [0.5])
    }

    @Test(
        "what is written is read again", arguments: PCMFormat.Encoding.allCases, [1, 2, 5])
    func roundTrip(encoding: PCMFormat.Encoding, channels: Int) {
        let format = PCMFormat(sampleRate: 44_100, channels: channels, encoding: encoding)
        let samples = noise(amplitude: 1, count: 500) + [1, -1, 0]
        var bytes: [UInt8] = []
        format.encode(samples[...], into: &bytes)
        #expect(bytes.count == samples.count * format.frameBytes)
        var again: [Float] = []
        format.decode(bytes, frames: samples.count, into: &again)
        let step: Float = encoding == .int16 ? 1 / 32768 : 1e-6
        #expect(zip(again, samples).allSatisfy { abs($0 - $1) <= step })
    }

    @Test("beyond full scale is full scale, and not the other side", arguments: PCMFormat.Encoding.allCases)
    func clips(encoding: PCMFormat.Encoding) {
        let format = PCMFormat(sampleRate: 44_100, channels: 1, encoding: encoding)
        var bytes: [UInt8] = []
        format.encode([1.5, -1.5], into: &bytes)
        var samples: [Float] = []
        format.decode(bytes, frames: 2, into: &samples)
        #expect(samples[0] > 0.9999 && samples[0] <= 1)
        #expect(samples[1] == -1)
    }

    @Test("a float that is no number is silence")
    func noNumber() {
        var samples: [Float] = []
        PCMFormat(sampleRate: 48_000, channels: 1, encoding: .float32)
            .decode(littleEndian(Float.nan.bitPattern) + littleEndian(0x7f80_0000), frames: 2, into: &samples)
        #expect(samples == [0, 0])
    }
}
