import Foundation
import Testing

@testable import SpeechAudio

/// A sound server of our own, whose loudspeaker nobody hears but its monitor.
private final class PulseAudio {
    static let isInstalled =
        FileManager.default.isExecutableFile(atPath: "/usr/bin/pulseaudio")
        && (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib").contains {
            FileManager.default.fileExists(atPath: "/usr/lib/\($0)/alsa-lib/libasound_module_pcm_pulse.so")
        }) == true

    private let folder: TemporaryFolder
    /// ALSA devices.
    let loudspeaker: String
    let microphone: String

    init() throws {
        folder = try TemporaryFolder()
        let socket = folder.path("socket")
        loudspeaker = "server:SOCKET=\(socket),DEVICE=parley"
        microphone = "server:SOCKET=\(socket),DEVICE=parley.monitor"
        let server = Process()
        server.executableURL = URL(filePath: "/usr/bin/pulseaudio")
        // It comes back to us when it is ready.
        server.arguments = [
            "-n", "--daemonize=yes", "--exit-idle-time=-1", "--log-target=null",
            "-L", "module-null-sink sink_name=parley rate=48000",
            "-L", "module-native-protocol-unix auth-anonymous=1 socket=\(socket)",
        ]
        server.environment = ["HOME": folder.url.path, "XDG_RUNTIME_DIR": folder.url.path, "PATH": "/usr/bin:/bin"]
        server.standardError = FileHandle.nullDevice
        try server.run()
        server.waitUntilExit()
        try #require(server.terminationStatus == 0, "PulseAudio does not start")
    }

    deinit {
        guard let text = try? String(contentsOfFile: folder.path("pulse/pid"), encoding: .utf8),
            let process = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines))
        else { return }
        kill(process, SIGTERM)
    }
}

extension ALSATests {
    /// Loudspeaker, sound server, microphone: all of it at the pace of real sound, in both directions at once.
    @Test("what is played is heard", .enabled(if: PulseAudio.isInstalled, "PulseAudio is not installed"))
    func pulseAudio() async throws {
        let server = try PulseAudio()
        let loudspeaker = Loudspeaker(device: server.loudspeaker)
        let microphone = Microphone(device: server.microphone)
        let clip = SoundClip(samples: tone(1000, milliseconds: 3000, rate: 22_050), sampleRate: 22_050)
        let playing = Task { try await loudspeaker.play(clip) }
        var heard: [Float] = []
        var loudest = 0.0
        for await event in microphone.start() {
            guard case .samples(let block) = event else { continue }
            #expect(block.sampleRate == 48_000)
            #expect(block.endedAt != nil)
            heard += block.samples
            if heard.count >= 4800 {
                loudest = max(loudest, amplitude(of: 1000, in: heard.suffix(4800), rate: 48_000))
                heard.removeFirst(heard.count - 4800)
            }
            // The clip has three seconds; if it was not heard by the time it is over, it never is.
            if loudest > 0.4 || playing.isCancelled || !loudspeaker.isSpeaking && loudspeaker.clips > 0 {
                microphone.stop()
            }
        }
        #expect(abs(loudest - 0.5) < 0.05)
        loudspeaker.interrupt()
        #expect(try await playing.value == .interrupted)
    }
}
