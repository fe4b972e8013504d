import Foundation
import TestTools
import Testing

@testable import Cloud

/// Storage in memory that fails when it is told to, and counts what it is asked.
final class ScriptedStorage: SpillStorage {
    var bytes: [UInt8] = []
    var calls = 0
    /// The calls that fail, counted from 1.
    var failing: Set<Int> = []
    /// Changes what is read, as a bad disk does.
    var damage: (inout [UInt8]) -> Void = { _ in }

    func write(_ new: [UInt8], at offset: Int) throws(SpillFailure) {
        try fail("written")
        bytes += [UInt8](repeating: 0, count: max(0, offset + new.count - bytes.count))
        bytes.replaceSubrange(offset..<offset + new.count, with: new)
    }

    func read(_ count: Int, at offset: Int) throws(SpillFailure) -> [UInt8] {
        try fail("read")
        guard offset + count <= bytes.count else { throw SpillFailure(what: "read", number: 0) }
        var read = Array(bytes[offset..<offset + count])
        damage(&read)
        return read
    }

    private func fail(_ what: String) throws(SpillFailure) {
        calls += 1
        if failing.contains(calls) { throw SpillFailure(what: what, number: 28) }
    }
}

extension SpillBuffer {
    /// A buffer on this storage.
    init(memory: Int, disk: Int, _ storage: ScriptedStorage = ScriptedStorage()) {
        self.init(limits: OutgoingLimits(memoryBytes: memory, diskBytes: disk), open: { storage })
    }

    /// Takes everything out.
    mutating func takeAll() -> [OutgoingFrame] {
        var frames: [OutgoingFrame] = []
        while let frame = popFirst() { frames.append(frame) }
        return frames
    }
}

/// A frame that says which one it is.
func numbered(_ number: Int, bytes: Int = 4) -> OutgoingFrame {
    let digits = Array(String(number).utf8)
    return OutgoingFrame(
        number.isMultiple(of: 3) ? .text : .binary,
        digits + [UInt8](repeating: 0x20, count: max(0, bytes - digits.count)))
}

extension OutgoingFrame {
    var number: Int? { Int(String(decoding: bytes, as: UTF8.self).prefix { $0 != " " }) }
}

@Suite struct SpillBufferTests {
    @Test("Memory first, then disk, then the oldest is dropped") func stages() {
        // A frame of 5 bytes costs 10: two in memory, three on disk.
        var buffer = SpillBuffer(memory: 20, disk: 30)
        let frames = (0..<7).map { numbered($0, bytes: 5) }
        for frame in frames[..<2] { buffer.append(frame) }
        #expect((buffer.memoryBytes, buffer.diskBytes) == (20, 0))
        for frame in frames[2..<5] { buffer.append(frame) }
        #expect((buffer.memoryBytes, buffer.diskBytes) == (20, 30))
        #expect(buffer.drops == Drops())
        for frame in frames[5...] { buffer.append(frame) }
        #expect((buffer.memoryBytes, buffer.diskBytes) == (20, 30))
        #expect(buffer.drops == Drops(frames: 2, bytes: 10))
        #expect(buffer.takeAll() == Array(frames[2...]))
        #expect(buffer.isEmpty)
        #expect((buffer.memoryBytes, buffer.diskBytes) == (0, 0))
    }

    @Test("Every sequence of seven steps keeps the order, the bounds and the counts") func exhaustive() {
        // Frames of three sizes, and taking one out; 4^7 sequences.
        let sizes = [0, 3, 9]
        var sequences = 0
        for code in 0..<(1 << 14) {
            var buffer = SpillBuffer(memory: 16, disk: 23)
            var model: [OutgoingFrame] = []
            var appended = 0
            var dropped = 0
            var code = code
            for _ in 0..<7 {
                let step = code & 3
                code >>= 2
                if step < 3 {
                    let frame = numbered(appended, bytes: sizes[step])
                    appended += 1
                    model.append(frame)
                    buffer.append(frame)
                    dropped = buffer.drops.frames
                    // What is not there any more is the oldest.
                    while model.count > buffer.frames { model.removeFirst() }
                } else {
                    let taken = buffer.popFirst()
                    let expected = model.isEmpty ? nil : model.removeFirst()
                    if taken != expected { Issue.record("order, \(sequences)") }
                }
                if buffer.memoryBytes > 16 || buffer.diskBytes > 23 { Issue.record("bounds, \(sequences)") }
            }
            let left = buffer.takeAll()
            if left != model || buffer.drops.frames != dropped { Issue.record("content, \(sequences)") }
            sequences += 1
        }
        #expect(sequences == 1 << 14)
    }

    @Test("Nothing is dropped as long as there is room anywhere") func noEarlyDrop() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<200 {
            var buffer = SpillBuffer(memory: 100, disk: 300)
            var waiting = 0
            for number in 0..<200 {
                if Bool.random(using: &generator), let frame = buffer.popFirst() { waiting -= frame.cost }
                let frame = numbered(number, bytes: .random(in: 0...20, using: &generator))
                buffer.append(frame)
                waiting += frame.cost
                // Both places together, less what may be left over at the end of each by frames that do not fit.
                guard waiting <= 400 - 2 * 25 else { break }
                #expect(buffer.drops.frames == 0)
            }
        }
    }

    @Test("Long runs around the ring lose nothing and change nothing", arguments: [17, 64, 1000])
    func ring(disk: Int) {
        var generator = SeededGenerator(seed: UInt64(disk))
        var buffer = SpillBuffer(memory: 17, disk: disk)
        var next = 0
        var expected = 0
        for number in 0..<20_000 {
            buffer.append(numbered(number, bytes: .random(in: 5...12, using: &generator)))
            next = number
            while buffer.frames > 2, Bool.random(using: &generator), let frame = buffer.popFirst() {
                let got = frame.number ?? -1
                #expect(got >= expected)
                #expect(frame.kind == (got.isMultiple(of: 3) ? .text : .binary))
                expected = got + 1
            }
        }
        let rest = buffer.takeAll().map { $0.number ?? -1 }
        #expect(rest == Array((next - rest.count + 1)...next))
    }

    @Test("Without a disk the oldest is dropped at once, and no file is made") func memoryOnly() {
        var buffer = SpillBuffer(limits: OutgoingLimits(memoryBytes: 20, diskBytes: 0)) {
            Issue.record("a file was made")
            return ScriptedStorage()
        }
        for number in 0..<5 { buffer.append(numbered(number, bytes: 5)) }
        #expect(buffer.takeAll() == [numbered(3, bytes: 5), numbered(4, bytes: 5)])
        #expect(buffer.drops == Drops(frames: 3, bytes: 15))
    }

    @Test("A frame that is larger than the memory is dropped itself") func oversized() {
        var buffer = SpillBuffer(memory: 20, disk: 100)
        buffer.append(numbered(0))
        buffer.append(numbered(1, bytes: 16))
        #expect(buffer.takeAll() == [numbered(0)])
        #expect(buffer.drops == Drops(frames: 1, bytes: 16))
    }

    @Test("Everything can be thrown away, counted or not", arguments: [true, false])
    func removeAll(counted: Bool) {
        var buffer = SpillBuffer(memory: 20, disk: 30)
        for number in 0..<4 { buffer.append(numbered(number, bytes: 5)) }
        buffer.removeAll(counted: counted)
        #expect(buffer.isEmpty)
        #expect(buffer.popFirst() == nil)
        #expect(buffer.drops == (counted ? Drops(frames: 4, bytes: 20) : Drops()))
        buffer.append(numbered(9))
        #expect(buffer.takeAll() == [numbered(9)])
    }

    @Test("The file has no name, and everything comes back out of it") func file() async throws {
        try await withTemporaryFolder { folder in
            let limits = OutgoingLimits(memoryBytes: 1000, diskBytes: 50_000, folder: folder)
            var buffer = SpillBuffer(limits: limits) { () throws(SpillFailure) in try SpillFile(folder: folder) }
            let frames = (0..<40).map { numbered($0, bytes: 900) }
            for frame in frames { buffer.append(frame) }
            #expect(buffer.diskBytes > 30_000)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(names.isEmpty)
            let all = buffer.takeAll()
            #expect(all == frames)
            #expect(buffer.takeFailure() == nil)
        }
    }
}
