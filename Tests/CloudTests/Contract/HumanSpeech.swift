import Foundation

/// Someone's recorded sentence and what was said, of Debian's `pocketsphinx-testdata`: a chapter of *Sense and
/// Sensibility* as LibriVox's volunteers read it.
struct HumanSpeech: Sendable {
    private static let folder = "/usr/share/pocketsphinx/test/data/librivox"

    /// The recordings; none where the package is not installed.
    static let all: [HumanSpeech] = {
        guard let text = try? String(contentsOfFile: "\(folder)/transcription", encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap { line in
            guard let match = line.firstMatch(of: /<s>(.*)<\/s>\s*\((.*)\)/),
                let wav = FileManager.default.contents(atPath: "\(folder)/\(match.2).wav")
            else { return nil }
            return HumanSpeech(said: match.1.trimmingCharacters(in: .whitespaces), wav: Array(wav))
        }
    }()

    let said: String
    /// A WAV file of 16 kHz, 16 bits, one channel.
    let wav: [UInt8]

    /// How long it lasts, in seconds.
    var seconds: Double { Double(wav.count - 44) / 32_000 }

    /// What a server answers that hears every word.
    var verboseAnswer: String {
        """
        {"task": "transcribe", "language": "english", "duration": \(seconds), "text": " \(said)", "segments": [{"id": 0, \
        "start": 0.0, "end": \(seconds), "text": " \(said)", "avg_logprob": -0.2, "compression_ratio": 1.1, \
        "no_speech_prob": 0.01}]}
        """
    }

    /// How many words must be changed, dropped or added to make one text of the other, and how many were said.
    static func errors(said: String, heard: String) -> (errors: Int, words: Int) {
        let said = words(of: said)
        let heard = words(of: heard)
        var row = Array(0...heard.count)
        for (line, word) in said.enumerated() {
            var next = [line + 1]
            for (column, other) in heard.enumerated() {
                next.append(min(row[column] + (word == other ? 0 : 1), row[column + 1] + 1, next[column] + 1))
            }
            row = next
        }
        return (row[heard.count], said.count)
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().replacing("mr.", with: "mister").split { !$0.isLetter }.map(String.init)
    }
}

/// Files that hold no speech, or not all of it.
enum OddFile: CaseIterable, Sendable {
    case empty, text, picture, headerOnly, cutShort

    /// Whether there is anything in it that could be decoded.
    var isSound: Bool { self == .headerOnly || self == .cutShort }

    func bytes(of speech: HumanSpeech) -> [UInt8] {
        switch self {
        case .empty: []
        case .text: Array("This is not sound.\n".utf8)
        case .picture: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 0, count: 20_000)
        case .headerOnly: Array(speech.wav.prefix(44))
        // The header promises more than comes, and the last sample is half a sample.
        case .cutShort: Array(speech.wav.prefix(40_001))
        }
    }
}
