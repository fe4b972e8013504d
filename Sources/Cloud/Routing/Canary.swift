import Resilience

/// Which of two upstreams is asked.
public enum CloudUpstream: String, Hashable, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
    /// The one that is known to be good.
    case stable
    /// The one that is tried out on a share of the turns.
    case newer
}

/// Tries a newer upstream out on a share of the turns, and rolls back by itself when it is clearly worse.
///
/// A pure state machine without clock or randomness: a turn's side follows from its id, so that it keeps its side over
/// retries, the outbox and restarts.
///
///     var canary = Canary(settings)
///     let side = canary.side(of: turnID)
///     …call…
///     if let change = canary.record(side, .translation, .success, latency: …) { log(change) }
///
/// **Clearly worse** means, for calls of one operation, that one of three comparisons is both large and no accident:
///
/// | compared | large | no accident |
/// |---|---|---|
/// | share of failed calls | ``Settings/errorMargin`` more (5 percentage points) | Fisher's exact test, one-sided |
/// | median latency | ``Settings/medianRatio`` times (1.5) and ``Settings/latencyMargin`` more (50 ms) | the same test, on calls slower than the common median |
/// | 95th percentile | ``Settings/tailRatio`` times (2) and ``Settings/latencyMargin`` more | the same, on calls slower than the common 95th percentile |
///
/// No accident: chance alone would do it less often than once in ``Settings/oneIn`` looks (20 000). At least
/// ``Settings/minimumCalls`` of each side must be known (10). What is compared is always the same stretch of time on both
/// sides: the last ``Settings/blocks`` blocks of ten newer calls, and every stable call that ended meanwhile. An outage
/// that hits both sides is no evidence against one.
///
/// **It does not flap.** A rollback is final for its trial: no good luck afterwards brings the newer one back, only a
/// technician who starts a trial of another name.
public struct Canary: Sendable {
    /// What is tried out, and when that ends.
    public struct Settings: Hashable, Sendable {
        /// The trial's name. A new name starts a new trial.
        public var trial: String
        /// How much of 100 the newer upstream gets; the stable one gets the rest.
        public var newerPercent: Double
        /// Calls that must be known of each side before anything is concluded.
        public var minimumCalls = 10
        /// How much larger the newer one's share of failed calls must be, from 0 to 1.
        public var errorMargin = 0.05
        /// How many times longer the newer one's median latency must be.
        public var medianRatio = 1.5
        /// How many times longer the newer one's 95th percentile must be.
        public var tailRatio = 2.0
        /// How much longer the newer one's latency must be besides: twice next to nothing is nothing.
        public var latencyMargin: Duration = .milliseconds(50)
        /// In how many looks chance alone may say "worse" once.
        public var oneIn = 20_000.0
        /// Blocks of ten newer calls that are looked at.
        public var blocks = 20

        /// A trial with a share for the newer upstream, from 0 to 100.
        public init(trial: String, newerPercent: Double) {
            self.trial = trial
            self.newerPercent = newerPercent.isFinite ? min(100, max(0, newerPercent)) : 0
        }
    }

    /// How far a trial has come.
    public enum Phase: String, Hashable, Sendable, Codable {
        /// The newer upstream gets its share.
        case trial
        /// It gets nothing any more.
        case rolledBack
    }

    /// How a call ended, as far as the comparison is concerned.
    public enum CallResult: Hashable, Sendable {
        /// It was answered.
        case success
        /// It was not, whatever the reason: an upstream that refuses the key or answers nonsense is worse, too.
        case failure
    }

    /// Why a trial ended.
    public enum Cause: Hashable, Sendable, Codable {
        /// More of its calls failed: shares from 0 to 1.
        case errorRate(newer: Double, stable: Double)
        /// Its median latency is longer: milliseconds.
        case medianLatency(newer: Double, stable: Double)
        /// Its 95th percentile is longer: milliseconds.
        case tailLatency(newer: Double, stable: Double)
        /// A technician ended it.
        case technician
    }

    /// The end of a trial, to be logged, counted and shown.
    public struct Change: Hashable, Sendable, CustomStringConvertible {
        /// The trial.
        public let trial: String
        /// The operation that showed it; `nil` when a technician ended it.
        public let operation: CloudOperation?
        /// Why.
        public let cause: Cause

        /// What happened, for a technician.
        public var description: String {
            let what =
                switch cause {
                case .errorRate(let newer, let stable):
                    "\(Self.percent(newer)) of its calls fail, and \(Self.percent(stable)) of the stable one's"
                case .medianLatency(let newer, let stable):
                    "half of its calls take longer than \(Int(newer)) ms, of the stable one's longer than \(Int(stable)) ms"
                case .tailLatency(let newer, let stable):
                    "one call in twenty takes longer than \(Int(newer)) ms, of the stable one's longer than \(Int(stable)) ms"
                case .technician: "a technician ended the trial"
                }
            return "The newer upstream is not asked any more (trial \(trial)): \(what)"
        }

        private static func percent(_ share: Double) -> String {
            "\(Int((share * 100).rounded())) %"
        }
    }

    /// The settings it was made with.
    public let settings: Settings
    /// How far the trial has come.
    public private(set) var phase = Phase.trial
    /// Why it ended; `nil` while it goes on.
    public private(set) var cause: Cause?
    private(set) var windows: [CloudOperation: CanaryWindow] = [:]

    /// A trial at its beginning.
    public init(_ settings: Settings) {
        self.settings = settings
    }

    /// The upstream for a turn: always the same for the same turn, as long as the trial goes on.
    ///
    /// - Parameter turn: what stays the same for the turn, now and from the outbox later: its idempotency key.
    public func side(of turn: String) -> CloudUpstream {
        guard phase == .trial else { return .stable }
        return StableHash.place(of: turn, in: settings.trial) * 100 < settings.newerPercent ? .newer : .stable
    }

    /// Notes how a call ended. One call for each turn: retries of one turn are no independent evidence.
    ///
    /// - Parameter latency: how long it took; of failed calls it does not matter.
    /// - Returns: the change, when this was the last straw.
    public mutating func record(
        _ side: CloudUpstream, _ operation: CloudOperation, _ result: CallResult, latency: Duration
    ) -> Change? {
        guard phase == .trial else { return nil }
        windows[operation, default: CanaryWindow()].add(side, result, latency: latency, blocks: settings.blocks)
        // Only the newer one's calls can add to the evidence against it.
        guard side == .newer, let cause = windows[operation]?.verdict(settings) else { return nil }
        return end(cause, operation)
    }

    /// Ends the trial by a technician's hand. Nothing happens when it has ended.
    public mutating func rollBack() -> Change? {
        phase == .trial ? end(.technician, nil) : nil
    }

    private mutating func end(_ cause: Cause, _ operation: CloudOperation?) -> Change {
        phase = .rolledBack
        self.cause = cause
        windows = [:]
        return Change(trial: settings.trial, operation: operation, cause: cause)
    }

    // MARK: - Over a restart

    /// What is worth keeping over a restart: all of it.
    public struct Snapshot: Codable, Hashable, Sendable {
        /// The trial.
        public var trial: String
        /// How far it has come.
        public var phase: Phase
        /// Why it ended.
        public var cause: Cause?
        var windows: [CloudOperation: CanaryWindow]
    }

    /// The state to keep.
    public var snapshot: Snapshot {
        Snapshot(trial: settings.trial, phase: phase, cause: cause, windows: windows)
    }

    /// A trial that goes on where another stopped; a new one when the snapshot is of a trial of another name.
    public init(_ settings: Settings, restoring snapshot: Snapshot?) {
        self.init(settings)
        guard let snapshot, snapshot.trial == settings.trial else { return }
        phase = snapshot.phase
        cause = snapshot.cause
        windows = snapshot.windows
    }
}
