import Foundation
import Languages
import SpeechAudio
import TestTools
import Testing

@testable import SpeechEngines

/// Where the real parts are that the tests run against.
enum RealParts {
    static let house = URL(fileURLWithPath: #filePath).pathComponents.dropLast(3).joined(separator: "/").dropFirst()
    static let models = "\(house)/.speech/models"
    static let moonshine = "\(models)/moonshine-tiny-en"
    static let silero = "\(models)/silero-vad/silero_vad.onnx"
    static let recordings = "/usr/share/pocketsphinx/test/data"

    static let hasRecordings = FileManager.default.fileExists(atPath: recordings + "/librivox")
    static let hasEspeak = isInstalled("espeak-ng")
    static let hasFlite = isInstalled("flite")

    static func isInstalled(_ program: String) -> Bool {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
    }

    /// A Python that has the package `wyoming`: `python3`, or the one that `PARLEY_WYOMING_PYTHON` names.
    static let wyomingPython: String? = {
        let named = ProcessInfo.processInfo.environment["PARLEY_WYOMING_PYTHON"]
        return [named, "python3"].compactMap(\.self).first { python in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [python, "-c", "import wyoming.asr, wyoming.tts"]
            process.standardError = FileHandle.nullDevice
            return (try? process.run()).map { process.waitUntilExit() } != nil && process.terminationStatus == 0
        }
    }()

    /// One loaded model for all tests; it takes their utterances in turn.
    static let recogniser = Result { try SherpaRecogniser(modelFolder: moonshine) }
}

/// Someone's recorded sentence, and what was said.
struct Recording: Sendable, CustomTestStringConvertible {
    let file: String
    let said: String

    var testDescription: String { URL(fileURLWithPath: file).lastPathComponent }

    var samples: [Float] {
        get throws { try SoundFile.read(file, limitSeconds: 60).samples }
    }

    /// The recordings of one folder of pocketsphinx's test data, with their transcripts.
    static func all(in folder: String, transcripts: String) -> [Recording] {
        let path = "\(RealParts.recordings)/\(folder)"
        guard let text = try? String(contentsOfFile: "\(path)/\(transcripts)", encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap { line in
            guard let match = line.firstMatch(of: /<s>(.*)<\/s>\s*\((.*)\)/) else { return nil }
            return Recording(
                file: "\(path)/\(match.2).wav", said: match.1.trimmingCharacters(in: .whitespaces))
        }
    }

    static let librivox = all(in: "librivox", transcripts: "transcription")
    static let cards = all(in: "cards", transcripts: "cards.transcription")
}

/// A word or a sentence from flite's mouth, at 16 kHz.
func flite(_ text: String, voice: String) async throws -> [Float] {
    try await withTemporaryFolder { folder in
        let file = "\(folder)/spoken.wav"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["flite", "-voice", voice, "-t", text, "-o", file]
        try process.run()
        process.waitUntilExit()
        return try StreamResampler.converted(try SoundFile.read(file, limitSeconds: 60))
    }
}

extension StreamResampler {
    /// A whole clip at the pipeline's rate.
    static func converted(_ clip: SoundClip) throws -> [Float] {
        let resampler = try StreamResampler(from: clip.sampleRate)
        var samples: [Float] = []
        try resampler.process(clip.samples.span, into: &samples)
        try resampler.flush(into: &samples)
        return samples
    }
}

/// Sounds that are not speech.
enum Noise: String, CaseIterable, Sendable {
    case silence, white, pink, hum

    func samples(seconds: Double, amplitude: Float = 0.05, seed: UInt64 = 7) -> [Float] {
        var generator = SeededGenerator(seed: seed)
        let count = Int(seconds * 16_000)
        switch self {
        case .silence:
            return [Float](repeating: 0, count: count)
        case .white:
            return (0..<count).map { _ in .random(in: -amplitude...amplitude, using: &generator) }
        case .pink:
            // Voss and McCartney: sixteen rows of white noise, each renewed half as often as the one before.
            var rows = [Float](repeating: 0, count: 16)
            return (0..<count).map { index in
                let row = min((index + 1).trailingZeroBitCount, 15)
                rows[row] = .random(in: -amplitude...amplitude, using: &generator)
                return rows.reduce(0, +) / 4
            }
        case .hum:
            return (0..<count).map { amplitude * Float(sin(2 * .pi * 100 * Double($0) / 16_000)) }
        }
    }
}

/// A folder that is gone when the body has ended.
func withTemporaryFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("parley-engines-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.path)
}

/// The error that a call throws; `nil` when it throws none.
func engineError<Value>(_ body: () async throws -> Value) async -> SpeechEngineError? {
    do {
        _ = try await body()
        return nil
    } catch let error as SpeechEngineError {
        return error
    } catch {
        Issue.record(error)
        return nil
    }
}
