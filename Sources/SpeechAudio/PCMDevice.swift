/// Where sound goes: into Parley or out of it.
public enum AudioDirection: String, Sendable, CaseIterable {
    /// From a microphone.
    case capture
    /// To a loudspeaker.
    case playback
}

/// An open sound device, as ALSA gives it; tests put another in its place, whose calls fail when they are told to.
///
/// Calls return what ALSA's do: a count, or an error code below zero. Whoever holds the last reference closes it.
package protocol PCMDevice: AnyObject {
    /// How its samples are written.
    var format: PCMFormat { get }
    /// How many frames it moves at a time.
    var periodFrames: Int { get }

    /// Begins to capture, or to play what was written although it is less than the device likes to begin with.
    func start() -> Int
    /// Waits until frames can be read or written: above zero when they can, zero when time is up.
    func wait(milliseconds: Int) -> Int
    /// Reads at most so many frames to the start of the bytes, which have room for them.
    func read(_ frames: Int, into bytes: inout [UInt8]) -> Int
    /// Writes frames from an offset of the bytes on, to their end at most.
    func write(_ bytes: [UInt8], from offset: Int) -> Int
    /// How many frames lie between what was read or written last and the microphone or the loudspeaker.
    func delay() -> Int
    /// Makes the device usable after the error; zero when it is.
    func recover(_ code: Int) -> Int
    /// Waits until everything that was written was heard.
    func drain() -> Int
    /// Forgets what was written and is not heard yet.
    func drop()
}

/// Opens sound devices.
package protocol PCMDriver: Sendable {
    /// Opens a device with parameters of its own choice, as near as possible to the hardware's.
    func open(_ name: String, _ direction: AudioDirection) throws(AudioError) -> any PCMDevice
}
