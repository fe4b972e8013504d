import Locks
import Testing

@testable import Cloud

@Suite struct InboxTests {
    private final class Counter: Sendable {
        let count = Locked(0)
        var value: Int { count.withLock { $0 } }
        func add() { count.withLock { $0 += 1 } }
    }

    @Test("What came before the end is read in its order, and then the end") func order() async throws {
        let inbox = Inbox<Int>(gate: ReadGate(highWaterMark: 1000))
        for number in 0..<10 { inbox.push(number, bytes: 1) }
        inbox.finish(.failure(.socketClosedHere))
        inbox.push(10, bytes: 1)
        inbox.finish(.success(()))
        for number in 0..<10 { #expect(try await inbox.next() == number) }
        for _ in 0..<2 {
            await #expect(throws: CloudError.socketClosedHere) { try await inbox.next() }
        }
    }

    @Test("The gate closes above its mark, and opens once at half of it") func gate() async throws {
        let opened = Counter()
        let gate = ReadGate(highWaterMark: 1000)
        gate.onOpen { opened.add() }
        // Each costs 100, with what an element takes besides its bytes.
        let inboxes = [Inbox<Int>(gate: gate), Inbox<Int>(gate: gate)]
        for number in 0..<10 { inboxes[number % 2].push(number, bytes: 36) }
        #expect(!gate.closeIfFull())
        inboxes[0].push(10, bytes: 36)
        #expect(gate.closeIfFull())
        #expect(gate.peak == 1100)
        for _ in 0..<5 { _ = try await inboxes[1].next() }
        #expect(opened.value == 0)
        #expect(gate.closeIfFull())
        _ = try await inboxes[0].next()
        #expect(opened.value == 1)
        #expect(!gate.closeIfFull())
        for _ in 0..<5 { _ = try await inboxes[0].next() }
        #expect(opened.value == 1)
    }

    @Test("An abandoned inbox frees what it held, once") func abandoned() async {
        let opened = Counter()
        let gate = ReadGate(highWaterMark: 0)
        gate.onOpen { opened.add() }
        let inbox = Inbox<Int>(gate: gate)
        for number in 0..<10 { inbox.push(number, bytes: 1) }
        #expect(gate.closeIfFull())
        inbox.abandon(.streamCancelled)
        inbox.abandon(.streamCancelled)
        inbox.push(0, bytes: 1)
        #expect(opened.value == 1)
        #expect(!gate.closeIfFull())
        await #expect(throws: CloudError.streamCancelled) { try await inbox.next() }
    }

    @Test("A reader that waits is given what comes, and costs nothing") func waiting() async throws {
        let gate = ReadGate(highWaterMark: 1000)
        let inbox = Inbox<Int>(gate: gate)
        let reader = Task { try await inbox.next() }
        // Whichever comes first, the element arrives.
        inbox.push(7, bytes: 1)
        #expect(try await reader.value == 7)
        #expect(!gate.closeIfFull())
        let cancelled = Task { try await inbox.next() }
        cancelled.cancel()
        await #expect(throws: CloudError.streamCancelled) { try await cancelled.value }
    }
}
