import Testing

@testable import SpeechAudio

@Suite("Resampling")
struct StreamResamplerTests {
    static let rates = [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000]

    private func resample(_ samples: [Float], from rate: Int, to target: Int, piece: Int) throws -> [Float] {
        let resampler = try StreamResampler(from: rate, to: target)
        var output: [Float] = []
        for start in stride(from: 0, to: samples.count, by: piece) {
            let end = min(samples.count, start + piece)
            try resampler.process(samples.span.extracting(start..<end), into: &output)
        }
        try resampler.flush(into: &output)
        return output
    }

    @Test("what comes out does not depend on the pieces", arguments: rates, [1, 37, 480, 5000])
    func pieces(rate: Int, piece: Int) throws {
        let samples = noise(amplitude: 0.5, count: 6000)
        let whole = try resample(samples, from: rate, to: 16_000, piece: samples.count)
        let output = try resample(samples, from: rate, to: 16_000, piece: piece)
        #expect(output.count == whole.count)
        #expect(zip(output, whole).allSatisfy { abs($0 - $1) < 1e-6 })
    }

    @Test("nothing is lost at the end", arguments: rates)
    func length(rate: Int) throws {
        let output = try resample(silence(milliseconds: 1000, rate: rate), from: rate, to: 16_000, piece: 441)
        #expect(abs(output.count - 16_000) <= 1)
    }

    @Test("a tone keeps its pitch and its amplitude", arguments: rates, [200.0, 1000, 3000])
    func keepsTone(rate: Int, frequency: Double) throws {
        let output = try resample(
            tone(frequency, milliseconds: 1000, rate: rate), from: rate, to: 16_000, piece: 777)
        #expect(abs(amplitude(of: frequency, in: output.dropFirst(800).dropLast(800), rate: 16_000) - 0.5) < 0.01)
    }

    @Test("a sample stays where it was in time", arguments: rates.filter { $0 != 16_000 })
    func keepsTime(rate: Int) throws {
        var samples = silence(milliseconds: 500, rate: rate)
        // A bump of 2 ms rather than one sample, whose place survives the filter.
        for index in 0..<rate / 500 { samples[rate / 4 + index] = 0.9 }
        let output = try resample(samples, from: rate, to: 16_000, piece: 512)
        let weight = output.enumerated().reduce(0) { $0 + Float($1.offset) * $1.element } / output.reduce(0, +)
        #expect(abs(weight - (4000 + 15.5)) < 1.5)
    }

    @Test("going up works too, as playback needs it", arguments: [22_050, 44_100, 48_000])
    func goesUp(target: Int) throws {
        let clip = SoundClip(samples: tone(1000, milliseconds: 500), sampleRate: 16_000)
        let output = try StreamResampler.resample(clip, to: target)
        #expect(output.sampleRate == target)
        #expect(abs(output.milliseconds - 500) <= 1)
        #expect(
            abs(amplitude(of: 1000, in: output.samples.dropFirst(2000).dropLast(2000), rate: target) - 0.5) < 0.01)
    }

    @Test("one object serves one stream after another")
    func reuse() throws {
        let resampler = try StreamResampler(from: 48_000)
        let samples = noise(amplitude: 0.5, count: 4800)
        var outputs: [[Float]] = []
        for _ in 0..<2 {
            var output: [Float] = []
            try resampler.process(samples.span, into: &output)
            try resampler.flush(into: &output)
            outputs.append(output)
        }
        #expect(outputs[0] == outputs[1])
    }

    @Test("rates too far apart are refused", arguments: [(0, 16_000), (-1, 16_000), (16_000, 0), (10, 16_000)])
    func impossible(from: Int, to: Int) {
        #expect(audioError { try StreamResampler(from: from, to: to) }?.code == .unsupported)
    }
}

@Suite("Quality of resampling")
struct ResamplerQualityTests {
    @Test("speech keeps its colour, and nothing false is added", arguments: [44_100, 48_000, 96_000])
    func quality(rate: Int) throws {
        let quality = try ResamplerQuality.measure(from: rate)
        #expect(quality.rippleDB < 0.4)
        #expect(quality.aliasRejectionDB > 110)
        #expect(quality.aliasRejectionDB < 200, "the measurement itself is no better than that")
    }

    @Test("the measurement tells a worse filter from a better one")
    func tellsFiltersApart() throws {
        let fast = try ResamplerQuality.measure(from: 48_000, filter: .fast)
        let medium = try ResamplerQuality.measure(from: 48_000, filter: .medium)
        let best = try ResamplerQuality.measure(from: 48_000, filter: .best)
        #expect(fast.rippleDB > 6)
        #expect(best.rippleDB < medium.rippleDB / 10)
        #expect(fast.aliasRejectionDB < medium.aliasRejectionDB)
        #expect(medium.aliasRejectionDB < best.aliasRejectionDB)
    }
}
