/// Stops calling an upstream that does not answer, and finds out cheaply when it does again.
///
/// A pure state machine: it is told when a call starts and how it ended, and returns what changed. One breaker per
/// upstream and operation.
///
///     switch breaker.start(at: now, using: &generator).admission {
///     case .admitted(let ticket): …call…; breaker.finish(ticket, .success, at: now, using: &generator)
///     case .rejected(let wait): …take the offline way at once…
///     }
///
/// - **Closed:** calls pass, and the window remembers them. When at least ``Settings/minimumCalls`` are known and the
///   share of failed ones, or of slow ones, reaches its limit, the breaker opens.
/// - **Open:** calls are rejected. The time it stays so doubles with every failed attempt to close, up to a cap, and is
///   jittered, so that a fleet does not come back in step.
/// - **Half-open:** a few calls pass as probes. When they succeed it closes, when they fail it opens again. A probe that
///   does not end within ``Settings/probeTimeLimit`` counts as failed: a hung one cannot hold the breaker half-open.
///
/// **A call is counted when it starts.** It takes its place in the window then, its result goes to that place, and a
/// result that comes after the place is gone (pushed out, too old, or from before the last change of state) is ignored.
/// A call that is still running after ``Settings/slowCallDuration`` already counts as slow, so a route that swallows
/// packets opens the breaker before the first timeout ends.
public struct CircuitBreaker: Sendable {
    /// What the breaker is doing about calls.
    public enum State: String, Hashable, Sendable {
        /// Calls pass and are watched.
        case closed
        /// Calls are rejected.
        case open
        /// A few calls pass as probes.
        case halfOpen
    }

    /// How much of a say the breaker has; a technician's switch.
    public enum Mode: String, Hashable, Sendable {
        /// The breaker decides.
        case automatic
        /// Every call is rejected.
        case forcedOpen
        /// Every call passes; nothing is watched.
        case forcedClosed
        /// Every call passes, and the changes that the breaker would have made are still reported.
        case observeOnly
    }

    /// Why the state changed.
    public enum Cause: Hashable, Sendable {
        /// The share of failed calls reached its limit.
        case failureRate(Double)
        /// The share of slow calls reached its limit.
        case slowCallRate(Double)
        /// The open time is over.
        case openTimeOver
        /// Probes succeeded.
        case probesSucceeded
        /// Too many probes failed, or were slow.
        case probesFailed
        /// Too many probes did not end within their time limit.
        case probesTimedOut
    }

    /// One change of state, to be logged, counted, and shown to the technician.
    public struct Change: Hashable, Sendable {
        /// The state before.
        public let from: State
        /// The state after.
        public let to: State
        /// Why.
        public let cause: Cause
        /// When. It may lie before the moment that was handed in: a probe's time limit passes without anyone looking.
        public let at: Moment
        /// How long calls will be rejected, when the breaker opened.
        public let openTime: Duration?
    }

    /// How a call ended, as far as the breaker is concerned.
    public enum CallResult: Hashable, Sendable {
        /// The upstream answered.
        case success
        /// It did not, or with an error that speaks of its health.
        case failure
        /// Nothing can be concluded: the caller gave up, or the upstream rightly refused the request. The call's place
        /// is given back.
        case ignored
    }

    /// Names a call between its start and its end.
    public struct Ticket: Hashable, Sendable {
        let era: Int
        let number: Int
    }

    /// Whether a call may be made.
    public enum Admission: Hashable, Sendable {
        /// It may, and its end must be reported with this ticket.
        case admitted(Ticket)
        /// It may not; asking again makes sense after this long (`nil` when a technician forced the breaker open).
        case rejected(retryAfter: Duration?)
    }

    /// The settings it was made with.
    public let settings: Settings
    /// The technician's switch.
    public private(set) var mode: Mode
    /// How many times in a row it opened without having closed for good; the open time doubles with it.
    public private(set) var openings = 0

    private enum Phase: Sendable {
        case closed
        case open(until: Moment)
        case halfOpen(Probes)
    }

    private var phase = Phase.closed
    private var window: CallWindow
    /// Goes up with every change of state, so that results of calls from before it can be told.
    private var era = 0
    private var nextNumber = 0
    private var lastEarlyProbe: Moment?

    /// A closed breaker.
    public init(settings: Settings = Settings(), mode: Mode = .automatic) {
        self.settings = settings
        self.mode = mode
        window = CallWindow(limits: settings.window)
    }

    /// What the breaker is doing about calls. A change that time alone brings is seen at the next call or
    /// ``advance(to:using:)``.
    public var state: State {
        switch phase {
        case .closed: .closed
        case .open: .open
        case .halfOpen: .halfOpen
        }
    }

    /// Asks to make a call.
    ///
    /// - Parameter mayProbe: whether this call may be a probe. A call that a customer waits for is better answered
    ///   offline at once, and a call from the backlog sent to find out.
    public mutating func start(
        at now: Moment, mayProbe: Bool = true, using generator: inout some RandomNumberGenerator
    ) -> (admission: Admission, changes: [Change]) {
        switch mode {
        case .forcedOpen: return (.rejected(retryAfter: nil), [])
        case .forcedClosed: return (.admitted(takeTicket()), [])
        case .automatic, .observeOnly: break
        }
        var changes = advance(to: now, using: &generator)
        if case .open(let until) = phase, until <= now, mayProbe || mode == .observeOnly {
            changes.append(change(to: .halfOpen(Probes()), cause: .openTimeOver, at: now))
        }
        switch phase {
        case .closed:
            let ticket = takeTicket()
            window.add(ticket.number, at: now)
            return (.admitted(ticket), changes)
        case .halfOpen(var probes)
        where (mayProbe || mode == .observeOnly) && probes.started < settings.permittedProbes:
            let ticket = takeTicket()
            probes.start(ticket.number, at: now)
            phase = .halfOpen(probes)
            return (.admitted(ticket), changes)
        case .halfOpen, .open:
            if mode == .observeOnly { return (.admitted(takeTicket()), changes) }
            return (.rejected(retryAfter: wait(at: now)), changes)
        }
    }

    /// Reports how a call ended. Each ticket is reported once; a ticket from before the last change of state is ignored.
    public mutating func finish(
        _ ticket: Ticket, _ result: CallResult, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> [Change] {
        guard ticket.era == era else { return advance(to: now, using: &generator) }
        switch phase {
        case .closed:
            window.finish(ticket.number, result, at: now, slowAfter: settings.slowCallDuration)
        case .halfOpen(var probes):
            // A result that comes after the probe's time limit is a timeout, also when nobody looked in between.
            if !probes.isOverdue(ticket.number, at: now, limit: settings.probeTimeLimit) {
                probes.finish(ticket.number, result, at: now, slowAfter: settings.slowCallDuration)
            }
            phase = .halfOpen(probes)
        case .open:
            break
        }
        return advance(to: now, using: &generator)
    }

    /// Makes the changes that time alone brings. Calling it is never needed for correctness, only for promptness.
    public mutating func advance(to now: Moment, using generator: inout some RandomNumberGenerator) -> [Change] {
        guard mode != .forcedClosed, mode != .forcedOpen else { return [] }
        switch phase {
        case .closed:
            return openIfUnhealthy(at: now, using: &generator)
        case .halfOpen(var probes):
            probes.expire(at: now, limit: settings.probeTimeLimit)
            phase = .halfOpen(probes)
            return concludeProbes(probes, at: now, using: &generator)
        case .open:
            return []
        }
    }

    /// Ends the open time now, so that the next call that may be a probe is one: something says that the upstream may be
    /// back. What opened it stays in force otherwise: a probe that fails opens it for longer than before. Does nothing
    /// unless open, when a technician has forced it open, and within ``Settings/earlyProbeInterval`` of the last time.
    public mutating func probeSoon(at now: Moment) {
        guard mode != .forcedOpen, case .open(let until) = phase, until > now,
            lastEarlyProbe.map({ now - $0 >= settings.earlyProbeInterval }) ?? true
        else { return }
        lastEarlyProbe = now
        phase = .open(until: now)
    }

    /// How long until a call that may be a probe has a chance; `nil` when the breaker is closed.
    public func wait(at now: Moment) -> Duration? {
        switch phase {
        case .closed: nil
        case .open(let until): max(.zero, until - now)
        case .halfOpen(let probes) where probes.started < settings.permittedProbes: .zero
        case .halfOpen(let probes):
            probes.nextExpiry(limit: settings.probeTimeLimit).map { max(.zero, $0 - now) } ?? .zero
        }
    }

    /// Whether ``start(at:mayProbe:using:)`` would admit a call, as far as is known without making the changes that time
    /// brings: for turning a call away before it waits in line.
    public func seemsWilling(at now: Moment, mayProbe: Bool = true) -> Bool {
        switch (mode, phase) {
        case (.forcedOpen, _): false
        case (.forcedClosed, _), (.observeOnly, _), (.automatic, .closed): true
        case (.automatic, .open(let until)): mayProbe && until <= now
        case (.automatic, .halfOpen): mayProbe && wait(at: now) == .zero
        }
    }

    /// Sets the technician's switch. Turning it back to ``Mode/automatic`` starts closed with an empty window.
    public mutating func setMode(_ newMode: Mode) {
        guard newMode != mode else { return }
        mode = newMode
        phase = .closed
        window.removeAll()
        openings = 0
        era += 1
    }

    /// Takes over what another breaker kept; only for a breaker that was just made.
    mutating func restore(openings: Int, openUntil: Moment?) {
        self.openings = max(0, openings)
        phase = openUntil.map { .open(until: $0) } ?? .closed
    }

    // MARK: - Changes

    private mutating func openIfUnhealthy(
        at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> [Change] {
        let tally = window.tally(at: now, slowAfter: settings.slowCallDuration)
        guard tally.known >= settings.minimumCalls else { return [] }
        if tally.failureRate >= settings.failureRate {
            return [open(cause: .failureRate(tally.failureRate), at: now, using: &generator)]
        }
        if tally.slowCallRate >= settings.slowCallRate {
            return [open(cause: .slowCallRate(tally.slowCallRate), at: now, using: &generator)]
        }
        // Healthy for a whole judgement: it has recovered, and the next outage starts with a short wait again. Closing
        // alone is not enough for that, or a flapping link would never see the longer waits.
        openings = 0
        return []
    }

    private mutating func concludeProbes(
        _ probes: Probes, at now: Moment, using generator: inout some RandomNumberGenerator
    ) -> [Change] {
        let permitted = Double(settings.permittedProbes)
        // Decided as soon as the outstanding probes can no longer change the outcome.
        if Double(probes.failed + probes.timedOut) / permitted >= settings.failureRate {
            let timedOut = probes.timedOut > probes.failed
            let moment = timedOut ? min(now, probes.lastExpiry ?? now) : now
            return [open(cause: timedOut ? .probesTimedOut : .probesFailed, at: moment, using: &generator)]
        }
        if Double(probes.slow) / permitted >= settings.slowCallRate {
            return [open(cause: .probesFailed, at: now, using: &generator)]
        }
        let outstanding = settings.permittedProbes - probes.ended
        let worstFailures = Double(probes.failed + probes.timedOut + outstanding) / permitted
        let worstSlow = Double(probes.slow + outstanding) / permitted
        if probes.ended == settings.permittedProbes
            || (worstFailures < settings.failureRate && worstSlow < settings.slowCallRate)
        {
            return [change(to: .closed, cause: .probesSucceeded, at: now)]
        }
        return []
    }

    private mutating func open(
        cause: Cause, at moment: Moment, using generator: inout some RandomNumberGenerator
    ) -> Change {
        let time = settings.openTime(opening: openings, using: &generator)
        openings += 1
        return change(to: .open(until: moment + time), cause: cause, at: moment, openTime: time)
    }

    private mutating func change(to next: Phase, cause: Cause, at moment: Moment, openTime: Duration? = nil) -> Change {
        let before = state
        phase = next
        era += 1
        window.removeAll()
        return Change(from: before, to: state, cause: cause, at: moment, openTime: openTime)
    }

    private mutating func takeTicket() -> Ticket {
        nextNumber += 1
        return Ticket(era: era, number: nextNumber)
    }
}
