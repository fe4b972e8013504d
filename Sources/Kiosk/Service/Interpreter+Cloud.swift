import Cloud
import Foundation
import KioskStore
import Languages
import Logging
import PhraseMatching

/// What the packs do not hold, asked of the cloud and kept.
extension Interpreter {
    /// What a miss would ask the cloud.
    func missedQuestion(of turn: Turn) -> CloudQuestion? {
        turn.outcome == .miss ? question(for: turn) : nil
    }

    /// What was said, as a question for the cloud; `nil` when it may not leave the board, or there is nothing to ask.
    func question(for turn: Turn) -> CloudQuestion? {
        guard !turn.heard.isEmpty, turn.from != turn.to, privacy.allows(.text, in: turn.from) else { return nil }
        return CloudQuestion(
            from: turn.from, to: turn.to, text: turn.heard,
            normalised: TextNormaliser.normalise(turn.heard, language: turn.from))
    }

    /// Asks the cloud at once, within the customer's patience, and makes the turn say the answer.
    ///
    /// - Returns: whether it did; if not, the offline way is taken.
    func ask(_ question: CloudQuestion, for turn: inout Turn) async -> Bool {
        if question.holdsNumbers {
            // What somebody's card or telephone is, the kiosk does not remember.
            guard let translation = await translate(question, turn.id) else { return false }
            turn.say(translation.text)
            return true
        }
        guard let entry = await fetch(question, turn.id) else { return false }
        return Decision(book: book).say(entry, in: &turn)
    }

    /// Asks for an answer that is kept. Who asks the same while that is under way waits for the same answer, until it is
    /// in the book: the cloud is asked once.
    private func fetch(_ question: CloudQuestion, _ turn: UUID) async -> PhraseBook.Entry? {
        if let underway = asking[question] { return await underway.value }
        let task = Task { () -> PhraseBook.Entry? in
            guard let translation = await translate(question, turn) else { return nil }
            return await keep(translation, to: question, turn)
        }
        asking[question] = task
        defer { asking[question] = nil }
        return await task.value
    }

    private func translate(
        _ question: CloudQuestion, _ turn: UUID, isBetterWanted: Bool = false
    ) async -> NewTranslation? {
        guard let translator else { return nil }
        do {
            return try await translator.translate(
                question, key: turn.uuidString, patience: .milliseconds(configuration[Setting.cloudDeadline]),
                isBetterWanted: isBetterWanted)
        } catch {
            logger.info("cloud did not answer", metadata: ["why": "\(error.code)"])
            return nil
        }
    }

    private func keep(
        _ translation: NewTranslation, to question: CloudQuestion, _ turn: UUID, replacing isBetter: Bool = false
    ) async -> PhraseBook.Entry? {
        do {
            return try await learn(
                store.keep(
                    translation, to: question, turn: turn, replacing: isBetter, now: milliseconds(time.now())))
        } catch {
            logger.error("cloud answer not kept", metadata: ["why": "\(error.code)"])
            return nil
        }
    }

    /// Asks the cloud's best model about a turn that was answered, because somebody was not content with the answer.
    ///
    /// - Throws: ``KioskError``: `notFound` when the turn is not among the latest, `unavailable` when the cloud does not
    ///   answer in time; the answer that there was stays.
    public func askBetter(turn id: UUID) async throws(KioskError) -> Turn {
        guard var turn = answered.last(where: { $0.id == id }), turn.provenance == .cloud,
            let question = question(for: turn)
        else {
            throw KioskError(
                .notFound, "Turn \(id) has no answer of the cloud that could be asked for again",
                remedy: "Only the latest answers of the cloud can be")
        }
        turn.id = UUID()
        let watch = Stopwatch(time)
        guard let translation = await translate(question, turn.id, isBetterWanted: true) else {
            throw KioskError(.unavailable, "The cloud did not answer in time", remedy: "Try again in a moment")
        }
        if question.holdsNumbers {
            turn.say(translation.text)
        } else {
            let earlier = turn.name.flatMap { book[$0.description]?.key }
            let entry = await keep(translation, to: question, turn.id, replacing: true)
            if let earlier { forget([earlier]) }
            guard let entry, Decision(book: book).say(entry, in: &turn) else {
                throw KioskError(.unavailable, "The better answer could not be kept", remedy: "Look at the log")
            }
        }
        perform(conversation.handle(.turnBegan(turn.id, turn.side)))
        turn.reason = "asked the cloud for a better answer"
        turn.milliseconds = [:]
        return try await complete(turn, engine: "", watch: watch)
    }

    /// Keeps a translation that came after its turn had been answered offline.
    func keepLate(_ translation: NewTranslation, _ request: TranslationRequest) async {
        let question = CloudQuestion(
            from: request.source, to: request.target, text: request.text,
            normalised: TextNormaliser.normalise(request.text, language: request.source))
        guard !question.holdsNumbers else { return }
        do {
            try await learn(store.keep(translation, to: question, turn: UUID(), now: milliseconds(time.now())))
        } catch {
            logger.error("late answer not kept", metadata: ["why": "\(error.code)"])
        }
    }

    /// Takes a phrase that entered the store into the book.
    @discardableResult
    func learn(_ key: PhraseKey) async throws(StoreError) -> PhraseBook.Entry? {
        guard let phrase = try await store.phrase(key) else { return nil }
        book.add(phrase)
        // Where there is no room for it, it answers this once.
        let entry = book[phrase.name.description]
        try await remember(phrase)
        return entry
    }
}
