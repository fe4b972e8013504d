/// Speech to the cloud as it is spoken, and what it makes of it as it is made (`/ws/voice/stream`).
///
///     let stream = try VoiceStream(configuration, VoiceStreamOptions(from: .vietnamese, to: .english))
///     Task { for await block in microphone { await stream.send(samples: block) }; await stream.finish() }
///     for try await event in stream.events { … }
///
/// The connection is made at once. When it is lost it is made again, and the sound goes on where it was; what was under
/// way in the network is gone. Sound that the network does not take waits in memory, then on disk, and then the oldest
/// is dropped and counted, so that ``send(samples:)-([Int16])`` never waits for the network. The network is read only as
/// fast as ``events`` is. Letting go of the stream closes it.
public final class VoiceStream: Sendable {
    /// Bytes of sound in one message, at most: half a second at 16 kHz.
    private static let maximumFrameBytes = 16 << 10

    /// What comes back. It ends when both sides have said everything, and throws when the cloud refuses, or does not
    /// answer what was sent last.
    public let events: VoiceEvents
    private let socket: CloudSocket

    /// Starts a stream.
    ///
    /// - Parameter onEvent: is called on the network's thread and must not block.
    /// - Throws: ``CloudError`` when the address cannot be used.
    public convenience init(
        _ configuration: CloudConfiguration, _ options: VoiceStreamOptions,
        settings: SocketSettings = SocketSettings(), clock: CloudClock = .system,
        generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        onEvent: @escaping @Sendable (SocketEvent) -> Void = { _ in }
    ) throws(CloudError) {
        try self.init(
            configuration, options, settings: settings, clock: clock, generator: generator, spill: nil,
            onEvent: onEvent)
    }

    /// - Parameter spill: makes the storage for what waits, instead of a file; for tests of its faults.
    init(
        _ configuration: CloudConfiguration, _ options: VoiceStreamOptions, settings: SocketSettings,
        clock: CloudClock, generator: any RandomNumberGenerator & Sendable,
        spill: (@Sendable () throws(SpillFailure) -> any SpillStorage)?,
        onEvent: @escaping @Sendable (SocketEvent) -> Void
    ) throws(CloudError) {
        let gate = ReadGate(highWaterMark: settings.readAhead)
        let inbox = Inbox<VoiceEvent>(gate: gate)
        events = VoiceEvents(inbox: inbox)
        let session = VoiceSession(start: try ClientMessage.start(options), inbox: inbox)
        socket = try CloudSocket(
            configuration, settings, session, gate: gate, clock: clock, generator: generator, spill: spill,
            onEvent: onEvent)
        socket.later { $0.start() }
    }

    deinit {
        let socket = socket
        Task { await socket.close() }
    }

    /// Sends sound: one channel, 16 bits, at the rate of the options. Returns when it waits for the network or was
    /// given to it. After ``finish()``, and after the end, it does nothing.
    public func send(samples: [Int16]) async {
        for start in stride(from: 0, to: samples.count, by: Self.maximumFrameBytes / 2) {
            let part = samples[start..<min(start + Self.maximumFrameBytes / 2, samples.count)]
            var bytes: [UInt8] = []
            bytes.reserveCapacity(2 * part.count)
            for sample in part {
                bytes.append(UInt8(truncatingIfNeeded: sample))
                bytes.append(UInt8(truncatingIfNeeded: sample >> 8))
            }
            await socket.send(OutgoingFrame(.binary, bytes))
        }
    }

    /// Sends sound: one channel, from −1 to 1, at the rate of the options. What is louder is clipped; what is no number
    /// is silence.
    public func send(samples: [Float]) async {
        await send(samples: samples.map { $0.isNaN ? Int16(0) : Int16(max(-1, min(1, $0)) * 32767) })
    }

    /// Says that there is no more sound. ``events`` goes on until the cloud has answered the last of it, for
    /// ``SocketSettings/finishTimeout`` at most.
    public func finish() async {
        await socket.finish(ClientMessage.stop)
    }

    /// What went through the connections so far.
    public var statistics: SocketStatistics {
        get async { await socket.currentStatistics() }
    }

    /// Closes the connection without waiting for what was not said yet; ``events`` ends. Returns when it is closed,
    /// which is bounded by ``SocketSettings/closeTimeout``.
    public func close() async {
        await socket.close()
    }
}
