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
