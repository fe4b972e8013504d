import Cloud
import Foundation
import KioskStore
import Languages
import Testing

@testable import Kiosk

@Suite struct SynchroniserTests {
    @Test func whatWaitsIsSentOnceAndAnsweredNextTime() async throws {
        let kiosk = try await KioskFixture(answers: [:])
        let first = try await kiosk.turn("Green umbrellas!")
        let second = try await kiosk.turn("Seventeen purple elephants")
        #expect(first.isQueued && second.isQueued)
        kiosk.translator?.set("Green umbrellas!", .success("คุณขายร่มไหม"))
        kiosk.translator?.set("Seventeen purple elephants", .success("ช้างสีม่วงสิบเจ็ดตัว"))

        let result = try await kiosk.synchroniser.synchronise()
        #expect(result == SynchronisationResult(answered: 2))
        #expect(try await kiosk.turn("Green umbrellas!").text == "คุณขายร่มไหม")
        #expect(try await kiosk.synchroniser.synchronise() == SynchronisationResult())
        let calls = try #require(kiosk.translator?.calls)
        try #require(calls.count == 4)
        // The live attempt and the one from the outbox bear the same key: the other end can tell that they are one.
        #expect(calls[0].key.lowercased() == calls[2].key.lowercased())
    }

    @Test func anUnreachableCloudLosesNothing() async throws {
        let kiosk = try await KioskFixture(answers: [:])
        _ = try await kiosk.turn("Green umbrellas!")
        _ = try await kiosk.turn("Seventeen purple elephants")
        let result = try await kiosk.synchroniser.synchronise()
        #expect(result.answered == 0)
        #expect(result.postponed == 1)
        #expect(result.waiting == 2)
        #expect(result.stopped == "The cloud cannot be reached")
        // The second was not even tried: two live calls, one from the outbox.
        #expect(kiosk.translator?.calls.count == 3)
    }

    @Test func aRefusedQuestionIsGivenUpWithItsReasonAndDoesNotStopTheOthers() async throws {
        let kiosk = try await KioskFixture(answers: [:])
        _ = try await kiosk.turn("Something unspeakable")
        _ = try await kiosk.turn("Seventeen purple elephants")
        kiosk.translator?.set("Something unspeakable", .failure(.refused))
        kiosk.translator?.set("Seventeen purple elephants", .success("ช้างสีม่วงสิบเจ็ดตัว"))
        let result = try await kiosk.synchroniser.synchronise()
        #expect(result.givenUp == 1)
        #expect(result.answered == 1)
        #expect(result.waiting == 0)
        #expect(try await kiosk.store.deadLetters().map(\.reason) == ["The cloud refuses this"])
    }

    private static let questions = [
        "Green umbrellas!", "Seventeen purple elephants", "Yellow submarines", "Red dwarfs",
    ]

    @Test func aCloudThatRefusesEverythingDoesNotEmptyTheOutbox() async throws {
        let kiosk = try await KioskFixture(answers: [:])
        for text in Self.questions {
            _ = try await kiosk.turn(text)
            kiosk.translator?.set(text, .failure(.refused))
        }
        let result = try await kiosk.synchroniser.synchronise()
        #expect(result.givenUp == 0)
        #expect(result.waiting == 4)
        #expect(result.stopped == "the cloud refuses every question: The cloud refuses this")
        #expect(try await kiosk.store.deadLetters().isEmpty)
    }

    @Test func whileTheCloudRefusesEverythingOneMoreQuestionIsNotGivenUpEither() async throws {
        let kiosk = try await KioskFixture(answers: [:])
        for text in Self.questions {
            _ = try await kiosk.turn(text)
            kiosk.translator?.set(text, .failure(.refused))
        }
        _ = try await kiosk.synchroniser.synchronise()
        kiosk.translator?.set("Blue moons", .failure(.refused))
        _ = try await kiosk.turn("Blue moons")
        let second = try await kiosk.synchroniser.synchronise()
        #expect(second.givenUp == 0 && second.waiting == 5 && second.postponed == 1)
        // Somebody has mended the cloud, and it takes one: now a refusal is the question's own again.
        _ = try await kiosk.turn("White rabbits")
        kiosk.translator?.set("White rabbits", .success("กระต่ายขาว"))
        #expect(try await kiosk.synchroniser.synchronise().answered == 1)
        kiosk.translator?.set("Pink panthers", .failure(.refused))
        _ = try await kiosk.turn("Pink panthers")
        #expect(try await kiosk.synchroniser.synchronise().givenUp == 1)
    }

    @Test func aRefusalAmongAnswersIsTheQuestionsOwn() async throws {
        let kiosk = try await KioskFixture(answers: [:])
        for text in Self.questions {
            _ = try await kiosk.turn(text)
            kiosk.translator?.set(text, .failure(.refused))
        }
        kiosk.translator?.set("Red dwarfs", .success("ดาวแคระแดง"))
        let result = try await kiosk.synchroniser.synchronise()
        #expect(result.givenUp == 3 && result.answered == 1 && result.stopped == nil)
    }

    @Test func aBadKeyStopsAndKillsNothing() async throws {
        let key = CloudError(.authenticationFailed, message: "The cloud does not accept the key", remedy: "A valid one")
        let kiosk = try await KioskFixture(answers: [:])
        for text in Self.questions {
            _ = try await kiosk.turn(text)
            kiosk.translator?.set(text, .failure(key))
        }
        let result = try await kiosk.synchroniser.synchronise()
        #expect(result.stopped == "The cloud does not accept the key")
        #expect(result.givenUp == 0 && result.waiting == 4 && result.postponed == 1)
    }

    @Test func withoutACloudTheReasonIsSaid() async throws {
        let kiosk = try await KioskFixture()
        _ = try await kiosk.turn("Seventeen purple elephants")
        let result = try await kiosk.synchroniser.synchronise()
        #expect(result.stopped == "no cloud is configured (cloud.base_url)")
        #expect(result.waiting == 1)
    }

    @Test func theSameMissTwiceIsAskedOnce() async throws {
        let kiosk = try await KioskFixture()
        _ = try await kiosk.turn("Seventeen purple elephants")
        _ = try await kiosk.turn("seventeen purple elephants!")
        #expect(try await kiosk.store.outboxCounts().pending == 1)
        #expect(try await kiosk.store.usage().count == 2)
    }

    @Test func theCloudSaysWhenToAskAgain() async throws {
        let busy = CloudError(
            .rateLimited, message: "asked too often", remedy: "Wait", retryAfter: .seconds(90))
        let kiosk = try await KioskFixture(answers: ["Green umbrellas!": .failure(busy)])
        _ = try await kiosk.turn("Green umbrellas!")
        _ = try await kiosk.turn("Seventeen purple elephants")
        _ = try await kiosk.synchroniser.synchronise()
        let start: Int64 = 1_800_000_000_000
        // The one behind it was not tried, and is due at once.
        #expect(try await kiosk.synchroniser.nextDue() == .zero)
        let due = try await kiosk.store.claimOutbox(limit: 9, now: start + 89_999)
        #expect(due.map(\.question.text) == ["Seventeen purple elephants"])
        #expect(due.map(\.attempt) == [1])
        #expect(try await kiosk.store.claimOutbox(limit: 9, now: start + 90_000).map(\.attempt) == [2])
    }
}
