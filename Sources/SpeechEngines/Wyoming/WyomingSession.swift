/// A conversation with a Wyoming server, on a thread of its own.
actor WyomingSession {
    private nonisolated let executor = EngineExecutor(label: "wyoming")
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    private nonisolated let interruption = Interruption()
    private nonisolated let address: WyomingAddress
    private nonisolated let timeouts: WyomingTimeouts
    private var connection: WyomingConnection?

    init(address: WyomingAddress, timeouts: WyomingTimeouts) {
        self.address = address
        self.timeouts = timeouts
    }

    /// Does what blocks, on the session's own thread; ends early when the task is cancelled.
    nonisolated func run<Value: Sendable>(
        _ body: @Sendable (isolated WyomingSession) throws(SpeechEngineError) -> Value
    ) async throws(SpeechEngineError) -> Value {
        let result = await withTaskCancellationHandler {
            await isolated(body)
        } onCancel: {
            interruption.request()
        }
        return try result.get()
    }

    private func isolated<Value: Sendable>(
        _ body: @Sendable (isolated WyomingSession) throws(SpeechEngineError) -> Value
    ) -> Result<Value, SpeechEngineError> {
        do throws(SpeechEngineError) {
            return .success(try body(self))
        } catch {
            connection = nil
            return .failure(error)
        }
    }

    /// Makes what runs now, and what comes later, end with `cancelled`.
    nonisolated func abort() {
        interruption.request()
    }

    /// Connects, and asks the server what it has.
    func open() throws(SpeechEngineError) -> WyomingInfo {
        let connection = try WyomingConnection(to: address, within: timeouts.response, interruption: interruption)
        self.connection = connection
        try connection.send([WyomingEvent(type: "describe")], within: timeouts.response)
        return WyomingInfo(try receive("info", within: timeouts.response))
    }

    /// Hangs up.
    func close() {
        connection = nil
    }

    /// Sends events.
    func send(_ events: [WyomingEvent]) throws(SpeechEngineError) {
        guard let connection else { throw .cancelled }
        try connection.send(events, within: timeouts.response)
    }

    /// Waits for an event of that type; others are passed over, as the protocol demands.
    func receive(_ type: String, within time: Duration) throws(SpeechEngineError) -> WyomingEvent {
        try receive(within: time) { $0.type == type ? $0 : nil }
    }

    /// Waits for the first event that the caller can use.
    func receive<Value>(
        within time: Duration, _ use: (WyomingEvent) throws(SpeechEngineError) -> Value?
    ) throws(SpeechEngineError) -> Value {
        let deadline = ContinuousClock.now + time
        while true {
            guard let connection else { throw .cancelled }
            let event = try connection.receive(until: deadline)
            if event.type == "error" {
                throw SpeechEngineError(
                    .engineFailed, "\(address) reported a failure (\(event.data["code"]?.string ?? "no code"))",
                    remedy: "See what the server's log says")
            }
            if let value = try use(event) { return value }
        }
    }
}
