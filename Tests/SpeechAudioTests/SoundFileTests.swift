import Foundation
import Testing

@testable import SpeechAudio

/// A format that libsndfile writes, by its number in libsndfile's header.
struct FileType: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let number: Int
    /// How far a sample may be from what was written; compressed formats change them.
    var tolerance: Float = 0.001
    /// By how many samples the length may differ.
    var slack = 0

    static let whole: [FileType] = [
        FileType(testDescription: "WAV 8 bit", number: 0x010005, tolerance: 0.01),
        FileType(testDescription: "WAV 16 bit", number: 0x010002),
        FileType(testDescription: "WAV 24 bit", number: 0x010003),
        FileType(testDescription: "WAV float", number: 0x010006),
        FileType(testDescription: "WAV mu-law", number: 0x010010, tolerance: 0.03),
        FileType(testDescription: "AIFF 16 bit", number: 0x020002),
        FileType(testDescription: "AU 16 bit", number: 0x030002),
        FileType(testDescription: "CAF 16 bit", number: 0x180002),
        FileType(testDescription: "RF64 16 bit", number: 0x220002),
        FileType(testDescription: "Wave64 16 bit", number: 0x0b_0002),
        FileType(testDescription: "FLAC 16 bit", number: 0x17_0002),
        FileType(testDescription: "Ogg Vorbis", number: 0x20_0060, tolerance: 0.1),
        FileType(testDescription: "Ogg Opus", number: 0x20_0064, tolerance: 0.1),
        FileType(testDescription: "MP3", number: 0x23_0082, tolerance: 0.1, slack: 2304),
    ]
}

@Suite("Sound files")
struct SoundFileTests {
    @Test("every format is read as it was written", arguments: FileType.whole)
    func readsFormat(type: FileType) throws {
        let samples = tone(440, milliseconds: 500)
        let bytes = try #require(SoundFile.encode(samples, channels: 1, sampleRate: 16_000, type: type.number))
        let clip = try SoundFile.decode(bytes)
        #expect(clip.sampleRate == 16_000)
        #expect(abs(clip.samples.count - samples.count) <= type.slack)
        let middle = zip(clip.samples, samples).dropFirst(2000).prefix(4000)
        #expect(middle.allSatisfy { abs($0 - $1) <= type.tolerance })
        #expect(middle.contains { abs($0.0) > 0.4 })
    }

    @Test("a file on the disk gives what the same bytes in memory give", arguments: FileType.whole)
    func readsFromDisk(type: FileType) throws {
        let folder = try TemporaryFolder()
        let bytes = try #require(
            SoundFile.encode(tone(330, milliseconds: 300), channels: 1, sampleRate: 48_000, type: type.number))
        let path = try folder.write(bytes, to: "sound")
        #expect(try SoundFile.read(path, limitSeconds: 10) == SoundFile.decode(bytes))
    }

    @Test("channels are averaged", arguments: [1, 2, 3, 6, 8])
    func mixesChannels(channels: Int) throws {
        // A tone on the first channel alone comes out at its share.
        let first = tone(440, amplitude: 0.8, milliseconds: 200)
        let interleaved = first.flatMap { [$0] + [Float](repeating: 0, count: channels - 1) }
        let bytes = try #require(
            SoundFile.encode(interleaved, channels: channels, sampleRate: 16_000, type: 0x010006))
        let clip = try SoundFile.decode(bytes)
        #expect(clip.samples.count == first.count)
        #expect(zip(clip.samples, first).allSatisfy { abs($0 - $1 / Float(channels)) < 1e-6 })
    }

    @Test("whatever the size of the pieces, the sound is the same", arguments: [1, 7, 512, 4096, 100_000])
    func readsInPieces(piece: Int) throws {
        let samples = noise(amplitude: 0.9, count: 10_001)
        let interleaved = samples.flatMap { [$0, $0] }
        let bytes = try #require(SoundFile.encode(interleaved, channels: 2, sampleRate: 8_000, type: 0x010006))
        let reader = try SoundFileReader(bytes: bytes)
        #expect(reader.channels == 2)
        #expect(reader.frames == 10_001)
        #expect(reader.sampleRate == 8_000)
        #expect(try readAll(reader, piece: piece) == samples)
        var nothing = [Float](repeating: 0, count: 10)
        var span = nothing.mutableSpan
        #expect(try reader.read(into: &span) == 0)
    }

    @Test("samples beyond full scale are clipped, and what is no number is silence")
    func sanitises() throws {
        let samples: [Float] = [0.5, 3, -7, .nan, .infinity, -.infinity, -0.25]
        let bytes = try #require(SoundFile.encode(samples, channels: 1, sampleRate: 16_000, type: 0x010006))
        #expect(try SoundFile.decode(bytes).samples == [0.5, 1, -1, 0, 0, 0, -0.25])
    }

    @Test("a clip that is written is read again", arguments: SoundFile.Format.allCases)
    func encodes(format: SoundFile.Format) throws {
        let clip = SoundClip(samples: tone(300, milliseconds: 400), sampleRate: 16_000)
        let bytes = try SoundFile.encode(clip, as: format)
        let again = try SoundFile.decode(bytes)
        #expect(again.sampleRate == clip.sampleRate)
        #expect(again.samples.count == clip.samples.count)
        #expect(abs(amplitude(of: 300, in: again.samples, rate: 16_000) - 0.5) < 0.02)
    }

    @Test("a written WAV is 16-bit PCM, clips, and replaces what was there")
    func writesWAV() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([1, 2, 3], to: "out.wav")
        try SoundFile.write(SoundClip(samples: [0, 2, -2, 0.5], sampleRate: 22_050), to: path)
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        #expect(bytes.count == 44 + 8)
        #expect(Array(bytes[20..<22]) == [1, 0], "PCM")
        #expect(Array(bytes[34..<36]) == [16, 0], "bits a sample")
        #expect(Array(bytes.suffix(8)) == [0, 0, 0xff, 0x7f, 0x00, 0x80, 0x00, 0x40])
        #expect(try folder.content == ["out.wav"])
    }

    @Test("writing behind a link keeps the link")
    func writesBehindLink() throws {
        let folder = try TemporaryFolder()
        let target = try folder.write([1], to: "target.wav")
        try FileManager.default.createSymbolicLink(atPath: folder.path("link.wav"), withDestinationPath: target)
        try SoundFile.write(SoundClip(samples: [0.5], sampleRate: 16_000), to: folder.path("link.wav"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.wav")) == target)
        #expect(try SoundFile.read(target, limitSeconds: 1).samples == [0.5])
    }

    /// Programs that write to a pipe do not know the length: espeak-ng writes a round number below 2 GiB, others ones.
    @Test("a WAV from a pipe has no length to go by", arguments: [0x7fff_f000, 0x7fff_ffff, 0xffff_ffff, 0xffff_f000])
    func readsStreamedWAV(claimed: UInt32) throws {
        let samples = tone(200, milliseconds: 100)
        var bytes = try SoundFile.encode(SoundClip(samples: samples, sampleRate: 16_000), as: .wav)
        bytes.replaceSubrange(40..<44, with: littleEndian(claimed))
        bytes.replaceSubrange(4..<8, with: littleEndian(claimed))
        #expect(try SoundFile.decode(bytes, limitSeconds: 1).samples.count == samples.count)
    }
}

func littleEndian(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}
