import Resilience

/// What is kept over a restart, and the technician's switches.
extension CloudGateway {
    /// What is worth keeping over a restart. What was spent is not in it: the ledger knows better.
    public struct Snapshot: Codable, Hashable, Sendable {
        /// The breakers.
        public var breakers: [CloudUpstream: [CloudOperation: CircuitBreaker.Snapshot]]
        /// The canary's trial.
        public var canary: Canary.Snapshot?
    }

    /// The state to keep, to be written at each ``CloudEvent/breakerChanged(_:_:)`` and
    /// ``CloudEvent/canaryChanged(_:)``, and at the end.
    public func snapshot() -> Snapshot {
        let now = clock.now()
        return state.withLock { state in
            var breakers: [CloudUpstream: [CloudOperation: CircuitBreaker.Snapshot]] = [:]
            for (route, breaker) in state.breakers {
                breakers[route.upstream, default: [:]][route.operation] = breaker.snapshot(at: now)
            }
            return Snapshot(breakers: breakers, canary: state.canary?.snapshot)
        }
    }

    /// What the breakers of an upstream are doing, for the technician's page.
    public func breakerStates(
        of upstream: CloudUpstream = .stable
    ) -> [CloudOperation: (state: CircuitBreaker.State, retryAfter: Duration?)] {
        let now = clock.now()
        return state.withLock { state in
            state.breakers.reduce(into: [:]) { states, breaker in
                guard breaker.key.upstream == upstream else { return }
                states[breaker.key.operation] = (breaker.value.state, breaker.value.wait(at: now))
            }
        }
    }

    /// Sets the technician's switch of one breaker.
    public func setBreakerMode(
        _ mode: CircuitBreaker.Mode, of operation: CloudOperation, at upstream: CloudUpstream = .stable
    ) {
        let route = Route(upstream: upstream, operation: operation)
        state.withLock { $0.breakers[route, default: CircuitBreaker(settings: policy.breaker)].setMode(mode) }
    }

    /// How far the canary's trial has come; `nil` when there is none.
    public var canaryPhase: Canary.Phase? { state.withLock { $0.canary?.phase } }

    /// Ends the canary's trial by a technician's hand.
    public func rollBackCanary() {
        if let change = state.withLock({ $0.canary?.rollBack() }) { onEvent(.canaryChanged(change)) }
    }
}
