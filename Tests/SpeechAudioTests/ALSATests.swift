import Foundation
import Testing

@testable import SpeechAudio

/// ALSA without a sound card: a configuration of our own, whose devices read and write files.
///
/// ALSA finds its configuration through the environment, so it is set once for the whole process, before the first use.
private enum ALSAFixture {
    static let folder: TemporaryFolder? = {
        guard let folder = try? TemporaryFolder() else { return nil }
        let configuration = """
            pcm.null { type null hint { show on description "Nothing" } }
            pcm.reading {
                @args [ FILE ]
                @args.FILE { type string }
                type file
                slave.pcm "null"
                file "/dev/null"
                infile $FILE
                format "raw"
            }
            pcm.writing {
                @args [ FILE ]
                @args.FILE { type string }
                type file
                slave.pcm "null"
                file $FILE
                format "raw"
            }
            pcm.counter {
                type null
                hint { show on description "A microphone\nwith two lines" device_input 0 }
            }
            pcm.server {
                @args [ SOCKET DEVICE ]
                @args.SOCKET { type string }
                @args.DEVICE { type string }
                type pulse
                server $SOCKET
                device $DEVICE
            }
            ctl.null { type null }
            """
        guard let path = try? folder.write(Array(configuration.utf8), to: "asound.conf") else { return nil }
        return unsafe setenv("ALSA_CONFIG_PATH", path, 1) == 0 ? folder : nil
    }()
}

@Suite("ALSA", .serialized)
struct ALSATests {
    struct Hardware: Sendable, CustomTestStringConvertible {
        let format: PCMFormat
        var testDescription: String { "\(format.encoding) x\(format.channels) at \(format.sampleRate)" }

        var driver: ALSADriver {
            var driver = ALSADriver()
            driver.encodings = [format.encoding]
            driver.sampleRates = [format.sampleRate]
            driver.channels = format.channels
            return driver
        }

        static let all: [Hardware] = PCMFormat.Encoding.allCases.flatMap { encoding in
            [1, 2, 3, 8].flatMap { channels in
                [16_000, 44_100, 48_000, 96_000].map { rate in
                    Hardware(format: PCMFormat(sampleRate: rate, channels: channels, encoding: encoding))
                }
            }
        }
    }

    private let folder: TemporaryFolder

    init() throws {
        folder = try #require(ALSAFixture.folder)
    }

    /// The whole way in: bytes as hardware writes them, through ALSA, the thread, the ring and the resampler.
    @Test("a tone is heard from hardware of any kind", arguments: Hardware.all)
    func captures(hardware: Hardware) async throws {
        let format = hardware.format
        let samples = tone(1000, milliseconds: 300, rate: format.sampleRate)
        var bytes: [UInt8] = []
        format.encode(samples[...], into: &bytes)
        let path = try folder.write(bytes, to: "tone.raw")
        // What follows the end of its file, ALSA's plugin leaves undefined: only what was there is compared.
        let pcm = try hardware.driver.open("reading:FILE=\(path)", .capture)
        #expect(pcm.format == format)
        #expect(pcm.start() >= 0)
        var heard: [Float] = []
        var buffer = [UInt8](repeating: 0, count: pcm.periodFrames * format.frameBytes)
        while heard.count < samples.count {
            try #require(pcm.wait(milliseconds: 1000) > 0)
            let count = pcm.read(min(pcm.periodFrames, samples.count - heard.count), into: &buffer)
            try #require(count > 0)
            format.decode(buffer, frames: count, into: &heard)
        }
        #expect(zip(heard, samples).allSatisfy { abs($0 - $1) < 0.0001 })
        let clip = try StreamResampler.resample(
            SoundClip(samples: heard, sampleRate: format.sampleRate), to: PipelineFormat.sampleRate)
        #expect(abs(amplitude(of: 1000, in: clip.samples.dropFirst(800).dropLast(800), rate: 16_000) - 0.5) < 0.005)
    }

    @Test("a microphone listens at ALSA's device")
    func microphone() async throws {
        // The plugin does not wait for time to pass, so that the ring overruns at once; silence has no order to lose.
        let path = try folder.write(Array(repeating: 0, count: 96_000), to: "silence.raw")
        let microphone = Microphone(device: "reading:FILE=\(path)", bufferBytes: 40_000)
        var count = 0
        for await event in microphone.start() {
            guard case .samples(let block) = event else { continue }
            #expect(block.sampleRate == 48_000)
            #expect(block.samples.count <= 10_000)
            count += block.samples.count
            if count > 5_000 { microphone.stop() }
        }
        #expect(count > 5_000)
    }

    @Test("a loudspeaker writes to hardware of any kind", arguments: Hardware.all.filter { $0.format.channels < 3 })
    func plays(hardware: Hardware) async throws {
        let format = hardware.format
        let path = folder.path("played-\(hardware.testDescription).raw")
        let loudspeaker = Loudspeaker(device: "writing:FILE=\(path)", driver: hardware.driver)
        let clip = SoundClip(samples: tone(1000, milliseconds: 300), sampleRate: 16_000)
        #expect(try await loudspeaker.play(clip) == .finished)
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        var played: [Float] = []
        format.decode(bytes, frames: bytes.count / format.frameBytes, into: &played)
        #expect(abs(played.count - format.sampleRate * 300 / 1000) <= 1)
        let middle = played.dropFirst(format.sampleRate / 20).dropLast(format.sampleRate / 20)
        #expect(abs(amplitude(of: 1000, in: middle, rate: format.sampleRate) - 0.5) < 0.005)
    }

    @Test("left to itself, it takes the finest encoding at 48 kHz and one channel")
    func preferences() throws {
        #expect(
            try AudioDevice.probe("null", .capture)
                == PCMFormat(sampleRate: 48_000, channels: 1, encoding: .float32))
    }

    @Test("devices are listed by name, for their direction")
    func list() {
        let microphones = AudioDevice.list(.capture)
        #expect(microphones == [AudioDevice(name: "counter", description: "A microphone, with two lines")])
    }

    @Test("a device that is not there is named, and what to do about it")
    func notThere() throws {
        let error = try #require(audioError { try AudioDevice.probe("CARD=Nowhere,DEV=0", .capture) })
        #expect(error.code == .deviceNotFound)
        #expect(error.description.hasPrefix("The microphone CARD=Nowhere,DEV=0 is not there."))
        #expect(audioError { try AudioDevice.probe("nowhere", .playback) }?.code == .deviceNotFound)
    }

    @Test(
        "a card number is refused: it is another card's tomorrow",
        arguments: ["hw:0", "hw:0,0", "plughw:1,0", "hw:CARD=0,DEV=0", "CARD=2,DEV=0", "sysdefault:3"])
    func cardNumber(name: String) throws {
        let error = try #require(audioError { try AudioDevice.probe(name, .capture) })
        #expect(error.code == .deviceNotFound)
        #expect(error.message.contains("by its number"))
    }

    @Test("the hardware itself comes first, and only hardware is converted")
    func names() throws {
        let hardware = try AudioDevice.alsaNames(of: "CARD=Device,DEV=0")
        #expect(hardware == ("hw:CARD=Device,DEV=0", "plughw:CARD=Device,DEV=0"))
        for name in ["plughw:CARD=C920,DEV=0", "default", "pulse", "hw:CARD=3rdParty,DEV=0"] {
            #expect(try AudioDevice.alsaNames(of: name) == (name, nil))
        }
    }

    @Test("a device without an encoding that we know says so")
    func unsuitable() throws {
        var driver = ALSADriver()
        driver.encodings = []
        let error = try #require(audioError { try driver.open("null", .capture) })
        #expect(error.code == .deviceUnsuitable)
        #expect(error.message.contains("null"))
    }
}
