import ArgumentParser
import Foundation
import Kiosk
import SpeechAudio

struct HearCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hear",
        abstract: "Take sound files through the whole way, as if they came from the microphone.",
        discussion: """
            One JSON object a turn on the standard output (words, at a terminal without --json). A file in which nobody \
            speaks gives one turn too, a miss with nothing heard. While the service runs, it takes the files, each as \
            one turn.
            """)

    @Argument(help: "Sound files, of any format that libsndfile reads.")
    var files: [String]

    @OptionGroup var languages: DirectionOptions
    @OptionGroup var kiosk: KioskOptions

    @Option(help: "Write the answers' sound into this WAV file, one after another.")
    var speakTo: String?

    @Flag(help: "Print JSON also at a terminal.")
    var json = false

    @Flag(help: "Print words also where nobody is at a terminal.")
    var words = false

    func run() async throws {
        try await Terminal.reporting {
            try await KioskDoor.open(kiosk) { door, configuration in
                let direction = try languages.direction(configuration)
                switch door {
                case .own(let kiosk): try await hear(with: kiosk, direction)
                case .service(let client): try await hear(through: client, direction)
                }
            }
        }
    }

    private func hear(with kiosk: KioskServices, _ direction: Direction) async throws {
        try await kiosk.pronounce()
        let printer = TurnPrinter(json: json, words: words)
        let spoken = SpokenAnswers()
        var failure: KioskError?
        for file in files {
            do {
                let count = try await kiosk.ear.utterances(inFile: file) { utterance, waited in
                    var turn = try await kiosk.interpreter.turn(
                        speech: utterance.samples, direction, input: .file, waited: waited)
                    if speakTo != nil {
                        let start = ContinuousClock.now
                        let sound = await kiosk.interpreter.sound(of: turn)
                        turn.took(start.duration(to: .now), in: .voice)
                        if turn.outcome == .answer, sound == nil {
                            Terminal.warn("no voice speaks \(turn.to) here; the answer is text only")
                        }
                        await spoken.add(sound)
                    }
                    try printer.print(turn, of: file)
                }
                if count == 0 { try printer.print(.silent(direction, input: .file), of: file) }
            } catch let error as KioskError {
                Terminal.warn(error.description)  // The other files are heard all the same.
                failure = failure ?? error
            }
        }
        if let speakTo {
            let clip = await spoken.clip
            try KioskError.translating { () throws(AudioError) in try SoundFile.write(clip, to: speakTo) }
        }
        if let failure { throw failure.exitCode }
    }

    private func hear(through client: ServiceClient, _ direction: Direction) async throws {
        guard speakTo == nil else {
            throw KioskError(
                .busy, "--speak-to needs the store, which the running service owns",
                remedy: "Stop the service, or choose another folder with --data")
        }
        let printer = TurnPrinter(json: json, words: words)
        for file in files {
            guard let bytes = FileManager.default.contents(atPath: file) else {
                throw KioskError(.notFound, "The sound file \(file) cannot be read", remedy: "Check the path")
            }
            let answer = try await client.call(
                .post, "/v1/turns?from=\(direction.from)&to=\(direction.to)", type: "audio/*", body: Array(bytes))
            try printer.print(JSONDecoder().decode(Turn.self, from: Data(answer)), of: file)
        }
    }
}

/// Collects the answers' sound into one clip, with a short rest between two.
private actor SpokenAnswers {
    private static let rate = 22_050
    private static let rest = [Float](repeating: 0, count: rate * 3 / 10)

    private(set) var clip = SoundClip(samples: [], sampleRate: rate)

    func add(_ answer: SoundClip?) {
        guard let answer, let sound = try? StreamResampler.resample(answer, to: Self.rate) else { return }
        clip.samples += clip.samples.isEmpty ? sound.samples : Self.rest + sound.samples
    }
}
