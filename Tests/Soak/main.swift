import Cloud
import Foundation
import Languages
import Locks
import Resilience
import SpeechAudio
import SpeechEngines

// soak --base-url URL [--key-file PATH] [--seconds N] [--every SECONDS]
//
// Streams speech for minutes, and prints this process's resident memory as it goes, one sample a line, as seconds and KiB.
// Three things at once, as a kiosk does them: a voice of the cloud that is played while it comes, over and over; a voice
// socket that stays open, with sound going up in real time and texts coming down; and utterances over sockets of their own.
// The loudspeaker is one that nobody hears. `tools/bench soak` runs it against the stand-in cloud, in another process.

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("soak: \(message)\n".utf8))
    exit(64)
}

/// Resident memory in KiB, as the kernel has it.
func resident() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0
}

/// What was done, to be said at the end: memory that is flat because nothing happens proves nothing.
struct Done: Sendable {
    var spoken = 0
    var secondsPlayed = 0.0
    var piecesUp = 0
    var textsDown = 0
    var utterances = 0
    var failures: [String: Int] = [:]

    mutating func note(_ error: any Error) { failures["\(error)", default: 0] += 1 }
}

/// The three things, until a moment.
struct Soak: Sendable {
    let configuration: CloudConfiguration
    let gateway: CloudGateway
    let end: ContinuousClock.Instant
    let done = Locked(Done())

    func speak() async {
        let voice = CloudVoice(gateway: gateway)
        let loudspeaker = Loudspeaker.silent()
        while ContinuousClock.now < end {
            do {
                let stream = try await voice.stream(
                    "Breakfast is served from seven to ten on the first floor.", language: .english)
                let clip = try await loudspeaker.play(stream).clip
                done.withLock {
                    $0.spoken += 1
                    $0.secondsPlayed += Double(clip.samples.count) / Double(clip.sampleRate)
                }
            } catch {
                done.withLock { $0.note(error) }
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }

    /// 20 ms of sound every 20 ms.
    func stream() async {
        do {
            let stream = try VoiceStream(configuration, VoiceStreamOptions(from: .english, to: .thai))
            let reader = Task {
                for try await event in stream.events {
                    if case .transcript = event { done.withLock { $0.textsDown += 1 } }
                }
            }
            let piece = [Int16](repeating: 1_000, count: 320)
            var next = ContinuousClock.now
            while next < end {
                await stream.send(samples: piece)
                done.withLock { $0.piecesUp += 1 }
                next += .milliseconds(20)
                try? await Task.sleep(until: next, clock: .continuous)
            }
            await stream.finish()
            try await reader.value
            await stream.close()
        } catch {
            done.withLock { $0.note(error) }
        }
    }

    func hear() async {
        let speech = [Float](repeating: 0.1, count: 2 * PipelineFormat.sampleRate)
        while ContinuousClock.now < end {
            do {
                _ = try await gateway.hear(speech, language: .english, into: .thai, deadline: .after(.seconds(10)))
                done.withLock { $0.utterances += 1 }
            } catch {
                done.withLock { $0.note(error) }
            }
            try? await Task.sleep(for: .seconds(1))
        }
    }

    func sample(every: Int) async {
        let start = ContinuousClock.now
        while ContinuousClock.now < end {
            print(Int((ContinuousClock.now - start) / .seconds(1)), resident())
            try? await Task.sleep(for: .seconds(every))
        }
    }
}

var options = ["--base-url": "", "--key-file": "", "--seconds": "600", "--every": "1"]
var arguments = CommandLine.arguments.dropFirst()
while let name = arguments.popFirst() {
    guard options[name] != nil, let value = arguments.popFirst() else {
        fail("usage: soak --base-url URL [--key-file PATH] [--seconds N] [--every SECONDS]")
    }
    options[name] = value
}
guard let seconds = Int(options["--seconds"] ?? ""), let every = Int(options["--every"] ?? ""), every > 0 else {
    fail("--seconds and --every take whole numbers")
}

do {
    var configuration = CloudConfiguration(baseURL: options["--base-url"] ?? "")
    if let file = options["--key-file"], !file.isEmpty { configuration.key = .file(file) }
    var policy = CloudPolicy()
    policy.privacy = PrivacyPolicy([.text, .sound])
    let soak = Soak(
        configuration: configuration,
        gateway: CloudGateway(try CloudClient(configuration, transport: CurlTransport()), policy: policy),
        end: .now + .seconds(seconds))
    await withTaskGroup { group in
        group.addTask { await soak.speak() }
        group.addTask { await soak.stream() }
        group.addTask { await soak.hear() }
        group.addTask { await soak.sample(every: every) }
    }
    let done = soak.done.withLock(\.self)
    print(
        "done: \(done.spoken) answers spoken (\(Int(done.secondsPlayed)) s of sound), \(done.piecesUp) pieces of sound up "
            + "and \(done.textsDown) texts down over one socket, \(done.utterances) utterances over sockets of their own; "
            + "failures: \(done.failures.isEmpty ? "none" : "\(done.failures)")")
} catch {
    fail("\(error)")
}
