import SpeechAudio

/// The WAVE that espeak-ng writes: 16-bit PCM of one channel.
enum EspeakWave {
    private static let headerLength = 44

    /// Reads it. espeak-ng writes the header before it knows how much will follow, so the lengths in it are not to be
    /// believed, and libsndfile would call the file cut short: the sound is all that follows the header.
    ///
    /// - Returns: `nil` when it is anything else.
    static func clip(from bytes: [UInt8]) -> SoundClip? {
        func number(at position: Int, bytes count: Int) -> Int {
            bytes[position..<position + count].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        guard bytes.count >= headerLength, bytes.starts(with: "RIFF".utf8), bytes[8...].starts(with: "WAVEfmt ".utf8),
            number(at: 16, bytes: 4) == 16, bytes[36...].starts(with: "data".utf8)
        else { return nil }
        let isPCM = number(at: 20, bytes: 2) == 1
        let channels = number(at: 22, bytes: 2)
        let rate = number(at: 24, bytes: 4)
        let bits = number(at: 34, bytes: 2)
        guard isPCM, channels == 1, bits == 16, (4_000...192_000).contains(rate) else { return nil }
        return SoundClip(samples: [Float](littleEndian16: bytes[headerLength...]), sampleRate: rate)
    }
}
