import Foundation
import Testing

@testable import SpeechAudio

/// The test signals of ITU-R BS.2217 and EBU Tech 3341, as their documents describe them.
@Suite struct LoudnessTests {
    /// Sines of one frequency after one another, each of a peak level in dBFS and a length in seconds.
    private static func sine(
        _ parts: [(level: Double, seconds: Double)], frequency: Double = 1_000, rate: Int = 48_000
    ) -> [Float] {
        var samples: [Float] = []
        for part in parts {
            let amplitude = pow(10, part.level / 20)
            for _ in 0..<Int(part.seconds * Double(rate)) {
                samples.append(
                    Float(amplitude * sin(2 * .pi * frequency * Double(samples.count) / Double(rate))))
            }
        }
        return samples
    }

    @Test(arguments: [16_000, 22_050, 24_000, 44_100, 48_000])
    func aSineOfFullScaleInOneChannelIsThreeBelow(rate: Int) {
        let clip = SoundClip(samples: Self.sine([(0, 5)], frequency: 997, rate: rate), sampleRate: rate)
        #expect(abs(Loudness.integrated(clip) - -3.01) < 0.05)
    }

    @Test func aSineAtMinus23InOneChannelIsAtMinus26() {
        let clip = SoundClip(samples: Self.sine([(-23, 20)], frequency: 997), sampleRate: 48_000)
        #expect(abs(Loudness.integrated(clip) - -26.01) < 0.05)
    }

    /// Cases 1 to 5 of EBU Tech 3341: stereo sines of 1 kHz, in both channels; ±0.1 LU.
    @Test(
        arguments: [
            ([(-23.0, 20.0)], -23.0),
            ([(-33, 20)], -33),
            ([(-36, 10), (-23, 60), (-36, 10)], -23),
            ([(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)], -23),
            ([(-26, 20), (-20, 20.1), (-26, 20)], -23),
        ] as [([(Double, Double)], Double)])
    func stereoSignalsOfTheEBU(parts: [(Double, Double)], expected: Double) {
        let channel = Self.sine(parts.map { ($0.0, $0.1) })
        #expect(abs(Loudness.integrated([channel, channel], sampleRate: 48_000) - expected) < 0.1)
    }

    /// 25 Hz is 13 dB or so below 1 kHz to the weighting, 10 kHz 4 dB above.
    @Test func theWeightingIsTheStandards() {
        let (low, middle, high) = (25.0, 997.0, 10_000.0)
        func loudness(_ frequency: Double) -> Double {
            Loudness.integrated([Self.sine([(-20, 3)], frequency: frequency)], sampleRate: 48_000)
        }
        #expect(loudness(low) - loudness(middle) < -9)
        #expect(abs(loudness(high) - loudness(middle) - 3.3) < 0.3)
    }

    @Test func silenceAtTheEndsDoesNotCount() {
        let word = Self.sine([(-20, 2)])
        let pause = [Float](repeating: 0, count: 48_000 * 3)
        let alone = Loudness.integrated([word], sampleRate: 48_000)
        #expect(abs(Loudness.integrated([pause + word + pause], sampleRate: 48_000) - alone) < 1)
        #expect(Loudness.integrated([pause], sampleRate: 48_000) == -.infinity)
        #expect(Loudness.integrated([], sampleRate: 48_000) == -.infinity)
    }

    @Test func aWordShorterThanABlockIsMeasured() {
        let clip = SoundClip(samples: Self.sine([(-20, 0.2)], frequency: 997), sampleRate: 48_000)
        #expect(abs(Loudness.integrated(clip) - -23.01) < 0.3)
    }

    /// A sine at a quarter of the rate whose samples all miss its peaks, by 3 dB.
    @Test func thePeakBetweenSamplesIsSeen() throws {
        let samples = (0..<48_000).map { Float(0.5 * sin(.pi / 4 + .pi / 2 * Double($0))) }
        let clip = SoundClip(samples: samples, sampleRate: 48_000)
        let peak = try Loudness.truePeak(clip)
        #expect(abs(peak - -6.02) < 0.3)
    }

    @Test(arguments: [-40.0, -12, -1]) func whatIsTooLoudAndTooSoftComesOutTheSame(level: Double) throws {
        let clip = SoundClip(samples: Self.sine([(level, 2)]), sampleRate: 48_000)
        let result = try Loudness.level(clip)
        let levelled = try #require(result)
        #expect(abs(Loudness.integrated(levelled.clip) - Loudness.target) < 0.1)
        #expect(!levelled.isHeldBack)
    }

    @Test func aClickIsNotRaisedUntilItClips() throws {
        var samples = Self.sine([(-50, 2)])
        samples[48_000] = 0.9
        let result = try Loudness.level(SoundClip(samples: samples, sampleRate: 48_000))
        let levelled = try #require(result)
        #expect(levelled.isHeldBack)
        #expect(levelled.clip.samples.allSatisfy { abs($0) < 0.9 })
        let silence = try Loudness.level(SoundClip(samples: [0, 0, 0], sampleRate: 48_000))
        #expect(silence == nil)
    }
}
