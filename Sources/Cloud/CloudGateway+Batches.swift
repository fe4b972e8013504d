import Locks
import Resilience

/// What waits to be sent in a batch.
struct BatchesUnderWay {
    /// What can go in one request: the same upstream, the same model.
    struct Lane: Hashable {
        var upstream: CloudUpstream
        var model: String
    }

    /// A text that waits, and under which number the call that it leads would wait for a place.
    struct Entry: Sendable {
        var errand: TranslationErrand
        var number: Int
        var plan: PlannedCall
    }

    /// A look at a lane that is to come.
    struct Alarm {
        var moment: Moment
        var task: Task<Void, Never>
    }

    var batchers: [Lane: Batcher<Entry>] = [:]
    /// When somebody looks whether a batch is due.
    var alarms: [Lane: Alarm] = [:]
    /// Upstreams that turned out to have no `POST /batch/translate`.
    var unavailable: Set<CloudUpstream> = []
}

extension CloudGateway {
    /// Texts of the backlog that wait for a batch, for metrics.
    public var waitingTexts: Int {
        state.withLock { $0.batches.batchers.values.reduce(0) { $0 + $1.count } }
    }

    /// Puts a text into the next batch, and sees to it that the batch is sent.
    func addToBatch(_ errand: TranslationErrand, _ number: Int) {
        let plan = plan(errand.request, errand.upstream)
        let lane = BatchesUnderWay.Lane(upstream: errand.upstream, model: plan.line.model)
        let now = clock.now()
        state.withLock { state in
            var batcher =
                state.batches.batchers[lane] ?? Batcher(size: policy.batchSize, window: policy.batchWindow)
            batcher.add(BatchesUnderWay.Entry(errand: errand, number: number, plan: plan), errand.priority, at: now)
            state.batches.batchers[lane] = batcher
        }
        sendDueBatches(lane)
    }

    private func sendDueBatches(_ lane: BatchesUnderWay.Lane) {
        let now = clock.now()
        while let batch = state.withLock({ $0.batches.batchers[lane]?.take(at: now) }) {
            if batch.count == 1, let only = batch.first {
                lead(only.errand, only.number)
            } else {
                send(batch, lane)
            }
        }
        setAlarm(lane)
    }

    /// Sees to it that somebody looks when the next batch is due, and nobody when there is none.
    private func setAlarm(_ lane: BatchesUnderWay.Lane) {
        let outdated: Task<Void, Never>? = state.withLock { state in
            guard let due = state.batches.batchers[lane]?.nextDue else {
                return state.batches.alarms.removeValue(forKey: lane)?.task
            }
            let alarm = state.batches.alarms[lane]
            if let alarm, alarm.moment <= due { return nil }
            let task = Task {
                await clock.sleep(due)
                guard !Task.isCancelled else { return }
                forgetAlarm(lane, due)
                sendDueBatches(lane)
            }
            state.batches.alarms[lane] = BatchesUnderWay.Alarm(moment: due, task: task)
            return alarm?.task
        }
        outdated?.cancel()
    }

    /// An alarm that has gone off is none any more.
    private func forgetAlarm(_ lane: BatchesUnderWay.Lane, _ moment: Moment) {
        state.withLock { state in
            if state.batches.alarms[lane]?.moment == moment { state.batches.alarms[lane] = nil }
        }
    }

    /// Sends a batch in a task of its own. Each text is answered as soon as its line is there.
    private func send(_ batch: [BatchesUnderWay.Entry], _ lane: BatchesUnderWay.Lane) {
        let open = Locked(OpenTexts(batch))
        let deadline = Deadline.after(client.configuration.timeouts.backlog, from: clock.now())
        tell(.batchSent(texts: batch.count), lane.upstream)
        Task {
            do throws(CloudError) {
                try await exchange(batch, lane, open, deadline)
                for text in open.withLock({ $0.texts }) { finish(text.entry.errand, .failure(.leftOut)) }
            } catch {
                let left = open.withLock { $0.texts.map(\.entry) }
                if error.code == .notFound {
                    // This cloud takes no batches after all. It is not asked for one again until the next start.
                    state.withLock { _ = $0.batches.unavailable.insert(lane.upstream) }
                    for entry in left { lead(entry.errand, entry.number) }
                } else {
                    for entry in left { finish(entry.errand, .failure(error)) }
                }
            }
        }
    }

    private func exchange(
        _ batch: [BatchesUnderWay.Entry], _ lane: BatchesUnderWay.Lane, _ open: Locked<OpenTexts>,
        _ deadline: Deadline
    ) async throws(CloudError) {
        let client = client(of: lane.upstream)
        var plan = PlannedCall(
            .batchTranslation, lane.upstream, model: lane.model, language: nil, estimate: CallUsage(),
            prices: policy.prices)
        plan.isChargedApart = true
        plan.reservation = batch.reduce(.zero) { $0 + $1.plan.reservation }
        try await perform(plan, .backlog, startBefore: deadline, endBefore: deadline) {
            (deadline) async throws(CloudError) in
            // A second attempt asks only for what the first has left open.
            let items = open.withLock { open in
                open.texts.map { text in
                    let request = text.entry.errand.request
                    return BatchItem(
                        id: text.name, text: request.text, source: request.source, target: request.target)
                }
            }
            guard !items.isEmpty else { return ((), nil) }
            do throws(CloudError) {
                let answers = try await client.translate(
                    items, model: lane.model, deadline: deadline,
                    idempotencyKey: "batch-\(items.count)-\(items.first?.id ?? "")")
                for try await answer in answers {
                    guard let entry = open.withLock({ $0.take(answer.id) }) else { continue }
                    enter(entry.plan, answer.result)
                    finish(entry.errand, answer.result)
                }
            } catch {
                for text in open.withLock({ $0.texts }) { enter(text.entry.plan, .failure(error)) }
                throw error
            }
            return ((), nil)
        }
    }

    /// Enters one text of a batch in the ledger.
    private func enter(_ plan: PlannedCall, _ result: TranslationsUnderWay.Outcome) {
        let charges =
            switch result {
            case .success(let translation): plan.charges(usage: translation.usage)
            case .failure(let error): plan.charges(failure: error)
            }
        for var line in charges {
            line.operation = .batchTranslation
            charge(line)
        }
    }
}

/// The texts of a batch that have no answer yet, in their order.
private struct OpenTexts: Sendable {
    /// A text under its name within the batch: its idempotency key, so that the other end can tell a repetition.
    struct Text: Sendable {
        let name: String
        let entry: BatchesUnderWay.Entry
    }

    private(set) var texts: [Text] = []

    init(_ batch: [BatchesUnderWay.Entry]) {
        var names: Set<String> = []
        for entry in batch {
            let key = "\(entry.errand.idempotencyKey)/\(entry.errand.request.target)"
            // Two texts under one key are the caller's mistake; each is answered all the same.
            let name = names.contains(key) ? "\(key)/\(entry.number)" : key
            names.insert(name)
            texts.append(Text(name: name, entry: entry))
        }
    }

    mutating func take(_ name: String) -> BatchesUnderWay.Entry? {
        texts.firstIndex { $0.name == name }.map { texts.remove(at: $0).entry }
    }
}

extension CloudError {
    static let leftOut = CloudError(
        .malformedAnswer, message: "The cloud's answer to a batch leaves out one of its texts",
        remedy: "It is asked again later; if this happens often, switch batches off")
}
