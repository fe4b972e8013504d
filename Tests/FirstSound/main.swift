import Cloud
import Foundation
import Languages
import Resilience
import SpeechAudio
import SpeechEngines
import StandInCloud

// first-sound [--runs N] [--round-trips 20,80,200] [--make MS] [--every MS] [--bytes N] [--text TEXT]
//
// How long a customer waits, from the end of speech to the first sound of the answer, with the voice played as it comes
// and with the whole sound waited for, in one run. The client, the policies around it and the loudspeaker's buffer are the
// real ones; the cloud is the stand-in over loopback, which adds the round trip to each of the three calls (recognition,
// translation, voice), and the sound card is one that nobody hears. The voice takes --make ms to its first sound, and then
// sends --bytes of 16-bit sound at 24 kHz every --every ms.

/// What the command line asks for.
struct Options {
    private(set) var values = [
        "--runs": "20", "--round-trips": "20,80,200", "--make": "150", "--every": "40", "--bytes": "4800",
        "--text": "Breakfast is served from seven to ten on the first floor.",
    ]

    init(_ arguments: some Sequence<String>) {
        var arguments = Array(arguments)[...]
        while let name = arguments.popFirst() {
            guard values[name] != nil, let value = arguments.popFirst() else {
                Self.fail("usage: first-sound [\(values.keys.sorted().map { "\($0) …" }.joined(separator: "] ["))]")
            }
            values[name] = value
        }
    }

    var text: String { values["--text"] ?? "" }

    func number(_ name: String) -> Int { numbers(name)[0] }

    func numbers(_ name: String) -> [Int] {
        let parts = (values[name] ?? "").split(separator: ",")
        let numbers = parts.compactMap { Int($0) }.filter { (1...1_000_000).contains($0) }
        guard !numbers.isEmpty, numbers.count == parts.count else { Self.fail("\(name) takes whole numbers from 1 on") }
        return numbers
    }

    static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data("first-sound: \(message)\n".utf8))
        exit(64)
    }
}

func milliseconds(_ duration: Duration) -> String {
    "\(Int((duration / .milliseconds(1)).rounded()))"
}

func row(_ cells: [String]) -> String {
    cells.map { String(repeating: " ", count: max(0, 14 - $0.count)) + $0 }.joined()
}

/// One round trip's figures.
func measure(_ options: Options, roundTrip: Int) async throws -> FirstSound {
    let cloud = try StandInCloud(key: nil)
    defer { cloud.stop() }
    cloud.otherwise(.delay(milliseconds: roundTrip, then: .answer))
    cloud.path(
        "/audio/speech",
        .paced(
            milliseconds: roundTrip + options.number("--make"), every: options.number("--every"),
            bytes: options.number("--bytes")))
    var policy = CloudPolicy()
    policy.privacy = PrivacyPolicy([.text, .sound])
    // Customers do not follow each other so closely.
    policy.rateLimit = RateLimiter(rate: 1000, burst: 1000)
    let gateway = CloudGateway(
        try CloudClient(CloudConfiguration(baseURL: cloud.baseURL), transport: CurlTransport()), policy: policy)
    // Connections are warm when a customer speaks. Loopback's own round trip is not the one to go by.
    _ = await gateway.check()
    for _ in 0..<100 { gateway.noteRoundTrip(.milliseconds(roundTrip)) }
    let utterance = try SoundFile.encode(
        SoundClip(samples: [Float](repeating: 0.01, count: 2 * PipelineFormat.sampleRate), sampleRate: 16_000), as: .wav
    )
    return try await FirstSound.measure(
        CloudVoice(gateway: gateway), options.text, language: .english, runs: options.number("--runs")
    ) {
        let deadline = Deadline.after(.seconds(10))
        _ = try await gateway.transcribe(wav: utterance, language: .thai, deadline: deadline)
        _ = try await gateway.translate(
            TranslationRequest("Good morning", from: .english, to: .thai), .live, deadline: deadline,
            idempotencyKey: UUID().uuidString)
    }
}

let options = Options(CommandLine.arguments.dropFirst())
do {
    print(
        "First sound after the end of speech, ms; \(options.number("--runs")) turns each way; the voice makes its first "
            + "sound in \(options.number("--make")) ms, then \(options.number("--bytes")) bytes every \(options.number("--every")) ms"
    )
    print(
        row([
            "round trip", "streamed p50", "whole p50", "ratio p50", "streamed p95", "whole p95", "ratio p95",
            "underruns",
        ]))
    for roundTrip in options.numbers("--round-trips") {
        let measured = try await measure(options, roundTrip: roundTrip)
        let cells = [50, 95].flatMap { percentile in
            [measured.streamed, measured.whole].map { milliseconds(FirstSound.percentile(percentile, of: $0)) }
                + [String(format: "%.2f", measured.ratio(percentile: percentile))]
        }
        print(row(["\(roundTrip)"] + cells + ["\(measured.underruns)"]))
    }
} catch {
    FileHandle.standardError.write(Data("first-sound: \(error)\n".utf8))
    exit(1)
}
