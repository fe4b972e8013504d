import Resilience

/// Translations over one kept WebSocket (`/ws/translate`), as they are made: many at once, told apart by identifiers.
///
///     let stream = try TranslationStream(configuration) { event in …log it… }
///     for try await chunk in stream.translate(request, deadline: .after(.milliseconds(2500))) {
///         if case .text(let text) = chunk { …show it… }
///     }
///
/// The connection is made when the first translation asks for it, or by ``connect()``, is kept by a heartbeat, and is
/// made again when it is lost. Meanwhile translations fail at once, so that the offline way is taken without a wait. A
/// key that is refused stops that: the technician is told, and the next translation tries again with the key as it is
/// then.
///
/// The network is read only as fast as the slowest reader of a translation reads. Letting go of the stream closes it.
public final class TranslationStream: Sendable {
    private let configuration: CloudConfiguration
    private let clock: CloudClock
    private let gate: ReadGate
    private let session = TranslationSession()
    private let socket: CloudSocket

    /// A stream of the configured cloud. Nothing is sent yet, and the key is not read yet.
    ///
    /// - Parameters:
    ///   - settings: what waits for the network waits in memory only, whatever they say about the disk.
    ///   - onEvent: is called on the network's thread and must not block.
    /// - Throws: ``CloudError`` when the address cannot be used.
    public init(
        _ configuration: CloudConfiguration, settings: SocketSettings = SocketSettings(), clock: CloudClock = .system,
        generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        onEvent: @escaping @Sendable (SocketEvent) -> Void = { _ in }
    ) throws(CloudError) {
        self.configuration = configuration
        self.clock = clock
        gate = ReadGate(highWaterMark: settings.readAhead)
        var settings = settings
        settings.outgoing.diskBytes = 0
        socket = try CloudSocket(
            configuration, settings, session, gate: gate, clock: clock, generator: generator, onEvent: onEvent)
    }

    deinit {
        let socket = socket
        Task { await socket.close() }
    }

    /// Makes the connection before it is needed.
    public func connect() {
        socket.later { $0.start() }
    }

    /// Asks for a translation. It is sent at once, also when nobody reads yet.
    ///
    /// - Parameters:
    ///   - voice: the voice of the sound that comes with the text; `nil` for no sound.
    ///   - deadline: when the translation is given up.
    public func translate(
        _ request: TranslationRequest, voice: String? = nil, deadline: Deadline
    ) -> TranslationChunks {
        let inbox = Inbox<TranslationChunk>(gate: gate)
        let models = configuration.models
        let model = request.model ?? models.translationInto[request.target] ?? models.translation
        guard let id = session.add(request, model: model, inbox: inbox) else {
            inbox.finish(.failure(.socketOverloaded))
            return TranslationChunks(inbox) {}
        }
        do throws(CloudError) {
            let frame = try ClientMessage.translate(id: id, request, model: model, voice: voice)
            socket.later { [session] socket in
                if let error = socket.submit(frame) { session.end(id, .failure(error)) }
            }
        } catch {
            session.end(id, .failure(error))
        }
        if let moment = deadline.moment {
            let timer = Task { [clock, session] in
                await clock.sleep(moment)
                if !Task.isCancelled { session.end(id, .failure(.streamDeadlinePassed)) }
            }
            session.keep(timer, for: id)
        }
        return TranslationChunks(inbox) { [session] in session.end(id, .failure(.streamCancelled)) }
    }

    /// What went through the connection so far.
    public var statistics: SocketStatistics {
        get async { await socket.currentStatistics() }
    }

    /// Closes the connection; translations under way end with ``CloudError/Code/cancelled``. Returns when it is closed,
    /// which is bounded by ``SocketSettings/closeTimeout``.
    public func close() async {
        await socket.close()
    }
}
