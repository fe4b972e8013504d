import Foundation
import Locks

/// A cloud for tests, benchmarks and trying things by hand: it speaks the API over real sockets on loopback, and does
/// harm on a script.
///
///     let cloud = try StandInCloud()
///     cloud.script([.status(503), .resetInMidBody])      // the next two requests; after them it answers
///     … cloud.baseURL …
///     #expect(cloud.requests.count == 3)
public final class StandInCloud: Sendable {
    /// The key that it accepts, unless told otherwise.
    public static let key = "stand-in-key-0123456789"

    /// The port on loopback; 0 for a Unix domain socket.
    public let port: UInt16
    private let listener: Socket
    private let key: String?
    private let state = Locked(State())

    private struct State {
        var script: [Behaviour] = []
        var otherwise = Behaviour.answer
        var byPath: [String: Behaviour] = [:]
        var greeting: String?
        var sockets: [SocketHarm] = []
        var frames: [ReceivedFrame] = []
        var frameWaiters: [FrameWaiter] = []
        var requests: [ReceivedRequest] = []
        var connections = 0
        var open: Set<Socket> = []
        var isStopped = false
        var requestWaiters: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
        var closingWaiters: [CheckedContinuation<Void, Never>] = []
    }

    private struct FrameWaiter {
        let kind: ReceivedFrame.Kind
        let count: Int
        let continuation: CheckedContinuation<Void, Never>
    }

    /// Held requests wait here for `releases` to be more than zero, which it also guards.
    private let gate = NSCondition()
    private let releases = Locked(0)

    /// Starts on a port, or on a free one.
    ///
    /// - Parameter key: the key that it accepts; `nil` for any and none.
    public convenience init(port: UInt16 = 0, key: String? = StandInCloud.key) throws {
        let (listener, port) = try Socket.listen(port: port)
        self.init(listener: listener, port: port, key: key)
    }

    /// Starts on a Unix domain socket.
    public convenience init(unixSocketPath: String, key: String? = StandInCloud.key) throws {
        self.init(listener: try Socket.listen(path: unixSocketPath), port: 0, key: key)
    }

    private init(listener: Socket, port: UInt16, key: String?) {
        self.listener = listener
        self.port = port
        self.key = key
        startThread { [weak self, listener] in
            while let connection = listener.accept() {
                guard let self else {
                    connection.closeDescriptor()
                    break
                }
                self.take(connection)
            }
            listener.closeDescriptor()
        }
    }

    deinit {
        stop()
    }

    /// The address to configure.
    public var baseURL: String { "http://127.0.0.1:\(port)/v1" }

    /// What happens to the next requests, one each, in this order.
    public func script(_ behaviours: [Behaviour]) {
        state.withLock { $0.script += behaviours }
    }

    /// What happens to requests that the script says nothing about.
    public func otherwise(_ behaviour: Behaviour) {
        state.withLock { $0.otherwise = behaviour }
    }

    /// What happens to requests for one path, whatever the script says; `nil` for what the script says.
    public func path(_ path: String, _ behaviour: Behaviour?) {
        state.withLock { $0.byPath[path] = behaviour }
    }

    /// What every connection is sent before anything else, as servers of other protocols do.
    public func greet(_ text: String) {
        state.withLock { $0.greeting = text }
    }

    /// The requests so far.
    public var requests: [ReceivedRequest] { state.withLock { $0.requests } }

    /// The connections so far.
    public var connections: Int { state.withLock { $0.connections } }

    /// Waits until so many requests have come in all.
    public func waitForRequests(_ count: Int) async {
        await withCheckedContinuation { continuation in
            state.withLock { state in
                if state.requests.count >= count {
                    continuation.resume()
                } else {
                    state.requestWaiters.append((count, continuation))
                }
            }
        }
    }

    /// Waits until no connection is open.
    public func waitUntilAllAreClosed() async {
        await withCheckedContinuation { continuation in
            state.withLock { state in
                if state.open.isEmpty {
                    continuation.resume()
                } else {
                    state.closingWaiters.append(continuation)
                }
            }
        }
    }

    /// What happens to the next WebSockets, one each, in this order, once their upgrades are done. The upgrades
    /// themselves are requests like others: see ``script(_:)``.
    public func sockets(_ harms: [SocketHarm]) {
        state.withLock { $0.sockets += harms }
    }

    /// The frames so far, of all WebSockets.
    public var frames: [ReceivedFrame] { state.withLock { $0.frames } }

    /// Waits until so many frames of a kind have come in all.
    public func waitForFrames(_ kind: ReceivedFrame.Kind, _ count: Int) async {
        await withCheckedContinuation { continuation in
            state.withLock { state in
                state.frameWaiters.append(FrameWaiter(kind: kind, count: count, continuation: continuation))
                Self.tellFrameWaiters(&state)
            }
        }
    }

    private static func tellFrameWaiters(_ state: inout State) {
        guard !state.frameWaiters.isEmpty else { return }
        let counts = Dictionary(grouping: state.frames, by: \.kind).mapValues(\.count)
        for waiter in state.frameWaiters where counts[waiter.kind, default: 0] >= waiter.count {
            waiter.continuation.resume()
        }
        state.frameWaiters.removeAll { counts[$0.kind, default: 0] >= $0.count }
    }

    /// Lets one held request, or one WebSocket that has stopped reading, go on, now or when it comes.
    public func release() {
        gate.withLock {
            releases.withLock { $0 += 1 }
            gate.broadcast()
        }
    }

    /// Ends everything: listening, and every connection.
    public func stop() {
        state.withLock { state in
            // Once only, and under the lock under which connections are closed: a descriptor that was closed may by now
            // be somebody else's.
            guard !state.isStopped else { return }
            state.isStopped = true
            listener.end()
            for socket in state.open { socket.end() }
        }
        gate.withLock { gate.broadcast() }
    }

    // MARK: - Connections

    private func take(_ socket: Socket) {
        let number: Int? = state.withLock { state in
            guard !state.isStopped else { return nil }
            state.open.insert(socket)
            defer { state.connections += 1 }
            return state.connections
        }
        guard let number else { return socket.closeDescriptor() }
        let greeting = state.withLock { $0.greeting }
        startThread { [self] in
            if let greeting { socket.send(greeting) }
            var reader = RequestReader(socket: socket, connection: number)
            while let request = reader.next(base: "/v1"), serve(request, on: socket, &reader) {}
            state.withLock { state in
                state.open.remove(socket)
                socket.closeDescriptor()
                guard state.open.isEmpty else { return }
                for waiter in state.closingWaiters { waiter.resume() }
                state.closingWaiters = []
            }
        }
    }

    /// Serves one request. Returns whether the connection can take another.
    private func serve(_ request: ReceivedRequest, on socket: Socket, _ reader: inout RequestReader) -> Bool {
        let behaviour = state.withLock { state in
            state.requests.append(request)
            let count = state.requests.count
            for waiter in state.requestWaiters where waiter.count <= count { waiter.continuation.resume() }
            state.requestWaiters.removeAll { $0.count <= count }
            if let behaviour = state.byPath[request.path] { return behaviour }
            return state.script.isEmpty ? state.otherwise : state.script.removeFirst()
        }
        let answer = API.answer(to: request, key: key)
        if behaviour == .answer, SocketConversation.isWanted(by: request), answer.status == 200 {
            speak(request, on: socket, rest: reader.takeRest())
            return false
        }
        return Harm(socket: socket, answer: answer, waitForRelease: waitForRelease).carryOut(behaviour)
    }

    private func speak(_ request: ReceivedRequest, on socket: Socket, rest: [UInt8]) {
        let harm = state.withLock { $0.sockets.isEmpty ? .none : $0.sockets.removeFirst() }
        var conversation = SocketConversation(
            request, on: socket, rest: rest, harm,
            record: { frame in
                self.state.withLock { state in
                    state.frames.append(frame)
                    Self.tellFrameWaiters(&state)
                }
            }, waitForRelease: waitForRelease)
        conversation.run()
    }

    private func waitForRelease() {
        gate.withLock {
            while releases.withLock({ $0 == 0 }), !state.withLock({ $0.isStopped }) { gate.wait() }
            releases.withLock { $0 = max(0, $0 - 1) }
        }
    }

    private func startThread(_ body: @escaping @Sendable () -> Void) {
        let thread = Thread(block: body)
        thread.stackSize = 512 << 10
        thread.start()
    }
}
