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

    // MARK: - The kernel's messages

    /// A message of netlink: the header, and a body of zeros.
    private static func message(type: UInt16, length: Int, body: Int = 0) -> [UInt8] {
        [UInt8(length & 255), UInt8(length >> 8 & 255), 0, 0, UInt8(type & 255), UInt8(type >> 8)]
            + [UInt8](repeating: 0, count: 10 + body)
    }

    @Test func linksAddressesAndRoutesThatComeAreChanges() {
        let datagram = [(16, 16), (17, 20), (20, 0), (21, 4), (24, 8), (25, 0)].flatMap { type, body in
            Self.message(type: UInt16(type), length: 16 + body, body: body)
        }
        #expect(NetworkWatch.changes(in: datagram[...]) == [.link, .address, .route])
    }

    @Test(arguments: [
        [], [UInt8](repeating: 0, count: 15), message(type: 16, length: 0), message(type: 16, length: 400),
        [UInt8](repeating: 255, count: 64), message(type: 99, length: 16),
    ])
    func whatMakesNoSenseIsNoChange(datagram: [UInt8]) {
        #expect(NetworkWatch.changes(in: datagram[...]).isEmpty)
    }

    @Test func aMessageOfOddLengthIsPaddedToFour() {
        let datagram = Self.message(type: 99, length: 17, body: 4) + Self.message(type: 16, length: 16)
        #expect(NetworkWatch.changes(in: datagram[...]) == [.link])
    }

    @Test func theKernelIsHeardUntilNobodyListens() async {
        let listening = Task {
            for await _ in NetworkWatch.changes() {}
        }
        listening.cancel()
        await listening.value
    }
}
