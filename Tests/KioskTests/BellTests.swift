import Foundation
import Testing

@testable import Kiosk

@Suite struct BellTests {
    @Test func aRingBeforeSomebodyWaitsIsKeptOnce() async {
        let bell = Bell()
        bell.ring()
        bell.ring()
        await bell.wait()
        let second = Task { await bell.wait() }
        second.cancel()
        await second.value  // Not rung: only the end of its task wakes it.
    }

    @Test func aRingWakesTheOneWhoWaits() async {
        let bell = Bell()
        let waiting = Task { await bell.wait() }
        bell.ring()
        await waiting.value
    }

    @Test func nobodyWaitsLongerThanTheyMean() async {
        let patience = Timekeeper(monotonic: { .zero }, now: { Date() }, sleep: { _ in })
        await Bell().wait(atMost: .seconds(3_600), patience)
    }

    @Test func aRingEndsALongWait() async {
        let bell = Bell()
        let endless = Timekeeper(
            monotonic: { .zero }, now: { Date() }, sleep: { _ in try await Task.sleep(for: .seconds(3_600)) })
        bell.ring()
        await bell.wait(atMost: .seconds(3_600), endless)
    }
}
