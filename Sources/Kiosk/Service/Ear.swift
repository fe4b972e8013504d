import Foundation
import SpeechAudio
import SpeechEngines

/// Finds the utterances in sound that is there as a whole: a file, or a sound that came over the network.
///
///     let ear = Ear(configuration: configuration, assets: assets)
///     try await ear.utterances(inFile: "question.wav") { utterance in … }
///
/// Reading and the voice activity detector block, so they have a thread of their own.
public actor Ear {
    private let executor = EngineExecutor(label: "ear")
    private let settings: EarSettings

    /// The thread that listens.
    nonisolated public var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    /// Makes an ear; the detector's model is loaded when there is something to hear.
    public init(configuration: KioskConfiguration, assets: Assets) {
        settings = EarSettings(configuration, assets)
    }

    /// Takes a sound file through resampling, conditioning and endpointing, as if it came from an open microphone.
    ///
    /// - Parameter heard: called for each utterance, in order, while the file is being read, with the time that a
    ///   microphone would have waited after the end of speech until the utterance was known to be over.
    /// - Returns: how many utterances there were.
    /// - Throws: ``KioskError`` that names the file and what is wrong with it; what `heard` throws.
    public func utterances(
        inFile path: String, heard: @Sendable (Utterance, _ waited: Duration) async throws -> Void
    ) async throws -> Int {
        let reader = try KioskError.translating { () throws(AudioError) in
            try SoundFileReader(path: path, limitSeconds: settings.longestFile)
        }
        let detector = try settings.detector(.openMicrophone)
        // 20 ms at a time, as a microphone hands it over.
        var block = [Float](repeating: 0, count: max(1, reader.sampleRate / 50))
        var count = 0
        var position = 0
        while true {
            let events = try KioskError.translating { () throws(AudioError) in
                var span = block.mutableSpan
                let frames = try reader.read(into: &span)
                position += frames
                return frames > 0
                    ? try detector.feed(block.span.extracting(first: frames), sampleRate: reader.sampleRate) : nil
            }
            for case .utterance(let utterance) in try events ?? Self.finish(detector) {
                count += 1
                let ended = utterance.endOfSpeechMilliseconds
                try await heard(utterance, .milliseconds(max(0, position * 1_000 / reader.sampleRate - ended)))
            }
            if events == nil { return count }
        }
    }

    /// The speech in a sound that is one utterance: what one records while a button is held.
    ///
    /// - Parameter bytes: a sound file, of any format that libsndfile reads.
    /// - Returns: 16 kHz mono, trimmed to the speech; `nil` when nobody speaks in it.
    public func speech(in bytes: [UInt8]) throws(KioskError) -> [Float]? {
        let detector = try settings.detector(.pushToTalk)
        return try KioskError.translating { () throws(AudioError) in
            let clip = try SoundFile.decode(bytes, limitSeconds: settings.longestFile)
            var events = detector.press()
            events += try detector.feed(clip.samples.span, sampleRate: clip.sampleRate)
            events += detector.release()
            events += try detector.finish()
            for case .utterance(let utterance) in events { return utterance.samples }
            return nil
        }
    }

    private static func finish(_ detector: UtteranceDetector) throws(KioskError) -> [UtteranceEvent] {
        try KioskError.translating { () throws(AudioError) in try detector.finish() }
    }
}

/// What an ear is told by the configuration.
struct EarSettings: Sendable {
    let longestFile: Int
    let denoises: Bool
    let parameters: Endpointer.Parameters
    /// How long after the end of speech an utterance is known to have ended.
    let hangover: Duration
    private let detectorModel: String

    init(_ configuration: KioskConfiguration, _ assets: Assets) {
        longestFile = configuration[Setting.longestFile]
        denoises = configuration[Setting.denoising]
        detectorModel = assets.models.appending(path: "silero-vad/silero_vad.onnx").path
        var parameters = Endpointer.Parameters()
        parameters.preRoll = configuration[Setting.preRoll]
        parameters.hangover = configuration[Setting.hangover]
        parameters.minimumSpeech = configuration[Setting.shortestSpeech]
        parameters.maximum = configuration[Setting.longestUtterance]
        self.parameters = parameters
        hangover = .milliseconds(parameters.hangover)
    }

    func detector(
        _ mode: Endpointer.Mode, reference: EchoReference? = nil
    ) throws(KioskError) -> UtteranceDetector {
        let activity: SileroDetector
        do {
            activity = try SileroDetector(modelFile: detectorModel)
        } catch {
            throw KioskError(error)
        }
        return try KioskError.translating { () throws(AudioError) in
            try UtteranceDetector(
                vad: activity, mode: mode, parameters: parameters, reference: reference, denoises: denoises)
        }
    }
}
