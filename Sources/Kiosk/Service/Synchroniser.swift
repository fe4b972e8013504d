import Cloud
import Foundation
import KioskStore
import Logging
import ServiceLifecycle

/// What one look at the outbox came to.
public struct SynchronisationResult: Sendable, Equatable, Codable {
    /// Questions that the cloud answered; each is a phrase now.
    public internal(set) var answered = 0
    /// Questions that wait for another attempt.
    public internal(set) var postponed = 0
    /// Questions that were given up; `parley cloud given-up` lists why.
    public internal(set) var givenUp = 0
    /// Sounds that waited and were heard; each is a turn in the log now.
    public internal(set) var heard = 0
    /// Sounds that wait and do not open with the kiosk's key.
    public internal(set) var unreadable = 0
    /// Questions that are left.
    public internal(set) var waiting = 0
    /// Why the cloud was not asked any further, in words; `nil` when the outbox was worked through.
    public internal(set) var stopped: String?
}

/// Sends what waits in the outbox when the cloud can be reached, and takes the answers into the phrases.
///
/// Nothing is lost: an entry leaves the outbox in the transaction in which its answer enters the store. Nothing is
/// asked twice: an entry is claimed before it is sent, and its idempotency key stays the same however often.
actor Synchroniser {
    /// How many entries are claimed at once: twice what the cloud's batches hold, so that none of them waits to be full.
    private static let batch = 20
    /// How long a claim is good for, in milliseconds.
    private static let lease: Int64 = 120_000
    /// How long an entry waits after its first failure, in milliseconds; doubled with every further one, up to an hour.
    private static let firstWait: Int64 = 5_000
    private static let longestWait: Int64 = 3_600_000
    /// How many different questions the cloud refuses in a row before it is not the questions.
    private static let refusals = 3

    private let store: KioskStore
    private let translator: (any Translator)?
    private let interpreter: Interpreter
    /// Utterances that wait to be heard; `nil` where none are kept.
    private let sounds: HeldSounds?
    private let time: Timekeeper
    private let logger: Logger
    /// Whether the cloud refused everything when it was last asked: then a refusal says nothing about a question.
    private var refusesAll = false
    private var lastHaste: Duration?
    private var underway: Task<Result<SynchronisationResult, StoreError>, Never>?

    init(
        store: KioskStore, translator: (any Translator)?, interpreter: Interpreter, sounds: HeldSounds? = nil,
        time: Timekeeper, logger: Logger
    ) {
        self.store = store
        self.translator = translator
        self.interpreter = interpreter
        self.sounds = sounds
        self.time = time
        self.logger = logger
    }

    /// Works through the outbox once. Whoever asks while that is under way gets the same result.
    func synchronise() async throws(StoreError) -> SynchronisationResult {
        if let underway { return try await underway.value.get() }
        let task = Task {
            do throws(StoreError) {
                return Result<SynchronisationResult, StoreError>.success(try await work())
            } catch {
                return .failure(error)
            }
        }
        underway = task
        defer { underway = nil }
        return try await task.value.get()
    }

    private func work() async throws(StoreError) -> SynchronisationResult {
        var result = SynchronisationResult()
        guard let translator else {
            result.stopped = "no cloud is configured (cloud.base_url)"
            return try await finish(result)
        }
        try await sendTexts(to: translator, &result)
        if let sounds, result.stopped == nil {
            let outcome = try await sounds.send(to: interpreter)
            (result.heard, result.unreadable, result.stopped) = (outcome.heard, outcome.unreadable, outcome.stopped)
            // What was heard are questions now.
            if outcome.heard > 0, result.stopped == nil { try await sendTexts(to: translator, &result) }
        }
        return try await finish(result)
    }

    private func sendTexts(
        to translator: any Translator, _ result: inout SynchronisationResult
    ) async throws(StoreError) {
        var refused: [Refusal] = []
        while result.stopped == nil, !Task.isCancelled {
            if let obstacle = translator.obstacle {
                result.stopped = obstacle.message
                break
            }
            let claims = try await store.claimOutbox(limit: Self.batch, now: now, lease: Self.lease)
            if claims.isEmpty { break }
            // The first of all finds out whether the cloud is there; only then the others go, side by side, so that the
            // cloud can be asked about several at once.
            let first = claims.prefix(result.answered == 0 ? 1 : claims.count)
            try await send(first, to: translator, &result, &refused)
            let others = claims.dropFirst(first.count)
            if result.stopped == nil {
                try await send(others, to: translator, &result, &refused)
            } else if !others.isEmpty {
                try await store.returnOutbox(others.map(\.id), now: now)
            }
        }
        // Too few to blame the cloud.
        try await giveUp(&refused, &result)
    }

    /// A question that the cloud refuses, and why.
    private typealias Refusal = (claim: OutboxClaim, reason: String)

    private func send(
        _ claims: ArraySlice<OutboxClaim>, to translator: any Translator, _ result: inout SynchronisationResult,
        _ refused: inout [Refusal]
    ) async throws(StoreError) {
        let answers = await withTaskGroup { group in
            for claim in claims {
                group.addTask {
                    do throws(CloudError) {
                        let translation = try await translator.translate(
                            claim.question, key: claim.idempotencyKey, patience: nil, isBetterWanted: false)
                        return (claim, Result<NewTranslation, CloudError>.success(translation))
                    } catch {
                        return (claim, .failure(error))
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        for (claim, answer) in answers { try await note(answer, to: claim, &result, &refused) }
        if answers.contains(where: { if case .success = $0.1 { true } else { false } }) {
            // It takes others, so it is the questions.
            refusesAll = false
            try await giveUp(&refused, &result)
        } else if refused.count >= (refusesAll ? 1 : Self.refusals) {
            // A wrong model or form, a gateway that has gone mad: what is wrong with all of them is mended by somebody.
            refusesAll = true
            let reason = refused.last?.reason ?? ""
            result.stopped = "the cloud refuses every question: \(reason)"
            logger.error("the cloud refuses every question; none is given up", metadata: ["why": "\(reason)"])
            for (claim, reason) in refused { try await postpone(claim, reason, for: nil, &result) }
            refused = []
        }
    }

    private func giveUp(
        _ refused: inout [Refusal], _ result: inout SynchronisationResult
    ) async throws(StoreError) {
        for (claim, reason) in refused {
            result.givenUp += 1
            try await store.killOutbox(claim.id, reason: reason, now: now)
        }
        refused = []
    }

    private func postpone(
        _ claim: OutboxClaim, _ reason: String, for wait: Duration?, _ result: inout SynchronisationResult
    ) async throws(StoreError) {
        result.postponed += 1
        let usual = Self.firstWait << Int64(min(claim.attempt, 10))
        let wait = wait.map { Int64($0.milliseconds.rounded(.up)) } ?? usual
        try await store.failOutbox(claim.id, reason: reason, retryAt: now + min(wait, Self.longestWait))
    }

    private func note(
        _ answer: Result<NewTranslation, CloudError>, to claim: OutboxClaim, _ result: inout SynchronisationResult,
        _ refused: inout [Refusal]
    ) async throws(StoreError) {
        switch answer {
        case .success(let translation):
            let key = try await store.completeOutbox(claim.id, with: translation, now: now)
            try await interpreter.learn(key)
            result.answered += 1
        case .failure(let error) where error.code == .noNetwork:
            // It was not sent, and is due as soon as there is a network.
            result.stopped = error.message
            try await store.returnOutbox([claim.id], now: now)
        case .failure(let error) where error.mayPassLater:
            // Waiting mends it, for this entry and for those behind it. Where the cloud or the breaker says when to ask
            // again, that is when.
            result.stopped = error.message
            try await postpone(claim, error.message, for: error.retryAfter, &result)
        case .failure(let error) where error.code == .requestRefused:
            refused.append((claim, error.message))
        case .failure(let error):
            result.givenUp += 1
            try await store.killOutbox(claim.id, reason: error.message, now: now)
        }
    }

    private func finish(_ result: SynchronisationResult) async throws(StoreError) -> SynchronisationResult {
        var result = result
        let counts = try await store.outboxCounts()
        result.waiting = counts.pending + counts.sending
        return result
    }

    /// Gives up what has waited too long, and forgets what was finished long ago.
    func tidy(days: Int) async throws(StoreError) {
        let limit = now - Int64(days) * 86_400_000
        let expired = try await store.tidyOutbox(givingUpBefore: limit, deletingFinishedBefore: limit, now: now)
        try await sounds?.tidy()
        if expired > 0 { logger.warning("questions waited too long", metadata: ["given-up": "\(expired)"]) }
    }

    /// The network is another: what waits is due now, whatever it waited for. Not more often than once a second.
    ///
    /// - Returns: whether it was done.
    @discardableResult
    func hasten() async throws(StoreError) -> Bool {
        let moment = time.monotonic()
        guard lastHaste.map({ moment - $0 >= .seconds(1) }) ?? true else { return false }
        lastHaste = moment
        try await store.hastenOutbox(now: now)
        return true
    }

    /// How long until something is due; `nil` when nothing waits, or nobody can be asked.
    func nextDue() async throws(StoreError) -> Duration? {
        if translator?.obstacle != nil { return nil }
        let moments = [
            try await store.nextOutboxTime(), sounds == nil ? nil : try await store.heldSounds().nextDue,
        ]
        return moments.compactMap(\.self).min().map { .milliseconds(max(0, $0 - now)) }
    }

    private var now: Int64 { milliseconds(time.now()) }
}

/// Looks at the outbox now and then while the kiosk runs, and at once when something says that the cloud may be back:
/// the network changed, or a circuit breaker closed. Keeps the phrases tidy.
struct Housekeeping: Service {
    let synchroniser: Synchroniser
    let interpreter: Interpreter
    let interval: Duration
    /// How long a question waits before it is given up.
    let days: Int
    /// Rung when the cloud may be back.
    let bell: Bell
    /// Told when the network goes and comes.
    let network: NetworkResponse
    let time: Timekeeper
    let logger: Logger

    /// How long it rests at least, so that a cloud that says "at once" is not asked without end.
    private static let shortest = Duration.seconds(1)

    func run() async throws {
        let watch = Task {
            for await event in NetworkWatch.events() { await network.take(event) }
        }
        defer { watch.cancel() }
        await cancelWhenGracefulShutdown {
            do {
                try await interpreter.pronounce()
            } catch {
                logger.error("sounds of wordings not made", metadata: ["why": "\(error)"])
            }
            while !Task.isCancelled {
                do {
                    let result = try await synchroniser.synchronise()
                    if result.answered + result.givenUp > 0 {
                        logger.info(
                            "outbox sent",
                            metadata: ["answered": "\(result.answered)", "given-up": "\(result.givenUp)"])
                    }
                    try await synchroniser.tidy(days: days)
                    try await interpreter.forgetExpired()
                } catch {
                    logger.error("housekeeping failed", metadata: ["why": "\(error)"])
                }
                await interpreter.beat()
                let due = try? await synchroniser.nextDue()
                await bell.wait(atMost: min(interval, max(due ?? interval, Self.shortest)), time)
            }
        }
        await interpreter.endEvents()
    }
}
