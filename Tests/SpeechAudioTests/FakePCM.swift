import Foundation
import Locks

@testable import SpeechAudio

/// A sound device that does what it is told, call by call.
final class FakePCM: PCMDevice {
    /// What the next read or write does. After the last, a device that captures keeps its thread until the script is
    /// over, and one that plays takes all that it is given.
    enum Step: Sendable {
        /// Moves so many frames: to read, they count up from 0 as 16-bit numbers.
        case frames(Int)
        /// Fails with this code.
        case fails(Int32)
        /// Nothing happens, for as long as one waits.
        case waits
    }

    /// What was done, for tests to look at from their own thread.
    struct Log: Sendable {
        var opens: [String] = []
        var closes = 0
        var recovers: [Int] = []
        var starts = 0
        var drops = 0
        var drains = 0
        var written: [Float] = []
        var waits = 0
    }

    let format: PCMFormat
    let periodFrames = 160
    private let direction: AudioDirection
    private let script: FakeDriver
    private var counter = 0

    init(format: PCMFormat, direction: AudioDirection, script: FakeDriver) {
        self.format = format
        self.direction = direction
        self.script = script
    }

    deinit { script.change { $0.log.closes += 1 } }

    func start() -> Int {
        script.change { $0.log.starts += 1 }
        return 0
    }

    func wait(milliseconds: Int) -> Int {
        script.beforeWait()
        if direction == .capture { script.waitAtEnd { $0.steps.isEmpty } }
        return script.change { state in
            state.log.waits += 1
            if case .waits? = state.steps.first {
                state.steps.removeFirst()
                return 0
            }
            return 1
        }
    }

    func read(_ frames: Int, into bytes: inout [UInt8]) -> Int {
        switch script.next() {
        case .fails(let code)?: return Int(code)
        case .waits?, nil: return -Int(EAGAIN)
        case .frames(let wanted)?:
            let count = min(frames, wanted)
            var encoded: [UInt8] = []
            format.encode((0..<count).map { Float(counter + $0) / 32768 }[...], into: &encoded)
            counter += count
            bytes.replaceSubrange(0..<encoded.count, with: encoded)
            return count
        }
    }

    func write(_ bytes: [UInt8], from offset: Int) -> Int {
        let available = (bytes.count - offset) / format.frameBytes
        var count = available
        switch script.next() {
        case .fails(let code)?: return Int(code)
        case .waits?: return -Int(EAGAIN)
        case .frames(let wanted)?: count = min(available, wanted)
        case nil: break
        }
        var samples: [Float] = []
        format.decode(Array(bytes[offset...]), frames: count, into: &samples)
        script.change { $0.log.written += samples }
        return count
    }

    func delay() -> Int { script.delay }

    func recover(_ code: Int) -> Int {
        script.change { state in
            state.log.recovers.append(code)
            return state.recovery
        }
    }

    func drain() -> Int {
        script.change { state in
            state.log.drains += 1
            return state.drainResult
        }
    }

    func drop() { script.change { $0.log.drops += 1 } }
}

/// Opens fakes, or fails to, as a script says.
final class FakeDriver: PCMDriver {
    struct State: Sendable {
        /// What the next open does: an error, or steps for the device.
        var opens: [Result<[FakePCM.Step], AudioError>]
        var steps: [FakePCM.Step] = []
        var recovery = 0
        var drainResult = 0
        var log = FakePCM.Log()
    }

    private let state: Locked<State>
    private let format: PCMFormat
    private let isOver = StopSignal()
    /// How many frames its devices hold back.
    let delay: Int
    /// Called on the device's thread before it waits, for tests that want to act at that point.
    let beforeWait: @Sendable () -> Void

    init(
        _ opens: [Result<[FakePCM.Step], AudioError>],
        format: PCMFormat = PCMFormat(sampleRate: 16_000, channels: 1, encoding: .int16), recovery: Int = 0,
        drainResult: Int = 0, delay: Int = 0, beforeWait: @escaping @Sendable () -> Void = {}
    ) {
        state = Locked(State(opens: opens, recovery: recovery, drainResult: drainResult))
        self.format = format
        self.delay = delay
        self.beforeWait = beforeWait
    }

    var log: FakePCM.Log { state.withLock { $0.log } }

    func open(_ name: String, _ direction: AudioDirection) throws(AudioError) -> any PCMDevice {
        if direction == .capture { waitAtEnd { $0.opens.isEmpty } }
        let result = state.withLock { state -> Result<[FakePCM.Step], AudioError> in
            if state.opens.isEmpty { return .failure(.notThere) }
            state.log.opens.append(name)
            return state.opens.removeFirst()
        }
        let steps = try result.get()
        state.withLock { $0.steps = steps }
        return FakePCM(format: format, direction: direction, script: self)
    }

    /// Lets go of a thread that has come to the end of the script.
    func end() { isOver.stop() }

    /// Keeps the thread until ``end()``, if the script has nothing more for it.
    func waitAtEnd(when hasEnded: (State) -> Bool) {
        if state.withLock({ hasEnded($0) }) { isOver.wait(.seconds(3600)) }
    }

    func next() -> FakePCM.Step? {
        change { $0.steps.isEmpty ? nil : $0.steps.removeFirst() }
    }

    func change<Value: Sendable>(_ body: (inout State) -> Value) -> Value {
        state.withLock { body(&$0) }
    }
}

extension AudioError {
    static let notThere = AudioError(.deviceNotFound, "It is not there", remedy: "Plug it in")
    static let busy = AudioError(.deviceBusy, "It is used", remedy: "Close the other program")
}
