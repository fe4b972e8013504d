import CSndFile
import Foundation

/// Whole sound files: short ones, read into memory or written from it.
///
///     let clip = try SoundFile.read("hello.opus", limitSeconds: 60)
///     try SoundFile.write(clip, to: "hello.wav")
///
/// Long files go through ``SoundFileReader``.
public enum SoundFile {
    /// A format to write.
    public enum Format: String, Sendable, CaseIterable {
        /// WAV, 16-bit PCM: what every program reads.
        case wav
        /// FLAC, 16-bit: the same samples in about half the room.
        case flac
        /// Opus in Ogg: about a tenth of the room, with loss; at 8, 12, 16, 24 or 48 kHz only.
        case opus
    }

    /// Reads a file of any format that libsndfile knows, mixed to mono, at the file's own rate.
    ///
    /// - Parameters:
    ///   - path: Where the file is.
    ///   - limitSeconds: A longer file is refused, before it is read where its header says so.
    /// - Throws: ``AudioError``; see ``SoundFileReader/init(path:limitSeconds:)``.
    public static func read(_ path: String, limitSeconds: Int) throws(AudioError) -> SoundClip {
        try all(of: SoundFileReader(path: path, limitSeconds: limitSeconds))
    }

    /// Reads a sound file that is in memory.
    ///
    /// - Parameters:
    ///   - bytes: A whole sound file, of any format that libsndfile knows.
    ///   - name: What error messages call it.
    ///   - limitSeconds: A longer sound is refused.
    /// - Throws: ``AudioError``; see ``SoundFileReader/init(path:limitSeconds:)``.
    public static func decode(
        _ bytes: [UInt8], name: String = "the sound", limitSeconds: Int = 60
    ) throws(AudioError) -> SoundClip {
        try all(of: SoundFileReader(bytes: bytes, name: name, limitSeconds: limitSeconds))
    }

    /// The bytes of a sound file that holds the clip. Samples beyond full scale are clipped.
    ///
    /// - Throws: ``AudioError`` with the code `unsupported` when the format cannot hold the clip's rate.
    public static func encode(_ clip: SoundClip, as format: Format) throws(AudioError) -> [UInt8] {
        let type =
            switch format {
            case .wav: SF_FORMAT_WAV | SF_FORMAT_PCM_16
            case .flac: SF_FORMAT_FLAC | SF_FORMAT_PCM_16
            case .opus: SF_FORMAT_OGG | SF_FORMAT_OPUS
            }
        guard let bytes = encode(clip.samples, channels: 1, sampleRate: clip.sampleRate, type: type) else {
            throw AudioError(
                .unsupported, "Sound at \(clip.sampleRate) Hz cannot be written as \(format.rawValue)",
                remedy: "Resample it to 16000 Hz, or write another format")
        }
        return bytes
    }

    /// Interleaved samples as a file of one of libsndfile's types; `nil` when the type cannot hold them.
    static func encode(_ interleaved: [Float], channels: Int, sampleRate: Int, type: Int) -> [UInt8]? {
        var information = SF_INFO(
            frames: 0, samplerate: Int32(clamping: sampleRate), channels: Int32(channels), format: Int32(type),
            sections: 0, seekable: 0)
        let memory = SoundMemory()
        guard let file = unsafe memory.open(mode: Int32(SFM_WRITE), &information) else { return nil }
        _ = unsafe parley_sf_set_clipping(file, 1)
        let written = unsafe interleaved.withUnsafeBufferPointer { samples in
            unsafe samples.isEmpty ? 0 : sf_write_float(file, samples.baseAddress, sf_count_t(samples.count))
        }
        let code = unsafe sf_close(file)
        return code == 0 && written == sf_count_t(interleaved.count) ? memory.bytes : nil
    }

    /// Writes a clip as a WAV file of 16-bit PCM. Samples beyond full scale are clipped.
    ///
    /// The file appears whole or not at all: it is written beside its place, made safe on the disk, and then renamed.
    ///
    /// - Throws: ``AudioError`` with the code `writeFailed`; the message names the file.
    public static func write(_ clip: SoundClip, to path: String) throws(AudioError) {
        try replaceFile(at: path, with: encode(clip, as: .wav))
    }

    private static func all(of reader: SoundFileReader) throws(AudioError) -> SoundClip {
        var clip = SoundClip(samples: [], sampleRate: reader.sampleRate)
        // What a header announces is not yet there: no more than a minute of it is prepared for.
        clip.samples.reserveCapacity(min(reader.frames ?? 0, 60 * reader.sampleRate))
        var buffer = [Float](repeating: 0, count: 4096)
        while true {
            var span = buffer.mutableSpan
            let count = try reader.read(into: &span)
            if count == 0 { return clip }
            clip.samples += buffer[..<count]
        }
    }
}
