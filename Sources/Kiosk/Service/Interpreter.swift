import Cloud
import Foundation
import KioskStore
import Languages
import Logging
import Metrics
import PhraseMatching
import SpeechAudio
import SpeechEngines

/// Takes utterances the whole way: recognise, find, ask, record, show, speak.
///
/// The shell around ``Conversation`` and ``Decision``: it alone talks to the store, the engines and the cloud. Turns may
/// overlap; each is recorded once, and the screen follows the latest.
///
///     let turn = try await interpreter.turn(text: "Where is the toilet?", Direction(from: .english, to: .thai))
public actor Interpreter {
    /// The longest text that is taken for one utterance, in characters.
    public static let longestText = 500

    let configuration: KioskConfiguration
    /// What may leave the board.
    let privacy: PrivacyPolicy
    let store: KioskStore
    private let recognisers: RecogniserChain
    private let speaker: Speaker
    private let phonemiser: any Phonemiser
    let translator: (any Translator)?
    private let loudspeaker: (any SoundOutput)?
    /// Where utterances wait that nobody could hear; `nil` where the configuration keeps none.
    private let sounds: HeldSounds?
    let time: Timekeeper
    let logger: Logger

    private(set) var book: PhraseBook
    /// What was learned, within its budget.
    var memory = LearnedMemory(entries: 0, bytes: 0)
    /// How often something had to go because there was no room.
    var evictions = 0
    private var packVersions: [String: String]
    var conversation: Conversation
    private var languages: KioskView.Languages
    private var microphoneProblem: String?
    /// Turns whose suggestions may still be tapped, oldest first.
    private var tappable: [Turn] = []
    /// What the cloud is being asked for turns that wait.
    var asking: [CloudQuestion: Task<PhraseBook.Entry?, Never>] = [:]
    /// The latest turns that were answered, oldest first.
    var answered: [Turn] = []
    private var watchers: [UUID: AsyncStream<KioskEvent>.Continuation] = [:]
    /// What happened last with a pack.
    private(set) var packNews: PackNews?
    private var restTask: Task<Void, Never>?
    private var speakTask: Task<Void, Never>?
    /// Told when the microphone's shell has to act.
    private var microphoneControl: (@Sendable (MicrophoneCommand) -> Void)?

    init(
        configuration: KioskConfiguration, store: KioskStore, recognisers: RecogniserChain, speaker: Speaker,
        phonemiser: any Phonemiser = EspeakPhonemiser(), translator: (any Translator)?, loudspeaker: (any SoundOutput)?,
        sounds: HeldSounds? = nil, time: Timekeeper, logger: Logger, loadsPhrases: Bool = true
    ) async throws(StoreError) {
        self.configuration = configuration
        privacy = CloudPolicy(configuration).privacy
        self.store = store
        self.recognisers = recognisers
        self.speaker = speaker
        self.phonemiser = phonemiser
        self.translator = translator
        self.loudspeaker = loudspeaker
        self.sounds = sounds
        self.time = time
        self.logger = logger
        conversation = Conversation(allowsBargeIn: configuration[Setting.bargeIn])
        languages = KioskView.Languages(
            customer: configuration[Setting.customerLanguage], clerk: configuration[Setting.clerkLanguage])
        book = loadsPhrases ? try await PhraseBook.load(from: store) : PhraseBook()
        packVersions = try await Self.versions(in: store)
        if loadsPhrases { try await recall() }
    }

    // MARK: - Turns

    /// Takes a typed text through the whole way.
    ///
    /// - Throws: ``KioskError``: `badInput` for a text that is empty or too long, `unavailable` when the turn could not be
    ///   recorded; a turn that is returned is on the disk.
    public func turn(text: String, _ direction: Direction) async throws(KioskError) -> Turn {
        let words = text.trimmingWhitespace()
        guard !words.isEmpty else {
            throw KioskError(.badInput, "The text is empty", remedy: "Say or type something")
        }
        guard words.count <= Self.longestText else {
            throw KioskError(
                .badInput, "The text is longer than \(Self.longestText) characters",
                remedy: "Say it in shorter sentences, one a turn")
        }
        let id = UUID()
        perform(conversation.handle(.turnBegan(id, direction.side)))
        let watch = Stopwatch(time)
        return try await turn(id: id, heard: Heard(typed: words), direction, watch: watch, stages: [:])
    }

    /// Takes an utterance through the whole way.
    ///
    /// - Parameters:
    ///   - samples: the utterance, 16 kHz mono in -1...1; speech, as the endpointer found it.
    ///   - waited: how long ago the speech ended: the endpointer's hangover.
    /// - Throws: ``KioskError``: `unavailable` when no recogniser hears the language, or the turn was not recorded.
    public func turn(
        speech samples: [Float], _ direction: Direction, input: TurnInput, waited: Duration = .zero
    ) async throws(KioskError) -> Turn {
        let id = UUID()
        perform(conversation.handle(.turnBegan(id, direction.side)))
        var watch = Stopwatch(time, startedEarlier: waited)
        var stages = [Turn.Stage.endpoint: waited]
        let transcript: Transcript
        do {
            transcript = try await recognisers.recognise(samples, language: direction.from)
        } catch {
            logger.warning("recognition failed", metadata: ["language": "\(direction.from)", "why": "\(error.code)"])
            var remedy = error.remedy
            if ![.cancelled, .tooLong].contains(error.code),
                await sounds?.keep(samples, turn: id, direction, input: input) == true
            {
                remedy = "What was said is kept, encrypted, and heard when the cloud can be reached"
            }
            fail(id, reason: "\(error.message). \(remedy).")
            throw KioskError(.unavailable, error.message, remedy: remedy)
        }
        stages[.recognise] = watch.split()
        return try await turn(
            id: id, heard: Heard(transcript, input: input), direction, watch: watch, stages: stages)
    }

    /// Takes what the cloud heard in a sound that waited: into the log, and as a question where no phrase answers it. The
    /// sound is deleted in the same transaction. Nobody is there any more who could be shown or told anything.
    func take(_ transcript: Transcript, of claim: HeldSoundClaim) async throws(StoreError) {
        let sound = claim.sound
        var heard = Heard(transcript, input: sound.input)
        guard !heard.text.isEmpty else { return try await store.deleteSound(claim.id) }
        heard.phonemes = await phonemes(of: heard, in: sound.from)
        var turn = Decision(book: book).turn(
            id: sound.turn, heard: heard, direction: Direction(from: sound.from, to: sound.to, side: sound.side))
        // Nobody can tap.
        if turn.outcome == .suggest { turn.outcome = .miss }
        turn.reason = "heard when the cloud was back: \(turn.reason)"
        let recorded = try await store.record(
            record(of: turn, engine: heard.engine), asking: missedQuestion(of: turn)?.masked, within: outboxLimits,
            releasing: claim.id)
        Counter(label: "parley_outbox_dropped_total").increment(by: recorded.dropped)
    }

    private var outboxLimits: OutboxLimits {
        OutboxLimits(rows: configuration[Setting.outboxRows], bytes: configuration[Setting.outboxBytes])
    }

    /// Answers a turn with the suggestion that was tapped, or takes it for a miss when none of them was meant.
    ///
    /// - Parameter phrase: the phrase's id; `nil` for "none of these".
    /// - Throws: ``KioskError`` of code `notFound` when the turn is not waiting for a tap.
    public func tap(turn id: UUID, phrase: String?) async throws(KioskError) -> Turn {
        guard let position = tappable.firstIndex(where: { $0.id == id }) else {
            throw KioskError(.notFound, "No turn \(id) waits for a tap", remedy: "Say it again")
        }
        var turn = tappable[position]
        guard let phrase else {
            guard turn.outcome == .suggest else { return turn }
            tappable.remove(at: position)
            turn.id = UUID()
            turn.outcome = .miss
            turn.suggestions = []
            turn.reason = "none of the suggestions was meant"
            perform(conversation.handle(.turnBegan(turn.id, turn.side)))
            return try await complete(turn, engine: "", watch: Stopwatch(time))
        }
        guard let suggestion = turn.suggestions.first(where: { $0.phrase == phrase }),
            let entry = book[PhraseName(pack: suggestion.pack, id: phrase).description]
        else {
            throw KioskError(
                .badInput, "The phrase \(phrase) was not suggested for this turn", remedy: "Tap one that was")
        }
        tappable.remove(at: position)
        do {
            try await store.recordTap(on: entry.name, turn: id)
            try await learn(from: turn, tapped: entry)
        } catch {
            throw KioskError(error)
        }
        Decision(book: book).say(entry, in: &turn)
        turn.reason = "tapped"
        turn.isQueued = false
        perform(conversation.handle(.turnBegan(id, turn.side)))
        publish(.turn(turn))
        perform(conversation.handle(.turnDecided(turn)))
        return turn
    }

    private func turn(
        id: UUID, heard: Heard, _ direction: Direction, watch: Stopwatch, stages: [Turn.Stage: Duration]
    ) async throws(KioskError) -> Turn {
        var watch = watch
        _ = watch.split()
        var heard = heard
        heard.phonemes = await phonemes(of: heard, in: direction.from)
        var turn = Decision(book: book).turn(id: id, heard: heard, direction: direction)
        for (stage, duration) in stages { turn.took(duration, in: stage) }
        turn.took(watch.split(), in: .match)
        return try await complete(turn, engine: heard.engine, watch: watch)
    }

    /// How an utterance sounds, if that is worth knowing: somebody said it, in words that are not a wording's own.
    private func phonemes(of heard: Heard, in language: LanguageTag) async -> String? {
        guard heard.isSpeech, book.languagesWithSounds.contains(language),
            !book.matcher.holds(heard.text, language: language)
        else { return nil }
        return try? await phonemiser.phonemes(of: heard.text, language: language)
    }

    /// Asks the cloud where that is due, records the turn, and shows it.
    func complete(_ decided: Turn, engine: String, watch: Stopwatch) async throws(KioskError) -> Turn {
        var turn = decided
        var watch = watch
        let question = missedQuestion(of: turn)
        if let question, await ask(question, for: &turn) { turn.reason = "asked the cloud" }
        if question != nil { turn.took(watch.split(), in: .cloud) }
        let isQuestion = turn.outcome == .miss && question != nil
        turn.took(watch.total, in: .total)
        do {
            let recorded = try await store.record(
                record(of: turn, engine: engine), asking: isQuestion ? question?.masked : nil,
                within: outboxLimits,
                saving: question == nil && turn.outcome == .answer ? saving(by: turn) : nil)
            Counter(label: "parley_outbox_dropped_total").increment(by: recorded.dropped)
            turn.isQueued = isQuestion && recorded.outboxEntry != nil
        } catch {
            fail(turn.id, reason: "\(error)")
            throw KioskError(error)
        }
        turn.took(watch.split(), in: .record)
        turn.milliseconds[Turn.Stage.total.rawValue] = watch.total.milliseconds
        count(turn)
        noteUse(of: turn)
        if turn.outcome == .answer {
            answered.append(turn)
            answered.removeFirst(max(0, answered.count - 64))
        }
        if !turn.suggestions.isEmpty {
            tappable.append(turn)
            tappable.removeFirst(max(0, tappable.count - 64))
        }
        publish(.turn(turn))
        perform(conversation.handle(.turnDecided(turn)))
        return turn
    }

    /// The ledger's line for the call that an answer of the kiosk's own spared.
    private func saving(by turn: Turn) -> LedgerEntry? {
        question(for: turn).flatMap { translator?.saving($0) }
    }

    private func fail(_ id: UUID, reason: String) {
        Counter(label: "parley_turns_failed_total").increment()
        perform(conversation.handle(.turnFailed(id, reason: reason)))
    }

    // MARK: - The screen

    /// What the screen shows now.
    public var view: KioskView {
        KioskView(
            conversation, languages: languages,
            microphone: .init(mode: configuration[Setting.microphoneMode], problem: microphoneProblem))
    }

    /// What happens from now on, beginning with the present view. A reader that is slow loses the oldest events.
    public func events() -> AsyncStream<KioskEvent> {
        let id = UUID()
        let (stream, continuation) = AsyncStream.makeStream(of: KioskEvent.self, bufferingPolicy: .bufferingNewest(64))
        continuation.yield(.view(view))
        if let packNews, packNews.state == .installing { continuation.yield(.pack(packNews)) }
        watchers[id] = continuation
        continuation.onTermination = { [weak self] _ in
            Task { await self?.unwatch(id) }
        }
        return stream
    }

    /// Tells everybody who watches that the kiosk is still there, so that a connection that is gone is noticed.
    func beat() {
        publish(.heartbeat)
    }

    /// Ends the events: the kiosk stops.
    func endEvents() {
        for watcher in watchers.values { watcher.finish() }
        watchers = [:]
        restTask?.cancel()
        speakTask?.cancel()
    }

    /// The languages of a turn of one side, as the screen has them.
    public func direction(of side: Turn.Side) -> Direction {
        side == .customer
            ? Direction(from: languages.customer, to: languages.clerk, side: side)
            : Direction(from: languages.clerk, to: languages.customer, side: side)
    }

    /// Chooses the languages of the two sides.
    public func choose(customer: LanguageTag, clerk: LanguageTag) {
        languages = KioskView.Languages(customer: customer, clerk: clerk)
        publish(.view(view))
    }

    /// A talk button went down or up.
    public func talk(side: Turn.Side, isPressed: Bool) {
        if isPressed { perform(conversation.handle(.sideChosen(side))) }
        microphoneControl?(isPressed ? .press : .release)
    }

    /// Stops speaking.
    public func silence() {
        speakTask?.cancel()
        loudspeaker?.interrupt()
    }

    // MARK: - The microphone's side

    /// What the microphone's shell is told.
    enum MicrophoneCommand: Sendable {
        case press, release, discard
    }

    func connectMicrophone(_ control: @escaping @Sendable (MicrophoneCommand) -> Void) {
        microphoneControl = control
    }

    /// Feeds an event of the microphone into the conversation.
    func microphone(_ event: Conversation.Event) {
        switch event {
        case .microphoneLost(let reason): microphoneProblem = reason
        case .microphoneFound: microphoneProblem = nil
        default: break
        }
        perform(conversation.handle(event))
    }

    /// Whether the loudspeaker speaks and the microphone's sound is its echo.
    var isDeaf: Bool { conversation.isSpeaking && !conversation.allowsBargeIn }

    /// The side that speaks into the microphone.
    var speakingSide: Turn.Side { conversation.side }

    // MARK: - Packs

    /// Tells everybody who watches what happens with a pack.
    func announce(_ news: PackNews) {
        packNews = news
        publish(.pack(news))
    }

    /// Answers from the packs that the store holds now.
    func reload() async throws(StoreError) {
        let fresh = try await PhraseBook.load(from: store)
        packVersions = try await Self.versions(in: store)
        fresh.matcher.resume(book.matcher.statistics)
        let earlier = book
        book = fresh
        // Letting go of a large one takes a second or two; nobody is to wait for that here.
        DispatchQueue.global(qos: .utility).async { withExtendedLifetime(earlier) {} }
        try await recall()
    }

    /// Sees to it that it is known how the wordings of the packs sound.
    func pronounce() async throws(StoreError) {
        let pronouncer = Pronouncer(store: store, phonemiser: phonemiser, logger: logger)
        if try await pronouncer.makeMissing() { try await reload() }
    }

    /// Forgets phrases of the cloud that have expired.
    func forgetExpired() async throws(StoreError) {
        forget(try await store.removeExpiredPhrases())
    }

    /// Takes phrases of the cloud that are no longer in the store out of memory.
    func forget(_ keys: [PhraseKey]) {
        book.remove(Set(keys))
        for key in keys { memory.remove(.cloud(key)) }
    }

    /// How many phrases may answer.
    var phraseCount: Int { book.count }

    private static func versions(in store: KioskStore) async throws(StoreError) -> [String: String] {
        Dictionary(uniqueKeysWithValues: try await store.packs().map { ($0.pack.id, $0.pack.version) })
    }

    // MARK: - Carrying out

    /// The sound of a turn's answer; `nil` when there is none.
    public func sound(of turn: Turn) async -> SoundClip? {
        guard let text = turn.text else { return nil }
        return await speaker.sound(of: text, in: turn.to, phrase: turn.name.flatMap { book[$0.description] })
    }

    func perform(_ actions: [Conversation.Action]) {
        for action in actions {
            switch action {
            case .speak(let turn): speak(turn)
            case .stopSpeaking: silence()
            case .restLater: restLater()
            case .discardSpeech: microphoneControl?(.discard)
            }
        }
        publish(.view(view))
    }

    private func speak(_ turn: Turn) {
        speakTask?.cancel()
        speakTask = Task {
            if let loudspeaker { await speak(turn, through: loudspeaker) }
            guard !Task.isCancelled else { return }
            perform(conversation.handle(.playbackEnded(turn.id)))
        }
    }

    private func speak(_ turn: Turn, through loudspeaker: any SoundOutput) async {
        guard let text = turn.text else { return }
        let entry = turn.name.flatMap { book[$0.description] }
        let utterance = await speaker.utterance(of: text, in: turn.to, phrase: entry, mayStream: true)
        guard !Task.isCancelled else { return }
        switch utterance {
        case .clip(let clip): await loudspeaker.play(clip)
        case .stream(let stream, let voice):
            // Sound that was heard to its end is kept, and spoken from the board next time.
            guard let clip = await loudspeaker.play(stream) else { return }
            await speaker.keep(clip, of: text, in: turn.to, by: voice)
        case nil: break
        }
    }

    private func restLater() {
        restTask?.cancel()
        restTask = Task {
            do {
                try await time.sleep(.seconds(20))
            } catch {
                return  // Something else happened in the meantime.
            }
            perform(conversation.handle(.rested))
        }
    }

    private func unwatch(_ id: UUID) {
        watchers[id] = nil
    }

    private func publish(_ event: KioskEvent) {
        for watcher in watchers.values { watcher.yield(event) }
    }

    private func count(_ turn: Turn) {
        Counter(label: "parley_turns_total", dimensions: [("outcome", turn.outcome.rawValue)]).increment()
        for (stage, milliseconds) in turn.milliseconds {
            Metrics.Timer(label: "parley_stage_seconds", dimensions: [("stage", stage)])
                .recordMilliseconds(milliseconds)
        }
    }

    private func record(of turn: Turn, engine: String) -> TurnRecord {
        // The log is kept for long and read by others: numbers of cards and telephones do not enter it.
        let heard = SensitiveNumbers.mask(turn.heard).text
        return TurnRecord(
            id: turn.id, time: milliseconds(time.now()), side: turn.side, input: turn.input, from: turn.from,
            to: turn.to,
            heard: heard, normalised: TextNormaliser.normalise(heard, language: turn.from),
            outcome: TurnOutcome(rawValue: turn.outcome.rawValue) ?? .miss,
            phrase: turn.name,
            provenance: turn.provenance, score: turn.score, reason: turn.reason,
            suggestions: turn.suggestions.map { PhraseName(pack: $0.pack, id: $0.phrase) },
            milliseconds: turn.milliseconds, engine: engine, packs: packVersions)
    }
}

/// A date as the store keeps it.
func milliseconds(_ date: Date) -> Int64 {
    Int64((date.timeIntervalSince1970 * 1_000).rounded(.down))
}
