import Resilience

/// What the board knows of its network without asking anybody.
extension CloudGateway {
    /// Whether a network is needed: not for clouds on this machine only.
    public var needsNetwork: Bool {
        [client, newer].contains { $0?.endpoint.isThisMachine == false }
    }

    /// Whether there is a network, as far as is known. While there is none every call fails at once with
    /// ``CloudError/Code/noNetwork``, is not counted by any breaker, and costs nothing.
    public var hasNetwork: Bool { state.withLock(\.hasNetwork) }

    /// Why nobody can be asked at the moment, whatever the question; `nil` when somebody can, as far as is known.
    public var obstacle: CloudError? { hasNetwork ? nil : .noNetwork }

    /// Says whether there is a network. Clouds on this machine are asked all the same.
    public func setNetwork(_ isThere: Bool) {
        let isThere = isThere || !needsNetwork
        state.withLock { $0.hasNetwork = isThere }
    }

    /// Lets a probe of the backlog through breakers that are open, as the way to the cloud may be back.
    public func probeSoon() {
        let now = clock.now()
        state.withLock { state in
            for route in state.breakers.keys { state.breakers[route]?.probeSoon(at: now) }
        }
    }
}

extension CloudError {
    static let noNetwork = CloudError(
        .noNetwork, message: "The board has no network: no cable is plugged in and no wireless network is joined",
        remedy: "What waits is sent when there is a network again")
}
