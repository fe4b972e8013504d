/// How long a WAV file lasts, from its head alone.
enum WAVLength {
    /// The length in milliseconds, rounded up. What is no WAV file counts as 16-bit sound at 16 kHz on one channel.
    static func milliseconds(of wav: [UInt8]) -> Int64 {
        // "RIFF", size, "WAVE", "fmt ", size, format, channels, sample rate, bytes a second.
        let isWAV =
            wav.count >= 44 && wav[..<4].elementsEqual("RIFF".utf8) && wav[8..<16].elementsEqual("WAVEfmt ".utf8)
        let written = isWAV ? wav[28..<32].reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) } : 0
        let bytesPerSecond = written > 0 ? written : 32_000
        return (Int64(max(0, wav.count - 44)) * 1000 + bytesPerSecond - 1) / bytesPerSecond
    }
}
