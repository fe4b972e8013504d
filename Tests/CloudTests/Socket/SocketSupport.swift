import Cloud
import Locks
import Resilience
import StandInCloud

/// What happened to a socket, to be waited for.
final class SocketLog: Sendable {
    private struct State {
        var events: [SocketEvent] = []
        var waiters: [(isDone: @Sendable ([SocketEvent]) -> Bool, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Locked(State())

    var events: [SocketEvent] { state.withLock { $0.events } }

    func record(_ event: SocketEvent) {
        state.withLock { state in
            state.events.append(event)
            for waiter in state.waiters where waiter.isDone(state.events) { waiter.continuation.resume() }
            state.waiters.removeAll { $0.isDone(state.events) }
        }
    }

    func wait(until isDone: @escaping @Sendable ([SocketEvent]) -> Bool) async {
        await withCheckedContinuation { continuation in
            state.withLock { state in
                if isDone(state.events) {
                    continuation.resume()
                } else {
                    state.waiters.append((isDone, continuation))
                }
            }
        }
    }

    /// Waits until it is said so many times that the connection is made again; returns after how long, the last time.
    func waitForReconnecting(_ count: Int = 1) async -> Duration {
        await wait { $0.waits.count >= count }
        return events.waits[count - 1]
    }
}

extension [SocketEvent] {
    var waits: [Duration] {
        compactMap { if case .reconnecting(let wait) = $0 { wait } else { nil } }
    }

    var losses: [CloudError] {
        compactMap { if case .lost(let error) = $0 { error } else { nil } }
    }

    var end: CloudError? {
        for case .gaveUp(let error) in self { return error }
        return nil
    }

    var droppedFrames: Int {
        reduce(0) { if case .dropped(let frames, _) = $1 { $0 + frames } else { $0 } }
    }

    var connections: Int { count { $0 == .connected } }
}

/// A stand-in cloud, a configuration that leads to it, and a log.
func withSocketCloud(
    key: String = StandInCloud.key,
    _ body: (StandInCloud, CloudConfiguration, SocketLog) async throws -> Void
) async throws {
    let cloud = try StandInCloud()
    defer { cloud.stop() }
    try await withKeyFile(key) { path in
        try await body(cloud, CloudConfiguration(baseURL: cloud.baseURL, key: .file(path)), SocketLog())
    }
}

extension SocketSettings {
    /// For tests on the machine's own clock, where nothing may fail because the machine is slow.
    static var patient: SocketSettings {
        var settings = SocketSettings()
        settings.heartbeat = .zero
        settings.connectTimeout = .seconds(600)
        settings.closeTimeout = .seconds(600)
        settings.finishTimeout = .seconds(600)
        return settings
    }
}

extension TranslationRequest {
    static let lift = TranslationRequest("Where is the lift, please?", from: .english, to: .thai)
}

/// The error that reading a translation to its end throws; `nil` when it throws none.
func streamError(_ chunks: TranslationChunks) async -> CloudError? {
    await cloudError { () async throws(CloudError) in try await chunks.whole() }
}
