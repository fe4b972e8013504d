import Resilience

/// Waiting for a place and for the rate.
extension CloudGateway {
    /// Calls that wait for a place, for metrics.
    public var waitingCalls: Int { state.withLock { $0.places.waitingCount } }

    /// Waits for a place among the calls under way.
    func takePlace(_ number: Int, _ traffic: TrafficClass) async throws(CloudError) {
        let hasPlace = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                state.withLock { state in
                    switch state.places.request(number, traffic) {
                    case .start: continuation.resume(returning: true)
                    case .wait: state.placeWaiters[number] = continuation
                    case .refuse: continuation.resume(returning: false)
                    }
                }
                // The handler may have run before there was anything to give up.
                if Task.isCancelled { stopWaiting(number) }
            }
        } onCancel: {
            stopWaiting(number)
        }
        guard hasPlace else { throw Task.isCancelled ? .cancelled : .overloaded() }
    }

    func leavePlace(_ number: Int) {
        state.withLock { state in
            let next = state.places.finish(number)
            state.resume(next)
        }
    }

    /// Lets a call that waits with the backlog go before it: a customer waits for it now.
    func promote(_ number: Int) {
        state.withLock { state in
            let next = state.places.promote(number)
            state.resume(next)
        }
    }

    private func stopWaiting(_ number: Int) {
        state.withLock { state in
            guard let continuation = state.placeWaiters.removeValue(forKey: number) else { return }
            let next = state.places.finish(number)
            continuation.resume(returning: false)
            state.resume(next)
        }
    }

    /// Waits for the rate limiter. A call that would have to wait past its deadline does not wait at all.
    func waitForRate(
        _ upstream: CloudUpstream, _ traffic: TrafficClass, _ deadline: Deadline
    ) async throws(CloudError) {
        while true {
            let now = clock.now()
            // It may have waited for its place for too long.
            guard !deadline.hasPassed(at: now) else { throw .overloaded() }
            let decision = state.withLock { state in
                state.rates[upstream, default: policy.rateLimit].take(traffic, at: now)
            }
            guard case .wait(let wait) = decision else { return }
            guard deadline.leaves(wait, at: now) else { throw .overloaded(retryAfter: wait) }
            await clock.sleep(now + wait)
            if Task.isCancelled { throw .cancelled }
        }
    }
}

extension CloudGateway.State {
    /// Tells calls that it is their turn.
    mutating func resume(_ numbers: [Int]) {
        for number in numbers { placeWaiters.removeValue(forKey: number)?.resume(returning: true) }
    }
}

extension CloudError {
    static func overloaded(retryAfter: Duration? = nil) -> CloudError {
        CloudError(
            .overloaded, message: "More is asked of the cloud than its limits let through in time",
            remedy: "It waits in the outbox; if this stays, raise the limits or ask the provider for more",
            retryAfter: retryAfter)
    }

    static let cancelled = CloudError(
        .cancelled, message: "The call was cancelled", remedy: "Make it again if it still matters")

    static func circuitOpen(_ operation: CloudOperation, retryAfter: Duration?) -> CloudError {
        CloudError(
            .circuitOpen,
            message: retryAfter == nil
                ? "The cloud is switched off for \(operation.rawValue)"
                : "The cloud did not answer lately, so \(operation.rawValue) does not ask it",
            remedy: retryAfter == nil ? "Switch it on again when it may be used" : "It is tried again by itself",
            retryAfter: retryAfter)
    }
}
