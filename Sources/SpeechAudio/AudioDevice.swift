import CALSA
import Foundation

/// A microphone or a loudspeaker, by a name that stays the same when devices are plugged in another order.
///
///     for device in AudioDevice.list(.capture) { print(device.name, device.description) }
public struct AudioDevice: Sendable, Equatable {
    /// What to configure, such as `CARD=Device,DEV=0` for hardware, or `default`.
    public let name: String
    /// What it is, for a person, in one line.
    public let description: String

    /// The devices that are there now, in ALSA's order: the hardware, and what a configuration offers beside it, such
    /// as `default` and `pulse`.
    ///
    /// Two cards of one kind are told apart by ALSA's suffix (`Device`, `Device_1`), which follows the order in which
    /// they were plugged in.
    public static func list(_ direction: AudioDirection) -> [AudioDevice] {
        parley_alsa_silence_messages()
        var hints: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
        guard unsafe snd_device_name_hint(-1, "pcm", &hints) == 0, let hints = unsafe hints else { return [] }
        defer { unsafe snd_device_name_free_hint(hints) }
        var devices: [AudioDevice] = []
        var index = 0
        while let hint = unsafe hints[index] {
            index += 1
            // Without a direction, a device has both.
            let ioid = unsafe text(hint, "IOID")
            guard ioid == nil || ioid == (direction == .capture ? "Input" : "Output"),
                let name = unsafe text(hint, "NAME").flatMap(stableName(ofHint:)),
                !devices.contains(where: { $0.name == name })
            else { continue }
            let description = unsafe text(hint, "DESC")?.replacing("\n", with: ", ") ?? name
            devices.append(AudioDevice(name: name, description: description))
        }
        return devices
    }

    /// Opens a device and tells what it speaks, to find out whether it works.
    ///
    /// - Throws: ``AudioError`` with the code `deviceNotFound`, `deviceBusy`, `deviceForbidden`, `deviceUnsuitable` or
    ///   `deviceLost`.
    public static func probe(_ name: String, _ direction: AudioDirection) throws(AudioError) -> PCMFormat {
        try ALSADriver().open(name, direction).format
    }

    private static func text(_ hint: UnsafeMutableRawPointer, _ key: String) -> String? {
        guard let value = unsafe snd_device_name_get_hint(hint, key) else { return nil }
        defer { unsafe free(value) }
        return unsafe String(cString: value)
    }

    /// ALSA offers each piece of hardware under many names. One is enough, and what only converts is none.
    private static func stableName(ofHint name: String) -> String? {
        if name.hasPrefix("hw:CARD=") { return String(name.dropFirst("hw:".count)) }
        let isAboutHardware = name.contains(":")
        let converters: Set = ["null", "samplerate", "speexrate", "lavrate", "lavcrate", "upmix", "vdownmix", "speex"]
        return isAboutHardware || converters.contains(where: name.hasPrefix) ? nil : name
    }

    /// What ALSA calls a device that a person chose: in the hardware's own parameters, and, where those may be beyond
    /// us, with ALSA converting.
    ///
    /// - Throws: ``AudioError`` with the code `deviceNotFound` for a card number: it belongs to another device after the
    ///   next start.
    static func alsaNames(of name: String) throws(AudioError) -> (native: String, converted: String?) {
        let afterColon = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
        let card = afterColon.replacing("CARD=", with: "").prefix { $0 != "," }
        if !card.isEmpty, card.allSatisfy(\.isNumber) {
            throw AudioError(
                .deviceNotFound, "\(name) names a sound card by its number, which changes when devices are plugged in",
                remedy: "Use one of the names that `parley doctor` lists, such as CARD=Device,DEV=0")
        }
        return name.hasPrefix("CARD=") ? ("hw:\(name)", "plughw:\(name)") : (name, nil)
    }
}
