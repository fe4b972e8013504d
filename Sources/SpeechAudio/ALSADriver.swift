import CALSA
import Foundation

/// Opens the sound devices of Linux.
package struct ALSADriver: PCMDriver {
    /// In which order encodings are tried; the finest first, since quiet voices are turned up.
    var encodings: [PCMFormat.Encoding] = [.float32, .int32, .int24, .int24Packed, .int16]
    /// In which order sample rates are tried, and the nearest to the first after them. Most hardware runs at 48 kHz,
    /// and libsamplerate does the rest better than a plugin does.
    var sampleRates = [48_000, 44_100, 96_000, 32_000, 16_000]
    /// How many channels are best.
    var channels = 1

    package init() {}

    package func open(_ name: String, _ direction: AudioDirection) throws(AudioError) -> any PCMDevice {
        let names = try AudioDevice.alsaNames(of: name)
        do throws(AudioError) {
            return try ALSADevice(names.native, direction, driver: self, shownAs: name)
        } catch {
            guard error.code == .deviceUnsuitable, let converted = names.converted else { throw error }
            return try ALSADevice(converted, direction, driver: self, shownAs: name)
        }
    }
}

/// One open ALSA device, in its hardware's own parameters.
@safe private final class ALSADevice: PCMDevice {
    let format: PCMFormat
    let periodFrames: Int
    private let pcm: OpaquePointer

    private static let periodMilliseconds = 20
    private static let captureBufferMilliseconds = 500
    private static let playbackBufferMilliseconds = 160

    init(
        _ alsaName: String, _ direction: AudioDirection, driver: ALSADriver, shownAs name: String
    ) throws(AudioError) {
        parley_alsa_silence_messages()
        var handle: OpaquePointer?
        let stream = direction == .capture ? SND_PCM_STREAM_CAPTURE : SND_PCM_STREAM_PLAYBACK
        // Without waiting: a device that another program holds says so at once.
        let code = unsafe snd_pcm_open(&handle, alsaName, stream, Int32(SND_PCM_NONBLOCK))
        guard code == 0, let pcm = unsafe handle else { throw AudioError.opening(name, direction, code: code) }
        do throws(AudioError) {
            (format, periodFrames) = try unsafe Self.negotiate(pcm, direction, driver: driver, name: name)
        } catch {
            unsafe snd_pcm_close(pcm)
            throw error
        }
        unsafe self.pcm = unsafe pcm
    }

    deinit { unsafe snd_pcm_close(pcm) }

    func start() -> Int { Int(unsafe snd_pcm_start(pcm)) }

    func wait(milliseconds: Int) -> Int { Int(unsafe snd_pcm_wait(pcm, Int32(milliseconds))) }

    func read(_ frames: Int, into bytes: inout [UInt8]) -> Int {
        let frames = min(frames, bytes.count / format.frameBytes)
        return unsafe bytes.withUnsafeMutableBytes {
            unsafe snd_pcm_readi(pcm, $0.baseAddress, snd_pcm_uframes_t(frames))
        }
    }

    func write(_ bytes: [UInt8], from offset: Int) -> Int {
        unsafe bytes.withUnsafeBytes { buffer in
            let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
            return unsafe snd_pcm_writei(pcm, rest.baseAddress, snd_pcm_uframes_t(rest.count / format.frameBytes))
        }
    }

    func delay() -> Int {
        var frames: snd_pcm_sframes_t = 0
        return unsafe snd_pcm_delay(pcm, &frames) == 0 ? max(0, frames) : 0
    }

    func recover(_ code: Int) -> Int { Int(unsafe snd_pcm_recover(pcm, Int32(code), 1)) }

    func drain() -> Int {
        // In the mode that does not wait, draining would not either.
        unsafe snd_pcm_nonblock(pcm, 0)
        defer { unsafe snd_pcm_nonblock(pcm, 1) }
        let code = Int(unsafe snd_pcm_drain(pcm))
        unsafe snd_pcm_prepare(pcm)
        return code
    }

    func drop() {
        unsafe snd_pcm_drop(pcm)
        unsafe snd_pcm_prepare(pcm)
    }

    /// Agrees with the device on how sound is written.
    private static func negotiate(
        _ pcm: OpaquePointer, _ direction: AudioDirection, driver: ALSADriver, name: String
    ) throws(AudioError) -> (PCMFormat, periodFrames: Int) {
        var memory: OpaquePointer?
        guard unsafe snd_pcm_hw_params_malloc(&memory) == 0, let parameters = unsafe memory else {
            throw AudioError.opening(name, direction, code: -ENOMEM)
        }
        defer { unsafe snd_pcm_hw_params_free(parameters) }
        func check(_ code: Int32) throws(AudioError) {
            guard code >= 0 else { throw AudioError.unsuitableDevice(name, direction, code: code) }
        }

        try check(unsafe snd_pcm_hw_params_any(pcm, parameters))
        try check(unsafe snd_pcm_hw_params_set_rate_resample(pcm, parameters, 0))
        try check(unsafe snd_pcm_hw_params_set_access(pcm, parameters, SND_PCM_ACCESS_RW_INTERLEAVED))
        guard
            let encoding = driver.encodings.first(where: {
                unsafe snd_pcm_hw_params_test_format(pcm, parameters, $0.alsa) == 0
            })
        else { throw AudioError.unsuitableDevice(name, direction, code: -EINVAL) }
        try check(unsafe snd_pcm_hw_params_set_format(pcm, parameters, encoding.alsa))
        var channels = UInt32(driver.channels)
        try check(unsafe snd_pcm_hw_params_set_channels_near(pcm, parameters, &channels))
        let possible = driver.sampleRates.first {
            unsafe snd_pcm_hw_params_test_rate(pcm, parameters, UInt32($0), 0) == 0
        }
        var rate = UInt32(possible ?? driver.sampleRates.first ?? 48_000)
        try check(unsafe snd_pcm_hw_params_set_rate_near(pcm, parameters, &rate, nil))
        var period = snd_pcm_uframes_t(Int(rate) * periodMilliseconds / 1000)
        try check(unsafe snd_pcm_hw_params_set_period_size_near(pcm, parameters, &period, nil))
        let milliseconds = direction == .capture ? captureBufferMilliseconds : playbackBufferMilliseconds
        var buffer = snd_pcm_uframes_t(Int(rate) * milliseconds / 1000)
        try check(unsafe snd_pcm_hw_params_set_buffer_size_near(pcm, parameters, &buffer))
        try check(unsafe snd_pcm_hw_params(pcm, parameters))
        if direction == .playback { try check(unsafe startWhenHalfFull(pcm, buffer: buffer)) }
        return (
            PCMFormat(sampleRate: Int(rate), channels: Int(channels), encoding: encoding), periodFrames: Int(period)
        )
    }

    /// By default a device plays the first period as soon as it has it, and runs dry before the second comes.
    private static func startWhenHalfFull(_ pcm: OpaquePointer, buffer: snd_pcm_uframes_t) -> Int32 {
        var memory: OpaquePointer?
        guard unsafe snd_pcm_sw_params_malloc(&memory) == 0, let parameters = unsafe memory else { return -ENOMEM }
        defer { unsafe snd_pcm_sw_params_free(parameters) }
        for code in [
            unsafe snd_pcm_sw_params_current(pcm, parameters),
            unsafe snd_pcm_sw_params_set_start_threshold(pcm, parameters, max(1, buffer / 2)),
            unsafe snd_pcm_sw_params(pcm, parameters),
        ] where code < 0 {
            return code
        }
        return 0
    }
}

extension PCMFormat.Encoding {
    fileprivate var alsa: snd_pcm_format_t {
        switch self {
        case .float32: SND_PCM_FORMAT_FLOAT_LE
        case .int32: SND_PCM_FORMAT_S32_LE
        case .int24: SND_PCM_FORMAT_S24_LE
        case .int24Packed: SND_PCM_FORMAT_S24_3LE
        case .int16: SND_PCM_FORMAT_S16_LE
        }
    }
}

extension AudioError {
    /// What the code of an ALSA call that opens a device means, for whoever wants to use it.
    fileprivate static func opening(_ name: String, _ direction: AudioDirection, code: Int32) -> AudioError {
        let device = "\(direction.device) \(name)"
        switch code {
        case -ENOENT, -ENODEV, -ENXIO:
            return AudioError(
                .deviceNotFound, "\(device) is not there",
                remedy: "Plug it in, or choose one of those that `parley doctor` lists")
        case -EBUSY:
            return AudioError(
                .deviceBusy, "\(device) is used by another program",
                remedy: "Close that program, or choose another device")
        case -EACCES, -EPERM:
            return AudioError(
                .deviceForbidden, "\(device) may not be used by this user",
                remedy: "Add the user to the group `audio`: `sudo usermod -aG audio USER`")
        default:
            return AudioError(
                .deviceLost, "\(device) cannot be opened: \(alsaMessage(code))",
                remedy: "Plug it out and in again, or choose another")
        }
    }

    fileprivate static func unsuitableDevice(_ name: String, _ direction: AudioDirection, code: Int32) -> AudioError {
        AudioError(
            .deviceUnsuitable,
            "\(direction.device) \(name) offers no format that Parley knows: \(alsaMessage(code))",
            remedy: "Choose another device, or name it with `plughw:` so that ALSA converts")
    }

    /// What it means that an ALSA call on an open device failed, for good.
    static func lostDevice(_ name: String, _ direction: AudioDirection, code: Int) -> AudioError {
        AudioError(
            .deviceLost, "\(direction.device) \(name) is gone: \(alsaMessage(Int32(clamping: code)))",
            remedy: "Plug it in again; it is picked up without a restart")
    }

    /// A device that is open, and neither moves nor fails.
    static func silentDevice(_ name: String, _ direction: AudioDirection) -> AudioError {
        AudioError(
            .deviceLost, "\(direction.device) \(name) has stopped",
            remedy: "Plug it out and in again, or choose another")
    }

    private static func alsaMessage(_ code: Int32) -> String {
        unsafe String(cString: snd_strerror(code))
    }
}

extension AudioDirection {
    fileprivate var device: String {
        switch self {
        case .capture: "The microphone"
        case .playback: "The loudspeaker"
        }
    }
}
