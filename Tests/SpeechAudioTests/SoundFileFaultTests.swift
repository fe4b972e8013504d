import Foundation
import TestTools
import Testing

@testable import SpeechAudio

@Suite("Bad sound files")
struct SoundFileFaultTests {
    private static let fiveSeconds = noise(amplitude: 0.3, count: 80_000)

    private func wav(_ samples: [Float], rate: Int = 16_000) throws -> [UInt8] {
        try SoundFile.encode(SoundClip(samples: samples, sampleRate: rate), as: .wav)
    }

    @Test("a file that is not there is named")
    func notFound() throws {
        let folder = try TemporaryFolder()
        let error = try #require(audioError { try SoundFile.read(folder.path("no.wav"), limitSeconds: 1) })
        #expect(error.code == .notFound)
        #expect(error.description == "There is no file \(folder.path("no.wav")). Check its name and folder.")
    }

    @Test("a folder is not a sound")
    func folder() throws {
        let folder = try TemporaryFolder()
        let error = try #require(audioError { try SoundFile.read(folder.url.path, limitSeconds: 1) })
        #expect(error.code == .unreadable)
        #expect(error.message.contains(folder.url.path))
    }

    @Test(
        "a file that nobody may read is unreadable",
        .enabled(if: getuid() != 0, "the superuser may read everything"))
    func forbidden() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(wav(tone(400, milliseconds: 10)), to: "locked.wav")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        #expect(audioError { try SoundFile.read(path, limitSeconds: 1) }?.code == .unreadable)
    }

    @Test("a file without a byte, or without a sample, is empty")
    func empty() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([], to: "empty.wav")
        #expect(audioError { try SoundFile.read(path, limitSeconds: 1) }?.code == .empty)
        #expect(audioError { try SoundFile.decode([]) }?.code == .empty)
        #expect(audioError { try SoundFile.decode(try self.wav([])) }?.code == .empty)
    }

    @Test("text is not sound")
    func text() throws {
        let error = try #require(
            audioError { try SoundFile.decode(Array("hello, this is no sound".utf8), name: "note.txt") })
        #expect(error.code == .unsupported)
        #expect(error.message.contains("note.txt"))
    }

    @Test("a header without channels says so")
    func noChannels() throws {
        var bytes = try wav(tone(400, milliseconds: 10))
        bytes[22] = 0
        bytes[23] = 0
        let error = try #require(audioError { try SoundFile.decode(bytes, name: "mute.wav") })
        #expect(error.code == .noChannels)
        #expect(error.message.contains("mute.wav"))
    }

    @Test("a rate that no device has is refused", arguments: [1, 3_999, 400_000, 2_000_000_000] as [UInt32])
    func impossibleRate(rate: UInt32) throws {
        var bytes = try wav(tone(400, milliseconds: 10))
        bytes.replaceSubrange(24..<28, with: littleEndian(rate))
        let error = try #require(audioError { try SoundFile.decode(bytes) })
        #expect(error.code == .unsupported)
        #expect(error.message.contains("\(rate)"))
    }

    /// Some cuts libsndfile itself calls malformed, which is `unreadable`. Of MP3, up to two frames can go unnoticed.
    @Test("a file that was cut off is never taken for a whole one", arguments: FileType.whole, [30, 60, 90, 99])
    func truncated(type: FileType, percent: Int) throws {
        if type.slack > 0, percent == 99 { return }
        let folder = try TemporaryFolder()
        let bytes = try #require(
            SoundFile.encode(Self.fiveSeconds, channels: 1, sampleRate: 16_000, type: type.number))
        let cut = Array(bytes.prefix(bytes.count * percent / 100))
        let path = try folder.write(cut, to: "cut")
        for error in [
            audioError { try SoundFile.decode(cut) }, audioError { try SoundFile.read(path, limitSeconds: 60) },
        ] {
            let code = try #require(error).code
            let isMalformed = code == .unreadable && ["Ogg", "MP3"].contains(where: type.testDescription.hasPrefix)
            #expect(code == .truncated || isMalformed)
        }
    }

    @Test("a WAV that ends inside its header is cut short", arguments: 12...43)
    func truncatedHeader(length: Int) throws {
        let bytes = try wav(tone(400, milliseconds: 10))
        let error = try #require(audioError { try SoundFile.decode(Array(bytes.prefix(length))) })
        #expect(error.code == .truncated)
    }

    @Test("a stream gives what is there before it says that the rest is missing")
    func truncatedStream() throws {
        let samples = Self.fiveSeconds
        let bytes = try SoundFile.encode(SoundClip(samples: samples, sampleRate: 16_000), as: .flac)
        let reader = try SoundFileReader(bytes: Array(bytes.prefix(bytes.count / 2)))
        var count = 0
        let error = audioError {
            var buffer = [Float](repeating: 0, count: 512)
            while true {
                var span = buffer.mutableSpan
                let more = try reader.read(into: &span)
                if more == 0 { break }
                count += more
            }
        }
        #expect(error?.code == .truncated)
        #expect(count > samples.count / 4 && count < samples.count)
    }

    @Test("eight hours are refused from the header alone")
    func eightHours() throws {
        let folder = try TemporaryFolder()
        let dataLength = 8 * 3600 * 16_000 * 2
        var header = Array(try wav([0]).prefix(44))
        header.replaceSubrange(4..<8, with: littleEndian(UInt32(dataLength + 36)))
        header.replaceSubrange(40..<44, with: littleEndian(UInt32(dataLength)))
        let path = try folder.write(header, to: "night.wav")
        // The sound itself is a hole in the file: it takes no room.
        try #require(unsafe truncate(path, off_t(44 + dataLength)) == 0)
        let error = try #require(audioError { try SoundFile.read(path, limitSeconds: 600) })
        #expect(error.code == .tooLong)
        #expect(error.message == "\(path) lasts 8 hours, and at most 10 minutes is accepted")
        // Without a limit it is a stream like any other.
        let reader = try SoundFileReader(path: path)
        #expect(reader.frames == 8 * 3600 * 16_000)
    }

    @Test("the limit is exact")
    func limit() throws {
        let second = try wav(silence(milliseconds: 1000))
        #expect(try SoundFile.decode(second, limitSeconds: 1).samples.count == 16_000)
        let more = try wav(silence(milliseconds: 1000) + [0])
        #expect(audioError { try SoundFile.decode(more, limitSeconds: 1) }?.code == .tooLong)
    }

    /// Whatever a stranger sends: it is sound, or it is an error; it does not hang, crash or leave its range.
    @Test("damaged bytes are sound or an error", arguments: FileType.whole)
    func damaged(type: FileType) throws {
        let bytes = try #require(
            SoundFile.encode(noise(amplitude: 0.3, count: 4800), channels: 1, sampleRate: 16_000, type: type.number))
        for seed in 0..<60 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            var damaged = bytes
            // Mostly the header, which is where sizes and counts are.
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                let end = Bool.random(using: &generator) ? min(128, bytes.count) : bytes.count
                damaged[Int.random(in: 0..<end, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            do {
                let clip = try SoundFile.decode(damaged, limitSeconds: 60)
                #expect(clip.samples.allSatisfy { (-1...1).contains($0) }, "seed \(seed)")
                #expect(clip.samples.count <= 60 * clip.sampleRate, "seed \(seed)")
            } catch {
                #expect(!error.message.isEmpty && !error.remedy.isEmpty, "seed \(seed)")
            }
        }
    }

    @Test("a folder that is not there cannot be written to")
    func writeToMissingFolder() throws {
        let folder = try TemporaryFolder()
        let error = try #require(
            audioError {
                try SoundFile.write(SoundClip(samples: [0], sampleRate: 16_000), to: folder.path("no/out.wav"))
            })
        #expect(error.code == .writeFailed)
        #expect(error.message.contains("no/out.wav"))
    }

    @Test("a device is not replaced by a file")
    func writeToDevice() throws {
        let error = try #require(
            audioError { try SoundFile.write(SoundClip(samples: [0], sampleRate: 16_000), to: "/dev/null") })
        #expect(error.code == .writeFailed)
        #expect(FileManager.default.fileExists(atPath: "/dev/null"))
        var status = stat()
        #expect(unsafe stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    }

    @Test("a full disk says so")
    func fullDisk() throws {
        let full = unsafe open("/dev/full", O_WRONLY)
        try #require(full >= 0)
        defer { close(full) }
        let error = try #require(audioError { try writeAll([1, 2, 3], to: full, path: "out.wav") })
        #expect(error.code == .writeFailed)
        #expect(error.remedy == "Free some room on the disk")
    }

    @Test("Opus has its rates")
    func opusRate() {
        let clip = SoundClip(samples: [0, 0], sampleRate: 22_050)
        #expect(audioError { try SoundFile.encode(clip, as: .opus) }?.code == .unsupported)
    }
}
