import FoundationEssentials
import Languages
import Locks
import Resilience

/// What the cloud made of an utterance that was sent over `/ws/voice/stream`.
public struct HeardVoice: Hashable, Sendable {
    /// The words; empty when nothing was said.
    public let text: String
    /// The language that was heard, when the cloud says so.
    public let language: LanguageTag?
    /// What they are in the other language, as it came: not checked.
    public let translation: String
}

extension CloudGateway {
    /// Sends an utterance over the voice socket: words and translation come back in one round trip. Once: who asks has
    /// another way when this one breaks.
    ///
    /// It takes the way of every call, with a breaker, a place and a line in the ledger of its own. A translation that
    /// came with the words, and passes the checks of one, answers the next ``translate(_:_:deadline:idempotencyKey:turn:priority:)``
    /// of a customer for the same words without a call. No sound is put on the disk, and none is sent a second time: a
    /// connection that is lost on the way has failed.
    ///
    /// - Parameters:
    ///   - samples: 16 kHz mono in −1…1.
    ///   - target: the language that the words will be wanted in.
    public func hear(
        _ samples: [Float], language: LanguageTag, into target: LanguageTag, _ traffic: TrafficClass = .live,
        deadline: Deadline, settings: SocketSettings = SocketSettings()
    ) async throws(CloudError) -> HeardVoice {
        guard policy.privacy.allows(.sound, in: language) else { throw .keptOnBoard(.sound, in: language) }
        let configuration = client.configuration
        let plan = PlannedCall(
            .voiceStream, .stable, model: configuration.models.transcription, language: language,
            estimate: .transcription(milliseconds: Int64(samples.count / 16)), prices: policy.prices)
        var settings = settings
        settings.outgoing.diskBytes = 0
        let options = VoiceStreamOptions(from: language, to: target)
        let heard = try await performOnce(plan, traffic, deadline: deadline) {
            [clock, settings] () async throws(CloudError) in
            try await clock.race(against: deadline, .voiceStream) { () async throws(CloudError) in
                try await VoiceExchange(configuration, options, settings, clock).send(samples)
            }
        }
        remember(heard, from: language, to: target)
        return heard
    }

    /// Keeps the translation of what was just heard for the turn that will ask for it.
    private func remember(_ heard: HeardVoice, from source: LanguageTag, to target: LanguageTag) {
        let request = TranslationRequest(heard.text, from: source, to: target)
        guard !heard.text.isEmpty, policy.privacy.allows(.text, in: source),
            TranslationCheck.doubt(heard.translation, translates: heard.text, from: source, to: target) == nil
        else { return }
        let translation = CloudTranslation(
            text: heard.translation, model: client.configuration.models.transcription, usage: nil)
        state.withLock { state in
            state.overheard.append((request, translation))
            // Turns that are under way at once; a counter has two or three.
            state.overheard.removeFirst(max(0, state.overheard.count - 8))
        }
    }

    /// The translation that came with the words, once.
    func takeOverheard(_ request: TranslationRequest) -> CloudTranslation? {
        state.withLock { state in
            state.overheard.lastIndex { $0.request == request }.map { state.overheard.remove(at: $0).translation }
        }
    }
}

/// One utterance up, and what comes back, over a connection of its own.
private struct VoiceExchange: Sendable {
    /// What the connection's thread tells the task that reads.
    private struct Line: Sendable {
        var stream: VoiceStream?
        var lost: CloudError?
    }

    private let stream: VoiceStream
    private let line: Locked<Line>

    init(
        _ configuration: CloudConfiguration, _ options: VoiceStreamOptions, _ settings: SocketSettings,
        _ clock: CloudClock
    ) throws(CloudError) {
        let line = Locked(Line())
        stream = try VoiceStream(configuration, options, settings: settings, clock: clock) { event in
            // Half an utterance is another utterance: what was lost or dropped ends it.
            switch event {
            case .lost(let error): Self.end(line, error)
            case .dropped: Self.end(line, .voiceDropped)
            default: break
            }
        }
        self.line = line
        let isLost = line.withLock { line in
            line.stream = stream
            return line.lost != nil
        }
        if isLost { Self.close(line) }
    }

    private static func end(_ line: Locked<Line>, _ error: CloudError) {
        line.withLock { if $0.lost == nil { $0.lost = error } }
        close(line)
    }

    private static func close(_ line: Locked<Line>) {
        let stream = line.withLock { line in
            defer { line.stream = nil }
            return line.stream
        }
        if let stream { Task { await stream.close() } }
    }

    func send(_ samples: [Float]) async throws(CloudError) -> HeardVoice {
        defer { Self.close(line) }
        await stream.send(samples: samples)
        await stream.finish()
        var words: [String] = []
        var translation: [String] = []
        var language: LanguageTag?
        for try await event in stream.events {
            switch event {
            case .transcript(let text) where text.isFinal:
                words.append(text.text.trimmingWhitespace)
                language = text.language ?? language
            case .translation(let text) where text.isFinal: translation.append(text.text.trimmingWhitespace)
            case .transcript, .translation, .audio: break
            }
            if let lost = line.withLock(\.lost) { throw lost }
        }
        if let lost = line.withLock(\.lost) { throw lost }
        guard !Task.isCancelled else { throw .streamCancelled }
        return HeardVoice(
            text: words.filter { !$0.isEmpty }.joined(separator: " "), language: language,
            translation: translation.filter { !$0.isEmpty }.joined(separator: " "))
    }
}

extension CloudError {
    fileprivate static let voiceDropped = CloudError(
        .connectionLost, message: "The network did not take the sound as fast as it came",
        remedy: "Check the network; recordings can be sent as a whole (`cloud` in recognition.engines)")
}
