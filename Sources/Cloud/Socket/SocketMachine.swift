import Resilience

/// Decides what a kept connection does next: connecting, open, closing, waiting to connect again. A pure state machine:
/// it is told what happened and when, and returns what to do, in this order.
///
/// There is at most one connection at a time. Each has the number of its attempt, and what is reported of an earlier one
/// is ignored.
struct SocketMachine: Sendable {
    enum State: Hashable, Sendable {
        /// Nothing was asked yet.
        case idle
        /// A connection is being made, until it is given up.
        case connecting(until: Moment)
        /// The connection stands.
        case open(since: Moment)
        /// A close frame went out; the connection is cut when the other side takes too long. Then comes `then`: `nil`
        /// for the end, an error for what is made of it.
        case closing(until: Moment, then: CloudError?)
        /// There is no connection, and there will be one.
        case waiting(until: Moment)
        /// There is no connection, and there will be none until somebody starts anew.
        case ended
    }

    enum Action: Hashable, Sendable {
        /// Make a connection under this number.
        case connect(attempt: Int)
        /// Tell the session that it may speak.
        case opened
        /// Send a ping.
        case ping(UInt32)
        /// Send a close frame, and nothing after it.
        case close(CloseCode)
        /// End the connection, or the attempt at one, without more words.
        case cut
        /// Tell the session that what was under way is lost.
        case lost(CloudError)
        /// Tell the technician that it is tried again after this long.
        case reconnecting(after: Duration)
        /// Tell the session that there will be nothing more; an error when that was nobody's wish.
        case ended(CloudError?)
    }

    private let settings: SocketSettings
    private let origin: String
    private(set) var state = State.idle
    /// The number of the connection, or of the last one.
    private(set) var attempt = 0
    /// Connections in a row that failed or did not hold.
    private var failures = 0
    private var heartbeat: Heartbeat?
    /// When the rest must be over, once it was asked for.
    private var finishBy: Moment?
    private var mayReconnect = true

    /// - Parameter origin: the server's name for messages.
    init(settings: SocketSettings, origin: String) {
        self.settings = settings
        self.origin = origin
    }

    /// When ``advance(to:using:)`` has something to do, as far as is known.
    var nextMoment: Moment? {
        let own: Moment? =
            switch state {
            case .idle, .ended: nil
            case .connecting(let until), .closing(let until, _), .waiting(let until): until
            case .open: heartbeat?.next
            }
        switch state {
        case .connecting, .open, .waiting: return [own, finishBy].compactMap(\.self).min()
        case .idle, .closing, .ended: return own
        }
    }

    // MARK: - What the owner wants

    /// A connection is wanted. Does nothing when there is one, or one is on its way.
    mutating func start(at now: Moment) -> [Action] {
        guard state == .idle || state == .ended else { return [] }
        finishBy = nil
        mayReconnect = true
        return connect(at: now)
    }

    /// No connection is wanted any more.
    mutating func close(at now: Moment) -> [Action] {
        switch state {
        case .idle, .waiting: return end(nil)
        case .connecting: return [.cut] + end(nil)
        case .open: return [.close(.normal)] + startClosing(then: nil, at: now)
        case .closing(let until, _):
            state = .closing(until: until, then: nil)
            return []
        case .ended: return []
        }
    }

    /// Everything was said; what is left must be over within the time for it.
    mutating func finish(at now: Moment) {
        guard finishBy == nil else { return }
        finishBy = now + settings.finishTimeout
    }

    /// Everything was said and sent: what is lost now would not come again over another connection.
    mutating func stopReconnecting() {
        mayReconnect = false
    }

    // MARK: - What the connection reports

    /// The connection stands.
    mutating func connected(_ number: Int, at now: Moment) -> [Action] {
        guard number == attempt, case .connecting = state else { return [] }
        state = .open(since: now)
        heartbeat = Heartbeat(interval: settings.heartbeat, at: now)
        return [.opened]
    }

    /// The connection could not be made, or has ended.
    mutating func failed(
        _ number: Int, _ error: CloudError, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> [Action] {
        guard number == attempt else { return [] }
        switch state {
        case .idle, .waiting, .ended: return []
        case .connecting, .open: return [.lost(error)] + goOn(after: error, at: now, using: &generator)
        case .closing(_, let then): return goOn(after: then, at: now, using: &generator)
        }
    }

    /// The other side sent a close frame.
    mutating func peerClosed(
        _ number: Int, _ code: CloseCode?, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> [Action] {
        guard number == attempt else { return [] }
        switch state {
        case .idle, .connecting, .waiting, .ended: return []
        case .open:
            // After the last word a normal end is what was waited for.
            let isExpected = !mayReconnect && (code == .normal || code == nil)
            let error: CloudError? = isExpected ? nil : .socketClosed(code, by: origin)
            return (error.map { [.lost($0)] } ?? []) + [.close(code ?? .normal)] + startClosing(then: error, at: now)
        case .closing(_, let then):
            return [.cut] + goOn(after: then, at: now, using: &generator)
        }
    }

    /// The other side sent what it must not.
    mutating func violated(_ number: Int, _ error: CloudError, _ code: CloseCode, at now: Moment) -> [Action] {
        guard number == attempt, case .open = state else { return [] }
        return [.lost(error), .close(code)] + startClosing(then: error, at: now)
    }

    /// A pong came.
    mutating func pong(_ number: Int, _ ping: UInt32?) {
        guard number == attempt else { return }
        heartbeat?.pong(ping)
    }

    /// Another frame came.
    mutating func heard(_ number: Int) {
        guard number == attempt else { return }
        heartbeat?.heard()
    }

    /// Reading has stopped, since the consumer is behind.
    mutating func stopReading() {
        heartbeat?.stopReading()
    }

    /// Reading goes on.
    mutating func resumeReading(at now: Moment) {
        heartbeat?.resumeReading(at: now)
    }

    // MARK: - Time

    /// Does what is due.
    mutating func advance(to now: Moment, using generator: inout some RandomNumberGenerator) -> [Action] {
        if let finishBy, finishBy <= now, let actions = finishIsOver(at: now, using: &generator) { return actions }
        switch state {
        case .idle, .ended: return []
        case .connecting(let until) where until <= now:
            let error = CloudError.socketTimedOut(origin)
            return [.cut, .lost(error)] + goOn(after: error, at: now, using: &generator)
        case .closing(let until, let then) where until <= now:
            return [.cut] + goOn(after: then, at: now, using: &generator)
        case .waiting(let until) where until <= now:
            return connect(at: now)
        case .open:
            switch heartbeat?.advance(to: now) ?? .nothing {
            case .nothing: return []
            case .ping(let number): return [.ping(number)]
            case .lost:
                let error = CloudError.socketSilent(origin)
                return [.cut, .lost(error)] + goOn(after: error, at: now, using: &generator)
            }
        case .connecting, .closing, .waiting: return []
        }
    }

    /// The time for the rest is over; `nil` when that makes no difference any more.
    private mutating func finishIsOver(
        at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> [Action]? {
        let error = CloudError.socketFinishTimedOut(origin)
        finishBy = nil
        mayReconnect = false
        switch state {
        case .idle, .ended, .closing: return nil
        case .waiting: return [.lost(error)] + end(error)
        case .connecting: return [.cut, .lost(error)] + end(error)
        case .open: return [.lost(error), .close(.normal)] + startClosing(then: error, at: now)
        }
    }

    // MARK: - Changes

    private mutating func connect(at now: Moment) -> [Action] {
        attempt += 1
        heartbeat = nil
        state = .connecting(until: now + settings.connectTimeout)
        return [.connect(attempt: attempt)]
    }

    private mutating func startClosing(then error: CloudError?, at now: Moment) -> [Action] {
        noteStability(at: now)
        heartbeat = nil
        state = .closing(until: now + settings.closeTimeout, then: error)
        return []
    }

    private mutating func goOn(
        after error: CloudError?, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> [Action] {
        noteStability(at: now)
        heartbeat = nil
        guard let error, mayReconnect, error.isWorthReconnecting else { return end(error) }
        failures += 1
        var wait = settings.reconnect.wait(afterFailures: failures, using: &generator)
        if let asked = error.retryAfter { wait = max(wait, min(asked, settings.reconnect.maximumWait)) }
        state = .waiting(until: now + wait)
        return [.reconnecting(after: wait)]
    }

    private mutating func noteStability(at now: Moment) {
        if case .open(let since) = state, now - since >= settings.reconnect.stableAfter { failures = 0 }
    }

    private mutating func end(_ error: CloudError?) -> [Action] {
        state = .ended
        heartbeat = nil
        finishBy = nil
        return [.ended(error)]
    }
}
