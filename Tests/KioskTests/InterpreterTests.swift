import Foundation
import KioskStore
import Languages
import Testing

@testable import Kiosk

@Suite struct InterpreterTests {
    @Test func aPhraseIsAnsweredInTheOtherLanguageAndRecorded() async throws {
        let kiosk = try await KioskFixture()
        let turn = try await kiosk.turn("where is the toilet")
        #expect(turn.outcome == .answer)
        #expect(turn.phrase == "where-toilet")
        #expect(turn.pack == "test")
        #expect(turn.text == "ห้องน้ำอยู่ที่ไหน")
        #expect(turn.reply == "It is over there.")
        #expect(turn.provenance == .pack)
        #expect(turn.isReviewed == false)
        #expect(turn.score == 1)
        #expect(!turn.isQueued)
        let usage = try await kiosk.store.usage()
        #expect(usage.map(\.turn.id) == [turn.id])
        #expect(usage.first?.turn.phrase == PhraseName(pack: "test", id: "where-toilet"))
        #expect(usage.first?.turn.packs == ["test": "1.0.0"])
        #expect(try await kiosk.store.outboxCounts().pending == 0)
    }

    @Test func aMissIsQueuedBeforeItIsShown() async throws {
        let kiosk = try await KioskFixture()
        let turn = try await kiosk.turn("Seventeen purple elephants")
        #expect(turn.outcome == .miss)
        #expect(turn.isQueued)
        #expect(turn.text == nil)
        #expect(try await kiosk.store.outboxCounts().pending == 1)
        #expect(await kiosk.interpreter.view.state == "queued")
    }

    @Test func theOppositeIsNeverAnswered() async throws {
        let kiosk = try await KioskFixture()
        let turn = try await kiosk.turn("I am not allergic to nuts")
        #expect(turn.outcome != .answer)
    }

    @Test func aPhraseWithoutTheListenersLanguageIsAMissThatSaysWhy() async throws {
        let kiosk = try await KioskFixture()
        let turn = try await kiosk.turn("Nobody translated this")
        #expect(turn.outcome == .miss)
        #expect(turn.reason.contains("has no wording in th"))
        #expect(turn.suggestions.isEmpty)
        #expect(turn.isQueued)
    }

    @Test func textThatMayNotLeaveTheBoardIsNotQueued() async throws {
        let kiosk = try await KioskFixture(settings: [(Setting.mayLeave, "nothing")])
        let turn = try await kiosk.turn("Seventeen purple elephants")
        #expect(turn.outcome == .miss)
        #expect(!turn.isQueued)
        #expect(try await kiosk.store.outboxCounts().pending == 0)
        #expect(try await kiosk.store.usage().count == 1)
    }

    @Test(arguments: ["", "   \n", String(repeating: "a", count: 501)])
    func emptyAndEndlessTextsAreRefused(text: String) async throws {
        let kiosk = try await KioskFixture()
        await #expect {
            try await kiosk.turn(text)
        } throws: { ($0 as? KioskError)?.code == .badInput }
        #expect(try await kiosk.store.usage().isEmpty)
    }

    @Test func whatIsOnlyFaintlyNearIsAMissThatShowsNothingOfAnotherSubject() async throws {
        let kiosk = try await KioskFixture()
        let turn = try await kiosk.turn("My uncle bought forty nuts, bolts and screws")
        #expect(turn.outcome == .miss)
        #expect(turn.isQueued)
        #expect(turn.score > 0)
        #expect(turn.suggestions.isEmpty)
        #expect(turn.reason.hasPrefix("nothing is near: "))
    }

    @Test func speechThatWasMisheardIsShownByItsSound() async throws {
        let kiosk = try await KioskFixture()
        let book = try await PhraseBook.load(from: kiosk.store)
        var heard = Heard(typed: "Wears that oil it?")
        let direction = Direction(from: .english, to: .thai)
        let typed = Decision(book: book).turn(id: UUID(), heard: heard, direction: direction)
        #expect(typed.outcome != .answer)
        heard.engine = "a recogniser"
        let spoken = Decision(book: book).turn(id: UUID(), heard: heard, direction: direction)
        #expect(spoken.outcome == .suggest)
        #expect(spoken.suggestions.map(\.phrase).contains("where-toilet"))
    }

    @Test func speechThatMeansAPhraseButDoesNotSoundLikeItIsShownAndNotSaid() async throws {
        let kiosk = try await KioskFixture()
        let book = try await PhraseBook.load(from: kiosk.store)
        var heard = Heard(typed: "Many thanks indeed to you")
        heard.engine = "a recogniser"
        let turn = Decision(book: book).turn(
            id: UUID(), heard: heard, direction: Direction(from: .english, to: .thai))
        #expect(turn.outcome != .answer)
    }

    // MARK: - Taps

    private func suggested(_ kiosk: KioskFixture) async throws -> Turn {
        let turn = try await kiosk.turn("I am not allergic to nuts")
        try #require(turn.outcome == .suggest)
        try #require(turn.suggestions.map(\.phrase).contains("allergic-nuts"))
        return turn
    }

    @Test func aTapAnswersAndIsCounted() async throws {
        let kiosk = try await KioskFixture()
        let turn = try await suggested(kiosk)
        let tapped = try await kiosk.interpreter.tap(turn: turn.id, phrase: "allergic-nuts")
        #expect(tapped.outcome == .answer)
        #expect(tapped.text == "ฉันแพ้ถั่ว")
        #expect(tapped.reason == "tapped")
        let taps = try await kiosk.store.tapCounts()
        #expect(taps.map(\.phrase.id) == ["allergic-nuts"])
        #expect(taps.map(\.count) == [1])
    }

    @Test func aSecondTapOnTheSameTurnIsRefusedAndNotCounted() async throws {
        let kiosk = try await KioskFixture()
        let turn = try await suggested(kiosk)
        _ = try await kiosk.interpreter.tap(turn: turn.id, phrase: "allergic-nuts")
        await #expect {
            try await kiosk.interpreter.tap(turn: turn.id, phrase: "allergic-nuts")
        } throws: { ($0 as? KioskError)?.code == .notFound }
        #expect(try await kiosk.store.tapCounts().map(\.count) == [1])
    }

    @Test func aTapOnWhatWasNotSuggestedIsRefused() async throws {
        let kiosk = try await KioskFixture()
        let turn = try await suggested(kiosk)
        await #expect {
            try await kiosk.interpreter.tap(turn: turn.id, phrase: "only-english")
        } throws: { ($0 as? KioskError)?.code == .badInput }
    }

    @Test func noneOfTheseIsAMissThatIsQueued() async throws {
        let kiosk = try await KioskFixture()
        let turn = try await suggested(kiosk)
        let missed = try await kiosk.interpreter.tap(turn: turn.id, phrase: nil)
        #expect(missed.outcome == .miss)
        #expect(missed.isQueued)
        #expect(missed.id != turn.id)
        #expect(try await kiosk.store.usage().map(\.turn.outcome) == [.suggest, .miss])
    }

    // MARK: - The cloud

    @Test func theCloudIsAskedOnceAndRemembered() async throws {
        let kiosk = try await KioskFixture(answers: ["Green umbrellas!": .success("คุณขายร่มไหม")])
        let turn = try await kiosk.turn("Green umbrellas!")
        #expect(turn.outcome == .answer)
        #expect(turn.text == "คุณขายร่มไหม")
        #expect(turn.provenance == .cloud)
        #expect(turn.isReviewed == false)
        #expect(turn.isQueued == false)
        let again = try await kiosk.turn("green umbrellas")
        #expect(again.text == "คุณขายร่มไหม")
        #expect(again.provenance == .cloud)
        #expect(kiosk.translator?.calls.count == 1)
        #expect(try await kiosk.store.outboxCounts().pending == 0)
    }

    @Test func aTranslationIsNotLookedUpInTheOtherDirection() async throws {
        let kiosk = try await KioskFixture(answers: ["Green umbrellas!": .success("คุณขายร่มไหม")])
        _ = try await kiosk.turn("Green umbrellas!")
        let back = try await kiosk.interpreter.turn(
            text: "คุณขายร่มไหม", Direction(from: .thai, to: .english, side: .clerk))
        #expect(back.outcome != .answer)
    }

    @Test func whatTheCloudCouldNotAnswerIsQueued() async throws {
        let kiosk = try await KioskFixture(answers: [:])
        let turn = try await kiosk.turn("Green umbrellas!")
        #expect(turn.outcome == .miss)
        #expect(turn.isQueued)
        #expect(turn.milliseconds["cloud"] != nil)
        #expect(kiosk.translator?.calls.count == 1)
    }

    // MARK: - The screen

    @Test func watchersSeeTheTurnAndTheState() async throws {
        let kiosk = try await KioskFixture()
        var events = await kiosk.interpreter.events().makeAsyncIterator()
        guard case .view(let first) = await events.next() else {
            Issue.record("the first event is the present view")
            return
        }
        #expect(first.state == "idle")
        let turn = try await kiosk.turn("Thank you")
        var seen: [String] = []
        while !seen.contains("turn") || seen.last != "answering" {
            switch await events.next() {
            case .view(let view): seen.append(view.state)
            case .turn(let shown):
                #expect(shown == turn)
                seen.append("turn")
            case .heartbeat, .pack, nil: break
            }
        }
        #expect(seen == ["recognising", "turn", "answering"])
    }

    @Test func theScreensLanguagesGiveTheDirection() async throws {
        let kiosk = try await KioskFixture()
        await kiosk.interpreter.choose(customer: .korean, clerk: .thai)
        #expect(
            await kiosk.interpreter.direction(of: .customer) == Direction(from: .korean, to: .thai, side: .customer))
        #expect(await kiosk.interpreter.direction(of: .clerk) == Direction(from: .thai, to: .korean, side: .clerk))
    }
}
