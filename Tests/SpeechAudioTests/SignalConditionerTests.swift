import Foundation
import TestTools
import Testing

@testable import SpeechAudio

@Suite("Conditioning")
struct SignalConditionerTests {
    private func condition(_ samples: [Float], with conditioner: SignalConditioner, piece: Int = 512) -> [Float] {
        var output: [Float] = []
        for start in stride(from: 0, through: samples.count - piece, by: piece) {
            var window = Array(samples[start..<start + piece])
            conditioner.process(&window)
            output += window
        }
        return output
    }

    @Test("DC goes, and the voice stays", arguments: [-0.4, 0.1, 0.4] as [Float])
    func removesDC(offset: Float) throws {
        let output = condition(
            tone(200, amplitude: 0.1, milliseconds: 3000).map { $0 + offset }, with: try SignalConditioner())
        let rest = output.dropFirst(8000)
        #expect(abs(rest.reduce(0, +) / Float(rest.count)) < 0.001)
        #expect(amplitude(of: 200, in: rest, rate: 16_000) > 0.09)
        #expect(output.prefix(512).allSatisfy { abs($0) < 0.3 }, "no thump where it begins")
    }

    @Test("speech of any level comes to the same level", arguments: [-55, -40, -30, -20, -10] as [Float])
    func normalises(level: Float) throws {
        let conditioner = try SignalConditioner()
        let voice = babble(milliseconds: 1080)
        let factor = pow(10, (level - decibels(of: voice)) / 20)
        let background = noise(amplitude: 0.0003, count: 4096)
        // Six sentences with pauses between them.
        let samples = (0..<6).flatMap { _ in background + voice.map { min(max($0 * factor, -1), 1) } }
        let output = condition(samples, with: conditioner)
        let last = output.suffix(voice.count)
        let expected = min(max(-23, level - 12), level + 24)
        #expect(abs(decibels(of: last) - expected) < 6)
        #expect(SpeechAudio.LevelNormaliser.gains.contains(conditioner.gain))
        #expect(output.allSatisfy { abs($0) <= 1 })
    }

    @Test("the background of a quiet room is not turned up")
    func leavesBackground() throws {
        let conditioner = try SignalConditioner()
        _ = condition(noise(amplitude: 0.002, count: 16_000 * 20), with: conditioner)
        #expect(abs(conditioner.gain) < 1)
    }

    @Test("a sudden loud voice is turned down at once, not clipped")
    func limits() throws {
        let conditioner = try SignalConditioner()
        let quiet = (0..<8).flatMap { _ in
            silence(milliseconds: 256) + babble(milliseconds: 1080, amplitude: 0.01)
        }
        _ = condition(quiet, with: conditioner)
        #expect(conditioner.gain > 10)
        let loud = condition(tone(300, amplitude: 0.9, milliseconds: 320), with: conditioner)
        #expect(loud.count { abs($0) >= 1 } == 0)
        #expect(abs(amplitude(of: 300, in: loud.dropFirst(512), rate: 16_000) - 0.9) < 0.1)
    }

    @Test("the level that it tells is the one before normalisation")
    func level() throws {
        let conditioner = try SignalConditioner()
        _ = condition(tone(500, amplitude: 0.1, milliseconds: 1000), with: conditioner)
        #expect(abs(conditioner.level - -23.01) < 0.1)
        _ = condition(silence(milliseconds: 1000), with: conditioner)
        #expect(conditioner.level < -100)
    }

    @Test("without a reference and without denoising nothing is late")
    func isInTime() throws {
        var samples = silence(milliseconds: 320)
        samples[2000] = 0.25
        let output = condition(samples, with: try SignalConditioner())
        #expect(output.indices.max { abs(output[$0]) < abs(output[$1]) } == 2000)
    }

    @Test("denoising turns noise down and leaves the tone")
    func denoises() throws {
        let hiss = noise(amplitude: 0.03, count: 16_000 * 4)
        let plain = condition(hiss, with: try SignalConditioner())
        let denoised = condition(hiss, with: try SignalConditioner(denoises: true))
        #expect(decibels(of: denoised.suffix(16_000)) < decibels(of: plain.suffix(16_000)) - 8)
    }
}

@Suite("Echo cancellation")
struct EchoCancellationTests {
    private let start = ContinuousClock.now

    /// What a microphone hears of a loudspeaker: later, softer, and again from the walls.
    private func room(_ played: [Float], delay: Int) -> [Float] {
        let walls: [(delay: Int, gain: Float)] = [(0, 0.5), (131, -0.25), (477, 0.15), (1203, -0.08), (2011, 0.04)]
        var heard = [Float](repeating: 0, count: played.count)
        for wall in walls {
            for index in (delay + wall.delay)..<played.count {
                heard[index] += wall.gain * played[index - delay - wall.delay]
            }
        }
        return heard
    }

    /// What comes out of the conditioner for what a microphone hears while a clip is played.
    private func cancel(
        _ captured: [Float], reference: EchoReference, tremble: Bool = false
    ) throws -> [Float] {
        let conditioner = try SignalConditioner(reference: reference)
        var generator = SeededGenerator(seed: 7)
        var output: [Float] = []
        for position in stride(from: 0, through: captured.count - 512, by: 512) {
            var window = Array(captured[position..<position + 512])
            let error = tremble ? Duration.microseconds(Int.random(in: -4000...4000, using: &generator)) : .zero
            let moment = start + .seconds(Double(position) / 16_000) + error
            conditioner.process(&window, capturedFrom: moment)
            // The gain of normalisation is not what is measured.
            let gain = pow(10, conditioner.gain / 20)
            output += window.map { $0 / gain }
        }
        return output
    }

    private func playing(_ clip: [Float]) -> EchoReference {
        let reference = EchoReference()
        reference.begin()
        reference.append(clip)
        reference.isAudible(since: start)
        return reference
    }

    /// Echo return loss enhancement: by how many dB the echo is softer than it was, once the canceller has learned.
    @Test("the echo goes, however late it comes", arguments: [0, 320, 1600], [false, true])
    func enhancement(delay: Int, tremble: Bool) throws {
        let clip = babble(milliseconds: 8000, seed: 3)
        let heard = zip(room(clip, delay: delay), noise(amplitude: 0.0005, count: clip.count)).map { $0 + $1 }
        let output = try cancel(heard, reference: playing(clip), tremble: tremble)
        let enhancement = decibels(of: heard.suffix(48_000)) - decibels(of: output.suffix(48_000))
        #expect(enhancement > 18)
    }

    @Test("someone who speaks while the loudspeaker does is heard")
    func doubleTalk() throws {
        let clip = babble(milliseconds: 8000, seed: 3)
        let near = silence(milliseconds: 5000) + whisper(milliseconds: 3000, amplitude: 0.1, seed: 11)
        let heard = zip(room(clip, delay: 320), near).map { $0 + $1 }
        let output = try cancel(heard, reference: playing(clip))
        // Once it has learned; and sound comes out a frame late.
        let voice = near.dropFirst(88_000).dropLast(512)
        let before = likeness(voice, heard.dropFirst(88_000))
        let after = likeness(voice, output.dropFirst(88_256))
        #expect(before < 0.9)
        #expect(after > 0.9)
        #expect(abs(decibels(of: output.dropFirst(88_256)) - decibels(of: voice)) < 3)
    }

    /// How much two sounds are the same, but for their level: the correlation, 1 at most.
    private func likeness(_ left: some Sequence<Float>, _ right: some Sequence<Float>) -> Float {
        let sums = zip(left, right).reduce(into: (both: Float(0), left: Float(0), right: Float(0))) {
            $0.both += $1.0 * $1.1
            $0.left += $1.0 * $1.0
            $0.right += $1.1 * $1.1
        }
        return sums.both / (sums.left * sums.right).squareRoot()
    }

    @Test("while the loudspeaker is silent, nothing changes but the time")
    func silentLoudspeaker() throws {
        let voice = babble(milliseconds: 2000)
        let output = try cancel(voice, reference: EchoReference())
        #expect(zip(output.dropFirst(2256), voice.dropFirst(2000)).allSatisfy { abs($0 - $1) < 0.05 })
    }

    @Test("the reference is what was heard at that moment, to the end of the reverberation")
    func reference() {
        let clip = (0..<16_000).map { Float($0) }
        let reference = EchoReference()
        var cursor = EchoReference.Cursor()
        var piece = [Float](repeating: -1, count: 512)
        let advance = EchoReference.advance
        #expect(!reference.read(into: &piece, capturedFrom: start, cursor: &cursor), "nothing is played")
        reference.begin()
        reference.append(clip)
        #expect(!reference.read(into: &piece, capturedFrom: start, cursor: &cursor), "it is not heard yet")
        reference.isAudible(since: start)
        #expect(!reference.read(into: &piece, capturedFrom: start - .milliseconds(100), cursor: &cursor))
        #expect(reference.read(into: &piece, capturedFrom: start + .milliseconds(500), cursor: &cursor))
        #expect(piece == (0..<512).map { Float(8000 + advance + $0) })
        #expect(reference.read(into: &piece, capturedFrom: start + .milliseconds(530), cursor: &cursor))
        #expect(piece.first == Float(8000 + advance + 512), "the count goes on, not the clock")
        #expect(reference.read(into: &piece, capturedFrom: start + .milliseconds(700), cursor: &cursor))
        #expect(piece.first == Float(11_200 + advance), "but not when it has strayed far")
        #expect(reference.read(into: &piece, capturedFrom: start + .milliseconds(1100), cursor: &cursor))
        #expect(piece.allSatisfy { $0 == 0 }, "the room still sounds")
        #expect(!reference.read(into: &piece, capturedFrom: start + .milliseconds(1300), cursor: &cursor))
    }

    @Test("what was interrupted was not heard")
    func interruptedReference() {
        let reference = playing(Array(repeating: 1, count: 16_000))
        var cursor = EchoReference.Cursor()
        var piece = [Float](repeating: -1, count: 512)
        reference.end(at: start + .milliseconds(500))
        #expect(reference.read(into: &piece, capturedFrom: start + .milliseconds(600), cursor: &cursor))
        #expect(piece.allSatisfy { $0 == 0 })
        #expect(!reference.read(into: &piece, capturedFrom: start + .milliseconds(900), cursor: &cursor))
    }
}
