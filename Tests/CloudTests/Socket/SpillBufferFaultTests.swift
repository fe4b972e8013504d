import Foundation
import Testing

@testable import Cloud

@Suite struct SpillBufferFaultTests {
    @Test("Whichever call of the disk fails: reported, counted, in order, and what can be kept is", arguments: 1...60)
    func failure(ofCall call: Int) {
        let storage = ScriptedStorage()
        storage.failing = [call]
        var buffer = SpillBuffer(memory: 40, disk: 60, storage)
        var taken: [Int] = []
        var failures = 0
        for number in 0..<30 {
            buffer.append(numbered(number, bytes: 5))
            if number % 3 == 2, let frame = buffer.popFirst() { taken.append(frame.number ?? -1) }
            if buffer.takeFailure() != nil { failures += 1 }
        }
        taken += buffer.takeAll().map { $0.number ?? -1 }
        if buffer.takeFailure() != nil { failures += 1 }
        #expect(failures == (storage.calls >= call ? 1 : 0))
        #expect(taken == taken.sorted())
        #expect(Set(taken).count == taken.count)
        #expect(taken.last == 29)
        #expect(taken.count + buffer.drops.frames == 30)
        #expect(buffer.drops.bytes == buffer.drops.frames * 5)
    }

    @Test("A disk that always fails leaves a buffer in memory") func alwaysFails() {
        let storage = ScriptedStorage()
        storage.failing = Set(1...1000)
        var buffer = SpillBuffer(memory: 40, disk: 60, storage)
        for number in 0..<10 { buffer.append(numbered(number, bytes: 5)) }
        #expect(buffer.takeFailure()?.description.contains("No space left") == true)
        #expect(buffer.takeFailure() == nil)
        #expect(buffer.diskBytes == 0)
        // It is not asked again for every frame.
        #expect(storage.calls == 1)
        #expect(buffer.takeAll() == (6..<10).map { numbered($0, bytes: 5) })
        // Once everything is out it is.
        for number in 0..<5 { buffer.append(numbered(number, bytes: 5)) }
        #expect(storage.calls == 2)
    }

    @Test("A disk that fills up gives back what it holds") func fillsUp() {
        let storage = ScriptedStorage()
        var buffer = SpillBuffer(memory: 40, disk: 1000, storage)
        for number in 0..<8 { buffer.append(numbered(number, bytes: 5)) }
        storage.failing = [storage.calls + 1]
        buffer.append(numbered(8, bytes: 5))
        #expect(buffer.takeFailure() != nil)
        #expect(buffer.drops.frames == 5)
        #expect(buffer.takeAll() == (5..<9).map { numbered($0, bytes: 5) })
    }

    @Test("What was changed on disk is not sent", arguments: [0, 3, 4])
    func damaged(byte: Int) {
        let storage = ScriptedStorage()
        var buffer = SpillBuffer(memory: 20, disk: 60, storage)
        for number in 0..<6 { buffer.append(numbered(number, bytes: 5)) }
        storage.bytes[byte] = 0xFF
        let rest = buffer.takeAll()
        #expect(rest.prefix(2) == [numbered(0, bytes: 5), numbered(1, bytes: 5)])
        #expect(rest.count == 2)
        #expect(buffer.takeFailure()?.description.contains("changed") == true)
        #expect(buffer.drops == Drops(frames: 4, bytes: 20))
    }

    @Test("A folder that is not there, or not ours, or full") func noFolder() async throws {
        for folder in ["/nonexistent/folder", "/proc"] {
            do throws(SpillFailure) {
                _ = try SpillFile(folder: folder)
                Issue.record("made in \(folder)")
            } catch {
                #expect(error.number != 0)
                #expect(!error.description.contains(folder))
            }
        }
        var buffer = SpillBuffer(limits: OutgoingLimits(memoryBytes: 20, diskBytes: 100)) {
            () throws(SpillFailure) in try SpillFile(folder: "/nonexistent/folder")
        }
        for number in 0..<4 { buffer.append(numbered(number, bytes: 5)) }
        #expect(buffer.takeFailure() != nil)
        #expect(buffer.takeAll() == (2..<4).map { numbered($0, bytes: 5) })
        #expect(buffer.drops.frames == 2)
    }

    @Test("A file that is shorter than what was written") func shortFile() async throws {
        try await withTemporaryFolder { folder in
            let file = try SpillFile(folder: folder)
            try file.write([1, 2, 3], at: 10)
            let middle = try file.read(3, at: 10)
            #expect(middle == [1, 2, 3])
            #expect(throws: SpillFailure.self) { try file.read(4, at: 10) }
        }
    }
}
