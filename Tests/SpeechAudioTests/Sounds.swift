import Foundation
import TestTools

@testable import SpeechAudio

/// A tone of an amplitude that is full scale or less.
func tone(_ frequency: Double, amplitude: Float = 0.5, milliseconds: Int, rate: Int = 16_000) -> [Float] {
    (0..<milliseconds * rate / 1000).map {
        amplitude * Float(sin(2 * .pi * frequency * Double($0) / Double(rate)))
    }
}

func silence(milliseconds: Int, rate: Int = 16_000) -> [Float] {
    Array(repeating: 0, count: milliseconds * rate / 1000)
}

/// The amplitude of one frequency in samples, by correlation.
func amplitude(of frequency: Double, in samples: some Collection<Float>, rate: Int) -> Double {
    var real = 0.0
    var imaginary = 0.0
    for (index, sample) in samples.enumerated() {
        let angle = 2 * .pi * frequency * Double(index) / Double(rate)
        real += Double(sample) * cos(angle)
        imaginary += Double(sample) * sin(angle)
    }
    return 2 * (real * real + imaginary * imaginary).squareRoot() / Double(samples.count)
}

func noise(amplitude: Float, count: Int, seed: UInt64 = 1) -> [Float] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in Float.random(in: -amplitude...amplitude, using: &generator) }
}

/// One period of a voice: a sum of harmonics.
private let glottis: [Float] = (0..<1024).map { index in
    let angle = 2 * Double.pi * Double(index) / 1024
    var sum = 0.0
    for harmonic in 1...20 { sum += sin(angle * Double(harmonic)) / Double(harmonic) }
    return Float(sum / 2)
}

/// Something with the rhythm of speech: harmonics of a low voice, in syllables of different strength.
func babble(milliseconds: Int, amplitude: Float = 0.3, seed: UInt64 = 1, rate: Int = 16_000) -> [Float] {
    var generator = SeededGenerator(seed: seed)
    let syllable = rate * 180 / 1000
    var samples: [Float] = []
    var phase: Float = 0
    while samples.count < milliseconds * rate / 1000 {
        let strength = Float.random(in: 0.15...1, using: &generator)
        let step = Float.random(in: 95...160, using: &generator) * 1024 / Float(rate)
        for index in 0..<syllable {
            let envelope = sin(.pi * Float(index) / Float(syllable))
            samples.append(amplitude * strength * envelope * envelope * glottis[Int(phase) & 1023])
            phase += step
            if phase >= 1024 { phase -= 1024 }
        }
    }
    return Array(samples.prefix(milliseconds * rate / 1000))
}

/// Noise in the rhythm of speech.
func whisper(milliseconds: Int, amplitude: Float = 0.3, seed: UInt64 = 1) -> [Float] {
    let hiss = noise(amplitude: amplitude, count: milliseconds * 16, seed: seed)
    return hiss.enumerated().map { index, sample in
        let envelope = sin(.pi * Float(index) / 3200)
        return sample * envelope * envelope
    }
}

/// Reads a source to its end.
func readAll(_ source: some SoundSource, piece: Int = 1000) throws(AudioError) -> [Float] {
    var all: [Float] = []
    var buffer = [Float](repeating: 0, count: piece)
    while true {
        var span = buffer.mutableSpan
        let count = try source.read(into: &span)
        if count == 0 { return all }
        all += buffer[..<count]
    }
}

/// A folder that goes away with its owner.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "parley-sound-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func write(_ bytes: [UInt8], to name: String) throws -> String {
        try Data(bytes).write(to: url.appending(path: name))
        return path(name)
    }

    var content: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }
}

/// The `AudioError` that a closure throws.
func audioError<Value>(_ body: () throws -> Value) -> AudioError? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? AudioError
    }
}
