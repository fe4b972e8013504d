import Testing

@testable import PhrasePacks

/// Against what RFC 7693 says.
@Suite struct BLAKE2bTests {
    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Appendix A.
    @Test func hashesTheExampleOfTheSpecification() {
        #expect(
            Self.hex(BLAKE2b.hash("abc".utf8))
                == "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                + "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923")
    }

    /// Appendix E: the hash of the hashes of six lengths in four sizes, without a key and with one.
    @Test func passesTheSelfTestOfTheSpecification() {
        var all = BLAKE2b(digestBytes: 32)
        for size in [20, 32, 48, 64] {
            for length in [0, 3, 128, 129, 255, 1_024] {
                let text = Self.sequence(length: length, seed: UInt32(length))
                all.update(BLAKE2b.hash(text, digestBytes: size))
                var keyed = BLAKE2b(digestBytes: size, key: Self.sequence(length: size, seed: UInt32(size)))
                keyed.update(text)
                all.update(keyed.finalize())
            }
        }
        #expect(Self.hex(all.finalize()) == "c23a7800d98123bd10f506c61e29da5603d763b8bbad2e737f5e765a7bccd475")
    }

    /// The generator of the specification's test: Fibonacci numbers, their highest bytes.
    private static func sequence(length: Int, seed: UInt32) -> [UInt8] {
        var (first, second) = (0xDEAD_4BAD &* seed, UInt32(1))
        return (0..<length).map { _ in
            (first, second) = (second, first &+ second)
            return UInt8(second >> 24)
        }
    }

    @Test(arguments: [1, 63, 127, 128, 129, 256, 300])
    func doesNotDependOnHowTheBytesCome(chunk: Int) {
        let bytes = Self.sequence(length: 1_000, seed: 7)
        var hash = BLAKE2b()
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            hash.update(Array(bytes[start..<min(start + chunk, bytes.count)]))
            hash.update([])
        }
        #expect(hash.finalize() == BLAKE2b.hash(bytes))
    }
}
