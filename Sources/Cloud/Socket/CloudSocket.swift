import FoundationEssentials
import NIOCore
import NIOPosix
import NIOWebSocket
import Resilience

/// One WebSocket, kept: carries out what ``SocketMachine`` decides, between a session and the network.
///
/// It lives on its connection's event loop, one thread for all sockets of the process and for nothing else: what waits
/// may be written to disk there. It is alive as long as a connection or a timer is, and ends with ``close()``.
actor CloudSocket {
    private static let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)

    nonisolated let loop: any EventLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.executor.asUnownedSerialExecutor() }

    private let session: any SocketSession
    private let settings: SocketSettings
    private let target: SocketTarget
    private let gate: ReadGate
    private let keys: CloudKeyProvider
    private let clock: CloudClock
    private let onEvent: @Sendable (SocketEvent) -> Void
    private var generator: any RandomNumberGenerator & Sendable
    private var machine: SocketMachine
    private var buffer: SpillBuffer
    private var connector: SocketConnector?
    private var channel: (any Channel)?
    /// While a connection is being made.
    private var candidates: [any Channel] = []
    private var timer: (moment: Moment, task: Task<Void, Never>)?
    private var lastError: CloudError?
    private var isClosed = false
    private var isFinishing = false
    private var statistics = SocketStatistics()
    /// What the network took from us and did not deliver.
    private var lostInFlight = Drops()
    private var reported = Drops()
    private var lastReport: Moment?
    private var waitingForEnd: [CheckedContinuation<Void, Never>] = []

    /// - Throws: ``CloudError`` when the address cannot be used.
    init(
        _ configuration: CloudConfiguration, _ settings: SocketSettings, _ session: any SocketSession, gate: ReadGate,
        clock: CloudClock, generator: any RandomNumberGenerator & Sendable,
        spill: (@Sendable () throws(SpillFailure) -> any SpillStorage)? = nil,
        onEvent: @escaping @Sendable (SocketEvent) -> Void
    ) throws(CloudError) {
        target = try SocketTarget(CloudEndpoint(configuration), path: session.path)
        loop = Self.group.next()
        self.session = session
        self.settings = settings
        self.gate = gate
        self.clock = clock
        self.generator = generator
        self.onEvent = onEvent
        keys = CloudKeyProvider(configuration.key)
        machine = SocketMachine(settings: settings, origin: target.origin)
        let folder = settings.outgoing.resolvedFolder(temporary: ProcessInfo.processInfo.environment["TMPDIR"])
        let openFile: @Sendable () throws(SpillFailure) -> any SpillStorage = {
            () throws(SpillFailure) in try SpillFile(folder: folder)
        }
        buffer = SpillBuffer(limits: settings.outgoing, open: spill ?? openFile)
        gate.onOpen { [weak self] in self?.later { $0.resumeReading() } }
    }

    /// Does something on the event loop, in the order of the calls.
    nonisolated func later(_ body: @escaping @Sendable (isolated CloudSocket) -> Void) {
        loop.execute { self.assumeIsolated { body($0) } }
    }

    // MARK: - What the owner wants

    /// Makes the connection, unless there is one or one is on its way.
    func start() {
        guard !isClosed else { return }
        perform(machine.start(at: clock.now()))
    }

    /// Sends a message now, or as soon as the connection that is being made stands.
    ///
    /// - Returns: why it cannot be; `nil` when it can.
    func submit(_ frame: OutgoingFrame) -> CloudError? {
        guard !isClosed else { return .socketClosedHere }
        start()
        switch machine.state {
        case .connecting, .open: break
        case .waiting(let until): return lastError?.asking(for: until - clock.now()) ?? .socketBroke(target.origin)
        case .idle, .closing, .ended: return lastError ?? .socketBroke(target.origin)
        }
        guard buffer.memoryBytes + frame.cost <= settings.outgoing.memoryBytes else { return .socketOverloaded }
        send(frame)
        return nil
    }

    /// Sends a message sooner or later, or drops older ones for it. Does nothing once there will be no connection.
    func send(_ frame: OutgoingFrame) {
        guard !isClosed, !isFinishing, machine.state != .ended else { return }
        buffer.append(frame)
        drain()
    }

    /// Sends the last message, and waits no longer than is allowed for what the other side has left to say.
    func finish(_ last: OutgoingFrame) {
        guard !isClosed, !isFinishing, machine.state != .ended else { return }
        buffer.append(last)
        isFinishing = true
        machine.finish(at: clock.now())
        drain()
        schedule()
    }

    /// Closes the connection and returns when it is closed.
    func close() async {
        isClosed = true
        perform(machine.close(at: clock.now()))
        guard machine.state != .ended else { return }
        await withCheckedContinuation { waitingForEnd.append($0) }
    }

    /// What went through so far.
    func currentStatistics() -> SocketStatistics {
        var statistics = statistics
        statistics.droppedFrames = drops.frames
        statistics.droppedBytes = drops.bytes
        statistics.bytesInMemory = buffer.memoryBytes
        statistics.bytesOnDisk = buffer.diskBytes
        statistics.mostUnreadBytes = gate.peak
        return statistics
    }

    // MARK: - What the connection reports

    private func take(_ report: ChannelReport, of attempt: Int) {
        let now = clock.now()
        switch report {
        case .trying(let channel):
            guard attempt == machine.attempt, case .connecting = machine.state else {
                // Not before SwiftNIO has done with it what it is about to do.
                return loop.execute { channel.close(promise: nil) }
            }
            candidates.append(channel)
        case .opened(let channel):
            let actions = machine.connected(attempt, at: now)
            // It was cut, or comes after its time.
            guard !actions.isEmpty else { return channel.close(promise: nil) }
            self.channel = channel
            candidates = []
            perform(actions)
        case .message(let message): take(message, of: attempt)
        case .pong(let number): machine.pong(attempt, number)
        case .heard: machine.heard(attempt)
        case .closed(let code): perform(machine.peerClosed(attempt, code, at: now, using: &generator))
        case .violated(let violation):
            perform(machine.violated(attempt, violation.error, violation.code, at: now))
        case .writable: drain()
        case .ended(let error):
            if attempt == machine.attempt {
                channel = nil
                candidates = []
            }
            perform(machine.failed(attempt, error, at: now, using: &generator))
        }
    }

    private func take(_ message: IncomingMessage, of attempt: Int) {
        guard attempt == machine.attempt, case .open = machine.state else { return }
        machine.heard(attempt)
        do throws(SocketViolation) {
            if try session.received(message) == .close { perform(machine.close(at: clock.now())) }
        } catch {
            perform(machine.violated(attempt, error.error, error.code, at: clock.now()))
        }
        if case .open = machine.state, gate.closeIfFull() {
            machine.stopReading()
            setReading(false)
        }
    }

    private func resumeReading() {
        machine.resumeReading(at: clock.now())
        setReading(true)
        schedule()
    }

    private func setReading(_ isReading: Bool) {
        // It fails only on a channel that is closed.
        try? channel?.syncOptions?.setOption(.autoRead, value: isReading)
    }

    // MARK: - Carrying out

    private func perform(_ actions: [SocketMachine.Action]) {
        for action in actions { perform(action) }
        schedule()
    }

    private func perform(_ action: SocketMachine.Action) {
        switch action {
        case .connect(let attempt): connect(attempt)
        case .opened:
            statistics.connections += 1
            onEvent(.connected)
            for frame in session.opened() { write(frame) }
            channel?.flush()
            drain()
        case .ping(let number): control(.ping, ByteBuffer(integer: number))
        case .close(let code):
            // The goodbye of the other side is behind what it has sent before.
            setReading(true)
            control(.connectionClose, ByteBuffer(integer: code.rawValue))
        case .cut:
            let channels = candidates + [channel].compactMap(\.self)
            candidates = []
            channel = nil
            for channel in channels { channel.close(promise: nil) }
        case .lost(let error):
            lastError = error
            if error.code == .authenticationFailed || error.code == .forbidden { keys.forget() }
            onEvent(.lost(error))
            if !session.lost(error) { buffer.removeAll(counted: false) }
        case .reconnecting(let wait): onEvent(.reconnecting(after: wait))
        case .ended(let error): ended(error)
        }
    }

    private func connect(_ attempt: Int) {
        do throws(CloudError) {
            if connector == nil {
                connector = try SocketConnector(target: target, path: session.path, settings: settings)
            }
            let key = try keys.key()
            connector?.connect(on: loop, key: key) { report in
                self.assumeIsolated { $0.take(report, of: attempt) }
            }
        } catch {
            perform(machine.failed(attempt, error, at: clock.now(), using: &generator))
        }
    }

    private func ended(_ error: CloudError?) {
        channel = nil
        buffer.removeAll(counted: true)
        reportDrops(isLast: true)
        onEvent(error.map { .gaveUp($0) } ?? .closed)
        session.ended(error)
        for continuation in waitingForEnd { continuation.resume() }
        waitingForEnd = []
    }

    // MARK: - Sending

    /// Gives the network what it takes.
    private func drain() {
        if let channel, case .open = machine.state {
            while channel.isWritable, let frame = buffer.popFirst() { write(frame) }
            channel.flush()
            if isFinishing, buffer.isEmpty { machine.stopReconnecting() }
        }
        if let failure = buffer.takeFailure() { onEvent(.diskFailed(failure.description)) }
        reportDrops(isLast: false)
    }

    private func write(_ frame: OutgoingFrame) {
        guard let channel else { return }
        let data = WebSocketFrame(
            fin: true, opcode: frame.kind == .text ? .text : .binary, maskKey: .random(),
            data: ByteBuffer(bytes: frame.bytes))
        statistics.sentFrames += 1
        statistics.sentBytes += frame.bytes.count
        channel.write(data).whenFailure { _ in
            self.assumeIsolated { socket in
                socket.statistics.sentFrames -= 1
                socket.statistics.sentBytes -= frame.bytes.count
                socket.lostInFlight.add(frames: 1, bytes: frame.bytes.count)
            }
        }
    }

    private func control(_ opcode: WebSocketOpcode, _ data: ByteBuffer) {
        channel?.writeAndFlush(
            WebSocketFrame(fin: true, opcode: opcode, maskKey: .random(), data: data), promise: nil)
    }

    private var drops: Drops {
        Drops(
            frames: buffer.drops.frames + lostInFlight.frames, bytes: buffer.drops.bytes + lostInFlight.bytes)
    }

    /// Tells of what was dropped, at most once a second.
    private func reportDrops(isLast: Bool) {
        let drops = drops
        let now = clock.now()
        guard drops != reported, isLast || lastReport.map({ now - $0 >= .seconds(1) }) ?? true else { return }
        onEvent(.dropped(frames: drops.frames - reported.frames, bytes: drops.bytes - reported.bytes))
        reported = drops
        lastReport = now
    }

    // MARK: - Time

    /// Sets the timer to when the machine has something to do.
    private func schedule() {
        let next = machine.nextMoment
        guard next != timer?.moment else { return }
        timer?.task.cancel()
        timer = next.map { moment in
            (
                moment,
                Task { [clock] in
                    await clock.sleep(moment)
                    if !Task.isCancelled { fire(moment) }
                }
            )
        }
    }

    private func fire(_ moment: Moment) {
        guard timer?.moment == moment else { return }
        timer = nil
        perform(machine.advance(to: clock.now(), using: &generator))
    }
}

extension CloudError {
    /// The same, with the time after which it makes sense to ask again.
    fileprivate func asking(for wait: Duration) -> CloudError {
        CloudError(
            code, message: message, remedy: remedy, status: status, retryAfter: max(.zero, wait), usage: usage,
            cause: cause)
    }
}
