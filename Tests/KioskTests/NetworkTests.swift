import Cloud
import Foundation
import KioskStore
import Logging
import StandInCloud
import Testing

@testable import Kiosk

@Suite struct NetworkTests {
    // MARK: - The kernel's messages

    private static func hex(_ text: String) -> [UInt8] {
        let digits = Array(text.utf8.filter { $0 > 0x20 })
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
        }
    }

    /// What Linux 6 sends when a cable is pulled out of device 3 (attributes cut off), and when it is back.
    private static let pulled = hex(
        "20000000 1000 0000 00000000 00000000  00 00 0100 03000000 03100000 00000000")
    private static let plugged = hex(
        "20000000 1000 0000 00000000 00000000  00 00 0100 03000000 43100100 00000000")
    private static let loopback = hex(
        "20000000 1000 0200 00000000 00000000  00 00 0403 01000000 49000100 00000000")
    private static let listed = hex("14000000 0300 0200 00000000 00000000  00000000")
    private static let gone = hex("20000000 1100 0000 00000000 00000000  00 00 0100 03000000 02100000 ffffffff")
    /// Device 3 leaves a bridge: it is still there.
    private static let leftBridge = hex(
        "20000000 1100 0000 00000000 00000000  07 00 0100 03000000 43100100 00000000")

    /// A message: the header, and a body of zeros.
    private static func message(type: UInt16, length: Int, body: [UInt8] = []) -> [UInt8] {
        [UInt8(length & 255), UInt8(length >> 8 & 255), 0, 0, UInt8(type & 255), UInt8(type >> 8)]
            + [UInt8](repeating: 0, count: 10) + body
    }

    @Test func aDatagramIsReadAsWhatItSays() {
        let route = Self.message(type: 24, length: 28, body: [UInt8](repeating: 0, count: 12))
        let datagram = Self.loopback + Self.plugged + route + Self.pulled + Self.gone + Self.leftBridge + Self.listed
        #expect(
            NetlinkMessage.all(in: datagram[...]) == [
                .link(1, carries: true, isLoopback: true), .link(3, carries: true, isLoopback: false), .route,
                .link(3, carries: false, isLoopback: false), .linkGone(3), .listed,
            ])
    }

    @Test(arguments: [(1, false), (6, true), (7, true), (8, true)])
    func aRouteThatGoesIsNewsOnlyWhenItLedNowhere(kind: UInt8, isNews: Bool) {
        let message = Self.message(type: 25, length: 28, body: [2, 32, 0, 0, 254, 3, 0, kind, 0, 0, 0, 0])
        #expect(NetlinkMessage.all(in: message[...]) == (isNews ? [.route] : []))
    }

    @Test(arguments: [
        [], [UInt8](repeating: 0, count: 15), message(type: 16, length: 0), message(type: 16, length: 400),
        message(type: 16, length: 16), message(type: 25, length: 16), [UInt8](repeating: 255, count: 64),
        message(type: 99, length: 16),
    ])
    func whatMakesNoSenseIsNoChange(datagram: [UInt8]) {
        #expect(NetlinkMessage.all(in: datagram[...]).isEmpty)
    }

    @Test func aMessageOfOddLengthIsPaddedToFour() {
        let datagram = Self.message(type: 99, length: 17, body: [0, 0, 0, 0]) + Self.pulled
        #expect(NetlinkMessage.all(in: datagram[...]).count == 1)
    }

    @Test func theKernelIsHeardUntilNobodyListens() async {
        let listening = Task {
            for await _ in NetworkWatch.events() {}
        }
        listening.cancel()
        await listening.value
    }

    // MARK: - What is made of them

    /// The events of datagrams that come one after the other.
    private func events(_ datagrams: [UInt8]...) -> [NetworkMachine.Event?] {
        var machine = NetworkMachine()
        return datagrams.map { machine.take(NetlinkMessage.all(in: $0[...])) }
    }

    @Test func aCableThatIsPulledAndPutBackIsLostAndFound() {
        #expect(
            events(Self.loopback + Self.plugged, Self.listed, Self.pulled, Self.pulled, Self.plugged)
                == [nil, nil, .lost, nil, .found])
    }

    @Test func aBoardWithoutACableIsLostFromTheStart() {
        #expect(events(Self.loopback + Self.pulled + Self.listed, Self.plugged) == [.lost, .found])
        #expect(events(Self.loopback + Self.listed) == [.lost], "the loopback is no network")
    }

    @Test func aDeviceThatIsTakenOutIsLost() {
        #expect(events(Self.plugged + Self.listed, Self.leftBridge, Self.gone) == [nil, nil, .lost])
    }

    @Test func asLongAsOneDeviceCarriesNothingIsLost() {
        var second = Self.plugged
        second[20] = 4
        #expect(events(Self.plugged + second + Self.listed, Self.pulled, Self.plugged) == [nil, nil, .changed])
    }

    @Test func beforeTheListIsCompleteNothingIsLost() {
        #expect(events(Self.pulled) == [nil])
        var machine = NetworkMachine()
        _ = machine.take(NetlinkMessage.all(in: (Self.plugged + Self.listed)[...]))
        machine.forget()
        let pulled = machine.take(NetlinkMessage.all(in: Self.pulled[...]))
        #expect(pulled == nil)
        let listed = machine.take([.listed])
        #expect(listed == .lost)
    }

    @Test func addressesAndRoutesAreChangesAndTheSameLinkAgainIsNone() {
        #expect(
            events(Self.plugged + Self.listed, Self.plugged, Self.message(type: 20, length: 16)) == [
                nil, nil, .changed,
            ])
    }

    // MARK: - What is done about them

    private func withGateway(
        _ address: String, isBelieved: Bool = true,
        _ body: (NetworkResponse, CloudGateway, KioskFixture) async throws -> Void
    ) async throws {
        let kiosk = try await KioskFixture(answers: [:])
        let gateway = CloudGateway(
            try CloudClient(CloudConfiguration(baseURL: address), transport: CurlTransport()))
        let response = NetworkResponse(
            gateway: gateway, synchroniser: kiosk.synchroniser, bell: Bell(), isBelieved: isBelieved,
            time: Timekeeper(monotonic: { .zero }, now: { Date() }, sleep: { _ in throw CancellationError() }),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await body(response, gateway, kiosk)
    }

    @Test func withoutANetworkACloudElsewhereIsNotAskedAndOneHereIs() async throws {
        try await withGateway("https://cloud.example/v1") { response, gateway, _ in
            await response.take(.lost)
            #expect(!gateway.hasNetwork)
            await response.take(.found)
            #expect(gateway.hasNetwork)
        }
        for address in ["http://127.0.0.1:9/v1", "http://localhost:9/v1", "http://[::1]:9/v1"] {
            try await withGateway(address) { response, gateway, _ in
                await response.take(.lost)
                #expect(gateway.hasNetwork)
            }
        }
        try await withGateway("https://cloud.example/v1", isBelieved: false) { response, gateway, _ in
            await response.take(.lost)
            #expect(gateway.hasNetwork)
        }
    }

    @Test func whenTheNetworkIsFoundWhatWaitsIsDueAndTheBellRings() async throws {
        try await withGateway("https://cloud.example/v1") { response, _, kiosk in
            _ = try await kiosk.turn("Seventeen purple elephants")
            _ = try await kiosk.synchroniser.synchronise()
            #expect(try await kiosk.synchroniser.nextDue() == .seconds(10))
            await response.take(.found)
            #expect(try await kiosk.synchroniser.nextDue() == .zero)
            await response.bell.wait()
            // A cloud that still does not answer is not asked more than once a second, whatever the network says.
            _ = try await kiosk.synchroniser.synchronise()
            await response.take(.changed)
            #expect(try await kiosk.synchroniser.nextDue() != .zero)
        }
    }

    @Test func withoutANetworkTheOutboxIsLeftAlone() async throws {
        let kiosk = try await KioskFixture(answers: [:])
        _ = try await kiosk.turn("Seventeen purple elephants")
        kiosk.translator?.obstruct(.unreachable)
        let result = try await kiosk.synchroniser.synchronise()
        #expect(result.stopped == "The cloud cannot be reached")
        #expect(result.postponed == 0 && result.waiting == 1)
        #expect(try await kiosk.synchroniser.nextDue() == nil)
        #expect(kiosk.translator?.calls.count == 1, "only the customer's own")
        kiosk.translator?.obstruct(nil)
        #expect(try await kiosk.store.claimOutbox(limit: 1, now: .max / 2).map(\.attempt) == [1])
    }
}
