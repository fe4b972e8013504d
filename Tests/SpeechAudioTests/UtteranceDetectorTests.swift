import Testing

@testable import SpeechAudio

@Suite("Finding utterances")
struct UtteranceDetectorTests {
    /// What happens, and how much of the stream had been heard by then.
    private func hear(
        _ samples: [Float], rate: Int = 16_000, piece: Int? = nil, by detector: UtteranceDetector
    ) throws -> [(milliseconds: Int, event: UtteranceEvent)] {
        var events: [(Int, UtteranceEvent)] = []
        let piece = piece ?? rate / 100
        for start in stride(from: 0, to: samples.count, by: piece) {
            let end = min(samples.count, start + piece)
            let found = try detector.feed(samples.span.extracting(start..<end), sampleRate: rate)
            events += found.map { (end * 1000 / rate, $0) }
        }
        return events
    }

    private func utterances(_ events: [UtteranceEvent]) -> [Utterance] {
        events.compactMap { if case .utterance(let utterance) = $0 { utterance } else { nil } }
    }

    private func words(_ milliseconds: Int, rate: Int) -> [Float] {
        // Its level goes up and down, as that of a voice does.
        let envelope = tone(5, amplitude: 0.4, milliseconds: milliseconds, rate: rate)
        let voice = zip(tone(300, amplitude: 0.2, milliseconds: milliseconds, rate: rate), envelope).map {
            $0 * (0.6 + $1)
        }
        return silence(milliseconds: 1000, rate: rate) + voice + silence(milliseconds: 1500, rate: rate)
    }

    @Test(
        "short words end as promptly as long sentences, at any rate",
        arguments: [200, 300, 500, 700, 3000, 8000], [8_000, 16_000, 44_100, 48_000, 96_000])
    func promptness(milliseconds: Int, rate: Int) throws {
        let detector = try UtteranceDetector(vad: StandInDetector(), mode: .openMicrophone)
        let events = try hear(words(milliseconds, rate: rate), rate: rate, by: detector)
        #expect(events.count == 2)
        guard case .speechStarted(let start) = try #require(events.first).event else {
            Issue.record("it does not start")
            return
        }
        #expect(abs(start - 1000) <= 64)
        let utterance = try #require(utterances(events.map(\.event)).first)
        let last = try #require(events.last)
        // The hangover, and up to two windows for where they fall, and one for the resampler.
        #expect(last.milliseconds - (1000 + milliseconds) <= 600 + 3 * 32)
        #expect(abs(utterance.endOfSpeechMilliseconds - (1000 + milliseconds)) <= 64)
        #expect(abs(utterance.startMilliseconds - 700) <= 64)
        #expect(abs(utterance.milliseconds - (300 + milliseconds + 200)) <= 96)
        #expect(utterance.endedBy == .silence)
        let voice = utterance.samples.dropFirst(4800 + 1024).prefix(milliseconds * 16 - 2048)
        #expect(amplitude(of: 300, in: voice, rate: 16_000) > 0.06)
    }

    @Test("how the stream is cut into blocks changes nothing", arguments: [1, 160, 441, 10_000])
    func pieces(piece: Int) throws {
        let samples = words(300, rate: 44_100) + words(900, rate: 44_100)
        let whole = try UtteranceDetector(vad: StandInDetector(), mode: .openMicrophone)
        let expected = try hear(samples, rate: 44_100, piece: samples.count, by: whole).map(\.event)
        #expect(utterances(expected).count == 2)
        let detector = try UtteranceDetector(vad: StandInDetector(), mode: .openMicrophone)
        let events = try hear(samples, rate: 44_100, piece: piece, by: detector).map(\.event)
        #expect(utterances(events).map(\.startMilliseconds) == utterances(expected).map(\.startMilliseconds))
        for (one, other) in zip(utterances(events), utterances(expected)) {
            #expect(one.samples.count == other.samples.count)
            #expect(zip(one.samples, other.samples).allSatisfy { abs($0 - $1) < 1e-4 })
        }
    }

    @Test("a word in the first moments is heard: the detector was warmed up", arguments: [0, 1, 5, 20])
    func warmUp(windows: Int) throws {
        let vad = StandInDetector(warmUpWindows: windows)
        let detector = try UtteranceDetector(vad: vad, mode: .openMicrophone)
        let samples = tone(300, amplitude: 0.2, milliseconds: 250) + silence(milliseconds: 1000)
        let events = try hear(samples, by: detector)
        #expect(vad.resets == 1)
        #expect(vad.windows == windows + samples.count / 512)
        let utterance = try #require(utterances(events.map(\.event)).first)
        #expect(utterance.startMilliseconds == 0)
        #expect(events.count == 2)
    }

    @Test("what is not speech is never an utterance, however long")
    func noSpeech() throws {
        let detector = try UtteranceDetector(vad: StandInDetector(), mode: .openMicrophone)
        // A room, and a click in it every second.
        var samples = noise(amplitude: 0.0005, count: 16_000 * 20)
        for second in 0..<20 { samples[second * 16_000 + 100] = 0.9 }
        let events = try hear(samples, by: detector).map(\.event) + detector.finish()
        #expect(utterances(events).isEmpty)
        #expect(!events.contains { if case .speechStarted = $0 { true } else { false } })
    }

    @Test("listening ends in steady noise that the detector takes for speech")
    func steadyNoise() throws {
        let detector = try UtteranceDetector(vad: StandInDetector(), mode: .openMicrophone)
        let samples = silence(milliseconds: 1000) + noise(amplitude: 0.1, count: 16_000 * 40)
        let events = try hear(samples, by: detector)
        #expect(utterances(events.map(\.event)).isEmpty)
        let last = try #require(events.last)
        guard case .discarded(.steadySound, _) = last.event else {
            Issue.record("\(last.event)")
            return
        }
        #expect(last.milliseconds < 1000 + 2000 + 100)
        #expect(!detector.isListening)
    }

    @Test("a word before steady noise is heard")
    func wordBeforeNoise() throws {
        let detector = try UtteranceDetector(vad: StandInDetector(), mode: .openMicrophone)
        let samples =
            silence(milliseconds: 1000) + babble(milliseconds: 720) + noise(amplitude: 0.03, count: 16_000 * 20)
        let found = utterances(try hear(samples, by: detector).map(\.event))
        #expect(found.count == 1)
        #expect(found.first?.endedBy == .steadySound)
        #expect(abs((found.first?.milliseconds ?? 0) - (300 + 720 + 200)) < 150)
    }

    @Test("what never pauses ends at the maximum, and memory stays as it is")
    func maximum() throws {
        let detector = try UtteranceDetector(vad: StandInDetector(), mode: .openMicrophone)
        // Louder and softer, but never silent.
        let samples = zip(babble(milliseconds: 90_000), noise(amplitude: 0.05, count: 16 * 90_000)).map { $0 + $1 }
        let events = try hear(samples, by: detector).map(\.event)
        let found = utterances(events)
        #expect(found.count == 1)
        #expect(found.first?.endedBy == .maximum)
        #expect((14_900...15_000).contains(found.first?.milliseconds ?? 0))
        #expect(events.contains { if case .discarded(.unbrokenSound, _) = $0 { true } else { false } })
        #expect(!detector.isListening)
    }

    @Test("the end of the stream ends an utterance, with what was still inside", arguments: [16_000, 48_000])
    func finish(rate: Int) throws {
        let detector = try UtteranceDetector(vad: StandInDetector(), mode: .openMicrophone)
        let samples = silence(milliseconds: 500, rate: rate) + tone(300, milliseconds: 410, rate: rate)
        let events = try hear(samples, rate: rate, by: detector).map(\.event) + detector.finish()
        let utterance = try #require(utterances(events).first)
        #expect(utterance.endedBy == .endOfInput)
        #expect(abs(utterance.startMilliseconds + utterance.milliseconds - 910) <= 32)
        #expect(try detector.finish().isEmpty)
    }

    @Test("one stream after another, the times go on")
    func streams() throws {
        let vad = StandInDetector()
        let detector = try UtteranceDetector(vad: vad, mode: .openMicrophone)
        var starts: [Int] = []
        for rate in [16_000, 48_000, 44_100] {
            let events = try hear(words(400, rate: rate), rate: rate, by: detector).map(\.event) + detector.finish()
            starts += utterances(events).map(\.startMilliseconds)
        }
        #expect(starts.count == 3)
        #expect(zip(starts, [700, 3600, 6500]).allSatisfy { abs($0 - $1) < 150 })
        #expect(vad.resets == 3)
    }

    @Test("half a sentence is discarded when the microphone is lost")
    func interrupt() throws {
        let vad = StandInDetector()
        let detector = try UtteranceDetector(vad: vad, mode: .openMicrophone)
        _ = try hear(silence(milliseconds: 500) + tone(300, milliseconds: 500), by: detector)
        #expect(detector.isListening)
        guard case .discarded(.interrupted, _)? = detector.interrupt().first else {
            Issue.record("it is kept")
            return
        }
        #expect(!detector.isListening)
        let found = utterances(try hear(words(300, rate: 16_000), by: detector).map(\.event))
        #expect(found.count == 1)
        #expect(vad.resets == 2)
    }

    @Test("another rate is another microphone")
    func changedRate() throws {
        let detector = try UtteranceDetector(vad: StandInDetector(), mode: .openMicrophone)
        _ = try hear(silence(milliseconds: 500) + tone(300, milliseconds: 500), by: detector)
        let events = try hear(words(300, rate: 44_100), rate: 44_100, by: detector).map(\.event)
        guard case .discarded(.interrupted, _)? = events.first else {
            Issue.record("it is kept")
            return
        }
        #expect(utterances(events).count == 1)
    }

    @Test("with push-to-talk, what is said while the button is down")
    func pushToTalk() throws {
        let detector = try UtteranceDetector(vad: StandInDetector(), mode: .pushToTalk)
        #expect(try hear(words(500, rate: 16_000), by: detector).isEmpty)
        #expect(detector.press().isEmpty)
        let pressed = try hear(words(500, rate: 16_000), by: detector).map(\.event)
        #expect(pressed.count == 1)
        let utterance = try #require(utterances(detector.release()).first)
        #expect(utterance.endedBy == .released)
        #expect(abs(utterance.milliseconds - (300 + 500 + 200)) <= 96)
        _ = detector.press()
        _ = try hear(silence(milliseconds: 700), by: detector)
        guard case .discarded(.noSpeech, _)? = detector.release().first else {
            Issue.record("silence was kept")
            return
        }
    }

    @Test("the moment at which speech ended is told, where the stream is live")
    func moments() throws {
        let detector = try UtteranceDetector(vad: StandInDetector(), mode: .openMicrophone)
        let samples = words(500, rate: 48_000)
        let start = ContinuousClock.now
        var found: [Utterance] = []
        for position in stride(from: 0, to: samples.count, by: 960) {
            let block = SoundBlock(
                samples: Array(samples[position..<min(samples.count, position + 960)]), sampleRate: 48_000,
                endedAt: start + .seconds(Double(position + 960) / 48_000))
            found += utterances(try detector.feed(block))
        }
        let end = try #require(found.first?.endOfSpeech)
        #expect(abs((end - start) / .milliseconds(1) - 1500) < 64)
    }
}

@Suite("Faults while finding utterances")
struct UtteranceDetectorFaultTests {
    @Test("a detector that fails once loses its window, and nothing else")
    func detectorFails() throws {
        let vad = StandInDetector()
        vad.failsAt = 20
        let detector = try UtteranceDetector(vad: vad, mode: .openMicrophone)
        let samples = silence(milliseconds: 1000) + tone(300, milliseconds: 500) + silence(milliseconds: 1000)
        var failures = 0
        var found: [UtteranceEvent] = []
        for start in stride(from: 0, to: samples.count, by: 512) {
            let end = min(samples.count, start + 512)
            do {
                found += try detector.feed(samples.span.extracting(start..<end), sampleRate: 16_000)
            } catch {
                failures += 1
                #expect(error.code == .detectorFailed)
            }
        }
        #expect(failures == 1)
        #expect(
            found.contains { if case .utterance(let utterance) = $0 { utterance.milliseconds > 800 } else { false } })
    }

    @Test("what had happened before the detector failed is told the next time")
    func keepsEvents() throws {
        let vad = StandInDetector(warmUpWindows: 0)
        let detector = try UtteranceDetector(vad: vad, mode: .openMicrophone)
        let samples = tone(300, milliseconds: 320) + silence(milliseconds: 1280)
        vad.failsAt = samples.count / 512
        #expect(audioError { try detector.feed(samples.span, sampleRate: 16_000) }?.code == .detectorFailed)
        #expect(try detector.feed(SoundBlock(samples: [], sampleRate: 16_000)).count == 2)
        #expect(try detector.finish().isEmpty)
    }

    @Test("a rate that cannot be is refused, and the stream goes on")
    func impossibleRate() throws {
        let detector = try UtteranceDetector(vad: StandInDetector(), mode: .openMicrophone)
        #expect(audioError { try detector.feed(([0, 0] as [Float]).span, sampleRate: 0) }?.code == .unsupported)
        let samples = silence(milliseconds: 500) + tone(300, milliseconds: 500)
        _ = try detector.feed(samples.span, sampleRate: 16_000)
        #expect(try detector.finish().count == 1)
    }

    @Test("a detector whose windows do not fit is refused", arguments: [0, -512, 100, 511])
    func badWindow(length: Int) {
        let error = audioError {
            try UtteranceDetector(vad: StandInDetector(windowLength: length), mode: .openMicrophone)
        }
        #expect(error?.code == .processingFailed)
    }
}
