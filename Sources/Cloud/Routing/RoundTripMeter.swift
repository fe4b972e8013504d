import Locks
import Resilience

/// Where the round trips to one upstream are measured: in its TCP handshakes, its checks, and the pings of its sockets.
final class RoundTripMeter: Sendable {
    private let latency = Locked(SmoothedLatency())

    /// The smoothed round trip; `nil` before the first measurement.
    var mean: Duration? { latency.withLock { $0.mean } }

    func note(_ time: Duration?) {
        guard let time else { return }
        latency.withLock { $0.add(time, at: .now) }
    }
}
