import Foundation
import Languages
import PhraseMatching
import Testing

@testable import Kiosk

@Suite struct ConversationTests {
    private let id = UUID()

    private func turn(_ outcome: Outcome, _ id: UUID? = nil) -> Turn {
        Turn(
            id: id ?? self.id, outcome: outcome, heard: "hello", from: .english, to: .thai, side: .customer,
            input: .text, score: 1, suggestions: [], reason: "exact", isQueued: false, milliseconds: [:])
    }

    /// Feeds events, and returns what the last one asks for.
    private func run(_ conversation: inout Conversation, _ events: [Conversation.Event]) -> [Conversation.Action] {
        var actions: [Conversation.Action] = []
        for event in events { actions = conversation.handle(event) }
        return actions
    }

    @Test func speechBecomesAnAnswerThatIsSpoken() {
        var conversation = Conversation()
        #expect(conversation.handle(.speechStarted) == [])
        #expect(conversation.state == .listening(.customer))
        #expect(conversation.handle(.turnBegan(id, .customer)) == [])
        #expect(conversation.state == .recognising(id))
        #expect(conversation.handle(.turnDecided(turn(.answer))) == [.speak(turn(.answer))])
        #expect(conversation.isSpeaking)
        #expect(conversation.handle(.playbackEnded(id)) == [.restLater])
        #expect(!conversation.isSpeaking)
        #expect(conversation.state == .answering(turn(.answer)))
        #expect(conversation.handle(.rested) == [])
        #expect(conversation.state == .idle)
    }

    @Test(arguments: [Outcome.suggest, .miss])
    func whatIsNotCertainIsShownAndNotSaid(outcome: Outcome) {
        var conversation = Conversation()
        let actions = run(&conversation, [.turnBegan(id, .customer), .turnDecided(turn(outcome))])
        #expect(actions == [.restLater])
        #expect(!conversation.isSpeaking)
        #expect(conversation.state == (outcome == .miss ? .queued(turn(.miss)) : .suggesting(turn(.suggest))))
    }

    @Test func noiseLeadsBackToIdle() {
        var conversation = Conversation()
        _ = run(&conversation, [.speechStarted, .speechDiscarded])
        #expect(conversation.state == .idle)
    }

    @Test func theLoudspeakersOwnVoiceNeverBecomesATurn() {
        var conversation = Conversation(allowsBargeIn: false)
        _ = run(&conversation, [.turnBegan(id, .customer), .turnDecided(turn(.answer))])
        #expect(conversation.handle(.speechStarted) == [.discardSpeech])
        #expect(conversation.state == .answering(turn(.answer)))
        #expect(conversation.isSpeaking)
    }

    @Test func bargingInStopsTheVoice() {
        var conversation = Conversation(allowsBargeIn: true)
        _ = run(&conversation, [.turnBegan(id, .customer), .turnDecided(turn(.answer))])
        #expect(conversation.handle(.speechStarted) == [.stopSpeaking])
        #expect(conversation.state == .listening(.customer))
        // The end of the interrupted clip comes late and must not touch the new utterance.
        #expect(conversation.handle(.playbackEnded(id)) == [])
        #expect(conversation.state == .listening(.customer))
    }

    @Test func theTalkButtonStopsTheVoiceAndTurnsTheDirection() {
        var conversation = Conversation()
        _ = run(&conversation, [.turnBegan(id, .customer), .turnDecided(turn(.answer))])
        #expect(conversation.handle(.sideChosen(.clerk)) == [.stopSpeaking])
        #expect(conversation.side == .clerk)
        _ = conversation.handle(.speechStarted)
        #expect(conversation.state == .listening(.clerk))
    }

    @Test func anOvertakenTurnIsNeitherShownNorSpoken() {
        var conversation = Conversation()
        let later = UUID()
        _ = run(&conversation, [.turnBegan(id, .customer), .turnBegan(later, .clerk)])
        #expect(conversation.handle(.turnDecided(turn(.answer))) == [])
        #expect(conversation.state == .recognising(later))
        #expect(conversation.handle(.turnDecided(turn(.answer, later))) == [.speak(turn(.answer, later))])
    }

    @Test func aNewAnswerSilencesTheOldOneFirst() {
        var conversation = Conversation()
        let later = UUID()
        _ = run(&conversation, [.turnBegan(id, .customer), .turnDecided(turn(.answer))])
        #expect(conversation.handle(.turnBegan(later, .customer)) == [.stopSpeaking])
    }

    @Test func aFailureIsSaidAndNeverSilent() {
        var conversation = Conversation()
        let actions = run(&conversation, [.turnBegan(id, .customer), .turnFailed(id, reason: "no recogniser")])
        #expect(conversation.state == .apologising("no recogniser"))
        #expect(actions == [.restLater])
        _ = conversation.handle(.rested)
        #expect(conversation.state == .idle)
    }

    @Test func aLostMicrophoneIsShownWhileNothingElseIs() {
        var conversation = Conversation()
        _ = conversation.handle(.microphoneLost("unplugged"))
        #expect(conversation.state == .deviceLost("unplugged"))
        _ = run(&conversation, [.turnBegan(id, .customer), .turnDecided(turn(.miss)), .rested])
        #expect(conversation.state == .deviceLost("unplugged"))
        _ = conversation.handle(.microphoneFound)
        #expect(conversation.state == .idle)
    }

    @Test func aMicrophoneLostDuringAnAnswerLeavesTheAnswerOnTheScreen() {
        var conversation = Conversation()
        _ = run(&conversation, [.turnBegan(id, .customer), .turnDecided(turn(.answer)), .microphoneLost("unplugged")])
        #expect(conversation.state == .answering(turn(.answer)))
        _ = run(&conversation, [.playbackEnded(id), .rested])
        #expect(conversation.state == .deviceLost("unplugged"))
    }

    @Test func restingDoesNotEndWhatIsUnderWay() {
        var conversation = Conversation()
        _ = conversation.handle(.speechStarted)
        _ = conversation.handle(.rested)
        #expect(conversation.state == .listening(.customer))
        _ = run(&conversation, [.turnBegan(id, .customer), .turnDecided(turn(.answer))])
        #expect(conversation.handle(.rested) == [.restLater])
        #expect(conversation.state == .answering(turn(.answer)))
    }

    /// Every sequence of four events (38,416 of them): a voice is never begun over another, and
    /// nothing but an answer is ever spoken.
    @Test(arguments: [false, true])
    func noSequenceOfEventsLetsTwoVoicesOverlap(bargeIn: Bool) {
        let other = UUID()
        let events: [Conversation.Event] = [
            .speechStarted, .speechDiscarded, .turnBegan(id, .customer), .turnBegan(other, .clerk),
            .turnDecided(turn(.answer)), .turnDecided(turn(.miss, other)), .turnDecided(turn(.answer, other)),
            .turnFailed(id, reason: "x"), .playbackEnded(id), .playbackEnded(other), .rested, .sideChosen(.clerk),
            .microphoneLost("x"), .microphoneFound,
        ]
        var violations = 0
        func explore(_ conversation: Conversation, speaking: Bool, depth: Int) {
            guard depth > 0 else { return }
            for event in events {
                var next = conversation
                var isSpeaking = speaking
                if case .playbackEnded = event { isSpeaking = false }
                for action in next.handle(event) {
                    switch action {
                    case .speak(let turn):
                        if isSpeaking || turn.outcome != .answer { violations += 1 }
                        isSpeaking = true
                    case .stopSpeaking: isSpeaking = false
                    case .restLater, .discardSpeech: break
                    }
                }
                explore(next, speaking: isSpeaking, depth: depth - 1)
            }
        }
        explore(Conversation(allowsBargeIn: bargeIn), speaking: false, depth: 4)
        #expect(violations == 0)
    }
}
