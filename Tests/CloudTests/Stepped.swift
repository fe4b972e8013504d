import Foundation
import Locks
import Resilience
import TestTools

@testable import Cloud

/// A clock that a test moves by hand.
final class SteppedClock: Sendable {
    private struct Sleeper {
        let id: Int
        let until: Moment
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var now = Moment.zero
        var lastID = 0
        var cancelled: Set<Int> = []
        var sleepers: [Sleeper] = []
        var waiters: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

        /// Tells who waits for so many sleepers.
        mutating func tellWaiters() {
            for waiter in waiters where sleepers.count >= waiter.count { waiter.continuation.resume() }
            waiters.removeAll { sleepers.count >= $0.count }
        }
    }

    /// 2025-11-21, 10:00 UTC.
    static let start = Date(timeIntervalSince1970: 1_763_719_200)

    private let state = Locked(State())

    var now: Moment { state.withLock { $0.now } }

    var clock: CloudClock {
        CloudClock(
            now: { self.now }, sleep: { await self.sleep(until: $0) },
            date: { Self.start.addingTimeInterval(self.now.sinceOrigin.inSeconds) })
    }

    private func sleep(until moment: Moment) async {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                state.withLock { state in
                    guard moment > state.now, state.cancelled.remove(id) == nil else { return continuation.resume() }
                    state.sleepers.append(Sleeper(id: id, until: moment, continuation: continuation))
                    state.tellWaiters()
                }
            }
        } onCancel: {
            state.withLock { state in
                guard let index = state.sleepers.firstIndex(where: { $0.id == id }) else {
                    state.cancelled.insert(id)
                    return
                }
                state.sleepers.remove(at: index).continuation.resume()
            }
        }
    }

    /// Moves time, and wakes who has slept long enough, the earliest first.
    func advance(by duration: Duration) {
        state.withLock { state in
            state.now += duration
            let due = state.sleepers.filter { $0.until <= state.now }.sorted { $0.until < $1.until }
            state.sleepers.removeAll { $0.until <= state.now }
            for sleeper in due { sleeper.continuation.resume() }
        }
    }

    /// Waits until so many tasks sleep.
    func waitForSleepers(_ count: Int) async {
        await withCheckedContinuation { continuation in
            state.withLock { state in
                state.waiters.append((count, continuation))
                state.tellWaiters()
            }
        }
    }
}

/// A transport whose calls a test answers by hand, in any order.
final class ManualTransport: HTTPTransport {
    /// A call that waits for its answer.
    struct Call: Sendable {
        let request: HTTPRequest
        fileprivate let continuation: CheckedContinuation<Result<HTTPResponseStream, TransportError>, Never>

        var text: String { String(decoding: request.body, as: UTF8.self) }

        func answer(
            status: Int = 200, headers: HTTPHeaders = [:], _ body: String, type: String = "application/json"
        ) {
            answer(status: status, headers: headers, type: type, body: HTTPBody(Array(body.utf8)))
        }

        private func answer(status: Int = 200, headers: HTTPHeaders = [:], type: String, body: HTTPBody) {
            var headers = headers
            headers["Content-Type"] = type
            continuation.resume(
                returning: .success(
                    HTTPResponseStream(head: HTTPResponseHead(status: status, headers: headers), body: body)))
        }

        /// Answers with lines, and breaks off after them.
        func answer(lines: [String], thenFail code: TransportError.Code) {
            let channel = ResponseChannel()
            channel.receive(Array(lines.map { "\($0)\n" }.joined().utf8))
            channel.finish(.failure(TransportError(code, message: "scripted", remedy: "none")))
            answer(type: "application/x-ndjson", body: HTTPBody(channel))
        }

        /// Answers with lines.
        func answer(lines: [String]) {
            answer(lines.joined(separator: "\n"))
        }

        func translate(_ translation: String) {
            answer(#"{"translation":"\#(translation)"}"#)
        }

        func fail(_ code: TransportError.Code) {
            continuation.resume(returning: .failure(TransportError(code, message: "scripted", remedy: "none")))
        }
    }

    private struct State {
        var calls: [Call] = []
        var count = 0
        var waiter: CheckedContinuation<Call, Never>?
    }

    private let state = Locked(State())

    /// Calls so far, answered or not.
    var count: Int { state.withLock { $0.count } }

    func open(_ request: HTTPRequest, deadline: Deadline) async throws(TransportError) -> HTTPResponseStream {
        let result: Result<HTTPResponseStream, TransportError> = await withCheckedContinuation { continuation in
            let call = Call(request: request, continuation: continuation)
            state.withLock { state in
                state.count += 1
                if let waiter = state.waiter {
                    state.waiter = nil
                    waiter.resume(returning: call)
                } else {
                    state.calls.append(call)
                }
            }
        }
        return try result.get()
    }

    /// Waits for the next call.
    func next() async -> Call {
        await withCheckedContinuation { continuation in
            state.withLock { state in
                if state.calls.isEmpty {
                    state.waiter = continuation
                } else {
                    continuation.resume(returning: state.calls.removeFirst())
                }
            }
        }
    }
}

/// A gateway on a stepped clock and a manual transport, and what it reports.
struct GatewayBench: Sendable {
    let clock = SteppedClock()
    let transport = ManualTransport()
    /// The transport of the newer upstream; there is one when ``CloudPolicy/canary`` is set.
    let newerTransport = ManualTransport()
    let gateway: CloudGateway
    private let log = Log()

    private final class Log: Sendable {
        let events = Locked<[CloudEvent]>([])
        let late = Locked<[(TranslationRequest, String)]>([])
        let lateWaiter = Locked<CheckedContinuation<Void, Never>?>(nil)
    }

    init(
        _ configure: (inout CloudPolicy) -> Void = { _ in },
        cloud configureCloud: (inout CloudConfiguration) -> Void = { _ in },
        restoring snapshot: CloudGateway.Snapshot? = nil
    ) throws {
        var configuration = CloudConfiguration(baseURL: "https://cloud.example/v1")
        configuration.translationForm = .translate
        configureCloud(&configuration)
        var policy = CloudPolicy()
        policy.breaker.jitter = 0
        configure(&policy)
        let log = log
        gateway = CloudGateway(
            try CloudClient(configuration, transport: transport),
            newer: policy.canary == nil ? nil : try CloudClient(configuration, transport: newerTransport),
            policy: policy, clock: clock.clock, generator: SeededGenerator(seed: 3), restoring: snapshot,
            onEvent: { event in log.events.withLock { $0.append(event) } },
            onLateAnswer: { request, translation in
                log.late.withLock { $0.append((request, translation.text)) }
                log.lateWaiter.withLock { waiter in
                    waiter?.resume()
                    waiter = nil
                }
            })
    }

    var events: [CloudEvent] { log.events.withLock { $0 } }
    var late: [(TranslationRequest, String)] { log.late.withLock { $0 } }

    /// Waits for the first late answer.
    func waitForLateAnswer() async {
        await withCheckedContinuation { continuation in
            log.lateWaiter.withLock { waiter in
                if late.isEmpty { waiter = continuation } else { continuation.resume() }
            }
        }
    }

    /// Asks for a translation into Thai in a task of its own.
    func ask(
        _ text: String, _ traffic: TrafficClass = .live, within: Duration = .milliseconds(2500), key: String = "k"
    ) -> Task<Result<String, CloudError>, Never> {
        let deadline = Deadline.after(within, from: clock.now)
        return Task {
            do throws(CloudError) {
                let request = TranslationRequest(text, from: .english, to: .thai)
                return .success(
                    try await gateway.translate(request, traffic, deadline: deadline, idempotencyKey: key).text)
            } catch {
                return .failure(error)
            }
        }
    }
}

extension Result where Failure == CloudError {
    /// The error's code; `nil` for a success.
    var code: CloudError.Code? {
        if case .failure(let error) = self { error.code } else { nil }
    }

    /// The value; `nil` for a failure.
    var value: Success? { try? get() }
}
